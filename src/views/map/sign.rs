//! A sign of the map: its number, its drawing, its name, and what is known of it here.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::coverage::counts;
use crate::components::drawing;
use crate::content::{MAP_ELEMENTS, MapLevel, MapMeaning, drawings};
use crate::dom::{El, el};
use crate::i18n::{Locale, map as t, plural};
use crate::routes::Route;
use crate::state::AppState;

/// The place of an element in the map, from 0.
pub fn place_of(id: &str) -> usize {
    let place = MAP_ELEMENTS.iter().position(|element| element.id == id);
    place.unwrap_or_default()
}

/// The word of a level, in `data-level`.
pub const fn level_word(level: MapLevel) -> &'static str {
    match level {
        MapLevel::Conditions => "1",
        MapLevel::Room => "2",
        MapLevel::Support => "3",
    }
}

/// What is known of an element on this machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// Whether somebody has said that it is like that here.
    pub is_recognised: bool,
    /// How many sketches answer it, where that is asked for.
    pub sketches: Option<usize>,
}

/// What is known of all elements, worked out once for all signs.
#[derive(Clone, Copy)]
pub struct Marks {
    /// What was ticked on the map, and in every session.
    ticked: Memo<BTreeSet<String>>,
    counts: Memo<Option<Vec<usize>>>,
}

impl Marks {
    /// Follows what is ticked, and, where it is asked for, the sketches.
    pub fn new(state: AppState, has_coverage: RwSignal<bool>) -> Marks {
        Marks {
            ticked: Memo::new(move |_| {
                let sessions = state.selfchecks();
                let sessions = sessions.iter().filter_map(|entry| entry.selfcheck());
                let ticked = sessions.flat_map(|check| check.recognised.clone());
                let own = state.own_map().map(|own| own.recognised);
                ticked.chain(own.into_iter().flatten()).collect()
            }),
            counts: Memo::new(move |_| has_coverage.get().then(|| counts(state))),
        }
    }

    /// What is known of one element.
    pub fn of(self, meaning: &MapMeaning) -> Known {
        let place = place_of(meaning.id);
        Known {
            is_recognised: self.ticked.with(|ticked| ticked.contains(meaning.id)),
            sketches: self
                .counts
                .with(|counts| counts.as_ref().map(|counts| counts[place])),
        }
    }
}

/// The sign as a link to its screen.
pub fn sign(meaning: &MapMeaning, known: Known, locale: Locale) -> El {
    let place = place_of(meaning.id);
    let name = MAP_ELEMENTS[place].name.get(locale);
    let number = (place + 1).to_string();
    let covered = known.sketches.map(|count| {
        let words = match count {
            0 => t::UNTOUCHED.get(locale).to_owned(),
            count => plural(locale, count, &t::COVERED_ONE, &t::COVERED_MANY),
        };
        mark("sign__cover", &count.to_string(), &words)
    });
    let tag = known
        .is_recognised
        .then(|| mark("sign__tag", "\u{2713}", t::RECOGNISED_TAG.get(locale)));
    let words = el("span")
        .class("sign__words")
        .child(el("span").class("sign__name").text(name))
        .child_if(covered)
        .child_if(tag);
    el("a")
        .class("sign")
        .attr("href", &Route::MapElement(meaning.id.to_owned()).href())
        .attr("data-level", level_word(meaning.level))
        .attr_if("data-untouched", (known.sketches == Some(0)).then_some(""))
        .child(el("span").class("sign__number").text(&number))
        .child(drawing(drawings::MAP_ELEMENTS[place], "sign__picture"))
        .child(words)
}

/// What is known in words, and as a mark of one character where a small sign has no room for them.
fn mark(class: &str, short: &str, words: &str) -> El {
    el("span")
        .class(class)
        .child(
            el("span")
                .class("sign__mark")
                .attr("aria-hidden", "true")
                .text(short),
        )
        .child(el("span").class("sign__mark-words").text(words))
}
