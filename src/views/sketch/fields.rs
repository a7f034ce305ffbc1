//! The fields below the canvas.

use leptos::prelude::*;

use super::canvas::SketchArea;
use super::instruments::Instruments;
use super::outcome::{Adapted, Contributors, Outcome};
use super::steps::NextSteps;
use super::team_rows::TeamRows;
use super::themes::{MapElements, Themes};
use crate::domain::Sketch;
use crate::i18n::{Text, fields};
use crate::views::editing::FieldSpec;
use crate::views::frame::SectionTitle;
use crate::views::use_app;

const STOP_DOING: FieldSpec<Sketch> = FieldSpec {
    id: "felt-stop_doing",
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
            <NextSteps/>
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

/// A part of the page below the canvas, with its heading and what to write there.
#[component]
pub fn Section(
    id: &'static str,
    class: &'static str,
    title: Text,
    hint: Text,
    children: Children,
) -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <section class=class aria-labelledby=id>
            <SectionTitle id=id text=title.get(locale)/>
            <p class="hint sketch-section__hint">{hint.get(locale)}</p>
            {children()}
        </section>
    }
}
