//! A composed document, on the screen and on paper.
//!
//! Each text is the whole content of an element of its own, and set as such: it follows what
//! somebody writes.

use std::sync::Arc;

use leptos::prelude::*;

use super::said::said;
use super::sheet::{self, Rank, Setting};
use crate::browser;
use crate::components::Tool;
use crate::compose::titles::sheet_title;
use crate::compose::{Content, Document, Said, Section, has_ordinary_words};
use crate::domain::Work;
use crate::export::{plain_text, rich_text};
use crate::i18n::{Locale, Text, drafts, sketch};
use crate::state::AppState;
use crate::views::use_app;

/// The id of the document on the screen.
pub const DOCUMENT: &str = "dokument";

/// A document on the screen, following what it is composed of.
#[component]
pub fn DocumentOnScreen(document: Memo<Document>) -> impl IntoView {
    let article = move || article(document.get(), Some(DOCUMENT));
    view! { <div class="document-frame">{article}</div> }
}

/// A sheet that is laid out when somebody prints, also by the browser's own menu.
pub struct Laid {
    /// What the page is called meanwhile.
    pub title: String,
    /// The sheet.
    pub sheet: AnyView,
}

/// What lays a sheet out when somebody prints.
#[component]
pub fn SheetOnPaper(
    is_laid: RwSignal<bool>,
    /// Makes the sheet when it is laid out; it follows nothing.
    #[prop(into)]
    lay: Callback<(), Laid>,
) -> impl IntoView {
    let (state, _) = use_app();
    browser::on_window_here("beforeprint", move |_| {
        // Where another sheet is laid out already, that is what is printed.
        if state.app.sheet.with_untracked(Option::is_none) {
            is_laid.set(true);
        }
    });
    browser::on_window_here("afterprint", move |_| is_laid.set(false));
    let is_laid = Memo::new(move |_| is_laid.get());
    let sheet = move || {
        let lay = || {
            let Laid { title, sheet } = lay.run(());
            call_sheet(state, title);
            sheet
        };
        is_laid.get().then(|| untrack(lay))
    };
    view! { <div>{sheet}</div> }
}

/// The same for a document that flows from top to bottom.
#[component]
pub fn DocumentOnPaper(
    is_laid: RwSignal<bool>,
    /// Composes the document when it is laid out; it follows nothing.
    #[prop(into)]
    compose: Callback<(), Document>,
) -> impl IntoView {
    let (state, locale) = use_app();
    let lay = move |()| {
        let document = compose.run(());
        Laid {
            title: title_of_open(state, &document),
            sheet: sheet::flowing(&document, alone(locale), None),
        }
    };
    view! { <SheetOnPaper is_laid lay/> }
}

/// How a sheet that is all that is printed is set.
pub const fn alone(locale: Locale) -> Setting {
    Setting {
        rank: Rank::Alone,
        locale,
    }
}

/// What the page is called while this document of the work that is open is printed.
pub fn title_of_open(state: AppState, document: &Document) -> String {
    let title = |work: &Arc<Work>| sheet_title(work, document);
    state.open.editing.with_untracked(title)
}

/// Lets the page be called by what is printed, as long as its sheet is there.
pub fn call_sheet(state: AppState, title: String) {
    state.app.sheet.set(Some(title));
    on_cleanup(move || {
        state.app.sheet.try_set(None);
    });
}

/// Lays the sheet out and opens the print dialog.
pub fn print(is_laid: RwSignal<bool>) {
    is_laid.set(true);
    request_animation_frame(browser::print);
}

/// The tools by which a document is taken along: on paper, into Word, or as text; and further ones.
#[component]
pub fn TakeAlong(
    /// What the tools are about.
    name: Text,
    is_laid: RwSignal<bool>,
    composed: Memo<Document>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let (state, locale) = use_app();
    let copy_rich = move || {
        let document = composed.get_untracked();
        let html = rich_text::write(&document);
        state
            .works
            .copy_rich_text(html, plain_text::write(&document), DOCUMENT);
    };
    let copy_text = move || {
        state
            .works
            .copy_text(plain_text::write(&composed.get_untracked()))
    };
    view! {
        <div class="toolbar toolbar--named" role="group" aria-label=name.get(locale)>
            <Tool
                icon="PrinterSmall"
                name=sketch::PRINT.get(locale)
                on_click=move || print(is_laid)
            />
            <Tool icon="Clipboard" name=drafts::COPY_RICH.get(locale) on_click=copy_rich/>
            <Tool icon="Files" name=sketch::COPY_TEXT.get(locale) on_click=copy_text/>
            {children.map(|children| children())}
        </div>
    }
}

/// A document as it is read under a heading of the screen.
pub fn article(document: Document, id: Option<&'static str>) -> AnyView {
    let page = document.page;
    let facts = (!document.facts.is_empty()).then(|| {
        let facts = document.facts.into_iter();
        let facts = facts.map(|fact| view! { <span>{said(&fact, page)}</span> });
        view! { <p class="document__facts">{facts.collect_view()}</p> }
    });
    let sections = document.sections.into_iter();
    let sections = sections.map(|section| section_view(section, page));
    view! {
        <article class="document" id=id>
            <p class="document__kind" prop:textContent=document.kind></p>
            <h3 class="document__title">{said(&document.title, page)}</h3>
            {facts}
            {sections.collect_view()}
            <p class="document__foot" prop:textContent=document.foot></p>
        </article>
    }
    .into_any()
}

fn section_view(section: Section, page: Locale) -> AnyView {
    let heading = section.heading;
    let content = match section.content {
        Content::Text(text) => {
            view! { <p class="document__text">{said(&text, page)}</p> }.into_any()
        }
        Content::Answers(answers) => {
            let pairs = answers.into_iter().map(|(question, answer)| {
                view! {
                    <div>
                        <dt class="document__question" prop:textContent=question></dt>
                        <dd class="document__text">{said(&answer, page)}</dd>
                    </div>
                }
            });
            view! { <dl class="document__answers">{pairs.collect_view()}</dl> }.into_any()
        }
        Content::List(lines) => {
            let lines = lines.into_iter();
            let lines = lines.map(|line| view! { <li>{said(&line, page)}</li> });
            view! { <ul class="ds-list">{lines.collect_view()}</ul> }.into_any()
        }
        Content::Table { head, rows } => table(head, rows, page),
    };
    view! {
        <section class="document__section">
            <h4 class="document__heading" prop:textContent=heading></h4>
            {content}
        </section>
    }
    .into_any()
}

/// A table that becomes a list of cards where the screen is narrow: each cell then says its column.
fn table(head: Vec<String>, rows: Vec<Vec<Said>>, page: Locale) -> AnyView {
    let rows = rows.into_iter().map(|row| {
        let cells = row.into_iter().zip(head.clone());
        let cells = cells.map(|(cell, name)| {
            let whole = has_ordinary_words(&cell).then_some("");
            view! { <td data-column=name data-whole=whole>{said(&cell, page)}</td> }
        });
        view! { <tr>{cells.collect_view()}</tr> }
    });
    let rows = rows.collect_view();
    let columns = head.into_iter();
    let columns = columns.map(|cell| view! { <th scope="col" prop:textContent=cell></th> });
    view! {
        <table class="document__table">
            <thead>
                <tr>{columns.collect_view()}</tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
