//! The one-page canvas: three columns where there is room, one column in the same order where
//! there is not.

use leptos::prelude::*;

use super::steps::NextSteps;
use super::suggested::Sentence;
use crate::components::TextInput;
use crate::components::text_field::TextField;
use crate::domain::Sketch;
use crate::domain::parts::Part;
use crate::i18n::fields;
use crate::views::work::editing::{Area, FieldSpec};
use crate::views::{ids, use_app};

/// A field of the canvas.
#[derive(Clone, Copy)]
pub struct CanvasField {
    /// Its text.
    pub text: FieldSpec<Sketch>,
    /// The coloured edge.
    pub edge: Option<&'static str>,
}

macro_rules! field {
    ($field:ident, $part:ident, $label:ident, $hint:ident, $edge:expr) => {
        CanvasField {
            text: FieldSpec {
                id: ids::of_part(Part::$part),
                label: fields::$label,
                hint: Some(fields::$hint),
                of: |open| &mut open.$field,
                get: |open| &open.$field,
            },
            edge: $edge,
        }
    };
}

const IDEA: CanvasField = field!(idea, Idea, IDEA, IDEA_HINT, None);
const NEED: CanvasField = field!(need, Need, NEED, NEED_HINT, None);
const GOAL: CanvasField = field!(goal, Goal, GOAL, GOAL_HINT, None);
const MUNICIPALITY: CanvasField = field!(
    municipality,
    Municipality,
    MUNICIPALITY,
    MUNICIPALITY_HINT,
    None
);
/// How the actors play as a team; the picture of the team stands with it.
pub const TEAM_PLAY: CanvasField = field!(team_play, TeamPlay, TEAM_PLAY, TEAM_PLAY_HINT, None);
const DESCRIPTION: CanvasField = field!(
    description,
    Description,
    DESCRIPTION,
    DESCRIPTION_HINT,
    None
);
const CONTINUITY: CanvasField = field!(
    continuity,
    Continuity,
    CONTINUITY,
    CONTINUITY_HINT,
    Some("fjord")
);
const INTERPLAY: CanvasField = field!(
    interplay,
    Interplay,
    INTERPLAY,
    INTERPLAY_HINT,
    Some("gran")
);
const UNDERSTANDING: CanvasField = field!(
    understanding,
    Understanding,
    UNDERSTANDING,
    UNDERSTANDING_HINT,
    Some("lyng")
);

/// The fields of the canvas, column by column: what it is about; who, and how; the key questions.
pub const COLUMNS: [&[CanvasField]; 3] = [
    &[IDEA, NEED, GOAL, MUNICIPALITY],
    &[TEAM_PLAY, DESCRIPTION],
    &[CONTINUITY, INTERPLAY, UNDERSTANDING],
];

/// The canvas to write in; what comes next stands under its columns.
#[component]
pub fn Canvas() -> impl IntoView {
    let columns = COLUMNS.map(|column| {
        let fields = column.iter().map(|field| to_write(*field)).collect_view();
        view! { <div class="canvas__column">{fields}</div> }
    });
    view! {
        <div class="canvas">
            {columns.into_iter().collect_view()}
            <div class="canvas__band">
                <NextSteps/>
            </div>
        </div>
    }
}

fn to_write(field: CanvasField) -> AnyView {
    let CanvasField { text, edge } = field;
    match text.id {
        id if id == MUNICIPALITY.text.id => view! { <Municipality/> }.into_any(),
        id if id == TEAM_PLAY.text.id => view! { <TeamPlay/> }.into_any(),
        _ => view! { <SketchArea text edge/> }.into_any(),
    }
}

#[component]
fn Municipality() -> impl IntoView {
    let (state, locale) = use_app();
    let field = TextField {
        class: "ds-field canvas-field",
        is_part: true,
        ..MUNICIPALITY.text.field(state, locale)
    };
    view! { <TextInput field/> }
}

#[component]
fn TeamPlay() -> impl IntoView {
    let (state, locale) = use_app();
    let field = TextField {
        class: "ds-field canvas-field",
        is_part: true,
        ..TEAM_PLAY.text.field(state, locale)
    };
    view! {
        <Area field>
            <Sentence field=TEAM_PLAY.text/>
        </Area>
    }
}

/// A field of a sketch as an area to write in, with what is suggested for it.
#[component]
pub fn SketchArea(
    text: FieldSpec<Sketch>,
    #[prop(optional_no_strip)] edge: Option<&'static str>,
) -> impl IntoView {
    let (state, locale) = use_app();
    let field = TextField {
        class: "ds-field canvas-field canvas-field--grow",
        is_part: true,
        ..text.field(state, locale)
    };
    view! {
        <Area field edge=edge>
            <Sentence field=text/>
        </Area>
    }
}
