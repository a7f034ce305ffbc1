//! Commands on sketches.

use leptos::prelude::*;
use std::sync::Arc;

use super::{AppState, FRESH, Hold, Notice, Opened, SaveState, fresh_id, last_words, unwritten};
use crate::browser;
use crate::domain::list::Entry;
use crate::domain::undo::UndoHistory;
use crate::domain::{Body, Id, Kind, Record, Relation, Sketch};
use crate::routes::Route;
use crate::storage::format;
use crate::storage::key;

impl AppState {
    /// Opens an empty sketch. Nothing is stored before its first character.
    pub fn new_sketch(self) {
        let route = Route::Sketch(fresh_id());
        browser::push_hash(&route.href(), Some(FRESH));
        self.show(route);
    }

    /// Stores a sketch that starts with these fields filled, and opens it.
    pub fn start_sketch(self, mut sketch: Sketch) {
        let now = browser::now();
        sketch.created_at = now;
        sketch.changed_at = now;
        let record = self.first_version(sketch);
        let id = record.id;
        if self.put(record) {
            self.go(Route::Sketch(id));
        }
    }

    /// Changes the sketch that is open. `field` groups typing into steps of undo.
    pub fn edit(self, field: &'static str, change: &dyn Fn(&mut Sketch)) {
        if self.hold.get_untracked() == Hold::Elsewhere {
            return;
        }
        let now = browser::now();
        let before = self.editing.get_untracked();
        let mut after = before.clone();
        change(&mut after);
        if after == before {
            return;
        }
        after.changed_at = now;
        if after.created_at == 0 {
            after.created_at = now;
        }
        self.kept.update_value(|kept| {
            kept.steps().remember(&before, field, now);
        });
        self.replace_editing(after);
    }

    /// Changes the sketch that is open in one step of its own, such as a tick or a moved row.
    pub fn step_edit(self, field: &'static str, change: &dyn Fn(&mut Sketch)) {
        self.end_step();
        self.edit(field, change);
        self.end_step();
    }

    fn end_step(self) {
        self.kept.update_value(|kept| {
            kept.steps().end_step();
        });
    }

    /// Takes back the last step.
    pub fn undo(self) {
        self.step(|history, present| history.undo(present));
    }

    /// Does again what was taken back.
    pub fn redo(self) {
        self.step(|history, present| history.redo(present));
    }

    /// Makes a copy beside a sketch, with a name that says so.
    pub fn copy(self, id: Id, title_of_copy: impl FnOnce(&str) -> String) {
        self.flush();
        let Some(original) = self.stored(id) else {
            return;
        };
        let mut body = original.record.body.clone();
        let title = body.title().to_owned();
        body.idea = body.idea.replacen(&title, &title_of_copy(&title), 1);
        body.conflict_of = None;
        body.created_at = browser::now();
        body.changed_at = body.created_at;
        let record = self.first_version(body);
        let copy = record.id;
        if self.put(record) {
            self.tell(Notice::Copied(copy));
        }
    }

    /// The stored version of a sketch.
    pub fn stored(self, id: Id) -> Option<Arc<Entry>> {
        self.entries
            .with_untracked(|entries| entries.get(id).cloned())
    }

    /// Whether a screen shows a sketch that nothing has been written in.
    pub fn is_unwritten(self, route: &Route) -> bool {
        matches!(route, Route::Sketch(_))
            && self.opened.get_untracked() == Opened::Editing
            && self.editing.with_untracked(|open| open.created_at == 0)
    }

    /// The id of the sketch that is open.
    pub fn editing_id(self) -> Id {
        self.kept.with_value(|kept| kept.base.id)
    }

    /// Opens a sketch for writing, once everything has been read.
    pub(super) fn open(self, id: Id) {
        if !self.ready.get_untracked() {
            return;
        }
        let stored = self.stored(id).map(|entry| entry.record.clone());
        let is_fresh = browser::history_mark().as_deref() == Some(FRESH);
        let opened = match &stored {
            Some(record) if record.body.is_binned() => Opened::InBin,
            Some(_) => Opened::Editing,
            None if is_fresh => Opened::Editing,
            None => Opened::Missing,
        };
        let is_stored = stored.is_some();
        let record = stored.unwrap_or_else(|| unwritten(id, self.locale.get_untracked()));
        self.editing.set(record.body.clone());
        self.kept.update_value(|kept| kept.base = record);
        if self.kept.with_value(|kept| kept.unstored.is_empty()) {
            self.save_state.set(if is_stored {
                SaveState::Saved
            } else {
                SaveState::Untouched
            });
        }
        self.count_undo_steps();
        self.opened.set(opened);
        match opened {
            Opened::Editing => self.ask_to_hold(id),
            Opened::InBin | Opened::Missing => self.let_go(),
        }
    }

    /// Another tab stored something: shows it, unless something newer is written in here.
    pub fn refresh(self, key: &str, text: Option<&str>) {
        if text.is_none() && self.sees_all_gone() {
            return;
        }
        let Some((Kind::Sketch, id)) = key::parse(key) else {
            return;
        };
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
        let Ok(record) = format::decode::<Sketch>(text) else {
            return;
        };
        if !is_idle_here {
            self.forget_steps(id);
            self.list(record);
            return;
        }
        // A tab that only shows a sketch has no words of its own in it.
        if self.hold.get_untracked() == Hold::Elsewhere {
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
    pub(super) fn take_over(self, record: &Record<Sketch>) {
        self.editing.set(record.body.clone());
        self.kept.update_value(|kept| {
            kept.base = record.clone();
        });
        self.forget_steps(record.id);
        self.count_undo_steps();
        self.opened.set(match record.body.is_binned() {
            true => Opened::InBin,
            false => Opened::Editing,
        });
    }

    /// Forgets the steps of a sketch that got a version from elsewhere.
    pub(super) fn forget_steps(self, id: Id) {
        self.kept
            .update_value(|kept| kept.undo.retain(|(held, _)| *held != id));
    }

    fn first_version(self, body: Sketch) -> Record<Sketch> {
        let device = self.kept.with_value(|kept| kept.device);
        unwritten(fresh_id(), body.locale).edited(device, body)
    }

    fn replace_editing(self, sketch: Sketch) {
        // First of all, so that also a fault in showing it costs nothing.
        last_words::hold(
            self.kept
                .with_value(|kept| kept.base.edited(kept.device, sketch.clone())),
        );
        self.editing.set(sketch);
        self.count_undo_steps();
        self.mark_unsaved();
    }

    fn step(self, walk: impl FnOnce(&mut UndoHistory<Sketch>, Sketch) -> Option<Sketch>) {
        if self.hold.get_untracked() == Hold::Elsewhere {
            return;
        }
        let present = self.editing.get_untracked();
        let created_at = present.created_at;
        let found = self
            .kept
            .try_update_value(|kept| walk(kept.steps(), present));
        if let Some(Some(mut sketch)) = found {
            sketch.changed_at = browser::now();
            sketch.created_at = created_at;
            self.replace_editing(sketch);
        }
    }

    fn count_undo_steps(self) {
        let steps = self.kept.try_update_value(|kept| {
            let steps = kept.steps();
            (steps.can_undo(), steps.can_redo())
        });
        let steps = steps.unwrap_or_default();
        if self.undo_steps.get_untracked() != steps {
            self.undo_steps.set(steps);
        }
    }
}
