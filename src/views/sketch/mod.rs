//! The navigation tool: one page that makes an idea concrete.

mod canvas;
mod example;
mod fields;
mod head;
mod instruments;
mod outcome;
mod paper;
mod save_status;
mod steps;
mod tabs;
mod team;
mod themes;

use leptos::prelude::*;

use crate::domain::Id;
use crate::i18n::{Locale, list, shell, sketch};
use crate::routes::Route;
use crate::state::{AppState, Opened};

use canvas::Canvas;
use example::Example;
use fields::MoreFields;
use head::Head;
use paper::Paper;
use tabs::Tabs;

/// The screen of one sketch: to write in, or to say why there is nothing to write in.
#[component]
pub fn SketchScreen(locale: Locale, id: Id) -> impl IntoView {
    let state = AppState::from_context();
    move || {
        if !state.ready.get() {
            return view! { <p class="quiet">{shell::READING.get(locale)}</p> }.into_any();
        }
        match state.opened.get() {
            Opened::Editing => view! { <Editor locale=locale id=id /> }.into_any(),
            Opened::InBin => view! { <InBin locale=locale id=id /> }.into_any(),
            Opened::Missing => view! { <Missing locale=locale /> }.into_any(),
        }
    }
}

#[component]
fn Editor(locale: Locale, id: Id) -> impl IntoView {
    let state = AppState::from_context();
    let paper = paper::PaperTray::new();
    let keydown = move |event: leptos::ev::KeyboardEvent| {
        if !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
            return;
        }
        match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
            ("z", false) => state.undo(),
            ("z", true) | ("y", false) => state.redo(),
            _ => return,
        }
        // The browser's own undo knows one field only, and would undo something else.
        event.prevent_default();
    };
    let sketch = move || {
        view! {
            <Canvas locale=locale />
            <MoreFields locale=locale />
        }
        .into_any()
    };
    let example = move || view! { <Example locale=locale /> }.into_any();
    view! {
        <div class="screen-only" on:keydown=keydown>
            <Head locale=locale id=id paper=paper />
            <Tabs locale=locale example=example sketch=sketch />
        </div>
        <Paper locale=locale paper=paper />
    }
}

#[component]
fn InBin(locale: Locale, id: Id) -> impl IntoView {
    let state = AppState::from_context();
    view! {
        <div class="empty-state">
            <h1 class="page-title" id="tittel" tabindex="-1">
                {sketch::IN_BIN_TITLE.get(locale)}
            </h1>
            <p class="empty-state__text">{sketch::IN_BIN_TEXT.get(locale)}</p>
            <div class="cluster">
                <button type="button" class="ds-button" on:click=move |_| state.restore(id)>
                    {list::RESTORE.get(locale)}
                </button>
                <a class="ds-button" data-variant="secondary" href=Route::Sketches.href()>
                    {sketch::BACK.get(locale)}
                </a>
            </div>
        </div>
    }
}

#[component]
fn Missing(locale: Locale) -> impl IntoView {
    let state = AppState::from_context();
    view! {
        <div class="empty-state">
            <h1 class="page-title" id="tittel" tabindex="-1">
                {sketch::MISSING_TITLE.get(locale)}
            </h1>
            <p class="empty-state__text">{sketch::MISSING_TEXT.get(locale)}</p>
            <div class="cluster">
                <button type="button" class="ds-button" on:click=move |_| state.new_sketch()>
                    {list::NEW_SKETCH.get(locale)}
                </button>
                <a class="ds-button" data-variant="secondary" href=Route::Sketches.href()>
                    {sketch::BACK.get(locale)}
                </a>
            </div>
        </div>
    }
}
