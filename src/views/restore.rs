//! What meets a person whose texts are gone: not an empty page, but what happened and the ways back.

use leptos::prelude::*;

use super::frame::{link_button, recovery_link};
use crate::browser;
use crate::components::{Variant, button, drawing};
use crate::content::drawings;
use crate::dom::{El, el};
use crate::i18n::{Locale, lasting, place};
use crate::routes::Route;
use crate::state::{AppState, NothingLeft};

/// Stands first on every screen until something is stored again, or the person goes on without.
pub fn restore_screen(state: AppState, locale: Locale) -> Option<El> {
    let (title, text) = match state.nothing_left.get()? {
        NothingLeft::Unreadable => (
            lasting::NOTHING_READABLE_TITLE,
            lasting::NOTHING_READABLE_TEXT,
        ),
        NothingLeft::Gone => (lasting::GONE_TITLE, lasting::GONE_TEXT),
        NothingLeft::Deleted => (place::EMPTY_TITLE, place::EMPTY_TEXT),
    };
    let anew = button(
        Variant::Tertiary,
        lasting::BEGIN_ANEW.get(locale),
        move || {
            state.begin_anew();
            browser::focus("tittel");
        },
    );
    let ways = el("div")
        .class("cluster")
        .child(link_button(
            &Route::Sketches,
            lasting::TO_IMPORT.get(locale),
        ))
        .child(recovery_link("", lasting::LOOK_AT_UNREADABLE.get(locale)))
        .child(anew);
    Some(
        el("section")
            .class("empty-state panel")
            .attr("aria-labelledby", "borte")
            .child(drawing(drawings::NOT_FOUND, "picture"))
            .child(
                el("h2")
                    .class("section-title")
                    .id("borte")
                    .text(title.get(locale)),
            )
            .child(el("p").class("empty-state__text").text(text.get(locale)))
            .child(ways),
    )
}
