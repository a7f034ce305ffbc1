//! The works as files: to be taken in again, to be written in, to be read.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::order::{CaseOrder, usual_order};
use super::taking::Taking;
use crate::compose::collection::overview;
use crate::compose::{Document, case};
use crate::export::csv;
use crate::i18n::{case as case_texts, list, travel as t};
use crate::views::use_app;
use crate::views::work::files::{documents, save_markdown, save_together, save_word};
use crate::views::work::formats::formats;
use crate::views::work::way::{Way, still};

/// A button for each.
#[component]
pub fn Files(taking: Taking, name: String) -> impl IntoView {
    let (state, locale) = use_app();
    let records = move || state.works.taken(taking.with_contacts.get_untracked());
    let are_several = state.works.taking.with_untracked(|ids| ids.len() > 1);
    let download = move || {
        state.works.download_records(&records());
        state.works.put_down();
    };
    let order = usual_order();
    let title = name.clone();
    let as_case = move || {
        let records = records();
        let cases: Vec<Document> = records
            .iter()
            .filter_map(|record| record.body.sketch())
            .map(|sketch| case::document(sketch, &order.get_untracked(), &formats(locale)))
            .collect();
        spawn_local(save_word(state, cases, records, title.clone()));
        state.works.put_down();
    };
    let is_sketch = records()
        .iter()
        .all(|record| record.body.sketch().is_some());
    let as_case = is_sketch.then(|| {
        view! {
            <Way
                icon="FileText"
                name=case_texts::KIND
                hint=still(case_texts::HINT, locale)
                on_click=as_case
            />
            <CaseOrder order/>
        }
    });
    let together_title = name.clone();
    let title = name.clone();
    let word = move || {
        let records = records();
        let documents = documents(&records, locale);
        spawn_local(save_word(state, documents, records, title.clone()));
        state.works.put_down();
    };
    let title = name.clone();
    let as_markdown = move || {
        let records = records();
        save_markdown(state, &documents(&records, locale), &records, &title);
        state.works.put_down();
    };
    let as_csv = move || {
        let records = records();
        let (head, rows) = overview(records.iter().map(|record| &record.body), &formats(locale));
        state
            .works
            .download_text(&name, "csv", "text/csv", &csv::write(&head, &rows));
        state.works.put_down();
    };
    let together = are_several.then(|| {
        let title = together_title.clone();
        let write = move || {
            let records = records();
            let documents = documents(&records, locale);
            save_together(state, &documents, &records, &title, locale);
            state.works.put_down();
        };
        view! { <Way icon="Files" name=t::TOGETHER hint=still(t::TOGETHER_HINT, locale) on_click=write/> }
    });
    let as_csv = are_several.then(|| {
        view! { <Way icon="FileText" name=t::EXCEL hint=still(t::EXCEL_HINT, locale) on_click=as_csv/> }
    });
    view! {
        <Way icon="Download" name=list::DOWNLOAD hint=still(t::DOWNLOAD_HINT, locale) on_click=download/>
        <Way icon="FileText" name=t::WORD hint=still(t::WORD_HINT, locale) on_click=word/>
        {as_case}
        {together}
        {as_csv}
        <Way icon="FileText" name=t::MARKDOWN hint=still(t::MARKDOWN_HINT, locale) on_click=as_markdown/>
    }
}
