//! The illustrations, filled in, to look at beside one's own sketch.

use leptos::prelude::*;

use super::canvas::{COLUMNS, TEAM_PLAY};
use super::fields::FieldSpec;
use super::team::{members, team_view};
use crate::components::{Variant, icon_text_button};
use crate::compose::seed;
use crate::content::{ILLUSTRATIONS, Illustration};
use crate::dom::{El, el};
use crate::domain::Sketch;
use crate::i18n::{Locale, fill, sketch};
use crate::state::AppState;

/// The chosen illustration as a canvas that cannot be written in.
pub fn example(state: AppState, locale: Locale) -> El {
    let chosen = RwSignal::new(0_usize);
    let choices = ILLUSTRATIONS
        .iter()
        .enumerate()
        .map(move |(place, illustration)| {
            let input = el("input")
                .attr("type", "radio")
                .attr("name", "eksempel")
                .live_prop("checked", move || chosen.get() == place)
                .on("change", move |_| chosen.set(place));
            el("label")
                .class("ds-button")
                .attr("data-variant", "tertiary")
                .child(input)
                .text(illustration.name.get(locale))
        });
    let legend = el("legend")
        .class("ds-sr-only")
        .text(sketch::CHOOSE_EXAMPLE.get(locale));
    let borrow = move || {
        if let Some(illustration) = ILLUSTRATIONS.get(chosen.get_untracked()) {
            state.start_sketch(seed::from_illustration(illustration, locale));
        }
    };
    let text = sketch::USE_EXAMPLE.get(locale);
    let bar = el("div")
        .class("example-bar")
        .child(
            el("fieldset")
                .class("ds-toggle-group")
                .child(legend)
                .children(choices),
        )
        .child(icon_text_button(Variant::Primary, "FilePlus", text, borrow));
    el("div")
        .child(bar)
        .child(el("p").class("hint").text(sketch::EXAMPLE_NOTE.get(locale)))
        .live(move || Some(filled_in(ILLUSTRATIONS.get(chosen.get())?, locale)))
}

fn filled_in(illustration: &Illustration, locale: Locale) -> El {
    let name = illustration.name.get(locale);
    let title = fill(sketch::EXAMPLE_OF.get(locale), &[("title", name)]);
    let example = seed::from_illustration(illustration, locale);
    let columns = COLUMNS.map(|column| {
        let fields = column
            .iter()
            .filter_map(|field| to_read(*field, &example, locale));
        el("div").class("canvas__column").children(fields)
    });
    el("div")
        .child(el("h2").class("ds-sr-only").text(&title))
        .child(el("div").class("canvas").children(columns))
}

fn to_read(field: FieldSpec, example: &Sketch, locale: Locale) -> Option<El> {
    let text = (field.get)(example);
    let has_team = field.id == TEAM_PLAY.id && !example.actors.is_empty();
    if text.is_empty() && !has_team {
        return None;
    }
    let id = format!("eksempel-{}", field.id);
    let heading = el("h3")
        .class("canvas-field__label")
        .id(&id)
        .text(field.label.get(locale));
    let team = has_team.then(|| team_view(&members(&example.actors, locale), locale));
    Some(
        el("section")
            .class("canvas-field canvas-field--grow")
            .attr_if("data-edge", field.edge)
            .attr("aria-labelledby", &id)
            .child(heading)
            .child_if(team)
            .child(el("p").class("canvas-field__text").text(text)),
    )
}
