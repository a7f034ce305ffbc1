//! Storing a work that is not being written in, and listing it.

use std::sync::Arc;

use leptos::prelude::*;

use super::Works;
use crate::browser;
use crate::domain::by_id::ById;
use crate::domain::limits::FIELDS;
use crate::domain::list::Entry;
use crate::domain::{Id, Record, Stamps, Work};
use crate::state::{Notice, Wanted, fresh_id, unwritten};
use crate::storage::shelf::{self, Unreadable};

impl Works {
    /// Makes a copy beside a work; that of a sketch gets a name that says so.
    pub fn copy(self, id: Id, title_of_copy: impl FnOnce(&str) -> String) {
        self.house().open.flush();
        let Some(original) = self.stored(id) else {
            return;
        };
        let mut body = original.record.body.clone();
        if let Work::Sketch(sketch) = &mut body {
            let title = sketch.title().to_owned();
            let idea = sketch.idea.replacen(&title, &title_of_copy(&title), 1);
            // Where there is no room for it, a copy is told by its date; no word is cut for it.
            if !title.is_empty() && FIELDS.has_room_for(&idea) {
                sketch.idea = idea;
            }
        }
        body.forget_sketches();
        let now = browser::now();
        let stamps = Stamps {
            created_at: now,
            changed_at: now,
            conflict_of: None,
            ..body.stamps()
        };
        let record = self.first_version(body.with_stamps(stamps));
        let copy = record.id;
        if self.put(record) {
            self.house().app.tell(Notice::Copied(copy));
        }
    }

    /// Stores a record that is not being edited. False, with a notice, where it was not stored.
    pub(super) fn put(self, record: Record<Work>) -> bool {
        match shelf::save(&*self.shelf(), &record) {
            Ok(text) => {
                self.remember(record, text);
                true
            }
            Err(error) => {
                self.house().app.tell(Notice::NotStored(error));
                false
            }
        }
    }

    /// Lists a stored record and puts its strict copy in IndexedDB; then it is «Lagret».
    pub(super) fn remember(self, record: Record<Work>, text: String) {
        self.house().care.leave_trace();
        self.list(record.clone());
        self.house().open.copy_own(record, text, None);
    }

    /// Lists a version, in place of the one that was listed.
    pub(in crate::state) fn list(self, record: Record<Work>) {
        self.house().open.change_tab(|tab| tab.note(&record));
        self.entries.update(|entries| {
            entries.insert(record.id, Arc::new(Entry::new(record)));
        });
    }

    /// Takes a work off the list.
    pub(in crate::state) fn unlist(self, id: Id) {
        self.entries.update(|entries| {
            entries.remove(id);
        });
    }

    /// Lists these works, in place of all that were listed.
    pub(in crate::state) fn list_all(self, entries: ById<Arc<Entry>>) {
        self.entries.set(entries);
    }

    /// Tells of stored texts that could not be read, in place of those that were told of.
    pub(in crate::state) fn tell_unreadable(self, unreadable: Vec<Unreadable>) {
        self.unreadable.set(unreadable);
    }

    /// Tells of further ones.
    pub(in crate::state) fn tell_more_unreadable(self, more: Vec<Unreadable>) {
        self.unreadable.update(|held| held.extend(more));
    }

    /// The first version of a work.
    pub(super) fn first_version(self, body: Work) -> Record<Work> {
        let locale = body.stamps().locale;
        self.house()
            .open
            .edited(&unwritten(fresh_id(), Wanted::Sketch, locale), body)
    }
}
