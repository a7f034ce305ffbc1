//! Dekning: how many sketches answer each element. What nobody has touched stands out by words and
//! by a broken frame, not by colour alone.

use leptos::prelude::*;

use super::sign::Marks;
use crate::components::Tick;
use crate::compose::map::coverage;
use crate::domain::Body;
use crate::i18n::{fill, map as t};
use crate::state::AppState;
use crate::views::use_app;

/// How many sketches in use answer each element. Follows them.
pub fn counts(state: AppState) -> Vec<usize> {
    let mut sketches = state.works.in_use();
    // One sketch that was changed in two places is one sketch.
    sketches.retain(|entry| entry.record.body.conflict_of().is_none());
    coverage(sketches.iter().filter_map(|entry| entry.sketch()))
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

/// «7 av 15 punkter har minst én skisse», where the coverage is on. The place for it is always there,
/// so that it is heard when it comes.
#[component]
pub fn CoverageSum(marks: Marks, is_on: RwSignal<bool>) -> impl IntoView {
    let (_, locale) = use_app();
    let words = move || match marks.covered() {
        Some(covered) => fill(t::COVERAGE_SUM.get(locale), &[("n", &covered.to_string())]),
        None => String::new(),
    };
    view! {
        <div class="coverage">
            <Show when=move || is_on.get()>
                <p>{t::COVERAGE_LEAD.get(locale)}</p>
            </Show>
            <p role="status">
                <b prop:textContent=words></b>
            </p>
        </div>
    }
}
