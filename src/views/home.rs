//! Hjem: what this is, what one did last, and the ways in.

use super::frame::{link_button, page_title, section_title};
use super::measures::measure_cards;
use super::offline::offline_line;
use super::sketch_card::sketch_card;
use crate::components::{Variant, button, drawing_with_sign};
use crate::content::drawings;
use crate::dom::{El, el};
use crate::domain::list::SortBy;
use crate::i18n::{self, Locale, list, shell};
use crate::routes::Route;
use crate::state::AppState;

/// How many of the latest sketches are shown.
const LATEST: usize = 3;

/// The first screen.
pub fn home(state: AppState, locale: Locale) -> El {
    let measures = el("section")
        .class("stack")
        .attr("aria-labelledby", "prov")
        .child(section_title("prov", i18n::home::TRY_MEASURE.get(locale)))
        .child(measure_cards(locale, "h3"));
    el("div")
        .class("stack stack--wide")
        .child(hero(state, locale))
        .live(move || latest(state, locale))
        .child(measures)
}

fn hero(state: AppState, locale: Locale) -> El {
    let new_sketch = button(Variant::Primary, list::NEW_SKETCH.get(locale), move || {
        state.new_sketch();
    });
    let ways = el("div")
        .class("cluster")
        .child(new_sketch)
        .child(link_button(&Route::Map, i18n::home::SEE_MAP.get(locale)))
        .child(link_button(
            &Route::measures(),
            i18n::home::SEE_MEASURES.get(locale),
        ));
    let text = el("div")
        .class("hero__text")
        .child(page_title(i18n::home::TITLE.get(locale)))
        .child(el("p").class("lead").text(i18n::home::LEAD.get(locale)))
        .child(ways)
        .child(el("p").class("pledge").text(shell::PLEDGE.get(locale)))
        .child(offline_line(state, locale));
    el("section")
        .class("hero")
        .attr("aria-labelledby", "tittel")
        .child(text)
        .child(drawing_with_sign(
            drawings::BOARD,
            "hero__picture",
            i18n::map::BOARD_TITLE.get(locale),
        ))
}

/// The sketches that were changed last; nothing before the first one.
fn latest(state: AppState, locale: Locale) -> Option<El> {
    let mut shown = state.in_use();
    if shown.is_empty() {
        return None;
    }
    crate::domain::list::sort(&mut shown, SortBy::Changed);
    let has_more = shown.len() > LATEST;
    shown.truncate(LATEST);
    let cards = shown
        .iter()
        .filter_map(|entry| sketch_card(state, locale, entry, false));
    let all = has_more.then(|| {
        let link = el("a")
            .class("ds-link")
            .attr("href", &Route::Sketches.href())
            .text(i18n::home::ALL_SKETCHES.get(locale));
        el("p").child(link)
    });
    Some(
        el("section")
            .class("stack")
            .attr("aria-labelledby", "siste")
            .child(section_title(
                "siste",
                i18n::home::LATEST_SKETCHES.get(locale),
            ))
            .child(el("ul").class("card-grid card-grid--wide").children(cards))
            .child_if(all),
    )
}
