//! What a list is filtered by: choices that fold out, whose answers are in the address.

use leptos::prelude::*;

use crate::browser;
use crate::components::choices::select;
use crate::dom::{El, el};
use crate::i18n::{Locale, Text, fill};
use crate::routes::{Filters, Route};
use crate::state::AppState;

/// The word of the choice that filters nothing.
const ALL: &str = "alle";

/// One of the things that a list is filtered by.
pub struct Filter {
    /// The id of the field.
    pub id: &'static str,
    /// What it is called.
    pub label: &'static str,
    /// The name of the choice that filters nothing.
    pub all: &'static str,
    /// The other choices: their words in the address, and their names.
    pub options: Vec<(&'static str, &'static str)>,
    /// Its answer among those of the address.
    pub answer: fn(&mut Filters) -> &mut Option<String>,
    /// The address with other answers.
    pub route: fn(Filters) -> Route,
}

/// The field of a filter. Each answer is an entry in the browser's history, but arrow keys on the
/// way from one to another leave one entry and not one for each.
pub fn filter(state: AppState, filter: Filter) -> El {
    let Filter { answer, route, .. } = filter;
    let mut choices = vec![(ALL, filter.all)];
    choices.extend(filter.options);
    let words: Vec<&'static str> = choices.iter().map(|(word, _)| *word).collect();
    // A word of the address that names nothing filters nothing.
    let chosen = Signal::derive(move || {
        let mut filters = state.filters.get();
        let chosen = answer(&mut filters).take().unwrap_or_default();
        let known = words.iter().find(|word| **word == chosen);
        (*known.unwrap_or(&ALL)).to_owned()
    });
    let (by_key, has_entry) = (StoredValue::new(false), StoredValue::new(false));
    let choose = Callback::new(move |word: String| {
        let mut filters = state.filters.get_untracked();
        *answer(&mut filters) = (word != ALL).then_some(word);
        let is_on_the_way = by_key.get_value() && has_entry.get_value();
        by_key.set_value(false);
        has_entry.set_value(true);
        match is_on_the_way {
            true => state.go_instead(route(filters)),
            false => state.go(route(filters)),
        }
    });
    select(filter.id, filter.label, &choices, chosen, choose)
        .on("keydown", move |event| {
            by_key.set_value(browser::key_of(&event).starts_with("Arrow"));
        })
        .on("focusout", move |_| has_entry.set_value(false))
}

/// The fields of a list's filters, under their name.
pub fn finder(state: AppState, name: &str, filters: impl IntoIterator<Item = Filter>) -> El {
    let fields = filters.into_iter().map(|one| filter(state, one));
    el("div")
        .class("filters")
        .attr("role", "search")
        .attr("aria-label", name)
        .children(fields.collect::<Vec<_>>())
}

/// The things of a list that pass its filters, by their places.
#[derive(Clone, Copy)]
pub struct Left<T: 'static> {
    list: &'static [T],
    places: Memo<Vec<usize>>,
}

impl<T: Sync> Left<T> {
    /// Follows the filters of the address, and what else `passes` follows.
    pub fn new(
        state: AppState,
        list: &'static [T],
        passes: impl Fn(&T, &Filters) -> bool + Send + Sync + 'static,
    ) -> Left<T> {
        let places = Memo::new(move |_| {
            let filters = state.filters.read();
            let all = list.iter().enumerate();
            let left = all.filter(|(_, one)| passes(one, &filters));
            left.map(|(place, _)| place).collect()
        });
        Left { list, places }
    }

    /// How many are left, in words that stay where they are, so that they are heard: `all` with
    /// {total}, or `some` with {n} and {total}.
    pub fn count(self, all: Text, some: Text, locale: Locale) -> El {
        let total = self.list.len();
        let words = move || {
            let n = self.places.with(Vec::len);
            let text = if n == total { all } else { some };
            let values = [("n", &*n.to_string()), ("total", &total.to_string())];
            fill(text.get(locale), &values)
        };
        el("p")
            .class("quiet")
            .attr("role", "status")
            .live_text(words)
    }

    /// What is left, each as its card, or `none`.
    pub fn cards(
        self,
        none: Text,
        locale: Locale,
        card: impl Fn(&'static T) -> El + 'static,
    ) -> El {
        el("div")
            .class("stack")
            .live(move || {
                let is_empty = self.places.with(Vec::is_empty);
                is_empty.then(|| el("p").text(none.get(locale)))
            })
            .live(move || {
                let places = self.places.get();
                let cards = places.iter().filter_map(|place| self.list.get(*place));
                let cards = cards.map(&card);
                Some(el("ul").class("card-grid card-grid--wide").children(cards))
            })
    }
}
