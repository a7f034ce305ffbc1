//! One session: the question, the timer, the elements with notes, and the summary.

use leptos::prelude::*;

use super::check_title;
use super::timer::Timer;
use crate::browser;
use crate::components::text_field::TextField;
use crate::components::{Variant, button, drawing, icon, text_area, text_input};
use crate::compose::map::{document, elements_of, level_of};
use crate::content::selfcheck::{CheckSession, SESSIONS};
use crate::content::{MAP_ELEMENTS, MapMeaning, drawings};
use crate::dom::{El, el};
use crate::domain::Id;
use crate::domain::limits::MAX_TEXT_CHARS;
use crate::i18n::{Locale, fill, list, selfcheck as t, sketch, suggested};
use crate::routes::Route;
use crate::state::{AppState, Opened};
use crate::views::document::{document_on_paper, document_on_screen, take_along};
use crate::views::frame::{empty_state, link_button, page_title, reading, section_title};
use crate::views::map::place_of;
use crate::views::sketch::{formats, save_status, watching, writing_area};
use crate::views::sketch_card::linked_section;
use crate::views::work_tools::{
    Waits, conflict_notes, delete_tool, download_tool, redo_tool, undo_tool, versions_tool,
    with_undo_keys,
};

/// The screen of a self-check.
pub fn selfcheck_screen(state: AppState, locale: Locale, id: Id) -> El {
    el("div").live(move || {
        if !state.ready.get() {
            return Some(reading(locale));
        }
        Some(match state.opened.get() {
            Opened::Editing => editor(state, locale),
            Opened::InBin => {
                let restore = button(Variant::Primary, list::RESTORE.get(locale), move || {
                    state.restore(id);
                    browser::focus_soon("tittel".to_owned());
                });
                nothing(t::IN_BIN_TITLE, t::IN_BIN_TEXT, Some(restore), locale)
            }
            Opened::Missing => nothing(t::MISSING_TITLE, t::MISSING_TEXT, None, locale),
        })
    })
}

fn nothing(
    title: crate::i18n::Text,
    text: crate::i18n::Text,
    way_on: Option<El>,
    locale: Locale,
) -> El {
    let back = link_button(&Route::Selfchecks, t::YOURS.get(locale));
    let ways = way_on.into_iter().chain([back]);
    empty_state(title.get(locale), text.get(locale), ways)
}

fn editor(state: AppState, locale: Locale) -> El {
    let number = untrack(|| state.with_selfcheck(|check| check.session));
    let session = SESSIONS
        .iter()
        .find(|session| u64::from(session.number) == number)
        .unwrap_or(&SESSIONS[0]);
    let is_laid = RwSignal::new(false);
    let screen = el("div")
        .class("screen-only stack selfcheck")
        .attr("data-level", &session.number.to_string())
        .child(head(state, locale, session))
        .child(conflict_notes(state, locale))
        .child(watching(state, locale))
        .child(
            el("div")
                .class("selfcheck__top")
                .child(question(locale, session))
                .child(writing_area(state, [crate::dom::new(view! { <Timer/> })])),
        )
        .child(writing_area(state, [fields(state, locale, number)]))
        .child(summary(state, locale, is_laid));
    el("div")
        .child(with_undo_keys(state, screen))
        .child(document_on_paper(is_laid, move || {
            untrack(|| state.with_selfcheck(|check| document(check, &formats(locale))))
        }))
}

fn head(state: AppState, locale: Locale, session: &'static CheckSession) -> El {
    let back = el("a")
        .class("ds-link back-link")
        .attr("href", &Route::Selfchecks.href())
        .child(icon("ArrowLeft"))
        .text(t::YOURS.get(locale));
    let n = session.number.to_string();
    let about = format!(
        "{} · {}",
        fill(t::SESSION.get(locale), &[("n", &n)]),
        session.title.get(locale)
    );
    let title = Memo::new(move |_| state.with_selfcheck(|check| check_title(check, locale)));
    let tools = el("div")
        .class("toolbar")
        .attr("role", "group")
        .attr("aria-label", t::TITLE.get(locale))
        .child(undo_tool(state, locale))
        .child(redo_tool(state, locale))
        .child(download_tool(state, locale))
        .child(versions_tool(state, locale))
        .child(delete_tool(state, locale));
    el("div")
        .class("sketch-head")
        .child(
            el("div")
                .class("sketch-head__line")
                .child(back)
                .child(save_status(state, locale)),
        )
        .child(el("p").class("quiet").text(&about))
        .child(
            page_title("")
                .class("page-title sketch-head__title")
                .live_text(move || title.get()),
        )
        .child(tools)
}

