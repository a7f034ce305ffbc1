//! Taking in what others have made: looked at first, then taken in whole or not at all, and undone
//! in one step.
//!
//! Invariants: nothing is stored before «Ta imot»; a merge never deletes; where not everything can
//! be stored, everything is put back as it was.

mod joining;
mod letter;
mod looking;
mod pace;
mod put;
mod reading;
mod received;

use std::sync::Arc;

use super::Works;
use crate::domain::import_plan::ImportPlan;
use crate::domain::{Id, Work};
use crate::storage::gathering::Gathered;

pub use crate::storage::gathering::FileFault;
pub use letter::{Letter, LetterFault, Received};
pub use pace::Progress;
pub(super) use reading::Codes;
pub use reading::{CodeFault, ReadCode};

/// A file, or what lay on the clipboard.
#[derive(Clone)]
pub enum Source {
    /// A file that somebody chose or dropped.
    File(web_sys::File),
    /// A text that was pasted.
    Text(String),
}

/// What is to be taken in, for the person to look at.
#[derive(Clone, Debug, Default)]
pub struct Preview {
    /// What the files brought.
    pub gathered: Gathered<Work>,
    /// What would become of each record.
    pub plan: Option<Arc<ImportPlan<Work>>>,
    /// How many UTF-16 units of room are missing for taking it all in; 0 when there is room.
    pub lacking_units: usize,
    wanted: Vec<Id>,
}

impl Preview {
    /// The records that the person wants as they come.
    pub fn wanted(&self) -> &[Id] {
        &self.wanted
    }
}

/// What is being looked at, kept for what may be added to it.
#[derive(Default)]
pub(super) struct Looking {
    sources: Vec<Source>,
    /// What came of those that have been read.
    gathered: Gathered<Work>,
    wanted: Vec<Id>,
}

/// How far taking in has come.
#[derive(Clone, Debug)]
pub enum Importing {
    /// Being read and compared; [`Works::import_progress`] says how far that has come.
    Reading,
    /// Ready to be looked at.
    Ready(Arc<Preview>),
}
