//! The actors and the instruments that were chosen, to write in.

use leptos::prelude::*;

use crate::components::rows::{RowHandle, RowList};
use crate::components::{Rows, TextInput};
use crate::domain::limits::MAX_ROWS;
use crate::domain::{Actor, Guide, Instrument};
use crate::i18n::fields;
use crate::views::use_app;
use crate::views::work::actors::{ACTOR_ROLE, actor_choices, actor_name, instrument_row};
use crate::views::work::rows::{RowFields, RowSpec};

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
    let name = actor_name(ACTORS, state, locale, row);
    let role = ACTORS.cell(state, locale, row, ACTOR_ROLE);
    let choices = actor_choices(ACTORS, state, locale, row, HALF);
    let what = name.value;
    view! {
        <RowFields list row class=ACTORS.class legend=ACTORS.legend what>
            <TextInput field=name/>
            <TextInput field=role/>
            {choices}
        </RowFields>
    }
}

/// The instruments.
#[component]
pub fn InstrumentRows() -> impl IntoView {
    let (state, locale) = use_app();
    let list = INSTRUMENTS.list(state, locale);
    let rows = list.clone();
    let row = move |row| instrument_row(INSTRUMENTS, state, locale, rows.clone(), row);
    view! { <Rows list add=fields::ADD_INSTRUMENT.get(locale) row/> }
}
