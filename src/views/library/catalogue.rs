//! The catalogue: the report's proposals, filtered by theme, level and element of the map, each of
//! them the beginning of a sketch.

use leptos::prelude::*;

use super::filters::{Filter, FilterFields, Left, LeftCards, LeftCount, has_words};
use crate::components::{Button, Name, NameIn};
use crate::compose::{labels, seed};
use crate::content::{MAP_ELEMENTS, PROPOSALS, PROTOTYPE_CARDS, Proposal, ProposalLevel, THEMES};
use crate::i18n::{Locale, Text, catalogue as t, fields, fill};
use crate::routes::{Filters, Route};
use crate::views::shell::frame::SectionTitle;
use crate::views::{ids, use_app};

/// The proposals that pass the filters of the address and have the words.
#[component]
pub fn Catalogue(query: RwSignal<String>) -> impl IntoView {
    let (state, locale) = use_app();
    let left = Left::new(state, PROPOSALS, move |proposal, filters| {
        passes(proposal, filters) && query.with(|query| is_found(proposal, query, locale))
    });
    let total = PROPOSALS.len().to_string();
    let lead = fill(t::LEAD.get(locale), &[("total", &total)]);
    let card = |place: usize| {
        let proposal = PROPOSALS.get(place);
        proposal
            .map(|proposal| view! { <ProposalCard proposal/> })
            .into_any()
    };
    let levels = ProposalLevel::ALL.map(|level| (level_word(level), level_name(level).get(locale)));
    let level = Filter {
        id: "filter-niva",
        label: t::LEVEL.get(locale),
        all: t::ALL_LEVELS.get(locale),
        options: levels.to_vec(),
        answer: |filters| &mut filters.level,
        route: Route::Ideas,
    };
    view! {
        <section class="stack" aria-labelledby=ids::PROPOSALS>
            <SectionTitle id=ids::PROPOSALS text=t::TITLE.get(locale) attr:tabindex="-1"/>
            <p class="prose">{lead}</p>
            <FilterFields name=t::FILTERS.get(locale) filters=vec![level]/>
            <LeftCount left all=t::COUNT_ALL some=t::COUNT_LEFT/>
            <LeftCards left none=t::NONE_LEFT card/>
            <p class="hint">{t::HONEST.get(locale)}</p>
            <p class="hint">{t::OUR_LINK.get(locale)}</p>
        </section>
    }
}

fn passes(proposal: &Proposal, filters: &Filters) -> bool {
    let is_theme = |id: &String| THEMES.iter().any(|theme| theme.id == id);
    let is_element = |id: &String| MAP_ELEMENTS.iter().any(|element| element.id == id);
    let theme = filters.theme.as_ref().filter(|id| is_theme(id));
    let element = filters.element.as_ref().filter(|id| is_element(id));
    let level = filters.level.as_deref().and_then(level_of);
    theme.is_none_or(|theme| proposal.theme == theme)
        && level.is_none_or(|level| proposal.level == level)
        && element.is_none_or(|id| proposal.map_elements.contains(&id.as_str()))
}

const fn level_word(level: ProposalLevel) -> &'static str {
    match level {
        ProposalLevel::Local => "lokal",
        ProposalLevel::Regional => "regional",
        ProposalLevel::National => "nasjonal",
    }
}

fn level_of(word: &str) -> Option<ProposalLevel> {
    ProposalLevel::ALL
        .into_iter()
        .find(|level| level_word(*level) == word)
}

const fn level_name(level: ProposalLevel) -> Text {
    match level {
        ProposalLevel::Local => fields::LEVEL_LOCAL,
        ProposalLevel::Regional => fields::LEVEL_REGIONAL,
        ProposalLevel::National => fields::LEVEL_NATIONAL,
    }
}

/// Whether a proposal answers what was typed; everything does where nothing was.
fn is_found(proposal: &Proposal, query: &str, locale: Locale) -> bool {
    let theme = labels::theme(proposal.theme, locale);
    has_words(
        query,
        proposal.name.get(locale),
        &[proposal.sentence.get(locale), &theme],
    )
}

#[component]
fn ProposalCard(proposal: &'static Proposal) -> impl IntoView {
    let (state, locale) = use_app();
    let elements = proposal.map_elements.iter().map(|id| {
        let href = Route::MapElement((*id).to_owned()).href();
        view! {
            <li>
                <a class="ds-link" href=href>{labels::map_element(id, locale)}</a>
            </li>
        }
    });
    let prototype = PROTOTYPE_CARDS
        .iter()
        .find(|card| proposal.prototype == Some(card.id));
    let prototype = prototype.map(|card| {
        let words = view! { <NameIn words=t::SEE_PROTOTYPE hole="name" name=card.name locale/> };
        let href = Route::Measure(card.id.to_owned()).href();
        view! { <p><a class="ds-link" href=href>{words}</a></p> }
    });
    let start = move || {
        state
            .works
            .start_sketch(seed::from_proposal(proposal, locale))
    };
    view! {
        <li class="panel proposal">
            <h3 class="card-title" id=proposal.id tabindex="-1">
                <Name text=proposal.name locale/>
            </h3>
            <p>{proposal.sentence.get(locale)}</p>
            <p class="chips">
                <span class="ds-tag" data-color="neutral">
                    {labels::theme(proposal.theme, locale)}
                </span>
                <span class="ds-tag" data-color="accent">
                    {level_name(proposal.level).get(locale)}
                </span>
            </p>
            <div class="hint">
                <p>{t::ANSWERS_MAP.get(locale)}</p>
                <ul class="proposal__map">{elements.collect_view()}</ul>
            </div>
            {prototype}
            <Button icon="FilePlus" on_click=start>
                {t::START_SKETCH.get(locale)}
                <span class="ds-sr-only">": "<Name text=proposal.name locale/></span>
            </Button>
        </li>
    }
}
