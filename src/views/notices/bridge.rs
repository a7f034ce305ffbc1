//! The old names, for what has not moved over. // bridge

use super::*;
use crate::dom::{El, el, new};
use crate::i18n::Locale;
use crate::state::Notice;

pub fn banners(_: AppState) -> El {
    new(view! { <Banners/> })
}

pub fn toast(_: AppState, notice: Notice, _: Locale) -> El {
    new(view! { <Toast notice/> })
}

/// Whoever is on one of its buttons when it goes is not left nowhere: it may go by itself.
pub fn banner(id: &'static str, color: &str, title: &str, text: &str, buttons: El) -> El {
    on_cleanup(move || browser::pass_focus_on(id, "tittel"));
    el("div")
        .id(id)
        .class("ds-alert notice")
        .attr("data-color", color)
        .attr("role", "alert")
        .child(el("p").class("notice__title").text(title))
        .child(el("p").text(text))
        .child(buttons)
}
