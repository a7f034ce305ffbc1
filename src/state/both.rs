//! When two tabs wrote in the same work: both texts are kept.

use leptos::prelude::*;

use super::{AppState, Notice, last_words};
use crate::browser;
use crate::domain::{Record, Relation, Work};
use crate::routes::Route;
use crate::storage::repair::lost_under;
use crate::storage::{format, key};

impl AppState {
    /// Somebody stored another version meanwhile. What was written here becomes a conflict copy,
    /// and goes on being edited as that, on the same screen.
    pub(super) fn keep_both(self, own: Record<Work>) {
        if let Some(stored) = self.stored_elsewhere(&own).filter(|it| it.body == own.body) {
            return self.go_on_with(stored);
        }
        let copy = last_words::conflict_copy(&own);
        let copy_id = copy.id;
        if self.kept.with_value(|kept| kept.base.id == own.id) {
            self.kept.update_value(|kept| {
                // The steps led to this text, so they go with it.
                let steps = std::mem::take(kept.steps());
                kept.base = copy.clone();
                kept.is_base_own = true;
                *kept.steps() = steps;
            });
            self.editing.set(copy.body.clone());
            self.ask_to_hold(copy_id);
            if browser::hash() == Route::of(&own).href() {
                self.rename_address(Route::of(&copy));
            }
        }
        self.kept
            .update_value(|kept| kept.unstored.retain(|id| *id != own.id));
        // As it is stored, after something here that never was.
        if let Some(stored) = self.stored_elsewhere(&own) {
            self.list(stored);
        }
        last_words::forget(own.id);
        last_words::hold(copy.clone());
        self.tell(Notice::KeptBoth(own.id));
        self.store(copy);
    }

    /// Changes the address of the screen and nothing else: a screen made anew would lose the next
    /// keystrokes.
    pub(super) fn rename_address(self, route: Route) {
        browser::replace_hash(&route.href());
        self.route.update_untracked(|shown| *shown = route);
    }

    /// Another tab has stored the very same words: there is nothing to keep beside them.
    fn go_on_with(self, stored: Record<Work>) {
        last_words::forget(stored.id);
        self.kept
            .update_value(|kept| kept.unstored.retain(|id| *id != stored.id));
        if self.kept.with_value(|kept| kept.base.id == stored.id) {
            self.take_over(&stored);
        }
        self.list(stored);
        self.settle();
    }

    /// A work as it is stored now.
    fn stored_elsewhere(self, own: &Record<Work>) -> Option<Record<Work>> {
        let shelf = self.kept.with_value(|kept| kept.shelf.clone());
        format::decode(&shelf.get(&key::of_record(own))?).ok()
    }

    /// A tab that found no room has its words in the strict copies alone. When it is gone, and the
    /// work is written in here, they are kept as a conflict copy. What is to be kept of what the
    /// copies had `before`, under `record`.
    pub(super) fn kept_beside(self, before: &str, record: &Record<Work>) -> Option<Record<Work>> {
        if self.is_wiped.get_untracked() {
            return None;
        }
        let lost = lost_under(before, record)?;
        // Another tab was quicker with its next version, which is the one to have a copy of.
        if let Some(stored) = self.stored_elsewhere(&lost)
            && has_seen(&stored, &lost)
        {
            return Some(stored);
        }
        let copy = last_words::conflict_copy(&lost);
        // Another tab may have made this copy.
        let is_new = self.stored_elsewhere(&copy).is_none() && self.stored(copy.id).is_none();
        is_new.then_some(copy)
    }

    /// Shows what was kept beside a version: a conflict copy, if it is not what another tab stored.
    pub(super) fn show_kept(self, kept: Record<Work>) {
        if !self.is_wiped.get_untracked() && self.stored_elsewhere(&kept).is_none() {
            self.tell(Notice::KeptOther(kept.id));
            self.store(kept);
        }
    }
}

/// Whether a stored version holds everything that another one says.
fn has_seen(stored: &Record<Work>, other: &Record<Work>) -> bool {
    match stored.vector.relation(&other.vector) {
        Relation::Descends => true,
        // Tabs of earlier builds count under one name.
        Relation::Same => stored.body == other.body,
        Relation::Precedes | Relation::Concurrent => false,
    }
}
