//! Tiltak: the prototypes as cards, and a screen for each.

use super::catalogue::catalogue;
use super::draft::draft_screen;
use super::frame::page_title;
use crate::components::drawing;
use crate::content::{PROPOSALS, PROTOTYPE_CARDS, drawings};
use crate::dom::{El, el};
use crate::domain::Prototype;
use crate::i18n::{self, Locale};
use crate::routes::Route;
use crate::state::AppState;

/// All measures: the prototypes, and the proposals that pass the filters.
pub fn measures(state: AppState, locale: Locale) -> El {
    let lead = i18n::measures::LEAD.get(locale);
    all_measures(i18n::measures::TITLE.get(locale), lead, locale).child(catalogue(state, locale))
}

/// All measures, at one of the proposals; or what to do when there is none with that id.
pub fn proposal_screen(state: AppState, locale: Locale, id: &str) -> El {
    match PROPOSALS.iter().any(|proposal| proposal.id == id) {
        true => measures(state, locale),
        false => all_measures(
            i18n::catalogue::UNKNOWN_TITLE.get(locale),
            i18n::catalogue::UNKNOWN_TEXT.get(locale),
            locale,
        )
        .child(catalogue(state, locale)),
    }
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
    match Prototype::from_word(id) {
        Some(prototype) => draft_screen(state, locale, prototype),
        None => all_measures(
            i18n::measures::UNKNOWN_TITLE.get(locale),
            i18n::measures::UNKNOWN_TEXT.get(locale),
            locale,
        ),
    }
}
