//! A work of any kind as a card of the list.

use leptos::prelude::*;

use super::chosen::{Choose, Chosen};
use crate::components::{Name, ProgressRing};
use crate::compose::{labels, titles};
use crate::domain::progress::{FIELD_COUNT, filled_fields};
use crate::domain::{Id, Status, Work};
use crate::i18n::{Locale, plural, selfcheck};
use crate::views::guide::lead_of_sheet;
use crate::views::selfcheck::session_name;
use crate::views::use_app;
use crate::views::work::cards::{CardHead, CardTools, ConflictTag, face};
use crate::views::work::names::{progress_words, status_color};

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

/// How far a sketch has come.
type Far = Option<(usize, Status)>;

/// A work, what it is, and what can be done with it.
#[component]
pub fn Card(id: Id, chosen: Chosen) -> impl IntoView {
    let (state, locale) = use_app();
    let entry = state.works.entry(id);
    let face = face(entry, lead, locale);
    // What kind it is never changes.
    let kind = state.works.stored(id);
    let kind = kind.map(|entry| titles::kind_name(&entry.record.body));
    let kind = kind.map(|text| view! { <Name text locale/> });
    let far = Memo::new(move |before: Option<&Far>| {
        let now = entry.with(|entry| entry.clone());
        match now {
            Some(entry) => entry.sketch().map(|own| (filled_fields(own), own.status)),
            None => before.copied().flatten(),
        }
    });
    let filled = Signal::derive(move || far.get().map_or(0, |(filled, _)| filled));
    let status = Signal::derive(move || far.get().map_or(Status::default(), |(_, status)| status));
    let is_sketch = far.with_untracked(Option::is_some);
    view! {
        <li class="sketch-card">
            <div>
                <CardHead face id=format!("skisse-{id}")/>
                <p class="sketch-card__tag">
                    <span class="ds-tag" data-color="accent">{kind}</span>
                    {is_sketch.then(|| view! {
                        <span
                            class="ds-tag"
                            data-color=move || status_color(status.get())
                            prop:textContent=move || labels::status(status.get()).get(locale)
                        ></span>
                    })}
                    <ConflictTag id face/>
                </p>
            </div>
            <div class="sketch-card__side">
                <Choose id chosen face/>
                {is_sketch.then(|| view! {
                    <ProgressRing
                        filled=filled
                        total=FIELD_COUNT
                        label=move || progress_words(filled.get(), locale)
                    />
                })}
            </div>
            <CardTools id/>
        </li>
    }
}
