//! «Virkemidler»: public schemes that could help.

use leptos::prelude::*;

use super::section::Section;
use crate::components::Rows;
use crate::domain::limits::MAX_ROWS;
use crate::domain::parts::Part;
use crate::domain::{Instrument, Sketch};
use crate::i18n::fields;
use crate::views::work::actors::instrument_row;
use crate::views::work::rows::RowSpec;
use crate::views::{ids, use_app};

const INSTRUMENTS: RowSpec<Sketch, Instrument> = RowSpec {
    prefix: "virkemiddel",
    class: "row row--instrument",
    legend: fields::INSTRUMENT,
    most: MAX_ROWS,
    full: fields::FULL_ROWS,
    get: |open| Some(&open.instruments),
    of: |open| Some(&mut open.instruments),
};

/// The list of instruments to write in.
#[component]
pub fn Instruments() -> impl IntoView {
    let (state, locale) = use_app();
    let list = INSTRUMENTS.list(state, locale);
    let rows = list.clone();
    let row = move |row| instrument_row(INSTRUMENTS, state, locale, rows.clone(), row);
    view! {
        <Section
            id=ids::of_part(Part::Instruments)
            class="panel sketch-section"
            title=fields::INSTRUMENTS
            hint=fields::INSTRUMENTS_HINT
        >
            <Rows list add=fields::ADD_INSTRUMENT.get(locale) row/>
        </Section>
    }
}
