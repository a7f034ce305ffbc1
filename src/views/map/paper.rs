//! The board on paper: a poster on A3 for the wall, or a sheet on A4.

use leptos::prelude::*;

use super::board::drawn;
use super::sign::Marks;
use crate::dom::{El, el, listen_to_window};
use crate::i18n::{Locale, map as t};

/// What the board is printed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MapPaper {
    /// A3, lying.
    A3,
    /// A4, lying.
    A4,
}

/// The sheet; only paper shows it.
pub fn paper(locale: Locale, marks: Marks, sheet: RwSignal<Option<MapPaper>>) -> El {
    listen_to_window("beforeprint", move |_| {
        sheet.update(|paper| {
            paper.get_or_insert(MapPaper::A4);
        });
    });
    listen_to_window("afterprint", move |_| sheet.set(None));
    el("div").live(move || {
        let class = match sheet.get()? {
            MapPaper::A3 => "print-sheet print-map print-map--a3",
            MapPaper::A4 => "print-sheet print-map print-map--a4",
        };
        // What the screen shows, such as the coverage, is on paper too.
        let board = untrack(|| drawn(locale, marks, "ark"));
        Some(
            el("article")
                .class(class)
                .child(el("h1").class("ds-sr-only").text(t::TITLE.get(locale)))
                .child(board),
        )
    })
}
