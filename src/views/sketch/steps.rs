//! «Neste steg»: what, who, when, and whether it is done.

use leptos::prelude::*;

use super::fields::{read, section, write};
use super::team_rows::{row_legend, row_list, row_words};
use crate::browser;
use crate::components::rows::RowList;
use crate::components::text_field::TextField;
use crate::components::{row_actions, rows, text_input};
use crate::dom::{El, el};
use crate::domain::NextStep;
use crate::i18n::{Locale, Text, fields};
use crate::state::AppState;

/// The list of steps to write in.
pub fn next_steps(state: AppState, locale: Locale) -> El {
    let list = row_list(
        state,
        "steg",
        |open| &mut open.next_steps,
        |open| open.next_steps.len(),
    );
    let class = "panel sketch-section sketch-section--wide";
    section(
        "neste-steg",
        class,
        fields::NEXT_STEPS,
        fields::NEXT_STEPS_HINT,
        locale,
    )
    .child(rows(list, locale, fields::ADD_STEP, move |place| {
        step_row(state, locale, list, place)
    }))
}

type GetText = fn(&NextStep) -> String;
type SetText = fn(&mut NextStep, String);

fn step_row(state: AppState, locale: Locale, list: RowList, place: usize) -> El {
    let field = |number: usize, label: Text, get: GetText, set: SetText| TextField {
        id: format!("steg-{place}-{number}"),
        label: label.get(locale).into(),
        hint: "",
        class: if number == 2 {
            "ds-field row__half"
        } else {
            "ds-field"
        },
        value: read(state, move |open| {
            open.next_steps.get(place).map(get).unwrap_or_default()
        }),
        on_input: write(state, label.nb, move |open, text| {
            if let Some(step) = open.next_steps.get_mut(place) {
                set(step, text);
            }
        }),
    };
    let what = field(
        0,
        fields::STEP_WHAT,
        |step| step.what.clone(),
        |step, text| step.what = text,
    );
    let who = field(
        1,
        fields::STEP_WHO,
        |step| step.who.clone(),
        |step, text| step.who = text,
    );
    let due = field(
        2,
        fields::STEP_DUE,
        |step| step.due.clone().unwrap_or_default(),
        |step, text| step.due = (!text.is_empty()).then_some(text),
    );
    let about = what.value;
    let is_done = Memo::new(move |_| {
        state.with_sketch(|open| open.next_steps.get(place).is_some_and(|step| step.done))
    });
    el("fieldset")
        .class("row row--step")
        .live_attr("data-done", move || is_done.get().then_some(""))
        .child(row_legend(fields::STEP, place, list.count, locale))
        .child(text_input(what, "text"))
        .child(text_input(who, "text"))
        .child(text_input(due, "date"))
        .child(done_box(state, locale, place, is_done))
        .child(row_actions(list, place, about, row_words(locale)))
}

fn done_box(state: AppState, locale: Locale, place: usize, is_done: Memo<bool>) -> El {
    let id = format!("steg-{place}-3");
    let change = move |is_done: bool| {
        state.step_edit_sketch("done", &|open| {
            if let Some(step) = open.next_steps.get_mut(place) {
                step.done = is_done;
            }
        });
    };
    let input = el("input")
        .class("ds-input")
        .attr("type", "checkbox")
        .id(&id)
        .live_prop("checked", move || is_done.get())
        .on("change", move |event| {
            change(browser::event_checked(&event))
        });
    let label = el("label")
        .class("ds-label")
        .attr("for", &id)
        .text(fields::STEP_DONE.get(locale));
    el("div")
        .class("ds-field row__half row__check")
        .child(input)
        .child(label)
}
