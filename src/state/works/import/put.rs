//! Storing what an import changes, and putting it back.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use super::Preview;
use crate::domain::import_plan::ImportPlan;
use crate::domain::{Body, Id, Record, Work};
use crate::state::{Notice, Works};
use crate::storage::browser::{CAPACITY_UNITS, used_units};
use crate::storage::exchange::{Exchange, Step};
use crate::storage::exchanging::{Plan, Refusal};
use crate::storage::gathering::Gathered;
use crate::storage::shelf::{SaveError, Shelf, ShelfError};
use crate::storage::{format, key, writes};

impl Works {
    /// Takes in what was looked at, whole or not at all; `then` once it is stored.
    pub(super) fn accept(
        self,
        preview: Arc<Preview>,
        is_told: bool,
        then: impl FnOnce() + 'static,
    ) {
        let told = Rc::new(RefCell::new((Vec::new(), false, Vec::new())));
        let outcomes = told.clone();
        // What is stored may have changed while somebody was looking.
        let plan = move || {
            let plan = self.plan_for(&preview);
            let rows = plan.rows.iter();
            let are_sketches = rows.clone().all(|row| row.record.body.sketch().is_some());
            let outcome = rows.map(|row| row.outcome).collect();
            let from = from_elsewhere(&plan.changed, &preview.gathered);
            outcomes.replace((outcome, are_sketches, from));
            self.steps_of(plan)
        };
        self.exchange(plan, move |done| {
            let (outcomes, are_sketches, from) = told.take();
            self.remember_files(&from);
            self.import_undo.set(done);
            self.house().care.count_room();
            then();
            if is_told {
                let told = Notice::Imported(outcomes, are_sketches);
                self.house().app.tell(told);
            }
        });
    }

    /// The steps that a plan asks for.
    pub(super) fn steps_of(self, plan: ImportPlan<Work>) -> Plan {
        let shelf = self.shelf();
        if lacking_units(&*shelf, &plan) > 0 {
            let full = SaveError::Shelf(ShelfError::Full);
            return Err(Refusal::NotStored(full));
        }
        for record in &plan.changed {
            let before = shelf.get(&key::of_record(record));
            if !self.may_take_the_place(record, before.as_deref()) {
                return Err(Refusal::NotStored(SaveError::Overtaken));
            }
        }
        // Another tab may have taken some of them away already.
        let replaced = plan.replaced.iter().filter_map(|id| self.stored(*id));
        let replaced: Vec<_> = replaced.collect();
        let replaced = replaced.iter().map(|entry| &entry.record);
        Ok(writes::of_import(&plan.changed, replaced, &*shelf))
    }

    /// Whether a record was merged with what is stored, or has seen it.
    fn may_take_the_place(self, record: &Record<Work>, before: Option<&str>) -> bool {
        // Compared as records: an older version of the app wrote the same in other words.
        let held = before.map(format::decode::<Work>);
        let merged_with = self.stored(record.id);
        match (held, merged_with) {
            (None, None) => true,
            (Some(Ok(held)), Some(entry)) if held == entry.record => true,
            (Some(Ok(held)), _) => record.descends_from(&held),
            (Some(Err(_)), _) => false,
            (None, Some(_)) => true,
        }
    }

    /// Whether the last import can still be taken back. Follows it.
    pub fn can_undo_import(self) -> bool {
        self.import_undo.with(|done| !done.steps.is_empty())
    }

    /// Lets what was changed as a part of the last import go back with it. `brought` is the version that it was then.
    pub(in crate::state::works) fn goes_back_with_import(self, brought: &Record<Work>) {
        let place = key::of_record(brought);
        let (before, after) = (format::encode(brought), self.shelf().get(&place));
        self.import_undo.update(|done| {
            let is_it = |step: &&mut Step| {
                step.place == place && step.after.as_deref() == Some(before.as_str())
            };
            for step in done.steps.iter_mut().filter(is_it) {
                step.after.clone_from(&after);
            }
        });
    }

    /// Puts everything back as it was before the last import. What has been changed since stays.
    pub fn undo_import(self) {
        let done = self.import_undo.get_untracked();
        let changed_since = Rc::new(Cell::new(0));
        let left = changed_since.clone();
        let plan = move || {
            let shelf = self.shelf();
            let mut back = done.reversed();
            left.set(0);
            back.steps.retain(|step| {
                let stored = shelf.get(&step.place);
                // Somebody has deleted it for good since; there is nothing to take back.
                let is_deleted = stored.is_none() && step.before.is_some();
                let is_changed = !is_deleted && stored != step.before;
                left.set(left.get() + usize::from(is_changed));
                !is_deleted && !is_changed
            });
            Ok(back)
        };
        self.exchange(plan, move |back| {
            self.import_undo.set(Exchange::default());
            let count = back.steps.len();
            self.house()
                .app
                .tell(Notice::ImportUndone(count, changed_since.get()));
        });
    }
}

/// How many UTF-16 units are missing for a plan; 0 when there is room.
pub(super) fn lacking_units(shelf: &dyn Shelf, plan: &ImportPlan<Work>) -> usize {
    let mut needed = used_units(shelf);
    for record in &plan.changed {
        needed = units_with(shelf, needed, record);
    }
    needed.saturating_sub(CAPACITY_UNITS)
}

/// How many UTF-16 units are used once a record is stored, where `used` were before.
pub(super) fn units_with(shelf: &dyn Shelf, used: usize, record: &Record<Work>) -> usize {
    let place = key::of_record(record);
    let taken = shelf
        .get(&place)
        .map_or(0, |text| place.len() + text.encode_utf16().count());
    let text = format::encode(record);
    (used + place.len() + text.encode_utf16().count()).saturating_sub(taken)
}

/// Of each pair that would stand side by side, the one that comes from elsewhere, and the file that brings it. What is
/// here keeps its place, but where the version that comes takes that; then what was here is the copy.
pub(super) fn from_elsewhere(
    changed: &[Record<Work>],
    gathered: &Gathered<Work>,
) -> Vec<(Id, String)> {
    let copies = changed.iter().filter_map(|copy| {
        let origin = copy.body.conflict_of()?;
        let is_changed = changed.iter().any(|own| own.id == origin);
        let theirs = if is_changed { origin } else { copy.id };
        Some((theirs, gathered.file_of(origin).to_owned()))
    });
    copies.collect()
}
