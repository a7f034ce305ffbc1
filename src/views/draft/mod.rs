//! The prototypes at work: fields on one side, and beside them what becomes of what is written.

mod advert;
mod bootcamp;
mod cards;
mod form;
mod intro;
mod loan_search;
mod loans;
mod meetup;
mod relief;
mod requirements;
mod rows;
mod suggestions;
mod timetable;
mod tools;

use leptos::prelude::*;

use super::frame::{empty_state, link_button, reading, section_title};
use crate::browser;
use crate::components::{Variant, button};
use crate::compose::draft;
use crate::content::{PROTOTYPES, Prototype as Described};
use crate::dom::{El, el};
use crate::domain::progress::says_something;
use crate::domain::{Draft, DraftContent, Prototype};
use crate::i18n::{Locale, Text, drafts, list, measures, suggested};
use crate::routes::Route;
use crate::state::{AppState, Opened};
use crate::views::document::{document_and_picture_on_paper, document_on_screen};
use crate::views::sketch::{formats, save_status, watching, writing_area};
use crate::views::work_tools::{Waits, is_unwritten, with_undo_keys};

pub use cards::{draft_title, drafts_section};
use cards::{made_sketches, own_drafts};
use intro::{about, back_link, brief_head, full_head};
pub use suggestions::suggestions;
use tools::{draft_tools, result_tools};

/// The screen of a prototype, or of a draft that was made with it.
pub fn draft_screen(state: AppState, locale: Locale, prototype: Prototype) -> El {
    let described = PROTOTYPES
        .iter()
        .find(|described| described.id == prototype.word());
    el("div").live(move || {
        let described = described?;
        if !state.ready.get() {
            return Some(reading(locale));
        }
        Some(match state.opened.get() {
            Opened::Editing => editor(state, locale, prototype, described),
            Opened::InBin => in_bin(state, locale, prototype),
            Opened::Missing => missing(locale, prototype),
        })
    })
}

fn editor(
    state: AppState,
    locale: Locale,
    prototype: Prototype,
    described: &'static Described,
) -> El {
    let is_laid = RwSignal::new(false);
    let is_new = state
        .route
        .with_untracked(|route| matches!(route, Route::Measure(_)));
    let head = match is_new {
        true => full_head(locale, described),
        false => brief_head(state, locale, described),
    };
    let screen = el("div")
        .class("screen-only stack draft")
        .child(el("p").child(back_link(locale)))
        .child(head)
        .child(own_drafts(state, locale, prototype))
        .child(workbench(state, locale, is_laid))
        .child(made_sketches(state, locale, prototype))
        .child(about(locale, described));
    el("div")
        .child(with_undo_keys(state, screen))
        .child(document_and_picture_on_paper(is_laid, move || {
            untrack(|| {
                state.with_draft(|open| {
                    let document = draft::document(open, &formats(locale));
                    (document, picture(open, locale))
                })
            })
        }))
}

/// Where the work is done: the fields, and what becomes of them.
fn workbench(state: AppState, locale: Locale, is_laid: RwSignal<bool>) -> El {
    let form_head = el("div")
        .class("draft-bar")
        .child(section_title("fyll-ut", drafts::FORM.get(locale)))
        .child(save_status(state, locale))
        .child(draft_tools(state, locale));
    let form = el("section")
        .class("draft-form")
        .attr("aria-labelledby", "fyll-ut")
        .child(form_head)
        .child(watching(state, locale))
        .child(writing_area(state, [form(state, locale)]));
    let composed =
        Memo::new(move |_| state.with_draft(|open| draft::document(open, &formats(locale))));
    let outcome = el("section")
        .class("draft-result")
        .attr("aria-labelledby", "slik-blir-det")
        .child(section_title("slik-blir-det", drafts::RESULT.get(locale)))
        .child(pictures(state, locale))
        .child(document_on_screen(composed))
        .child(to_sketch(state, locale))
        .child(result_tools(state, locale, is_laid, composed));
    el("div").class("workbench").child(form).child(outcome)
}

