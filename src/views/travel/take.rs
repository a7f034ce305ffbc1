//! «Ta med»: what goes along, and the ways it can go.

use leptos::prelude::*;

use super::qr::QrView;
use super::taking::Taking;
use super::ways::Ways;
use crate::browser;
use crate::components::{Button, Dialog, Name, Tick, Words};
use crate::compose::Said;
use crate::compose::titles::{kind_name, said_name};
use crate::domain::{Record, Work};
use crate::i18n::{Locale, fill, travel as t};
use crate::state::AppState;
use crate::views::paper::PileOnPaper;
use crate::views::use_app;
use crate::views::work::said::said;
use crate::views::work::way;

/// The id of the heading.
const TITLE: &str = "ta-med-tittel";

/// The dialog, from any screen that has works.
#[component]
pub fn TakeDialog() -> impl IntoView {
    way::dress();
    let state = AppState::from_context();
    let is_open = Memo::new(move |_| state.works.is_taking());
    let taking = Taking::begin(state, is_open);
    let turns = move || {
        (is_open.get().then(|| state.app.locale.get()))
            .into_iter()
            .collect::<Vec<_>>()
    };
    view! {
        <Dialog
            class="dialog take"
            labelledby=TITLE
            is_open
            close=move |()| state.works.put_down()
            step_back=move |()| step_back(state, taking)
        >
            <For each=turns key=|locale| *locale children=move |_| view! { <Inside taking/> }/>
        </Dialog>
        <PileOnPaper pile=taking.pile/>
    }
}

/// From the code to the ways, and from there to the screen.
fn step_back(state: AppState, taking: Taking) {
    match taking.shows_qr.get_untracked() {
        true => {
            taking.shows_qr.set(false);
            browser::focus_soon(TITLE.to_owned());
        }
        false => state.works.put_down(),
    }
}

#[component]
fn Inside(taking: Taking) -> impl IntoView {
    let (state, locale) = use_app();
    let heading = Signal::derive(move || {
        let heading = match taking.shows_qr.get() {
            true => t::QR_TITLE,
            false => t::TAKE,
        };
        heading.get(locale).to_owned()
    });
    // Another one may take its place, where they are shown one after another. Once it is put down, it is called as it was.
    let name = Memo::new(move |before: Option<&Said>| match before {
        Some(before) if !state.works.is_taking() => before.clone(),
        _ => {
            state.works.taking.track();
            name_of(&state.works.to_take(), locale)
        }
    });
    let ways = move || {
        let name = name.get_untracked();
        view! { <Choosing taking name/> }
    };
    view! {
        <div class="stack">
            <h2 class="section-title" id=TITLE tabindex="-1" autofocus="">
                <Words text=heading/>
            </h2>
            <Show when=move || taking.shows_qr.get() fallback=ways>
                <QrView taking name/>
            </Show>
            <div class="cluster dialog__buttons">
                <Show when=move || taking.shows_qr.get()>
                    <Button icon="ArrowLeft" on_click=move || step_back(state, taking)>
                        {t::BACK.get(locale)}
                    </Button>
                </Show>
                <Button on_click=move || state.works.put_down()>{t::CLOSE.get(locale)}</Button>
            </div>
        </div>
    }
}

/// What the works are called together.
fn name_of(records: &[Record<Work>], locale: Locale) -> Said {
    match records {
        [only] => said_name(&only.body, locale),
        several => {
            let n = several.len().to_string();
            fill(t::MANY.get(locale), &[("n", &n)]).into()
        }
    }
}

/// What goes along, and how.
#[component]
fn Choosing(taking: Taking, name: Said) -> impl IntoView {
    let (state, locale) = use_app();
    let records = state.works.to_take();
    let kind = match &records[..] {
        [only] => Some(kind_name(&only.body)),
        _ => None,
    };
    let kind = kind.map(|text| view! { <Name text locale/> });
    let is_workshop = records.iter().any(|own| own.body.workshop().is_some());
    let to_whom = is_workshop.then(|| view! { <p class="hint">{t::FOR_HOST.get(locale)}</p> });
    let is_written = records
        .iter()
        .any(|record| record.body.stamps().created_at > 0);
    let what = match is_written {
        true => view! { <Goes taking/> }.into_any(),
        false => view! { <p class="hint">{t::NOT_WRITTEN.get(locale)}</p> }.into_any(),
    };
    view! {
        <section class="take__what" aria-label=t::WHAT_GOES.get(locale)>
            <p class="take__name">
                <b>{said(&name, locale)}</b>
                <span class="hint">{kind}</span>
            </p>
            {to_whom}
            {what}
        </section>
        <Ways taking name=name.into() is_written/>
    }
}

/// Whether contact persons go along, where there are any.
#[component]
fn Goes(taking: Taking) -> impl IntoView {
    let (state, locale) = use_app();
    if !state.works.take_has_contacts() {
        return view! { <p class="hint">{t::ALL_WORDS.get(locale)}</p> }.into_any();
    }
    let told = Signal::derive(move || {
        let told = match taking.with_contacts.get() {
            true => t::CONTACTS_ON,
            false => t::CONTACTS_OFF,
        };
        told.get(locale).to_owned()
    });
    view! {
        <div class="take__contacts">
            <Tick
                id="ta-med-kontakter"
                label=t::CONTACTS.get(locale)
                is_on=taking.with_contacts
                on_tick=move |is_on| taking.with_contacts.set(is_on)
            />
            <p class="hint" role="status">
                <Words text=told/>
            </p>
        </div>
    }
    .into_any()
}
