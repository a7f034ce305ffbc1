//! Hjem: what this is, what one did last, and three ways in.

use leptos::prelude::*;

use super::measures::MeasureCards;
use super::sketch_card::SketchCard;
use crate::components::Drawing;
use crate::content::drawings;
use crate::domain::Body;
use crate::domain::list::SortBy;
use crate::i18n::{Locale, home, list, shell};
use crate::routes::Route;
use crate::state::AppState;

/// How many of the latest sketches are shown.
const LATEST: usize = 3;

/// The first screen.
#[component]
pub fn Home(locale: Locale) -> impl IntoView {
    let state = AppState::from_context();
    view! {
        <div class="stack stack--wide">
            <section class="hero" aria-labelledby="tittel">
                <div class="hero__text">
                    <h1 class="page-title" id="tittel" tabindex="-1">
                        {home::TITLE.get(locale)}
                    </h1>
                    <p class="lead">{home::LEAD.get(locale)}</p>
                    <div class="cluster">
                        <button
                            type="button"
                            class="ds-button"
                            on:click=move |_| state.new_sketch()
                        >
                            {list::NEW_SKETCH.get(locale)}
                        </button>
                        <a class="ds-button" data-variant="secondary" href=Route::Measures.href()>
                            {home::SEE_MEASURES.get(locale)}
                        </a>
                    </div>
                    <p class="pledge">{shell::PLEDGE.get(locale)}</p>
                </div>
                <Drawing svg=drawings::BOARD class="hero__picture" />
            </section>
            <Latest locale=locale />
            <section class="stack" aria-labelledby="prov">
                <h2 class="section-title" id="prov">
                    {home::TRY_MEASURE.get(locale)}
                </h2>
                <MeasureCards locale=locale level=3 />
            </section>
        </div>
    }
}

/// The sketches that were changed last, or the place where they will be.
#[component]
fn Latest(locale: Locale) -> impl IntoView {
    let state = AppState::from_context();
    let latest = move || {
        state.entries.with(|entries| {
            let mut shown: Vec<_> = entries
                .values()
                .filter(|entry| !entry.record.body.is_binned())
                .cloned()
                .collect();
            shown.sort_by(|left, right| left.compare(right, SortBy::Changed));
            let more = shown.len() > LATEST;
            shown.truncate(LATEST);
            (shown, more)
        })
    };
    move || {
        let (shown, more) = latest();
        if shown.is_empty() {
            return None;
        }
        let cards = shown
            .into_iter()
            .map(|entry| view! { <SketchCard locale=locale entry=entry has_tools=false /> })
            .collect_view();
        Some(view! {
            <section class="stack" aria-labelledby="siste">
                <h2 class="section-title" id="siste">
                    {home::LATEST_SKETCHES.get(locale)}
                </h2>
                <ul class="card-grid card-grid--wide">{cards}</ul>
                {more
                    .then(|| {
                        view! {
                            <p>
                                <a class="ds-link" href=Route::Sketches.href()>
                                    {home::ALL_SKETCHES.get(locale)}
                                </a>
                            </p>
                        }
                    })}
            </section>
        })
    }
}
