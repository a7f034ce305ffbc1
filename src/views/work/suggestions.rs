//! Suggestions that are pressed to be taken in.

use leptos::prelude::*;

use crate::components::{Fault, FaultStatus, Name};
use crate::domain::Editable;
use crate::domain::limits::FIELDS;
use crate::domain::rows::Row;
use crate::i18n::{Locale, Text, drafts};
use crate::views::use_app;
use crate::views::work::editing::FieldSpec;
use crate::views::work::rows::RowSpec;

/// Suggestions to pick from: pressing one adds it to some lines, pressing it again takes it away. One
/// that there is no room for is off, and it is said why.
#[component]
pub fn Suggestions(
    offered: Vec<Text>,
    /// Whether one has been taken in. Follows what it reads, as does the next.
    #[prop(into)]
    is_chosen: Callback<&'static str, bool>,
    #[prop(into)] has_room: Callback<&'static str, bool>,
    /// Whether they are to be seen from the beginning.
    #[prop(optional)]
    is_open: bool,
    /// Takes one in, or away.
    #[prop(into)]
    on_choose: Callback<(&'static str, bool)>,
) -> impl IntoView {
    let (_, locale) = use_app();
    let is_off = Callback::new(move |words| !has_room.run(words) && !is_chosen.run(words));
    let chips = offered.iter().map(|text| {
        let (text, words) = (*text, text.get(locale));
        let choose = move |_| {
            if !untrack(|| is_off.run(words)) {
                on_choose.run((words, !untrack(|| is_chosen.run(words))));
            }
        };
        view! {
            <button
                type="button"
                class="ds-chip suggestion"
                aria-pressed=move || is_chosen.run(words).to_string()
                aria-disabled=move || is_off.run(words).then_some("true")
                on:click=choose
            >
                <Name text locale/>
            </button>
        }
    });
    let chips = chips.collect_view();
    let is_full = move || offered.iter().any(|text| is_off.run(text.get(locale)));
    let fault = Fault::new(move || is_full().then(|| drafts::PICK_FULL.get(locale).into()));
    view! {
        <details class="ds-details suggestions" open=is_open>
            <summary>{drafts::PICK.get(locale)}</summary>
            <div>
                <p class="hint">{drafts::PICK_HINT.get(locale)}</p>
                <div class="chips">{chips}</div>
                <FaultStatus id="" fault/>
            </div>
        </details>
    }
}

/// Suggestions for a running text: each is a line of it.
#[component]
pub fn LineSuggestions<K: Editable>(
    offered: &'static [Text],
    field: FieldSpec<K>,
) -> impl IntoView {
    let (state, _) = use_app();
    let FieldSpec { get, of, .. } = field;
    let is_chosen = move |words: &'static str| {
        state
            .open
            .with_open(|held: &K| get(held).lines().any(|line| line.trim() == words))
    };
    let has_room = move |words: &'static str| {
        state
            .open
            .with_open(|held: &K| FIELDS.has_room_for(&format!("{}\n{words}", get(held))))
    };
    let choose = move |(words, is_chosen): (&'static str, bool)| {
        state.open.step_edit_open(&|held: &mut K| {
            let text = of(held);
            *text = match is_chosen {
                true => with_line(text, words),
                false => without_line(text, words),
            };
        });
    };
    view! { <Suggestions offered=offered.to_vec() is_chosen has_room on_choose=choose/> }
}

fn with_line(text: &str, words: &str) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    lines.push(words);
    lines.join("\n")
}

fn without_line(text: &str, words: &str) -> String {
    let lines = text.lines().filter(|line| line.trim() != words);
    lines.collect::<Vec<_>>().join("\n")
}

/// Suggestions for rows: each is a row of its own. One that somebody has gone on with is not taken
/// away.
#[component]
pub fn RowSuggestions<K: Editable, T: Row>(
    rows: RowSpec<K, T>,
    offered: Vec<Text>,
    /// What a row says that may be one of those offered.
    says: fn(&T) -> &str,
    /// The row that a suggestion makes.
    make: fn(&'static str, Locale) -> T,
    /// Whether a row is still as a suggestion made it.
    is_as_made: fn(&T, &T) -> bool,
) -> impl IntoView {
    let (state, locale) = use_app();
    let RowSpec { get, of, most, .. } = rows;
    let is_chosen = move |words: &'static str| {
        state.open.with_open(|held: &K| {
            get(held).is_some_and(|rows| rows.iter().any(|row| says(row) == words))
        })
    };
    let choose = move |(words, is_chosen): (&'static str, bool)| {
        let made = make(words, locale);
        state.open.step_edit_open(&|held: &mut K| {
            let Some(rows) = of(held) else {
                return;
            };
            if !is_chosen {
                rows.retain(|row| !is_as_made(row, &made));
                return;
            }
            // A row that is open and empty is the one it goes into.
            let blank = T::default();
            let has_room = rows.len() < most;
            match rows.iter_mut().find(|row| is_as_made(row, &blank)) {
                Some(row) => {
                    let id = row.id();
                    *row = made.clone();
                    row.set_id(id);
                }
                None if has_room => rows.push(made.clone()),
                None => {}
            }
        });
    };
    let has_room = move |_: &'static str| rows.has_room(state);
    view! { <Suggestions offered is_chosen has_room on_choose=choose/> }
}
