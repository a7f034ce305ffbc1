//! «Neste steg»: what, who, when, and whether it is done.

use leptos::prelude::*;

use super::team::{move_item, row_words};
use crate::components::{RowActions, Rows, TextInput};
use crate::domain::NextStep;
use crate::i18n::{Locale, fields, fill};
use crate::state::AppState;

/// The list of steps to write in.
#[component]
pub fn NextSteps(locale: Locale) -> impl IntoView {
    let state = AppState::from_context();
    let count = Memo::new(move |_| state.editing.with(|open| open.next_steps.len()));
    let row = Callback::new(move |place: usize| {
        view! { <StepRow locale=locale place=place count=count /> }.into_any()
    });
    let add = Callback::new(move |()| {
        state.edit("steps-add", |open| {
            open.next_steps.push(NextStep::default())
        });
    });
    view! {
        <section class="panel sketch-section sketch-section--wide" aria-labelledby="neste-steg">
            <h2 class="section-title" id="neste-steg">
                {fields::NEXT_STEPS.get(locale)}
            </h2>
            <p class="hint sketch-section__hint">{fields::NEXT_STEPS_HINT.get(locale)}</p>
            <Rows prefix="steg" count=count row=row add=fields::ADD_STEP.get(locale) on_add=add />
        </section>
    }
}

fn change(state: AppState, place: usize, field: &'static str, change: impl FnOnce(&mut NextStep)) {
    state.edit(field, |open| {
        if let Some(step) = open.next_steps.get_mut(place) {
            change(step);
        }
    });
}

fn read<T: Default + PartialEq + Send + Sync + 'static>(
    state: AppState,
    place: usize,
    get: fn(&NextStep) -> T,
) -> Memo<T> {
    Memo::new(move |_| {
        state
            .editing
            .with(|open| open.next_steps.get(place).map(get).unwrap_or_default())
    })
}

#[component]
fn StepRow(locale: Locale, place: usize, count: Memo<usize>) -> impl IntoView {
    let state = AppState::from_context();
    let what = read(state, place, |step| step.what.clone());
    let done = read(state, place, |step| step.done);
    let legend = move || {
        let (n, total) = ((place + 1).to_string(), count.get().to_string());
        fill(fields::STEP.get(locale), &[("n", &n), ("total", &total)])
    };
    let write_what =
        Callback::new(move |what| change(state, place, "step-what", |step| step.what = what));
    let write_who =
        Callback::new(move |who| change(state, place, "step-who", |step| step.who = who));
    let write_due = Callback::new(move |due: String| {
        change(state, place, "step-due", |step| {
            step.due = (!due.is_empty()).then_some(due)
        });
    });
    let on_move = Callback::new(move |(from, to)| {
        state.edit("steps-move", |open| {
            move_item(&mut open.next_steps, from, to)
        });
    });
    let on_remove = Callback::new(move |place: usize| {
        state.edit("steps-remove", |open| {
            if place < open.next_steps.len() {
                open.next_steps.remove(place);
            }
        });
    });
    let done_id = format!("steg-{place}-3");
    view! {
        <fieldset class="row row--step" data-done=move || done.get().then_some("")>
            <legend class="ds-sr-only">{legend}</legend>
            <TextInput
                id=format!("steg-{place}-0")
                label=fields::STEP_WHAT.get(locale)
                value=what
                on_input=write_what
                list=None
            />
            <TextInput
                id=format!("steg-{place}-1")
                label=fields::STEP_WHO.get(locale)
                value=read(state, place, |step| step.who.clone())
                on_input=write_who
                list=None
            />
            <TextInput
                id=format!("steg-{place}-2")
                label=fields::STEP_DUE.get(locale)
                value=read(state, place, |step| step.due.clone().unwrap_or_default())
                on_input=write_due
                class="ds-field row__half"
                kind="date"
                list=None
            />
            <div class="ds-field row__half row__check">
                <input
                    class="ds-input"
                    type="checkbox"
                    id=done_id.clone()
                    prop:checked=done
                    on:change:target=move |event| {
                        let checked = event.target().checked();
                        change(state, place, "step-done", |step| step.done = checked);
                    }
                />
                <label class="ds-label" for=done_id>
                    {fields::STEP_DONE.get(locale)}
                </label>
            </div>
            <RowActions
                prefix="steg"
                place=place
                count=count
                what=what
                words=row_words(locale)
                on_move=on_move
                on_remove=on_remove
            />
        </fieldset>
    }
}
