//! A sketch as a card in a list.

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser;
use crate::components::{Variant, icon_text_button, progress_ring};
use crate::compose::labels;
use crate::dom::{El, el};
use crate::domain::list::Entry;
use crate::domain::progress::{FIELD_COUNT, filled_fields};
use crate::domain::selfcheck::OWN_MAP;
use crate::domain::{Id, Sketch, Status, Work};
use crate::i18n::{Locale, Text, fill, list, map};
use crate::routes::Route;
use crate::state::AppState;
use crate::views::draft::draft_title;
use crate::views::frame::section_title;
use crate::views::guide::guide_title;
use crate::views::selfcheck::check_title;

/// The name of a sketch as lists show it.
pub fn shown_title(sketch: &Sketch, locale: Locale) -> String {
    match sketch.title() {
        "" => list::UNTITLED.get(locale).to_owned(),
        title => title.to_owned(),
    }
}

/// The name of a work as lists show it.
pub fn shown_name(work: &Work, locale: Locale) -> String {
    match work {
        Work::Sketch(sketch) => shown_title(sketch, locale),
        Work::Draft(draft) => draft_title(draft, locale),
        // What is ticked on the map itself has no name of its own.
        Work::Selfcheck(check) if check.session == OWN_MAP => map::OWN.get(locale).to_owned(),
        Work::Selfcheck(check) => check_title(check, locale),
        Work::Guide(guide) => guide_title(guide, locale),
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

/// The card; with its tools in the list, without them elsewhere. Nothing for what is no sketch.
pub fn sketch_card(state: AppState, locale: Locale, entry: &Entry, has_tools: bool) -> Option<El> {
    let sketch = entry.sketch()?;
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
        .child(el("p").class("sketch-card__meta").text(&changed(
            sketch.municipality.trim(),
            sketch.changed_at,
            locale,
        )))
        .child(tags(entry.record.id, sketch, locale));
    Some(
        el("li")
            .class("sketch-card")
            .child(words)
            .child(ring)
            .child_if(has_tools.then(|| tools(state, locale, entry.record.id, &title))),
    )
}

/// «Steigen · endret i går».
fn changed(lead: &str, changed_at: u64, locale: Locale) -> String {
    let when = browser::format_ago(locale, changed_at, browser::now());
    let changed = fill(list::CHANGED.get(locale), &[("when", &when)]);
    match lead {
        "" => changed,
        lead => format!("{lead} · {changed}"),
    }
}

fn tags(id: Id, sketch: &Sketch, locale: Locale) -> El {
    let tag = |color: &str, text: &str| {
        el("span")
            .class("ds-tag")
            .attr("data-color", color)
            .text(text)
    };
    let status = labels::status(sketch.status).get(locale);
    let conflict = sketch.conflict_of.map(|_| conflict_tag(id, locale));
    el("p")
        .class("sketch-card__tag")
        .child(tag(status_color(sketch.status), status))
        .child_if(conflict)
}

/// What a card says of a work that is no sketch.
pub struct CardWords<'a> {
    /// Its name.
    pub title: &'a str,
    /// What stands before when it was changed, or empty.
    pub lead: &'a str,
    /// What stands under that.
    pub about: Option<El>,
    /// Its mark.
    pub tag: Option<El>,
}

/// A work that is no sketch, as a card with its tools.
pub fn work_card(state: AppState, locale: Locale, entry: &Entry, words: CardWords) -> El {
    let (id, stamps) = (entry.record.id, entry.record.body.stamps());
    let link = el("a")
        .class("card-link")
        .attr("href", &Route::of(&entry.record).href())
        .text(words.title);
    let conflict = stamps.conflict_of.map(|_| conflict_tag(id, locale));
    let text = el("div")
        .child(el("h3").class("sketch-card__title").child(link))
        .child(el("p").class("sketch-card__meta").text(&changed(
            words.lead,
            stamps.changed_at,
            locale,
        )))
        .child_if(words.about)
        .child(
            el("p")
                .class("sketch-card__tag")
                .child_if(words.tag)
                .child_if(conflict),
        );
    el("li")
        .class("sketch-card")
        .child(text)
        .child(tools(state, locale, id, words.title))
}

/// The mark of a conflict copy, which leads to where it is put together with the other.
fn conflict_tag(id: Id, locale: Locale) -> El {
    el("a")
        .class("ds-tag")
        .attr("data-color", "warning")
        .attr("href", &Route::Compare(id).href())
        .text(list::CONFLICT_TAG.get(locale))
}

/// What can be done with a work from its card.
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
        state.download_work(id);
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

/// The colour of a status.
pub const fn status_color(status: Status) -> &'static str {
    match status {
        Status::Idea => "neutral",
        Status::Trying => "brand3",
        Status::CarriedOut => "brand2",
        Status::Stopped => "brand1",
    }
}

/// Sketches that were made from something, under a heading; nothing where there are none.
pub fn sketch_section(
    state: AppState,
    locale: Locale,
    title: Text,
    made: Memo<Vec<Arc<Entry>>>,
) -> El {
    el("div").live(move || {
        let made = made.get();
        if made.is_empty() {
            return None;
        }
        let cards = made
            .iter()
            .filter_map(|entry| sketch_card(state, locale, entry, false));
        Some(
            el("section")
                .class("stack")
                .attr("aria-labelledby", "fra")
                .child(section_title("fra", title.get(locale)))
                .child(
                    el("ul")
                        .class("card-grid card-grid--wide")
                        .children(cards.collect::<Vec<_>>()),
                ),
        )
    })
}
