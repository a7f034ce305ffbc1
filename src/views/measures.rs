//! Tiltak: the prototypes as cards, and a screen for each.

use super::frame::{page_title, section_title};
use super::sketch_card::sketch_card;
use crate::components::{Variant, drawing, icon, icon_text_button};
use crate::compose::seed;
use crate::content::{
    ACTORS, KnownActor, Nearness, PROTOTYPE_CARDS, PROTOTYPES, Prototype, SOURCES, drawings,
};
use crate::dom::{El, el};
use crate::domain::list::{self as order, SortBy};
use crate::i18n::{self, Locale, fill};
use crate::routes::Route;
use crate::state::AppState;

/// All measures.
pub fn measures(locale: Locale) -> El {
    let lead = i18n::measures::LEAD.get(locale);
    all_measures(i18n::measures::TITLE.get(locale), lead, locale)
}

fn all_measures(title: &str, lead: &str, locale: Locale) -> El {
    el("div")
        .class("stack")
        .child(page_title(title))
        .child(el("p").class("prose").text(lead))
        .child(measure_cards(locale, "h2"))
}

/// The prototypes as picture cards, with headings of the given level.
pub fn measure_cards(locale: Locale, heading: &str) -> El {
    let cards = PROTOTYPE_CARDS.iter().map(|prototype| {
        let link = el("a")
            .class("card-link")
            .attr("href", &Route::Measure(prototype.id.to_owned()).href())
            .text(prototype.name.get(locale));
        let teaser = el("p")
            .class("picture-card__text")
            .text(prototype.teaser.get(locale));
        let body = el("div")
            .class("picture-card__body")
            .child(el(heading).class("card-title").child(link))
            .child(teaser);
        el("li")
            .class("picture-card")
            .child(drawing(drawings::of_prototype(prototype.id), "picture"))
            .child(body)
    });
    el("ul").class("card-grid").children(cards)
}

/// One measure, or what to do when there is none with that id.
pub fn measure_screen(state: AppState, locale: Locale, id: &str) -> El {
    match PROTOTYPES.iter().find(|prototype| prototype.id == id) {
        Some(prototype) => measure(state, locale, prototype),
        None => all_measures(
            i18n::measures::UNKNOWN_TITLE.get(locale),
            i18n::measures::UNKNOWN_TEXT.get(locale),
            locale,
        ),
    }
}

fn measure(state: AppState, locale: Locale, prototype: &'static Prototype) -> El {
    let back = el("a")
        .class("ds-link back-link")
        .attr("href", &Route::Measures.href())
        .child(icon("ArrowLeft"))
        .text(i18n::measures::BACK.get(locale));
    let body = el("div")
        .class("measure-body")
        .child(explanation(locale, prototype))
        .child(directions(locale, prototype));
    el("div")
        .class("stack")
        .child(el("p").child(back))
        .child(measure_head(state, locale, prototype))
        .child(body)
        .live(move || made_from_this(state, locale, prototype))
}

fn measure_head(state: AppState, locale: Locale, prototype: &'static Prototype) -> El {
    let promises = prototype.promise.iter().map(|promise| {
        let words = el("span").text(promise.get(locale));
        el("li").child(icon("CheckmarkCircle")).child(words)
    });
    let make = icon_text_button(
        Variant::Primary,
        "FilePlus",
        i18n::measures::MAKE_SKETCH.get(locale),
        move || state.start_sketch(seed::from_prototype(prototype, locale)),
    );
    let text = el("div")
        .class("measure-head__text")
        .child(page_title(prototype.name.get(locale)))
        .child(el("p").text(i18n::measures::PROMISE.get(locale)))
        .child(el("ul").class("promises").children(promises))
        .child(make)
        .child(
            el("p")
                .class("pledge")
                .text(i18n::measures::HONEST.get(locale)),
        );
    el("div")
        .class("measure-head")
        .child(text)
        .child(drawing(drawings::of_prototype(prototype.id), "picture"))
}

fn explanation(locale: Locale, prototype: &Prototype) -> El {
    let paragraphs = prototype
        .what
        .iter()
        .map(|text| el("p").text(text.get(locale)));
    let source = SOURCES
        .iter()
        .find(|source| source.id == prototype.source)
        .map_or("", |source| source.title.get(locale));
    let source = fill(i18n::measures::SOURCE.get(locale), &[("source", source)]);
    el("section")
        .class("panel prose")
        .attr("aria-labelledby", "hva")
        .child(section_title("hva", i18n::measures::WHAT.get(locale)))
        .children(paragraphs)
        .child(el("p").class("hint").text(&source))
}

/// What one does here, and who could be on the team.
fn directions(locale: Locale, prototype: &Prototype) -> El {
    let steps = prototype
        .steps
        .iter()
        .map(|step| el("li").text(step.get(locale)));
    let seeds = prototype.seed.actors.iter();
    let known = seeds.filter_map(|seed| ACTORS.iter().find(|actor| actor.id == seed.actor_id));
    let tags = known.map(|actor| actor_tag(actor, locale));
    el("section")
        .class("panel prose")
        .attr("aria-labelledby", "slik")
        .child(section_title("slik", i18n::measures::HOW.get(locale)))
        .child(el("ol").class("ds-list").children(steps))
        .child(section_title("hvem", i18n::measures::WHO.get(locale)))
        .child(el("div").class("chips").children(tags))
}

fn actor_tag(actor: &KnownActor, locale: Locale) -> El {
    let color = match actor.nearness {
        Nearness::Local => "brand1",
        Nearness::Regional => "brand2",
        Nearness::National => "brand3",
    };
    el("span")
        .class("ds-tag")
        .attr("data-color", color)
        .text(actor.name.get(locale))
}

/// The sketches that were made from the measure.
fn made_from_this(state: AppState, locale: Locale, prototype: &Prototype) -> Option<El> {
    let mut made = state.in_use();
    made.retain(|entry| {
        let from = entry.record.body.made_from.as_ref();
        from.is_some_and(|from| from.prototype == prototype.id)
    });
    if made.is_empty() {
        return None;
    }
    order::sort(&mut made, SortBy::Changed);
    let cards = made
        .iter()
        .map(|entry| sketch_card(state, locale, entry, false));
    Some(
        el("section")
            .class("stack")
            .attr("aria-labelledby", "fra")
            .child(section_title("fra", i18n::measures::MADE.get(locale)))
            .child(el("ul").class("card-grid card-grid--wide").children(cards)),
    )
}