fn question(locale: Locale, session: &'static CheckSession) -> El {
    let prompts = session
        .prompts
        .iter()
        .map(|prompt| el("li").text(prompt.get(locale)));
    el("section")
        .class("panel prose selfcheck__question")
        .attr("aria-labelledby", "sporsmal")
        .child(section_title("sporsmal", session.question.get(locale)))
        .child(el("p").text(session.lead.get(locale)))
        .child(el("h3").class("card-title").text(t::PROMPTS.get(locale)))
        .child(el("ul").class("ds-list").children(prompts))
        .child(el("h3").class("card-title").text(t::GOAL.get(locale)))
        .child(el("p").text(session.goal.get(locale)))
}

fn fields(state: AppState, locale: Locale, number: u64) -> El {
    let group = TextField {
        id: "felt-group".to_owned(),
        label: t::GROUP.get(locale).into(),
        hint: t::GROUP_HINT.get(locale),
        class: "ds-field panel",
        value: Memo::new(move |_| state.with_selfcheck(|check| check.group.clone())).into(),
        on_input: Callback::new(move |text: String| {
            state.edit_selfcheck("group", &|check| check.group = text.clone());
        }),
    };
    let elements = level_of(number).into_iter().flat_map(elements_of);
    let rows = elements.map(|meaning| element_row(state, locale, meaning));
    el("div")
        .class("stack")
        .child(text_input(group, "text"))
        .child(section_title("punktene", t::ELEMENTS.get(locale)))
        .child(el("ul").class("check-list").children(rows))
}

fn element_row(state: AppState, locale: Locale, meaning: &'static MapMeaning) -> El {
    let id = meaning.id;
    let place = place_of(id);
    let name = MAP_ELEMENTS[place].name.get(locale);
    let box_id = format!("kjenner-{id}");
    let tick = el("input")
        .class("ds-input")
        .attr("type", "checkbox")
        .id(&box_id)
        .live_prop("checked", move || {
            state.with_selfcheck(|check| check.recognises(id))
        })
        .on("change", move |event| {
            let is_recognised = browser::event_checked(&event);
            state.step_edit_selfcheck("recognised", &|check| check.recognise(id, is_recognised));
        });
    let label = el("label")
        .class("ds-label")
        .attr("for", &box_id)
        .text(t::RECOGNISED.get(locale))
        .child(el("span").class("ds-sr-only").text(&format!(": {name}")));
    let note = TextField {
        id: format!("notat-{id}"),
        label: fill(t::NOTE_FOR.get(locale), &[("element", name)]).into(),
        hint: "",
        class: "ds-field",
        value: Memo::new(move |_| state.with_selfcheck(|check| check.note(id).to_owned())).into(),
        on_input: Callback::new(move |text: String| {
            state.edit_selfcheck(id, &|check| check.write_note(id, text.clone()));
        }),
    };
    let limit = (MAX_TEXT_CHARS, sketch::FULL_FIELD.get(locale));
    el("li")
        .class("panel check-row")
        .child(drawing(drawings::MAP_ELEMENTS[place], "check-row__picture"))
        .child(
            el("div")
                .class("check-row__words")
                .child(el("h3").class("card-title").text(name))
                .child(el("p").class("hint").text(meaning.teaser.get(locale)))
                .child(el("div").class("ds-field").child(tick).child(label))
                .child(text_area(note, limit, None)),
        )
}

/// What came of it: to look at, to take along, and to go on with.
fn summary(state: AppState, locale: Locale, is_laid: RwSignal<bool>) -> El {
    let composed =
        Memo::new(move |_| state.with_selfcheck(|check| document(check, &formats(locale))));
    let is_empty = Memo::new(move |_| composed.with(|document| document.sections.is_empty()));
    let waits = Waits {
        id: "skisse-venter",
        words: suggested::WAITS_FOR_TICK,
        is_off: is_empty.into(),
    };
    let carry = waits.button(Variant::Primary, t::CARRY.get(locale), move || {
        state.start_from_selfcheck(locale);
    });
    let tools = take_along(state, locale, t::SUMMARY, is_laid, composed);
    el("section")
        .class("stack")
        .attr("aria-labelledby", "oppsummering")
        .child(section_title("oppsummering", t::SUMMARY.get(locale)))
        .live(move || {
            let words = t::SUMMARY_EMPTY.get(locale);
            is_empty.get().then(|| el("p").class("hint").text(words))
        })
        .child(document_on_screen(composed))
        .child(el("div").class("cluster").child(carry))
        .child(waits.view(locale))
        .child(tools)
        .child(linked_section(state, locale, t::SKETCHES))
}
