//! What other tabs stored: shown here, unless something is written here that they do not have.

use leptos::prelude::*;

use super::{AppState, Hold, Opened};
use crate::domain::{Body, Id, Record, Relation, Work};
use crate::routes::Route;
use crate::storage::{format, key};

impl AppState {
    /// Another tab stored something: shows it, unless something newer is written in here.
    pub fn refresh(self, key: &str, text: Option<&str>) {
        if text.is_none() && self.sees_all_gone() {
            return;
        }
        let Some((_, id)) = key::parse(key) else {
            return;
        };
        if let Some(own) = self.unstored_version(id) {
            match text {
                // It is tried again; there may be room now.
                None => self.store(own),
                Some(text) if *text == format::encode(&own) => {}
                Some(_) => self.keep_both(own),
            }
            return;
        }
        let base = self.kept.with_value(|kept| kept.base.clone());
        let is_idle_here =
            base.id == id && self.kept.with_value(|kept| kept.unsaved_since.is_none());
        let Some(text) = text else {
            self.entries.update(|entries| {
                entries.remove(id);
            });
            if is_idle_here {
                self.opened.set(Opened::Missing);
            }
            return;
        };
        let Ok(record) = format::decode::<Work>(text) else {
            return;
        };
        if !is_idle_here {
            self.forget_steps(id);
            self.list(record);
            return;
        }
        // A tab that only shows a sketch has no words of its own in it; nor has one that has stored
        // none, whatever it shows was stored by others.
        let is_own = self.kept.with_value(|kept| kept.is_base_own);
        if self.hold.get_untracked() == Hold::Elsewhere || !is_own {
            self.take_over(&record);
            self.list(record);
            return;
        }
        match record.vector.relation(&base.vector) {
            Relation::Descends => {
                self.take_over(&record);
                self.list(record);
            }
            Relation::Same if record == base => {}
            // Two tabs wrote at the same moment; both texts are kept.
            Relation::Same | Relation::Concurrent => self.keep_both(base),
            // An older version took the place of what is here.
            Relation::Precedes => self.store(base),
        }
    }

    /// Goes on with a version that was made elsewhere. The steps taken here led to another one, so
    /// they cannot be taken back from this.
    pub(super) fn take_over(self, record: &Record<Work>) {
        self.editing.set(record.body.clone());
        self.kept.update_value(|kept| {
            kept.base = record.clone();
            kept.is_base_own = false;
        });
        self.forget_steps(record.id);
        self.count_undo_steps();
        let opened = match record.body.is_binned() {
            true => Opened::InBin,
            false => Opened::Editing,
        };
        // The fields follow by themselves; a screen made anew would take the focus from somebody.
        if self.opened.get_untracked() != opened {
            self.opened.set(opened);
            if opened == Opened::Editing && self.route.get_untracked() == Route::of(record) {
                self.ask_to_hold(record.id);
            }
        }
    }

    /// What was written here of a work and could not be stored.
    fn unstored_version(self, id: Id) -> Option<Record<Work>> {
        let (is_unstored, base) = self
            .kept
            .with_value(|kept| (kept.unstored.contains(&id), kept.base.clone()));
        match is_unstored {
            true if base.id == id => Some(self.take_unsaved().unwrap_or(base)),
            true => self.stored(id).map(|entry| entry.record.clone()),
            false => None,
        }
    }

    /// Forgets the steps of a sketch that got a version from elsewhere.
    pub(super) fn forget_steps(self, id: Id) {
        self.kept
            .update_value(|kept| kept.undo.retain(|(held, _)| *held != id));
    }
}
