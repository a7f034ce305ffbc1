//! The sessions to begin, and those that were begun.

use leptos::prelude::*;

use crate::components::{Button, Icon, Variant};
use crate::content::selfcheck::{CheckSession, HOW, SESSIONS};
use crate::domain::list::{SortBy, sort};
use crate::domain::{Id, Work};
use crate::i18n::{Locale, fill, map, plural, selfcheck as t};
use crate::routes::Route;
use crate::views::map::dress;
use crate::views::shell::frame::{PageTitle, SectionTitle};
use crate::views::use_app;
use crate::views::work::cards::WorkCard;

/// The screen of all sessions.
#[component]
pub fn Selfchecks() -> impl IntoView {
    dress();
    let (state, locale) = use_app();
    let begun = Memo::new(move |_| {
        let mut checks = state.works.selfchecks();
        sort(&mut checks, SortBy::Changed);
        checks
            .iter()
            .map(|entry| entry.record.id)
            .collect::<Vec<_>>()
    });
    let sessions = SESSIONS
        .iter()
        .map(|session| view! { <SessionCard session/> })
        .collect_view();
    let how = HOW
        .iter()
        .map(|step| view! { <li>{step.get(locale)}</li> })
        .collect_view();
    view! {
        <div class="stack">
            <p>
                <a class="ds-link back-link" href=Route::Map.href()>
                    <Icon name="ArrowLeft"/>
                    {map::BACK.get(locale)}
                </a>
            </p>
            <PageTitle text=t::TITLE.get(locale)/>
            <p class="prose">{t::LEAD.get(locale)}</p>
            <SectionTitle id="oktene" text=t::SESSIONS.get(locale)/>
            <ul class="card-grid card-grid--wide">{sessions}</ul>
            <SelfcheckCards checks=begun/>
            <SectionTitle id="slik" text=t::HOW.get(locale)/>
            <ol class="how__steps">{how}</ol>
        </div>
    }
}

/// A session to begin.
#[component]
fn SessionCard(session: &'static CheckSession) -> impl IntoView {
    let (state, locale) = use_app();
    let number = u64::from(session.number);
    let (name, title) = (session_name(number, locale), session.title.get(locale));
    let spoken = format!(" {name}: {title}");
    view! {
        <li class="panel session-card" data-level=number.to_string()>
            <p class="quiet">{name}</p>
            <h3 class="card-title" id=format!("okt-{number}") tabindex="-1">{title}</h3>
            <p>{session.question.get(locale)}</p>
            <Button variant=Variant::Primary on_click=move || state.works.begin_selfcheck(number)>
                {t::BEGIN.get(locale)}
                <span class="ds-sr-only">{spoken}</span>
            </Button>
        </li>
    }
}

/// «Økt 2».
pub fn session_name(number: u64, locale: Locale) -> String {
    fill(t::SESSION.get(locale), &[("n", &number.to_string())])
}

/// Self-checks as cards, under a heading; nothing where there are none.
#[component]
fn SelfcheckCards(#[prop(into)] checks: Signal<Vec<Id>>) -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <Show when=move || checks.with(|checks| !checks.is_empty())>
            <section class="stack" aria-labelledby="selvsjekkene">
                <SectionTitle id="selvsjekkene" text=t::YOURS.get(locale)/>
                <ul class="card-grid card-grid--wide">
                    <For
                        each=move || checks.get()
                        key=|id| *id
                        children=|id| view! { <CheckCard id/> }
                    />
                </ul>
            </section>
        </Show>
    }
}

/// A self-check that was begun, and how much was recognised in it.
#[component]
fn CheckCard(id: Id) -> impl IntoView {
    let (state, locale) = use_app();
    let entry = state.works.entry(id);
    let count = Memo::new(move |_| {
        entry.with(|entry| {
            let check = entry.as_ref().and_then(|entry| entry.selfcheck());
            check.map_or(0, |check| check.recognised.len())
        })
    });
    let recognised = move || {
        let (one, many) = (&t::COUNT_RECOGNISED_ONE, &t::COUNT_RECOGNISED_MANY);
        plural(locale, count.get(), one, many)
    };
    let lead = |work: &Work, locale| {
        let number = work.selfcheck().map_or(0, |check| check.session);
        session_name(number, locale)
    };
    view! {
        <WorkCard id lead>
            <Show when=move || { count.get() > 0 }>
                <p prop:textContent=recognised></p>
            </Show>
        </WorkCard>
    }
}
