//! Commands on the guide «Nyskapingslaget».

use leptos::prelude::*;

use super::{AppState, Opened, Wanted, fresh_id};
use crate::compose::guide::sketch_of_guide;
use crate::domain::{Guide, Work};
use crate::i18n::Locale;

impl AppState {
    /// Lets the screen of the guide begin with no answers. Nothing is stored before the first
    /// character.
    pub(super) fn begin_guide(self) {
        if self.ready.get_untracked() {
            self.show_opened(Opened::Editing, None, fresh_id(), Wanted::Guide);
        }
    }

    /// Reads the guide that is open; an empty one where something else is. Follows it where it is
    /// tracked.
    pub fn with_guide<T>(self, read: impl FnOnce(&Guide) -> T) -> T {
        self.editing.with(|open| match open {
            Work::Guide(guide) => read(guide),
            _ => read(&Guide::default()),
        })
    }

    /// Changes the guide that is open. `field` groups typing into steps of undo.
    pub fn edit_guide(self, field: &'static str, change: &dyn Fn(&mut Guide)) {
        self.edit(field, &|open| {
            if let Work::Guide(guide) = open {
                change(guide);
            }
        });
    }

    /// Changes the guide that is open in one step of its own.
    pub fn step_edit_guide(self, field: &'static str, change: &dyn Fn(&mut Guide)) {
        self.step_edit(field, &|open| {
            if let Work::Guide(guide) = open {
                change(guide);
            }
        });
    }

    /// Begins a sketch with what the open guide has found out.
    pub fn start_from_guide(self, locale: Locale) {
        self.flush();
        let sketch = untrack(|| self.with_guide(|guide| sketch_of_guide(guide, locale)));
        self.start_linked_sketch(sketch);
    }
}
