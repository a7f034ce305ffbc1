//! Commands on the guide «Nyskapingslaget».

use leptos::prelude::*;

use super::{AppState, Opened, Wanted, fresh_id};
use crate::compose::guide::sketch_of_guide;
use crate::domain::Guide;
use crate::i18n::Locale;

impl AppState {
    /// Lets the screen of the guide begin with no answers. Nothing is stored before the first
    /// character.
    pub(super) fn begin_guide(self) {
        if self.ready.get_untracked() {
            self.show_opened(Opened::Editing, None, fresh_id(), Wanted::Guide);
        }
    }

    /// Begins a sketch with what the open guide has found out.
    pub fn start_from_guide(self, locale: Locale) {
        self.flush();
        let sketch = untrack(|| self.with_open(|guide: &Guide| sketch_of_guide(guide, locale)));
        self.start_linked_sketch(sketch);
    }
}
