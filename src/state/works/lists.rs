//! What there is, by kind, for the screens that list it.

use std::sync::Arc;

use leptos::prelude::*;

use super::Works;
use crate::domain::list::Entry;
use crate::domain::{Body, Id, Selfcheck, Work};

impl Works {
    /// The sketches that are not in the bin, in no order. Follows them where it is tracked.
    pub fn in_use(self) -> Vec<Arc<Entry>> {
        self.pick(|work| !work.is_binned() && work.sketch().is_some())
    }

    /// All works that are not in the bin but the map's own ticks, in no order. Follows them where it is tracked.
    pub fn all(self) -> Vec<Arc<Entry>> {
        self.pick(|work| {
            let is_map = work.selfcheck().is_some_and(Selfcheck::is_own_map);
            !is_map && !work.is_binned()
        })
    }

    /// The drafts that are not in the bin, in no order. Follows them where it is tracked.
    pub fn drafts(self) -> Vec<Arc<Entry>> {
        self.pick(|work| !work.is_binned() && work.draft().is_some())
    }

    /// The self-checks that are not in the bin, in no order. Follows them where it is tracked.
    pub fn selfchecks(self) -> Vec<Arc<Entry>> {
        self.pick(|work| {
            let is_session = work.selfcheck().is_some_and(|held| !held.is_own_map());
            is_session && !work.is_binned()
        })
    }

    /// The answers to the guide that are not in the bin, in no order. Follows them where it is
    /// tracked.
    pub fn guides(self) -> Vec<Arc<Entry>> {
        self.pick(|work| !work.is_binned() && work.guide().is_some())
    }

    /// Everything in the bin, in no order. Follows it where it is tracked.
    pub fn in_bin(self) -> Vec<Arc<Entry>> {
        self.pick(Work::is_binned)
    }

    /// A work as it is stored, followed by what shows it; `None` where it is not there.
    pub fn entry(self, id: Id) -> Memo<Option<Arc<Entry>>> {
        let is_other =
            |before: Option<&Option<Arc<Entry>>>, now: Option<&Option<Arc<Entry>>>| match (
                before.and_then(Option::as_ref),
                now.and_then(Option::as_ref),
            ) {
                (Some(before), Some(now)) => !Arc::ptr_eq(before, now),
                (before, now) => before.is_some() != now.is_some(),
            };
        let stored = move |_: Option<&_>| self.entries.with(|entries| entries.get(id).cloned());
        Memo::new_with_compare(stored, is_other)
    }

    pub(super) fn pick(self, is_wanted: impl Fn(&Work) -> bool) -> Vec<Arc<Entry>> {
        self.entries.with(|entries| {
            let mut picked = Vec::new();
            for entry in entries.values() {
                if is_wanted(&entry.record.body) {
                    picked.push(entry.clone());
                }
            }
            picked
        })
    }
}
