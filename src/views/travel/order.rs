//! The order of the parts of a saksframlegg, which whoever takes it along may change: not every municipality begins alike.

use leptos::prelude::*;

use crate::browser;
use crate::components::{Button, Variant};
use crate::compose::case;
use crate::i18n::{Text, case as t, fields};
use crate::views::use_app;

/// The places of the parts, in the order that is chosen.
pub type Order = RwSignal<Vec<usize>>;

/// The order that municipalities use most.
pub fn usual_order() -> Order {
    RwSignal::new((0..case::headings().len()).collect())
}

fn button_id(part: usize, way: &str) -> String {
    format!("saksdel-{part}-{way}")
}

/// The list, to be folded out.
#[component]
pub fn CaseOrder(order: Order) -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <li class="take__way take__way--whole">
            <details class="ds-details">
                <summary>{t::ORDER.get(locale)}</summary>
                <ol class="case-order">
                    <For
                        each=move || order.get()
                        key=|part| *part
                        children=move |part| view! { <Part order part/> }
                    />
                </ol>
            </details>
        </li>
    }
}

#[component]
fn Part(order: Order, part: usize) -> impl IntoView {
    let (_, locale) = use_app();
    let heading = case::headings()
        .get(part)
        .map_or("", |heading| heading.get(locale));
    let place = move || order.with(|order| order.iter().position(|held| *held == part));
    let shift = move |by: isize, way: &str| {
        order.update(|order| {
            let from = order.iter().position(|held| *held == part);
            let to = from.and_then(|from| from.checked_add_signed(by));
            if let (Some(from), Some(to)) = (from, to)
                && to < order.len()
            {
                order.swap(from, to);
            }
        });
        browser::focus_soon(button_id(part, way));
    };
    let is_first = Signal::derive(move || place() == Some(0));
    let is_last =
        Signal::derive(move || place().map(|place| place + 1) == Some(order.with(Vec::len)));
    let button = move |icon: &'static str,
                       word: Text,
                       by: isize,
                       way: &'static str,
                       is_off: Signal<bool>| {
        let label = Signal::stored(format!("{}: {heading}", word.get(locale)));
        view! {
            <Button
                variant=Variant::Tertiary
                icon
                id=button_id(part, way)
                label
                is_off
                on_click=move || shift(by, way)
            />
        }
    };
    view! {
        <li class="case-order__part">
            <span>{heading}</span>
            {button("ArrowUp", fields::MOVE_UP, -1, "opp", is_first)}
            {button("ArrowDown", fields::MOVE_DOWN, 1, "ned", is_last)}
        </li>
    }
}
