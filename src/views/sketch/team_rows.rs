//! The team to write in: who, where they stand, what they contribute, whether there is contact.

use leptos::prelude::*;

use super::section::Section;
use super::suggested::TeamMates;
use super::team::TeamOfOpenSketch;
use crate::components::rows::{RowHandle, RowList};
use crate::components::{Rows, Select, TextInput};
use crate::compose::{labels, seed};
use crate::content::ACTORS;
use crate::domain::limits::MAX_ROWS;
use crate::domain::parts::Part;
use crate::domain::{Actor, Contact, Level, Sketch};
use crate::i18n::fields;
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

const NAME: CellSpec<Actor> = CellSpec {
    number: 0,
    label: fields::ACTOR_NAME,
    of: |actor| &mut actor.name,
    get: |actor| &actor.name,
};
const ROLE: CellSpec<Actor> = CellSpec {
    number: 1,
    label: fields::ACTOR_ROLE,
    of: |actor| &mut actor.role,
    get: |actor| &actor.role,
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
    let name = ROWS.cell_with(state, locale, row, NAME, |actor, text| {
        actor.name = text;
        seed::recognise(actor);
    });
    let role = ROWS.cell(state, locale, row, ROLE);
    let person = ROWS.cell(state, locale, row, PERSON);
    let what = name.value;
    view! {
        <RowFields list row class=ROWS.class legend=ROWS.legend what>
            <TextInput field=name list=NAMES_OFFERED/>
            <TextInput field=role/>
            <LevelSelect row/>
            <ContactSelect row/>
            <TextInput field=person/>
        </RowFields>
    }
}

#[component]
fn LevelSelect(row: RowHandle) -> impl IntoView {
    let (state, locale) = use_app();
    let options = Level::ALL.map(|level| (level.word(), labels::level(level).get(locale)));
    let choose = ROWS.write(state, row, 2, |actor, word| {
        if let Some(level) = Level::from_word(&word) {
            actor.level = level;
        }
    });
    view! {
        <Select
            id=row.cell_id(2)
            label=fields::ACTOR_LEVEL.get(locale)
            options=options.to_vec()
            class="ds-field row__half"
            chosen=ROWS.read(state, row, |actor| actor.level.word().to_owned())
            on_choose=choose
        />
    }
}

#[component]
fn ContactSelect(row: RowHandle) -> impl IntoView {
    let (state, locale) = use_app();
    let options =
        Contact::ALL.map(|contact| (contact.word(), labels::contact(contact).get(locale)));
    let choose = ROWS.write(state, row, 3, |actor, word| {
        if let Some(contact) = Contact::from_word(&word) {
            actor.contact = contact;
        }
    });
    view! {
        <Select
            id=row.cell_id(3)
            label=fields::ACTOR_CONTACT.get(locale)
            options=options.to_vec()
            class="ds-field row__half"
            chosen=ROWS.read(state, row, |actor| actor.contact.word().to_owned())
            on_choose=choose
        />
    }
}
