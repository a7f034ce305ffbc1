//! The fields below the canvas.

use leptos::prelude::*;

use super::canvas::SketchArea;
use super::instruments::Instruments;
use super::outcome::{Adapted, Contributors, Outcome};
use super::team_rows::TeamRows;
use super::themes::{MapElements, Themes};
use crate::domain::Sketch;
use crate::domain::parts::Part;
use crate::i18n::fields;
use crate::views::ids;
use crate::views::work::editing::FieldSpec;

const STOP_DOING: FieldSpec<Sketch> = FieldSpec {
    id: ids::of_part(Part::StopDoing),
    label: fields::STOP_DOING,
    hint: Some(fields::STOP_DOING_HINT),
    of: |open| &mut open.stop_doing,
    get: |open| &open.stop_doing,
};

/// Everything below the canvas.
#[component]
pub fn MoreFields() -> impl IntoView {
    view! {
        <div class="sketch-more">
            <TeamRows/>
            <SketchArea text=STOP_DOING/>
            <Instruments/>
            <Themes/>
            <Outcome/>
            <MapElements/>
            <Adapted/>
            <Contributors/>
        </div>
    }
}
