//! Eksempler: what others have done, to learn and to borrow from.

use leptos::prelude::WithUntracked;

use super::filters::{Filter, Left, finder};
use super::frame::{link_button, page_title, section_title};
use super::sketch_card::sketch_card;
use crate::components::{Variant, drawing, icon, icon_text_button};
use crate::compose::{labels, seed};
use crate::content::{EXAMPLE_CARDS, EXAMPLES, Example, ExampleCard, SOURCES, THEMES, drawings};
use crate::dom::{El, el};
use crate::domain::list::{SortBy, sort};
use crate::i18n::{Locale, Text, examples as t, fill};
use crate::routes::{Filters, Route};
use crate::state::AppState;

/// The examples that have the theme of the address.
pub fn examples_screen(state: AppState, locale: Locale) -> El {
    let left = Left::new(state, EXAMPLE_CARDS, has_theme);
    let used = |id: &str| EXAMPLE_CARDS.iter().any(|card| card.themes.contains(&id));
    // One that an address asks for and no example has is offered too: it must be possible to leave it.
    let asked = state
        .filters
        .with_untracked(|filters| filters.theme.clone());
    let themes = THEMES
        .iter()
        .filter(|theme| used(theme.id) || asked.as_deref() == Some(theme.id));
    let themes = themes.map(|theme| (theme.id, theme.name.get(locale)));
    let theme = Filter {
        id: "filter-tema",
        label: t::THEME.get(locale),
        all: t::ALL_THEMES.get(locale),
        options: themes.collect(),
        answer: |filters| &mut filters.theme,
        route: Route::Examples,
    };
    el("div")
        .class("stack")
        .child(page_title(t::TITLE.get(locale)))
        .child(el("p").class("prose").text(t::LEAD.get(locale)))
        .child(finder(state, t::FILTERS.get(locale), [theme]))
        .child(left.count(t::COUNT_ALL, t::COUNT, locale))
        .child(left.cards(t::NONE_LEFT, locale, move |card| example_card(locale, card)))
}

fn has_theme(card: &ExampleCard, filters: &Filters) -> bool {
    let is_known = |id: &&String| THEMES.iter().any(|theme| theme.id == **id);
    let theme = filters.theme.as_ref().filter(is_known);
    theme.is_none_or(|theme| card.themes.contains(&theme.as_str()))
}

fn example_card(locale: Locale, card: &ExampleCard) -> El {
    let link = el("a")
        .class("card-link")
        .attr("href", &Route::Example(card.id.to_owned()).href())
        .text(card.name.get(locale));
    let body = el("div")
        .class("picture-card__body")
        .child(el("h2").class("card-title").child(link))
        .child(el("p").class("hint").text(card.place.get(locale)))
        .child(
            el("p")
                .class("picture-card__text")
                .text(card.teaser.get(locale)),
        );
    el("li")
        .class("picture-card")
        .child(drawing(drawings::of_example(card.id), "picture"))
        .child(body)
}

/// One example, or what to do when there is none with that id.
pub fn example_screen(state: AppState, locale: Locale, id: &str) -> El {
    match EXAMPLES.iter().find(|example| example.id == id) {
        Some(example) => example_view(state, locale, example),
        None => el("div")
            .class("empty-state")
            .child(page_title(t::UNKNOWN_TITLE.get(locale)))
            .child(
                el("p")
                    .class("empty-state__text")
                    .text(t::UNKNOWN_TEXT.get(locale)),
            )
            .child(link_button(&Route::examples(), t::BACK.get(locale))),
    }
}

fn example_view(state: AppState, locale: Locale, example: &'static Example) -> El {
    let back = el("a")
        .class("ds-link back-link")
        .attr("href", &Route::examples().href())
        .child(icon("ArrowLeft"))
        .text(t::BACK.get(locale));
    let parts = [
        ("bakgrunn", t::BACKGROUND, example.background),
        ("gjorde", t::WHAT_THEY_DID, example.what_they_did),
        ("forte-til", t::WHAT_CAME, example.what_came_of_it),
        ("lare", t::LEARN, example.what_to_learn),
    ];
    let parts = parts
        .into_iter()
        .enumerate()
        .map(|(place, (id, title, text))| {
            let is_ours = place == 3;
            let ours = is_ours.then(|| el("p").class("hint").text(t::OUR_READING.get(locale)));
            el("section")
                .class("panel prose")
                .attr("aria-labelledby", id)
                .child(section_title(id, title.get(locale)))
                .child(el("p").text(text.get(locale)))
                .child_if(ours)
        });
    el("div")
        .class("stack example")
        .child(el("p").child(back))
        .child(head(state, locale, example))
        .child(el("div").class("example__parts").children(parts))
        .child(links(locale, example))
        .live(move || borrowed(state, locale, example))
}

