//! The sketch on paper: an A4 sheet that flows on, an A3 canvas for the wall, a blank form.
//!
//! The sheet is made when somebody prints, also by the browser's own menu, and is gone afterwards.

use leptos::prelude::*;

use super::team::members;
use crate::browser;
use crate::components::team_picture::team_picture;
use crate::compose::sketch::{blank_form, document};
use crate::compose::{Column, Content, Document, Formats, Section, running};
use crate::dom::{El, el, listen_to_window};
use crate::domain::Actor;
use crate::i18n::Locale;
use crate::state::AppState;

/// What is to be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperForm {
    /// The sketch on A4, as many sheets as it takes.
    A4,
    /// The sketch as a canvas on A3.
    A3,
    /// The form with nothing filled in.
    Blank,
}

/// How many ruled lines a field of the blank form has.
const RULED_LINES: usize = 4;
/// How many empty rows a table of the blank form has.
const EMPTY_ROWS: usize = 5;

/// Where the sheet is laid before it is printed.
#[derive(Clone, Copy)]
pub struct PaperTray(RwSignal<Option<PaperForm>>);

impl PaperTray {
    /// An empty tray.
    pub fn new() -> PaperTray {
        PaperTray(RwSignal::new(None))
    }

    /// Lays a sheet in the tray and opens the print dialog.
    pub fn print(self, form: PaperForm) {
        self.0.set(Some(form));
        request_animation_frame(browser::print);
    }
}

/// Writes days and numbers by the browser's own `Intl`.
pub fn formats(locale: Locale) -> Formats {
    Formats {
        locale,
        moment: browser::format_day,
        day: browser::format_date,
        number: browser::format_number,
    }
}

/// The sheet in the tray; only paper shows it.
pub fn paper(state: AppState, locale: Locale, tray: PaperTray) -> El {
    let tray = tray.0;
    listen_to_window("beforeprint", move |_| {
        tray.update(|form| {
            form.get_or_insert(PaperForm::A4);
        });
    });
    listen_to_window("afterprint", move |_| tray.set(None));
    el("div").live(move || {
        let form = tray.get()?;
        Some(untrack(|| {
            state.with_sketch(|open| match form {
                PaperForm::Blank => sheet(&blank_form(locale), form, &[], locale),
                PaperForm::A4 | PaperForm::A3 => {
                    let document = document(open, &formats(locale));
                    sheet(&document, form, &open.actors, locale)
                }
            })
        }))
    })
}

fn sheet(document: &Document, form: PaperForm, actors: &[Actor], locale: Locale) -> El {
    let class = match form {
        PaperForm::A4 => "print-sheet print-sheet--a4",
        PaperForm::A3 => "print-sheet print-sheet--a3",
        PaperForm::Blank => "print-sheet print-sheet--a4 print-sheet--blank",
    };
    let is_blank = form == PaperForm::Blank;
    let in_column = |column: Column| {
        let sections = document.sections.iter().filter(move |section| {
            let says_something = section.has_team_picture || !section.content.is_empty();
            section.column == column && (is_blank || says_something)
        });
        sections.map(move |section| section_view(section, is_blank, actors, locale))
    };
    let columns = [Column::Left, Column::Middle, Column::Right].map(|column| {
        el("div")
            .class("print-canvas__column print-frame")
            .children(in_column(column))
    });
    let facts = document.facts.iter().map(|fact| el("span").text(fact));
    let head = el("header")
        .class("print-head")
        .child(el("p").class("print-head__name").text(&document.kind))
        .child(el("h1").class("print-head__title").text(&document.title))
        .child(el("p").class("print-head__meta").children(facts));
    let below = el("div")
        .class("print-more")
        .children(in_column(Column::Team))
        .child(
            el("div")
                .class("print-more__rest print-frame")
                .children(in_column(Column::Below)),
        );
    el("article")
        .class(class)
        .child(head)
        .child(el("div").class("print-canvas").children(columns))
        .child(below)
        .child(el("p").class("print-foot").text(&document.foot))
}

fn section_view(section: &Section, is_blank: bool, actors: &[Actor], locale: Locale) -> El {
    let team = (section.has_team_picture && !is_blank && !actors.is_empty()).then(|| {
        el("div")
            .class("print-team")
            .child(team_picture(&members(actors, locale)))
    });
    let hint = is_blank.then(|| el("p").class("print-section__hint").text(&section.hint));
    let class = match (section.is_wide, section.column) {
        (true, _) => "print-section print-wide",
        (false, Column::Team) => "print-section print-frame",
        (false, _) => "print-section",
    };
    let view = el("section")
        .class(class)
        .attr_if("data-edge", section.edge.map(|edge| edge.word()))
        .child(
            el("h2")
                .class("print-section__title")
                .text(&section.heading),
        )
        .child_if(hint)
        .child_if(team);
    match &section.content {
        Content::Text(_) if is_blank => {
            view.children((0..RULED_LINES).map(|_| el("div").class("print-rule")))
        }
        Content::Text(text) => view.child(el("p").class("print-section__text").text(text)),
        Content::Answers(answers) => {
            let text = running(answers);
            view.child(el("p").class("print-section__text").text(&text))
        }
        Content::List(lines) => {
            view.child(el("ul").children(lines.iter().map(|line| el("li").text(line))))
        }
        Content::Table { head, .. } if is_blank => {
            let empty = vec![String::new(); head.len()];
            view.child(table(head, &vec![empty; EMPTY_ROWS]))
        }
        Content::Table { head, rows } => view.child(table(head, rows)),
    }
}

fn table(head: &[String], rows: &[Vec<String>]) -> El {
    let head = head
        .iter()
        .map(|cell| el("th").attr("scope", "col").text(cell));
    let rows = rows.iter().map(|row| {
        let cells = row.iter().map(|cell| el("td").text(cell));
        el("tr").children(cells)
    });
    el("table")
        .class("print-table")
        .child(el("thead").child(el("tr").children(head)))
        .child(el("tbody").children(rows))
}
