//! Dekning: how many sketches answer each element. What nobody has touched stands out by words and
//! by a broken frame, not by colour alone.

use leptos::prelude::*;

use crate::browser;
use crate::compose::map::coverage;
use crate::dom::{El, el};
use crate::domain::Body;
use crate::i18n::{Locale, fill, map as t};
use crate::state::AppState;

/// How many sketches in use answer each element. Follows them.
pub fn counts(state: AppState) -> Vec<usize> {
    let mut sketches = state.in_use();
    // One sketch that was changed in two places is one sketch.
    sketches.retain(|entry| entry.record.body.conflict_of().is_none());
    coverage(sketches.iter().filter_map(|entry| entry.sketch()))
}

/// What turns the coverage on.
pub fn coverage_switch(locale: Locale, is_on: RwSignal<bool>) -> El {
    let input = el("input")
        .class("ds-input")
        .attr("type", "checkbox")
        .id("dekning")
        .live_prop("checked", move || is_on.get())
        .on("change", move |event| {
            is_on.set(browser::event_checked(&event));
        });
    let label = el("label")
        .class("ds-label")
        .attr("for", "dekning")
        .text(t::SHOW_COVERAGE.get(locale));
    el("div").class("ds-field").child(input).child(label)
}

/// «7 av 15 punkter har minst én skisse», where the coverage is on. The place for it is always there,
/// so that it is heard when it comes.
pub fn coverage_sum(state: AppState, locale: Locale, is_on: RwSignal<bool>) -> El {
    let words = move || {
        if !is_on.get() {
            return String::new();
        }
        let counts = counts(state);
        let covered = counts.iter().filter(|count| **count > 0).count();
        fill(t::COVERAGE_SUM.get(locale), &[("n", &covered.to_string())])
    };
    let lead = move || {
        is_on
            .get()
            .then(|| el("p").text(t::COVERAGE_LEAD.get(locale)))
    };
    el("div").class("coverage").live(lead).child(
        el("p")
            .attr("role", "status")
            .child(el("b").live_text(words)),
    )
}
