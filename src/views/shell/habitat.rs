//! Hints about the browser that the page is open in: how long texts last there, how full it is, and
//! at which other addresses it shows the same texts.
//! Read out when they come, without interrupting.

use leptos::prelude::*;

use super::place::filled;
use crate::browser;
use crate::components::{Button, Variant, Words};
use crate::i18n::{Text, fill, habit as t, list, place, shell};
use crate::routes::Route;
use crate::state::{AppState, Lasting};
use crate::storage::lifetime::Warning;
use crate::views::ids;

/// The hints at the top of every screen.
#[component]
pub fn HabitatHints() -> impl IntoView {
    view! {
        <div class="hints" aria-live="polite">
            <BrowserHint/>
            <RoomHint/>
            <SharedHint/>
        </div>
    }
}

const fn words(warning: Warning) -> (Text, Text) {
    match warning {
        Warning::InApp => (t::IN_APP_TITLE, t::IN_APP_TEXT),
        Warning::Private => (t::PRIVATE_TITLE, t::PRIVATE_TEXT),
        Warning::SevenDays => (t::SEVEN_DAYS_TITLE, t::SEVEN_DAYS_TEXT),
        Warning::HomeScreen => (t::HOME_SCREEN_TITLE, t::HOME_SCREEN_TEXT),
    }
}

/// How long texts last in this browser.
#[component]
fn BrowserHint() -> impl IntoView {
    let state = AppState::from_context();
    let warning = Memo::new(move |_| {
        // Where nothing is kept at all, that is said already.
        let is_denied = state.care.lasting.get() == Lasting::MemoryOnly;
        state.care.warning.get().filter(|_| !is_denied)
    });
    let words = move || (warning.get().map(words), state.app.locale.get());
    let title = move || match words() {
        (Some((title, _)), locale) => title.get(locale),
        (None, _) => "",
    };
    let text = move || match words() {
        (Some((_, text)), locale) => text.get(locale),
        (None, _) => "",
    };
    view! {
        <Show when=move || warning.with(Option::is_some)>
            <Hint
                color="warning"
                title=Signal::derive(move || title().to_owned())
                text=Signal::derive(move || text().to_owned())
                on_close=move || state.care.close_warning()
            />
        </Show>
    }
}

/// How full it is here.
#[component]
fn RoomHint() -> impl IntoView {
    let state = AppState::from_context();
    let crowded = Memo::new(move |_| state.care.crowded());
    let title = move || {
        let percent = crowded.get().unwrap_or_default().to_string();
        let title = t::ROOM_TITLE.get(state.app.locale.get());
        fill(title, &[("percent", &percent)])
    };
    let follow = move |text: Text| move || text.get(state.app.locale.get());
    view! {
        <Show when=move || crowded.with(Option::is_some)>
            <Hint
                color="warning"
                title=Signal::derive(title)
                text=Signal::derive(move || t::ROOM_TEXT.get(state.app.locale.get()).to_owned())
                on_close=move || state.care.close_room_hint()
            >
                <Button icon="Download" on_click=move || state.works.download_all()>
                    <Words text=follow(list::DOWNLOAD_ALL)/>
                </Button>
                <Button on_click=move || state.app.go(Route::Sketches)>
                    <Words text=follow(t::ROOM_TIDY)/>
                </Button>
            </Hint>
        </Show>
    }
}

/// At which other addresses the same texts are shown.
#[component]
fn SharedHint() -> impl IntoView {
    let state = AppState::from_context();
    let others = Memo::new(move |_| state.care.other_addresses_to_tell());
    let text =
        move || others.with(|others| filled(place::SHARED_TEXT, others, state.app.locale.get()));
    view! {
        <Show when=move || others.with(|others| !others.is_empty())>
            <Hint
                color="info"
                title=Signal::derive(move || place::SHARED_TITLE.get(state.app.locale.get()).to_owned())
                text=Signal::derive(text)
                on_close=move || state.care.close_shared_hint()
            />
        </Show>
    }
}

/// A hint that can be closed. The children are what else can be done.
#[component]
fn Hint(
    color: &'static str,
    title: Signal<String>,
    text: Signal<String>,
    #[prop(into)] on_close: Callback<()>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let state = AppState::from_context();
    let close = move || {
        on_close.run(());
        browser::focus(ids::TITLE);
    };
    view! {
        <div class="ds-alert notice" data-color=color>
            <p class="notice__title" prop:textContent=move || title.get()></p>
            <p prop:textContent=move || text.get()></p>
            <div class="cluster">
                {children.map(|children| children())}
                <Button variant=Variant::Tertiary on_click=close>
                    <Words text=move || shell::CLOSE.get(state.app.locale.get())/>
                </Button>
            </div>
        </div>
    }
}
