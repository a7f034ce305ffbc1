//! Kommunal bandittportal: what is borrowed from others, and what must be adapted here.

use serde_json::{Map, Value};

use crate::domain::BorrowedFrom;
use crate::domain::fields::record_fields;

/// A list of what is borrowed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoanList {
    /// What somebody is looking for.
    pub looking_for: String,
    /// What was found and is borrowed.
    pub loans: Vec<BorrowedFrom>,
    /// Fields that this version does not know.
    pub extra: Map<String, Value>,
}

record_fields!(LoanList { looking_for, loans });
