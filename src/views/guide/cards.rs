//! The sheets that answers were given on before.

use leptos::prelude::*;

use crate::content::guide::GUIDE_STEPS;
use crate::domain::list::{SortBy, sort};
use crate::domain::{Guide, Id, Work};
use crate::i18n::{Locale, fill, guide as t};
use crate::routes::Route;
use crate::views::shell::frame::{LinkButton, SectionTitle};
use crate::views::use_app;
use crate::views::work::cards::WorkCard;
use crate::views::work::tools::is_unwritten;

/// How many questions the guide has.
pub(super) fn question_count() -> usize {
    GUIDE_STEPS.iter().map(|step| step.questions.len()).sum()
}

/// How many of them have an answer.
pub(super) fn answered(guide: &Guide) -> usize {
    guide.answered().min(question_count())
}

/// «9 av 15 spørsmål besvart».
pub(super) fn progress_words(answered: usize, locale: Locale) -> String {
    fill(t::PROGRESS.get(locale), &[("n", &answered.to_string())])
}

/// What a list says of a sheet before when it was changed: where it is from, and how far it has come.
pub fn lead_of_sheet(sheet: &Guide, locale: Locale) -> String {
    let far = progress_words(answered(sheet), locale);
    match sheet.municipality.trim() {
        "" => far,
        place => format!("{place} · {far}"),
    }
}

/// The sheets but the one that is open, and the way to a new one.
#[component]
pub fn OwnGuides() -> impl IntoView {
    let (state, locale) = use_app();
    let open = state.open.editing_id();
    let others = Memo::new(move |_| {
        let mut others = state.works.guides();
        others.retain(|entry| entry.record.id != open);
        sort(&mut others, SortBy::Changed);
        others
            .iter()
            .map(|entry| entry.record.id)
            .collect::<Vec<_>>()
    });
    let unwritten = is_unwritten(state);
    view! {
        <div class="stack">
            <GuideCards guides=others/>
            <Show when=move || !unwritten.get()>
                <p>
                    <LinkButton href=Route::Guide.href() text=t::NEW.get(locale)/>
                </p>
            </Show>
        </div>
    }
}

/// Sheets as cards, under a heading; nothing where there are none.
#[component]
fn GuideCards(#[prop(into)] guides: Signal<Vec<Id>>) -> impl IntoView {
    let (_, locale) = use_app();
    let lead = |work: &Work, locale| {
        let sheet = work.guide();
        sheet.map_or_else(String::new, |sheet| lead_of_sheet(sheet, locale))
    };
    view! {
        <Show when=move || guides.with(|guides| !guides.is_empty())>
            <section class="stack" aria-labelledby="lagarkene">
                <SectionTitle id="lagarkene" text=t::YOURS.get(locale)/>
                <ul class="card-grid card-grid--wide">
                    <For
                        each=move || guides.get()
                        key=|id| *id
                        children=move |id| view! { <WorkCard id lead/> }
                    />
                </ul>
            </section>
        </Show>
    }
}
