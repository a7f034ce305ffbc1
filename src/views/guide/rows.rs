//! The actors and the instruments that were chosen, to write in.

use leptos::prelude::*;

use crate::components::rows::{RowHandle, RowList};
use crate::components::{Rows, Select, TextInput};
use crate::compose::{labels, seed};
use crate::domain::limits::MAX_ROWS;
use crate::domain::{Actor, Contact, Guide, Instrument, Level};
use crate::i18n::fields;
use crate::views::use_app;
use crate::views::work::rows::{CellSpec, RowFields, RowSpec};

/// The actors of the open guide.
pub const ACTORS: RowSpec<Guide, Actor> = RowSpec {
    prefix: "aktor",
    class: "form-row",
    legend: fields::ACTOR,
    most: MAX_ROWS,
    full: fields::FULL_ROWS,
    get: |guide| Some(&guide.actors),
    of: |guide| Some(&mut guide.actors),
};

/// The instruments of the open guide.
pub const INSTRUMENTS: RowSpec<Guide, Instrument> = RowSpec {
    prefix: "virkemiddel",
    class: "form-row",
    legend: fields::INSTRUMENT,
    most: MAX_ROWS,
    full: fields::FULL_ROWS,
    get: |guide| Some(&guide.instruments),
    of: |guide| Some(&mut guide.instruments),
};

const HALF: &str = "ds-field form-row__half";

/// The actors.
#[component]
pub fn ActorRows() -> impl IntoView {
    let (state, locale) = use_app();
    let list = ACTORS.list(state, locale);
    let row = {
        let list = list.clone();
        move |row| view! { <ActorRow list=list.clone() row/> }.into_any()
    };
    view! { <Rows list add=fields::ADD_ACTOR.get(locale) row/> }
}

#[component]
fn ActorRow(list: RowList, row: RowHandle) -> impl IntoView {
    let (state, locale) = use_app();
    let name = ACTORS.cell_with(
        state,
        locale,
        row,
        CellSpec {
            number: 0,
            label: fields::ACTOR_NAME,
            of: |actor| &mut actor.name,
            get: |actor| &actor.name,
        },
        |actor, text| {
            actor.name = text;
            seed::recognise(actor);
        },
    );
    let role = ACTORS.cell(
        state,
        locale,
        row,
        CellSpec {
            number: 1,
            label: fields::ACTOR_ROLE,
            of: |actor| &mut actor.role,
            get: |actor| &actor.role,
        },
    );
    let what = name.value;
    view! {
        <RowFields list row class=ACTORS.class legend=ACTORS.legend what>
            <TextInput field=name/>
            <TextInput field=role/>
            <LevelChoice row/>
            <ContactChoice row/>
        </RowFields>
    }
}

/// Where the actor of a row stands.
#[component]
fn LevelChoice(row: RowHandle) -> impl IntoView {
    let (state, locale) = use_app();
    let options = Level::ALL.map(|level| (level.word(), labels::level(level).get(locale)));
    let (chosen, on_choose) = ACTORS.choice(
        state,
        row,
        2,
        |actor| actor.level.word().to_owned(),
        |actor, word| actor.level = Level::from_word(word).unwrap_or_default(),
    );
    view! {
        <Select
            id=row.cell_id(2)
            label=fields::ACTOR_LEVEL.get(locale)
            options=options.to_vec()
            class=HALF
            chosen
            on_choose
        />
    }
}

/// Whether there is contact with the actor of a row.
#[component]
fn ContactChoice(row: RowHandle) -> impl IntoView {
    let (state, locale) = use_app();
    let options =
        Contact::ALL.map(|contact| (contact.word(), labels::contact(contact).get(locale)));
    let (chosen, on_choose) = ACTORS.choice(
        state,
        row,
        3,
        |actor| actor.contact.word().to_owned(),
        |actor, word| actor.contact = Contact::from_word(word).unwrap_or_default(),
    );
    view! {
        <Select
            id=row.cell_id(3)
            label=fields::ACTOR_CONTACT.get(locale)
            options=options.to_vec()
            class=HALF
            chosen
            on_choose
        />
    }
}

/// The instruments.
#[component]
pub fn InstrumentRows() -> impl IntoView {
    let (state, locale) = use_app();
    let list = INSTRUMENTS.list(state, locale);
    let row = {
        let list = list.clone();
        move |row| view! { <InstrumentRow list=list.clone() row/> }.into_any()
    };
    view! { <Rows list add=fields::ADD_INSTRUMENT.get(locale) row/> }
}

#[component]
fn InstrumentRow(list: RowList, row: RowHandle) -> impl IntoView {
    let (state, locale) = use_app();
    let name = INSTRUMENTS.cell(
        state,
        locale,
        row,
        CellSpec {
            number: 0,
            label: fields::INSTRUMENT_NAME,
            of: |held| &mut held.name,
            get: |held| &held.name,
        },
    );
    let note = INSTRUMENTS.cell(
        state,
        locale,
        row,
        CellSpec {
            number: 1,
            label: fields::INSTRUMENT_NOTE,
            of: |held| &mut held.note,
            get: |held| &held.note,
        },
    );
    let what = name.value;
    view! {
        <RowFields list row class=INSTRUMENTS.class legend=INSTRUMENTS.legend what>
            <TextInput field=name/>
            <TextInput field=note/>
        </RowFields>
    }
}
