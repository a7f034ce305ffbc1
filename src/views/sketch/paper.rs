//! The sketch on paper: an A4 sheet that flows on, an A3 canvas for the wall, a blank form.
//!
//! The sheet is made when somebody prints, also by the browser's own menu, and is gone afterwards.

use leptos::prelude::*;

use super::team::members;
use crate::browser;
use crate::components::TeamPicture;
use crate::components::team_picture::TeamMember;
use crate::compose::sketch::{blank_form, document};
use crate::compose::{Column, Content, Document, Section, has_ordinary_words, running};
use crate::domain::Sketch;
use crate::views::use_app;
use crate::views::work::document::{call_sheet, title_lang};
use crate::views::work::formats::formats;

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

/// The sheet in the tray; only paper shows it.
#[component]
pub fn Paper(tray: PaperTray) -> impl IntoView {
    let (state, locale) = use_app();
    let tray = tray.0;
    browser::on_window_here("beforeprint", move |_| {
        tray.update(|form| {
            form.get_or_insert(PaperForm::A4);
        });
    });
    browser::on_window_here("afterprint", move |_| tray.set(None));
    let sheet = move || {
        let form = tray.get()?;
        let (document, team) = match form {
            PaperForm::Blank => (blank_form(locale), Vec::new()),
            PaperForm::A4 | PaperForm::A3 => untrack(|| {
                state.open.with_open(|open: &Sketch| {
                    (
                        document(open, &formats(locale)),
                        members(&open.actors, locale),
                    )
                })
            }),
        };
        call_sheet(state, document.title.clone());
        let lang = untrack(|| state.open.with_open(|open: &Sketch| open.locale));
        let lang = (form != PaperForm::Blank && lang != locale).then(|| lang.tag());
        Some(view! { <Sheet document form team lang/> })
    };
    view! { <div>{sheet}</div> }
}

#[component]
fn Sheet(
    document: Document,
    form: PaperForm,
    team: Vec<TeamMember>,
    /// The language that the sketch is written in, where it is not the page's.
    lang: Option<&'static str>,
) -> impl IntoView {
    let (state, locale) = use_app();
    let title_lang = lang.and(title_lang(state, locale, &document.title));
    let class = match form {
        PaperForm::A4 => "print-sheet print-sheet--a4",
        PaperForm::A3 => "print-sheet print-sheet--a3",
        PaperForm::Blank => "print-sheet print-sheet--a4 print-sheet--blank",
    };
    let is_blank = form == PaperForm::Blank;
    let in_column = |column: Column| {
        let sections = document.sections.iter().filter(|section| {
            let says_something = section.has_team_picture || !section.content.is_empty();
            section.column == column && (is_blank || says_something)
        });
        sections
            .map(|section| section_view(section, is_blank, &team, lang))
            .collect_view()
    };
    let columns = [Column::Left, Column::Middle, Column::Right].map(|column| {
        view! { <div class="print-canvas__column print-frame">{in_column(column)}</div> }
    });
    let facts = document.facts.iter().cloned();
    let facts = facts.map(|fact| view! { <span prop:textContent=fact></span> });
    view! {
        <article class=class>
            <header class="print-head">
                <p class="print-head__name" prop:textContent=document.kind.clone()></p>
                <h1
                    class="print-head__title"
                    lang=title_lang
                    prop:textContent=document.title.clone()
                ></h1>
                <p class="print-head__meta">{facts.collect_view()}</p>
            </header>
            <div class="print-canvas">{columns.into_iter().collect_view()}</div>
            <div class="print-more">
                {in_column(Column::Team)}
                <div class="print-more__rest print-frame">{in_column(Column::Below)}</div>
            </div>
            <p class="print-foot" prop:textContent=document.foot.clone()></p>
        </article>
    }
}

fn section_view(
    section: &Section,
    is_blank: bool,
    team: &[TeamMember],
    lang: Option<&'static str>,
) -> AnyView {
    // The fields of the canvas hold nothing but what somebody wrote; below it there are words of ours too.
    let is_canvas = matches!(
        section.column,
        Column::Left | Column::Middle | Column::Right
    );
    let lang = lang.filter(|_| is_canvas);
    let team = (section.has_team_picture && !team.is_empty()).then(|| {
        view! { <div class="print-team"><TeamPicture members=team.to_vec()/></div> }
    });
    let hint = is_blank.then(|| {
        view! { <p class="print-section__hint" prop:textContent=section.hint.clone()></p> }
    });
    let class = match (section.is_wide, section.column) {
        (true, _) => "print-section print-wide",
        (false, Column::Team) => "print-section print-frame",
        (false, _) => "print-section",
    };
    let content = match &section.content {
        Content::Text(_) if is_blank => (0..RULED_LINES)
            .map(|_| view! { <div class="print-rule"></div> })
            .collect_view()
            .into_any(),
        Content::Text(text) => running_text(text.clone(), lang),
        Content::Answers(answers) => running_text(running(answers), None),
        Content::List(lines) => {
            let lines = lines.iter().cloned();
            let lines = lines.map(|line| view! { <li prop:textContent=line></li> });
            view! { <ul>{lines.collect_view()}</ul> }.into_any()
        }
        Content::Table { head, .. } if is_blank => {
            let empty = vec![String::new(); head.len()];
            table(head, &vec![empty; EMPTY_ROWS])
        }
        Content::Table { head, rows } => table(head, rows),
    };
    view! {
        <section class=class data-edge=section.edge.map(|edge| edge.word())>
            <h2 class="print-section__title" prop:textContent=section.heading.clone()></h2>
            {hint}
            {team}
            {content}
        </section>
    }
    .into_any()
}

fn running_text(text: String, lang: Option<&'static str>) -> AnyView {
    view! { <p class="print-section__text" lang=lang prop:textContent=text></p> }.into_any()
}

fn table(head: &[String], rows: &[Vec<String>]) -> AnyView {
    let head = head.iter().cloned();
    let head = head.map(|cell| view! { <th scope="col" prop:textContent=cell></th> });
    let rows = rows.iter().map(|row| {
        let cells = row.iter().cloned();
        let cells = cells.map(|cell| {
            let whole = has_ordinary_words(&cell).then_some("");
            view! { <td data-whole=whole prop:textContent=cell></td> }
        });
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