/// The fields of the prototype.
fn form(state: AppState, locale: Locale) -> El {
    let prototype = untrack(|| state.with_draft(|draft| draft.prototype()));
    let own = match prototype {
        Prototype::Relief => relief::form(state, locale),
        Prototype::Advert => advert::form(state, locale),
        Prototype::Loans => loans::form(state, locale),
        Prototype::Bootcamp => bootcamp::form(state, locale),
        Prototype::Requirements => requirements::form(state, locale),
        Prototype::Meetup => meetup::form(state, locale),
    };
    own.class("stack").child(form::from_whom(state, locale))
}

/// What is seen at a glance, beside the document.
fn pictures(state: AppState, locale: Locale) -> El {
    let unwritten = is_unwritten(state);
    el("div")
        .class("stack")
        .live(move || {
            let words = drafts::EMPTY_RESULT.get(locale);
            unwritten.get().then(|| el("p").class("hint").text(words))
        })
        .live(move || {
            state.with_draft(|draft| match &draft.content {
                DraftContent::Meetup(_) => Some(meetup::matches(state, locale)),
                _ => picture(draft, locale),
            })
        })
}

/// The picture of a draft: bars, a timetable, four corners.
fn picture(draft: &Draft, locale: Locale) -> Option<El> {
    match &draft.content {
        DraftContent::Relief(content) => relief::picture(content, locale),
        DraftContent::Bootcamp(content) => timetable::picture(content, locale),
        DraftContent::Requirements(content) => requirements::picture(content, locale),
        DraftContent::Advert(_) | DraftContent::Loans(_) | DraftContent::Meetup(_) => None,
    }
}

/// «Lag skisse av dette», and, where that was done before, filling that sketch once more. Both wait for
/// something to make a sketch of.
fn to_sketch(state: AppState, locale: Locale) -> El {
    let made = Memo::new(move |_| state.linked_sketches());
    let is_off = Memo::new(move |_| {
        state.with_draft(|open| !says_something(&draft::sketch::sketch_of(open, locale)))
    });
    let waits = Waits {
        id: "skisse-venter",
        words: suggested::WAITS,
        is_off: is_off.into(),
    };
    el("div")
        .class("to-sketch")
        .live(move || {
            let last = made.with(|made| made.last().copied());
            let buttons = el("div").class("cluster");
            let waiting = |variant, name: Text, run: Box<dyn Fn()>| {
                waits.button(variant, name.get(locale), run)
            };
            let make = Box::new(move || state.make_sketch(locale));
            Some(match last {
                None => buttons.child(waiting(Variant::Primary, measures::MAKE_SKETCH, make)),
                Some(id) => {
                    let refill = Box::new(move || state.refill_sketch(id));
                    buttons
                        .child(waiting(Variant::Primary, drafts::REFILL, refill))
                        .child(waiting(Variant::Secondary, drafts::MAKE_ANOTHER, make))
                }
            })
        })
        .child(waits.view(locale))
}

fn in_bin(state: AppState, locale: Locale, prototype: Prototype) -> El {
    let restore = button(Variant::Primary, list::RESTORE.get(locale), move || {
        if let Route::Draft(_, id) = state.route.get_untracked() {
            state.restore(id);
            browser::focus_soon("tittel".to_owned());
        }
    });
    let words = (drafts::IN_BIN_TITLE, drafts::IN_BIN_TEXT);
    nothing_to_write_in(words, Some(restore), locale, prototype)
}

fn missing(locale: Locale, prototype: Prototype) -> El {
    let words = (drafts::MISSING_TITLE, drafts::MISSING_TEXT);
    nothing_to_write_in(words, None, locale, prototype)
}

fn nothing_to_write_in(
    (title, text): (Text, Text),
    way_on: Option<El>,
    locale: Locale,
    prototype: Prototype,
) -> El {
    let back = link_button(&Route::measure(prototype), drafts::BACK.get(locale));
    let ways = way_on.into_iter().chain([back]);
    empty_state(title.get(locale), text.get(locale), ways)
}
