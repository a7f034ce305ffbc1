//! One search over everything: the page itself, what we ship, and what was made here.

mod going;
mod results;
mod shown;

use leptos::prelude::*;
use web_sys::KeyboardEvent;

use self::results::Results;
use crate::browser;
use crate::components::{Button, Dialog, written};
use crate::i18n::search as t;
use crate::state::AppState;
use crate::views::use_app;

/// How the search looks.
const LOOKS: &str = include_str!("../../../style/components/search.css");

/// The longest question, in characters.
const MOST_TYPED: &str = "200";

/// The dialog. The frame's button and keys open it.
#[component]
pub fn SearchDialog() -> impl IntoView {
    browser::dress!(LOOKS);
    let state = AppState::from_context();
    let label = Signal::derive(move || t::TITLE.get(state.app.locale.get()));
    view! {
        <Dialog
            class="dialog search"
            label
            is_open=state.app.searching
            close=move |()| state.app.searching.set(false)
        >
            <Show when=move || state.app.searching.get()>
                <Search/>
            </Show>
        </Dialog>
    }
}

/// What has been asked for.
#[derive(Clone, Copy)]
struct Asked {
    typed: RwSignal<String>,
    /// Of which group all finds are shown, by its place among those that were found.
    whole: RwSignal<Option<usize>>,
}

#[component]
fn Search() -> impl IntoView {
    let (state, locale) = use_app();
    let asked = Asked {
        typed: RwSignal::new(String::new()),
        whole: RwSignal::new(None),
    };
    let hint = format!("{} {}", t::HINT.get(locale), t::KEYS.get(locale));
    let key = move |event: KeyboardEvent| {
        // At once: a search field would otherwise take the first Escape to empty itself.
        if browser::key_of(&event) == "Escape" {
            event.prevent_default();
            state.app.searching.set(false);
        }
        walk(&event);
    };
    let ask = move |event| {
        if let Some(text) = written(&event) {
            asked.whole.set(None);
            asked.typed.set(text);
        }
    };
    view! {
        <div class="stack" role="search" on:keydown=key>
            <div class="ds-field">
                <label class="ds-label" for="sok-alt">{t::LABEL.get(locale)}</label>
                <div data-field="description" id="sok-alt-hjelp">{hint}</div>
                <input
                    class="ds-input"
                    type="search"
                    id="sok-alt"
                    autocomplete="off"
                    maxlength=MOST_TYPED
                    autofocus=true
                    aria-describedby="sok-alt-hjelp"
                    on:input=ask
                />
            </div>
            <Results asked/>
            <p class="hint">{t::PRIVATE.get(locale)}</p>
            <div class="cluster">
                <Button on_click=move || state.app.searching.set(false)>
                    {t::CLOSE.get(locale)}
                </Button>
            </div>
        </div>
    }
}

/// Arrow keys go from the field into the finds, and among them.
fn walk(event: &KeyboardEvent) {
    let step = match browser::key_of(event).as_str() {
        "ArrowDown" => browser::Step::Next,
        "ArrowUp" => browser::Step::Previous,
        _ => return,
    };
    if browser::step_focus(event, "#sok-alt, .hit", step) {
        event.prevent_default();
    }
}
