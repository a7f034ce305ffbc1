//! A list of rows that can be added to, reordered by keyboard or pointer, and shortened.
//!
//! Rows are told apart by an id that lives with them: moving one moves its element, and the focus
//! follows it.

use leptos::prelude::*;

use super::text_field::FieldLanguages;
use super::{Button, Fault, FaultStatus, Icon, Variant, Words};
use crate::browser;

/// What the buttons of a row are called.
#[derive(Clone, Copy)]
pub struct RowWords {
    /// «Flytt opp».
    pub move_up: &'static str,
    /// «Flytt ned».
    pub move_down: &'static str,
    /// «Fjern».
    pub remove: &'static str,
}

/// What can be done with the rows of a list.
#[derive(Clone)]
pub struct RowList {
    /// What the ids of its elements begin with.
    pub prefix: &'static str,
    /// The ids of the rows, in their order.
    pub ids: Signal<Vec<u64>>,
    /// The most rows.
    pub most: usize,
    /// What a list of that many says.
    pub full: String,
    /// What the buttons of a row are called.
    pub words: RowWords,
    /// Adds an empty row at the end, and gives its id.
    pub on_add: Callback<(), u64>,
    /// Moves a row to another place.
    pub on_move: Callback<(u64, usize)>,
    /// Takes a row away.
    pub on_remove: Callback<u64>,
}

impl RowList {
    /// Whether no more rows fit. Follows the rows.
    pub fn is_full(&self) -> Signal<bool> {
        let (ids, most) = (self.ids, self.most);
        Memo::new(move |_| ids.with(Vec::len) >= most).into()
    }

    fn why_id(&self) -> String {
        format!("{}-fullt", self.prefix)
    }

    fn row(&self, id: u64) -> RowHandle {
        let ids = self.ids;
        let place = Memo::new(move |before: Option<&usize>| {
            let place = ids.with(|ids| ids.iter().position(|held| *held == id));
            // A row that is on its way out stays where it was.
            place.unwrap_or(before.copied().unwrap_or_default())
        });
        RowHandle {
            prefix: self.prefix,
            id,
            place: place.into(),
        }
    }
}

/// One row of a list.
#[derive(Clone, Copy)]
pub struct RowHandle {
    prefix: &'static str,
    /// Its id.
    pub id: u64,
    /// Its place, from 0.
    pub place: Signal<usize>,
}

impl RowHandle {
    /// The id of the element of a cell; that of number 0 gets the focus in a new row.
    pub fn cell_id(self, number: usize) -> String {
        cell_id(self.prefix, self.id, number)
    }

    fn button_id(self, button: &str) -> String {
        button_id(self.prefix, self.id, button)
    }
}

/// The id of the element of a cell of a row.
pub fn cell_id(prefix: &str, row: u64, number: usize) -> String {
    format!("{prefix}-{row}-{number}")
}

fn button_id(prefix: &str, row: u64, button: &str) -> String {
    format!("{prefix}-{row}-{button}")
}

/// The rows, and the button that adds one where `add` names it. At the limit the button is off, and
/// it is said why; the focus stays where it is.
#[component]
pub fn Rows(
    list: RowList,
    /// What the button that adds a row says; without it, rows come from elsewhere on the screen.
    #[prop(optional)]
    add: Option<&'static str>,
    /// Makes the inside of a row.
    #[prop(into)]
    row: Callback<RowHandle, AnyView>,
) -> impl IntoView {
    let adding = add.map(|words| view! { <AddRow list=list.clone() words/> });
    view! {
        <div class="row-list">
            <RowItems list row/>
            {adding}
        </div>
    }
}

#[component]
fn AddRow(list: RowList, words: &'static str) -> impl IntoView {
    let (prefix, on_add, is_full) = (list.prefix, list.on_add, list.is_full());
    let add = move || {
        let id = on_add.run(());
        browser::focus_soon(cell_id(prefix, id, 0));
    };
    let why = list.why_id();
    view! {
        <FullWords list/>
        <Button icon="Plus" id=format!("{prefix}-ny") is_off=is_full off_why=why on_click=add>
            {words}
        </Button>
    }
}

/// Why nothing more can be added, where that is so.
#[component]
pub fn FullWords(list: RowList) -> impl IntoView {
    let (is_full, why, words) = (list.is_full(), list.why_id(), list.full);
    let fault = Fault::new(move || is_full.get().then(|| words.clone().into()));
    view! { <FaultStatus id=why fault/> }
}

