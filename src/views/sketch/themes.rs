//! Themes and elements of the system map, as chips to tick.

use leptos::prelude::*;

use super::suggested::Choices;
use crate::browser;
use crate::compose::labels;
use crate::content::{MAP_ELEMENTS, THEMES};
use crate::domain::Sketch;
use crate::domain::parts::Part;
use crate::i18n::{Locale, Text, fields};
use crate::views::shell::frame::SectionTitle;
use crate::views::{ids, use_app};

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
#[component]
pub fn Themes() -> impl IntoView {
    let choice = Choice {
        id: ids::of_part(Part::Themes),
        class: "panel sketch-section",
        title: fields::THEMES,
        hint: fields::THEMES_HINT,
        name: labels::theme,
        get: |open| &open.themes,
        of: |open| &mut open.themes,
    };
    let all = THEMES.iter().map(|theme| (theme.id, theme.name)).collect();
    view! { <Chips choice all/> }
}

/// The elements of the map that the open sketch answers.
#[component]
pub fn MapElements() -> impl IntoView {
    let choice = Choice {
        id: ids::of_part(Part::MapElements),
        class: "panel sketch-section sketch-section--wide",
        title: fields::MAP,
        hint: fields::MAP_HINT,
        name: labels::map_element,
        get: |open| &open.map_elements,
        of: |open| &mut open.map_elements,
    };
    let all = MAP_ELEMENTS.iter();
    let all = all.map(|element| (element.id, element.name)).collect();
    view! { <Chips choice all/> }
}

/// A part of the page with chips for all that can be chosen.
#[component]
fn Chips(choice: Choice, all: Vec<(&'static str, Text)>) -> impl IntoView {
    let (state, locale) = use_app();
    let Choice { id, get, .. } = choice;
    let chosen = Memo::new(move |_| state.open.with_open(|open: &Sketch| get(open).clone()));
    let chips = all
        .into_iter()
        .map(|(id, name)| view! { <Chip choice chosen id name=name.get(locale)/> })
        .collect_view();
    view! {
        <section class=choice.class aria-labelledby=id>
            <SectionTitle id=id text=choice.title.get(locale) attr:tabindex="-1"/>
            <fieldset class="ds-fieldset">
                <legend class="hint">{choice.hint.get(locale)}</legend>
                <div class="chips">{chips}</div>
            </fieldset>
            <Choices choice/>
        </section>
    }
}

#[component]
fn Chip(
    choice: Choice,
    chosen: Memo<Vec<String>>,
    id: &'static str,
    name: &'static str,
) -> impl IntoView {
    let (state, _) = use_app();
    let choose = move |event| {
        let is_chosen = browser::event_checked(&event);
        state.open.step_edit_open(&|open: &mut Sketch| {
            let chosen = (choice.of)(open);
            chosen.retain(|held| held != id);
            if is_chosen {
                chosen.push(id.to_owned());
            }
        });
    };
    view! {
        <label class="ds-chip">
            <input
                class="ds-input"
                type="checkbox"
                id=choice.box_id(id)
                prop:checked=move || chosen.with(|chosen| chosen.iter().any(|held| held == id))
                on:change=choose
            />
            {name}
        </label>
    }
}
