//! Whether the text is stored, told quietly.

use leptos::prelude::*;

use crate::components::Icon;
use crate::i18n::{Locale, Text, sketch};
use crate::state::{AppState, Lasting, SaveState};

/// The save status. It is read out the first time something is stored, when something cannot be
/// stored, and when the saving has come to rest; while somebody types it keeps quiet.
#[component]
pub fn SaveStatus(locale: Locale) -> impl IntoView {
    let state = AppState::from_context();
    let shown = Memo::new(move |_| appearance(state.save_state.get(), state.lasting.get()));
    let live = move || match state.save_state.get() {
        SaveState::Saved | SaveState::Failed(_) => "polite",
        SaveState::Saving | SaveState::Untouched => "off",
    };
    // Making the words anew is what has them read out, so that is done only when they are to be.
    let words = move || {
        state.save_announced.track();
        view! { <span>{move || shown.get().text.get(locale)}</span> }
    };
    view! {
        <p
            class="save-status"
            role="status"
            aria-live=live
            data-state=move || shown.get().state
        >
            {move || view! { <Icon name=shown.get().icon /> }}
            {words}
        </p>
    }
}

#[derive(Clone, Copy, PartialEq)]
struct Appearance {
    state: &'static str,
    icon: &'static str,
    text: Text,
}

fn appearance(save: SaveState, lasting: Lasting) -> Appearance {
    let (state, icon, text) = match (save, lasting) {
        (SaveState::Failed(_), _) => ("failed", "ExclamationmarkTriangle", sketch::NOT_SAVED),
        (_, Lasting::MemoryOnly) => ("failed", "ExclamationmarkTriangle", sketch::IN_MEMORY),
        (SaveState::Untouched, _) => ("idle", "Monitor", sketch::WILL_SAVE),
        (SaveState::Saving, _) => ("saving", "Monitor", sketch::SAVING),
        (SaveState::Saved, Lasting::LocalOnly) => {
            ("saved", "CheckmarkCircle", sketch::SAVED_IN_BROWSER)
        }
        (SaveState::Saved, _) => ("saved", "CheckmarkCircle", sketch::SAVED),
    };
    Appearance { state, icon, text }
}
