//! The sketch on paper: an A4 sheet that flows on, an A3 canvas for the wall, a blank form.
//!
//! The sheet is made when somebody prints, also by the browser's own menu, and is gone afterwards.

use leptos::prelude::*;

use super::paper_blank::blank_sheet;
use super::paper_sheets::{a3_sheet, a4_sheet};
use crate::compose::sketch::document;
use crate::compose::{Document, blank};
use crate::domain::Sketch;
use crate::i18n::Locale;
use crate::views::use_app;
use crate::views::work::document::{Laid, SheetOnPaper};
use crate::views::work::formats::formats;
use crate::views::work::sheet::{Rank, Setting};

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

/// How a sheet of a sketch is made from what it says.
type Lays = fn(&Document, &Sketch, Locale, Setting) -> AnyView;

/// The sheet of a sketch in one of the forms, and what it is called.
pub fn sketch_sheet(
    sketch: &Sketch,
    form: PaperForm,
    rank: Rank,
    locale: Locale,
) -> (AnyView, String) {
    match form {
        PaperForm::A4 => laid(sketch, a4_sheet, rank, locale),
        PaperForm::A3 => laid(sketch, a3_sheet, rank, locale),
        PaperForm::Blank => {
            let form = blank::sketch(locale);
            (blank_sheet(&form, locale), form.title)
        }
    }
}

fn laid(sketch: &Sketch, lays: Lays, rank: Rank, locale: Locale) -> (AnyView, String) {
    let document = document(sketch, &formats(locale));
    let lang = (sketch.locale != locale).then(|| sketch.locale.tag());
    let setting = Setting {
        rank,
        lang,
        title_lang: lang.filter(|_| document.title == sketch.title()),
    };
    (lays(&document, sketch, locale, setting), document.title)
}

/// The sheet of the sketch that is open, laid out when somebody prints by the browser's own menu.
#[component]
pub fn Paper() -> impl IntoView {
    let (state, locale) = use_app();
    let lay = move |()| {
        state.open.with_open(|open: &Sketch| {
            let (sheet, title) = laid(open, a4_sheet, Rank::Alone, locale);
            Laid { title, sheet }
        })
    };
    view! { <SheetOnPaper is_laid=RwSignal::new(false) lay/> }
}
