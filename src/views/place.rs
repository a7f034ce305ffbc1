//! What is told about where the page lies: in a frame, or in several folders that share texts.

use leptos::prelude::*;

use super::notices::banner;
use crate::browser;
use crate::dom::{El, el};
use crate::i18n::{Locale, Text, fill, place as t};
use crate::state::AppState;

/// Stands first on every screen where the page is shown inside another page.
pub fn framed_banner(state: AppState, locale: Locale) -> Option<El> {
    state.is_framed().then(|| {
        banner(
            "advarsel-ramme",
            "warning",
            t::FRAMED_TITLE.get(locale),
            t::FRAMED_TEXT.get(locale),
            el("div").class("cluster").child(by_itself(state, locale)),
        )
    })
}

/// A link to the screen of now, outside the frame.
fn by_itself(state: AppState, locale: Locale) -> El {
    el("a")
        .class("ds-button")
        .attr("data-variant", "secondary")
        .attr("target", "_blank")
        .attr("rel", "noopener")
        .live_attr("href", move || {
            // The address has changed by the time that these do.
            state.route.track();
            state.filters.track();
            Some(browser::own_address())
        })
        .text(t::OPEN_BY_ITSELF.get(locale))
}

/// What stands in place of a command that deletes for good, in a frame.
pub fn not_in_a_frame(text: Text, locale: Locale) -> El {
    el("p").text(text.get(locale))
}

/// A text about the other addresses that share these texts, where there are any. Follows them.
pub fn shared_words(state: AppState, text: Text, locale: Locale) -> Option<El> {
    let addresses = state.other_addresses();
    (!addresses.is_empty()).then(|| {
        el("p")
            .class("addresses")
            .text(&filled(text, &addresses, locale))
    })
}

/// A text with the addresses in it.
pub fn filled(text: Text, addresses: &[String], locale: Locale) -> String {
    let joined = match addresses {
        [before @ .., last] if !before.is_empty() => {
            format!("{} {} {last}", before.join(", "), t::AND.get(locale))
        }
        _ => addresses.concat(),
    };
    fill(text.get(locale), &[("addresses", &joined)])
}
