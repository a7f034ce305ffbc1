//! What has been gathered, table by table.

use leptos::prelude::*;

use super::gather::Count;
use super::handed::{Handed, Others};
use super::opened::open_record;
use super::sketches::with_session;
use crate::browser;
use crate::components::{Button, Variant, Words};
use crate::compose::workshop::session::told_of_seat;
use crate::domain::workshop::{Tables, tables};
use crate::i18n::{Locale, fill, workshop as t};
use crate::routes::Route;
use crate::state::AppState;
use crate::views::shell::frame::SectionTitle;
use crate::views::use_app;
use crate::views::work::toolbar::CHOOSE_PHOTO;

fn tables_now(state: AppState) -> Tables {
    with_session(state, |workshop, sketches| {
        tables(workshop, sketches.iter().copied())
    })
}

/// «Bord 3».
pub fn table_name(table: u64, locale: Locale) -> String {
    fill(t::TABLE.get(locale), &[("n", &table.to_string())])
}

/// The tables: which have handed in, what, and which are missing.
#[component]
pub fn Seats() -> impl IntoView {
    let (state, locale) = use_app();
    let tables = Memo::new(move |_| tables_now(state));
    let count = Signal::derive(move || {
        tables.with(|tables| {
            let (n, total) = (tables.handed_in().to_string(), tables.total().to_string());
            fill(t::GATHERED.get(locale), &[("n", &n), ("total", &total)])
        })
    });
    let missing = Signal::derive(move || {
        tables.with(|tables| {
            let missing: Vec<String> = tables.missing().map(|n| n.to_string()).collect();
            match missing.is_empty() {
                true => t::ALL_IN.get(locale).to_owned(),
                false => fill(
                    t::MISSING_TABLES.get(locale),
                    &[("tables", &missing.join(", "))],
                ),
            }
        })
    });
    let seats = move || tables.with(|tables| tables.seats.clone());
    let without = Memo::new(move |_| tables.with(|tables| tables.without.clone()));
    view! {
        <section class="gather__seats stack" aria-labelledby="levert">
            <SectionTitle id="levert" text=t::HANDED_IN.get(locale)/>
            <Count words=count/>
            <p>
                <Words text=missing/>
            </p>
            <ol class="seats">
                <For
                    each=seats
                    key=|seat| seat.table
                    children=move |seat| view! { <SeatRow table=seat.table tables/> }
                />
            </ol>
            <Show when=move || without.with(|ids| !ids.is_empty())>
                <h3 class="card-title">{t::WITHOUT_TABLE.get(locale)}</h3>
                <ul class="seats__sketches">
                    <For
                        each=move || without.get()
                        key=|id| *id
                        children=|id| view! { <Handed id/> }
                    />
                </ul>
            </Show>
            <Others/>
        </section>
    }
}

/// A table.
#[component]
fn SeatRow(table: u64, tables: Memo<Tables>) -> impl IntoView {
    let (state, locale) = use_app();
    let seat = Memo::new(move |_| {
        tables.with(|tables| {
            let mut seats = tables.seats.iter();
            let seat = seats.find(|seat| seat.table == table);
            seat.cloned().unwrap_or_default()
        })
    });
    let own = move || seat.with(|seat| seat.sketches.clone());
    let is_in = move || seat.with(|seat| seat.handed_in() > 0);
    let told = Signal::derive(move || seat.with(|seat| told_of_seat(seat, locale)));
    let write = move || {
        if let Some(workshop) = open_record(state) {
            state.works.begin_at_table(&workshop, table);
            // The sheet as a photo beside the fields; whoever has it in the hand says no.
            let is_begun = matches!(state.app.route.get_untracked(), Route::Sketch(_));
            if is_begun && browser::is_there(CHOOSE_PHOTO) {
                browser::click(CHOOSE_PHOTO);
            }
        }
    };
    let name = table_name(table, locale);
    let spoken = StoredValue::new(format!(" {name}"));
    view! {
        <li class="seats__seat" data-in=move || is_in().then_some("")>
            <p class="seats__name">{name}</p>
            <ul class="seats__sketches">
                <For each=own key=|id| *id children=|id| view! { <Handed id/> }/>
            </ul>
            <Show when=move || told.with(|told| !told.is_empty())>
                <p class="hint">
                    <Words text=told/>
                </p>
            </Show>
            <Show when=move || !is_in()>
                <Button variant=Variant::Tertiary on_click=write>
                    {t::WRITE_OUT.get(locale)}
                    <span class="ds-sr-only">{spoken.get_value()}</span>
                </Button>
            </Show>
        </li>
    }
}
