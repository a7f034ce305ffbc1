//! What one page knows of the work that is open in it, and of words that no store has taken.
//!
//! It is told what happens and says what to do next; `state` carries that out, and so do the runs of faults.
//! Invariant: what was written here is stored, or held in here, until a version that has seen it is stored.

use std::sync::Arc;

use super::merge::content_id;
use super::visit::Visit;
use super::{Body, DeviceId, Id, Record, Relation};

/// Whether the work that is open may be written in here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// It is written in here.
    Here,
    /// It is written in in another tab, and shown live here.
    Elsewhere,
}

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

/// One page.
#[derive(Clone, Debug)]
pub struct Tab<B> {
    base: Record<B>,
    /// Whether the version that is open was written by this page.
    is_own: bool,
    /// What is on the screen and not yet given to the store, and since when, in milliseconds since 1970 in UTC.
    unsaved: Option<(Arc<B>, u64)>,
    /// The newest versions that the store has not taken.
    unstored: Vec<Record<B>>,
    /// As what the version that is open, or one before it, is stored.
    stored_as: Option<(Id, Arc<str>)>,
    hold: Hold,
    visit: Visit,
}

impl<B: Body> Tab<B> {
    /// A page that opens with this work.
    pub fn begin(base: Record<B>, visit: Visit) -> Tab<B> {
        Tab {
            base,
            is_own: false,
            unsaved: None,
            unstored: Vec::new(),
            stored_as: None,
            hold: Hold::Here,
            visit,
        }
    }

    /// The version that is open, without what has been written since it was stored.
    pub fn base(&self) -> &Record<B> {
        &self.base
    }

    /// Whether this is the work that is open.
    pub fn is_open(&self, id: Id) -> bool {
        self.base.id == id
    }

    /// Whether the version that is open was written by this page.
    pub fn is_own(&self) -> bool {
        self.is_own
    }

    /// Versions that the store has not taken.
    pub fn unstored(&self) -> &[Record<B>] {
        &self.unstored
    }

    /// Whether everything that was written here is stored.
    pub fn is_all_stored(&self) -> bool {
        self.unsaved.is_none() && self.unstored.is_empty()
    }

    /// Whether the work that is open may be written in here.
    pub fn hold(&self) -> Hold {
        self.hold
    }

    /// This page is the one that writes in what is open, or is so no more.
    pub fn set_hold(&mut self, hold: Hold) {
        self.hold = hold;
    }

    /// Who writes.
    pub fn visit(&self) -> &Visit {
        &self.visit
    }

    /// Notes a version that is listed, so that the next edit of it has a number of its own.
    pub fn note(&mut self, version: &Record<B>) {
        self.visit.note(version);
    }

    /// A version after one more edit by this page. `chance` gives 8 random bytes where it needs another name.
    pub fn edited(
        &mut self,
        base: &Record<B>,
        body: B,
        chance: impl FnOnce() -> [u8; 8],
    ) -> Record<B> {
        base.edited(self.visit.name_for(base, chance), body)
    }

    /// The name under which the next edit of a version counts.
    pub fn name_for(&mut self, base: &Record<B>, chance: impl FnOnce() -> [u8; 8]) -> DeviceId {
        self.visit.name_for(base, chance)
    }

    /// Opens a version, or goes on with one that was made elsewhere.
    pub fn open(&mut self, record: Record<B>) {
        self.base = record;
        self.is_own = false;
        self.stored_as = None;
    }

    /// Somebody has written: `body` is on the screen. Says since when there is something to store, and what would be
    /// lost if the page ended now.
    pub fn write(
        &mut self,
        body: Arc<B>,
        now: u64,
        chance: impl FnOnce() -> [u8; 8],
    ) -> (u64, Record<Arc<B>>) {
        let since = self.unsaved.as_ref().map_or(now, |(_, since)| *since);
        self.unsaved = Some((body.clone(), since));
        let mut vector = self.base.vector.clone();
        vector.raise(self.visit.name_for(&self.base, chance));
        let id = self.base.id;
        (since, Record { id, vector, body })
    }

    /// What is to be stored now: what is on the screen, and what the store has not taken before.
    pub fn to_store(&mut self, chance: impl FnOnce() -> [u8; 8]) -> Vec<Record<B>> {
        let edited = self.take_unsaved(chance);
        let is_older = |held: &&Record<B>| edited.as_ref().is_none_or(|it| it.id != held.id);
        let older: Vec<Record<B>> = self.unstored.iter().filter(is_older).cloned().collect();
        edited.into_iter().chain(older).collect()
    }

    fn take_unsaved(&mut self, chance: impl FnOnce() -> [u8; 8]) -> Option<Record<B>> {
        let (body, _) = self.unsaved.take()?;
        let name = self.visit.name_for(&self.base, chance);
        Some(self.base.edited(name, Arc::unwrap_or_clone(body)))
    }

    /// What an earlier version of this work is stored as, where this page stored it: whatever it writes in it next has
    /// seen that.
    pub fn stored_as(&self, id: Id) -> Option<Arc<str>> {
        let (held, text) = self.stored_as.as_ref()?;
        (*held == id).then(|| text.clone())
    }

    /// A version that was written here is stored, as `text`. Gives back the one before it, where it is open.
    pub fn stored(&mut self, record: &Record<B>, text: &str) -> Option<Record<B>> {
        self.drop_unstored(record.id);
        self.is_open(record.id).then(|| {
            self.is_own = true;
            self.stored_as = Some((record.id, text.into()));
            std::mem::replace(&mut self.base, record.clone())
        })
    }

    /// The store did not take a version. It is tried again with whatever is written next.
    pub fn refused(&mut self, record: &Record<B>) {
        self.drop_unstored(record.id);
        self.unstored.push(record.clone());
        if self.is_open(record.id) {
            self.base = record.clone();
            self.is_own = true;
        }
    }

    /// Whatever was written here of this work is stored, or is not to be.
    pub fn drop_unstored(&mut self, id: Id) {
        self.unstored.retain(|held| held.id != id);
    }

    /// Nothing that was written here is to be kept any more.
    pub fn forget_all(&mut self) {
        self.unsaved = None;
        self.unstored.clear();
    }

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
