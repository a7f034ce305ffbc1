//! The sketch on paper: an A4 sheet that flows on, an A3 canvas for the wall, a blank form.
//!
//! The sheet is made when somebody prints, also by the browser's own menu, and is gone afterwards.

use leptos::ev;
use leptos::prelude::*;

use super::team::members;
use crate::browser;
use crate::components::TeamPicture;
use crate::compose::sketch::{DayFormat, blank_form, document};
use crate::compose::{Column, Content, Document, Section};
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

/// Writes days by the browser's own `Intl`.
pub fn day_format(locale: Locale) -> DayFormat<'static> {
    match locale {
        Locale::Nb => days(&|moment| browser::format_day(Locale::Nb, moment), &nb_date),
        Locale::Nn => days(&|moment| browser::format_day(Locale::Nn, moment), &nn_date),
        Locale::En => days(&|moment| browser::format_day(Locale::En, moment), &en_date),
    }
}

fn days(
    moment: &'static dyn Fn(u64) -> String,
    day: &'static dyn Fn(&str) -> String,
) -> DayFormat<'static> {
    DayFormat { moment, day }
}

fn nb_date(day: &str) -> String {
    browser::format_date(Locale::Nb, day)
}

fn nn_date(day: &str) -> String {
    browser::format_date(Locale::Nn, day)
}

fn en_date(day: &str) -> String {
    browser::format_date(Locale::En, day)
}

/// The sheet in the tray; only paper shows it.
#[component]
pub fn Paper(locale: Locale, paper: PaperTray) -> impl IntoView {
    let state = AppState::from_context();
    let tray = paper.0;
    let before = window_event_listener(ev::beforeprint, move |_| {
        tray.update(|form| {
            form.get_or_insert(PaperForm::A4);
        });
    });
    let after = window_event_listener(ev::afterprint, move |_| tray.set(None));
    on_cleanup(move || {
        before.remove();
        after.remove();
    });
    move || {
        tray.get().map(|form| {
            state.editing.with_untracked(|open| match form {
                PaperForm::Blank => sheet(blank_form(locale), form, &[], locale),
                PaperForm::A4 | PaperForm::A3 => {
                    let document = document(open, locale, &day_format(locale));
                    sheet(document, form, &open.actors, locale)
                }
            })
        })
    }
}

fn sheet(document: Document, form: PaperForm, actors: &[Actor], locale: Locale) -> AnyView {
    let class = match form {
        PaperForm::A4 => "print-sheet print-sheet--a4",
        PaperForm::A3 => "print-sheet print-sheet--a3",
        PaperForm::Blank => "print-sheet print-sheet--a4 print-sheet--blank",
    };
    let is_blank = form == PaperForm::Blank;
    let in_column = |column: Column| {
        document
            .sections
            .iter()
            .filter(|section| section.column == column)
            .filter(|section| is_blank || section.has_team_picture || !section.content.is_empty())
            .map(|section| section_view(section, is_blank, actors, locale))
            .collect_view()
    };
    let columns = [Column::Left, Column::Middle, Column::Right].map(|column| {
        view! { <div class="print-canvas__column">{in_column(column)}</div> }
    });
    let facts = document
        .facts
        .iter()
        .cloned()
        .map(|fact| view! { <span>{fact}</span> });
    view! {
        <article class=class>
            <header class="print-head">
                <p class="print-head__name">{document.kind.clone()}</p>
                <h1 class="print-head__title">{document.title.clone()}</h1>
                <p class="print-head__meta">{facts.collect_view()}</p>
            </header>
            <div class="print-canvas">{columns.into_iter().collect_view()}</div>
            <div class="print-more">{in_column(Column::Below)}</div>
            <p class="print-foot">{document.foot.clone()}</p>
        </article>
    }
    .into_any()
}

fn section_view(section: &Section, is_blank: bool, actors: &[Actor], locale: Locale) -> AnyView {
    let team = (section.has_team_picture && !is_blank && !actors.is_empty()).then(|| {
        view! {
            <div class="print-team">
                <TeamPicture members=members(actors, locale) />
            </div>
        }
    });
    let hint =
        is_blank.then(|| view! { <p class="print-section__hint">{section.hint.clone()}</p> });
    let content = match &section.content {
        Content::Text(_) if is_blank => ruled_lines(),
        Content::Text(text) => {
            view! { <p class="print-section__text">{text.clone()}</p> }.into_any()
        }
        Content::Table { head, .. } if is_blank => table(
            head.clone(),
            vec![vec![String::new(); head.len()]; EMPTY_ROWS],
        ),
        Content::Table { head, rows } => table(head.clone(), rows.clone()),
    };
    view! {
        <section class="print-section" data-edge=section.edge.map(|edge| edge.word())>
            <h2 class="print-section__title">{section.heading.clone()}</h2>
            {hint}
            {team}
            {content}
        </section>
    }
    .into_any()
}

fn ruled_lines() -> AnyView {
    (0..RULED_LINES)
        .map(|_| view! { <div class="print-rule"></div> })
        .collect_view()
        .into_any()
}

fn table(head: Vec<String>, rows: Vec<Vec<String>>) -> AnyView {
    let head = head
        .into_iter()
        .map(|cell| view! { <th scope="col">{cell}</th> });
    let rows = rows.into_iter().map(|row| {
        let cells = row.into_iter().map(|cell| view! { <td>{cell}</td> });
        view! { <tr>{cells.collect_view()}</tr> }
    });
    view! {
        <table class="print-table">
            <thead>
                <tr>{head.collect_view()}</tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}
