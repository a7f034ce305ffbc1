//! The cells of actors and of instruments, which a sketch and the guide have in rows of their own.

use leptos::prelude::*;

use super::rows::{CellSpec, RowFields, RowSpec};
use crate::components::rows::{RowHandle, RowList};
use crate::components::text_field::TextField;
use crate::components::{Select, TextInput};
use crate::compose::{labels, seed};
use crate::domain::{Actor, Contact, Editable, Instrument, Level};
use crate::i18n::{Locale, fields};
use crate::state::AppState;

const ACTOR_NAME: CellSpec<Actor> = CellSpec {
    number: 0,
    label: fields::ACTOR_NAME,
    of: |actor| &mut actor.name,
    get: |actor| &actor.name,
};

/// What an actor contributes.
pub const ACTOR_ROLE: CellSpec<Actor> = CellSpec {
    number: 1,
    label: fields::ACTOR_ROLE,
    of: |actor| &mut actor.role,
    get: |actor| &actor.role,
};

/// The number of the cell that says where an actor stands.
const LEVEL: usize = 2;
/// The number of the cell that says whether there is contact.
const CONTACT: usize = 3;

const INSTRUMENT_NAME: CellSpec<Instrument> = CellSpec {
    number: 0,
    label: fields::INSTRUMENT_NAME,
    of: |held| &mut held.name,
    get: |held| &held.name,
};

const INSTRUMENT_NOTE: CellSpec<Instrument> = CellSpec {
    number: 1,
    label: fields::INSTRUMENT_NOTE,
    of: |held| &mut held.note,
    get: |held| &held.note,
};

/// The name of the actor of a row, who is recognised by it.
pub fn actor_name<K: Editable>(
    rows: RowSpec<K, Actor>,
    state: AppState,
    locale: Locale,
    row: RowHandle,
) -> TextField {
    rows.cell_with(state, locale, row, ACTOR_NAME, |actor, text| {
        actor.name = text;
        seed::recognise(actor);
    })
}

/// Where the actor of a row stands, and whether there is contact. `class` is that of each of the two.
pub fn actor_choices<K: Editable>(
    rows: RowSpec<K, Actor>,
    state: AppState,
    locale: Locale,
    row: RowHandle,
    class: &'static str,
) -> AnyView {
    let (level, choose_level) = rows.choice(
        state,
        row,
        LEVEL,
        |actor| actor.level.word().to_owned(),
        |actor, word| actor.level = Level::from_word(word).unwrap_or_default(),
    );
    let (contact, choose_contact) = rows.choice(
        state,
        row,
        CONTACT,
        |actor| actor.contact.word().to_owned(),
        |actor, word| actor.contact = Contact::from_word(word).unwrap_or_default(),
    );
    let levels = Level::ALL.map(|level| (level.word(), labels::level(level).get(locale)));
    let contacts =
        Contact::ALL.map(|contact| (contact.word(), labels::contact(contact).get(locale)));
    view! {
        <Select
            id=row.cell_id(LEVEL)
            label=fields::ACTOR_LEVEL.get(locale)
            options=levels.to_vec()
            class
            chosen=level
            on_choose=choose_level
        />
        <Select
            id=row.cell_id(CONTACT)
            label=fields::ACTOR_CONTACT.get(locale)
            options=contacts.to_vec()
            class
            chosen=contact
            on_choose=choose_contact
        />
    }
    .into_any()
}

/// An instrument to write in.
pub fn instrument_row<K: Editable>(
    rows: RowSpec<K, Instrument>,
    state: AppState,
    locale: Locale,
    list: RowList,
    row: RowHandle,
) -> AnyView {
    let name = rows.cell(state, locale, row, INSTRUMENT_NAME);
    let note = rows.cell(state, locale, row, INSTRUMENT_NOTE);
    let what = name.value;
    view! {
        <RowFields list row class=rows.class legend=rows.legend what>
            <TextInput field=name/>
            <TextInput field=note/>
        </RowFields>
    }
    .into_any()
}
