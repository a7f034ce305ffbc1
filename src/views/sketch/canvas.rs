//! The one-page canvas: three columns where there is room, one column in the same order where
//! there is not.

use super::fields::{FieldSpec, limit};
use super::suggested::sentence;
use super::team::TeamOfOpenSketch;
use crate::components::{text_area, text_input};
use crate::dom::{El, el};
use crate::i18n::{Locale, fields};
use crate::state::AppState;
use leptos::prelude::*;

macro_rules! field {
    ($field:ident, $label:ident, $hint:ident, $edge:expr) => {
        FieldSpec {
            id: concat!("felt-", stringify!($field)),
            label: fields::$label,
            hint: fields::$hint,
            edge: $edge,
            of: |open| &mut open.$field,
            get: |open| &open.$field,
        }
    };
}

const IDEA: FieldSpec = field!(idea, IDEA, IDEA_HINT, None);
const NEED: FieldSpec = field!(need, NEED, NEED_HINT, None);
const GOAL: FieldSpec = field!(goal, GOAL, GOAL_HINT, None);
const MUNICIPALITY: FieldSpec = field!(municipality, MUNICIPALITY, MUNICIPALITY_HINT, None);
/// How the actors play as a team; the picture of the team stands with it.
pub const TEAM_PLAY: FieldSpec = field!(team_play, TEAM_PLAY, TEAM_PLAY_HINT, None);
const DESCRIPTION: FieldSpec = field!(description, DESCRIPTION, DESCRIPTION_HINT, None);
const CONTINUITY: FieldSpec = field!(continuity, CONTINUITY, CONTINUITY_HINT, Some("fjord"));
const INTERPLAY: FieldSpec = field!(interplay, INTERPLAY, INTERPLAY_HINT, Some("gran"));
const UNDERSTANDING: FieldSpec = field!(
    understanding,
    UNDERSTANDING,
    UNDERSTANDING_HINT,
    Some("lyng")
);

/// The fields of the canvas, column by column: what it is about; who, and how; the key questions.
pub const COLUMNS: [&[FieldSpec]; 3] = [
    &[IDEA, NEED, GOAL, MUNICIPALITY],
    &[TEAM_PLAY, DESCRIPTION],
    &[CONTINUITY, INTERPLAY, UNDERSTANDING],
];

/// The canvas to write in.
pub fn canvas(state: AppState, locale: Locale) -> El {
    let columns = COLUMNS.map(|column| {
        let fields = column.iter().map(|field| to_write(*field, state, locale));
        el("div").class("canvas__column").children(fields)
    });
    el("div").class("canvas").children(columns)
}

fn to_write(field: FieldSpec, state: AppState, locale: Locale) -> El {
    const CLASS: &str = "ds-field canvas-field";
    if field.id == MUNICIPALITY.id {
        return text_input(field.field(state, locale, CLASS), "text");
    }
    if field.id == TEAM_PLAY.id {
        let team = crate::dom::new(view! { <TeamOfOpenSketch/> });
        return text_area(field.field(state, locale, CLASS), limit(locale), Some(team))
            .live(sentence(state, locale, field));
    }
    field.area(state, locale)
}
