//! A sign of the map: its number, its drawing, its name, and what is known of it here.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::coverage::{counts, houses};
use crate::components::Drawing;
use crate::content::{MAP_ELEMENTS, MapLevel, MapMeaning, drawings};
use crate::i18n::{Locale, map as t, plural};
use crate::routes::Route;
use crate::state::AppState;
use crate::views::use_app;

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

/// What is known of all elements, worked out once for all signs.
#[derive(Clone, Copy)]
pub struct Marks {
    /// What was ticked on the map, and in every session.
    ticked: Memo<BTreeSet<String>>,
    counts: Memo<Option<Vec<usize>>>,
    houses: Memo<usize>,
}

impl Marks {
    /// Follows what is ticked, and, where it is asked for, the sketches.
    pub fn new(state: AppState, has_coverage: RwSignal<bool>) -> Marks {
        Marks {
            ticked: Memo::new(move |_| {
                let sessions = state.works.selfchecks();
                let sessions = sessions.iter().filter_map(|entry| entry.selfcheck());
                let ticked = sessions.flat_map(|check| check.recognised.clone());
                let own = state.works.own_map().map(|own| own.recognised);
                ticked.chain(own.into_iter().flatten()).collect()
            }),
            counts: Memo::new(move |_| has_coverage.get().then(|| counts(state))),
            houses: Memo::new(move |_| houses(state)),
        }
    }

    /// What the sketches of a session answer, and nothing of what is ticked. Follows `counts`.
    pub fn of_sketches(counts: Signal<Vec<usize>>) -> Marks {
        Marks {
            ticked: Memo::new(|_| BTreeSet::new()),
            counts: Memo::new(move |_| Some(counts.get())),
            houses: Memo::new(|_| 0),
        }
    }

    /// Whether somebody has said that it is like that here. Follows what is ticked.
    pub fn is_recognised(self, meaning: &MapMeaning) -> bool {
        self.ticked.with(|ticked| ticked.contains(meaning.id))
    }

    /// Of how many elements somebody has said that. Follows what is ticked.
    pub fn recognised(self) -> usize {
        let elements = MAP_ELEMENTS.iter();
        self.ticked.with(|ticked| {
            elements
                .filter(|element| ticked.contains(element.id))
                .count()
        })
    }

    /// How many sketches answer some element. Follows them.
    pub fn houses(self) -> usize {
        self.houses.get()
    }

    /// How many sketches answer an element, where that is asked for. Follows them.
    pub fn sketches(self, meaning: &MapMeaning) -> Option<usize> {
        let place = place_of(meaning.id);
        self.counts
            .with(|counts| counts.as_ref()?.get(place).copied())
    }

    /// How many elements are answered at all, where that is asked for. Follows the sketches.
    pub fn covered(self) -> Option<usize> {
        self.counts.with(|counts| {
            let counts = counts.as_ref()?;
            Some(counts.iter().filter(|count| **count > 0).count())
        })
    }
}

/// The sign as a link to its screen. It stays the same element whatever becomes known.
#[component]
pub fn Sign(
    meaning: &'static MapMeaning,
    marks: Marks,
    /// Whether the keyboard goes past it.
    #[prop(default = Signal::stored(false))]
    is_silent: Signal<bool>,
) -> impl IntoView {
    let (_, locale) = use_app();
    let place = place_of(meaning.id);
    let sketches = Memo::new(move |_| marks.sketches(meaning));
    let is_recognised = Memo::new(move |_| marks.is_recognised(meaning));
    let count = Signal::derive(move || sketches.get().unwrap_or_default().to_string());
    let covered = Signal::derive(move || covered_words(sketches.get(), locale));
    view! {
        <a
            class="sign"
            tabindex=move || is_silent.get().then_some("-1")
            href=Route::MapElement(meaning.id.to_owned()).href()
            data-level=level_word(meaning.level)
            data-untouched=move || (sketches.get() == Some(0)).then_some("")
        >
            <span class="sign__number">{(place + 1).to_string()}</span>
            <Drawing markup=drawings::MAP_ELEMENTS[place] class="sign__picture"/>
            <span class="sign__words">
                <span class="sign__name">{MAP_ELEMENTS[place].name.get(locale)}</span>
                <Show when=move || sketches.get().is_some()>
                    <Mark class="sign__cover" short=count words=covered/>
                </Show>
                <Show when=move || is_recognised.get()>
                    <Mark
                        class="sign__tag"
                        short="\u{2713}"
                        words=t::RECOGNISED_TAG.get(locale)
                    />
                </Show>
            </span>
        </a>
    }
}

fn covered_words(sketches: Option<usize>, locale: Locale) -> String {
    match sketches {
        Some(0) => t::UNTOUCHED.get(locale).to_owned(),
        Some(count) => plural(locale, count, &t::COVERED_ONE, &t::COVERED_MANY),
        None => String::new(),
    }
}

/// What is known in words, and as a mark of one character where a small sign has no room for them.
#[component]
fn Mark(
    class: &'static str,
    #[prop(into)] short: Signal<String>,
    #[prop(into)] words: Signal<String>,
) -> impl IntoView {
    view! {
        <span class=class>
            <span
                class="sign__mark"
                aria-hidden="true"
                prop:textContent=move || short.get()
            ></span>
            <span class="sign__mark-words" prop:textContent=move || words.get()></span>
        </span>
    }
}
