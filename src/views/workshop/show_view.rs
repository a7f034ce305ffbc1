//! One view of what is shown to a hall.

use leptos::prelude::*;

use super::gathered::table_name;
use super::turning::Shows;
use crate::components::Name;
use crate::compose::workshop::chart::Ranked;
use crate::compose::workshop::show::{Card, Piece, Row, View};
use crate::content::MAP_ELEMENTS;
use crate::domain::{Id, Workshop, WorkshopRef};
use crate::i18n::{Locale, Text, fill, plural, session as t};
use crate::state::AppState;
use crate::views::map::{Drawn, Marks};
use crate::views::work::said::said;

/// The view. It follows nothing: another one takes its place.
pub fn shown_view(state: AppState, view: &View, shows: Shows, locale: Locale) -> AnyView {
    match view {
        View::Sketch { sketch: work, rows } | View::Work { work, rows } => {
            let dots = match shows {
                Shows::Workshop(_) => {
                    untrack(|| state.open.with_open(|held: &Workshop| held.dots_of(*work)))
                }
                Shows::Works(_) => 0,
            };
            let dots = (dots > 0).then(|| count_words(dots, locale));
            work_view(state, *work, rows, dots, locale)
        }
        View::Map(counts) => map_view(counts, locale),
        View::Touched(places) => elements_view(t::COVERAGE, Some(""), places, locale),
        View::Untouched(places) => elements_view(t::UNTOUCHED, None, places, locale),
        View::Result { ranked, most } => result_view(ranked, *most, locale),
    }
}

fn count_words(dots: u64, locale: Locale) -> String {
    let dots = usize::try_from(dots).unwrap_or(usize::MAX);
    plural(locale, dots, &t::DOTS_ONE, &t::DOTS_MANY)
}

/// The cards of a work. Whose they are stands in the first of them, and over those of the views after it.
fn work_view(
    state: AppState,
    work: Id,
    rows: &[Row],
    dots: Option<String>,
    locale: Locale,
) -> AnyView {
    let stored = state.works.stored(work);
    let at = stored
        .as_ref()
        .and_then(|entry| entry.record.body.written_at());
    let table = at.and_then(WorkshopRef::table_number);
    let table = table.map(|table| table_name(table, locale));
    let facts: Vec<String> = [table, dots].into_iter().flatten().collect();
    let facts = facts.join(" · ");
    let is_first = |piece: &Piece| piece.card == Card::Idea && !piece.went_on;
    let over = match rows.first().and_then(|row| row.first()) {
        Some(piece) if is_first(piece) => None,
        _ => Some(view! { <p class="show__facts" prop:textContent=facts.clone()></p> }),
    };
    let rows = rows.iter().map(|row| {
        let pieces = row.iter().map(|piece| {
            let beside = is_first(piece).then(|| facts.clone());
            card(piece, beside, locale)
        });
        view! { <div class="show__row" data-cards=row.len().to_string()>{pieces.collect_view()}</div> }
    });
    view! {
        {over}
        <div class="show__cards">{rows.collect_view()}</div>
    }
    .into_any()
}

/// A card, with what stands beside its name.
fn card(piece: &Piece, beside: Option<String>, locale: Locale) -> AnyView {
    let before = piece.went_on.then(|| mark("… ", t::WENT_ON.get(locale)));
    let after = piece.goes_on.then(|| mark(" →", t::GOES_ON.get(locale)));
    let beside = beside.map(|facts| view! { <p class="show__facts" prop:textContent=facts></p> });
    let name = match piece.card.name() {
        Some(name) => name.get(locale).to_owned(),
        None => piece.name.clone(),
    };
    let text = match piece.text.is_empty() {
        true => {
            view! { <p class="show__text show__text--none">{t::NOTHING.get(locale)}</p> }.into_any()
        }
        false => view! { <p class="show__text">{said(&piece.text, locale)}</p> }.into_any(),
    };
    view! {
        <section class="show__card" data-card=piece.card.word()>
            <div class="show__head">
                <h2 class="show__name">{before} {name} {after}</h2>
                {beside}
            </div>
            {text}
        </section>
    }
    .into_any()
}

/// A sign for the eye, and what it means for the ear.
fn mark(sign: &'static str, words: &'static str) -> impl IntoView {
    view! {
        <span aria-hidden="true">{sign}</span>
        <span class="ds-sr-only">{format!(" {words} ")}</span>
    }
}

fn map_view(counts: &[usize], locale: Locale) -> AnyView {
    let touched = counts.iter().filter(|count| **count > 0).count();
    let sum = fill(t::COVERAGE_SUM.get(locale), &[("n", &touched.to_string())]);
    let all = (touched == MAP_ELEMENTS.len()).then(|| t::ALL_TOUCHED.get(locale));
    let marks = Marks::of_sketches(Signal::stored(counts.to_vec()));
    view! {
        <div class="show__map">
            <div class="show__board" inert="">
                <Drawn marks name="vis" is_silent=Signal::stored(true)/>
            </div>
            <div class="show__beside">
                <h2 class="show__name">{t::COVERAGE.get(locale)}</h2>
                <p class="show__text">{sum}</p>
                <p class="show__text">{all}</p>
                <p class="show__text">{t::BOARD_NUMBERS.get(locale)}</p>
            </div>
        </div>
    }
    .into_any()
}

/// `touched` is the mark of those that somebody has touched.
fn elements_view(
    title: Text,
    touched: Option<&'static str>,
    places: &[usize],
    locale: Locale,
) -> AnyView {
    let each = places.iter().filter_map(|place| {
        let element = MAP_ELEMENTS.get(*place)?;
        Some(view! {
            <li>
                <span class="show__number">{(place + 1).to_string()}</span>
                " "
                <Name text=element.name locale/>
            </li>
        })
    });
    view! {
        <h2 class="show__name">{title.get(locale)}</h2>
        <ul class="show__list" data-touched=touched>{each.collect_view()}</ul>
    }
    .into_any()
}

fn result_view(ranked: &[Ranked], most: u64, locale: Locale) -> AnyView {
    let most = most.max(1);
    let row = |own: &Ranked| {
        let wide = format!("{:.2}", own.dots as f64 / most as f64 * 100.0);
        view! {
            <li class="show__ranked">
                <span class="show__title">{said(&own.title, locale)}</span>
                <span class="ds-sr-only">{format!(": {}", count_words(own.dots, locale))}</span>
                <svg
                    class="show__bars"
                    viewBox="0 0 100 10"
                    preserveAspectRatio="none"
                    aria-hidden="true"
                >
                    <rect class="chart__bar" width=wide height="10"></rect>
                </svg>
                <span class="show__dots" aria-hidden="true">{own.dots.to_string()}</span>
            </li>
        }
    };
    let none = ranked
        .is_empty()
        .then(|| view! { <p class="show__text">{t::CHART_NONE.get(locale)}</p> });
    view! {
        <h2 class="show__name">{t::RESULT.get(locale)}</h2>
        {none}
        <ol class="show__result">{ranked.iter().map(row).collect_view()}</ol>
    }
    .into_any()
}
