//! «Samle»: what the tables made, by the camera, files, links and paper.

use leptos::prelude::*;

use super::brought::{BroughtBeside, from_where};
use super::gathered::Seats;
use super::loose::Loose;
use super::opened::open_record;
use crate::components::rested::{COUNT_REST, Rested};
use crate::components::{Button, Variant, Words};
use crate::domain::{Id, Record, Work};
use crate::i18n::{import, read, workshop as t};
use crate::state::{AppState, Letter, Received};
use crate::views::import::{ImportButton, fault_words};
use crate::views::shell::frame::SectionTitle;
use crate::views::travel::{CodeReader, no_room};
use crate::views::use_app;
use crate::views::work::said::said;

/// The part.
#[component]
pub fn Gather() -> impl IntoView {
    let (state, locale) = use_app();
    let own = state.open.editing_id();
    let id = untrack(|| state.works.one_workshop(own));
    state.works.receive();
    let asked = move || match state.works.received.get() {
        Received::Ready(letter) if is_asked_about(&letter, id) => {
            let mut faults = fault_words(&letter.preview, locale);
            faults.extend(no_room(&letter.preview, locale));
            view! { <Asked records=letter.strangers(id) faults/> }.into_any()
        }
        _ => ().into_any(),
    };
    view! {
        <div class="gather">
            <section class="gather__ways stack" aria-labelledby="les-inn">
                <SectionTitle id="les-inn" text=t::GATHER.get(locale)/>
                <p class="prose">{t::GATHER_LEAD.get(locale)}</p>
                <CodeReader came=(read::CAME_ONLY, read::CAME_ONLY_MANY)/>
                <div aria-live="polite">{asked}</div>
                <div class="cluster">
                    <ImportButton text=t::FROM_FILES.get(locale)/>
                </div>
                <p class="hint">{t::FROM_FILES_HINT.get(locale)}</p>
                <BroughtBeside/>
            </section>
            <Seats/>
        </div>
        <Loose/>
    }
}

/// Whether what came is not taken in by itself.
fn is_asked_about(letter: &Letter, workshop: Id) -> bool {
    letter.preview.lacking_units > 0 || !letter.strangers(workshop).is_empty()
}

fn take_in(state: AppState) {
    if let Some(workshop) = open_record(state) {
        state.works.gather_received(workshop);
    }
}

/// What is not from here, and whether it is to be.
#[component]
fn Asked(records: Vec<Record<Work>>, faults: Vec<String>) -> impl IntoView {
    let (state, locale) = use_app();
    let each = records.iter().map(|record| {
        let words = from_where(state, &record.body, locale);
        view! { <li>{said(&words, locale)}</li> }
    });
    let each = each.collect_view();
    let faults = faults.into_iter();
    let faults = faults.map(|words| view! { <li prop:textContent=words></li> });
    // The set-up of another workshop can be had, but it is no part of this one.
    let are_set_ups = records.iter().all(|own| own.body.workshop().is_some());
    let take = match records.len() {
        1.. if are_set_ups => import::ACCEPT,
        1 => t::TAKE_IN,
        _ => t::TAKE_IN_ALL,
    };
    view! {
        <div class="ds-alert notice" data-color="info">
            <ul class="ds-list">{each} {faults.collect_view()}</ul>
            <div class="cluster">
                <Button variant=Variant::Primary on_click=move || take_in(state)>
                    <Words text=take.get(locale)/>
                </Button>
                <Button on_click=move || state.works.put_aside_received()>
                    {import::REJECT.get(locale)}
                </Button>
            </div>
        </div>
    }
}

/// «7 av 10 bord», heard once it rests.
#[component]
pub fn Count(#[prop(into)] words: Signal<String>) -> impl IntoView {
    let words = Memo::new(move |_| words.get());
    let told = Rested::new(words, COUNT_REST, |_| false).told();
    view! {
        <p class="gather__count" role="status">
            <Words text=told/>
        </p>
    }
}
