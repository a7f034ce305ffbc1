//! A sketch that another tab is writing in: shown live, and taken over on request.

use leptos::prelude::*;

use crate::browser;
use crate::components::{Variant, button};
use crate::dom::{El, el};
use crate::i18n::{Locale, sketch, works};
use crate::state::{AppState, Hold};
use crate::views::work_tools::text_for;

/// Everything one writes in; nothing of it can be changed while another tab writes.
pub fn writing_area(state: AppState, parts: impl IntoIterator<Item = El>) -> El {
    let is_elsewhere = Memo::new(move |_| state.hold.get() == Hold::Elsewhere);
    el("fieldset")
        .class("writing")
        .attr("role", "presentation")
        .live_attr("disabled", move || is_elsewhere.get().then_some(""))
        .children(parts)
}

/// Says so, with the way to write here instead.
pub fn watching(state: AppState, locale: Locale) -> El {
    let is_elsewhere = Memo::new(move |_| state.hold.get() == Hold::Elsewhere);
    // The region is always there, so that a screen reader hears when something comes into it.
    el("div")
        .attr("aria-live", "polite")
        .live(move || is_elsewhere.get().then(|| notice(state, locale)))
}

fn notice(state: AppState, locale: Locale) -> El {
    let title = state
        .editing
        .with_untracked(|open| text_for(open, sketch::WATCHING_TITLE, works::WATCHING_TITLE));
    let take_over = button(
        Variant::Secondary,
        sketch::TAKE_OVER.get(locale),
        move || {
            state.take_over_here();
            // The button goes when the sketch has come.
            browser::focus("tittel");
        },
    );
    el("div")
        .class("ds-alert notice watching")
        .attr("data-color", "info")
        .child(el("p").class("notice__title").text(title.get(locale)))
        .child(el("p").text(sketch::WATCHING_TEXT.get(locale)))
        .child(el("div").class("cluster").child(take_over))
}
