//! Commands on the work that is open, whatever its kind.

use leptos::prelude::*;
use std::sync::Arc;

use super::{FRESH, Kept, Open, last_words};
use crate::browser;
use crate::domain::undo::{Place, UndoHistory};
use crate::domain::{Body, Id, Record, Stamps, Work};
use crate::routes::Route;
use crate::state::{Hold, Opened, SaveState, Wanted, unwritten};

impl Open {
    /// Changes the work that is open. `place` groups typing into steps of undo.
    pub fn edit(self, place: impl Into<Place>, change: &dyn Fn(&mut Work)) {
        self.change(Some(place.into()), change);
    }

    /// Changes what is no writing in the work that is open, such as a timer: no step of undo.
    pub(in crate::state) fn edit_bond(self, change: &dyn Fn(&mut Work)) {
        self.change(None, change);
    }

    fn change(self, place: Option<Place>, change: &dyn Fn(&mut Work)) {
        if self.hold.get_untracked() == Hold::Elsewhere {
            return;
        }
        let now = browser::now();
        let before = self.editing.get_untracked();
        let mut after = Work::clone(&before);
        change(&mut after);
        after.tell_rows_apart();
        if after == *before {
            return;
        }
        let mut stamps = after.stamps();
        stamps.changed_at = now;
        if stamps.created_at == 0 {
            stamps.created_at = now;
            stamps.locale = self.house().app.locale.get_untracked();
        }
        if let Some(place) = place {
            self.kept.update_value(|kept| {
                kept.steps().remember(&before, place, now);
            });
        }
        self.replace_editing(after.with_stamps(stamps));
        self.house().works.give_draft_its_address();
    }

    /// Changes the work that is open in one step of its own, such as a tick or a moved row.
    pub(super) fn step_edit(self, change: &dyn Fn(&mut Work)) {
        self.end_step();
        // It has no field: the step ends with it.
        self.edit("", change);
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

    /// Whether a screen shows a sketch that nothing has been written in.
    pub fn is_unwritten(self, route: &Route) -> bool {
        matches!(route, Route::Sketch(_)) && self.has_nothing()
    }

    /// Whether nothing has been written in what is open.
    pub fn has_nothing(self) -> bool {
        self.opened.get_untracked() == Opened::Editing
            && self
                .editing
                .with_untracked(|open| open.stamps().created_at == 0)
    }

    /// Opens what a screen is there to write in, once everything has been read.
    pub(in crate::state) fn open_work(self, id: Id, wanted: Wanted) {
        if !self.house().care.ready.get_untracked() {
            return;
        }
        let stored = self
            .house()
            .works
            .stored(id)
            .map(|entry| entry.record.clone())
            .filter(|record| wanted.is(&record.body));
        let is_fresh = browser::history_mark().as_deref() == Some(FRESH);
        let opened = match &stored {
            Some(record) if record.body.is_binned() => Opened::InBin,
            Some(_) => Opened::Editing,
            None if is_fresh => Opened::Editing,
            None => Opened::Missing,
        };
        self.show_opened(opened, stored, id, wanted);
    }

    /// Lets the screen show a record, or a new one in its place.
    pub(in crate::state) fn show_opened(
        self,
        opened: Opened,
        stored: Option<Record<Work>>,
        id: Id,
        wanted: Wanted,
    ) {
        let is_stored = stored.is_some();
        let record = stored.unwrap_or_else(|| {
            let locale = self.house().app.locale.get_untracked();
            let mut record = unwritten(id, wanted, locale);
            self.house().works.seat(&mut record.body);
            record
        });
        self.editing.set(Arc::new(record.body.clone()));
        self.kept.update_value(|kept| kept.tab.open(record));
        if self.kept.with_value(|kept| kept.tab.unstored().is_empty()) {
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

    fn replace_editing(self, work: Work) {
        let (work, now) = (Arc::new(work), browser::now());
        // First of all, so that also a fault in showing it costs nothing.
        let write = |kept: &mut Kept| kept.tab.write(work.clone(), now, browser::random_bytes);
        let Some((since, edited)) = self.kept.try_update_value(write) else {
            return;
        };
        last_words::hold(edited);
        self.editing.set(work);
        self.count_undo_steps();
        self.mark_unsaved(since);
    }

    fn step(self, walk: impl FnOnce(&mut UndoHistory<Arc<Work>>, Arc<Work>) -> Option<Arc<Work>>) {
        if self.hold.get_untracked() == Hold::Elsewhere {
            return;
        }
        let present = self.editing.get_untracked();
        let found = self
            .kept
            .try_update_value(|kept| walk(kept.steps(), present.clone()));
        if let Some(Some(work)) = found {
            let work = Arc::unwrap_or_clone(work);
            // What it is a version of, and where it lies, is nothing that was written.
            let stamps = Stamps {
                changed_at: browser::now(),
                locale: work.stamps().locale,
                ..present.stamps()
            };
            self.replace_editing(work.with_stamps(stamps).with_bonds_of(&present));
        }
    }

    pub(super) fn count_undo_steps(self) {
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
