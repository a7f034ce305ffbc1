//! What is dropped on the page or pasted into it, on any screen and from the first moment: what is ours is looked at
//! once the file of the room that does so is here.

use leptos::prelude::*;

use super::{Later, Room, Rooms};
use crate::browser::{self, PutIn};
use crate::domain::incoming::units_in_field;
use crate::i18n::import;
use crate::state::{AppState, Notice, Source};
use crate::storage::payload;
use crate::storage::transfer::may_be_ours;
use crate::views::use_app;

impl Rooms {
    /// Takes files and texts in, to be looked at.
    pub fn bring(self, state: AppState, sources: Vec<Source>) {
        if !sources.is_empty() {
            self.brought.update_value(|brought| brought.extend(sources));
            self.times_brought.update(|times| *times += 1);
            self.look_at_brought(state);
        }
    }

    /// Looks at what was brought, once the file is here that does so.
    pub(super) fn look_at_brought(self, state: AppState) {
        let Later::Here(brought) = self.file(Room::Moving).get_untracked() else {
            return;
        };
        let sources = self.take_brought();
        if let Some(look_at) = brought.look_at.filter(|_| !sources.is_empty()) {
            look_at(state, sources);
        }
    }

    /// What waits to be looked at, once.
    pub(super) fn take_brought(self) -> Vec<Source> {
        let taken = self.brought.try_update_value(std::mem::take);
        taken.unwrap_or_default()
    }

    /// Whether something waits to be looked at. Follows what is brought.
    pub(super) fn has_brought(self) -> bool {
        self.times_brought.track();
        self.brought.with_value(|brought| !brought.is_empty())
    }
}

/// Listens to what is brought, and shows where files may fall.
#[component]
pub fn Bringing() -> impl IntoView {
    let (state, _) = use_app();
    let is_over = RwSignal::new(false);
    listen(state, expect_context(), is_over);
    let hint = move || import::DROP_HERE.get(state.app.locale.get());
    view! {
        <Show when=move || is_over.get()>
            <p class="drop-hint" prop:textContent=hint></p>
        </Show>
    }
}

fn files(files: Vec<web_sys::File>) -> Vec<Source> {
    files.into_iter().map(Source::File).collect()
}

fn listen(state: AppState, rooms: Rooms, is_over: RwSignal<bool>) {
    browser::on_window_here("dragover", move |event| {
        if browser::drags_files(&event) {
            // Otherwise the browser would leave the page for the file.
            event.prevent_default();
            is_over.set(true);
        }
    });
    browser::on_window_here("dragleave", move |event| {
        // Between elements there is somewhere else that the pointer goes to.
        if browser::drags_files(&event) && browser::leaves_window(&event) {
            is_over.set(false);
        }
    });
    browser::on_window_here("drop", move |event| {
        if browser::drags_files(&event) {
            event.prevent_default();
            is_over.set(false);
            rooms.bring(state, files(browser::dropped_files(&event)));
        } else if let Some(dropped) = browser::dropped(&event) {
            tell_of_cut(state, &dropped);
        }
    });
    browser::on_window_here("paste", move |event| {
        let Some(pasted) = browser::pasted(&event) else {
            return;
        };
        // A spreadsheet puts a picture of the cells beside their text; a field takes the text.
        let is_text = !pasted.text.is_empty() && pasted.is_in_field;
        if !pasted.files.is_empty() && !is_text {
            event.prevent_default();
            rooms.bring(state, files(pasted.files));
        } else if !pasted.is_in_field && (may_be_ours(&pasted.text) || payload::is_in(&pasted.text))
        {
            event.prevent_default();
            rooms.bring(state, vec![Source::Text(pasted.text)]);
        } else {
            tell_of_cut(state, &pasted);
        }
    });
}

/// Tells how much of a text a field has no room for: the browser puts in what fits and says nothing.
fn tell_of_cut(state: AppState, put: &PutIn) {
    let Some(room) = put.room else {
        return;
    };
    let left_out = units_in_field(&put.text, put.is_in_line).saturating_sub(room);
    if left_out > 0 {
        state.app.tell(Notice::PasteCut(left_out));
    }
}
