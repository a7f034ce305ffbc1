//! Commands on the guide «Nyskapingslaget».

use leptos::prelude::*;

use super::Works;
use crate::compose::guide::sketch_of_guide;
use crate::domain::Guide;
use crate::i18n::Locale;
use crate::state::{Opened, Wanted, fresh_id};

impl Works {
    /// Lets the screen of the guide begin with no answers. Nothing is stored before the first
    /// character.
    pub(in crate::state) fn begin_guide(self) {
        if self.house().care.ready.get_untracked() {
            self.house()
                .open
                .show_opened(Opened::Editing, None, fresh_id(), Wanted::Guide);
        }
    }

    /// Begins a sketch with what the open guide has found out.
    pub fn start_from_guide(self, locale: Locale) {
        self.house().open.flush();
        let sketch = untrack(|| {
            self.house()
                .open
                .with_open(|guide: &Guide| sketch_of_guide(guide, locale))
        });
        self.start_linked_sketch(sketch);
    }
}
