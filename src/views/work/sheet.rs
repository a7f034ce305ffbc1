//! What a sheet of paper is made of: its head, its sections, tables and running text.
//!
//! A sheet is made when somebody prints, and follows nothing.

use leptos::prelude::*;

use super::code::Code;
use super::said::said;
use crate::browser;
use crate::components::Sprite;
use crate::compose::fit::{flowing_on_a4, title_length};
use crate::compose::{Content, Document, Said, Section, has_ordinary_words};
use crate::export::qr::Matrix;
use crate::i18n::{Locale, travel};

/// How sheets of paper look.
const RULES: &str = concat!(
    include_str!("../../../style/paper/sheet.css"),
    include_str!("../../../style/paper/sketch.css"),
    include_str!("../../../style/paper/form.css")
);

/// Gives the page the rules of paper, before those of what is printed in a room.
pub fn dress() {
    browser::dress!(RULES);
}

/// How high the headings of a sheet stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    /// It is all that is printed.
    Alone,
    /// Under the list of a pile.
    InPile,
}

/// How a sheet is set.
#[derive(Clone, Copy)]
pub struct Setting {
    /// How high its headings stand.
    pub rank: Rank,
    /// The language of the page.
    pub locale: Locale,
}

/// The title.
pub fn title(text: &Said, class: &'static str, setting: Setting) -> AnyView {
    let (words, length) = (said(text, setting.locale), title_length(text));
    match setting.rank {
        Rank::Alone => view! { <h1 class=class data-title=length>{words}</h1> }.into_any(),
        Rank::InPile => view! { <h2 class=class data-title=length>{words}</h2> }.into_any(),
    }
}

/// The heading of a section.
pub fn heading(text: &str, setting: Setting) -> AnyView {
    let text = text.to_owned();
    match setting.rank {
        Rank::Alone => {
            view! { <h2 class="print-section__title" prop:textContent=text></h2> }.into_any()
        }
        Rank::InPile => {
            view! { <h3 class="print-section__title" prop:textContent=text></h3> }.into_any()
        }
    }
}

/// What stands at the top: the mark, what sort of document it is, its title, and facts.
pub fn head(document: &Document, setting: Setting) -> AnyView {
    let facts = document.facts.iter();
    let facts = facts.map(|fact| view! { <span>{said(fact, setting.locale)}</span> });
    view! {
        <header class="print-head">
            <Sprite name="logo" class="print-head__mark" view_box="0 0 32 32"/>
            <p class="print-head__name" prop:textContent=document.kind.clone()></p>
            {title(&document.title, "print-head__title", setting)}
            <p class="print-head__meta">{facts.collect_view()}</p>
        </header>
    }
    .into_any()
}

/// A code, as wide as cameras need it, and what it leads to.
pub fn code(code: &Matrix, locale: Locale) -> AnyView {
    let name = travel::CODE_LEADS.get(locale).to_owned();
    let words = name.clone();
    view! {
        <div class="print-code">
            <div class="print-code__squares">
                <Code matrix=Signal::stored(code.clone()) name=Signal::stored(name)/>
            </div>
            <p aria-hidden="true" prop:textContent=words></p>
        </div>
    }
    .into_any()
}

/// The last line.
pub fn foot(document: &Document) -> AnyView {
    view! { <p class="print-foot" prop:textContent=document.foot.clone()></p> }.into_any()
}

/// A section with what it says.
pub fn section(section: &Section, setting: Setting) -> AnyView {
    view! {
        <section class="print-section" data-edge=section.edge.map(|edge| edge.word())>
            {heading(&section.heading, setting)}
            {content(&section.content, setting.locale)}
        </section>
    }
    .into_any()
}

/// Sections, one under the other.
pub fn sections<'a>(
    sections: impl IntoIterator<Item = &'a Section>,
    setting: Setting,
) -> Vec<AnyView> {
    let sections = sections.into_iter();
    sections.map(|own| section(own, setting)).collect()
}

/// What a section says.
pub fn content(content: &Content, page: Locale) -> AnyView {
    match content {
        Content::Text(text) => running_text(text, page),
        Content::Answers(answers) => {
            let pairs = answers.iter().cloned().map(|(question, answer)| {
                view! {
                    <div class="print-answer">
                        <dt prop:textContent=question></dt>
                        <dd class="print-section__text">{said(&answer, page)}</dd>
                    </div>
                }
            });
            view! { <dl class="print-answers">{pairs.collect_view()}</dl> }.into_any()
        }
        // A list of one is a line.
        Content::List(lines) if lines.len() == 1 => running_text(&lines[0], page),
        Content::List(lines) => {
            let lines = lines.iter();
            let lines = lines.map(|line| view! { <li>{said(line, page)}</li> });
            view! { <ul class="print-list">{lines.collect_view()}</ul> }.into_any()
        }
        Content::Table { head, rows } => table(head, rows, page),
    }
}

/// A text with its line breaks.
pub fn running_text(text: &Said, page: Locale) -> AnyView {
    view! { <p class="print-section__text">{said(text, page)}</p> }.into_any()
}

/// The head of a table, which is there again on each page.
pub fn table_head(head: &[String]) -> AnyView {
    let head = head.iter().cloned();
    let head = head.map(|cell| view! { <th scope="col" prop:textContent=cell></th> });
    view! {
        <thead>
            <tr>{head.collect_view()}</tr>
        </thead>
    }
    .into_any()
}

/// A row of a table.
pub fn row(cells: &[Said], page: Locale) -> AnyView {
    let cells = cells.iter().map(|cell| {
        let whole = has_ordinary_words(cell).then_some("");
        view! { <td data-whole=whole>{said(cell, page)}</td> }
    });
    view! { <tr>{cells.collect_view()}</tr> }.into_any()
}

/// A table.
pub fn table(head: &[String], rows: &[Vec<Said>], page: Locale) -> AnyView {
    let rows: Vec<AnyView> = rows.iter().map(|cells| row(cells, page)).collect();
    view! {
        <table class="print-table">
            {table_head(head)} <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// A document that flows from top to bottom, with a picture before its last line.
pub fn flowing(document: &Document, setting: Setting, picture: Option<AnyView>) -> AnyView {
    let room = if picture.is_some() { PICTURE } else { 0.0 };
    let letters = flowing_on_a4(document, room);
    view! {
        <article class="print-sheet print-sheet--a4" data-letters=letters.word()>
            {head(document, setting)}
            {sections(&document.sections, setting)}
            {picture}
            {foot(document)}
        </article>
    }
    .into_any()
}

/// About how high a picture is, in millimetres.
const PICTURE: f64 = 90.0;
