//! «Virkemidler»: public schemes that could help.

use super::fields::{read, section, write};
use super::team_rows::{row_legend, row_list, row_words};
use crate::components::rows::RowList;
use crate::components::text_field::TextField;
use crate::components::{row_actions, rows, text_input};
use crate::dom::{El, el};
use crate::domain::Instrument;
use crate::i18n::{Locale, Text, fields};
use crate::state::AppState;

/// The list of instruments to write in.
pub fn instruments(state: AppState, locale: Locale) -> El {
    let list = row_list(
        state,
        "virkemiddel",
        |open| &mut open.instruments,
        |open| open.instruments.len(),
    );
    let (title, hint) = (fields::INSTRUMENTS, fields::INSTRUMENTS_HINT);
    section("virkemidler", "panel sketch-section", title, hint, locale).child(rows(
        list,
        locale,
        fields::ADD_INSTRUMENT,
        move |place| instrument_row(state, locale, list, place),
    ))
}

type GetText = fn(&Instrument) -> &String;
type SetText = fn(&mut Instrument, String);

fn instrument_row(state: AppState, locale: Locale, list: RowList, place: usize) -> El {
    let field = |number: usize, label: Text, get: GetText, set: SetText| TextField {
        id: format!("virkemiddel-{place}-{number}"),
        label: label.get(locale).into(),
        hint: "",
        class: "ds-field",
        value: read(state, move |open| {
            open.instruments
                .get(place)
                .map(get)
                .cloned()
                .unwrap_or_default()
        }),
        on_input: write(state, label.nb, move |open, text| {
            if let Some(instrument) = open.instruments.get_mut(place) {
                set(instrument, text);
            }
        }),
    };
    let name = field(
        0,
        fields::INSTRUMENT_NAME,
        |held| &held.name,
        |held, text| held.name = text,
    );
    let note = field(
        1,
        fields::INSTRUMENT_NOTE,
        |held| &held.note,
        |held, text| held.note = text,
    );
    let what = name.value;
    el("fieldset")
        .class("row row--instrument")
        .child(row_legend(fields::INSTRUMENT, place, list.count, locale))
        .child(text_input(name, "text"))
        .child(text_input(note, "text"))
        .child(row_actions(list, place, what, row_words(locale)))
}
