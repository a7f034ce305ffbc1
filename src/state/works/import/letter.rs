//! What came by a link or was read from a code, as somebody looks at it.

use std::sync::Arc;

use super::Preview;
use crate::domain::workshop::is_of;
use crate::domain::{Id, Record, Work, Workshop};
use crate::storage::payload::PayloadError;

/// What is known of what came.
#[derive(Clone, Debug)]
pub enum Received {
    /// It is being read.
    Reading,
    /// It cannot be used; nothing is kept.
    Faulty(PayloadError),
    /// This browser cannot read it; nothing is kept.
    Cannot,
    /// Nothing waits for an answer.
    Nothing,
    /// It can be looked at, and answered.
    Ready(Arc<Letter>),
}

impl Received {
    /// Whether something can be looked at.
    pub const fn is_ready(&self) -> bool {
        matches!(self, Received::Ready(_))
    }
}

/// What can be looked at.
#[derive(Debug)]
pub struct Letter {
    /// What it brings, and what would become of that.
    pub preview: Preview,
    /// Where each part of it is kept until somebody answers.
    pub(super) places: Vec<String>,
    /// Whether all of it is.
    pub(super) is_kept: bool,
}

impl Letter {
    /// Whether it is kept until somebody answers; otherwise it is in the address still.
    pub fn is_kept(&self) -> bool {
        self.is_kept
    }

    /// The workshop that it invites to.
    pub fn invitation(&self) -> Option<(Id, &Workshop)> {
        let records = self.preview.gathered.records.iter().rev();
        let mut found = records.filter_map(|record| match &record.body {
            Work::Workshop(held) => Some((record.id, &**held)),
            _ => None,
        });
        found.next()
    }

    /// What is of elsewhere in it: works of another workshop than this, or of none.
    pub fn strangers(&self, workshop: Id) -> Vec<Record<Work>> {
        let is_stranger = |record: &&Record<Work>| !is_of(record, workshop);
        let records = self.preview.gathered.records.iter();
        records.filter(is_stranger).cloned().collect()
    }
}

/// Why what was read cannot be looked at. Nothing is kept of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterFault {
    /// It is not sound.
    Payload(PayloadError),
    /// This browser inflates nothing.
    Cannot,
}
