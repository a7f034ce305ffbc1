//! Whether the text is stored, told quietly.

use leptos::prelude::*;

use crate::components::{Icon, Words};
use crate::i18n::{Text, sketch};
use crate::state::{Lasting, SaveState};
use crate::views::use_app;

/// The save status. It is read out the first time something is stored, when something cannot be
/// stored, and when the saving has come to rest; while somebody types it keeps quiet.
#[component]
pub fn SaveStatus() -> impl IntoView {
    let (state, locale) = use_app();
    let shown =
        Memo::new(move |_| appearance(state.open.save_state.get(), state.care.lasting.get()));
    let is_saving = Memo::new(move |_| matches!(state.open.save_state.get(), SaveState::Saving));
    // Quiet is the rule; the status speaks up only for the moment in which its words are made anew, and
    // typing on ends that.
    let spoken = Memo::new(move |before: Option<&u32>| {
        let announced = state.open.save_announced.get();
        match before {
            Some(before) if !is_saving.get() => *before,
            _ => announced,
        }
    });
    let live = move || match state.open.save_announced.get() == spoken.get() {
        true => "off",
        false => "polite",
    };
    let icon = Memo::new(move |_| shown.get().icon);
    let text = Signal::derive(move || shown.get().text.get(locale).to_owned());
    view! {
        <p
            class="save-status"
            role="status"
            aria-live=live
            data-state=move || shown.get().state
        >
            {move || view! { <Icon name=icon.get()/> }}
            // Making the words anew is what has them read out, so that is done only when they are
            // to be.
            <For each=move || [state.open.save_announced.get()] key=|turn| *turn let(_turn)>
                <Words text/>
            </For>
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
