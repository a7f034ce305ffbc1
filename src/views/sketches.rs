//! Skisser: find a sketch, begin one, take some in, and look in the bin.

use std::sync::Arc;

use leptos::prelude::*;

use super::about::last_export_words;
use super::bin::bin;
use super::draft::drafts_section;
use super::frame::{link_button, page_title};
use super::guide::guide_cards;
use super::import::import_button;
use super::selfcheck::selfcheck_cards;
use super::sketch_card::sketch_card;
use crate::browser;
use crate::components::{Variant, button, drawing, icon_text_button};
use crate::compose::labels;
use crate::content::drawings;
use crate::dom::{El, el};
use crate::domain::list::{self as order, Entry, SortBy};
use crate::domain::search;
use crate::i18n::{self, Locale, fill, list, plural};
use crate::routes::Route;
use crate::state::{AppState, Notice};

/// How many cards are shown at a time: more of them only make the page slow to look through.
const PAGE: usize = 30;

/// What the person has asked the list for.
#[derive(Clone, Copy)]
struct Asked {
    query: RwSignal<String>,
    sort: RwSignal<SortBy>,
    shown: RwSignal<usize>,
}

/// The list of sketches.
pub fn sketches(state: AppState, locale: Locale) -> El {
    let asked = Asked {
        query: RwSignal::new(String::new()),
        sort: RwSignal::new(SortBy::default()),
        shown: RwSignal::new(PAGE),
    };
    let is_empty = Memo::new(move |_| state.in_use().is_empty());
    el("div")
        .class("stack")
        .child(head(state, locale))
        .live(move || {
            let words = move || last_export_words(state, locale);
            let has_any = state.entries.with(|entries| !entries.is_empty());
            has_any.then(|| el("p").class("quiet").live_text(words))
        })
        .live(move || {
            Some(if is_empty.get() {
                no_sketches(state, locale)
            } else {
                found_sketches(state, locale, asked)
            })
        })
        .child(found_drafts(state, locale, asked))
        .child(found_selfchecks(state, locale, asked))
        .child(found_guides(state, locale, asked))
        .child(bin(state, locale))
}

fn head(state: AppState, locale: Locale) -> El {
    let new_sketch = icon_text_button(
        Variant::Primary,
        "Plus",
        list::NEW_SKETCH.get(locale),
        move || state.new_sketch(),
    );
    let has_any = Memo::new(move |_| !state.entries.with(|entries| entries.is_empty()));
    let download_all = move || {
        let text = list::DOWNLOAD_ALL.get(locale);
        has_any.get().then(|| {
            icon_text_button(Variant::Secondary, "Download", text, move || {
                state.download_all();
            })
        })
    };
    // The notice of an import has this as well, until the next notice comes.
    let undo_import = move || {
        let is_told = state
            .notice
            .with(|notice| matches!(notice, Some(Notice::Imported(..))));
        (state.can_undo_import() && !is_told).then(|| {
            let text = i18n::import::UNDO_LAST.get(locale);
            icon_text_button(Variant::Tertiary, "ArrowUndo", text, move || {
                state.undo_import();
                browser::focus("tittel");
            })
        })
    };
    let tools = el("div")
        .class("cluster")
        .child(new_sketch)
        .child(import_button(state, locale, list::IMPORT.get(locale)))
        .live(download_all)
        .live(undo_import);
    el("div")
        .class("page-head")
        .child(page_title(list::TITLE.get(locale)))
        .child(tools)
        .child(
            el("p")
                .class("hint page-head__hint")
                .text(i18n::import::HINT.get(locale)),
        )
}

fn found_sketches(state: AppState, locale: Locale, asked: Asked) -> El {
    let found = Memo::new(move |_| find(&state.in_use(), &asked.query.read(), asked.sort.get()));
    let total = Memo::new(move |_| state.in_use().len());
    let count = move || count_words(found.with(Vec::len), total.get(), locale);
    let hidden = move || found.with(Vec::len).saturating_sub(asked.shown.get());
    el("div")
        .class("stack")
        .child(finder(locale, asked))
        .child(
            el("p")
                .class("quiet")
                .attr("role", "status")
                .live_text(count),
        )
        .child(el("h2").class("ds-sr-only").text(list::RESULTS.get(locale)))
        .live(move || {
            let nothing = found.with(Vec::is_empty);
            nothing.then(|| el("p").text(list::NO_HITS.get(locale)))
        })
        .live(move || {
            let cards = found.with(|found| {
                let shown = found.iter().take(asked.shown.get());
                let cards: Vec<El> = shown
                    .filter_map(|entry| sketch_card(state, locale, entry, true))
                    .collect();
                cards
            });
            Some(
                el("ul")
                    .class("card-grid card-grid--wide sketch-grid")
                    .children(cards),
            )
        })
        .live(move || {
            let next = hidden().min(PAGE);
            let text = fill(list::SHOW_MORE.get(locale), &[("n", &next.to_string())]);
            (next > 0).then(|| {
                button(Variant::Secondary, &text, move || {
                    let first = found.with_untracked(|found| {
                        found
                            .get(asked.shown.get_untracked())
                            .map(|entry| entry.record.id)
                    });
                    asked.shown.update(|shown| *shown += PAGE);
                    if let Some(id) = first {
                        browser::focus_soon(format!("skisse-{id}"));
                    }
                })
            })
        })
}

