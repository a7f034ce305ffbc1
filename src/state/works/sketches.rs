//! Commands on sketches.

use leptos::prelude::*;

use super::Works;
use crate::browser;
use crate::domain::limits::{MAX_ROWS, kept_within};
use crate::domain::{Id, Sketch, Work};
use crate::routes::Route;
use crate::state::{fresh_id, open::FRESH};

impl Works {
    /// Opens an empty sketch. Nothing is stored before its first character.
    pub fn new_sketch(self) {
        self.open_fresh(Route::Sketch(fresh_id()));
    }

    /// Opens an empty work, which a reload comes back to.
    pub(super) fn open_fresh(self, route: Route) {
        browser::push_hash(&route.href(), Some(FRESH));
        self.house().app.show(route);
    }

    /// Likewise, at one of its fields.
    pub fn new_sketch_at(self, field: &'static str) {
        self.house().app.aim_at(field);
        self.new_sketch();
    }

    /// Stores a sketch that starts with these fields filled, and opens it.
    pub fn start_sketch(self, sketch: Sketch) {
        if let Some(id) = self.put_sketch(sketch, &[]) {
            self.house().app.go(Route::Sketch(id));
        }
    }

    /// Likewise for a sketch that is made from the work that is open, which is linked to it.
    pub(super) fn start_linked_sketch(self, sketch: Sketch) {
        let open = self.house().open.editing.get_untracked();
        let is_begun = open.stamps().created_at > 0;
        let Some(id) = self.put_sketch(sketch, &[&open]) else {
            return;
        };
        if is_begun {
            self.house().open.edit_bond(&|open| {
                if let Some(links) = open.links_mut() {
                    // The oldest makes room for the newest.
                    links.drain(..links.len().saturating_sub(MAX_ROWS - 1));
                    links.push(id);
                }
            });
        }
        self.house().app.go(Route::Sketch(id));
    }

    fn put_sketch(self, mut sketch: Sketch, made_of: &[&Work]) -> Option<Id> {
        let now = browser::now();
        sketch.created_at = now;
        sketch.changed_at = now;
        let mut work = kept_within(sketch.into(), made_of);
        self.seat(&mut work);
        let record = self.first_version(work);
        let id = record.id;
        self.put(record).then_some(id)
    }

    /// The sketches that were made from the work that is open and are still in use, newest last.
    /// Follows both.
    pub fn linked_sketches(self) -> Vec<Id> {
        let mut ids = self.house().open.editing.with(|open| open.links().to_vec());
        self.entries.with(|entries| {
            ids.retain(|id| {
                let sketch = entries
                    .get(*id)
                    .and_then(|entry| entry.record.body.sketch());
                sketch.is_some_and(|sketch| sketch.binned_at.is_none())
            });
        });
        ids
    }
}
