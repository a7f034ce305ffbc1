//! The sheets that answers were given on before.

use leptos::prelude::*;

use crate::content::guide::GUIDE_STEPS;
use crate::domain::list::{SortBy, sort};
use crate::domain::{Guide, Id, Work};
use crate::i18n::{Locale, fill, guide as t};
use crate::views::use_app;
use crate::views::work::cards::WorkCard;

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

/// The sheets but the one that is open.
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
    let count = Memo::new(move |_| others.with(Vec::len));
    let has_others = Memo::new(move |_| count.get() > 0);
    let title = move || format!("{} ({})", t::YOURS.get(locale), count.get());
    view! {
        <div class="stack">
            <Show when=move || has_others.get()>
                <details class="ds-details own-drafts">
                    <summary prop:textContent=title></summary>
                    <h2 class="ds-sr-only">{t::YOURS.get(locale)}</h2>
                    <GuideCards guides=others/>
                </details>
            </Show>
        </div>
    }
}

/// Sheets as cards.
#[component]
fn GuideCards(#[prop(into)] guides: Signal<Vec<Id>>) -> impl IntoView {
    let lead = |work: &Work, locale| {
        let sheet = work.guide();
        sheet.map_or_else(String::new, |sheet| lead_of_sheet(sheet, locale))
    };
    view! {
        <ul class="card-grid card-grid--wide">
            <For
                each=move || guides.get()
                key=|id| *id
                children=move |id| view! { <WorkCard id lead/> }
            />
        </ul>
    }
}
