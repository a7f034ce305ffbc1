//! The catalogue: the report's proposals, filtered by theme, level and element of the map, each of
//! them the beginning of a sketch.

use leptos::prelude::*;

use super::filters::{Filter, Left, finder};
use super::frame::section_title;
use crate::browser;
use crate::components::text_field::TextField;
use crate::components::{Variant, button, icon_text_button, text_input};
use crate::compose::{labels, seed};
use crate::content::{MAP_ELEMENTS, PROPOSALS, PROTOTYPE_CARDS, Proposal, ProposalLevel, THEMES};
use crate::dom::{El, el};
use crate::domain::find::{Question, Target};
use crate::i18n::{Locale, Text, catalogue as t, fill};
use crate::routes::{Filters, Route};
use crate::state::AppState;

/// The field that the focus goes to when all filters are taken away.
const FIRST_FILTER: &str = "filter-tema";

/// The proposals that pass the filters of the address.
pub fn catalogue(state: AppState, locale: Locale) -> El {
    let query = RwSignal::new(String::new());
    let left = Left::new(state, PROPOSALS, move |proposal, filters| {
        passes(proposal, filters) && query.with(|query| is_found(proposal, query, locale))
    });
    let total = PROPOSALS.len().to_string();
    let lead = fill(t::LEAD.get(locale), &[("total", &total)]);
    let clear = move || {
        let is_filtered = state.filters.with(|filters| *filters != Filters::default());
        (is_filtered || query.with(|query| !query.trim().is_empty())).then(|| {
            button(Variant::Tertiary, t::CLEAR_FILTERS.get(locale), move || {
                query.set(String::new());
                state.go(Route::measures());
                browser::focus_soon(FIRST_FILTER.to_owned());
            })
        })
    };
    el("section")
        .class("stack")
        .attr("aria-labelledby", "forslag")
        .child(section_title("forslag", t::TITLE.get(locale)))
        .child(el("p").class("prose").text(&lead))
        .child(proposal_filters(state, locale, query))
        .child(
            el("div")
                .class("cluster")
                .child(left.count(t::COUNT_ALL, t::COUNT_LEFT, locale))
                .live(clear),
        )
        .child(left.cards(t::NONE_LEFT, locale, move |proposal| {
            card(state, locale, proposal)
        }))
        .child(el("p").class("hint").text(t::HONEST.get(locale)))
        .child(el("p").class("hint").text(t::OUR_LINK.get(locale)))
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
        ProposalLevel::Local => t::LEVEL_LOCAL,
        ProposalLevel::Regional => t::LEVEL_REGIONAL,
        ProposalLevel::National => t::LEVEL_NATIONAL,
    }
}

/// Whether a proposal answers what was typed; everything does where nothing was.
fn is_found(proposal: &Proposal, query: &str, locale: Locale) -> bool {
    let question = Question::new(query);
    let theme = labels::theme(proposal.theme, locale);
    let target = Target::new(
        proposal.name.get(locale),
        &[proposal.sentence.get(locale), &theme],
    );
    question.is_empty() || question.score(&target).is_some()
}

/// Whether a proposal has this theme.
pub fn has_proposals(theme: &str) -> bool {
    PROPOSALS.iter().any(|proposal| proposal.theme == theme)
}

fn proposal_filters(state: AppState, locale: Locale, query: RwSignal<String>) -> El {
    // One that an address asks for and no proposal has is offered too: it must be possible to leave it.
    let asked = state
        .filters
        .with_untracked(|filters| filters.theme.clone());
    let themes = THEMES
        .iter()
        .filter(|theme| has_proposals(theme.id) || asked.as_deref() == Some(theme.id));
    let themes = themes.map(|theme| (theme.id, theme.name.get(locale)));
    let levels = ProposalLevel::ALL.map(|level| (level_word(level), level_name(level).get(locale)));
    let elements = MAP_ELEMENTS
        .iter()
        .map(|element| (element.id, element.name.get(locale)));
    let theme = Filter {
        id: FIRST_FILTER,
        label: t::THEME.get(locale),
        all: t::ALL_THEMES.get(locale),
        options: themes.collect(),
        answer: |filters| &mut filters.theme,
        route: Route::Measures,
    };
    let level = Filter {
        id: "filter-niva",
        label: t::LEVEL.get(locale),
        all: t::ALL_LEVELS.get(locale),
        options: levels.to_vec(),
        answer: |filters| &mut filters.level,
        route: Route::Measures,
    };
    let element = Filter {
        id: "filter-kart",
        label: t::MAP.get(locale),
        all: t::ALL_ELEMENTS.get(locale),
        options: elements.collect(),
        answer: |filters| &mut filters.element,
        route: Route::Measures,
    };
    let words = TextField {
        id: "filter-ord".to_owned(),
        label: t::WORDS.get(locale).into(),
        hint: "",
        class: "ds-field",
        value: query.into(),
        on_input: Callback::new(move |typed: String| query.set(typed)),
    };
    finder(state, t::FILTERS.get(locale), [theme, level, element])
        .child(text_input(words, "search"))
}

fn card(state: AppState, locale: Locale, proposal: &'static Proposal) -> El {
    let name = proposal.name.get(locale);
    let tag = |color: &str, words: &str| {
        el("span")
            .class("ds-tag")
            .attr("data-color", color)
            .text(words)
    };
    let elements = proposal.map_elements.iter().map(|id| {
        el("a")
            .class("ds-link")
            .attr("href", &Route::MapElement((*id).to_owned()).href())
            .text(&labels::map_element(id, locale))
    });
    let elements: Vec<El> = elements.map(|link| el("li").child(link)).collect();
    let prototype = PROTOTYPE_CARDS
        .iter()
        .find(|card| proposal.prototype == Some(card.id));
    let prototype = prototype.map(|card| {
        let words = fill(
            t::SEE_PROTOTYPE.get(locale),
            &[("name", card.name.get(locale))],
        );
        let link = el("a")
            .class("ds-link")
            .attr("href", &Route::Measure(card.id.to_owned()).href())
            .text(&words);
        el("p").child(link)
    });
    let start = icon_text_button(
        Variant::Secondary,
        "FilePlus",
        t::START_SKETCH.get(locale),
        move || state.start_sketch(seed::from_proposal(proposal, locale)),
    );
    let of = format!(": {name}");
    el("li")
        .class("panel proposal")
        .child(
            el("h3")
                .class("card-title")
                .id(proposal.id)
                .attr("tabindex", "-1")
                .text(name),
        )
        .child(el("p").text(proposal.sentence.get(locale)))
        .child(
            el("p")
                .class("chips")
                .child(tag("neutral", &labels::theme(proposal.theme, locale)))
                .child(tag("accent", level_name(proposal.level).get(locale))),
        )
        .child(
            el("div")
                .class("hint")
                .child(el("p").text(t::ANSWERS_MAP.get(locale)))
                .child(el("ul").class("proposal__map").children(elements)),
        )
        .child_if(prototype)
        .child(start.child(el("span").class("ds-sr-only").text(&of)))
}
