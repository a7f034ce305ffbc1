//! A sketch as a card in a list.

use leptos::prelude::*;

use crate::browser;
use crate::components::{Variant, icon_text_button, progress_ring};
use crate::compose::labels;
use crate::dom::{El, el};
use crate::domain::list::Entry;
use crate::domain::progress::{FIELD_COUNT, filled_fields};
use crate::domain::{Body, Id, Sketch, Status};
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
pub fn sketch_card(state: AppState, locale: Locale, entry: &Entry, has_tools: bool) -> El {
    let sketch = &entry.record.body;
    let title = shown_title(sketch, locale);
    let link = el("a")
        .class("card-link")
        .id(&format!("skisse-{}", entry.record.id))
        .attr("href", &Route::Sketch(entry.record.id).href())
        .text(&title);
    let filled = filled_fields(sketch);
    let ring = progress_ring(
        Signal::derive(move || filled),
        FIELD_COUNT,
        Some(&progress_words(filled, locale)),
    );
    let words = el("div")
        .child(el("h3").class("sketch-card__title").child(link))
        .child(
            el("p")
                .class("sketch-card__meta")
                .text(&meta(sketch, locale)),
        )
        .child(tags(entry, locale));
    el("li")
        .class("sketch-card")
        .child(words)
        .child(ring)
        .child_if(has_tools.then(|| tools(state, locale, entry.record.id, &title)))
}

fn meta(sketch: &Sketch, locale: Locale) -> String {
    let when = browser::format_ago(locale, sketch.changed_at, browser::now());
    let changed = fill(list::CHANGED.get(locale), &[("when", &when)]);
    match sketch.municipality.trim() {
        "" => changed,
        municipality => format!("{municipality} · {changed}"),
    }
}

fn tags(entry: &Entry, locale: Locale) -> El {
    let sketch = &entry.record.body;
    let tag = |color: &str, text: &str| {
        el("span")
            .class("ds-tag")
            .attr("data-color", color)
            .text(text)
    };
    let status = labels::status(sketch.status).get(locale);
    let conflict = sketch.conflict_of().map(|_| {
        el("a")
            .class("ds-tag")
            .attr("data-color", "warning")
            .attr("href", &Route::Compare(entry.record.id).href())
            .text(list::CONFLICT_TAG.get(locale))
    });
    el("p")
        .class("sketch-card__tag")
        .child(tag(status_color(sketch.status), status))
        .child_if(conflict)
}

fn tools(state: AppState, locale: Locale, id: Id, title: &str) -> El {
    let of = fill(list::OF.get(locale), &[("title", title)]);
    let named = |tool: El| tool.child(el("span").class("ds-sr-only").text(&of));
    let copy = icon_text_button(
        Variant::Tertiary,
        "Files",
        list::COPY.get(locale),
        move || {
            state.copy(id, move |title| {
                fill(list::COPY_TITLE.get(locale), &[("title", title)])
            });
        },
    );
    let download_text = list::DOWNLOAD.get(locale);
    let download = icon_text_button(Variant::Tertiary, "Download", download_text, move || {
        state.download_sketch(id);
    });
    let delete = icon_text_button(
        Variant::Tertiary,
        "Trash",
        list::DELETE.get(locale),
        move || {
            state.bin(id);
            // The card is gone; the way back is the natural next thing to reach.
            browser::focus_soon("angre-sletting".to_owned());
        },
    );
    el("div")
        .class("sketch-card__actions")
        .child(named(copy))
        .child(named(download))
        .child(named(delete).attr("data-color", "danger"))
}

const fn status_color(status: Status) -> &'static str {
    match status {
        Status::Idea => "neutral",
        Status::Trying => "brand3",
        Status::CarriedOut => "brand2",
        Status::Stopped => "brand1",
    }
}
