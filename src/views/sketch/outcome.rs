//! How far the idea has come, what actually changed, where it came from, and who wrote.

use leptos::prelude::*;

use super::fields::{FieldSpec, limit};
use crate::components::{TextArea, TextInput};
use crate::compose::labels;
use crate::domain::{EffectKind, Status};
use crate::i18n::{Locale, fields};
use crate::state::AppState;

const WHAT_CHANGED: FieldSpec = FieldSpec {
    id: "felt-what_changed",
    label: fields::WHAT_CHANGED,
    hint: fields::EFFECT,
    edge: None,
    get: |open| &open.effect.what_changed,
    get_mut: |open| &mut open.effect.what_changed,
};

/// Status and effect.
#[component]
pub fn Outcome(locale: Locale) -> impl IntoView {
    let state = AppState::from_context();
    view! {
        <section class="panel sketch-section" aria-labelledby="status">
            <h2 class="section-title" id="status">
                {fields::STATUS_TITLE.get(locale)}
            </h2>
            <StatusChoice locale=locale />
            <EffectChoice locale=locale />
            <TextArea
                id=WHAT_CHANGED.id
                label=WHAT_CHANGED.label.get(locale)
                value=WHAT_CHANGED.value(state)
                on_input=WHAT_CHANGED.writer(state)
                class="ds-field"
                edge=None
                limit=limit(locale)
            />
        </section>
    }
}

#[component]
fn StatusChoice(locale: Locale) -> impl IntoView {
    let state = AppState::from_context();
    let chosen = Memo::new(move |_| state.editing.with(|open| open.status));
    let choices = Status::ALL.map(|status| {
        let id = format!("status-{}", status as u8);
        view! {
            <div class="ds-field">
                <input
                    class="ds-input"
                    type="radio"
                    name="status"
                    id=id.clone()
                    prop:checked=move || chosen.get() == status
                    on:change=move |_| state.edit("status", |open| open.status = status)
                />
                <label class="ds-label" for=id>
                    {labels::status(status).get(locale)}
                </label>
            </div>
        }
    });
    view! {
        <fieldset class="ds-fieldset choice-group">
            <legend class="ds-label">{fields::STATUS.get(locale)}</legend>
            <div class="choices">{choices.into_iter().collect_view()}</div>
        </fieldset>
    }
}

#[component]
fn EffectChoice(locale: Locale) -> impl IntoView {
    let state = AppState::from_context();
    let choices = EffectKind::ALL.map(|kind| {
        let id = format!("virkning-{}", kind as u8);
        let is_chosen =
            Memo::new(move |_| state.editing.with(|open| open.effect.kinds.contains(&kind)));
        let choose = move |chosen: bool| {
            state.edit("effect", |open| {
                open.effect.kinds.retain(|held| *held != kind);
                if chosen {
                    open.effect.kinds.push(kind);
                }
            });
        };
        view! {
            <div class="ds-field">
                <input
                    class="ds-input"
                    type="checkbox"
                    id=id.clone()
                    prop:checked=is_chosen
                    on:change:target=move |event| choose(event.target().checked())
                />
                <label class="ds-label" for=id>
                    {labels::effect(kind).get(locale)}
                </label>
            </div>
        }
    });
    view! {
        <fieldset class="ds-fieldset choice-group">
            <legend class="ds-label">{fields::EFFECT.get(locale)}</legend>
            <div class="choices">{choices.into_iter().collect_view()}</div>
        </fieldset>
    }
}

/// What was adapted, when the sketch is borrowed, and who wrote it.
#[component]
pub fn Origin(locale: Locale) -> impl IntoView {
    let state = AppState::from_context();
    let is_borrowed = Memo::new(move |_| state.editing.with(|open| open.borrowed_from.is_some()));
    let adapted = Memo::new(move |_| {
        state.editing.with(|open| {
            let source = open.borrowed_from.as_ref();
            source
                .map(|source| source.adapted.clone())
                .unwrap_or_default()
        })
    });
    let write_adapted = Callback::new(move |text: String| {
        state.edit("adapted", |open| {
            if let Some(source) = &mut open.borrowed_from {
                source.adapted = text;
            }
        });
    });
    view! {
        <Show when=move || is_borrowed.get()>
            <TextArea
                id="felt-adapted"
                label=fields::ADAPTED.get(locale)
                hint=fields::ADAPTED_HINT.get(locale)
                value=adapted
                on_input=write_adapted
                edge=None
                limit=limit(locale)
            />
        </Show>
        <Contributors locale=locale />
    }
}

#[component]
fn Contributors(locale: Locale) -> impl IntoView {
    let state = AppState::from_context();
    let names = Memo::new(move |_| state.editing.with(|open| open.contributors.join(",")));
    let write = Callback::new(move |text: String| {
        // Spaces stay as they are typed; only the commas tell the names apart.
        let names: Vec<String> = match text.is_empty() {
            true => Vec::new(),
            false => text.split(',').map(str::to_owned).collect(),
        };
        state.edit("contributors", |open| open.contributors = names);
    });
    view! {
        <TextInput
            id="felt-contributors".to_owned()
            label=fields::CONTRIBUTORS.get(locale)
            hint=fields::CONTRIBUTORS_HINT.get(locale)
            value=names
            on_input=write
            class="ds-field canvas-field"
            list=None
        />
    }
}
