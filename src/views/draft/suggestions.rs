//! Suggestions that are pressed to be taken in.

use leptos::prelude::*;

use super::form::FieldSpec;
use super::rows::RowSpec;
use crate::dom::{El, el};
use crate::domain::draft::Content;
use crate::domain::limits::FIELDS;
use crate::i18n::{Locale, Text, drafts};
use crate::state::AppState;

/// Suggestions to pick from: pressing one adds it to some lines, pressing it again takes it away. One
/// that there is no room for is off, and it is said why.
pub fn suggestions(
    locale: Locale,
    offered: impl IntoIterator<Item = Text>,
    is_chosen: impl Fn(&str) -> bool + Clone + Send + Sync + 'static,
    has_room: impl Fn(&str) -> bool + Clone + Send + Sync + 'static,
    choose: impl Fn(&'static str, bool) + Clone + 'static,
) -> El {
    let offered: Vec<&'static str> = offered.into_iter().map(|text| text.get(locale)).collect();
    let is_off = {
        let is_chosen = is_chosen.clone();
        move |words: &str| !has_room(words) && !is_chosen(words)
    };
    let chips = offered.clone().into_iter().map(|words| {
        let (is_chosen, choose) = (is_chosen.clone(), choose.clone());
        let (off, is_off) = (is_off.clone(), is_off.clone());
        let chosen = is_chosen.clone();
        el("button")
            .attr("type", "button")
            .class("ds-chip suggestion")
            .live_attr("aria-pressed", move || Some(chosen(words).to_string()))
            .live_attr("aria-disabled", move || off(words).then_some("true"))
            .on_click(move || {
                if !untrack(|| is_off(words)) {
                    choose(words, !untrack(|| is_chosen(words)));
                }
            })
            .text(words)
    });
    let chips: Vec<El> = chips.collect();
    let is_full = Memo::new(move |_| offered.iter().any(|words| is_off(words)));
    let full = move || {
        is_full.get().then(|| {
            el("p")
                .class("ds-validation-message")
                .attr("role", "alert")
                .text(drafts::PICK_FULL.get(locale))
        })
    };
    let chips = el("div").class("chips").children(chips);
    el("details")
        .class("ds-details suggestions")
        .child(el("summary").text(drafts::PICK.get(locale)))
        .child(
            el("div")
                .child(el("p").class("hint").text(drafts::PICK_HINT.get(locale)))
                .child(chips)
                .live(full),
        )
}

/// Suggestions for a running text: each is a line of it.
pub fn line_suggestions<C: Content>(
    state: AppState,
    locale: Locale,
    offered: &'static [Text],
    field: &FieldSpec<C>,
) -> El {
    let (get, of, id) = (field.get, field.of, field.id);
    let is_chosen = move |words: &str| {
        state.with_draft(|draft| {
            let text = C::of(draft).map(get);
            text.is_some_and(|text| text.lines().any(|line| line.trim() == words))
        })
    };
    let has_room = move |words: &str| {
        let fits = |text: &String| FIELDS.has_room_for(&format!("{text}\n{words}"));
        state.with_draft(|draft| C::of(draft).map(get).is_none_or(fits))
    };
    let choose = move |words: &'static str, is_chosen: bool| {
        state.step_edit_draft(id, &|draft| {
            let Some(text) = C::of_mut(draft).map(of) else {
                return;
            };
            let mut lines: Vec<&str> = text.lines().collect();
            if is_chosen {
                lines.push(words);
            } else {
                lines.retain(|line| line.trim() != words);
            }
            *text = lines.join("\n");
        });
    };
    suggestions(locale, offered.iter().copied(), is_chosen, has_room, choose)
}

/// Suggestions for lines that are rows of their own.
pub fn row_suggestions(
    state: AppState,
    locale: Locale,
    offered: &'static [Text],
    rows: RowSpec<String>,
) -> El {
    let RowSpec { get, of, most, .. } = rows;
    let is_chosen = move |words: &str| {
        state.with_draft(|draft| {
            get(draft).is_some_and(|rows| rows.iter().any(|line| line.trim() == words))
        })
    };
    let choose = move |words: &'static str, is_chosen: bool| {
        state.step_edit_draft("rows", &|draft| {
            let Some(rows) = of(draft) else {
                return;
            };
            if is_chosen && rows.len() < most {
                rows.push(words.to_owned());
            } else if !is_chosen {
                rows.retain(|line| line.trim() != words);
            }
        });
    };
    let has_room = move |_: &str| rows.has_room(state);
    suggestions(locale, offered.iter().copied(), is_chosen, has_room, choose)
}
