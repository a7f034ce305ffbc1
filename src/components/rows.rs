//! A list of rows that can be added to, reordered by keyboard or pointer, and shortened.
//!
//! Rows are told apart by their place, not by an id: moving one moves its content, and the focus
//! follows it.

use leptos::prelude::*;

use super::{Variant, icon, icon_button, icon_text_button};
use crate::browser;
use crate::dom::{El, each_place, el};
use crate::i18n::{Locale, Text, fill};

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
#[derive(Clone, Copy)]
pub struct RowList {
    /// What the ids of its elements begin with; the first field of row `n` is `prefix-n-0`.
    pub prefix: &'static str,
    /// How many rows there are.
    pub count: Signal<usize>,
    /// The most rows.
    pub most: usize,
    /// What a list of that many says, `{n}` of them.
    pub full: Text,
    /// Adds an empty row at the end.
    pub on_add: Callback<()>,
    /// Moves a row from one place to another.
    pub on_move: Callback<(usize, usize)>,
    /// Takes the row of a place away.
    pub on_remove: Callback<usize>,
}

/// The rows, and the button that adds one. At the limit the button is off, and it is said why; the
/// focus stays where it is.
pub fn rows(list: RowList, locale: Locale, add: Text, row: impl Fn(usize) -> El + 'static) -> El {
    let items = row_items(list, row);
    let count = list.count;
    let is_full = Memo::new(move |_| count.get() >= list.most);
    let add_row = move || {
        if is_full.get_untracked() {
            return;
        }
        let place = count.get_untracked();
        list.on_add.run(());
        browser::focus_soon(format!("{}-{place}-0", list.prefix));
    };
    let why = why_id(list);
    let button = icon_text_button(Variant::Secondary, "Plus", add.get(locale), add_row)
        .id(&format!("{}-ny", list.prefix))
        .live_attr("aria-disabled", move || is_full.get().then_some("true"))
        .live_attr("aria-describedby", move || {
            is_full.get().then(|| why.clone())
        });
    el("div")
        .class("row-list")
        .child(items)
        .live(full_words(list, locale))
        .child(button)
}

fn why_id(list: RowList) -> String {
    format!("{}-fullt", list.prefix)
}

/// Why nothing more can be added, where that is so.
pub fn full_words(list: RowList, locale: Locale) -> impl Fn() -> Option<El> {
    let RowList {
        count, most, full, ..
    } = list;
    let is_full = Memo::new(move |_| count.get() >= most);
    move || {
        is_full.get().then(|| {
            let words = fill(full.get(locale), &[("n", &most.to_string())]);
            el("p")
                .class("ds-validation-message")
                .id(&why_id(list))
                .attr("role", "alert")
                .text(&words)
        })
    }
}

/// The rows alone.
pub fn row_items(list: RowList, row: impl Fn(usize) -> El + 'static) -> El {
    each_place(el("ol").class("rows"), list.count, move |place| {
        el("li")
            .class("row-item")
            .attr("data-place", &place.to_string())
            .child(row(place))
    })
}

/// The handle and the buttons of one row. `what` is what the row is about, for their names.
pub fn row_actions(list: RowList, place: usize, what: Signal<String>, words: RowWords) -> El {
    let RowList { prefix, count, .. } = list;
    let named = move |word: &'static str| {
        move || {
            what.with(|what| match what.trim() {
                "" => format!("{word}: {}", place + 1),
                what => format!("{word}: {what}"),
            })
        }
    };
    let shift = move |to: usize, button: &str| {
        list.on_move.run((place, to));
        browser::focus(&format!("{prefix}-{to}-{button}"));
    };
    let remove = move || {
        let left = count.get_untracked().saturating_sub(1);
        list.on_remove.run(place);
        browser::focus_soon(match left {
            0 => format!("{prefix}-ny"),
            left => format!("{prefix}-{}-fjern", place.min(left - 1)),
        });
    };
    let is_first = Signal::derive(move || place == 0);
    let is_last = Signal::derive(move || place + 1 >= count.get());
    let never = Signal::derive(|| false);
    let up = icon_button("ArrowUp", named(words.move_up), is_first, move || {
        shift(place.saturating_sub(1), "opp");
    });
    let down = icon_button("ArrowDown", named(words.move_down), is_last, move || {
        shift(place + 1, "ned");
    });
    let remove = icon_button("Trash", named(words.remove), never, remove);
    el("div")
        .class("row__actions")
        .child(handle(place, list.on_move))
        .child(up.id(&format!("{prefix}-{place}-opp")))
        .child(down.id(&format!("{prefix}-{place}-ned")))
        .child(
            remove
                .id(&format!("{prefix}-{place}-fjern"))
                .attr("data-color", "danger"),
        )
}

/// The handle by which a pointer, also a finger, drags the row to another place. The row changes
/// place while it is dragged, so that one sees where it will be.
fn handle(place: usize, on_move: Callback<(usize, usize)>) -> El {
    let dragged = StoredValue::new(None::<usize>);
    el("span")
        .class("row__handle")
        .attr("aria-hidden", "true")
        .child(icon("DragVertical"))
        .on("pointerdown", move |event| {
            event.prevent_default();
            browser::capture_pointer(&event);
            dragged.set_value(Some(place));
        })
        .on("pointermove", move |event| {
            let (from, to) = (dragged.get_value(), browser::row_place_at(&event));
            if let (Some(from), Some(to)) = (from, to)
                && from != to
            {
                on_move.run((from, to));
                dragged.set_value(Some(to));
            }
        })
        .on("pointerup", move |_| dragged.set_value(None))
        .on("pointercancel", move |_| dragged.set_value(None))
}

/// Moves one item of a list to another place; places outside the list change nothing.
pub fn move_item<T>(items: &mut Vec<T>, from: usize, to: usize) {
    if from < items.len() && to < items.len() {
        let item = items.remove(from);
        items.insert(to, item);
    }
}
