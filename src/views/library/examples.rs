//! Eksempler: what others have done, to learn and to borrow from.

use leptos::prelude::*;

use super::filters::{Filter, FilterFields, Left, LeftCards, LeftCount, themes_that};
use crate::components::{Drawing, Name};
use crate::content::{EXAMPLE_CARDS, ExampleCard, THEMES, drawings};
use crate::i18n::examples as t;
use crate::routes::{Filters, Route};
use crate::views::shell::frame::PageTitle;
use crate::views::use_app;

/// The examples that have the theme of the address.
#[component]
pub fn Examples() -> impl IntoView {
    let (state, locale) = use_app();
    let left = Left::new(state, EXAMPLE_CARDS, has_theme);
    let used = |id: &str| EXAMPLE_CARDS.iter().any(|card| card.themes.contains(&id));
    let theme = Filter {
        id: "filter-tema",
        label: t::THEME.get(locale),
        all: t::ALL_THEMES.get(locale),
        options: themes_that(used),
        answer: |filters| &mut filters.theme,
        route: Route::Examples,
    };
    let card = |place: usize| {
        let card = EXAMPLE_CARDS.get(place);
        card.map(|card| view! { <PictureCard card/> }).into_any()
    };
    view! {
        <div class="stack">
            <PageTitle text=t::TITLE.get(locale)/>
            <p class="prose">{t::LEAD.get(locale)}</p>
            <FilterFields name=t::FILTERS.get(locale) filters=vec![theme]/>
            <LeftCount left all=t::COUNT_ALL some=t::COUNT/>
            <LeftCards left none=t::NONE_LEFT card/>
        </div>
    }
}

fn has_theme(card: &ExampleCard, filters: &Filters) -> bool {
    let is_known = |id: &&String| THEMES.iter().any(|theme| theme.id == **id);
    let theme = filters.theme.as_ref().filter(is_known);
    theme.is_none_or(|theme| card.themes.contains(&theme.as_str()))
}

#[component]
fn PictureCard(card: &'static ExampleCard) -> impl IntoView {
    let (_, locale) = use_app();
    let href = Route::Example(card.id.to_owned()).href();
    view! {
        <li class="picture-card">
            <Drawing markup=drawings::of_example(card.id) class="picture"/>
            <div class="picture-card__body">
                <h2 class="card-title">
                    <a class="card-link" href=href><Name text=card.name locale/></a>
                </h2>
                <p class="hint">{card.place.get(locale)}</p>
                <p class="picture-card__text">{card.teaser.get(locale)}</p>
            </div>
        </li>
    }
}
