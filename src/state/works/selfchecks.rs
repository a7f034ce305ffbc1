//! Commands on self-checks, and on what is ticked and noted on the map itself.

use std::sync::Arc;

use leptos::prelude::*;

use super::Works;
use crate::browser;
use crate::compose::map::{sketch_of_element, sketch_of_selfcheck};
use crate::content::MapMeaning;
use crate::domain::limits::fits;
use crate::domain::list::{Entry, SortBy, sort};
use crate::domain::selfcheck::Timer;
use crate::domain::{Body, Selfcheck, Stamps, Work};
use crate::i18n::Locale;
use crate::routes::Route;
use crate::state::{Opened, Wanted, fresh_id};

impl Works {
    /// What is ticked and noted on the map itself. Two devices, or two tabs, may each have begun
    /// one; all of them count. Follows them where it is tracked.
    pub fn own_map(self) -> Option<Selfcheck> {
        let found = self.own_maps();
        let mut checks = found
            .iter()
            .filter_map(|entry| entry.record.body.selfcheck());
        let first = checks.next()?.clone();
        Some(checks.fold(first, Selfcheck::joined))
    }

    /// The sessions in which an element was recognised, starred or noted, the newest first. Follows them
    /// where it is tracked.
    pub fn sessions_about(self, element: &str) -> Vec<Arc<Entry>> {
        let mut found = self.selfchecks();
        found.retain(|entry| {
            let check = entry.selfcheck();
            check.is_some_and(|check| check.says_of(element))
        });
        sort(&mut found, SortBy::Changed);
        found
    }

    /// The records of it in use: the one to write in first.
    fn own_maps(self) -> Vec<Arc<Entry>> {
        let mut found = self.pick(|work| {
            let is_own = work.selfcheck().is_some_and(Selfcheck::is_own_map);
            is_own && !work.is_binned()
        });
        sort(&mut found, SortBy::Changed);
        found.sort_by_key(|entry| entry.record.body.conflict_of().is_some());
        found
    }

    /// Lets the screen of an element write in what is ticked and noted on the map itself. Nothing is
    /// stored before the first tick.
    pub(in crate::state) fn open_own_map(self) {
        if !self.house().care.ready.get_untracked() {
            return;
        }
        untrack(|| self.join_own_maps());
        let own = untrack(|| self.own_maps())
            .first()
            .map(|entry| entry.record.clone());
        let id = own.as_ref().map_or_else(fresh_id, |own| own.id);
        self.house()
            .open
            .show_opened(Opened::Editing, own, id, Wanted::Selfcheck);
    }

    /// Opens what has been ticked and noted on the map where it comes from elsewhere, a file or another tab, while nothing has
    /// been written in the empty one that is open.
    pub(in crate::state) fn follow_own_map(self) {
        let is_shown = self
            .house()
            .app
            .route
            .with_untracked(|route| matches!(route, Route::MapElement(_)));
        let is_untouched = || {
            self.house()
                .open
                .editing
                .with_untracked(|open| open.stamps().created_at == 0)
        };
        let is_there = || !untrack(|| self.own_maps()).is_empty();
        if is_shown && is_untouched() && is_there() {
            self.open_own_map();
        }
    }

    /// Makes one of several, and puts the others into the bin: what they say stands in the one.
    fn join_own_maps(self) {
        let found = self.own_maps();
        let [first, others @ ..] = found.as_slice() else {
            return;
        };
        let Some(joined) = self.own_map().filter(|_| !others.is_empty()) else {
            return;
        };
        // What would be longer than a field takes stays in two.
        let mut joined = Work::from(joined);
        let made_of: Vec<&Work> = found.iter().map(|entry| &entry.record.body).collect();
        if !fits(&joined, &made_of) {
            return;
        }
        let now = browser::now();
        joined.set_conflict_of(None);
        let stamps = Stamps {
            changed_at: now,
            ..joined.stamps()
        };
        if !self.put_edit(&first.record, joined.with_stamps(stamps)) {
            return;
        }
        for other in others {
            let body = &other.record.body;
            let stamps = Stamps {
                binned_at: Some(now),
                ..body.stamps()
            };
            self.put_edit(&other.record, body.clone().with_stamps(stamps));
        }
    }

    /// Begins a self-check of a session, and opens it. One that was begun and never used is used.
    pub fn begin_selfcheck(self, session: u64) {
        self.house().care.when_ready(Box::new(move || {
            let unused = untrack(|| self.selfchecks()).into_iter().find(|entry| {
                let check = entry.selfcheck();
                check.is_some_and(|check| check.session == session && check.is_untouched())
            });
            if let Some(entry) = unused {
                return self.house().app.go(Route::of(&entry.record));
            }
            let now = browser::now();
            let check = Selfcheck {
                created_at: now,
                changed_at: now,
                ..Selfcheck::begun(session, self.house().app.locale.get_untracked())
            };
            let record = self.first_version(check.into());
            let route = Route::of(&record);
            if self.put(record) {
                self.house().app.go(route);
            }
        }));
    }

    /// Changes the timer of the session that is open, at the time of now.
    pub fn change_timer(self, change: &dyn Fn(&mut Timer, u64)) {
        let now = browser::now();
        self.house().open.edit_bond(&|open| {
            if let Work::Selfcheck(check) = open {
                change(&mut check.timer, now);
            }
        });
    }

    /// Begins a sketch from an element of the map, with what is noted to it.
    pub fn start_from_element(self, meaning: &'static MapMeaning, locale: Locale) {
        self.house().open.flush();
        let note = untrack(|| {
            self.house()
                .open
                .with_open(|check: &Selfcheck| check.note(meaning.id).to_owned())
        });
        self.start_sketch(sketch_of_element(meaning, &note, locale));
    }

    /// Begins a sketch with everything that the open self-check says.
    pub fn start_from_selfcheck(self, locale: Locale) {
        self.house().open.flush();
        let sketch = untrack(|| {
            self.house()
                .open
                .with_open(|check: &Selfcheck| sketch_of_selfcheck(check, locale))
        });
        self.start_linked_sketch(sketch);
    }
}
