//! A work of any kind as a card of the list.

use leptos::prelude::*;

use super::chosen::{Choose, Chosen};
use crate::browser;
use crate::components::Name;
use crate::compose::titles;
use crate::domain::{Id, Work};
use crate::i18n::{Locale, fill, habit, plural, selfcheck};
use crate::state::Safe;
use crate::views::guide::lead_of_sheet;
use crate::views::selfcheck::session_name;
use crate::views::use_app;
use crate::views::work::cards::{CardHead, CardTools, ConflictTag, FarRing, StatusTag, face};

/// What stands before when it was changed: where it is from, or how far it has come.
fn lead(work: &Work, locale: Locale) -> String {
    match work {
        Work::Sketch(_) | Work::Draft(_) | Work::Workshop(_) => work.municipality().to_owned(),
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
                <Downloaded id/>
            </div>
            <div class="sketch-card__side">
                <Choose id chosen face/>
                {is_sketch.then(|| view! { <FarRing face/> })}
            </div>
            <CardTools id/>
        </li>
    }
}

/// When a work was last downloaded, and whether that is it as it is now.
#[component]
fn Downloaded(id: Id) -> impl IntoView {
    let (state, locale) = use_app();
    let entry = state.works.entry(id);
    let words = move || {
        let safe = entry.with(|entry| entry.as_ref().map(|entry| state.works.safe(entry)));
        let (text, moment) = match safe {
            None => return String::new(),
            Some(Safe::Never) => return habit::NOT_DOWNLOADED.get(locale).to_owned(),
            Some(Safe::Changed(moment)) => (habit::DOWNLOADED_BEFORE, moment),
            Some(Safe::Current(moment)) => (habit::DOWNLOADED, moment),
        };
        let when = browser::format_ago(locale, moment, browser::now());
        fill(text.get(locale), &[("when", &when)])
    };
    view! { <p class="sketch-card__meta" prop:textContent=words></p> }
}
