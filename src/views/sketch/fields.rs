//! What the fields of the open sketch have in common, and the fields below the canvas.

use leptos::prelude::*;

use super::instruments::instruments;
use super::outcome::{adapted, contributors, outcome};
use super::steps::next_steps;
use super::suggested::sentence;
use super::team_rows::team;
use super::themes::{map_elements, themes};
use crate::components::text_area;
use crate::components::text_field::TextField;
use crate::dom::{El, el};
use crate::domain::Sketch;
use crate::domain::limits::MAX_TEXT_CHARS;
use crate::i18n::{Locale, Text, fields, sketch};
use crate::state::AppState;

/// One text field of a sketch: its id in the page and its place in the sketch.
#[derive(Clone, Copy)]
pub struct FieldSpec {
    /// The id of the element, and the name under which undo groups typing.
    pub id: &'static str,
    /// Its label.
    pub label: Text,
    /// The question behind it.
    pub hint: Text,
    /// The coloured edge.
    pub edge: Option<&'static str>,
    /// Gives the field.
    pub of: fn(&mut Sketch) -> &mut String,
    /// Reads the field.
    pub get: fn(&Sketch) -> &String,
}

impl FieldSpec {
    /// The field as one to write in.
    pub fn field(self, state: AppState, locale: Locale, class: &'static str) -> TextField {
        TextField {
            id: self.id.to_owned(),
            label: self.label.get(locale).into(),
            hint: self.hint.get(locale),
            class,
            value: read(state, move |open| (self.get)(open).clone()),
            on_input: write(state, self.id, move |open, text| *(self.of)(open) = text),
        }
    }

    /// The field as an area to write in.
    pub fn area(self, state: AppState, locale: Locale) -> El {
        let field = self.field(state, locale, "ds-field canvas-field canvas-field--grow");
        text_area(field, limit(locale), None)
            .attr_if("data-edge", self.edge)
            .live(sentence(state, locale, self))
    }
}

/// A text of the open sketch.
pub fn read(
    state: AppState,
    get: impl Fn(&Sketch) -> String + Send + Sync + 'static,
) -> Signal<String> {
    read_boxed(state, Box::new(get))
}

type Reader = Box<dyn Fn(&Sketch) -> String + Send + Sync>;

fn read_boxed(state: AppState, get: Reader) -> Signal<String> {
    Memo::new(move |_| state.with_sketch(&get)).into()
}

/// What writing in a field does to the open sketch.
pub fn write(
    state: AppState,
    field: &'static str,
    set: impl Fn(&mut Sketch, String) + Send + Sync + 'static,
) -> Callback<String> {
    Callback::new(move |text: String| state.edit_sketch(field, &|open| set(open, text.clone())))
}

/// What a full field says, and when it is full.
pub fn limit(locale: Locale) -> (usize, &'static str) {
    (MAX_TEXT_CHARS, sketch::FULL_FIELD.get(locale))
}

const STOP_DOING: FieldSpec = FieldSpec {
    id: "felt-stop_doing",
    label: fields::STOP_DOING,
    hint: fields::STOP_DOING_HINT,
    edge: None,
    of: |open| &mut open.stop_doing,
    get: |open| &open.stop_doing,
};

/// Everything below the canvas.
pub fn more_fields(state: AppState, locale: Locale) -> El {
    el("div")
        .class("sketch-more")
        .child(team(state, locale))
        .child(next_steps(state, locale))
        .child(STOP_DOING.area(state, locale))
        .child(instruments(state, locale))
        .child(themes(state, locale))
        .child(outcome(state, locale))
        .child(map_elements(state, locale))
        .live(move || adapted(state, locale))
        .child(contributors(state, locale))
}

/// A part of the page below the canvas, with its heading and what to write there.
pub fn section(id: &str, class: &str, title: Text, hint: Text, locale: Locale) -> El {
    el("section")
        .class(class)
        .attr("aria-labelledby", id)
        .child(crate::views::frame::section_title(id, title.get(locale)))
        .child(
            el("p")
                .class("hint sketch-section__hint")
                .text(hint.get(locale)),
        )
}
