//! What was written last, of every kind, to go on with.

use leptos::prelude::*;

use super::frame::SectionTitle;
use crate::components::{Name, Words};
use crate::compose::titles::kind_name;
use crate::domain::list::{SortBy, sort};
use crate::domain::{Id, Work};
use crate::i18n::home as t;
use crate::routes::Route;
use crate::views::work::cards::face;
use crate::views::{ids, use_app};

/// How many are shown. `boot/painted.js` keeps their place.
const LATEST: usize = 3;

/// The works that were changed last; nothing before the first one.
#[component]
pub fn Latest() -> impl IntoView {
    let (state, locale) = use_app();
    let latest = Memo::new(move |_| {
        let mut shown = state.works.all();
        sort(&mut shown, SortBy::Changed);
        let ids = shown.iter().map(|entry| entry.record.id);
        ids.take(LATEST).collect::<Vec<_>>()
    });
    view! {
        <Show when=move || latest.with(|ids| !ids.is_empty())>
            <section class="stack" aria-labelledby=ids::LATEST>
                <SectionTitle id=ids::LATEST text=t::LATEST.get(locale)/>
                <ul class="latest">
                    <For each=move || latest.get() key=|id| *id children=|id| view! { <Row id/> }/>
                </ul>
                <p>
                    <a class="ds-link" href=Route::Sketches.href()>{t::ALL_WORKS.get(locale)}</a>
                </p>
            </section>
        </Show>
    }
}

#[component]
fn Row(id: Id) -> impl IntoView {
    let (state, locale) = use_app();
    let entry = state.works.entry(id);
    let lead = |work: &Work, _| work.municipality().to_owned();
    let face = face(entry, lead, locale);
    // What kind it is never changes.
    let kind = untrack(|| entry.with(|entry| Some(kind_name(&entry.as_ref()?.record.body))));
    let kind = kind.map(|text| view! { <Name text locale/> });
    view! {
        <li class="latest__row">
            <a class="card-link" href=move || face.with(|face| face.href.clone())>
                <Words
                    lang=Signal::derive(move || face.with(|face| face.lang))
                    text=move || face.with(|face| face.title.clone())
                />
            </a>
            <span class="quiet">
                {kind} <Words text=move || face.with(|face| format!(" · {}", face.meta))/>
            </span>
        </li>
    }
}
