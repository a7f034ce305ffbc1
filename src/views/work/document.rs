//! A composed document, on the screen and on paper.
//!
//! Each text is the whole content of an element of its own, and set as such: it follows what
//! somebody writes.

use leptos::prelude::*;

use super::names::name_lang;
use crate::browser;
use crate::components::Tool;
use crate::compose::{Content, Document, Section, has_ordinary_words};
use crate::export::{plain_text, rich_text};
use crate::i18n::{Locale, Text, drafts, sketch};
use crate::state::AppState;
use crate::views::use_app;

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
#[component]
pub fn DocumentOnScreen(document: Memo<Document>) -> impl IntoView {
    let (state, locale) = use_app();
    let article = move || {
        let document = document.get();
        let lang = title_lang(state, locale, &document.title);
        article(document, Level::OnScreen, lang, None)
    };
    view! { <div class="document-frame">{article}</div> }
}

/// The sheet that is laid out when somebody prints, also by the browser's own menu.
#[component]
pub fn DocumentOnPaper(
    is_laid: RwSignal<bool>,
    /// Composes the document when it is laid out; it follows nothing.
    #[prop(into)]
    compose: Callback<(), Document>,
    /// A picture under the document, made when it is laid out.
    #[prop(optional, into)]
    picture: Option<ViewFn>,
) -> impl IntoView {
    browser::on_window_here("beforeprint", move |_| is_laid.set(true));
    browser::on_window_here("afterprint", move |_| is_laid.set(false));
    let (state, locale) = use_app();
    let is_laid = Memo::new(move |_| is_laid.get());
    let sheet = move || {
        let picture = picture.as_ref();
        let sheet = || {
            let picture = picture.map(ViewFn::run);
            let document = compose.run(());
            call_sheet(state, document.title.clone());
            let lang = title_lang(state, locale, &document.title);
            article(document, Level::OnPaper, lang, picture)
        };
        is_laid.get().then(|| {
            view! { <div class="print-sheet print-sheet--a4">{untrack(sheet)}</div> }
        })
    };
    view! { <div>{sheet}</div> }
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

/// The `lang` of a title that is the name of the work that is open, where that is in another language than the page.
pub fn title_lang(state: AppState, locale: Locale, title: &str) -> Option<&'static str> {
    state
        .open
        .editing
        .with_untracked(|work| (work.title() == title).then(|| name_lang(work, locale)))
        .flatten()
}

fn article(
    document: Document,
    level: Level,
    lang: Option<&'static str>,
    picture: Option<AnyView>,
) -> AnyView {
    let (class, id) = match level {
        Level::OnScreen => ("document", Some(DOCUMENT)),
        Level::OnPaper => ("document document--paper", None),
    };
    let title = match level {
        Level::OnScreen => {
            view! { <h3 class="document__title" lang=lang prop:textContent=document.title></h3> }
                .into_any()
        }
        Level::OnPaper => {
            view! { <h1 class="document__title" lang=lang prop:textContent=document.title></h1> }
                .into_any()
        }
    };
    let facts = (!document.facts.is_empty()).then(|| {
        let facts = document.facts.into_iter();
        let facts = facts.map(|fact| view! { <span prop:textContent=fact></span> });
        view! { <p class="document__facts">{facts.collect_view()}</p> }
    });
    let sections = document.sections.into_iter();
    let sections = sections.map(|section| section_view(section, level));
    view! {
        <article class=class id=id>
            <p class="document__kind" prop:textContent=document.kind></p>
            {title}
            {facts}
            {sections.collect_view()}
            {picture}
            <p class="document__foot" prop:textContent=document.foot></p>
        </article>
    }
    .into_any()
}

fn section_view(section: Section, level: Level) -> AnyView {
    let heading = section.heading;
    let heading = match level {
        Level::OnScreen => {
            view! { <h4 class="document__heading" prop:textContent=heading></h4> }.into_any()
        }
        Level::OnPaper => {
            view! { <h2 class="document__heading" prop:textContent=heading></h2> }.into_any()
        }
    };
    let content = match section.content {
        Content::Text(text) => {
            view! { <p class="document__text" prop:textContent=text></p> }.into_any()
        }
        Content::Answers(answers) => {
            let pairs = answers.into_iter().map(|(question, answer)| {
                view! {
                    <div>
                        <dt class="document__question" prop:textContent=question></dt>
                        <dd class="document__text" prop:textContent=answer></dd>
                    </div>
                }
            });
            view! { <dl class="document__answers">{pairs.collect_view()}</dl> }.into_any()
        }
        Content::List(lines) => {
            let lines = lines.into_iter();
            let lines = lines.map(|line| view! { <li prop:textContent=line></li> });
            view! { <ul class="ds-list">{lines.collect_view()}</ul> }.into_any()
        }
        Content::Table { head, rows } => table(head, rows),
    };
    view! { <section class="document__section">{heading} {content}</section> }.into_any()
}

/// A table that becomes a list of cards where the screen is narrow: each cell then says its column.
fn table(head: Vec<String>, rows: Vec<Vec<String>>) -> AnyView {
    let rows = rows.into_iter().map(|row| {
        let cells = row.into_iter().zip(head.clone());
        let cells = cells.map(|(cell, name)| {
            let whole = has_ordinary_words(&cell).then_some("");
            view! { <td data-column=name data-whole=whole prop:textContent=cell></td> }
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
