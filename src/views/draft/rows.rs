//! Rows of the draft that is open, and their cells.

use leptos::prelude::*;

use super::form::{read, write};
use crate::components::rows::{RowList, move_item, row_items};
use crate::components::text_field::TextField;
use crate::components::{row_actions, rows};
use crate::dom::{El, el};
use crate::domain::Draft;
use crate::i18n::{Locale, Text};
use crate::state::AppState;
use crate::views::sketch::{row_legend, row_words};

/// Rows of the draft that is open.
pub struct RowSpec<T: 'static> {
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
    pub get: fn(&Draft) -> Option<&Vec<T>>,
    /// Gives the rows.
    pub of: fn(&mut Draft) -> Option<&mut Vec<T>>,
}

impl<T> Clone for RowSpec<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for RowSpec<T> {}

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

impl<T: Clone + Default + 'static> RowSpec<T> {
    /// The commands on the rows.
    pub fn list(self, state: AppState) -> RowList {
        let RowSpec {
            get,
            of,
            most,
            full,
            ..
        } = self;
        let change = move |change: &dyn Fn(&mut Vec<T>)| {
            state.step_edit_draft("rows", &|draft| {
                if let Some(rows) = of(draft) {
                    change(rows);
                }
            });
        };
        let count = move |draft: &Draft| get(draft).map_or(0, Vec::len);
        RowList {
            prefix: self.prefix,
            count: Memo::new(move |_| state.with_draft(count)).into(),
            most,
            full,
            on_add: Callback::new(move |()| {
                change(&|rows| {
                    if rows.len() < most {
                        rows.push(T::default());
                    }
                });
            }),
            on_move: Callback::new(move |(from, to)| change(&|rows| move_item(rows, from, to))),
            on_remove: Callback::new(move |place| {
                change(&|rows| {
                    if place < rows.len() {
                        rows.remove(place);
                    }
                });
            }),
        }
    }

    /// Whether one more row fits. Follows the draft where it is tracked.
    pub fn has_room(self, state: AppState) -> bool {
        let RowSpec { get, most, .. } = self;
        state.with_draft(|draft| get(draft).is_none_or(|rows| rows.len() < most))
    }

    /// The id of the first cell of the first row.
    pub fn first_cell(self) -> String {
        self.cell_id(0, 0)
    }

    fn cell_id(self, place: usize, number: usize) -> String {
        format!("{}-{place}-{number}", self.prefix)
    }

    /// A text of a row, to write in.
    pub fn cell(
        self,
        state: AppState,
        locale: Locale,
        place: usize,
        cell: CellSpec<T>,
    ) -> TextField {
        let RowSpec { get, of, .. } = self;
        let (read_cell, give_cell) = (cell.get, cell.of);
        TextField {
            id: self.cell_id(place, cell.number),
            label: cell.label.get(locale).into(),
            hint: "",
            class: "ds-field",
            value: read(
                state,
                Box::new(move |draft| {
                    let row = get(draft).and_then(|rows| rows.get(place));
                    row.map(|row| read_cell(row).clone()).unwrap_or_default()
                }),
            ),
            on_input: write(
                state,
                cell.label.nb,
                Box::new(move |draft, text| {
                    if let Some(row) = of(draft).and_then(|rows| rows.get_mut(place)) {
                        *give_cell(row) = text;
                    }
                }),
            ),
        }
    }

    /// A choice of a row: the word of it now, and what choosing another does.
    pub fn choice(
        self,
        state: AppState,
        place: usize,
        word_of: fn(&T) -> String,
        choose: fn(&mut T, &str),
    ) -> (Signal<String>, Callback<String>) {
        let RowSpec { get, of, .. } = self;
        let chosen = read(
            state,
            Box::new(move |draft| {
                let row = get(draft).and_then(|rows| rows.get(place));
                row.map(word_of).unwrap_or_default()
            }),
        );
        let change = write(
            state,
            "choice",
            Box::new(move |draft, word| {
                if let Some(row) = of(draft).and_then(|rows| rows.get_mut(place)) {
                    choose(row, &word);
                }
            }),
        );
        (chosen, change)
    }

    /// The rows to write in. `cells` makes the fields of a row; the first one names it.
    pub fn view(
        self,
        state: AppState,
        locale: Locale,
        add: Text,
        cells: impl Fn(usize) -> (Signal<String>, Vec<El>) + 'static,
    ) -> El {
        let list = self.list(state);
        rows(list, locale, add, move |place| {
            self.row(list, locale, place, cells(place))
        })
    }

    /// The rows without the button that adds one: they come from elsewhere on the screen.
    pub fn view_without_adding(
        self,
        state: AppState,
        locale: Locale,
        cells: impl Fn(usize) -> (Signal<String>, Vec<El>) + 'static,
    ) -> El {
        let list = self.list(state);
        row_items(list, move |place| {
            self.row(list, locale, place, cells(place))
        })
    }

    fn row(
        self,
        list: RowList,
        locale: Locale,
        place: usize,
        (what, cells): (Signal<String>, Vec<El>),
    ) -> El {
        el("fieldset")
            .class(self.class)
            .child(row_legend(self.legend, place, list.count, locale))
            .children(cells)
            .child(row_actions(list, place, what, row_words(locale)))
    }
}
