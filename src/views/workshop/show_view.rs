//! One view of what is shown to a hall.

use leptos::prelude::*;

use super::gathered::table_name;
use super::show_board::{map_view, mark, part_view};
use super::turning::Shows;
use crate::compose::workshop::chart::Ranked;
use crate::compose::workshop::show::{Card, Piece, Row, View};
use crate::domain::{Body, Id, Workshop, WorkshopRef};
use crate::i18n::{Locale, list, plural, session as t};
use crate::state::AppState;
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
        View::Board(part) => part_view(part, locale),
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
    let version = stored
        .as_ref()
        .and_then(|entry| entry.record.body.conflict_of());
    let version = version.map(|_| list::CONFLICT_TAG.get(locale).to_owned());
    let facts: Vec<String> = [table, dots, version].into_iter().flatten().collect();
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
