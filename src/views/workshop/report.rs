//! «Rapport»: what came of the workshop, and the ways it can go.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::opened::{formats_of, open_workshop, report_now};
use super::paper::{Paper, Sheet};
use super::sketches::with_session;
use crate::browser;
use crate::components::{Tick, Tool};
use crate::compose::Document;
use crate::compose::titles::workshop_title;
use crate::compose::workshop::events::follow_up;
use crate::domain::{Workshop, dates};
use crate::i18n::{outcome as t, sketch, travel, workshop as own};
use crate::state::AppState;
use crate::views::shell::frame::SectionTitle;
use crate::views::use_app;
use crate::views::work::document::{DOCUMENT, article};
use crate::views::work::files::{save_markdown, save_word};

/// The part.
#[component]
pub fn Report() -> impl IntoView {
    let (state, locale) = use_app();
    let composed = Memo::new(move |_| report_now(state));
    let hides = Memo::new(move |_| state.open.with_open(|own: &Workshop| own.hides_names));
    let hide = move |is_on| {
        state
            .open
            .step_edit_open(&|own: &mut Workshop| own.hides_names = is_on);
    };
    let lang = move || composed.with(|document| document.page.tag());
    view! {
        <section class="report stack" aria-labelledby="rapport">
            <SectionTitle id="rapport" text=own::REPORT.get(locale)/>
            <p class="prose">{t::REPORT_LEAD.get(locale)}</p>
            <div class="report__names">
                <Tick id="uten-navn" label=t::WITHOUT_NAMES.get(locale) is_on=hides on_tick=hide/>
                <p class="hint">{t::WITHOUT_NAMES_HINT.get(locale)}</p>
            </div>
            <Tools composed/>
            <div class="document-frame report__page" lang=lang>
                {move || article(composed.get(), Some(DOCUMENT))}
            </div>
        </section>
    }
}

/// The ways that the report can go.
#[component]
fn Tools(composed: Memo<Document>) -> impl IntoView {
    let (state, locale) = use_app();
    let paper = expect_context::<Paper>();
    let name = move || composed.with_untracked(|document| document_name(state, document));
    let word = move || {
        let documents = vec![composed.get_untracked()];
        spawn_local(save_word(state, documents, Vec::new(), name()));
    };
    let text = move || save_markdown(state, &[composed.get_untracked()], &[], &name());
    view! {
        <div class="toolbar toolbar--named" role="group" aria-label=t::REPORT_TOOLS.get(locale)>
            <Tool
                icon="PrinterSmall"
                name=sketch::PRINT.get(locale)
                on_click=move || paper.print(Sheet::Report)
            />
            <Tool icon="FileText" name=travel::WORD.get(locale) on_click=word/>
            <Tool icon="Files" name=travel::MARKDOWN.get(locale) on_click=text/>
            <div class="toolbar__with-hint">
                <Tool
                    icon="Calendar"
                    name=t::IN_CALENDAR.get(locale)
                    on_click=move || save_follow_up(state)
                />
                <p class="hint">{t::IN_CALENDAR_HINT.get(locale)}</p>
            </div>
        </div>
    }
}

/// What a file with the report is called: by what it is, and of which workshop.
fn document_name(state: AppState, document: &Document) -> String {
    let workshop = untrack(|| open_workshop(state));
    let title = workshop_title(&workshop, document.page);
    format!("{} {title}", own::REPORT.get(document.page))
}

/// «Hva skjedde?» as a file for calendars.
fn save_follow_up(state: AppState) {
    let record = state.works.record_of_open();
    let today = dates::day(&browser::today());
    let event = untrack(|| {
        with_session(state, |workshop, sketches| {
            let (names, formats) = (!workshop.hides_names, formats_of(workshop));
            follow_up(&record, sketches, names, today, &formats)
        })
    });
    if let Some(event) = event {
        state
            .works
            .download_events(&event.summary, std::slice::from_ref(&event));
    }
}
