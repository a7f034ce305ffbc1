//! A composed document, on the screen and on paper.

use leptos::prelude::*;

use crate::browser;
use crate::components::tool;
use crate::compose::{Content, Document, Section};
use crate::dom::{El, el, listen_to_window};
use crate::export::{plain_text, rich_text};
use crate::i18n::{Locale, Text, drafts, sketch};
use crate::state::AppState;

/// The id of the document on the screen.
pub const DOCUMENT: &str = "dokument";

/// How high the headings of a document stand in the page.
#[derive(Clone, Copy)]
enum Level {
    /// Under a heading of the screen.
    OnScreen,
    /// The only thing on the sheet.
    OnPaper,
}

/// A document on the screen, following what it is composed of.
pub fn document_on_screen(document: Memo<Document>) -> El {
    el("div").class("document-frame").live(move || {
        Some(
            document
                .with(|document| view(document, Level::OnScreen, None))
                .id(DOCUMENT),
        )
    })
}

/// The sheet that is laid out when somebody prints, also by the browser's own menu.
pub fn document_on_paper(is_laid: RwSignal<bool>, compose: impl Fn() -> Document + 'static) -> El {
    document_and_picture_on_paper(is_laid, move || (compose(), None))
}

/// The same with a picture under the document.
pub fn document_and_picture_on_paper(
    is_laid: RwSignal<bool>,
    compose: impl Fn() -> (Document, Option<El>) + 'static,
) -> El {
    listen_to_window("beforeprint", move |_| is_laid.set(true));
    listen_to_window("afterprint", move |_| is_laid.set(false));
    el("div").live(move || {
        let (document, picture) = is_laid.get().then(&compose)?;
        let sheet = view(&document, Level::OnPaper, picture).class("document document--paper");
        Some(el("div").class("print-sheet print-sheet--a4").child(sheet))
    })
}

/// Lays the sheet out and opens the print dialog.
pub fn print(is_laid: RwSignal<bool>) {
    is_laid.set(true);
    request_animation_frame(browser::print);
}

/// The tools by which a document is taken along: on paper, into Word, or as text.
pub fn take_along(
    state: AppState,
    locale: Locale,
    name: Text,
    is_laid: RwSignal<bool>,
    composed: Memo<Document>,
) -> El {
    let never = Signal::derive(|| false);
    el("div")
        .class("toolbar toolbar--named")
        .attr("role", "group")
        .attr("aria-label", name.get(locale))
        .child(tool(
            "PrinterSmall",
            sketch::PRINT.get(locale),
            never,
            move || print(is_laid),
        ))
        .child(tool(
            "Clipboard",
            drafts::COPY_RICH.get(locale),
            never,
            move || {
                let document = composed.get_untracked();
                let html = rich_text::write(&document);
                state.copy_rich_text(html, plain_text::write(&document), DOCUMENT);
            },
        ))
        .child(tool(
            "Files",
            sketch::COPY_TEXT.get(locale),
            never,
            move || state.copy_text(plain_text::write(&composed.get_untracked())),
        ))
}

fn view(document: &Document, level: Level, picture: Option<El>) -> El {
    let (title, heading) = match level {
        Level::OnScreen => ("h3", "h4"),
        Level::OnPaper => ("h1", "h2"),
    };
    let facts = document.facts.iter().map(|fact| el("span").text(fact));
    let sections = document
        .sections
        .iter()
        .map(|section| section_view(section, heading));
    el("article")
        .class("document")
        .child(el("p").class("document__kind").text(&document.kind))
        .child(el(title).class("document__title").text(&document.title))
        .child_if(
            (!document.facts.is_empty()).then(|| el("p").class("document__facts").children(facts)),
        )
        .children(sections)
        .child_if(picture)
        .child(el("p").class("document__foot").text(&document.foot))
}

fn section_view(section: &Section, heading: &str) -> El {
    let heading = el(heading)
        .class("document__heading")
        .text(&section.heading);
    let content = match &section.content {
        Content::Text(text) => el("p").class("document__text").text(text),
        Content::Answers(answers) => {
            let pairs = answers.iter().map(|(question, answer)| {
                el("div")
                    .child(el("dt").class("document__question").text(question))
                    .child(el("dd").class("document__text").text(answer))
            });
            el("dl").class("document__answers").children(pairs)
        }
        Content::List(lines) => el("ul")
            .class("ds-list")
            .children(lines.iter().map(|line| el("li").text(line))),
        Content::Table { head, rows } => table(head, rows),
    };
    el("section")
        .class("document__section")
        .child(heading)
        .child(content)
}

/// A table that becomes a list of cards where the screen is narrow: each cell then says its column.
fn table(head: &[String], rows: &[Vec<String>]) -> El {
    let columns = head
        .iter()
        .map(|cell| el("th").attr("scope", "col").text(cell));
    let rows = rows.iter().map(|row| {
        let cells = row
            .iter()
            .zip(head)
            .map(|(cell, name)| el("td").attr("data-column", name).text(cell));
        el("tr").children(cells)
    });
    el("table")
        .class("document__table")
        .child(el("thead").child(el("tr").children(columns)))
        .child(el("tbody").children(rows))
}
