//! What an invitation brings: the workshop, and which table one sits at.

use leptos::prelude::*;

use crate::components::{Button, Variant};
use crate::compose::collection::document;
use crate::compose::titles::workshop_title;
use crate::domain::workshop::Count;
use crate::domain::{Id, Work, Workshop};
use crate::i18n::{Locale, Text, fill, shell, travel, workshop as t};
use crate::routes::Route;
use crate::state::{Letter, Received};
use crate::views::shell::frame::{LinkButton, PageTitle, Reading, SectionTitle};
use crate::views::travel::{link_fault, no_room};
use crate::views::use_app;
use crate::views::work::document::article;
use crate::views::work::formats::formats;

/// The screen of an invitation.
#[component]
pub fn Invited() -> impl IntoView {
    let (state, locale) = use_app();
    state.works.receive();
    move || match state.works.received.get() {
        Received::Reading => view! { <Reading/> }.into_any(),
        Received::Faulty(error) => sorry(link_fault(error), locale),
        Received::Cannot => sorry(travel::LINK_CANNOT, locale),
        Received::Nothing => sorry(travel::LINK_NOT_OURS, locale),
        Received::Ready(letter) => match invites_to(&letter) {
            Some((id, workshop)) => {
                let no_room = no_room(&letter.preview, locale);
                view! { <Invite id workshop no_room/> }.into_any()
            }
            None => sorry(travel::LINK_NOT_OURS, locale),
        },
    }
}

/// The workshop that a letter invites to.
fn invites_to(letter: &Letter) -> Option<(Id, Workshop)> {
    let records = letter.preview.gathered.records.iter().rev();
    let mut found = records.filter_map(|record| match &record.body {
        Work::Workshop(held) => Some((record.id, Workshop::clone(held))),
        _ => None,
    });
    found.next()
}

fn sorry(words: Text, locale: Locale) -> AnyView {
    view! {
        <div class="empty-state">
            <PageTitle text=travel::FAULT_TITLE.get(locale)/>
            <p class="empty-state__text" role="alert">{words.get(locale)}</p>
            <div class="cluster">
                <LinkButton href=Route::Workshops.href() text=t::BACK.get(locale)/>
                <LinkButton href=Route::Home.href() text=shell::TO_HOME.get(locale)/>
            </div>
        </div>
    }
    .into_any()
}

#[component]
fn Invite(id: Id, workshop: Workshop, no_room: Option<String>) -> impl IntoView {
    let (state, locale) = use_app();
    let table = RwSignal::new(own_table(id, &workshop));
    let mut whole = document(&Work::from(workshop.clone()), &formats(locale));
    whole.foot.clear();
    let name = workshop_title(&workshop, locale);
    let join = move || {
        let chosen = table.with_untracked(|table| table.parse().unwrap_or(1));
        state.works.accept_invitation(id, chosen);
    };
    let room = no_room.map(|words| {
        view! { <p class="ds-alert notice" data-color="warning" role="alert">{words}</p> }
    });
    view! {
        <div class="stack">
            <PageTitle text=t::INVITED.get(locale)/>
            <section class="stack" aria-labelledby="innbydelse">
                <SectionTitle id="innbydelse" text=t::INVITES_TO.get(locale)/>
                <div class="document-frame">{article(whole, None)}</div>
            </section>
            {room}
            <section class="panel form-part" aria-label=name>
                <TableChoice workshop table/>
                <p class="hint">{t::JOIN_LEAD.get(locale)}</p>
                <div class="cluster">
                    <Button variant=Variant::Primary on_click=join>{t::JOIN.get(locale)}</Button>
                    <Button on_click=move || state.works.reject_received()>
                        {t::NOT_NOW.get(locale)}
                    </Button>
                </div>
            </section>
        </div>
    }
}

/// The table that one sits at already, or the first.
fn own_table(id: Id, workshop: &Workshop) -> String {
    let (state, _) = use_app();
    let taken = state.works.table_taken.get_untracked();
    let own = taken.filter(|taken| taken.workshop == Some(id));
    let table = own.map_or(1, |taken| taken.table);
    table.min(workshop.count(Count::Tables).max(1)).to_string()
}

/// The choice of a table.
#[component]
pub fn TableChoice(workshop: Workshop, table: RwSignal<String>) -> impl IntoView {
    let (_, locale) = use_app();
    let options = (1..=workshop.count(Count::Tables)).map(|n| {
        let n = n.to_string();
        let name = fill(t::TABLE.get(locale), &[("n", &n)]);
        view! { <option value=n>{name}</option> }
    });
    let options = options.collect_view();
    view! {
        <div class="ds-field">
            <label class="ds-label" for="bord">{t::WHICH_TABLE.get(locale)}</label>
            <select
                class="ds-input"
                id="bord"
                prop:value=move || table.get()
                on:change=move |event| table.set(event_target_value(&event))
            >
                {options}
            </select>
        </div>
    }
}
