//! What a list is filtered by: choices that fold out, whose answers are in the address.

use leptos::prelude::*;

use crate::browser;
use crate::components::{CountStatus, Select};
use crate::content::{THEMES, Theme};
use crate::domain::find::{Question, Target};
use crate::i18n::{Text, fill};
use crate::routes::{Filters, Route};
use crate::state::AppState;
use crate::views::use_app;

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

/// The themes that something in the list has, and the one that the address asks for: it must be possible to leave that.
pub fn themes_that(are_used: impl Fn(&str) -> bool) -> Vec<(&'static str, &'static str)> {
    let (state, locale) = use_app();
    let asked = state
        .app
        .filters
        .with_untracked(|filters| filters.theme.clone());
    let offered = |theme: &&Theme| are_used(theme.id) || asked.as_deref() == Some(theme.id);
    let themes = THEMES.iter().filter(offered);
    themes
        .map(|theme| (theme.id, theme.name.get(locale)))
        .collect()
}

/// Whether what was typed is in a name or in what is told beside it; everything has it where nothing was typed.
pub fn has_words(query: &str, name: &str, beside: &[&str]) -> bool {
    let question = Question::new(query);
    question.is_empty() || question.score(&Target::new(name, beside)).is_some()
}

/// The field of a filter. Each answer is an entry in the browser's history, but arrow keys on the
/// way from one to another leave one entry and not one for each.
#[component]
fn FilterField(filter: Filter) -> impl IntoView {
    let (state, _) = use_app();
    let Filter { answer, route, .. } = filter;
    let mut choices = vec![(ALL, filter.all)];
    choices.extend(filter.options);
    let words: Vec<&'static str> = choices.iter().map(|(word, _)| *word).collect();
    // A word of the address that names nothing filters nothing.
    let chosen = Signal::derive(move || {
        let mut filters = state.app.filters.get();
        let chosen = answer(&mut filters).take().unwrap_or_default();
        let known = words.iter().find(|word| **word == chosen);
        (*known.unwrap_or(&ALL)).to_owned()
    });
    let (by_key, has_entry) = (StoredValue::new(false), StoredValue::new(false));
    let choose = move |word: String| {
        let mut filters = state.app.filters.get_untracked();
        *answer(&mut filters) = (word != ALL).then_some(word);
        let is_on_the_way = by_key.get_value() && has_entry.get_value();
        by_key.set_value(false);
        has_entry.set_value(true);
        match is_on_the_way {
            true => state.app.go_instead(route(filters)),
            false => state.app.go(route(filters)),
        }
    };
    view! {
        <Select
            id=filter.id
            label=filter.label
            options=choices
            chosen=chosen
            on_choose=choose
            on:keydown=move |event| by_key.set_value(browser::key_of(&event).starts_with("Arrow"))
            on:focusout=move |_| has_entry.set_value(false)
        />
    }
}

/// The fields of a list's filters, under their name. The children stand after them.
#[component]
pub fn FilterFields(
    name: &'static str,
    filters: Vec<Filter>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let fields = filters
        .into_iter()
        .map(|filter| view! { <FilterField filter/> })
        .collect_view();
    view! {
        <div class="filters" role="search" aria-label=name>
            {fields}
            {children.map(|children| children())}
        </div>
    }
}

/// The things of a list that pass its filters, by their places.
#[derive(Clone, Copy)]
pub struct Left {
    total: usize,
    places: Memo<Vec<usize>>,
}

impl Left {
    /// Follows the filters of the address, and what else `passes` follows.
    pub fn new<T: Sync>(
        state: AppState,
        list: &'static [T],
        passes: impl Fn(&T, &Filters) -> bool + Send + Sync + 'static,
    ) -> Left {
        let places = Memo::new(move |_| {
            let filters = state.app.filters.read();
            let all = list.iter().enumerate();
            let left = all.filter(|(_, one)| passes(one, &filters));
            left.map(|(place, _)| place).collect()
        });
        Left {
            total: list.len(),
            places,
        }
    }
}

/// How many are left, in words that stay where they are, so that they are heard: `all` with {total}, or
/// `some` with {n} and {total}.
#[component]
pub fn LeftCount(left: Left, all: Text, some: Text) -> impl IntoView {
    let (_, locale) = use_app();
    let Left { total, places } = left;
    let words = move || {
        let n = places.with(Vec::len);
        let text = if n == total { all } else { some };
        let values = [("n", &*n.to_string()), ("total", &total.to_string())];
        fill(text.get(locale), &values)
    };
    view! { <CountStatus words=Signal::derive(words)/> }
}

/// What is left, each as its card, or `none`.
#[component]
pub fn LeftCards(
    left: Left,
    none: Text,
    /// Makes the card of what has a place in the list.
    card: fn(usize) -> AnyView,
) -> impl IntoView {
    let (_, locale) = use_app();
    let places = left.places;
    view! {
        <div class="stack">
            <Show when=move || places.with(Vec::is_empty)>
                <p>{none.get(locale)}</p>
            </Show>
            <ul class="card-grid card-grid--wide">
                <For each=move || places.get() key=|place| *place children=card/>
            </ul>
        </div>
    }
}
