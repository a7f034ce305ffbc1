//! Each table's sketch as a code on the screen, one after another, to be read with a phone and taken home.

use leptos::prelude::*;

use super::sketches::session_ids;
use crate::components::{Button, Variant};
use crate::compose::Said;
use crate::compose::workshop::session::{as_sketch, table_in_words};
use crate::compose::workshop::shown;
use crate::domain::Id;
use crate::i18n::{Locale, fill, outcome as t};
use crate::state::AppState;
use crate::views::shell::frame::SectionTitle;
use crate::views::use_app;
use crate::views::work::said::said;

/// The text with the table and the name of a sketch in it. Follows the sketch.
fn words_of(state: AppState, id: Id, text: &str, locale: Locale) -> Said {
    let entry = state.works.entry(id).get();
    let sketch = entry
        .as_ref()
        .and_then(|entry| as_sketch(&entry.record.body, true));
    sketch.map_or_else(Said::default, |sketch| {
        let table: Said = table_in_words(&sketch, locale).into();
        let title = shown::title(&sketch, locale);
        Said::fill(text, &[("table", &table), ("title", &title)])
    })
}

/// The section.
#[component]
pub fn Carry() -> impl IntoView {
    let (state, locale) = use_app();
    let ids = session_ids(state);
    // Which of them is next; after the last comes the first. Whoever goes from table to table where a code is shown goes on from there.
    let turn = Memo::new(move |before: Option<&usize>| {
        let place = state.works.taking.with(|shown| match &shown[..] {
            [only] => ids.with_untracked(|ids| ids.iter().position(|id| id == only)),
            _ => None,
        });
        place.map_or_else(|| before.copied().unwrap_or_default(), |place| place + 1)
    });
    let next = move || {
        let (ids, turn) = (ids.get(), turn.get());
        let place = turn % ids.len().max(1);
        Some((*ids.get(place)?, place + 1, ids.len()))
    };
    let words = Memo::new(move |_| {
        next().map_or_else(Said::default, |(id, n, total)| {
            let (n, total) = (n.to_string(), total.to_string());
            let numbers = [("n", &*n), ("total", &*total)];
            let words = fill(t::SHOW_NEXT.get(locale), &numbers);
            words_of(state, id, &words, locale)
        })
    });
    let show = move || {
        if let Some((id, ..)) = untrack(next) {
            state.works.show_code_among(id, ids.get_untracked());
        }
    };
    view! {
        <section class="panel form-part" aria-labelledby="ta-med-hjem">
            <SectionTitle id="ta-med-hjem" text=t::HOME.get(locale)/>
            <p class="prose">{t::HOME_LEAD.get(locale)}</p>
            <Show
                when=move || ids.with(|ids| !ids.is_empty())
                fallback=move || view! { <p class="hint">{t::NO_SKETCHES.get(locale)}</p> }
            >
                <div class="cluster">
                    <Button variant=Variant::Primary icon="QrCode" on_click=show>
                        <span>{move || words.with(|words| said(words, locale))}</span>
                    </Button>
                </div>
                <details class="ds-details">
                    <summary>{t::SHOW_ANY.get(locale)}</summary>
                    <ul class="close__codes">
                        <For
                            each=move || ids.get()
                            key=|id| *id
                            children=move |id| view! { <One id ids/> }
                        />
                    </ul>
                </details>
            </Show>
        </section>
    }
}

/// The code of one sketch.
#[component]
fn One(id: Id, ids: Memo<Vec<Id>>) -> impl IntoView {
    let (state, locale) = use_app();
    let words = Memo::new(move |_| words_of(state, id, t::SHOW_CODE_OF.get(locale), locale));
    view! {
        <li>
            <Button
                variant=Variant::Tertiary
                on_click=move || state.works.show_code_among(id, ids.get_untracked())
            >
                <span>{move || words.with(|words| said(words, locale))}</span>
            </Button>
        </li>
    }
}
