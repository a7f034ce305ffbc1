//! A visit to the page, and the name under which it counts its edits.
//!
//! Invariant: a number of a name stands for one edit of a record, and whoever has seen it has seen
//! all smaller ones. The version that goes on may lack the visit's own last edit, which is kept
//! beside it; then the next edit is counted under a new name, as if the page had been opened anew.

use super::by_id::ById;
use super::{Body, DeviceId, Id, Record, Writer};

/// A visit.
#[derive(Clone, Debug)]
pub struct Visit {
    writer: Writer,
    /// The largest number that was given to an edit of each record.
    given: ById<u64>,
}

impl Visit {
    /// A visit that begins on `machine`. `chance` is 8 random bytes.
    pub fn begin(machine: DeviceId, chance: [u8; 8]) -> Visit {
        Visit {
            writer: Writer {
                machine,
                visit: machine.visit(chance),
            },
            given: ById::default(),
        }
    }

    /// Who writes.
    pub fn writer(&self) -> Writer {
        self.writer
    }

    /// The name under which the next edit of `base` counts. `chance` gives 8 random bytes where
    /// another name is needed.
    pub fn name_for<B>(&mut self, base: &Record<B>, chance: impl FnOnce() -> [u8; 8]) -> DeviceId {
        let seen = base.vector.counter(self.writer.visit);
        if self.given.get(base.id).is_some_and(|given| seen < *given) {
            *self = Visit::begin(self.writer.machine, chance());
        }
        self.writer.visit
    }

    /// Notes a version that is kept: what it counts in this visit is given. That of a conflict copy
    /// may be a version of its origin.
    pub fn note<B: Body>(&mut self, version: &Record<B>) {
        let number = version.vector.counter(self.writer.visit);
        let ids: [Option<Id>; 2] = [Some(version.id), version.body.conflict_of()];
        for id in ids.into_iter().flatten() {
            if number > self.given.get(id).copied().unwrap_or_default() {
                self.given.insert(id, number);
            }
        }
    }
}
