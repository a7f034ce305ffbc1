//! «Neste steg»: what, who, when, and whether it is done.

use leptos::prelude::*;

use super::section::Section;
use crate::browser;
use crate::components::rows::{RowHandle, RowList};
use crate::components::text_field::TextField;
use crate::components::{Rows, TextInput};
use crate::domain::limits::MAX_ROWS;
use crate::domain::parts::Part;
use crate::domain::rows::place_of;
use crate::domain::{NextStep, Sketch};
use crate::i18n::fields;
use crate::views::work::editing::DateInput;
use crate::views::work::rows::{CellSpec, RowFields, RowSpec};
use crate::views::{ids, use_app};

const STEPS: RowSpec<Sketch, NextStep> = RowSpec {
    prefix: "steg",
    class: "row row--step",
    legend: fields::STEP,
    most: MAX_ROWS,
    full: fields::FULL_ROWS,
    get: |open| Some(&open.next_steps),
    of: |open| Some(&mut open.next_steps),
};

const WHAT: CellSpec<NextStep> = CellSpec {
    number: 0,
    label: fields::STEP_WHAT,
    of: |step| &mut step.what,
    get: |step| &step.what,
};
const WHO: CellSpec<NextStep> = CellSpec {
    number: 1,
    label: fields::STEP_WHO,
    of: |step| &mut step.who,
    get: |step| &step.who,
};

/// The list of steps to write in.
#[component]
pub fn NextSteps() -> impl IntoView {
    let (state, locale) = use_app();
    let list = STEPS.list(state, locale);
    let rows = list.clone();
    let row = move |row| view! { <StepRow list=rows.clone() row/> }.into_any();
    view! {
        <Section
            id=ids::of_part(Part::NextSteps)
            class="panel sketch-section sketch-section--wide"
            title=fields::NEXT_STEPS
            hint=fields::NEXT_STEPS_HINT
        >
            <Rows list add=fields::ADD_STEP.get(locale) row/>
        </Section>
    }
}

#[component]
fn StepRow(list: RowList, row: RowHandle) -> impl IntoView {
    let (state, locale) = use_app();
    let what = STEPS.cell(state, locale, row, WHAT);
    let who = STEPS.cell(state, locale, row, WHO);
    let due = TextField {
        id: row.cell_id(2),
        label: fields::STEP_DUE.get(locale).into(),
        hint: "",
        class: "ds-field row__half",
        is_part: false,
        value: STEPS.read(state, row, |step| step.due.clone().unwrap_or_default()),
        on_input: STEPS.write(state, row, 2, |step, text| {
            step.due = (!text.is_empty()).then_some(text);
        }),
    };
    let about = what.value;
    let is_done = Memo::new(move |_| {
        state.open.with_open(|open: &Sketch| {
            let steps = &open.next_steps;
            place_of(steps, row.id).is_some_and(|place| steps[place].done)
        })
    });
    view! {
        <RowFields
            list
            row
            class=STEPS.class
            legend=STEPS.legend
            what=about
            attr:data-done=move || is_done.get().then_some("")
        >
            <TextInput field=what/>
            <TextInput field=who/>
            <DateInput field=due/>
            <DoneBox row is_done/>
        </RowFields>
    }
}

#[component]
fn DoneBox(row: RowHandle, is_done: Memo<bool>) -> impl IntoView {
    let (state, locale) = use_app();
    let id = row.cell_id(3);
    let tick = move |event| {
        let is_done = browser::event_checked(&event);
        state.open.step_edit_open(&|open: &mut Sketch| {
            if let Some(place) = place_of(&open.next_steps, row.id) {
                open.next_steps[place].done = is_done;
            }
        });
    };
    view! {
        <div class="ds-field row__half row__check">
            <input
                class="ds-input"
                type="checkbox"
                id=id.clone()
                prop:checked=move || is_done.get()
                on:change=tick
            />
            <label class="ds-label" for=id>{fields::STEP_DONE.get(locale)}</label>
        </div>
    }
}
