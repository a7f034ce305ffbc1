//! Dekning: how many sketches answer each element. What nobody has touched stands out by words and
//! by a broken frame, not by colour alone.

use std::sync::Arc;

use leptos::prelude::*;

use super::sign::{Marks, place_of};
use crate::components::{Name, Tick};
use crate::compose::map::{answering, coverage};
use crate::content::{MAP_ELEMENTS, MAP_MEANINGS, MapMeaning};
use crate::domain::Body;
use crate::domain::list::Entry;
use crate::i18n::{Text, fill, map as t, plural};
use crate::routes::Route;
use crate::state::AppState;
use crate::views::use_app;

/// How many sketches in use answer each element. Follows them.
pub fn counts(state: AppState) -> Vec<usize> {
    coverage(in_use(state).iter().filter_map(|entry| entry.sketch()))
}

/// How many sketches in use answer some element. Follows them.
pub fn houses(state: AppState) -> usize {
    answering(in_use(state).iter().filter_map(|entry| entry.sketch()))
}

/// One sketch that was changed in two places is one sketch.
fn in_use(state: AppState) -> Vec<Arc<Entry>> {
    let mut sketches = state.works.in_use();
    sketches.retain(|entry| entry.record.body.conflict_of().is_none());
    sketches
}

/// What turns the coverage on.
#[component]
pub fn CoverageSwitch(is_on: RwSignal<bool>) -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <Tick
            id="dekning"
            label=t::SHOW_COVERAGE.get(locale)
            is_on
            on_tick=move |is_ticked| is_on.set(is_ticked)
        />
    }
}

/// «7 av 15 punkter har minst én skisse», where the coverage is on: first what is answered, then what is not. The place for
/// it is always there, so that it is heard when it comes.
#[component]
pub fn CoverageSum(marks: Marks, is_on: RwSignal<bool>) -> impl IntoView {
    let (_, locale) = use_app();
    let words = move || match marks.covered() {
        Some(covered) => fill(t::COVERAGE_SUM.get(locale), &[("n", &covered.to_string())]),
        None => String::new(),
    };
    view! {
        <div class="coverage">
            <p role="status">
                <b prop:textContent=words></b>
            </p>
            <Show when=move || is_on.get()>
                <p>{t::COVERAGE_LEAD.get(locale)}</p>
                <Group marks title=t::COVERED is_covered=true/>
                <Group marks title=t::UNCOVERED is_covered=false/>
            </Show>
        </div>
    }
}

/// The elements that are answered, or those that are not, under a heading; nothing where there are none.
#[component]
fn Group(marks: Marks, title: Text, is_covered: bool) -> impl IntoView {
    let (_, locale) = use_app();
    let is_in = move |meaning: &MapMeaning| {
        marks
            .sketches(meaning)
            .is_some_and(|sketches| (sketches > 0) == is_covered)
    };
    let found = Memo::new(move |_| {
        let places = MAP_MEANINGS.iter().enumerate();
        let found = places.filter(|(_, meaning)| is_in(meaning));
        found.map(|(place, _)| place).collect::<Vec<_>>()
    });
    view! {
        <Show when=move || found.with(|found| !found.is_empty())>
            <div class="coverage__group">
                <h2 class="card-title">{title.get(locale)}</h2>
                <ul class="coverage__list">
                    <For
                        each=move || found.get()
                        key=|place| *place
                        children=move |place| view! { <Covered marks meaning=&MAP_MEANINGS[place]/> }
                    />
                </ul>
            </div>
        </Show>
    }
}

/// One element, and how many sketches answer it.
#[component]
fn Covered(marks: Marks, meaning: &'static MapMeaning) -> impl IntoView {
    let (_, locale) = use_app();
    let place = place_of(meaning.id);
    let count = move || match marks.sketches(meaning) {
        None | Some(0) => String::new(),
        Some(count) => plural(locale, count, &t::SKETCHES_ONE, &t::SKETCHES_MANY),
    };
    view! {
        <li>
            {format!("{} ", place + 1)}
            <a class="ds-link" href=Route::MapElement(meaning.id.to_owned()).href()>
                <Name text=MAP_ELEMENTS[place].name locale/>
            </a>
            " "
            <span class="quiet" prop:textContent=count></span>
        </li>
    }
}
