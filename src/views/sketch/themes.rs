//! Themes, as chips to tick.

use leptos::prelude::*;

use crate::browser;
use crate::content::{THEMES, Theme};
use crate::dom::{El, el};
use crate::i18n::{Locale, fields};
use crate::state::AppState;
use crate::views::frame::section_title;

/// The themes of the open sketch.
pub fn themes(state: AppState, locale: Locale) -> El {
    let chips = THEMES.iter().map(|theme| chip(state, locale, theme));
    let group = el("fieldset")
        .class("ds-fieldset")
        .child(
            el("legend")
                .class("hint")
                .text(fields::THEMES_HINT.get(locale)),
        )
        .child(el("div").class("chips").children(chips));
    el("section")
        .class("panel sketch-section")
        .attr("aria-labelledby", "tema")
        .child(section_title("tema", fields::THEMES.get(locale)))
        .child(group)
}

fn chip(state: AppState, locale: Locale, theme: &'static Theme) -> El {
    let choose = move |is_chosen: bool| {
        state.step_edit("themes", &|open| {
            open.themes.retain(|id| id != theme.id);
            if is_chosen {
                open.themes.push(theme.id.to_owned());
            }
        });
    };
    let is_chosen = move || {
        state
            .editing
            .with(|open| open.themes.iter().any(|id| id == theme.id))
    };
    let input = el("input")
        .class("ds-input")
        .attr("type", "checkbox")
        .live_prop("checked", is_chosen)
        .on("change", move |event| {
            choose(browser::event_checked(&event))
        });
    el("label")
        .class("ds-chip")
        .child(input)
        .text(theme.name.get(locale))
}
