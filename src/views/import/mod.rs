//! «Hent inn»: what is in the files, before any of it is taken in.

mod look;
mod rows;
mod words;

use leptos::prelude::*;
use web_sys::File;

use crate::browser;
use crate::components::{Chooser, Dialog};
use crate::i18n::list;
use crate::state::{AppState, Source};
use crate::storage::payload;
use crate::views::{ids, use_app};
use look::{HEADING, Look};
pub use words::{appearance, fault_words, outcome_words};

/// The dialog, with what is chosen, or dropped or pasted on any screen.
#[component]
pub fn ImportDialog() -> impl IntoView {
    let (state, _) = use_app();
    let is_open = Memo::new(move |_| state.works.importing.with(Option::is_some));
    view! {
        <Dialog
            class="dialog"
            labelledby=HEADING
            else_at=ids::TITLE
            is_open
            close=move |()| reject(state)
        >
            <Show when=move || is_open.get()>
                <Look/>
            </Show>
        </Dialog>
    }
}

/// Puts what was looked at aside; the dialog gives the focus back to where one was.
fn reject(state: AppState) {
    state.works.reject_import();
}

/// A button that lets somebody choose files to be looked at.
#[component]
pub fn ImportButton(text: &'static str) -> impl IntoView {
    let (state, locale) = use_app();
    let choose = move |files: Vec<File>| {
        look_at(state, files.into_iter().map(Source::File).collect());
    };
    view! {
        <Chooser
            id="hent-inn"
            text
            label=list::CHOOSE_FILES.get(locale)
            accept=".json,application/json,.html,text/html"
            on_choose=choose
        />
    }
}

/// Shows what is in these files and texts. Pictures may have codes in them, and a link is a way of its own.
pub fn look_at(state: AppState, brought: Vec<Source>) {
    let (mut pictures, mut links, mut sources) = (Vec::new(), Vec::new(), Vec::new());
    for source in brought {
        match source {
            Source::File(file) if file.type_().starts_with("image/") => pictures.push(file),
            Source::Text(text) if payload::is_in(&text) => links.push(text),
            source => sources.push(source),
        }
    }
    state.works.look_from_afar(pictures, links);
    if !sources.is_empty() && state.works.importing.with_untracked(Option::is_some) {
        // What was shown goes, and the focus with it.
        browser::focus_soon(HEADING.to_owned());
    }
    state.works.look_at_files(sources);
}