/// The self-checks, those that have the words.
fn found_selfchecks(state: AppState, locale: Locale, asked: Asked) -> El {
    let found = Memo::new(move |_| find(&state.selfchecks(), &asked.query.read(), SortBy::Changed));
    el("div").live(move || {
        let found = found.get();
        (!found.is_empty()).then(|| selfcheck_cards(state, locale, &found))
    })
}

/// The answers to the guide, those that have the words.
fn found_guides(state: AppState, locale: Locale, asked: Asked) -> El {
    let found = Memo::new(move |_| find(&state.guides(), &asked.query.read(), SortBy::Changed));
    el("div").live(move || {
        let found = found.get();
        (!found.is_empty()).then(|| guide_cards(state, locale, &found))
    })
}

/// The drafts that were made with the prototypes, those that have the words.
fn found_drafts(state: AppState, locale: Locale, asked: Asked) -> El {
    let found = Memo::new(move |_| find(&state.drafts(), &asked.query.read(), SortBy::Changed));
    el("div").live(move || {
        let found = found.get();
        (!found.is_empty()).then(|| drafts_section(state, locale, found))
    })
}

fn find(kept: &[Arc<Entry>], query: &str, sort: SortBy) -> Vec<Arc<Entry>> {
    let words = search::words(query);
    let mut found = Vec::new();
    for entry in kept {
        if entry.matches(&words) {
            found.push(entry.clone());
        }
    }
    order::sort(&mut found, sort);
    found
}

fn count_words(found: usize, total: usize, locale: Locale) -> String {
    if found == total {
        return plural(locale, total, &list::COUNT_ONE, &list::COUNT_MANY);
    }
    let (found, total) = (found.to_string(), total.to_string());
    fill(
        list::COUNT_OF.get(locale),
        &[("n", &found), ("total", &total)],
    )
}

fn finder(locale: Locale, asked: Asked) -> El {
    let search = el("input")
        .class("ds-input")
        .attr("type", "search")
        .id("sok")
        .attr("autocomplete", "off")
        .live_prop("value", move || asked.query.get())
        .on("input", move |event| {
            asked.query.set(browser::event_value(&event))
        });
    let clear = el("button")
        .attr("type", "reset")
        .class("ds-button")
        .attr("data-variant", "tertiary")
        .attr("aria-label", list::CLEAR_SEARCH.get(locale))
        .on_click(move || {
            asked.query.set(String::new());
            browser::focus("sok");
        });
    let search_field = el("div")
        .class("ds-field")
        .child(label("sok", list::SEARCH.get(locale)))
        .child(el("div").class("ds-search").child(search).child(clear));
    let orders = SortBy::ALL.into_iter().map(|order| {
        el("option")
            .attr("value", order.word())
            .text(labels::sort(order).get(locale))
    });
    let select = el("select")
        .class("ds-input")
        .id("sortering")
        .children(orders)
        .live_prop("value", move || asked.sort.get().word())
        .on("change", move |event| {
            let chosen = SortBy::from_word(&browser::event_value(&event));
            asked.sort.set(chosen.unwrap_or_default());
        });
    let sort_field = el("div")
        .class("ds-field")
        .child(label("sortering", list::SORT.get(locale)))
        .child(select);
    el("div")
        .class("finder")
        .attr("role", "search")
        .child(search_field)
        .child(sort_field)
}

fn label(of: &str, text: &str) -> El {
    el("label").class("ds-label").attr("for", of).text(text)
}

fn no_sketches(state: AppState, locale: Locale) -> El {
    let begin = button(
        Variant::Primary,
        i18n::sketch::BEGIN.get(locale),
        move || {
            state.new_sketch();
        },
    );
    let ways = el("div").class("cluster").child(begin).child(link_button(
        &Route::measures(),
        list::FROM_MEASURE.get(locale),
    ));
    let text = el("p")
        .class("empty-state__text")
        .text(list::EMPTY_TEXT.get(locale));
    el("div")
        .class("empty-state")
        .child(drawing(drawings::EMPTY_SKETCHES, "picture"))
        .child(
            el("h2")
                .class("section-title")
                .text(list::EMPTY_TITLE.get(locale)),
        )
        .child(text)
        .child(ways)
        .child(el("p").class("hint").text(list::FROM_FILE.get(locale)))
}
