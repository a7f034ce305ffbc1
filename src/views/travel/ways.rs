//! The ways that works can go: to somebody, as files, and on paper.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::files::Files;
use super::on_paper::OnPaper;
use super::taking::Taking;
use super::words::in_words;
use crate::browser;
use crate::i18n::{Text, travel as t};
use crate::state::Link;
use crate::views::use_app;
use crate::views::work::way::{Way, still};

/// All of them, in three groups.
#[component]
pub fn Ways(taking: Taking, name: String, is_written: bool) -> impl IntoView {
    let (_, locale) = use_app();
    let group = |title: Text, ways: AnyView| {
        view! {
            <section class="take__group">
                <h3 class="card-title">{title.get(locale)}</h3>
                <ul class="take__ways">{ways}</ul>
            </section>
        }
    };
    let away = is_written.then(|| {
        let send = view! { <Sending taking name=name.clone()/> }.into_any();
        let files = view! { <Files taking name/> }.into_any();
        view! { {group(t::TO_SOMEBODY, send)} {group(t::AS_FILE, files)} }
    });
    let paper = view! { <OnPaper taking is_written/> }.into_any();
    view! { {away} {group(t::ON_PAPER, paper)} }
}

/// The field with the link, where it is to be copied by hand.
const BY_HAND: &str = "ta-med-lenke";

/// Why there is no link, where there is none; `None` too while it is on its way.
fn why_no_link(link: &Link) -> Option<Text> {
    match link {
        Link::Packing => Some(t::PACKING),
        Link::Cannot => Some(t::LINK_CANNOT),
        Link::Packed(packed) => (!packed.is_short()).then_some(t::LINK_TOO_LONG),
    }
}

/// The link, where it may be used.
fn link_of(taking: Taking) -> Option<String> {
    let link = taking.link.get_untracked();
    match (&link, why_no_link(&link)) {
        (Link::Packed(packed), None) => Some(packed.link.clone()),
        _ => None,
    }
}

#[component]
fn Sending(taking: Taking, name: String) -> impl IntoView {
    let (state, locale) = use_app();
    let why = Memo::new(move |_| taking.link.with(why_no_link).map(|text| text.get(locale)));
    let is_off = Signal::derive(move || why.with(Option::is_some));
    let hint = move |text: Text| {
        Signal::derive(move || why.get().unwrap_or_else(|| text.get(locale)).to_owned())
    };
    let is_packing = Signal::derive(move || taking.link.with(|link| *link == Link::Packing));
    let by_hand = RwSignal::new(false);
    let copy = move || {
        let Some(link) = link_of(taking) else {
            return;
        };
        spawn_local(async move {
            match state.works.copy_link(&link).await {
                true => state.works.put_down(),
                false => {
                    by_hand.set(true);
                    browser::focus_soon(BY_HAND.to_owned());
                }
            }
        });
    };
    let share = move || {
        match link_of(taking) {
            Some(link) => browser::share_link(&name, &link),
            None => browser::share(&name, &in_words(state, taking, locale)),
        }
        state.works.put_down();
    };
    let share = browser::can_share().then(|| {
        view! { <Way icon="Link" name=t::SHARE hint=still(t::SHARE_HINT, locale) is_off=is_packing on_click=share/> }
    });
    view! {
        {share}
        <Way
            icon="ClipboardLink"
            name=t::COPY_LINK
            hint=hint(t::COPY_LINK_HINT)
            is_off
            on_click=copy
        />
        <Show when=move || by_hand.get()>
            <ByHand taking/>
        </Show>
        <Way
            icon="QrCode"
            name=t::SHOW_QR
            hint=still(t::SHOW_QR_HINT, locale)
            is_off=Signal::derive(move || !taking.link.with(|link| matches!(link, Link::Packed(_))))
            on_click=move || taking.shows_qr.set(true)
        />
    }
}

/// The link to be copied by the person, where the browser does not let us.
#[component]
fn ByHand(taking: Taking) -> impl IntoView {
    let (_, locale) = use_app();
    // Another choice is another link.
    let link = move || {
        taking.link.track();
        link_of(taking).unwrap_or_default()
    };
    view! {
        <li class="take__way take__way--whole">
            <div class="ds-field">
                <label class="ds-label" for=BY_HAND>{t::LINK.get(locale)}</label>
                <div data-field="description">{t::LINK_NOT_COPIED.get(locale)}</div>
                <input class="ds-input" id=BY_HAND type="text" readonly="" prop:value=link/>
            </div>
        </li>
    }
}
