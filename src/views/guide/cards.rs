//! The sheets that answers were given on before.

use std::sync::Arc;

use leptos::prelude::*;

use crate::content::guide::GUIDE_STEPS;
use crate::dom::{El, el};
use crate::domain::Guide;
use crate::domain::list::{Entry, SortBy, sort};
use crate::i18n::{Locale, fill, guide as t};
use crate::routes::Route;
use crate::state::AppState;
use crate::views::frame::{link_button, section_title};
use crate::views::sketch_card::{CardWords, work_card};
use crate::views::work_tools::is_unwritten;

/// The name of a sheet as lists show it.
pub fn guide_title(guide: &Guide, locale: Locale) -> String {
    match (guide.title(), guide.municipality.trim()) {
        ("", "") => t::UNTITLED.get(locale).to_owned(),
        ("", place) => fill(t::DOC_TITLE.get(locale), &[("municipality", place)]),
        (title, _) => title.to_owned(),
    }
}

/// The sheets but the one that is open, and the way to a new one.
pub fn own_guides(state: AppState, locale: Locale) -> El {
    let open = state.editing_id();
    let others = Memo::new(move |_| {
        let mut others = state.guides();
        others.retain(|entry| entry.record.id != open);
        others
    });
    let unwritten = is_unwritten(state);
    el("div").live(move || {
        let others = others.get();
        let new = (!unwritten.get())
            .then(|| el("p").child(link_button(&Route::Guide, t::NEW.get(locale))));
        match others.is_empty() {
            true => new,
            false => Some(
                el("div")
                    .class("stack")
                    .child(guide_cards(state, locale, &others))
                    .child_if(new),
            ),
        }
    })
}

/// Sheets as cards, under a heading.
pub fn guide_cards(state: AppState, locale: Locale, guides: &[Arc<Entry>]) -> El {
    let mut guides = guides.to_vec();
    sort(&mut guides, SortBy::Changed);
    let cards = guides
        .iter()
        .filter_map(|entry| guide_card(state, locale, entry));
    el("section")
        .class("stack")
        .attr("aria-labelledby", "lagarkene")
        .child(section_title("lagarkene", t::YOURS.get(locale)))
        .child(
            el("ul")
                .class("card-grid card-grid--wide")
                .children(cards.collect::<Vec<_>>()),
        )
}

fn guide_card(state: AppState, locale: Locale, entry: &Entry) -> Option<El> {
    let guide = entry.guide()?;
    let total: usize = GUIDE_STEPS.iter().map(|step| step.questions.len()).sum();
    let n = guide.answered().min(total).to_string();
    let words = CardWords {
        title: &guide_title(guide, locale),
        lead: &fill(t::PROGRESS.get(locale), &[("n", &n)]),
        about: None,
        tag: None,
    };
    Some(work_card(state, locale, entry, words))
}
