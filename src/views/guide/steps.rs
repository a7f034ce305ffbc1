//! The four steps: what each is about, its questions, and in steps 2 and 3 whom and what to choose.

use leptos::prelude::*;

use super::rows::{actor_rows, instrument_rows};
use crate::components::text_field::TextField;
use crate::components::{text_area, text_input};
use crate::content::guide::{GUIDE_STEPS, GuideQuestion, GuideStep, INSTRUMENTS};
use crate::content::{ACTORS, KnownActor};
use crate::dom::{El, el};
use crate::domain::limits::{MAX_ROWS, MAX_TEXT_CHARS};
use crate::domain::{Actor, Instrument};
use crate::i18n::{Locale, fields, fill, guide as t, sketch};
use crate::state::AppState;
use crate::views::draft::suggestions;
use crate::views::frame::section_title;

/// The step after which actors are chosen, and the one after which instruments are.
const ACTORS_STEP: u8 = 2;
const INSTRUMENTS_STEP: u8 = 3;

/// All steps to write in.
pub fn steps(state: AppState, locale: Locale) -> El {
    let municipality = TextField {
        id: "felt-municipality".to_owned(),
        label: fields::MUNICIPALITY.get(locale).into(),
        hint: t::MUNICIPALITY_HINT.get(locale),
        class: "ds-field panel",
        value: Memo::new(move |_| state.with_guide(|guide| guide.municipality.clone())).into(),
        on_input: Callback::new(move |text: String| {
            state.edit_guide("municipality", &|guide| guide.municipality = text.clone());
        }),
    };
    let steps = GUIDE_STEPS
        .iter()
        .map(|step| step_view(state, locale, step));
    el("div")
        .class("stack")
        .child(text_input(municipality, "text"))
        .children(steps)
}

fn step_view(state: AppState, locale: Locale, step: &'static GuideStep) -> El {
    let n = step.number.to_string();
    let id = format!("steg-{n}");
    let title = fill(
        t::STEP_TITLE.get(locale),
        &[("n", &n), ("title", step.title.get(locale))],
    );
    let total = step.questions.len();
    let answered = Memo::new(move |_| {
        state.with_guide(|guide| {
            let is_answered =
                |question: &&GuideQuestion| !guide.answer(question.id).trim().is_empty();
            step.questions.iter().filter(is_answered).count()
        })
    });
    let progress = move || {
        let (n, total) = (answered.get().to_string(), total.to_string());
        fill(
            t::STEP_PROGRESS.get(locale),
            &[("n", &n), ("total", &total)],
        )
    };
    let questions = step
        .questions
        .iter()
        .map(|question| question_view(state, locale, question));
    let chosen = match step.number {
        ACTORS_STEP => Some(actors(state, locale)),
        INSTRUMENTS_STEP => Some(instruments(state, locale)),
        _ => None,
    };
    el("section")
        .class("panel form-part guide-step")
        .attr("aria-labelledby", &id)
        .child(section_title(&id, &title))
        .child(el("p").text(step.lead.get(locale)))
        .child(el("p").class("quiet").live_text(progress))
        .children(questions)
        .child_if(chosen)
}

fn question_view(state: AppState, locale: Locale, question: &'static GuideQuestion) -> El {
    let id = question.id;
    let field = TextField {
        id: id.to_owned(),
        label: question.question.get(locale).into(),
        hint: question.hint.get(locale),
        class: "ds-field",
        value: Memo::new(move |_| state.with_guide(|guide| guide.answer(id).to_owned())).into(),
        on_input: Callback::new(move |text: String| {
            state.edit_guide(id, &|guide| guide.write_answer(id, text.clone()));
        }),
    };
    let limit = (MAX_TEXT_CHARS, sketch::FULL_FIELD.get(locale));
    text_area(field, limit, None)
}

fn actors(state: AppState, locale: Locale) -> El {
    let names = ACTORS.iter().map(|actor| actor.name);
    let is_chosen = move |words: &str| {
        state.with_guide(|guide| guide.actors.iter().any(|actor| actor.name == words))
    };
    let choose = move |words: &'static str, is_chosen: bool| {
        state.step_edit_guide("actors", &|guide| {
            let mut offered = Actor {
                name: words.to_owned(),
                ..Actor::default()
            };
            crate::compose::seed::recognise(&mut offered);
            // A row that somebody has gone on with stays.
            if !is_chosen {
                guide.actors.retain(|actor| *actor != offered);
            } else if guide.actors.len() < MAX_ROWS {
                guide.actors.push(offered);
            }
        });
    };
    let has_room = move |_: &str| state.with_guide(|guide| guide.actors.len() < MAX_ROWS);
    let links = ACTORS
        .iter()
        .filter_map(|actor| Some((actor, actor.home_page?)))
        .map(|(actor, page)| el("li").child(home_page(actor, page, locale)));
    el("div")
        .class("form-part")
        .child(el("h3").class("card-title").text(t::ACTORS.get(locale)))
        .child(el("p").class("hint").text(t::ACTORS_HINT.get(locale)))
        .child(suggestions(locale, names, is_chosen, has_room, choose))
        .child(actor_rows(state, locale))
        .child(
            el("details")
                .class("ds-details")
                .child(el("summary").text(t::HOME_PAGES.get(locale)))
                .child(el("p").class("hint").text(t::HOME_PAGE_HINT.get(locale)))
                .child(el("ul").class("proposal__map").children(links)),
        )
}

fn home_page(actor: &KnownActor, page: &str, locale: Locale) -> El {
    let name = actor.name.get(locale);
    el("a")
        .class("ds-link")
        .attr("href", page)
        .attr("rel", "noreferrer")
        .text(&fill(t::HOME_PAGE.get(locale), &[("name", name)]))
}

fn instruments(state: AppState, locale: Locale) -> El {
    let names = INSTRUMENTS.iter().map(|instrument| instrument.name);
    let is_chosen = move |words: &str| {
        state.with_guide(|guide| guide.instruments.iter().any(|held| held.name == words))
    };
    let choose = move |words: &'static str, is_chosen: bool| {
        let known = INSTRUMENTS
            .iter()
            .find(|instrument| instrument.name.get(locale) == words);
        state.step_edit_guide("instruments", &|guide| {
            let offered = Instrument {
                name: words.to_owned(),
                note: known.map_or("", |known| known.note.get(locale)).to_owned(),
                ..Instrument::default()
            };
            if !is_chosen {
                guide.instruments.retain(|held| *held != offered);
            } else if guide.instruments.len() < MAX_ROWS {
                guide.instruments.push(offered);
            }
        });
    };
    let has_room = move |_: &str| state.with_guide(|guide| guide.instruments.len() < MAX_ROWS);
    el("div")
        .class("form-part")
        .child(
            el("h3")
                .class("card-title")
                .text(t::INSTRUMENTS.get(locale)),
        )
        .child(el("p").class("hint").text(t::INSTRUMENTS_HINT.get(locale)))
        .child(suggestions(locale, names, is_chosen, has_room, choose))
        .child(instrument_rows(state, locale))
        .child(el("p").class("hint").text(t::OUR_READING.get(locale)))
}
