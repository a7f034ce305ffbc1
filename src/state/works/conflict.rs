//! A sketch that was changed in two places, put together by a person.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use super::Works;
use crate::browser;
use crate::domain::list::Entry;
use crate::domain::merge::solved;
use crate::domain::parts::{Choice, Part};
use crate::domain::{Body, Id, Stamps, Work, solving};
use crate::routes::Route;
use crate::state::Notice;
use crate::storage::brought::{self, Brought};
use crate::storage::exchanging::Refusal;
use crate::storage::prefs::Prefs;
use crate::storage::writes;

impl Works {
    /// A conflict copy, and the sketch it is a copy of where that is still in use. Follows both.
    pub fn conflict(self, copy: Id) -> Option<(Option<Arc<Entry>>, Arc<Entry>)> {
        self.entries.with(|entries| {
            let copy = entries.get(copy)?.clone();
            let origin = entries.get(copy.record.body.conflict_of()?).cloned();
            let in_use = origin.filter(|origin| !origin.record.body.is_binned());
            Some((in_use, copy))
        })
    }

    /// Remembers which files brought works that stand beside others.
    pub(super) fn remember_files(self, from: &[(Id, String)]) {
        let moment = browser::now();
        if from.is_empty() {
            return;
        }
        self.house().app.change_prefs(|prefs| {
            for (id, file) in from {
                let file = file.clone();
                brought::keep(&mut prefs.brought, *id, &Brought { moment, file });
            }
        });
    }

    /// Where a work came from, where a file or a link brought it.
    pub fn brought(self, id: Id) -> Option<Brought> {
        let find = |prefs: &Prefs| brought::find(&prefs.brought, id);
        self.house().app.with_prefs(find)
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
        let choices = choices.to_vec();
        self.solve(copy, move |origin, copy| {
            solving::by_parts(origin, copy, &choices)
        });
    }

    /// Lets one of two versions of a work go on, and puts the other in the bin. With both of a workshop the first goes on, with
    /// the dots of the other added.
    pub fn solve_whole(self, copy: Id, choice: Choice) {
        self.solve(copy, move |origin, copy| {
            Some(solving::whole(origin, copy, choice))
        });
    }

    /// Stores what goes on, and in the place of the copy what lies in the bin, as `choose` says from
    /// what both are.
    fn solve(self, copy: Id, choose: impl Fn(&Work, &Work) -> Option<(Work, Work)> + 'static) {
        let found = Rc::new(RefCell::new(Vec::new()));
        let before = found.clone();
        let plan = move || {
            let Some((Some(origin), copy)) = untrack(|| self.conflict(copy)) else {
                return Err(Refusal::Nothing);
            };
            let (origin, copy) = (&origin.record, &copy.record);
            let (body, other) = choose(&origin.body, &copy.body).ok_or(Refusal::Nothing)?;
            let now = browser::now();
            let body_stamps = Stamps {
                changed_at: now,
                ..body.stamps()
            };
            let other_stamps = Stamps {
                binned_at: Some(now),
                ..other.stamps()
            };
            before.replace(vec![origin.clone(), copy.clone()]);
            let goes_on = solved(
                origin,
                copy,
                body.with_stamps(body_stamps),
                self.house().open.name_for(origin),
            );
            let binned = self
                .house()
                .open
                .edited(copy, other.with_stamps(other_stamps));
            Ok(writes::of_solving(&goes_on, &binned, &*self.shelf()))
        };
        self.exchange(plan, move |_| {
            let before = found.take();
            if let Some(origin) = before.first() {
                self.house().app.go(Route::of(origin));
                self.house().app.tell(Notice::ConflictSolved(origin.id));
            }
            self.remember_way_back(before);
        });
    }

    /// Keeps a conflict copy as a sketch of its own.
    pub fn keep_apart(self, copy: Id) {
        self.house().open.flush();
        let Some(entry) = self.stored(copy) else {
            return;
        };
        let mut body = entry.record.body.clone();
        body.set_conflict_of(None);
        if self.put_edit(&entry.record, body) {
            self.remember_way_back(vec![entry.record.clone()]);
            self.house().app.go(Route::of(&entry.record));
            self.house().app.tell(Notice::KeptApart(copy));
        }
    }
}
