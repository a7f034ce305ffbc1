//! Lån ideer: what others have done, and what the report proposes, to borrow from.

use leptos::prelude::*;

use super::catalogue::Catalogue;
use super::filters::{Filter, FilterFields, Left, LeftCards, LeftCount, has_words, themes_that};
use super::needs::NeedsAsWays;
use crate::browser;
use crate::components::text_field::{FieldLanguages, TextField};
use crate::components::{Button, Drawing, Name, TextInput, Variant};
use crate::content::{EXAMPLE_CARDS, ExampleCard, MAP_ELEMENTS, PROPOSALS, THEMES, drawings};
use crate::i18n::{Locale, catalogue, examples as t};
use crate::routes::{Filters, Route};
use crate::views::shell::frame::{PageTitle, SectionTitle};
use crate::views::{ids, use_app};

/// The field that the focus goes to when all filters are taken away.
const FIRST_FILTER: &str = "filter-tema";

/// All that one can borrow and that passes the filters; or, at one of the proposals, what to do when there is none with
/// that id.
#[component]
pub fn Ideas(#[prop(optional, into)] proposal: Option<String>) -> impl IntoView {
    let (_, locale) = use_app();
    let is_known = proposal.is_none_or(|id| PROPOSALS.iter().any(|held| held.id == id));
    let (title, lead) = match is_known {
        true => (t::TITLE, t::LEAD),
        false => (catalogue::UNKNOWN_TITLE, catalogue::UNKNOWN_TEXT),
    };
    let query = RwSignal::new(String::new());
    view! {
        <div class="stack stack--wide">
            <div class="stack">
                <PageTitle text=title.get(locale)/>
                <p class="prose">{lead.get(locale)}</p>
                <NeedsAsWays query/>
                <IdeaFilters query/>
            </div>
            <Examples query/>
            <Catalogue query/>
        </div>
    }
}

/// What narrows down both the examples and the proposals.
#[component]
fn IdeaFilters(query: RwSignal<String>) -> impl IntoView {
    let (state, locale) = use_app();
    let used = |id: &str| {
        let by_example = EXAMPLE_CARDS.iter().any(|card| card.themes.contains(&id));
        by_example || PROPOSALS.iter().any(|proposal| proposal.theme == id)
    };
    let elements = MAP_ELEMENTS.iter();
    let elements = elements.map(|element| (element.id, element.name.get(locale)));
    let theme = Filter {
        id: FIRST_FILTER,
        label: t::THEME.get(locale),
        all: t::ALL_THEMES.get(locale),
        options: themes_that(used),
        answer: |filters| &mut filters.theme,
        route: Route::Ideas,
    };
    let element = Filter {
        id: "filter-kart",
        label: catalogue::MAP.get(locale),
        all: catalogue::ALL_ELEMENTS.get(locale),
        options: elements.collect(),
        answer: |filters| &mut filters.element,
        route: Route::Ideas,
    };
    let words = TextField {
        id: "filter-ord".to_owned(),
        label: t::WORDS.get(locale).into(),
        hint: "",
        class: "ds-field",
        is_part: false,
        value: query.into(),
        on_input: Callback::new(move |typed: String| query.set(typed)),
    };
    provide_context(FieldLanguages {
        page: locale,
        written: Signal::stored(None),
    });
    let is_asked = move || {
        let is_filtered = |filters: &Filters| *filters != Filters::default();
        state.app.filters.with(is_filtered) || query.with(|query| !query.trim().is_empty())
    };
    let clear = move || {
        query.set(String::new());
        state.app.go(Route::ideas());
        browser::focus_soon(FIRST_FILTER.to_owned());
    };
    view! {
        <FilterFields name=t::FILTERS.get(locale) filters=vec![theme, element]>
            <TextInput field=words kind="search"/>
        </FilterFields>
        <Show when=is_asked>
            <p>
                <Button variant=Variant::Tertiary on_click=clear>{t::CLEAR.get(locale)}</Button>
            </p>
        </Show>
    }
}

/// The examples that pass.
#[component]
fn Examples(query: RwSignal<String>) -> impl IntoView {
    let (state, locale) = use_app();
    let left = Left::new(state, EXAMPLE_CARDS, move |card, filters| {
        passes(card, filters) && query.with(|query| is_found(card, query, locale))
    });
    let card = |place: usize| {
        let card = EXAMPLE_CARDS.get(place);
        card.map(|card| view! { <PictureCard card/> }).into_any()
    };
    view! {
        <section class="stack" aria-labelledby=ids::EXAMPLES>
            <SectionTitle id=ids::EXAMPLES text=t::EXAMPLES.get(locale) attr:tabindex="-1"/>
            <p class="prose">{t::EXAMPLES_LEAD.get(locale)}</p>
            <LeftCount left all=t::COUNT_ALL some=t::COUNT/>
            <LeftCards left none=t::NONE_LEFT card/>
        </section>
    }
}

fn passes(card: &ExampleCard, filters: &Filters) -> bool {
    let is_theme = |id: &&String| THEMES.iter().any(|theme| theme.id == **id);
    let is_element = |id: &&String| MAP_ELEMENTS.iter().any(|element| element.id == **id);
    let theme = filters.theme.as_ref().filter(is_theme);
    let element = filters.element.as_ref().filter(is_element);
    theme.is_none_or(|theme| card.themes.contains(&theme.as_str()))
        && element.is_none_or(|element| card.map_elements.contains(&element.as_str()))
}

fn is_found(card: &ExampleCard, query: &str, locale: Locale) -> bool {
    let beside = [card.teaser.get(locale), card.place.get(locale)];
    has_words(query, card.name.get(locale), &beside)
}

#[component]
fn PictureCard(card: &'static ExampleCard) -> impl IntoView {
    let (_, locale) = use_app();
    let href = Route::Example(card.id.to_owned()).href();
    view! {
        <li class="picture-card">
            <Drawing markup=drawings::of_example(card.id) class="picture"/>
            <div class="picture-card__body">
                <h3 class="card-title">
                    <a class="card-link" href=href><Name text=card.name locale/></a>
                </h3>
                <p class="hint">{card.place.get(locale)}</p>
                <p class="picture-card__text">{card.teaser.get(locale)}</p>
            </div>
        </li>
    }
}
