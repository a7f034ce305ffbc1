//! Drafts in lists, and the sketches that were made from one.

use leptos::prelude::*;

use crate::content::PROTOTYPE_CARDS;
use crate::dom::{El, el};
use crate::domain::list::{self as order, Entry, SortBy};
use crate::domain::{Draft, Prototype};
use crate::i18n::{Locale, drafts, measures};
use crate::routes::Route;
use crate::state::AppState;
use crate::views::frame::section_title;
use crate::views::sketch_card::{CardWords, sketch_section, work_card};
use crate::views::work_tools::is_unwritten;

/// The name of a draft as lists show it.
pub fn draft_title(draft: &Draft, locale: Locale) -> String {
    match draft.title() {
        "" => drafts::UNTITLED.get(locale).to_owned(),
        title => title.to_owned(),
    }
}

/// A draft as a card.
fn draft_card(state: AppState, locale: Locale, entry: &Entry) -> Option<El> {
    let draft = entry.draft()?;
    let tag = el("span")
        .class("ds-tag")
        .attr("data-color", "accent")
        .text(prototype_name(draft.prototype(), locale));
    let words = CardWords {
        title: &draft_title(draft, locale),
        lead: draft.municipality.trim(),
        about: None,
        tag: Some(tag),
    };
    Some(work_card(state, locale, entry, words))
}

fn prototype_name(prototype: Prototype, locale: Locale) -> &'static str {
    let card = PROTOTYPE_CARDS
        .iter()
        .find(|card| card.id == prototype.word());
    card.map_or("", |card| card.name.get(locale))
}

/// The drafts of a list, newest first.
fn draft_cards(state: AppState, locale: Locale, mut entries: Vec<std::sync::Arc<Entry>>) -> El {
    order::sort(&mut entries, SortBy::Changed);
    let cards = entries
        .iter()
        .filter_map(|entry| draft_card(state, locale, entry));
    el("ul")
        .class("card-grid card-grid--wide")
        .children(cards.collect::<Vec<_>>())
}

/// The drafts of one prototype but the one that is open, and the way to a new one.
pub fn own_drafts(state: AppState, locale: Locale, prototype: Prototype) -> El {
    let open = state.editing_id();
    // Follows which drafts there are, not each letter of the open one.
    let others = Memo::new(move |_| {
        let mut others = state.drafts();
        others.retain(|entry| {
            let is_of_prototype = entry
                .draft()
                .is_some_and(|draft| draft.prototype() == prototype);
            is_of_prototype && entry.record.id != open
        });
        others
    });
    let is_on_draft = state
        .route
        .with_untracked(|route| matches!(route, Route::Draft(..)));
    let unwritten = is_unwritten(state);
    el("div").live(move || {
        let others = others.get();
        let new = (!unwritten.get()).then(|| {
            el("a")
                .class("ds-button")
                .attr("data-variant", "secondary")
                .attr("href", &Route::measure(prototype).href())
                .text(drafts::NEW_DRAFT.get(locale))
        });
        if others.is_empty() {
            return new.map(|new| el("p").child(new));
        }
        let count = others.len();
        let title = format!("{} ({count})", drafts::YOUR_DRAFTS.get(locale));
        Some(
            el("details")
                .class("ds-details own-drafts")
                .attr_if("open", (!is_on_draft && count <= 3).then_some(""))
                .child(el("summary").text(&title))
                .child(
                    el("div")
                        .class("stack")
                        .child(draft_cards(state, locale, others))
                        .child_if(new),
                ),
        )
    })
}

/// The drafts on the screen of all works.
pub fn drafts_section(state: AppState, locale: Locale, found: Vec<std::sync::Arc<Entry>>) -> El {
    el("section")
        .class("stack")
        .attr("aria-labelledby", "utkast")
        .child(section_title("utkast", drafts::LIST_TITLE.get(locale)))
        .child(draft_cards(state, locale, found))
}

/// The sketches that were made from the draft that is open, or, on the screen of the prototype, all
/// that were made from it.
pub fn made_sketches(state: AppState, locale: Locale, prototype: Prototype) -> El {
    let is_on_draft = state
        .route
        .with_untracked(|route| matches!(route, Route::Draft(..)));
    let of_draft = Memo::new(move |_| state.linked_sketches());
    let made = Memo::new(move |_| {
        let mut made = state.in_use();
        made.retain(|entry| {
            let from = entry.sketch().and_then(|sketch| sketch.made_from.as_ref());
            match is_on_draft {
                true => of_draft.with(|ids| ids.contains(&entry.record.id)),
                false => from.is_some_and(|from| from.prototype == prototype.word()),
            }
        });
        order::sort(&mut made, SortBy::Changed);
        made
    });
    sketch_section(state, locale, measures::MADE, made)
}
