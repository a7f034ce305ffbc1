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
mod suggested;
mod tabs;
mod team;
mod team_rows;
mod themes;
mod watching;

use leptos::prelude::*;

use super::frame::{empty_state, link_button, reading};
use crate::browser;
use crate::components::{Variant, button};
use crate::dom::{El, el, old};
use crate::domain::Id;
use crate::i18n::{Locale, list, sketch};
use crate::routes::Route;
use crate::state::{AppState, Opened};
use crate::views::work_tools::with_undo_keys;

use canvas::canvas;
use fields::more_fields;
use head::Head;
pub use paper::formats;
use paper::{Paper, PaperTray};
#[allow(unused_imports)] // bridge
pub use save_status::{SaveStatus, save_status};
use tabs::Tabs;
#[allow(unused_imports)] // bridge
pub use team::{Team, members};
pub use team_rows::{row_legend, row_words};
#[allow(unused_imports)] // bridge
pub use watching::{Watching, WritingArea, watching, writing_area};

/// The screen of one sketch: to write in, or to say why there is nothing to write in.
pub fn sketch_screen(state: AppState, locale: Locale, id: Id) -> El {
    el("div").live(move || {
        if !state.ready.get() {
            return Some(reading(locale));
        }
        Some(match state.opened.get() {
            Opened::Editing => editor(state, locale),
            Opened::InBin => in_bin(state, locale, id),
            Opened::Missing => missing(state, locale),
        })
    })
}

fn editor(state: AppState, locale: Locale) -> El {
    let tray = PaperTray::new();
    let parts = [canvas(state, locale), more_fields(state, locale)];
    let writing = writing_area(state, parts);
    let screen = el("div").class("screen-only").view(view! {
        <Head tray/>
        <Watching/>
        <Tabs>{old(writing)}</Tabs>
    });
    let screen = with_undo_keys(state, screen);
    el("div").child(screen).view(view! { <Paper tray/> })
}

fn in_bin(state: AppState, locale: Locale, id: Id) -> El {
    let restore = button(Variant::Primary, list::RESTORE.get(locale), move || {
        state.restore(id);
        browser::focus_soon("tittel".to_owned());
    });
    nothing_to_write_in(
        sketch::IN_BIN_TITLE.get(locale),
        sketch::IN_BIN_TEXT.get(locale),
        restore,
        locale,
    )
}

fn missing(state: AppState, locale: Locale) -> El {
    let new_sketch = button(Variant::Primary, list::NEW_SKETCH.get(locale), move || {
        state.new_sketch();
    });
    nothing_to_write_in(
        sketch::MISSING_TITLE.get(locale),
        sketch::MISSING_TEXT.get(locale),
        new_sketch,
        locale,
    )
}

fn nothing_to_write_in(title: &str, text: &str, way_on: El, locale: Locale) -> El {
    let back = link_button(&Route::Sketches, sketch::BACK.get(locale));
    empty_state(title, text, [way_on, back])
}
