//! What one page knows of the work that is open in it, and of words that no store has taken.
//!
//! It is told what happens and says what to do next; `state` carries that out, and so do the runs of faults.
//! Invariant: what was written here is stored, or held in here, until a version that has seen it is stored.

mod others;

use std::sync::Arc;

use super::visit::Visit;
use super::{Body, DeviceId, Id, Record};

pub use others::{Next, Overtaken, Stored, conflict_copy, has_seen};

/// Whether the work that is open may be written in here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// It is written in here.
    Here,
    /// It is written in in another tab, and shown live here.
    Elsewhere,
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

    /// The name under which the next edit of a version counts. `chance` gives 8 random bytes where it needs another name.
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
}
