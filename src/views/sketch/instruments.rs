//! «Virkemidler»: public schemes that could help.

use leptos::prelude::*;

use super::team::{move_item, row_words};
use crate::components::{RowActions, Rows, TextInput};
use crate::domain::Instrument;
use crate::i18n::{Locale, fields, fill};
use crate::state::AppState;

/// The list of instruments to write in.
#[component]
pub fn Instruments(locale: Locale) -> impl IntoView {
    let state = AppState::from_context();
    let count = Memo::new(move |_| state.editing.with(|open| open.instruments.len()));
    let row = Callback::new(move |place: usize| {
        view! { <InstrumentRow locale=locale place=place count=count /> }.into_any()
    });
    let add = Callback::new(move |()| {
        state.edit("instruments-add", |open| {
            open.instruments.push(Instrument::default())
        });
    });
    view! {
        <section class="panel sketch-section" aria-labelledby="virkemidler">
            <h2 class="section-title" id="virkemidler">
                {fields::INSTRUMENTS.get(locale)}
            </h2>
            <p class="hint sketch-section__hint">{fields::INSTRUMENTS_HINT.get(locale)}</p>
            <Rows
                prefix="virkemiddel"
                count=count
                row=row
                add=fields::ADD_INSTRUMENT.get(locale)
                on_add=add
            />
        </section>
    }
}

#[component]
fn InstrumentRow(locale: Locale, place: usize, count: Memo<usize>) -> impl IntoView {
    let state = AppState::from_context();
    let read = move |get: fn(&Instrument) -> &String| {
        Memo::new(move |_| {
            state.editing.with(|open| {
                open.instruments
                    .get(place)
                    .map(get)
                    .cloned()
                    .unwrap_or_default()
            })
        })
    };
    let write = move |field: &'static str, get: fn(&mut Instrument) -> &mut String| {
        Callback::new(move |text: String| {
            state.edit(field, |open| {
                if let Some(instrument) = open.instruments.get_mut(place) {
                    *get(instrument) = text;
                }
            });
        })
    };
    let name = read(|instrument| &instrument.name);
    let legend = move || {
        let (n, total) = ((place + 1).to_string(), count.get().to_string());
        fill(
            fields::INSTRUMENT.get(locale),
            &[("n", &n), ("total", &total)],
        )
    };
    let on_move = Callback::new(move |(from, to)| {
        state.edit("instruments-move", |open| {
            move_item(&mut open.instruments, from, to)
        });
    });
    let on_remove = Callback::new(move |place: usize| {
        state.edit("instruments-remove", |open| {
            if place < open.instruments.len() {
                open.instruments.remove(place);
            }
        });
    });
    view! {
        <fieldset class="row row--instrument">
            <legend class="ds-sr-only">{legend}</legend>
            <TextInput
                id=format!("virkemiddel-{place}-0")
                label=fields::INSTRUMENT_NAME.get(locale)
                value=name
                on_input=write("instrument-name", |instrument| &mut instrument.name)
                list=None
            />
            <TextInput
                id=format!("virkemiddel-{place}-1")
                label=fields::INSTRUMENT_NOTE.get(locale)
                value=read(|instrument| &instrument.note)
                on_input=write("instrument-note", |instrument| &mut instrument.note)
                list=None
            />
            <RowActions
                prefix="virkemiddel"
                place=place
                count=count
                what=name
                words=row_words(locale)
                on_move=on_move
                on_remove=on_remove
            />
        </fieldset>
    }
}
