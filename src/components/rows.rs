//! A list of rows that can be added to, reordered by keyboard or pointer, and shortened.
//!
//! Rows are told apart by their place, not by an id: moving one moves its content, and the focus
//! follows it.

use leptos::prelude::*;

use super::{Icon, IconButton};
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

/// The rows and the button that adds one. The first field of row `n` has the id `prefix-n-0`.
#[component]
pub fn Rows(
    prefix: &'static str,
    #[prop(into)] count: Signal<usize>,
    row: Callback<usize, AnyView>,
    add: &'static str,
    on_add: Callback<()>,
) -> impl IntoView {
    let add_row = move |_| {
        let place = count.get_untracked();
        on_add.run(());
        browser::focus_soon(format!("{prefix}-{place}-0"));
    };
    view! {
        <ol class="rows">
            <For each=move || 0..count.get() key=|place| *place let:place>
                <li class="row-item" data-place=place.to_string()>
                    {row.run(place)}
                </li>
            </For>
        </ol>
        <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            id=format!("{prefix}-ny")
            on:click=add_row
        >
            <Icon name="Plus" />
            {add}
        </button>
    }
}

/// The handle and the buttons of one row.
#[component]
pub fn RowActions(
    prefix: &'static str,
    place: usize,
    #[prop(into)] count: Signal<usize>,
    /// What the row is about, for the names of its buttons.
    #[prop(into)]
    what: Signal<String>,
    words: RowWords,
    /// From which place to which.
    on_move: Callback<(usize, usize)>,
    on_remove: Callback<usize>,
) -> impl IntoView {
    let named = move |word: &'static str| {
        Signal::derive(move || {
            what.with(|what| match what.trim() {
                "" => format!("{word}: {}", place + 1),
                what => format!("{word}: {what}"),
            })
        })
    };
    let up = Callback::new(move |()| {
        on_move.run((place, place - 1));
        browser::focus(&format!("{prefix}-{}-opp", place - 1));
    });
    let down = Callback::new(move |()| {
        on_move.run((place, place + 1));
        browser::focus(&format!("{prefix}-{}-ned", place + 1));
    });
    let remove = Callback::new(move |()| {
        let left = count.get_untracked() - 1;
        on_remove.run(place);
        browser::focus_soon(match left {
            0 => format!("{prefix}-ny"),
            left => format!("{prefix}-{}-fjern", place.min(left - 1)),
        });
    });
    view! {
        <div class="row__actions">
            <Handle place=place on_move=on_move />
            <IconButton
                id=format!("{prefix}-{place}-opp")
                icon="ArrowUp"
                label=named(words.move_up)
                is_off=Signal::stored(place == 0)
                on_click=up
            />
            <IconButton
                id=format!("{prefix}-{place}-ned")
                icon="ArrowDown"
                label=named(words.move_down)
                is_off=Signal::derive(move || place + 1 >= count.get())
                on_click=down
            />
            <IconButton
                id=format!("{prefix}-{place}-fjern")
                icon="Trash"
                label=named(words.remove)
                is_dangerous=true
                on_click=remove
            />
        </div>
    }
}

/// The handle by which a pointer, also a finger, drags the row to another place. The row changes
/// place while it is dragged, so that one sees where it will be.
#[component]
fn Handle(place: usize, on_move: Callback<(usize, usize)>) -> impl IntoView {
    let dragged = StoredValue::new(None::<usize>);
    let start = move |event: leptos::ev::PointerEvent| {
        event.prevent_default();
        browser::capture_pointer(&event);
        dragged.set_value(Some(place));
    };
    let drag = move |event: leptos::ev::PointerEvent| {
        let Some(from) = dragged.get_value() else {
            return;
        };
        if let Some(to) = browser::row_place_at(&event)
            && to != from
        {
            on_move.run((from, to));
            dragged.set_value(Some(to));
        }
    };
    view! {
        <span
            class="row__handle"
            aria-hidden="true"
            on:pointerdown=start
            on:pointermove=drag
            on:pointerup=move |_| dragged.set_value(None)
            on:pointercancel=move |_| dragged.set_value(None)
        >
            <Icon name="DragVertical" />
        </span>
    }
}
