//! A sketch that was changed in two places, put together by a person.

use std::sync::Arc;

use leptos::prelude::*;

use super::{AppState, Notice};
use crate::browser;
use crate::domain::list::Entry;
use crate::domain::merge::solved;
use crate::domain::parts::{Choice, Part, combine};
use crate::domain::{Body, Id, Sketch};
use crate::routes::Route;

impl AppState {
    /// A conflict copy, and the sketch it is a copy of where that is still in use. Follows both.
    pub fn conflict(self, copy: Id) -> Option<(Option<Arc<Entry>>, Arc<Entry>)> {
        self.entries.with(|entries| {
            let copy = entries.get(copy)?.clone();
            let origin = entries.get(copy.record.body.conflict_of()?).cloned();
            let in_use = origin.filter(|origin| !origin.record.body.is_binned());
            Some((in_use, copy))
        })
    }

    /// The first conflict copy of a sketch that nobody has solved. Follows the sketches.
    pub fn copy_of(self, origin: Id) -> Option<Id> {
        self.entries.with(|entries| {
            let is_copy = |entry: &&Arc<Entry>| {
                let body = &entry.record.body;
                body.conflict_of == Some(origin) && !body.is_binned()
            };
            entries.values().find(is_copy).map(|entry| entry.record.id)
        })
    }

    /// Puts a sketch together with its conflict copy, part by part, and the copy in the bin.
    pub fn solve_conflict(self, copy: Id, choices: &[(Part, Choice)]) {
        self.flush();
        let Some((Some(origin), copy)) = untrack(|| self.conflict(copy)) else {
            return;
        };
        let (origin, copy) = (&origin.record, &copy.record);
        let now = browser::now();
        let body = Sketch {
            changed_at: now,
            ..combine(&origin.body, &copy.body, choices)
        };
        self.keep_versions([origin, copy]);
        let device = self.kept.with_value(|kept| kept.device);
        // The copy goes only when what was chosen of it is stored.
        if self.put_and_show(solved(origin, copy, body, device)) {
            let mut binned = copy.body.clone();
            binned.binned_at = Some(now);
            self.put_edit(copy, binned);
            self.remember_way_back(vec![origin.clone(), copy.clone()]);
            self.tell(Notice::ConflictSolved(origin.id));
            self.go(Route::Sketch(origin.id));
        }
    }

    /// Keeps a conflict copy as a sketch of its own.
    pub fn keep_apart(self, copy: Id) {
        self.flush();
        let Some(entry) = self.stored(copy) else {
            return;
        };
        let body = Sketch {
            conflict_of: None,
            ..entry.record.body.clone()
        };
        if self.put_edit(&entry.record, body) {
            self.remember_way_back(vec![entry.record.clone()]);
            self.tell(Notice::KeptApart(copy));
            self.go(Route::Sketch(copy));
        }
    }
}
