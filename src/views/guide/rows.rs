//! The actors and the instruments that were chosen, to write in.

use leptos::prelude::*;

use crate::components::choices::select;
use crate::components::rows::{RowList, move_item};
use crate::components::text_field::TextField;
use crate::components::{row_actions, rows, text_input};
use crate::compose::{labels, seed};
use crate::dom::{El, el};
use crate::domain::limits::MAX_ROWS;
use crate::domain::{Actor, Contact, Guide, Instrument, Level};
use crate::i18n::{Locale, Text, fields};
use crate::state::AppState;
use crate::views::sketch::{row_legend, row_words};

fn row_list<T: Clone + Default + 'static>(
    state: AppState,
    prefix: &'static str,
    items: fn(&mut Guide) -> &mut Vec<T>,
    count: fn(&Guide) -> usize,
) -> RowList {
    let change = move |change: &dyn Fn(&mut Vec<T>)| {
        state.step_edit_guide("rows", &|guide| change(items(guide)));
    };
    RowList {
        prefix,
        count: Memo::new(move |_| state.with_guide(count)).into(),
        most: MAX_ROWS,
        full: fields::FULL_ROWS,
        on_add: Callback::new(move |()| {
            change(&|items| {
                if items.len() < MAX_ROWS {
                    items.push(T::default());
                }
            });
        }),
        on_move: Callback::new(move |(from, to)| change(&|items| move_item(items, from, to))),
        on_remove: Callback::new(move |place| {
            change(&|items| {
                if place < items.len() {
                    items.remove(place);
                }
            });
        }),
    }
}

/// The actors.
pub fn actor_rows(state: AppState, locale: Locale) -> El {
    let list = row_list(
        state,
        "aktor",
        |guide| &mut guide.actors,
        |guide| guide.actors.len(),
    );
    rows(list, locale, fields::ADD_ACTOR, move |place| {
        actor_row(state, locale, list, place)
    })
}

fn actor_text(
    state: AppState,
    (label, place, number): (&'static str, usize, usize),
    get: fn(&Actor) -> &String,
    set: fn(&mut Actor, String),
) -> TextField {
    TextField {
        id: format!("aktor-{place}-{number}"),
        label: label.into(),
        hint: "",
        class: "ds-field",
        value: Memo::new(move |_| {
            state.with_guide(|guide| {
                guide
                    .actors
                    .get(place)
                    .map(get)
                    .cloned()
                    .unwrap_or_default()
            })
        })
        .into(),
        on_input: Callback::new(move |text: String| {
            state.edit_guide(label, &|guide| {
                if let Some(actor) = guide.actors.get_mut(place) {
                    set(actor, text.clone());
                }
            });
        }),
    }
}

fn actor_row(state: AppState, locale: Locale, list: RowList, place: usize) -> El {
    let name = actor_text(
        state,
        (fields::ACTOR_NAME.get(locale), place, 0),
        |actor| &actor.name,
        |actor, text| {
            actor.name = text;
            seed::recognise(actor);
        },
    );
    let role = actor_text(
        state,
        (fields::ACTOR_ROLE.get(locale), place, 1),
        |actor| &actor.role,
        |actor, text| actor.role = text,
    );
    let what = name.value;
    let levels = Level::ALL.map(|level| (level.word(), labels::level(level).get(locale)));
    let contacts =
        Contact::ALL.map(|contact| (contact.word(), labels::contact(contact).get(locale)));
    let level = actor_choice(
        state,
        (fields::ACTOR_LEVEL, locale, place, 2),
        &levels,
        |actor| actor.level.word(),
        |actor, word| actor.level = Level::from_word(word).unwrap_or_default(),
    );
    let contact = actor_choice(
        state,
        (fields::ACTOR_CONTACT, locale, place, 3),
        &contacts,
        |actor| actor.contact.word(),
        |actor, word| actor.contact = Contact::from_word(word).unwrap_or_default(),
    );
    el("fieldset")
        .class("form-row")
        .child(row_legend(fields::ACTOR, place, list.count, locale))
        .child(text_input(name, "text"))
        .child(text_input(role, "text"))
        .child(level.class("ds-field form-row__half"))
        .child(contact.class("ds-field form-row__half"))
        .child(row_actions(list, place, what, row_words(locale)))
}

fn actor_choice(
    state: AppState,
    (label, locale, place, number): (Text, Locale, usize, usize),
    options: &[(&'static str, &'static str)],
    word_of: fn(&Actor) -> &'static str,
    choose: fn(&mut Actor, &str),
) -> El {
    let chosen = Memo::new(move |_| {
        state.with_guide(|guide| {
            let actor = guide.actors.get(place);
            actor.map(word_of).unwrap_or_default().to_owned()
        })
    });
    let change = Callback::new(move |word: String| {
        state.step_edit_guide("choice", &|guide| {
            if let Some(actor) = guide.actors.get_mut(place) {
                choose(actor, &word);
            }
        });
    });
    let id = format!("aktor-{place}-{number}");
    select(&id, label.get(locale), options, chosen.into(), change)
}

/// The instruments.
pub fn instrument_rows(state: AppState, locale: Locale) -> El {
    let list = row_list(
        state,
        "virkemiddel",
        |guide| &mut guide.instruments,
        |guide| guide.instruments.len(),
    );
    rows(list, locale, fields::ADD_INSTRUMENT, move |place| {
        let text = |label: Text, number: usize, get: fn(&Instrument) -> &String, set: SetText| {
            let label = label.get(locale);
            TextField {
                id: format!("virkemiddel-{place}-{number}"),
                label: label.into(),
                hint: "",
                class: "ds-field",
                value: Memo::new(move |_| {
                    state.with_guide(|guide| {
                        let held = guide.instruments.get(place);
                        held.map(get).cloned().unwrap_or_default()
                    })
                })
                .into(),
                on_input: Callback::new(move |text: String| {
                    state.edit_guide(label, &|guide| {
                        if let Some(held) = guide.instruments.get_mut(place) {
                            set(held, text.clone());
                        }
                    });
                }),
            }
        };
        let name = text(
            fields::INSTRUMENT_NAME,
            0,
            |held| &held.name,
            |held, text| held.name = text,
        );
        let note = text(
            fields::INSTRUMENT_NOTE,
            1,
            |held| &held.note,
            |held, text| held.note = text,
        );
        let what = name.value;
        el("fieldset")
            .class("form-row")
            .child(row_legend(fields::INSTRUMENT, place, list.count, locale))
            .child(text_input(name, "text"))
            .child(text_input(note, "text"))
            .child(row_actions(list, place, what, row_words(locale)))
    })
}

type SetText = fn(&mut Instrument, String);
