//! Which needs, themes, measures and examples answer an element; the links are ours, and said to be.

use leptos::prelude::*;

use crate::components::Name;
use crate::content::{EXAMPLES, MapMeaning, NEEDS, PROPOSALS, PROTOTYPE_CARDS, THEMES};
use crate::i18n::{Locale, Text, map as t};
use crate::routes::{Filters, Route};
use crate::views::shell::frame::SectionTitle;
use crate::views::use_app;

/// What could help.
#[component]
pub fn Answers(meaning: &'static MapMeaning) -> impl IntoView {
    let (_, locale) = use_app();
    let needs = NEEDS
        .iter()
        .filter(|need| meaning.needs.contains(&need.id))
        .map(|need| link(with_theme(need.theme), need.question, locale, None));
    let themes = THEMES
        .iter()
        .filter(|theme| meaning.themes.contains(&theme.id))
        .map(|theme| link(with_theme(theme.id), theme.name, locale, None));
    let measures = PROTOTYPE_CARDS
        .iter()
        .filter(|card| meaning.measures.contains(&card.id))
        .map(|card| {
            let route = Route::Measure(card.id.to_owned());
            link(route, card.name, locale, Some(card.teaser.get(locale)))
        });
    let proposals = PROPOSALS
        .iter()
        .filter(|proposal| proposal.map_elements.contains(&meaning.id))
        .map(|proposal| {
            let route = Route::Proposal(proposal.id.to_owned());
            link(route, proposal.name, locale, None)
        });
    let examples = EXAMPLES
        .iter()
        .filter(|example| meaning.examples.contains(&example.id))
        .map(|example| {
            let route = Route::Example(example.id.to_owned());
            let teaser = example.teaser.get(locale);
            link(route, example.name, locale, Some(teaser))
        });
    view! {
        <section class="panel stack" aria-labelledby="hjelpe">
            <SectionTitle id="hjelpe" text=t::ANSWERS.get(locale)/>
            <p class="hint">{t::OUR_LINK.get(locale)}</p>
            <div class="map-answers">
                <Group title=t::NEEDS items=needs.collect()/>
                <Group title=t::THEMES class="chips" items=themes.collect()/>
                <Group title=t::MEASURES items=measures.collect()/>
                <Group title=t::PROPOSALS items=proposals.collect()/>
                <Group title=t::EXAMPLES items=examples.collect()/>
            </div>
        </section>
    }
}

/// Where a theme leads: to what has it, among all that one can borrow.
fn with_theme(id: &str) -> Route {
    Route::Ideas(Filters {
        theme: Some(id.to_owned()),
        ..Filters::default()
    })
}

fn link(route: Route, name: Text, locale: Locale, teaser: Option<&'static str>) -> AnyView {
    view! {
        <li>
            <a class="ds-link" href=route.href()><Name text=name locale/></a>
            {teaser.map(|teaser| view! { <div>{teaser}</div> })}
        </li>
    }
    .into_any()
}

/// Answers of one kind under a heading; nothing where there are none.
#[component]
fn Group(
    title: Text,
    #[prop(default = "ds-list")] class: &'static str,
    items: Vec<AnyView>,
) -> impl IntoView {
    let (_, locale) = use_app();
    (!items.is_empty()).then(|| {
        view! {
            <div>
                <h3 class="card-title">{title.get(locale)}</h3>
                <ul class=class>{items}</ul>
            </div>
        }
    })
}