/// The rows alone. One is dragged by its handle, with a finger too, and changes place meanwhile, so that
/// one sees where it will be. The list holds the pointer, since the row moves.
#[component]
pub fn RowItems(
    list: RowList,
    /// Makes the inside of a row.
    #[prop(into)]
    row: Callback<RowHandle, AnyView>,
) -> impl IntoView {
    let dragged = RwSignal::new(None::<u64>);
    let (ids, on_move) = (list.ids, list.on_move);
    let take = move |event: web_sys::PointerEvent| {
        let Some(id) = browser::row_of_handle(&event) else {
            return;
        };
        event.prevent_default();
        browser::capture_pointer(&event);
        dragged.set(Some(id));
    };
    let drag = move |event: web_sys::PointerEvent| {
        let (Some(id), Some(to)) = (dragged.get_untracked(), browser::row_place_at(&event)) else {
            return;
        };
        if ids.with_untracked(|ids| ids.get(to).is_some_and(|held| *held != id)) {
            on_move.run((id, to));
        }
    };
    let each = move || ids.get();
    let item = move |id| {
        let handle = list.row(id);
        view! {
            <li
                class="row-item"
                data-row=id.to_string()
                data-place=move || handle.place.get().to_string()
            >
                {row.run(handle)}
            </li>
        }
    };
    view! {
        <ol
            class="rows"
            on:pointerdown=take
            on:pointermove=drag
            on:pointerup=move |_| dragged.set(None)
            on:pointercancel=move |_| dragged.set(None)
        >
            <For each key=|id| *id children=item/>
        </ol>
    }
}

/// The handle and the buttons of one row. `what` is what the row is about, for their names, as it is written there.
#[component]
pub fn RowActions(
    list: RowList,
    row: RowHandle,
    #[prop(into)] what: Signal<String>,
    /// The same, where nobody wrote it there.
    #[prop(optional_no_strip)]
    name: Option<Callback<(), AnyView>>,
) -> impl IntoView {
    let RowList {
        prefix,
        ids,
        on_move,
        on_remove,
        words,
        ..
    } = list;
    let (id, place) = (row.id, row.place);
    let text = Signal::derive(move || match what.with(|what| what.trim().to_owned()) {
        nothing if nothing.is_empty() => (place.get() + 1).to_string(),
        words => words,
    });
    let written = use_context::<FieldLanguages>().map(|languages| languages.written);
    let lang = Signal::derive(move || match what.with(|what| what.trim().is_empty()) {
        true => None,
        false => written?.get(),
    });
    let name = name.filter(|_| what.with_untracked(|what| !what.trim().is_empty()));
    let named = move |word: &'static str| {
        let name = match name {
            Some(name) => name.run(()),
            None => view! { <Words text lang/> }.into_any(),
        };
        view! { <span class="ds-sr-only">{word} ": " {name}</span> }
    };
    let shift = move |to: usize, button: &str| {
        on_move.run((id, to));
        browser::focus_soon(row.button_id(button));
    };
    let remove = move || {
        // The one that comes in its place is the next to have the focus, or the last.
        let next = ids.with_untracked(|ids| {
            let place = ids.iter().position(|held| *held == id)?;
            ids.get(place + 1)
                .or_else(|| ids.get(place.checked_sub(1)?))
                .copied()
        });
        on_remove.run(id);
        browser::focus_soon(match next {
            Some(next) => button_id(prefix, next, "fjern"),
            None => format!("{prefix}-ny"),
        });
    };
    let is_first = Signal::derive(move || place.get() == 0);
    let is_last = Signal::derive(move || ids.with(Vec::len) <= place.get() + 1);
    view! {
        <div class="row__actions">
            <span class="row__handle" aria-hidden="true">
                <Icon name="DragVertical"/>
            </span>
            <Button
                variant=Variant::Tertiary
                icon="ArrowUp"
                id=row.button_id("opp")
                is_off=is_first
                on_click=move || shift(place.get_untracked().saturating_sub(1), "opp")
                attr:data-icon=""
            >
                {named(words.move_up)}
            </Button>
            <Button
                variant=Variant::Tertiary
                icon="ArrowDown"
                id=row.button_id("ned")
                is_off=is_last
                on_click=move || shift(place.get_untracked() + 1, "ned")
                attr:data-icon=""
            >
                {named(words.move_down)}
            </Button>
            <Button
                variant=Variant::Tertiary
                icon="Trash"
                id=row.button_id("fjern")
                color="danger"
                on_click=remove
                attr:data-icon=""
            >
                {named(words.remove)}
            </Button>
        </div>
    }
}
