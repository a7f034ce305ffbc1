//! What is told at the top of every screen for as long as it is true, and what was just done.
//!
//! All of it outlives the screens, and follows the language.

use leptos::prelude::*;

use super::banner::Banner;
use super::habitat::HabitatHints;
use super::host::HostNotice;
use super::offline::UpdateBanner;
use super::place::FramedBanner;
use super::restore::RestoreScreen;
use crate::browser;
use crate::components::{Button, Variant, Words};
use crate::i18n::{Text, lasting, list, plural, shell};
use crate::state::{AppState, Lasting, SaveState};
use crate::storage::shelf::{SaveError, ShelfError, Unreadable};
use crate::views::workshop::SeatBanner;
use crate::views::{ids, use_app};

mod toast;

pub use toast::Toast;

/// The part of the page for recovery that shows what was set aside.
const QUARANTINE: &str = "karantene";

/// Warnings that stand until they are no longer true: texts that will not last, texts that could
/// not be read, text that could not be stored.
#[component]
pub fn Banners() -> impl IntoView {
    view! {
        <div class="notices">
            <HostNotice/>
            <FramedBanner/>
            <UpdateBanner/>
            <HabitatHints/>
            <RestoreScreen/>
            <LastingBanner/>
            <UnreadableBanner/>
            <FailedBanner/>
            <SeatBanner/>
        </div>
    }
}

/// A text in the language of now.
fn live(state: AppState, text: impl Fn() -> Text + Send + Sync + 'static) -> Signal<String> {
    Signal::derive(move || text().get(state.app.locale.get()).to_owned())
}

#[component]
fn LastingBanner() -> impl IntoView {
    let (state, _) = use_app();
    let words = move || match state.care.lasting.get() {
        Lasting::MemoryOnly => Some((lasting::DENIED_TITLE, lasting::DENIED_TEXT)),
        Lasting::CopiesOnly => Some((lasting::COPIES_TITLE, lasting::COPIES_TEXT)),
        Lasting::Both | Lasting::LocalOnly => None,
    };
    let title = live(state, move || {
        words().map_or(lasting::DENIED_TITLE, |it| it.0)
    });
    let text = live(state, move || {
        words().map_or(lasting::DENIED_TEXT, |it| it.1)
    });
    view! {
        <Show when=move || words().is_some()>
            <Banner id="advarsel-lagring" color="warning" title text>
                <DownloadButton text=list::DOWNLOAD_ALL on_click=move || state.works.download_all()/>
            </Banner>
        </Show>
    }
}

#[component]
fn UnreadableBanner() -> impl IntoView {
    let (state, _) = use_app();
    let title = Signal::derive(move || {
        let (one, many) = (
            &lasting::UNREADABLE_TITLE_ONE,
            &lasting::UNREADABLE_TITLE_MANY,
        );
        plural(
            state.app.locale.get(),
            state.works.unreadable.read().len(),
            one,
            many,
        )
    });
    let text = live(state, move || {
        match state
            .works
            .unreadable
            .read()
            .iter()
            .any(Unreadable::is_newer)
        {
            true => lasting::UNREADABLE_NEWER,
            false => lasting::UNREADABLE_TEXT,
        }
    });
    let close = move || {
        state.works.unreadable.set(Vec::new());
        browser::focus(ids::TITLE);
    };
    view! {
        <Show when=move || !state.works.unreadable.read().is_empty()>
            <Banner id="advarsel-uleselig" color="danger" title text>
                <a
                    class="ds-button"
                    data-variant="secondary"
                    href=format!("gjenopprett.html#{QUARANTINE}")
                >
                    <Words text=live(state, || lasting::LOOK_AT_UNREADABLE)/>
                </a>
                <DownloadButton
                    text=lasting::DOWNLOAD_UNREADABLE
                    on_click=move || state.works.download_unreadable()
                />
                <Button variant=Variant::Tertiary on_click=close>
                    <Words text=live(state, || shell::CLOSE)/>
                </Button>
            </Banner>
        </Show>
    }
}

#[component]
fn FailedBanner() -> impl IntoView {
    let (state, _) = use_app();
    let failure = move || match state.open.save_state.get() {
        SaveState::Failed(error) => Some(error),
        SaveState::Untouched | SaveState::Saving | SaveState::Saved => None,
    };
    let is_full = move || matches!(failure(), Some(SaveError::Shelf(ShelfError::Full)));
    let title = live(state, move || match is_full() {
        true => lasting::FULL_TITLE,
        false => lasting::FAILED_TITLE,
    });
    let text = live(state, move || match is_full() {
        true => lasting::FULL_TEXT,
        false => lasting::FAILED_TEXT,
    });
    view! {
        <Show when=move || failure().is_some()>
            <Banner id="advarsel-ulagret" color="danger" title text>
                <DownloadButton text=list::DOWNLOAD on_click=move || state.works.download_open()/>
                <Button variant=Variant::Tertiary on_click=move || state.open.flush()>
                    <Words text=live(state, || lasting::TRY_AGAIN)/>
                </Button>
            </Banner>
        </Show>
    }
}

#[component]
fn DownloadButton(text: Text, #[prop(into)] on_click: Callback<()>) -> impl IntoView {
    let (state, _) = use_app();
    view! {
        <Button icon="Download" on_click>
            <Words text=live(state, move || text)/>
        </Button>
    }
}
