//! The one-page canvas: three columns where there is room, one column in the same order where
//! there is not.

use leptos::prelude::*;

use super::fields::{FieldSpec, limit};
use super::team::TeamPictureOf;
use crate::components::{TextArea, TextInput};
use crate::i18n::{Locale, fields};
use crate::state::AppState;

macro_rules! field {
    ($field:ident, $label:ident, $hint:ident, $edge:expr) => {
        FieldSpec {
            id: concat!("felt-", stringify!($field)),
            label: fields::$label,
            hint: fields::$hint,
            edge: $edge,
            get: |open| &open.$field,
            get_mut: |open| &mut open.$field,
        }
    };
}

/// What it is about.
const LEFT: [FieldSpec; 3] = [
    field!(idea, IDEA, IDEA_HINT, None),
    field!(need, NEED, NEED_HINT, None),
    field!(goal, GOAL, GOAL_HINT, None),
];
const MUNICIPALITY: FieldSpec = field!(municipality, MUNICIPALITY, MUNICIPALITY_HINT, None);
const TEAM_PLAY: FieldSpec = field!(team_play, TEAM_PLAY, TEAM_PLAY_HINT, None);
const DESCRIPTION: FieldSpec = field!(description, DESCRIPTION, DESCRIPTION_HINT, None);
/// The three key questions.
const RIGHT: [FieldSpec; 3] = [
    field!(continuity, CONTINUITY, CONTINUITY_HINT, Some("fjord")),
    field!(interplay, INTERPLAY, INTERPLAY_HINT, Some("gran")),
    field!(
        understanding,
        UNDERSTANDING,
        UNDERSTANDING_HINT,
        Some("lyng")
    ),
];

/// The fields of the canvas, to read or write elsewhere in the same order: column by column.
pub fn columns() -> [Vec<FieldSpec>; 3] {
    let [idea, need, goal] = LEFT;
    [
        vec![idea, need, goal, MUNICIPALITY],
        vec![TEAM_PLAY, DESCRIPTION],
        RIGHT.to_vec(),
    ]
}

/// The canvas to write in.
#[component]
pub fn Canvas(locale: Locale) -> impl IntoView {
    let state = AppState::from_context();
    let area = move |field: FieldSpec| {
        view! {
            <TextArea
                id=field.id
                label=field.label.get(locale)
                hint=field.hint.get(locale)
                value=field.value(state)
                on_input=field.writer(state)
                edge=field.edge
                limit=limit(locale)
            />
        }
    };
    view! {
        <div class="canvas">
            <div class="canvas__column">
                {LEFT.map(area).into_iter().collect_view()}
                <TextInput
                    id=MUNICIPALITY.id.to_owned()
                    label=MUNICIPALITY.label.get(locale)
                    hint=MUNICIPALITY.hint.get(locale)
                    value=MUNICIPALITY.value(state)
                    on_input=MUNICIPALITY.writer(state)
                    class="ds-field canvas-field"
                    list=None
                />
            </div>
            <div class="canvas__column">
                <TextArea
                    id=TEAM_PLAY.id
                    label=TEAM_PLAY.label.get(locale)
                    hint=TEAM_PLAY.hint.get(locale)
                    value=TEAM_PLAY.value(state)
                    on_input=TEAM_PLAY.writer(state)
                    class="ds-field canvas-field"
                    edge=None
                    limit=limit(locale)
                >
                    <TeamPictureOf locale=locale />
                </TextArea>
                {area(DESCRIPTION)}
            </div>
            <div class="canvas__column">{RIGHT.map(area).into_iter().collect_view()}</div>
        </div>
    }
}
