//! Whether the text is stored, told quietly.

use leptos::prelude::*;

use crate::components::icon;
use crate::dom::{El, el};
use crate::i18n::{Locale, Text, sketch};
use crate::state::{AppState, Lasting, SaveState};

/// The save status. It is read out the first time something is stored, when something cannot be
/// stored, and when the saving has come to rest; while somebody types it keeps quiet.
pub fn save_status(state: AppState, locale: Locale) -> El {
    let shown = Memo::new(move |_| appearance(state.save_state.get(), state.lasting.get()));
    // Quiet is the rule; the status speaks up only for the moment in which its words are made anew.
    let spoken = RwSignal::new(state.save_announced.get_untracked());
    let live = move || match state.save_announced.get() == spoken.get() {
        true => "off",
        false => "polite",
    };
    // Making the words anew is what has them read out, so that is done only when they are to be.
    let words = move || {
        state.save_announced.track();
        Some(el("span").live_text(move || {
            // Typing on ends the moment.
            if matches!(state.save_state.get(), SaveState::Saving) {
                spoken.set(state.save_announced.get_untracked());
            }
            shown.get().text.get(locale)
        }))
    };
    el("p")
        .class("save-status")
        .attr("role", "status")
        .live_attr("aria-live", move || Some(live()))
        .live_attr("data-state", move || Some(shown.get().state))
        .live(move || Some(icon(shown.get().icon)))
        .live(words)
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
        (_, Lasting::MemoryOnly) => ("memory", "ExclamationmarkTriangle", sketch::IN_MEMORY),
        (SaveState::Untouched, _) => ("idle", "Monitor", sketch::WILL_SAVE),
        (SaveState::Saving, _) => ("saving", "Monitor", sketch::SAVING),
        (SaveState::Saved, Lasting::LocalOnly) => {
            ("saved", "CheckmarkCircle", sketch::SAVED_IN_BROWSER)
        }
        (SaveState::Saved, _) => ("saved", "CheckmarkCircle", sketch::SAVED),
    };
    Appearance { state, icon, text }
}
