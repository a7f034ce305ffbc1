//! Hints about the browser that the page is open in: how long texts last there, how full it is, and
//! at which other addresses it shows the same texts.
//! Read out when they come, without interrupting.

use leptos::prelude::*;

use super::place::filled;
use crate::browser;
use crate::components::{Variant, button, icon_text_button};
use crate::dom::{El, el};
use crate::i18n::{Locale, fill, habit as t, list, place, shell};
use crate::routes::Route;
use crate::state::{AppState, Lasting};
use crate::storage::lifetime::Warning;

/// The hints at the top of every screen.
pub fn habitat_hints(state: AppState) -> El {
    let crowded = Memo::new(move |_| state.crowded());
    let others = Memo::new(move |_| state.other_addresses_to_tell());
    el("div")
        .class("hints")
        .attr("aria-live", "polite")
        .live(move || {
            // Where nothing is kept at all, that is said already.
            let is_denied = state.lasting.get() == Lasting::MemoryOnly;
            let warning = state.warning.get().filter(|_| !is_denied)?;
            Some(browser_hint(state, warning, state.locale.get()))
        })
        .live(move || Some(room_hint(state, crowded.get()?, state.locale.get())))
        .live(move || {
            let others = others.get();
            (!others.is_empty()).then(|| shared_hint(state, &others, state.locale.get()))
        })
}

fn browser_hint(state: AppState, warning: Warning, locale: Locale) -> El {
    let (title, text) = match warning {
        Warning::InApp => (t::IN_APP_TITLE, t::IN_APP_TEXT),
        Warning::Private => (t::PRIVATE_TITLE, t::PRIVATE_TEXT),
        Warning::SevenDays => (t::SEVEN_DAYS_TITLE, t::SEVEN_DAYS_TEXT),
        Warning::HomeScreen => (t::HOME_SCREEN_TITLE, t::HOME_SCREEN_TEXT),
    };
    let close = close_button(locale, move || state.close_warning());
    let buttons = el("div").class("cluster").child(close);
    hint("warning", title.get(locale), text.get(locale), buttons)
}

fn room_hint(state: AppState, percent: usize, locale: Locale) -> El {
    let title = fill(
        t::ROOM_TITLE.get(locale),
        &[("percent", &percent.to_string())],
    );
    let text = list::DOWNLOAD_ALL.get(locale);
    let download = icon_text_button(Variant::Secondary, "Download", text, move || {
        state.download_all();
    });
    let tidy = button(Variant::Secondary, t::ROOM_TIDY.get(locale), move || {
        state.go(Route::Sketches);
    });
    let buttons = el("div")
        .class("cluster")
        .child(download)
        .child(tidy)
        .child(close_button(locale, move || state.close_room_hint()));
    hint("warning", &title, t::ROOM_TEXT.get(locale), buttons)
}

fn shared_hint(state: AppState, others: &[String], locale: Locale) -> El {
    let close = close_button(locale, move || state.close_shared_hint());
    let title = place::SHARED_TITLE.get(locale);
    let text = filled(place::SHARED_TEXT, others, locale);
    hint(
        "info",
        title,
        &text,
        el("div").class("cluster").child(close),
    )
}

fn close_button(locale: Locale, mut close: impl FnMut() + 'static) -> El {
    button(Variant::Tertiary, shell::CLOSE.get(locale), move || {
        close();
        browser::focus("tittel");
    })
}

fn hint(color: &str, title: &str, text: &str, buttons: El) -> El {
    el("div")
        .class("ds-alert notice")
        .attr("data-color", color)
        .child(el("p").class("notice__title").text(title))
        .child(el("p").text(text))
        .child(buttons)
}
