//! A sketch that was changed in two places, put together by a person.

use std::sync::Arc;

use leptos::prelude::*;

use super::{AppState, Notice};
use crate::browser;
use crate::domain::list::Entry;
use crate::domain::merge::solved;
use crate::domain::parts::{Choice, Part, combine};
use crate::domain::{Body, Id, Record, Stamps, Work};
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
                body.conflict_of() == Some(origin) && !body.is_binned()
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
        let (Some(first), Some(second)) = (origin.body.sketch(), copy.body.sketch()) else {
            return;
        };
        let body = combine(first, second, choices).into();
        self.put_solved(origin, copy, body, copy.body.clone());
    }

    /// Lets one of two versions of a draft go on, and puts its conflict copy in the bin.
    pub fn solve_whole(self, copy: Id, choice: Choice) {
        self.flush();
        let Some((Some(origin), copy)) = untrack(|| self.conflict(copy)) else {
            return;
        };
        let (origin, copy) = (&origin.record, &copy.record);
        let (mut body, mut other) = match choice {
            Choice::Second => (copy.body.clone(), origin.body.clone()),
            Choice::First | Choice::Both => (origin.body.clone(), copy.body.clone()),
        };
        body.set_conflict_of(origin.body.conflict_of());
        other.set_conflict_of(Some(origin.id));
        // What was made from either of them was made from this.
        let body = body.with_bonds_of(&origin.body).with_links_of(&copy.body);
        self.put_solved(origin, copy, body, other);
    }

    /// Stores what goes on, and in the place of the copy what lies in the bin.
    fn put_solved(self, origin: &Record<Work>, copy: &Record<Work>, body: Work, other: Work) {
        let now = browser::now();
        let stamps = Stamps {
            changed_at: now,
            ..body.stamps()
        };
        self.keep_versions([origin, copy]);
        let device = self.kept.with_value(|kept| kept.device);
        // The copy goes only when what was chosen of it is stored.
        if self.put_and_show(solved(origin, copy, body.with_stamps(stamps), device)) {
            let binned = Stamps {
                binned_at: Some(now),
                ..other.stamps()
            };
            self.put_edit(copy, other.with_stamps(binned));
            self.remember_way_back(vec![origin.clone(), copy.clone()]);
            self.tell(Notice::ConflictSolved(origin.id));
            self.go(Route::of(origin));
        }
    }

    /// Keeps a conflict copy as a sketch of its own.
    pub fn keep_apart(self, copy: Id) {
        self.flush();
        let Some(entry) = self.stored(copy) else {
            return;
        };
        let mut body = entry.record.body.clone();
        body.set_conflict_of(None);
        if self.put_edit(&entry.record, body) {
            self.remember_way_back(vec![entry.record.clone()]);
            self.tell(Notice::KeptApart(copy));
            self.go(Route::of(&entry.record));
        }
    }
}
