//! What a page does with what other tabs stored.

use super::{Hold, Tab};
use crate::domain::merge::content_id;
use crate::domain::{Body, DeviceId, Id, Record, Relation};

/// What the store has under a key.
#[derive(Clone, Debug, PartialEq)]
pub enum Stored<B> {
    /// Nothing.
    Nothing,
    /// Something that cannot be read.
    Unreadable,
    /// This version.
    Version(Record<B>),
}

/// What to do once another tab has stored something.
#[derive(Clone, Debug, PartialEq)]
pub enum Next<B> {
    /// There is nothing to do.
    Nothing,
    /// The work is stored no more; whether it is open here.
    Gone {
        /// Whether it is open, with nothing in it that is not stored.
        is_open: bool,
    },
    /// It is listed as it is stored now. Steps that were taken in it here led somewhere else.
    List(Record<B>),
    /// What is open goes on with it ([`Tab::open`]), and is listed.
    TakeOver(Record<B>),
    /// What was written here is stored, once more.
    Store(Record<B>),
    /// Both are kept: [`Tab::overtaken`].
    KeepBoth(Record<B>),
}

/// What becomes of a version that was written here while another one was stored.
#[derive(Clone, Debug, PartialEq)]
pub enum Overtaken<B> {
    /// The other says the same: it is gone on with.
    Same {
        /// What is stored.
        stored: Record<B>,
        /// Whether it is open here.
        is_open: bool,
    },
    /// It goes on as a conflict copy, which is to be stored.
    Copy {
        /// The copy.
        copy: Record<B>,
        /// What it is a copy of, as it is stored.
        stored: Option<Record<B>>,
        /// Whether it is open here.
        is_open: bool,
    },
}

impl<B: Body> Tab<B> {
    /// What to do when another tab has stored something of a work.
    pub fn heard(
        &mut self,
        id: Id,
        stored: Stored<B>,
        chance: impl FnOnce() -> [u8; 8],
    ) -> Next<B> {
        if let Some(own) = self.unstored.iter().find(|held| held.id == id).cloned() {
            let own = match self.is_open(id) {
                true => self.take_unsaved(chance).unwrap_or(own),
                false => own,
            };
            return match stored {
                // There may be room now.
                Stored::Nothing => Next::Store(own),
                Stored::Version(record) if record == own => Next::Nothing,
                Stored::Version(_) | Stored::Unreadable => Next::KeepBoth(own),
            };
        }
        let is_idle_here = self.is_open(id) && self.unsaved.is_none();
        let record = match stored {
            Stored::Version(record) => record,
            Stored::Nothing => {
                return Next::Gone {
                    is_open: is_idle_here,
                };
            }
            Stored::Unreadable => return Next::Nothing,
        };
        if !is_idle_here {
            return Next::List(record);
        }
        // A tab that only shows a work has no words of its own in it; nor has one that has stored none, whatever it
        // shows was stored by others.
        if self.hold == Hold::Elsewhere || !self.is_own {
            return Next::TakeOver(record);
        }
        match record.vector.relation(&self.base.vector) {
            Relation::Descends => Next::TakeOver(record),
            Relation::Same if record == self.base => Next::Nothing,
            // Two tabs wrote at the same moment; both texts are kept.
            Relation::Same | Relation::Concurrent => Next::KeepBoth(self.base.clone()),
            // An older version took the place of what is here.
            Relation::Precedes => Next::Store(self.base.clone()),
        }
    }

    /// What becomes of `own`, which was written here while another tab stored `stored`. `device` is a name that nobody
    /// has: under it the copy can be mistaken for nothing else.
    pub fn overtaken(
        &mut self,
        own: &Record<B>,
        stored: Option<Record<B>>,
        device: DeviceId,
    ) -> Overtaken<B> {
        self.drop_unstored(own.id);
        let is_open = self.is_open(own.id);
        match stored {
            Some(stored) if stored.body == own.body => Overtaken::Same { stored, is_open },
            stored => {
                let copy = conflict_copy(own, device);
                if is_open {
                    self.base = copy.clone();
                    self.is_own = true;
                }
                Overtaken::Copy {
                    copy,
                    stored,
                    is_open,
                }
            }
        }
    }

    /// Another page writes in this work from now on. False where something else is open by now, such as a conflict copy
    /// that was made when the last words were stored.
    pub fn give_up(&mut self, id: Id) -> bool {
        let is_open = self.is_open(id);
        if is_open {
            self.hold = Hold::Elsewhere;
        }
        is_open
    }

    /// Whether what is stored is newer than what is open here. Ask when nothing is unsaved.
    pub fn is_behind(&self, id: Id, stored: &Record<B>) -> bool {
        self.is_open(id) && stored.descends_from(&self.base)
    }
}

/// A version that was overtaken, as a conflict copy that goes on being edited on its own.
pub fn conflict_copy<B: Body>(own: &Record<B>, device: DeviceId) -> Record<B> {
    let mut copy = own.clone();
    copy.vector.raise(device);
    copy.body.set_conflict_of(Some(own.id));
    copy.id = content_id(own.id, &own.body);
    copy
}

/// Whether a stored version holds everything that another one says.
pub fn has_seen<B: Body>(stored: &Record<B>, other: &Record<B>) -> bool {
    match stored.vector.relation(&other.vector) {
        Relation::Descends => true,
        // Tabs of earlier builds count under one name.
        Relation::Same => stored.body == other.body,
        Relation::Precedes | Relation::Concurrent => false,
    }
}
