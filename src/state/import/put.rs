//! Storing what an import changes, and putting it back.

use std::pin::pin;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser;
use crate::domain::import_plan::ImportPlan;
use crate::domain::{Body, Id, Record, Work};
use crate::state::start::first_of;
use crate::state::{AppState, Notice, Opened};
use crate::storage::browser::{CAPACITY_UNITS, used_units};
use crate::storage::shelf::{self, SaveError, Shelf, ShelfError};
use crate::storage::{format, key};

/// What it takes to undo an import.
#[derive(Default)]
pub(in crate::state) struct ImportUndo {
    /// Key, text before, text after. A missing text is a record that was or is not there.
    steps: Vec<(String, Option<String>, Option<String>)>,
}

/// How often a text is tried to be put back.
const TRIES: usize = 3;

/// How long it is waited for the copies before it is told that all is done, in milliseconds.
const COPIES_PATIENCE_MS: i32 = 2_000;

impl AppState {
    /// Stores what a plan changes: all of it, or nothing.
    pub(super) fn put_plan(self, plan: ImportPlan<Work>) -> Result<ImportUndo, SaveError> {
        let shelf = self.kept.with_value(|kept| kept.shelf.clone());
        if lacking_units(&*shelf, &plan) > 0 {
            return Err(SaveError::Shelf(ShelfError::Full));
        }
        // Conflict copies first, so that a version is somewhere else before its place is taken.
        let (copies, currents): (Vec<_>, Vec<_>) = plan
            .changed
            .into_iter()
            .partition(|record| record.body.conflict_of().is_some());
        let mut undo = ImportUndo::default();
        let (mut stored, mut replaced) = (Vec::new(), Vec::new());
        for record in copies.into_iter().chain(currents) {
            let place = key::of_record(&record);
            let before = shelf.get(&place);
            // Compared as records: an older version of the app wrote the same in other words.
            let held = before.as_deref().map(format::decode::<Work>);
            let merged_with = self.stored(record.id);
            let is_known = match (&held, &merged_with) {
                (Some(Ok(held)), Some(entry)) => *held == entry.record,
                (None, None) => true,
                _ => false,
            };
            let put = if is_known {
                // What is stored is what was merged with, so nothing is lost with it.
                shelf::put_back(&*shelf, &place, format::encode(&record))
            } else {
                shelf::save(&*shelf, &record)
            };
            match put {
                Ok(text) => {
                    undo.steps.push((place, before, Some(text)));
                    replaced.extend(held.and_then(Result::ok));
                    stored.push(record);
                }
                Err(error) => {
                    put_back_all(&*shelf, &undo);
                    return Err(error);
                }
            }
        }
        self.keep_versions(&replaced);
        for record in stored {
            self.show_imported(record);
        }
        for id in plan.replaced {
            // Another tab may have taken it away already.
            let Some(place) = self.stored(id).map(|entry| key::of_record(&entry.record)) else {
                continue;
            };
            undo.steps.push((place.clone(), shelf.get(&place), None));
            shelf.remove(&place);
            self.unlist(id);
        }
        let copying = self.copy_steps(&undo);
        spawn_local(copying);
        Ok(undo)
    }

    /// Whether the last import can still be taken back. Follows it.
    pub fn can_undo_import(self) -> bool {
        self.import_undo.with(|undo| !undo.steps.is_empty())
    }

