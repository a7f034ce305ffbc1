//! Commands on the bin: putting a work away, taking it back, deleting for good.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Works;
use crate::browser;
use crate::domain::{Id, Stamps, Work};
use crate::routes::Route;
use crate::state::{Notice, Wanted};
use crate::storage::{format, key};

/// The id of the button that takes a work out of the bin again.
pub const WAY_BACK: &str = "angre-sletting";

impl Works {
    /// Puts a work in the bin. It can be taken back for as long as the bin is not emptied.
    pub fn bin(self, id: Id) {
        self.house()
            .care
            .when_ready(Box::new(move || self.bin_now(id)));
    }

    /// Puts several works in the bin, to be taken back together.
    pub fn bin_all(self, ids: Vec<Id>) {
        self.house().care.when_ready(Box::new(move || {
            self.house().open.flush();
            let mut binned = ids;
            binned.retain(|id| self.put_away(*id));
            if !binned.is_empty() {
                self.house().app.tell(Notice::BinnedMany(binned));
            }
        }));
    }

    /// Takes several works out of the bin.
    pub fn restore_all(self, ids: Vec<Id>) {
        self.house().care.when_ready(Box::new(move || {
            let mut back = ids;
            back.retain(|id| self.set_binned(*id, None));
            self.house().app.tell(Notice::RestoredMany(back.len()));
        }));
    }

    /// Whether a work was put in the bin.
    fn put_away(self, id: Id) -> bool {
        let now = browser::now();
        self.set_binned(id, Some(now)) || {
            // Putting away takes a little room of its own, which is held for this.
            self.shelf().remove(key::ROOM);
            self.set_binned(id, Some(now))
        }
    }

    fn bin_now(self, id: Id) {
        self.house().open.flush();
        if self.put_away(id) {
            let route = self.house().app.route.get_untracked();
            let landing = match &route {
                Route::Sketch(_) => Route::Sketches,
                Route::Selfcheck(_) => Route::Selfchecks,
                Route::Draft(prototype, _) => Route::measure(*prototype),
                _ => Route::Guide,
            };
            // The way back belongs to the screen one lands on, and is what one reaches there first. Another work than the
            // one that is gone is not opened in its place.
            if route.work() == Some(id) {
                self.house().app.aim_at(WAY_BACK);
                self.begin_at(landing);
            }
            self.house().app.tell(Notice::Binned(id));
        }
    }

    /// Takes a work out of the bin.
    pub fn restore(self, id: Id) {
        self.house()
            .care
            .when_ready(Box::new(move || self.restore_now(id)));
    }

    fn restore_now(self, id: Id) {
        if self.set_binned(id, None) {
            self.house().app.tell(Notice::Restored(id));
            match self.house().app.route.get_untracked() {
                Route::Sketch(open) if open == id => {
                    self.house().open.open_work(id, Wanted::Sketch)
                }
                Route::Selfcheck(open) if open == id => {
                    self.house().open.open_work(id, Wanted::Selfcheck)
                }
                Route::GuideSheet(open) if open == id => {
                    self.house().open.open_work(id, Wanted::Guide)
                }
                Route::Workshop(open, _) if open == id => {
                    self.house().open.open_work(id, Wanted::Workshop)
                }
                Route::Draft(prototype, open) if open == id => {
                    self.house().open.open_work(id, Wanted::Draft(prototype));
                }
                _ => {}
            }
        }
    }

    /// Deletes everything in the bin for good. Refused in a frame.
    pub fn empty_bin(self) {
        if self.house().care.is_framed() {
            return;
        }
        self.house()
            .care
            .when_ready(Box::new(move || self.empty_bin_now()));
    }

    fn empty_bin_now(self) {
        let mut binned = untrack(|| self.in_bin());
        let shelf = self.shelf();
        // A version that another tab took out again is not the one that was put away. Compared as
        // records: an earlier build wrote the same in other words.
        binned.retain(|entry| {
            let stored = shelf.get(&key::of_record(&entry.record));
            let stored = stored.map(|text| format::decode::<Work>(&text));
            stored.is_none_or(|stored| stored.as_ref() == Ok(&entry.record))
        });
        let mut keys = Vec::new();
        for entry in &binned {
            let place = key::of_record(&entry.record);
            shelf.remove(&place);
            keys.push(place);
        }
        self.house()
            .app
            .change_prefs(|prefs| prefs.emptied.extend(keys.iter().cloned()));
        if let Some(history) = self.history() {
            spawn_local(async move {
                // First the versions: what is left of a sketch that is gone can still be found.
                let _ = history.remove_revisions(&keys).await;
                if history.remove_latest(&keys).await.is_ok() {
                    self.forget_emptied(&keys);
                }
            });
        }
        self.house().care.count_room();
        self.entries.update(|entries| {
            for entry in &binned {
                entries.remove(entry.record.id);
            }
        });
        if self.is_empty() {
            self.house().care.remove_trace();
        }
        self.hold_room();
        let are_sketches = binned.iter().all(|entry| entry.sketch().is_some());
        self.house()
            .app
            .tell(Notice::BinEmptied(binned.len(), are_sketches));
    }

    /// The copies of these records are gone too.
    pub(in crate::state) fn forget_emptied(self, keys: &[String]) {
        self.house()
            .app
            .change_prefs(|prefs| prefs.emptied.retain(|held| !keys.contains(held)));
    }

    /// Holds a little room for putting sketches in the bin.
    pub(in crate::state) fn hold_room(self) {
        let shelf = self.shelf();
        if self.house().app.local().is_some() && shelf.get(key::ROOM).is_none() {
            // A store without that much room left does without.
            let _ = shelf.set(key::ROOM, &" ".repeat(key::ROOM_UNITS));
        }
    }

    fn set_binned(self, id: Id, binned_at: Option<u64>) -> bool {
        let Some(entry) = self.stored(id) else {
            return false;
        };
        let body = entry.record.body.clone();
        let stamps = Stamps {
            binned_at,
            ..body.stamps()
        };
        self.put(
            self.house()
                .open
                .edited(&entry.record, body.with_stamps(stamps)),
        )
    }
}
