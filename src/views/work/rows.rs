//! Rows of the work that is open, and their cells, whatever the work is.

use leptos::prelude::*;

use super::editing::{read, write};
use crate::browser;
use crate::components::rows::{RowActions, RowHandle, RowList, RowWords};
use crate::components::text_field::TextField;
use crate::domain::Editable;
use crate::domain::rows::{Row, RowId, move_item, place_of};
use crate::domain::undo::Place;
use crate::i18n::{Locale, Text, fields, fill};
use crate::state::AppState;
use crate::views::use_app;

/// Rows of something that can be written in.
pub struct RowSpec<K: 'static, T: 'static> {
    /// What the ids of its elements begin with.
    pub prefix: &'static str,
    /// The classes of a row.
    pub class: &'static str,
    /// «Oppgave {n} av {total}».
    pub legend: Text,
    /// The most rows.
    pub most: usize,
    /// What a list of that many says, `{n}` of them.
    pub full: Text,
    /// Reads the rows.
    pub get: fn(&K) -> Option<&Vec<T>>,
    /// Gives the rows.
    pub of: fn(&mut K) -> Option<&mut Vec<T>>,
}

impl<K, T> Clone for RowSpec<K, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K, T> Copy for RowSpec<K, T> {}

/// One text of a row.
pub struct CellSpec<T> {
    /// Its number in the row.
    pub number: usize,
    /// Its label.
    pub label: Text,
    /// Gives the text.
    pub of: fn(&mut T) -> &mut String,
    /// Reads the text.
    pub get: fn(&T) -> &String,
}

/// The buttons of a row, in words.
fn row_words(locale: Locale) -> RowWords {
    RowWords {
        move_up: fields::MOVE_UP.get(locale),
        move_down: fields::MOVE_DOWN.get(locale),
        remove: fields::REMOVE.get(locale),
    }
}

/// Where a row is. It mostly is where it is shown, so that a key in one of many rows does not look through them all
/// for each of them.
fn place_in<T: Row>(rows: &[T], row: RowHandle) -> Option<usize> {
    let shown = row.place.try_get_untracked();
    let is_there = |place: &usize| {
        rows.get(*place)
            .is_some_and(|held| held.id().number() == row.id)
    };
    shown.filter(is_there).or_else(|| place_of(rows, row.id))
}

impl<K: Editable, T: Row> RowSpec<K, T> {
    /// The commands on the rows.
    pub fn list(self, state: AppState, locale: Locale) -> RowList {
        let RowSpec { get, of, most, .. } = self;
        let change = move |change: &dyn Fn(&mut Vec<T>)| {
            state.open.step_edit_open(&|held: &mut K| {
                if let Some(rows) = of(held) {
                    change(rows);
                }
            });
        };
        let ids = move |held: &K| {
            let rows = get(held).map_or(&[][..], Vec::as_slice);
            rows.iter().map(|row| row.id().number()).collect()
        };
        RowList {
            prefix: self.prefix,
            ids: Memo::new(move |_| state.open.with_open(ids)).into(),
            most,
            full: fill(self.full.get(locale), &[("n", &most.to_string())]),
            words: row_words(locale),
            on_add: Callback::new(move |()| {
                let id = RowId::from_bytes(browser::random_bytes());
                change(&|rows| {
                    if rows.len() < most {
                        let mut row = T::default();
                        row.set_id(id);
                        rows.push(row);
                    }
                });
                id.number()
            }),
            on_move: Callback::new(move |(id, to): (u64, usize)| {
                change(&|rows| {
                    if let Some(from) = place_of(rows, id) {
                        move_item(rows, from, to);
                    }
                });
            }),
            on_remove: Callback::new(move |id| {
                change(&|rows| rows.retain(|row| row.id().number() != id));
            }),
        }
    }

    /// Whether one more row fits. Follows the work where it is tracked.
    pub fn has_room(self, state: AppState) -> bool {
        let RowSpec { get, most, .. } = self;
        state
            .open
            .with_open(|held: &K| get(held).is_none_or(|rows| rows.len() < most))
    }

    /// A text of a row, to write in.
    pub fn cell(
        self,
        state: AppState,
        locale: Locale,
        row: RowHandle,
        cell: CellSpec<T>,
    ) -> TextField {
        let of = cell.of;
        self.cell_with(state, locale, row, cell, move |row, text| *of(row) = text)
    }

    /// The same, where writing does more than to put the text in its place.
    pub fn cell_with(
        self,
        state: AppState,
        locale: Locale,
        row: RowHandle,
        cell: CellSpec<T>,
        set: impl Fn(&mut T, String) + Send + Sync + 'static,
    ) -> TextField {
        let get = cell.get;
        TextField {
            id: row.cell_id(cell.number),
            label: cell.label.get(locale).into(),
            hint: "",
            class: "ds-field",
            is_part: false,
            value: self.read(state, row, move |row| get(row).clone()),
            on_input: self.write(state, row, cell.number, set),
        }
    }

    /// A choice of a row, by its number there: the word of it now, and what choosing another does.
    pub fn choice(
        self,
        state: AppState,
        row: RowHandle,
        number: usize,
        word_of: fn(&T) -> String,
        choose: fn(&mut T, &str),
    ) -> (Signal<String>, Callback<String>) {
        let chosen = self.read(state, row, word_of);
        let change = self.write(state, row, number, move |row, word| choose(row, &word));
        (chosen, change)
    }

    /// Something of a row, in words.
    pub fn read(
        self,
        state: AppState,
        row: RowHandle,
        get: impl Fn(&T) -> String + Send + Sync + 'static,
    ) -> Signal<String> {
        let rows_of = self.get;
        read(state, move |held: &K| {
            let row = rows_of(held).and_then(|rows| rows.get(place_in(rows, row)?));
            row.map(&get).unwrap_or_default()
        })
    }

    /// What writing does to a row, in the cell of that number.
    pub fn write(
        self,
        state: AppState,
        row: RowHandle,
        number: usize,
        set: impl Fn(&mut T, String) + Send + Sync + 'static,
    ) -> Callback<String> {
        let rows_of = self.of;
        let place = Place {
            field: self.prefix,
            cell: (row.id, number),
        };
        write(state, place, move |held: &mut K, text| {
            let Some(rows) = rows_of(held) else {
                return;
            };
            if let Some(row) = place_in(rows, row).and_then(|place| rows.get_mut(place)) {
                set(row, text);
            }
        })
    }
}

/// One row to write in: its legend, its cells, and what can be done with it. `what` is what it is
/// about, for the names of its buttons, as it is written there.
#[component]
pub fn RowFields(
    list: RowList,
    row: RowHandle,
    class: &'static str,
    /// «Oppgave {n} av {total}».
    legend: Text,
    #[prop(into)] what: Signal<String>,
    /// The same, where nobody wrote it there.
    #[prop(optional_no_strip)]
    name: Option<Callback<(), AnyView>>,
    children: Children,
) -> impl IntoView {
    let (_, locale) = use_app();
    let legend = move || {
        let total = list.ids.with(Vec::len).to_string();
        let n = (row.place.get() + 1).to_string();
        fill(legend.get(locale), &[("n", &n), ("total", &total)])
    };
    view! {
        <fieldset class=class>
            <legend class="ds-sr-only" prop:textContent=legend></legend>
            {children()}
            <RowActions list row what name/>
        </fieldset>
    }
}
