//! Tiltak: the prototypes as cards, and a screen for each.

use leptos::prelude::*;

use super::sketch_card::SketchCard;
use crate::components::{Drawing, Icon};
use crate::compose::seed;
use crate::content::{ACTORS, Nearness, PROTOTYPES, Prototype, SOURCES, drawings};
use crate::domain::Body;
use crate::domain::list::SortBy;
use crate::i18n::{Locale, fill, measures};
use crate::routes::Route;
use crate::state::AppState;

/// All measures.
#[component]
pub fn Measures(locale: Locale) -> impl IntoView {
    view! {
        <div class="stack">
            <h1 class="page-title" id="tittel" tabindex="-1">
                {measures::TITLE.get(locale)}
            </h1>
            <p class="prose">{measures::LEAD.get(locale)}</p>
            <MeasureCards locale=locale level=2 />
        </div>
    }
}

/// The prototypes as picture cards, with headings of `level` 2 or 3.
#[component]
pub fn MeasureCards(locale: Locale, level: u8) -> impl IntoView {
    let cards = PROTOTYPES
        .iter()
        .map(|prototype| {
            let href = Route::Measure(prototype.id.to_owned()).href();
            let link = view! {
                <a class="card-link" href=href>
                    {prototype.name.get(locale)}
                </a>
            };
            let heading = match level {
                2 => view! { <h2 class="card-title">{link}</h2> }.into_any(),
                _ => view! { <h3 class="card-title">{link}</h3> }.into_any(),
            };
            view! {
                <li class="picture-card">
                    <Drawing svg=drawings::of_prototype(prototype.id) />
                    <div class="picture-card__body">
                        {heading} <p class="picture-card__text">{prototype.teaser.get(locale)}</p>
                    </div>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="card-grid">{cards}</ul> }
}

/// One measure, or what to do when there is none with that id.
#[component]
pub fn MeasureScreen(locale: Locale, id: String) -> impl IntoView {
    match PROTOTYPES.iter().find(|prototype| prototype.id == id) {
        Some(prototype) => view! { <Measure locale=locale prototype=prototype /> }.into_any(),
        None => view! {
            <div class="stack">
                <h1 class="page-title" id="tittel" tabindex="-1">
                    {measures::UNKNOWN_TITLE.get(locale)}
                </h1>
                <p class="prose">{measures::UNKNOWN_TEXT.get(locale)}</p>
                <MeasureCards locale=locale level=2 />
            </div>
        }
        .into_any(),
    }
}

#[component]
fn Measure(locale: Locale, prototype: &'static Prototype) -> impl IntoView {
    let paragraphs = prototype
        .what
        .iter()
        .map(|text| view! { <p>{text.get(locale)}</p> })
        .collect_view();
    let steps = prototype
        .steps
        .map(|step| view! { <li>{step.get(locale)}</li> });
    let source = SOURCES
        .iter()
        .find(|source| source.id == prototype.source)
        .map(|source| {
            fill(
                measures::SOURCE.get(locale),
                &[("source", source.title.get(locale))],
            )
        });
    view! {
        <div class="stack">
            <p>
                <a class="ds-link back-link" href=Route::Measures.href()>
                    <Icon name="ArrowLeft" />
                    {measures::BACK.get(locale)}
                </a>
            </p>
            <MeasureHead locale=locale prototype=prototype />
            <div class="measure-body">
                <section class="panel prose" aria-labelledby="hva">
                    <h2 class="section-title" id="hva">
                        {measures::WHAT.get(locale)}
                    </h2>
                    {paragraphs}
                    <p class="hint">{source}</p>
                </section>
                <section class="panel prose" aria-labelledby="slik">
                    <h2 class="section-title" id="slik">
                        {measures::HOW.get(locale)}
                    </h2>
                    <ol class="ds-list">{steps.into_iter().collect_view()}</ol>
                    <Suggested locale=locale prototype=prototype />
                </section>
            </div>
            <MadeFromThis locale=locale prototype=prototype />
        </div>
    }
}

#[component]
fn MeasureHead(locale: Locale, prototype: &'static Prototype) -> impl IntoView {
    let state = AppState::from_context();
    let promises = prototype.promise.map(|promise| {
        view! {
            <li>
                <Icon name="CheckmarkCircle" />
                <span>{promise.get(locale)}</span>
            </li>
        }
    });
    let make = move |_| state.start_sketch(seed::from_prototype(prototype, locale));
    view! {
        <div class="measure-head">
            <div class="measure-head__text">
                <h1 class="page-title" id="tittel" tabindex="-1">
                    {prototype.name.get(locale)}
                </h1>
                <p>{measures::PROMISE.get(locale)}</p>
                <ul class="promises">{promises.into_iter().collect_view()}</ul>
                <button type="button" class="ds-button" on:click=make>
                    <Icon name="FilePlus" />
                    {measures::MAKE_SKETCH.get(locale)}
                </button>
                <p class="pledge">{measures::HONEST.get(locale)}</p>
            </div>
            <Drawing svg=drawings::of_prototype(prototype.id) />
        </div>
    }
}

/// Who could be on the team, as the seed suggests.
#[component]
fn Suggested(locale: Locale, prototype: &'static Prototype) -> impl IntoView {
    let tags = prototype
        .seed
        .actors
        .iter()
        .filter_map(|seed| ACTORS.iter().find(|actor| actor.id == seed.actor_id))
        .map(|actor| {
            let color = match actor.nearness {
                Nearness::Local => "brand1",
                Nearness::Regional => "brand2",
                Nearness::National => "brand3",
            };
            view! {
                <span class="ds-tag" data-color=color>
                    {actor.name.get(locale)}
                </span>
            }
        })
        .collect_view();
    view! {
        <h2 class="section-title">{measures::WHO.get(locale)}</h2>
        <div class="chips">{tags}</div>
    }
}

/// The sketches that were made from the measure.
#[component]
fn MadeFromThis(locale: Locale, prototype: &'static Prototype) -> impl IntoView {
    let state = AppState::from_context();
    move || {
        let mut made: Vec<_> = state.entries.with(|entries| {
            let own = entries.values().filter(|entry| {
                let sketch = &entry.record.body;
                let from = sketch.made_from.as_ref();
                !sketch.is_binned() && from.is_some_and(|from| from.prototype == prototype.id)
            });
            own.cloned().collect()
        });
        made.sort_by(|left, right| left.compare(right, SortBy::Changed));
        (!made.is_empty()).then(|| {
            let cards = made
                .into_iter()
                .map(|entry| view! { <SketchCard locale=locale entry=entry has_tools=false /> })
                .collect_view();
            view! {
                <section class="stack" aria-labelledby="fra">
                    <h2 class="section-title" id="fra">
                        {measures::MADE.get(locale)}
                    </h2>
                    <ul class="card-grid card-grid--wide">{cards}</ul>
                </section>
            }
        })
    }
}
