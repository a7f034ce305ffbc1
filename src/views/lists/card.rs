//! A work of any kind as a card of the list.

use leptos::prelude::*;

use super::chosen::{Choose, Chosen};
use crate::components::Name;
use crate::compose::titles;
use crate::domain::{Id, Work};
use crate::i18n::{Locale, plural, selfcheck};
use crate::views::guide::lead_of_sheet;
use crate::views::selfcheck::session_name;
use crate::views::use_app;
use crate::views::work::cards::{CardHead, CardTools, ConflictTag, FarRing, StatusTag, face};

/// What stands before when it was changed: where it is from, or how far it has come.
fn lead(work: &Work, locale: Locale) -> String {
    match work {
        Work::Sketch(_) | Work::Draft(_) => work.municipality().to_owned(),
        Work::Selfcheck(check) => {
            let (one, many) = (
                &selfcheck::COUNT_RECOGNISED_ONE,
                &selfcheck::COUNT_RECOGNISED_MANY,
            );
            let session = session_name(check.session, locale);
            match check.recognised.len() {
                0 => session,
                count => format!("{session} · {}", plural(locale, count, one, many)),
            }
        }
        Work::Guide(sheet) => lead_of_sheet(sheet, locale),
    }
}

/// A work, what it is, and what can be done with it.
#[component]
pub fn Card(id: Id, chosen: Chosen) -> impl IntoView {
    let (state, locale) = use_app();
    let face = face(state.works.entry(id), lead, locale);
    // What kind it is never changes.
    let stored = state.works.stored(id);
    let is_sketch = stored
        .as_ref()
        .is_some_and(|entry| entry.sketch().is_some());
    let kind = stored.map(|entry| titles::kind_name(&entry.record.body));
    let kind = kind.map(|text| view! { <Name text locale/> });
    view! {
        <li class="sketch-card">
            <div>
                <CardHead face id=format!("skisse-{id}")/>
                <p class="sketch-card__tag">
                    <span class="ds-tag" data-color="accent">{kind}</span>
                    {is_sketch.then(|| view! { <StatusTag face/> })}
                    <ConflictTag id face/>
                </p>
            </div>
            <div class="sketch-card__side">
                <Choose id chosen face/>
                {is_sketch.then(|| view! { <FarRing face/> })}
            </div>
            <CardTools id/>
        </li>
    }
}
