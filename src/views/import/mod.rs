//! «Hent inn»: what is in the files, before any of it is taken in.

mod look;
mod rows;
mod words;

use leptos::ev::Event;
use leptos::html;
use leptos::prelude::*;

use crate::browser;
use crate::components::Button;
use crate::domain::incoming::units_in_field;
use crate::i18n::{import, list};
use crate::state::{AppState, Notice, Source};
use crate::storage::transfer::may_be_ours;

use super::use_app;
use look::Look;
pub use words::outcome_words;

/// The dialog, and what brings files to it: dropping and pasting, on any screen.
#[component]
pub fn ImportDialog() -> impl IntoView {
    let (state, _) = use_app();
    let is_over = RwSignal::new(false);
    listen(state, is_over);
    let is_open = Memo::new(move |_| state.importing.with(Option::is_some));
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move |was_open: Option<bool>| {
        let is_open = is_open.get();
        if let Some(dialog) = dialog.get() {
            browser::show_dialog(&dialog, is_open);
        }
        // Who was nowhere when it opened goes on at the heading.
        if was_open == Some(true) && !is_open {
            browser::focus_if_lost("tittel");
        }
        is_open
    });
    let cancel = move |event: Event| {
        event.prevent_default();
        reject(state);
    };
    let hint = move || import::DROP_HERE.get(state.locale.get());
    view! {
        <div>
            <dialog
                class="dialog"
                aria-labelledby="hent-inn-tittel"
                node_ref=dialog
                on:cancel=cancel
            >
                <Show when=move || is_open.get()>
                    <Look/>
                </Show>
            </dialog>
            <Show when=move || is_over.get()>
                <p class="drop-hint" prop:textContent=hint></p>
            </Show>
        </div>
    }
}

/// Puts what was looked at aside; the dialog gives the focus back to where one was.
fn reject(state: AppState) {
    state.reject_import();
}

fn listen(state: AppState, is_over: RwSignal<bool>) {
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
            look_at(state, browser::dropped_files(&event));
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
            look_at(state, pasted.files);
        } else if !pasted.is_in_field && may_be_ours(&pasted.text) {
            event.prevent_default();
            state.look_at_files(vec![Source::Text(pasted.text)]);
        } else if let Some(room) = pasted.room {
            // The browser puts in what fits and says nothing.
            let units = units_in_field(&pasted.text, pasted.is_in_line);
            let left_out = units.saturating_sub(room);
            if left_out > 0 {
                state.tell(Notice::PasteCut(left_out));
            }
        }
    });
}

/// A button that lets somebody choose files. One on a screen is enough: it has an id.
#[component]
pub fn ImportButton(text: &'static str) -> impl IntoView {
    let (state, locale) = use_app();
    let choose = move |event| look_at(state, browser::chosen_files(&event));
    view! {
        <span class="chooser">
            <Button icon="Upload" on_click=|| browser::click("hent-inn")>{text}</Button>
            <input
                type="file"
                id="hent-inn"
                hidden=""
                multiple=""
                accept=".json,application/json"
                aria-label=list::CHOOSE_FILES.get(locale)
                on:change=choose
            />
        </span>
    }
}

/// Shows what is in these files.
fn look_at(state: AppState, files: Vec<web_sys::File>) {
    if !files.is_empty() && state.importing.with_untracked(Option::is_some) {
        // What was shown goes, and the focus with it.
        browser::focus_soon("hent-inn-tittel".to_owned());
    }
    state.look_at_files(files.into_iter().map(Source::File).collect());
}
