//! The team to write in: who, where they stand, what they contribute, whether there is contact.

use leptos::prelude::*;

use super::fields::{read, section, write};
use super::suggested::team_mates;
use crate::components::choices::select;
use crate::components::rows::{RowList, RowWords, move_item};
use crate::components::text_field::{TextField, text_input_with_list};
use crate::components::{row_actions, rows, text_input};
use crate::compose::{labels, seed};
use crate::content::ACTORS;
use crate::dom::{El, el};
use crate::domain::limits::MAX_ROWS;
use crate::domain::{Actor, Contact, Level, Sketch};
use crate::i18n::{Locale, Text, fields, fill};
use crate::state::AppState;

const NAMES_OFFERED: &str = "aktorforslag";

/// The buttons of a row, in words.
pub fn row_words(locale: Locale) -> RowWords {
    RowWords {
        move_up: fields::MOVE_UP.get(locale),
        move_down: fields::MOVE_DOWN.get(locale),
        remove: fields::REMOVE.get(locale),
    }
}

/// «Aktør 1 av 3», for those who hear the row.
pub fn row_legend(text: Text, place: usize, count: Signal<usize>, locale: Locale) -> El {
    el("legend").class("ds-sr-only").live_text(move || {
        let (n, total) = ((place + 1).to_string(), count.get().to_string());
        fill(text.get(locale), &[("n", &n), ("total", &total)])
    })
}

/// The commands on a list of the open sketch. `items` gives the list.
pub fn row_list<T: Clone + Default + 'static>(
    state: AppState,
    prefix: &'static str,
    items: fn(&mut Sketch) -> &mut Vec<T>,
    count: fn(&Sketch) -> usize,
) -> RowList {
    // Undo tells steps apart by these, so that typing in a row and moving it are two steps.
    let field = "rows";
    RowList {
        prefix,
        count: Memo::new(move |_| state.with_sketch(count)).into(),
        most: MAX_ROWS,
        full: fields::FULL_ROWS,
        on_add: Callback::new(move |()| {
            state.step_edit_sketch(field, &|open| {
                let items = items(open);
                if items.len() < MAX_ROWS {
                    items.push(T::default());
                }
            });
        }),
        on_move: Callback::new(move |(from, to)| {
            state.step_edit_sketch(field, &|open| move_item(items(open), from, to));
        }),
        on_remove: Callback::new(move |place| {
            state.step_edit_sketch(field, &|open| {
                let items = items(open);
                if place < items.len() {
                    items.remove(place);
                }
            });
        }),
    }
}

/// The list of actors to write in.
pub fn team(state: AppState, locale: Locale) -> El {
    let list = row_list(
        state,
        "aktor",
        |open| &mut open.actors,
        |open| open.actors.len(),
    );
    let offered = ACTORS
        .iter()
        .map(|actor| el("option").attr("value", actor.name.get(locale)));
    let class = "panel sketch-section sketch-section--wide";
    section("laget", class, fields::TEAM, fields::TEAM_HINT, locale)
        .child(el("datalist").id(NAMES_OFFERED).children(offered))
        .live(team_mates(state, locale))
        .child(rows(list, locale, fields::ADD_ACTOR, move |place| {
            actor_row(state, locale, list, place)
        }))
}

fn actor_row(state: AppState, locale: Locale, list: RowList, place: usize) -> El {
    let field = |number: usize, label: Text, get: fn(&Actor) -> &String, set: SetText| TextField {
        id: format!("aktor-{place}-{number}"),
        label: label.get(locale).into(),
        hint: "",
        class: "ds-field",
        value: read(state, move |open| {
            open.actors.get(place).map(get).cloned().unwrap_or_default()
        }),
        on_input: write(state, label.nb, move |open, text| {
            if let Some(actor) = open.actors.get_mut(place) {
                set(actor, text);
            }
        }),
    };
    let name = field(
        0,
        fields::ACTOR_NAME,
        |actor| &actor.name,
        |actor, text| {
            actor.name = text;
            seed::recognise(actor);
        },
    );
    let role = field(
        1,
        fields::ACTOR_ROLE,
        |actor| &actor.role,
        |actor, text| actor.role = text,
    );
    let person = field(
        4,
        fields::ACTOR_PERSON,
        |actor| &actor.contact_person,
        |actor, text| actor.contact_person = text,
    );
    let what = name.value;
    el("fieldset")
        .class("row row--actor")
        .child(row_legend(fields::ACTOR, place, list.count, locale))
        .child(text_input_with_list(name, NAMES_OFFERED))
        .child(text_input(role, "text"))
        .child(level_select(state, locale, place))
        .child(contact_select(state, locale, place))
        .child(text_input(person, "text"))
        .child(row_actions(list, place, what, row_words(locale)))
}

type SetText = fn(&mut Actor, String);

fn level_select(state: AppState, locale: Locale, place: usize) -> El {
    let options = Level::ALL.map(|level| (level.word(), labels::level(level).get(locale)));
    let chosen = read(state, move |open| {
        let actor = open.actors.get(place);
        actor
            .map_or(Level::default(), |actor| actor.level)
            .word()
            .to_owned()
    });
    let choose = write(state, "level", move |open, word| {
        if let (Some(actor), Some(level)) = (open.actors.get_mut(place), Level::from_word(&word)) {
            actor.level = level;
        }
    });
    let label = fields::ACTOR_LEVEL.get(locale);
    select(&format!("aktor-{place}-2"), label, &options, chosen, choose).class("ds-field row__half")
}

fn contact_select(state: AppState, locale: Locale, place: usize) -> El {
    let options =
        Contact::ALL.map(|contact| (contact.word(), labels::contact(contact).get(locale)));
    let chosen = read(state, move |open| {
        let actor = open.actors.get(place);
        actor
            .map_or(Contact::default(), |actor| actor.contact)
            .word()
            .to_owned()
    });
    let choose = write(state, "contact", move |open, word| {
        let contact = Contact::from_word(&word);
        if let (Some(actor), Some(contact)) = (open.actors.get_mut(place), contact) {
            actor.contact = contact;
        }
    });
    let label = fields::ACTOR_CONTACT.get(locale);
    select(&format!("aktor-{place}-3"), label, &options, chosen, choose).class("ds-field row__half")
}