    /// Puts everything back as it was before the last import. What has been changed since stays.
    pub fn undo_import(self) {
        self.flush();
        let undo = self.import_undo.try_update(std::mem::take);
        let undo = undo.unwrap_or_default();
        let shelf = self.kept.with_value(|kept| kept.shelf.clone());
        let mut left = 0;
        let mut done = ImportUndo::default();
        // The last first: what was replaced must be somewhere before its copy goes.
        for (place, before, after) in undo.steps.into_iter().rev() {
            let stored = shelf.get(&place);
            // Somebody has deleted it for good since; there is nothing to take back.
            if stored.is_none() && after.is_some() {
                continue;
            }
            if stored != after || !put_as_it_was(&*shelf, &place, before.as_ref()) {
                left += 1;
                continue;
            }
            let imported = after.as_deref().map(format::decode::<Work>);
            self.keep_versions(imported.and_then(Result::ok).iter());
            if let Some((_, id)) = key::parse(&place) {
                match before.as_deref().map(format::decode::<Work>) {
                    Some(Ok(record)) => self.show_imported(record),
                    _ => self.unlist(id),
                }
            }
            done.steps.push((place, after, before));
        }
        if self.entries.with_untracked(|entries| entries.is_empty()) {
            self.remove_trace();
        }
        let copying = self.copy_steps(&done);
        spawn_local(async move {
            // A page that is loaded anew before that would find the import in the copies.
            copying.await;
            self.tell(Notice::ImportUndone(done.steps.len(), left));
        });
    }

    /// Lists a version that came from elsewhere, also where the sketch is open.
    fn show_imported(self, record: Record<Work>) {
        self.forget_steps(record.id);
        if self.kept.with_value(|kept| kept.base.id == record.id) {
            self.take_over(&record);
        }
        self.leave_trace();
        self.list(record);
    }

    fn unlist(self, id: Id) {
        self.forget_steps(id);
        self.entries.update(|entries| {
            entries.remove(id);
        });
        if self.kept.with_value(|kept| kept.base.id == id) {
            self.opened.set(Opened::Missing);
        }
    }

    /// Makes the strict copies follow, all in one step. What it gives is ready once they have, or
    /// after [`COPIES_PATIENCE_MS`].
    fn copy_steps(self, undo: &ImportUndo) -> impl Future<Output = ()> + use<> {
        let mut texts = Vec::new();
        let mut gone = Vec::new();
        for (place, _, after) in &undo.steps {
            match after {
                Some(text) => texts.push((place.clone(), text.clone())),
                None => gone.push(place.clone()),
            }
        }
        self.change_prefs(|prefs| {
            prefs
                .emptied
                .retain(|held| texts.iter().all(|(place, _)| place != held));
            prefs.emptied.extend(gone.iter().cloned());
        });
        self.copy_out(texts);
        let history = self.kept.with_value(|kept| kept.history.clone());
        async move {
            let Some(history) = history else { return };
            // The database does one thing after the other, so the texts are there before these go.
            let following = pin!(async {
                if history.remove_latest(&gone).await.is_ok() {
                    self.forget_emptied(&gone);
                }
            });
            let patience = pin!(browser::sleep(COPIES_PATIENCE_MS));
            first_of(following, patience).await;
        }
    }
}

/// How many UTF-16 units are missing for a plan; 0 when there is room.
pub(super) fn lacking_units(shelf: &dyn Shelf, plan: &ImportPlan<Work>) -> usize {
    let mut needed = used_units(shelf);
    for record in &plan.changed {
        let place = key::of_record(record);
        let taken = shelf
            .get(&place)
            .map_or(0, |text| place.len() + text.encode_utf16().count());
        let text = format::encode(record);
        needed = (needed + place.len() + text.encode_utf16().count()).saturating_sub(taken);
    }
    needed.saturating_sub(CAPACITY_UNITS)
}

fn put_as_it_was(shelf: &dyn Shelf, place: &str, before: Option<&String>) -> bool {
    match before {
        // A store that fails now and then is asked again; nothing else can put the text back.
        Some(text) => (0..TRIES).any(|_| shelf::put_back(shelf, place, text.clone()).is_ok()),
        None => {
            shelf.remove(place);
            shelf.get(place).is_none()
        }
    }
}

/// Takes back what was done of an import that cannot be done as a whole.
fn put_back_all(shelf: &dyn Shelf, undo: &ImportUndo) {
    for (place, before, _) in undo.steps.iter().rev() {
        put_as_it_was(shelf, place, before.as_ref());
    }
}
