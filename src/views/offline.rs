//! Whether the page opens without a network, and the way to a newer version.

use leptos::prelude::*;

use super::frame::section_title;
use crate::browser::NoWorker;
use crate::components::{Variant, button, icon, icon_text_button};
use crate::dom::{El, el};
use crate::i18n::{Locale, Text, list, offline as t};
use crate::state::{AppState, NewVersion, Offline};

/// Beneath the pledge on Hjem: one line.
pub fn offline_line(state: AppState, locale: Locale) -> El {
    el("p")
        .class("offline-line")
        .live(move || {
            let mark = match state.offline.get() {
                Offline::Ready => "CheckmarkCircle",
                _ => return None,
            };
            Some(icon(mark))
        })
        .live_text(move || words(state.offline.get()).map_or("", |text| text.get(locale)))
}

fn words(offline: Offline) -> Option<Text> {
    match offline {
        Offline::Unknown => None,
        Offline::Preparing => Some(t::PREPARING),
        Offline::Ready => Some(t::READY),
        Offline::Failed | Offline::NotPossible(NoWorker::Refused) => Some(t::FAILED),
        Offline::NotPossible(NoWorker::PlainHttp) => Some(t::PLAIN_HTTP),
        Offline::NotPossible(NoWorker::Unsupported) => Some(t::UNSUPPORTED),
    }
}

/// The panel on Om: the state, and on plain http all that is missing.
pub fn offline_panel(state: AppState, locale: Locale) -> El {
    el("section")
        .class("panel")
        .attr("aria-labelledby", "uten-nett")
        .child(section_title("uten-nett", t::TITLE.get(locale)))
        .child(offline_line(state, locale))
        .live(move || {
            Some(match state.offline.get() {
                Offline::Ready => el("p").text(t::READY_TEXT.get(locale)),
                Offline::NotPossible(NoWorker::PlainHttp) => missing(locale),
                _ => el("p").text(t::NOT_READY_TEXT.get(locale)),
            })
        })
}

fn missing(locale: Locale) -> El {
    let items = [t::MISSING_OPENING, t::MISSING_LOCKS, t::MISSING_PROMISE];
    let items = items.map(|text| el("li").text(text.get(locale)));
    el("div")
        .class("stack stack--close")
        .child(el("p").text(t::MISSING_LEAD.get(locale)))
        .child(el("ul").class("sources").children(items))
        .child(el("p").text(t::MISSING_REST.get(locale)))
}

/// «Ny versjon er klar», at the top of every screen, read out when it comes.
pub fn update_banner(state: AppState) -> El {
    let is_put_off = RwSignal::new(false);
    el("div").attr("aria-live", "polite").live(move || {
        let locale = state.locale.get();
        match state.new_version.get() {
            NewVersion::Ready if !is_put_off.get() => Some(offer(state, locale, is_put_off)),
            NewVersion::None | NewVersion::Ready => None,
            NewVersion::Storing => Some(notice(t::UPDATE_STORING, locale)),
            NewVersion::NotStored => Some(not_stored(state, locale)),
        }
    })
}

fn notice(text: Text, locale: Locale) -> El {
    el("div")
        .class("ds-alert notice")
        .attr("data-color", "info")
        .child(
            el("p")
                .class("notice__title")
                .text(t::UPDATE_TITLE.get(locale)),
        )
        .child(el("p").text(text.get(locale)))
}

fn offer(state: AppState, locale: Locale, is_put_off: RwSignal<bool>) -> El {
    let later = button(Variant::Tertiary, t::UPDATE_LATER.get(locale), move || {
        is_put_off.set(true);
        crate::browser::focus("tittel");
    });
    let buttons = el("div")
        .class("cluster")
        .child(update_button(state, locale))
        .child(later);
    notice(t::UPDATE_TEXT, locale).child(buttons)
}

fn not_stored(state: AppState, locale: Locale) -> El {
    let text = list::DOWNLOAD_ALL.get(locale);
    let download = icon_text_button(Variant::Secondary, "Download", text, move || {
        state.download_all();
    });
    let buttons = el("div")
        .class("cluster")
        .child(download)
        .child(update_button(state, locale));
    notice(t::UPDATE_NOT_STORED, locale).child(buttons)
}

fn update_button(state: AppState, locale: Locale) -> El {
    button(Variant::Secondary, t::UPDATE_NOW.get(locale), move || {
        state.update_now();
    })
}
