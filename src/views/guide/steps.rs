//! The four steps: what each is about, its questions, and in steps 2 and 3 whom and what to choose.

use leptos::prelude::*;

use super::chosen::{Actors, Instruments};
use crate::components::text_field::TextField;
use crate::components::{NameIn, TextInput};
use crate::content::guide::{GUIDE_STEPS, GuideQuestion, GuideStep};
use crate::domain::Guide;
use crate::i18n::{fields, fill, guide as t};
use crate::views::shell::frame::SectionTitle;
use crate::views::use_app;
use crate::views::work::editing::{Area, FieldSpec, read, write};

/// The step after which actors are chosen, and the one after which instruments are.
const ACTORS_STEP: u8 = 2;
const INSTRUMENTS_STEP: u8 = 3;

const MUNICIPALITY: FieldSpec<Guide> = FieldSpec {
    id: "felt-municipality",
    label: fields::MUNICIPALITY,
    hint: Some(t::MUNICIPALITY_HINT),
    of: |guide| &mut guide.municipality,
    get: |guide| &guide.municipality,
};

/// All steps to write in.
#[component]
pub fn Steps() -> impl IntoView {
    let (state, locale) = use_app();
    let municipality = TextField {
        class: "ds-field panel",
        is_part: true,
        ..MUNICIPALITY.field(state, locale)
    };
    let steps = GUIDE_STEPS
        .iter()
        .map(|step| view! { <Step step/> })
        .collect_view();
    view! {
        <div class="stack">
            <TextInput field=municipality/>
            {steps}
        </div>
    }
}

/// One step, and how many of its questions have an answer.
#[component]
fn Step(step: &'static GuideStep) -> impl IntoView {
    let (state, locale) = use_app();
    let n = step.number.to_string();
    let id = format!("steg-{n}");
    let title = fill(
        t::STEP_TITLE.get(locale),
        &[("n", &n), ("title", step.title.get(locale))],
    );
    let answered = Memo::new(move |_| {
        state.open.with_open(|guide: &Guide| {
            let is_answered =
                |question: &&GuideQuestion| !guide.answer(question.id).trim().is_empty();
            step.questions.iter().filter(is_answered).count()
        })
    });
    let progress = move || {
        let (n, total) = (answered.get().to_string(), step.questions.len().to_string());
        fill(
            t::STEP_PROGRESS.get(locale),
            &[("n", &n), ("total", &total)],
        )
    };
    let questions = step
        .questions
        .iter()
        .map(|question| view! { <Question question/> })
        .collect_view();
    let chosen = match step.number {
        ACTORS_STEP => Some(view! { <Actors/> }.into_any()),
        INSTRUMENTS_STEP => Some(view! { <Instruments/> }.into_any()),
        _ => None,
    };
    view! {
        <section class="panel form-part guide-step" aria-labelledby=id>
            <SectionTitle id=id.clone() text=title/>
            <p class="hint"><NameIn words=t::IN_REPORT hole="title" name=step.report_title locale/></p>
            <p>{step.lead.get(locale)}</p>
            <p class="quiet" prop:textContent=progress></p>
            {questions}
            {chosen}
        </section>
    }
}

/// A question, with its answer to write in.
#[component]
fn Question(question: &'static GuideQuestion) -> impl IntoView {
    let (state, locale) = use_app();
    let id = question.id;
    let field = TextField {
        id: id.to_owned(),
        label: question.question.get(locale).into(),
        hint: question.hint.get(locale),
        class: "ds-field",
        is_part: false,
        value: read(state, move |guide: &Guide| guide.answer(id).to_owned()),
        on_input: write(state, id, move |guide: &mut Guide, text| {
            guide.write_answer(id, text);
        }),
    };
    view! { <Area field/> }
}
