//! Nyskapingslaget: four steps with fifteen questions, the team and the instruments that come of
//! them, and the way on to a sketch.

mod cards;
mod rows;
mod steps;

use leptos::prelude::*;

use super::frame::{empty_state, link_button, page_title, reading, section_title};
use crate::browser;
use crate::components::{Variant, button, progress_ring};
use crate::compose::guide::{document, sketch_of_guide};
use crate::content::guide::{AIMS, GUIDE_STEPS, PRINCIPLES};
use crate::dom::{El, el};
use crate::domain::progress::says_something;
use crate::i18n::{Locale, Text, drafts, fill, guide as t, list, suggested};
use crate::routes::Route;
use crate::state::{AppState, Opened};
use crate::views::document::{document_and_picture_on_paper, document_on_screen, take_along};
use crate::views::sketch::{formats, members, save_status, team_view, watching, writing_area};
use crate::views::sketch_card::linked_section;
use crate::views::work_tools::{
    Waits, conflict_notes, delete_tool, download_tool, is_unwritten, redo_tool, undo_tool,
    versions_tool, with_undo_keys,
};

use cards::own_guides;
pub use cards::{guide_cards, guide_title};
use steps::steps;

/// The screen of the guide, or of answers that were given before.
pub fn guide_screen(state: AppState, locale: Locale) -> El {
    el("div").live(move || {
        if !state.ready.get() {
            return Some(reading(locale));
        }
        Some(match state.opened.get() {
            Opened::Editing => editor(state, locale),
            Opened::InBin => {
                let restore = button(Variant::Primary, list::RESTORE.get(locale), move || {
                    if let Route::GuideSheet(id) = state.route.get_untracked() {
                        state.restore(id);
                        browser::focus_soon("tittel".to_owned());
                    }
                });
                nothing(t::IN_BIN_TITLE, t::IN_BIN_TEXT, Some(restore), locale)
            }
            Opened::Missing => nothing(t::MISSING_TITLE, t::MISSING_TEXT, None, locale),
        })
    })
}

fn nothing(title: Text, text: Text, way_on: Option<El>, locale: Locale) -> El {
    let back = link_button(&Route::Guide, t::BACK.get(locale));
    let ways = way_on.into_iter().chain([back]);
    empty_state(title.get(locale), text.get(locale), ways)
}

fn editor(state: AppState, locale: Locale) -> El {
    let is_laid = RwSignal::new(false);
    let is_new = state.route.with_untracked(|route| *route == Route::Guide);
    let screen = el("div")
        .class("screen-only stack guide")
        .child(page_title(t::TITLE.get(locale)))
        .child(el("p").class("prose").text(t::LEAD.get(locale)))
        .child_if(is_new.then(|| ground(locale)))
        .child(own_guides(state, locale))
        .child(bar(state, locale))
        .child(conflict_notes(state, locale))
        .child(watching(state, locale))
        .child(writing_area(state, [steps(state, locale)]))
        .child(outcome(state, locale, is_laid));
    el("div")
        .child(with_undo_keys(state, screen))
        .child(document_and_picture_on_paper(is_laid, move || {
            untrack(|| {
                state.with_guide(|guide| {
                    let team = members(&guide.actors, locale);
                    let picture = (!team.is_empty()).then(|| team_view(&team, locale));
                    (document(guide, &formats(locale)), picture)
                })
            })
        }))
}

/// The two aims and the three principles.
fn ground(locale: Locale) -> El {
    let aims = AIMS.iter().map(|aim| el("li").text(aim.get(locale)));
    let principles = PRINCIPLES.iter().map(|principle| {
        el("li")
            .child(el("b").text(principle.name.get(locale)))
            .text(": ")
            .text(principle.text.get(locale))
    });
    el("div")
        .class("measure-body")
        .child(
            el("section")
                .class("panel prose")
                .attr("aria-labelledby", "mal")
                .child(section_title("mal", t::AIMS.get(locale)))
                .child(el("ul").class("ds-list").children(aims))
                .child(el("p").class("hint").text(t::FOR_PARTNERS.get(locale))),
        )
        .child(
            el("section")
                .class("panel prose")
                .attr("aria-labelledby", "prinsipper")
                .child(section_title("prinsipper", t::PRINCIPLES.get(locale)))
                .child(el("ul").class("ds-list").children(principles))
                .child(el("p").class("hint").text(t::PRINCIPLES_HINT.get(locale))),
        )
}

/// How far one has come, whether it is stored, and the tools.
fn bar(state: AppState, locale: Locale) -> El {
    let answered = Memo::new(move |_| state.with_guide(|guide| guide.answered()));
    let total: usize = GUIDE_STEPS.iter().map(|step| step.questions.len()).sum();
    let words = move || {
        let n = answered.get().to_string();
        fill(t::PROGRESS.get(locale), &[("n", &n)])
    };
    let progress = el("p")
        .class("progress")
        .child(progress_ring(answered.into(), total, None))
        .child(el("span").live_text(words));
    let tools = el("div")
        .class("toolbar")
        .attr("role", "group")
        .attr("aria-label", t::TOOLS.get(locale))
        .child(undo_tool(state, locale))
        .child(redo_tool(state, locale))
        .child(download_tool(state, locale))
        .child(versions_tool(state, locale))
        .child(delete_tool(state, locale));
    el("div")
        .class("draft-bar")
        .child(progress)
        .child(save_status(state, locale))
        .child(tools)
}

/// The team as a picture, the sheet, and what one can do with it.
fn outcome(state: AppState, locale: Locale, is_laid: RwSignal<bool>) -> El {
    let composed = Memo::new(move |_| state.with_guide(|guide| document(guide, &formats(locale))));
    let team = Memo::new(move |_| state.with_guide(|guide| members(&guide.actors, locale)));
    let unwritten = is_unwritten(state);
    let is_off = Memo::new(move |_| {
        state.with_guide(|guide| !says_something(&sketch_of_guide(guide, locale)))
    });
    let waits = Waits {
        id: "skisse-venter",
        words: suggested::WAITS_FOR_ANSWER,
        is_off: is_off.into(),
    };
    let carry = waits.button(Variant::Primary, t::CARRY.get(locale), move || {
        state.start_from_guide(locale);
    });
    let take = take_along(state, locale, drafts::RESULT, is_laid, composed);
    let team = el("section")
        .class("panel")
        .attr("aria-labelledby", "lag-bilde")
        .child(section_title("lag-bilde", t::TEAM_PICTURE.get(locale)))
        .live(move || Some(team.with(|team| team_view(team, locale))));
    let sheet = el("section")
        .class("stack")
        .attr("aria-labelledby", "slik-blir-det")
        .child(section_title("slik-blir-det", drafts::RESULT.get(locale)))
        .live(move || {
            let words = t::EMPTY_RESULT.get(locale);
            unwritten.get().then(|| el("p").class("hint").text(words))
        })
        .child(document_on_screen(composed))
        .child(el("p").class("hint").text(t::CARRY_HINT.get(locale)))
        .child(el("div").class("cluster").child(carry))
        .child(waits.view(locale))
        .child(take)
        .child(linked_section(state, locale, t::SKETCHES))
        .child(el("p").class("hint").text(t::HONEST.get(locale)));
    el("div").class("guide__outcome").child(team).child(sheet)
}
