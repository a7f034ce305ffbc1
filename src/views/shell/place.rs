//! What is told about where the page lies: in a frame, or in several folders that share texts.

use leptos::prelude::*;

use super::banner::Banner;
use crate::browser;
use crate::components::Words;
use crate::i18n::{Locale, Text, fill, place as t};
use crate::state::AppState;
use crate::views::use_app;

/// What is said in a frame of another page: it can be opened by itself.
#[component]
pub fn FramedBanner() -> impl IntoView {
    let state = AppState::from_context();
    let follow =
        move |text: Text| Signal::derive(move || text.get(state.app.locale.get()).to_owned());
    view! {
        <Show when=move || state.care.is_framed()>
            <Banner
                id="advarsel-ramme"
                color="warning"
                title=follow(t::FRAMED_TITLE)
                text=follow(t::FRAMED_TEXT)
            >
                <ByItself/>
            </Banner>
        </Show>
    }
}

/// A link to the screen of now, outside the frame.
#[component]
fn ByItself() -> impl IntoView {
    let state = AppState::from_context();
    let href = move || {
        // The address has changed by the time that these do.
        state.app.route.track();
        state.app.filters.track();
        browser::own_address()
    };
    view! {
        <a class="ds-button" data-variant="secondary" target="_blank" rel="noopener" href=href>
            <Words text=move || t::OPEN_BY_ITSELF.get(state.app.locale.get())/>
        </a>
    }
}

/// What stands in place of a command that deletes for good, in a frame.
#[component]
pub fn NotInAFrame(text: Text) -> impl IntoView {
    let (_, locale) = use_app();
    view! { <p>{text.get(locale)}</p> }
}

/// A text about the other addresses that share these texts, where there are any.
#[component]
pub fn SharedWords(text: Text) -> impl IntoView {
    let (state, locale) = use_app();
    let addresses = Memo::new(move |_| state.care.other_addresses());
    let words = move || addresses.with(|addresses| filled(text, addresses, locale));
    view! {
        <Show when=move || addresses.with(|addresses| !addresses.is_empty())>
            <p class="addresses" prop:textContent=words></p>
        </Show>
    }
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
