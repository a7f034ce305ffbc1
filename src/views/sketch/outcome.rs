//! How far the idea has come, what actually changed, what was adapted, and who wrote.

use leptos::prelude::*;

use crate::components::text_field::TextField;
use crate::components::{Radios, TextInput, Tick};
use crate::compose::labels;
use crate::domain::parts::Part;
use crate::domain::{EffectKind, Sketch, Status};
use crate::i18n::fields;
use crate::views::shell::frame::SectionTitle;
use crate::views::work::editing::{Area, FieldSpec, read, write};
use crate::views::{ids, use_app};

const WHAT_CHANGED: FieldSpec<Sketch> = FieldSpec {
    id: ids::of_part(Part::WhatChanged),
    label: fields::WHAT_CHANGED,
    hint: None,
    of: |open| &mut open.effect.what_changed,
    get: |open| &open.effect.what_changed,
};

/// Status and effect.
#[component]
pub fn Outcome() -> impl IntoView {
    let (state, locale) = use_app();
    let statuses = Status::ALL.map(|status| (status.word(), labels::status(status).get(locale)));
    let choose = move |word: String| {
        if let Some(status) = Status::from_word(&word) {
            state
                .open
                .step_edit_open(&|open: &mut Sketch| open.status = status);
        }
    };
    view! {
        <section class="panel sketch-section" aria-labelledby=ids::of_part(Part::Status)>
            <SectionTitle id=ids::of_part(Part::Status) text=fields::STATUS_TITLE.get(locale) attr:tabindex="-1"/>
            <Radios
                group="status"
                legend=fields::STATUS.get(locale)
                options=statuses.to_vec()
                chosen=read(state, |open: &Sketch| open.status.word().to_owned())
                on_choose=choose
            />
            <Effects/>
            <Area field=WHAT_CHANGED.field(state, locale)/>
        </section>
    }
}

#[component]
fn Effects() -> impl IntoView {
    let (state, locale) = use_app();
    let kinds = Memo::new(move |_| {
        state
            .open
            .with_open(|open: &Sketch| open.effect.kinds.clone())
    });
    let boxes = EffectKind::ALL.map(|kind| {
        let choose = move |is_chosen: bool| {
            state.open.step_edit_open(&|open: &mut Sketch| {
                open.effect.kinds.retain(|held| *held != kind);
                if is_chosen {
                    open.effect.kinds.push(kind);
                }
            });
        };
        view! {
            <Tick
                id=format!("virkning-{}", kind.word())
                label=labels::effect(kind).get(locale)
                is_on=Signal::derive(move || kinds.with(|kinds| kinds.contains(&kind)))
                on_tick=choose
            />
        }
    });
    view! {
        <fieldset class="ds-fieldset choice-group">
            <legend class="ds-label">{fields::EFFECT.get(locale)}</legend>
            <div class="choices">{boxes.into_iter().collect_view()}</div>
        </fieldset>
    }
}

/// What was adapted, when the sketch is borrowed.
#[component]
pub fn Adapted() -> impl IntoView {
    let (state, locale) = use_app();
    let is_borrowed = Memo::new(move |_| {
        state
            .open
            .with_open(|open: &Sketch| open.borrowed_from.is_some())
    });
    let value = read(state, |open: &Sketch| {
        let source = open.borrowed_from.as_ref();
        source
            .map(|source| source.adapted.clone())
            .unwrap_or_default()
    });
    let on_input = write(state, "adapted", |open: &mut Sketch, text| {
        if let Some(source) = &mut open.borrowed_from {
            source.adapted = text;
        }
    });
    let field = move || TextField {
        id: ids::of_part(Part::Adapted).to_owned(),
        label: fields::ADAPTED.get(locale).into(),
        hint: fields::ADAPTED_HINT.get(locale),
        class: "ds-field canvas-field canvas-field--grow",
        is_part: true,
        value,
        on_input,
    };
    view! {
        <Show when=move || is_borrowed.get()>
            <Area field=field()/>
        </Show>
    }
}

/// Who wrote, as names with commas between them.
#[component]
pub fn Contributors() -> impl IntoView {
    let (state, locale) = use_app();
    let field = TextField {
        id: ids::of_part(Part::Contributors).to_owned(),
        label: fields::CONTRIBUTORS.get(locale).into(),
        hint: fields::CONTRIBUTORS_HINT.get(locale),
        class: "ds-field canvas-field",
        is_part: true,
        value: read(state, |open: &Sketch| open.contributors.join(",")),
        // Spaces stay as they are typed; only the commas tell the names apart.
        on_input: write(state, "contributors", |open: &mut Sketch, text| {
            open.contributors = match text.is_empty() {
                true => Vec::new(),
                false => text.split(',').map(str::to_owned).collect(),
            };
        }),
    };
    view! { <TextInput field/> }
}
