//! Themes and elements of the system map, as chips to tick.

use super::suggested::choices;
use crate::browser;
use crate::compose::labels;
use crate::content::{MAP_ELEMENTS, THEMES};
use crate::dom::{El, el};
use crate::domain::Sketch;
use crate::i18n::{Locale, Text, fields};
use crate::state::AppState;
use crate::views::frame::section_title;

/// A list of ids of the open sketch that is chosen from.
#[derive(Clone, Copy)]
pub struct Choice {
    /// The id of its heading.
    pub id: &'static str,
    class: &'static str,
    /// What it is called.
    pub title: Text,
    hint: Text,
    /// What an id is called.
    pub name: fn(&str, Locale) -> String,
    /// Reads the list.
    pub get: fn(&Sketch) -> &Vec<String>,
    /// Gives the list.
    pub of: fn(&mut Sketch) -> &mut Vec<String>,
}

impl Choice {
    /// The id of the box of something that can be chosen.
    pub fn box_id(self, id: &str) -> String {
        format!("{}-{id}", self.id)
    }
}

/// The themes of the open sketch.
pub fn themes(state: AppState, locale: Locale) -> El {
    let choice = Choice {
        id: "tema",
        class: "panel sketch-section",
        title: fields::THEMES,
        hint: fields::THEMES_HINT,
        name: labels::theme,
        get: |open| &open.themes,
        of: |open| &mut open.themes,
    };
    let chips = THEMES
        .iter()
        .map(|theme| chip(state, choice, theme.id, theme.name.get(locale)));
    section(choice, locale, chips).live(choices(state, locale, choice))
}

/// The elements of the map that the open sketch answers.
pub fn map_elements(state: AppState, locale: Locale) -> El {
    let choice = Choice {
        id: "kartet",
        class: "panel sketch-section sketch-section--wide",
        title: fields::MAP,
        hint: fields::MAP_HINT,
        name: labels::map_element,
        get: |open| &open.map_elements,
        of: |open| &mut open.map_elements,
    };
    let chips = MAP_ELEMENTS
        .iter()
        .map(|element| chip(state, choice, element.id, element.name.get(locale)));
    section(choice, locale, chips).live(choices(state, locale, choice))
}

fn section(choice: Choice, locale: Locale, chips: impl Iterator<Item = El>) -> El {
    let group = el("fieldset")
        .class("ds-fieldset")
        .child(el("legend").class("hint").text(choice.hint.get(locale)))
        .child(el("div").class("chips").children(chips));
    el("section")
        .class(choice.class)
        .attr("aria-labelledby", choice.id)
        .child(section_title(choice.id, choice.title.get(locale)))
        .child(group)
}

fn chip(state: AppState, choice: Choice, id: &'static str, name: &str) -> El {
    let choose = move |is_chosen: bool| {
        state.step_edit_sketch(choice.id, &|open| {
            let chosen = (choice.of)(open);
            chosen.retain(|held| held != id);
            if is_chosen {
                chosen.push(id.to_owned());
            }
        });
    };
    let is_chosen =
        move || state.with_sketch(|open| (choice.get)(open).iter().any(|held| held == id));
    let input = el("input")
        .class("ds-input")
        .attr("type", "checkbox")
        .id(&choice.box_id(id))
        .live_prop("checked", is_chosen)
        .on("change", move |event| {
            choose(browser::event_checked(&event))
        });
    el("label").class("ds-chip").child(input).text(name)
}
