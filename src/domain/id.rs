//! The id of a record.

use std::fmt;
use std::str::FromStr;

use serde_json::Value;

use super::fields::Field;

/// 128 random bits, written as 32 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(u128);

/// A text that is not 32 lower-case hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnId;

impl Id {
    /// An id from 16 random bytes.
    pub const fn from_bytes(bytes: [u8; 16]) -> Id {
        Id(u128::from_be_bytes(bytes))
    }
}

impl fmt::Display for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:032x}", self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Id({self})")
    }
}

impl FromStr for Id {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Id, NotAnId> {
        parse_lower_hex(text, 32).map(Id).ok_or(NotAnId)
    }
}

impl Default for Id {
    /// The id that no record has: all zeros.
    fn default() -> Id {
        Id(0)
    }
}

impl Field for Id {
    fn read(value: Value) -> Option<Id> {
        value.as_str()?.parse().ok()
    }

    fn write(&self) -> Option<Value> {
        Some(Value::String(self.to_string()))
    }
}

/// The number that exactly `digits` lower-case hexadecimal digits write, or `None`.
///
/// Upper case is refused so that a number has one spelling: a flipped bit must not pass.
pub(super) fn parse_lower_hex(text: &str, digits: usize) -> Option<u128> {
    let well_formed = text.len() == digits
        && text
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if well_formed {
        u128::from_str_radix(text, 16).ok()
    } else {
        None
    }
}
