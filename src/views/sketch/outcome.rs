//! How far the idea has come, what actually changed, what was adapted, and who wrote.

use leptos::prelude::*;

use super::fields::{FieldSpec, limit, read, write};
use crate::browser;
use crate::components::text_field::TextField;
use crate::components::{text_area, text_input};
use crate::compose::labels;
use crate::dom::{El, el};
use crate::domain::{EffectKind, Status};
use crate::i18n::{Locale, fields};
use crate::state::AppState;
use crate::views::frame::section_title;

const WHAT_CHANGED: FieldSpec = FieldSpec {
    id: "felt-what_changed",
    label: fields::WHAT_CHANGED,
    hint: fields::EFFECT,
    edge: None,
    of: |open| &mut open.effect.what_changed,
    get: |open| &open.effect.what_changed,
};

/// Status and effect.
pub fn outcome(state: AppState, locale: Locale) -> El {
    let what_changed = TextField {
        hint: "",
        ..WHAT_CHANGED.field(state, locale, "ds-field")
    };
    let statuses = Status::ALL
        .into_iter()
        .map(|status| status_choice(state, locale, status));
    let effects = EffectKind::ALL
        .into_iter()
        .map(|kind| effect_choice(state, locale, kind));
    el("section")
        .class("panel sketch-section")
        .attr("aria-labelledby", "status")
        .child(section_title("status", fields::STATUS_TITLE.get(locale)))
        .child(group(fields::STATUS.get(locale), statuses))
        .child(group(fields::EFFECT.get(locale), effects))
        .child(text_area(what_changed, limit(locale), None))
}

fn group(legend: &str, choices: impl Iterator<Item = El>) -> El {
    el("fieldset")
        .class("ds-fieldset choice-group")
        .child(el("legend").class("ds-label").text(legend))
        .child(el("div").class("choices").children(choices))
}

fn choice(id: &str, text: &str, input: El) -> El {
    let label = el("label").class("ds-label").attr("for", id).text(text);
    el("div")
        .class("ds-field")
        .child(input.class("ds-input").id(id))
        .child(label)
}

fn status_choice(state: AppState, locale: Locale, status: Status) -> El {
    let input = el("input")
        .attr("type", "radio")
        .attr("name", "status")
        .live_prop("checked", move || {
            state.with_sketch(|open| open.status == status)
        })
        .on("change", move |_| {
            state.step_edit_sketch("status", &|open| open.status = status);
        });
    let id = format!("status-{}", status.word());
    choice(&id, labels::status(status).get(locale), input)
}

fn effect_choice(state: AppState, locale: Locale, kind: EffectKind) -> El {
    let choose = move |is_chosen: bool| {
        state.step_edit_sketch("effect", &|open| {
            open.effect.kinds.retain(|held| *held != kind);
            if is_chosen {
                open.effect.kinds.push(kind);
            }
        });
    };
    let is_chosen = move || state.with_sketch(|open| open.effect.kinds.contains(&kind));
    let input = el("input")
        .attr("type", "checkbox")
        .live_prop("checked", is_chosen)
        .on("change", move |event| {
            choose(browser::event_checked(&event))
        });
    let id = format!("virkning-{}", kind.word());
    choice(&id, labels::effect(kind).get(locale), input)
}

/// What was adapted, when the sketch is borrowed.
pub fn adapted(state: AppState, locale: Locale) -> Option<El> {
    let is_borrowed = Memo::new(move |_| state.with_sketch(|open| open.borrowed_from.is_some()));
    let field = TextField {
        id: "felt-adapted".to_owned(),
        label: fields::ADAPTED.get(locale).into(),
        hint: fields::ADAPTED_HINT.get(locale),
        class: "ds-field canvas-field canvas-field--grow",
        value: read(state, |open| {
            let source = open.borrowed_from.as_ref();
            source
                .map(|source| source.adapted.clone())
                .unwrap_or_default()
        }),
        on_input: write(state, "adapted", |open, text| {
            if let Some(source) = &mut open.borrowed_from {
                source.adapted = text;
            }
        }),
    };
    is_borrowed
        .get()
        .then(|| text_area(field, limit(locale), None))
}

/// Who wrote, as names with commas between them.
pub fn contributors(state: AppState, locale: Locale) -> El {
    let field = TextField {
        id: "felt-contributors".to_owned(),
        label: fields::CONTRIBUTORS.get(locale).into(),
        hint: fields::CONTRIBUTORS_HINT.get(locale),
        class: "ds-field canvas-field",
        value: read(state, |open| open.contributors.join(",")),
        // Spaces stay as they are typed; only the commas tell the names apart.
        on_input: write(state, "contributors", |open, text| {
            open.contributors = match text.is_empty() {
                true => Vec::new(),
                false => text.split(',').map(str::to_owned).collect(),
            };
        }),
    };
    text_input(field, "text")
}
