//! The works on paper, and as text.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::taking::Taking;
use super::words::in_words;
use crate::browser;
use crate::domain::{Record, Work};
use crate::export::qr::{LINK, Matrix};
use crate::i18n::{Text, sketch, travel as t};
use crate::state::{AppState, Link};
use crate::views::paper::ToPrint;
use crate::views::shell::rooms::load_codes;
use crate::views::sketch::PaperForm;
use crate::views::use_app;
use crate::views::work::way::{Way, still};

/// The code that a sheet carries: that of a sketch leads to it, that of an empty form to the page.
async fn code_on_paper(state: AppState, record: &Record<Work>, form: PaperForm) -> Option<Matrix> {
    record.body.sketch()?;
    // Where its file did not come, the sheet is printed without.
    let write = load_codes().await.ok()?;
    if form == PaperForm::Blank {
        return write(&browser::page_address(), LINK);
    }
    match state.works.packed(std::slice::from_ref(record)).await {
        Link::Packed(packed) => write(&packed.link, LINK),
        Link::Packing | Link::Cannot => None,
    }
}

/// A button for each.
#[component]
pub fn OnPaper(taking: Taking, is_written: bool) -> impl IntoView {
    let (state, locale) = use_app();
    let print = move |form: PaperForm| {
        let records = state.works.taken(taking.with_contacts.get_untracked());
        state.works.put_down();
        spawn_local(async move {
            let mut works = Vec::new();
            for record in records {
                let code = code_on_paper(state, &record, form).await;
                let work = record.body;
                works.push(ToPrint { work, code });
            }
            taking.pile.print(works, form);
        });
    };
    let records = state.works.to_take();
    let is_sketch = matches!(&records[..], [only] if only.body.sketch().is_some());
    let copy = move || {
        let text = in_words(state, taking, locale);
        state.works.put_down();
        state.works.copy_text(text);
    };
    let on = move |name: Text, hint: Text, form: PaperForm| {
        view! { <Way icon="PrinterSmall" name hint=still(hint, locale) on_click=move || print(form)/> }
    };
    let canvas = (is_sketch && is_written)
        .then(|| on(sketch::PRINT_A3, sketch::PRINT_A3_HINT, PaperForm::A3));
    let blank = is_sketch.then(|| {
        on(
            sketch::PRINT_BLANK,
            sketch::PRINT_BLANK_HINT,
            PaperForm::Blank,
        )
    });
    let text = is_written.then(|| {
        view! { <Way icon="Clipboard" name=sketch::COPY_TEXT hint=still(t::COPY_TEXT_HINT, locale) on_click=copy/> }
    });
    view! {
        {on(sketch::PRINT, t::PRINT_HINT, PaperForm::A4)}
        {canvas}
        {blank}
        {text}
    }
}
