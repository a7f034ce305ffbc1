//! The team to write in: who, where they stand, what they contribute, whether there is contact.

use leptos::prelude::*;

use super::section::Section;
use super::suggested::TeamMates;
use super::team::TeamOfOpenSketch;
use crate::components::rows::{RowHandle, RowList};
use crate::components::{Rows, TextInput};
use crate::compose::seed;
use crate::content::ACTORS;
use crate::domain::limits::MAX_ROWS;
use crate::domain::parts::Part;
use crate::domain::{Actor, Sketch};
use crate::i18n::fields;
use crate::views::work::actors::{ACTOR_ROLE, actor_choices, actor_name};
use crate::views::work::rows::{CellSpec, RowFields, RowSpec};
use crate::views::work::suggestions::Suggestions;
use crate::views::{ids, use_app};

const NAMES_OFFERED: &str = "aktorforslag";

const ROWS: RowSpec<Sketch, Actor> = RowSpec {
    prefix: "aktor",
    class: "row row--actor",
    legend: fields::ACTOR,
    most: MAX_ROWS,
    full: fields::FULL_ROWS,
    get: |open| Some(&open.actors),
    of: |open| Some(&mut open.actors),
};

const PERSON: CellSpec<Actor> = CellSpec {
    number: 4,
    label: fields::ACTOR_PERSON,
    of: |actor| &mut actor.contact_person,
    get: |actor| &actor.contact_person,
};

/// The list of actors to write in.
#[component]
pub fn TeamRows() -> impl IntoView {
    let (state, locale) = use_app();
    let list = ROWS.list(state, locale);
    let rows = list.clone();
    let row = move |row| view! { <ActorRow list=rows.clone() row/> }.into_any();
    let offered = ACTORS
        .iter()
        .map(|actor| view! { <option value=actor.name.get(locale)></option> })
        .collect_view();
    view! {
        <Section
            id=ids::of_part(Part::Actors)
            class="panel sketch-section sketch-section--wide"
            title=fields::TEAM
            hint=fields::TEAM_HINT
        >
            <datalist id=NAMES_OFFERED>{offered}</datalist>
            <div class="team-part">
                <TeamOfOpenSketch/>
                <div class="stack">
                    <TeamMates/>
                    <KnownActors/>
                    <Rows list add=fields::ADD_ACTOR.get(locale) row/>
                </div>
            </div>
        </Section>
    }
}

/// The actors that we know, to be put into the rings and taken out again by a tap. A row that somebody has gone on with stays.
#[component]
fn KnownActors() -> impl IntoView {
    let (state, _) = use_app();
    let offered = ACTORS.iter().map(|actor| actor.name).collect();
    let is_chosen = move |words: &'static str| {
        state
            .open
            .with_open(|open: &Sketch| open.actors.iter().any(|actor| actor.name == words))
    };
    let has_room = move |_: &'static str| ROWS.has_room(state);
    let choose = move |(words, is_chosen): (&'static str, bool)| {
        state.open.step_edit_open(&|open: &mut Sketch| {
            seed::choose_known(&mut open.actors, words, is_chosen);
        });
    };
    let is_open = state.open.has_nothing();
    view! {
        <Suggestions offered is_chosen has_room is_open on_choose=choose/>
    }
}

#[component]
fn ActorRow(list: RowList, row: RowHandle) -> impl IntoView {
    let (state, locale) = use_app();
    let name = actor_name(ROWS, state, locale, row);
    let role = ROWS.cell(state, locale, row, ACTOR_ROLE);
    let choices = actor_choices(ROWS, state, locale, row, "ds-field row__half");
    let person = ROWS.cell(state, locale, row, PERSON);
    let what = name.value;
    view! {
        <RowFields list row class=ROWS.class legend=ROWS.legend what>
            <TextInput field=name list=NAMES_OFFERED/>
            <TextInput field=role/>
            {choices}
            <TextInput field=person/>
        </RowFields>
    }
}
