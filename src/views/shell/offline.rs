//! Whether the page opens without a network, and the way to a newer version.

use leptos::prelude::*;

use super::frame::SectionTitle;
use crate::browser::NoWorker;
use crate::components::{Button, Icon, Variant, Words};
use crate::i18n::{Text, list, offline as t};
use crate::state::{AppState, NewVersion, Offline};
use crate::views::{ids, use_app};

/// Beneath the pledge on Hjem: one line.
#[component]
pub fn OfflineLine() -> impl IntoView {
    let (state, locale) = use_app();
    let words = move || words(state.care.offline.get()).map_or("", |text| text.get(locale));
    view! {
        <p class="offline-line">
            // Before the sign, which would move them when it comes.
            <Words text=words/>
            <Show when=move || state.care.offline.get() == Offline::Ready>
                <Icon name="CheckmarkCircle"/>
            </Show>
        </p>
    }
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
#[component]
pub fn OfflinePanel() -> impl IntoView {
    let (state, locale) = use_app();
    let text = move || match state.care.offline.get() {
        Offline::Ready => t::READY_TEXT.get(locale),
        _ => t::NOT_READY_TEXT.get(locale),
    };
    let is_plain_http =
        move || state.care.offline.get() == Offline::NotPossible(NoWorker::PlainHttp);
    view! {
        <section class="panel" aria-labelledby=ids::OFFLINE>
            <SectionTitle id=ids::OFFLINE text=t::TITLE.get(locale) attr:tabindex="-1"/>
            <OfflineLine/>
            <Show
                when=is_plain_http
                fallback=move || view! { <p prop:textContent=text></p> }
            >
                <Missing/>
            </Show>
        </section>
    }
}

#[component]
fn Missing() -> impl IntoView {
    let (_, locale) = use_app();
    let items = [t::MISSING_OPENING, t::MISSING_LOCKS, t::MISSING_PROMISE];
    let items = items.map(|text| view! { <li>{text.get(locale)}</li> });
    view! {
        <div class="stack stack--close">
            <p>{t::MISSING_LEAD.get(locale)}</p>
            <ul class="sources">{items.collect_view()}</ul>
            <p>{t::MISSING_REST.get(locale)}</p>
        </div>
    }
}

/// «Ny versjon er klar», at the top of every screen, read out when it comes.
#[component]
pub fn UpdateBanner() -> impl IntoView {
    let state = AppState::from_context();
    let is_put_off = RwSignal::new(false);
    let shown = Memo::new(move |_| {
        let version = state.care.new_version.get();
        let is_put_off = version == NewVersion::Ready && is_put_off.get();
        (!is_put_off).then_some((version, state.app.locale.get()))
    });
    let banner = move || {
        let (version, _) = shown.get()?;
        match version {
            NewVersion::None => None,
            NewVersion::Ready => Some(view! { <Offer is_put_off/> }.into_any()),
            NewVersion::Storing => Some(view! { <Told text=t::UPDATE_STORING/> }.into_any()),
            NewVersion::NotStored => Some(view! { <NotStored/> }.into_any()),
        }
    };
    view! { <div aria-live="polite">{banner}</div> }
}

/// What is told about a newer version, and what can be done.
#[component]
fn Told(text: Text, #[prop(optional)] children: Option<Children>) -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <div class="ds-alert notice" data-color="info">
            <p class="notice__title" prop:textContent=t::UPDATE_TITLE.get(locale)></p>
            <p prop:textContent=text.get(locale)></p>
            {children.map(|children| view! { <div class="cluster">{children()}</div> })}
        </div>
    }
}

#[component]
fn Offer(is_put_off: RwSignal<bool>) -> impl IntoView {
    let (_, locale) = use_app();
    let later = move || {
        is_put_off.set(true);
        crate::browser::focus(ids::TITLE);
    };
    view! {
        <Told text=t::UPDATE_TEXT>
            <UpdateNow/>
            <Button variant=Variant::Tertiary on_click=later>
                <Words text=t::UPDATE_LATER.get(locale)/>
            </Button>
        </Told>
    }
}

#[component]
fn NotStored() -> impl IntoView {
    let (state, locale) = use_app();
    view! {
        <Told text=t::UPDATE_NOT_STORED>
            <Button icon="Download" on_click=move || state.works.download_all()>
                <Words text=list::DOWNLOAD_ALL.get(locale)/>
            </Button>
            <UpdateNow/>
        </Told>
    }
}

#[component]
fn UpdateNow() -> impl IntoView {
    let (state, locale) = use_app();
    view! {
        <Button on_click=move || state.care.update_now()>
            <Words text=t::UPDATE_NOW.get(locale)/>
        </Button>
    }
}
