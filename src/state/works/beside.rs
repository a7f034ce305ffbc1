//! What lies on this machine beside a workshop, of another one or of none, and taking it into the workshop.

use std::sync::Arc;

use leptos::prelude::*;

use super::Works;
use super::workshops::{by_table, one, table_of};
use crate::domain::list::{Entry, SortBy, sort};
use crate::domain::workshop::{belongs, may_belong};
use crate::domain::{Body, Id, Record, Work, Workshop};
use crate::state::Notice;

impl Works {
    /// What is of the sort that the tables of a workshop hand in, and belongs to another, or to none, the newest first. Follows it.
    pub fn beside(self, workshop: Id, held: &Workshop) -> Vec<Arc<Entry>> {
        let workshop = self.one_workshop(workshop);
        let is_beside = |work: &Work| held.asks_for(work) && !belongs(work, workshop);
        let mut found = self.pick(|work| !work.is_binned() && is_beside(work));
        sort(&mut found, SortBy::Changed);
        found
    }

    /// Of what came with the files that were taken in last where something was gathered, what belongs to another workshop than this,
    /// or to none: the table with the lowest number first. Follows it.
    pub fn brought_beside(self, workshop: Id) -> Vec<Arc<Entry>> {
        let workshop = self.one_workshop(workshop);
        let mut ids = self.brought_in.get();
        if ids.is_empty() {
            return Vec::new();
        }
        ids.sort_unstable();
        let came = |id: Id| ids.binary_search(&id).is_ok();
        let is_beside = |work: &Work| may_belong(work) && !belongs(work, workshop);
        let mut found = self.pick(|work| !work.is_binned() && is_beside(work));
        found.retain(|entry| {
            let origin = entry.record.body.conflict_of();
            came(entry.record.id) || origin.is_some_and(came)
        });
        found.sort_by_key(by_table);
        found
    }

    /// Lets what came with the files belong to a workshop, each at the table that it names. All of it can be taken back at once.
    pub fn take_brought(self, workshop: &Record<Work>) {
        let found = untrack(|| self.brought_beside(one(workshop)));
        let mut before = Vec::new();
        for entry in &found {
            let table = table_of(&entry.record.body);
            if self.take_into(entry.record.id, workshop, table) {
                before.push(entry.record.clone());
            }
        }
        let count = before.len();
        // What was not stored is told about already.
        if count > 0 && count == found.len() {
            self.remember_way_back(before);
            self.house().app.tell(Notice::TakenIn(count));
        }
    }

    /// Leaves what came with the files where it lies.
    pub fn leave_brought(self) {
        self.brought_in.set(Vec::new());
    }

    /// Lets those of these that belong elsewhere belong to a workshop, at the table that each names. They have just been taken in,
    /// and go back with that.
    pub(super) fn adopt(self, ids: impl Iterator<Item = Id>, workshop: &Record<Work>) {
        for id in ids {
            let Some(entry) = self.stored(id) else {
                continue;
            };
            let work = &entry.record.body;
            if !belongs(work, one(workshop)) && self.take_into(id, workshop, table_of(work)) {
                self.goes_back_with_import(&entry.record);
            }
        }
    }
}
