//! A sketch as a card in a list.

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser;
use crate::components::{Icon, ProgressRing};
use crate::compose::labels;
use crate::domain::list::Entry;
use crate::domain::progress::{FIELD_COUNT, filled_fields};
use crate::domain::{Body, Sketch, Status};
use crate::i18n::{Locale, fill, list};
use crate::routes::Route;
use crate::state::AppState;

/// The name of a sketch as lists show it.
pub fn shown_title(sketch: &Sketch, locale: Locale) -> String {
    match sketch.title() {
        "" => list::UNTITLED.get(locale).to_owned(),
        title => title.to_owned(),
    }
}

/// «6 av 8 felt».
pub fn progress_words(filled: usize, locale: Locale) -> String {
    let (filled, total) = (filled.to_string(), FIELD_COUNT.to_string());
    fill(
        list::PROGRESS.get(locale),
        &[("n", &filled), ("total", &total)],
    )
}

/// The card; with its tools in the list, without them elsewhere.
#[component]
pub fn SketchCard(locale: Locale, entry: Arc<Entry>, has_tools: bool) -> impl IntoView {
    let sketch = &entry.record.body;
    let title = shown_title(sketch, locale);
    let when = browser::format_ago(locale, sketch.changed_at, browser::now());
    let changed = fill(list::CHANGED.get(locale), &[("when", &when)]);
    let meta = match sketch.municipality.trim() {
        "" => changed,
        municipality => format!("{municipality} · {changed}"),
    };
    let filled = filled_fields(sketch);
    let is_conflict = sketch.conflict_of().is_some();
    view! {
        <li class="sketch-card">
            <div>
                <h3 class="sketch-card__title">
                    <a class="card-link" href=Route::Sketch(entry.record.id).href()>
                        {title.clone()}
                    </a>
                </h3>
                <p class="sketch-card__meta">{meta}</p>
                <p class="sketch-card__tag">
                    <span class="ds-tag" data-color=status_color(sketch.status)>
                        {labels::status(sketch.status).get(locale)}
                    </span>
                    {is_conflict
                        .then(|| {
                            view! {
                                <span class="ds-tag" data-color="warning">
                                    {list::CONFLICT_TAG.get(locale)}
                                </span>
                            }
                        })}
                </p>
            </div>
            <ProgressRing
                filled=Signal::stored(filled)
                total=FIELD_COUNT
                label=Some(progress_words(filled, locale))
            />
            {has_tools.then(|| view! { <CardTools locale=locale entry=entry.clone() title=title /> })}
        </li>
    }
}

#[component]
fn CardTools(locale: Locale, entry: Arc<Entry>, title: String) -> impl IntoView {
    let state = AppState::from_context();
    let id = entry.record.id;
    let of = fill(list::OF.get(locale), &[("title", &title)]);
    let copy = move |_| {
        state.copy(id, move |title| {
            fill(list::COPY_TITLE.get(locale), &[("title", title)])
        });
    };
    view! {
        <div class="sketch-card__actions">
            <button type="button" class="ds-button" data-variant="tertiary" on:click=copy>
                <Icon name="Files" />
                {list::COPY.get(locale)}
                <span class="ds-sr-only">{of.clone()}</span>
            </button>
            <button
                type="button"
                class="ds-button"
                data-variant="tertiary"
                on:click=move |_| state.download_sketch(id)
            >
                <Icon name="Download" />
                {list::DOWNLOAD.get(locale)}
                <span class="ds-sr-only">{of.clone()}</span>
            </button>
            <button
                type="button"
                class="ds-button"
                data-variant="tertiary"
                data-color="danger"
                on:click=move |_| state.bin(id)
            >
                <Icon name="Trash" />
                {list::DELETE.get(locale)}
                <span class="ds-sr-only">{of}</span>
            </button>
        </div>
    }
}

const fn status_color(status: Status) -> &'static str {
    match status {
        Status::Idea => "neutral",
        Status::Trying => "brand3",
        Status::CarriedOut => "brand2",
        Status::Stopped => "brand1",
    }
}
