//! What the fields of the open sketch have in common, and the fields below the canvas.

use leptos::prelude::*;

use super::instruments::Instruments;
use super::outcome::{Origin, Outcome};
use super::steps::NextSteps;
use super::team::Team;
use super::themes::Themes;
use crate::components::TextArea;
use crate::domain::Sketch;
use crate::domain::sketch::MAX_TEXT_CHARS;
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
    /// Reads the field.
    pub get: fn(&Sketch) -> &str,
    /// Gives the field for writing.
    pub get_mut: fn(&mut Sketch) -> &mut String,
}

impl FieldSpec {
    /// The field's text of now.
    pub fn value(self, state: AppState) -> Memo<String> {
        Memo::new(move |_| state.editing.with(|open| (self.get)(open).to_owned()))
    }

    /// Writes to the field.
    pub fn writer(self, state: AppState) -> Callback<String> {
        Callback::new(move |text: String| {
            state.edit(self.id, |open| *(self.get_mut)(open) = text);
        })
    }
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
    get: |open| &open.stop_doing,
    get_mut: |open| &mut open.stop_doing,
};

/// Everything below the canvas.
#[component]
pub fn MoreFields(locale: Locale) -> impl IntoView {
    let state = AppState::from_context();
    view! {
        <div class="sketch-more">
            <Team locale=locale />
            <NextSteps locale=locale />
            <TextArea
                id=STOP_DOING.id
                label=STOP_DOING.label.get(locale)
                hint=STOP_DOING.hint.get(locale)
                value=STOP_DOING.value(state)
                on_input=STOP_DOING.writer(state)
                edge=None
                limit=limit(locale)
            />
            <Instruments locale=locale />
            <Themes locale=locale />
            <Outcome locale=locale />
            <Origin locale=locale />
        </div>
    }
}