fn head(state: AppState, locale: Locale, example: &'static Example) -> El {
    let fact = |name: Text, value: &str| {
        el("div")
            .child(el("dt").text(name.get(locale)))
            .child(el("dd").text(value))
    };
    let facts = el("dl")
        .class("facts")
        .child(fact(t::PLACE, example.place.get(locale)))
        .child(fact(t::TIME, example.time.get(locale)));
    let borrow = icon_text_button(
        Variant::Primary,
        "FilePlus",
        t::BORROW.get(locale),
        move || state.start_sketch(seed::from_example(example, locale)),
    );
    let text = el("div")
        .class("measure-head__text")
        .child(page_title(example.name.get(locale)))
        .child(el("p").class("lead").text(example.teaser.get(locale)))
        .child(facts)
        .child(borrow)
        .child(el("p").class("hint").text(t::BORROW_HINT.get(locale)));
    el("div")
        .class("measure-head")
        .child(text)
        .child(drawing(drawings::of_example(example.id), "picture"))
}

/// Themes, the map, and where it is told.
fn links(locale: Locale, example: &'static Example) -> El {
    let themes = example.themes.iter().map(|id| {
        el("li").child(
            el("span")
                .class("ds-tag")
                .attr("data-color", "neutral")
                .text(&labels::theme(id, locale)),
        )
    });
    let elements = example.map_elements.iter().map(|id| {
        let link = el("a")
            .class("ds-link")
            .attr("href", &Route::MapElement((*id).to_owned()).href())
            .text(&labels::map_element(id, locale));
        el("li").child(link)
    });
    let source = SOURCES
        .iter()
        .find(|source| source.id == example.source)
        .map_or("", |source| source.title.get(locale));
    el("div")
        .class("panel stack")
        .child(
            el("div")
                .class("map-answers")
                .child(
                    el("div")
                        .child(el("h2").class("card-title").text(t::THEMES.get(locale)))
                        .child(el("ul").class("chips").children(themes)),
                )
                .child(
                    el("div")
                        .child(
                            el("h2")
                                .class("card-title")
                                .text(t::ANSWERS_MAP.get(locale)),
                        )
                        .child(el("ul").class("ds-list").children(elements)),
                ),
        )
        .child(el("p").class("hint").text(t::OUR_LINK.get(locale)))
        .child(
            el("p")
                .class("hint")
                .text(&fill(t::SOURCE.get(locale), &[("source", source)])),
        )
}

/// The sketches that were borrowed from it, with what was adapted.
fn borrowed(state: AppState, locale: Locale, example: &Example) -> Option<El> {
    let mut found = state.in_use();
    found.retain(|entry| {
        let from = entry
            .sketch()
            .and_then(|sketch| sketch.borrowed_from.as_ref());
        from.is_some_and(|from| from.id == example.id)
    });
    if found.is_empty() {
        return None;
    }
    sort(&mut found, SortBy::Changed);
    let cards = found.iter().filter_map(|entry| {
        let from = entry.sketch()?.borrowed_from.as_ref()?;
        let adapted = Some(from.adapted.trim()).filter(|adapted| !adapted.is_empty());
        let adapted = adapted.map(|adapted| {
            let words = fill(t::ADAPTED.get(locale), &[("text", adapted)]);
            el("p").class("quoted").text(&words)
        });
        Some(sketch_card(state, locale, entry, false)?.child_if(adapted))
    });
    Some(
        el("section")
            .class("stack")
            .attr("aria-labelledby", "lant")
            .child(section_title("lant", t::BORROWED.get(locale)))
            .child(
                el("ul")
                    .class("card-grid card-grid--wide")
                    .children(cards.collect::<Vec<_>>()),
            ),
    )
}
