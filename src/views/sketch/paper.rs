//! The sketch on paper: an A4 sheet that flows on, an A3 canvas for the wall, a blank form.
//!
//! They come with what prints (`views::paper`), and not with what writes.

use leptos::prelude::*;

use super::paper_blank::blank_sheet;
use super::paper_sheets::{a3_sheet, a4_sheet};
use crate::compose::sketch::document;
use crate::compose::{Document, blank};
use crate::domain::Sketch;
use crate::export::qr::Matrix;
use crate::i18n::Locale;
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
type Lays = fn(&Document, &Sketch, Locale, Setting, Option<&Matrix>) -> AnyView;

/// The sheet of a sketch in one of the forms, with a code that leads to it, and what it is called. The code of an empty
/// form leads to the page.
pub fn sketch_sheet(
    sketch: &Sketch,
    code: Option<&Matrix>,
    form: PaperForm,
    rank: Rank,
    locale: Locale,
) -> (AnyView, String) {
    let lays: Lays = match form {
        PaperForm::A4 => a4_sheet,
        PaperForm::A3 => a3_sheet,
        PaperForm::Blank => {
            let form = blank::sketch(locale);
            return (blank_sheet(&form, code, locale), form.title.into());
        }
    };
    let document = document(sketch, &formats(locale));
    let setting = Setting { rank, locale };
    let sheet = lays(&document, sketch, locale, setting, code);
    (sheet, document.title.into())
}
