//! Composed documents in the forms that people take away.

pub mod collected;
pub mod csv;
pub mod docx;
pub mod ics;
pub mod mail;
pub mod markdown;
pub mod plain_text;
pub mod qr;
pub mod rich_text;
pub mod zip;

use crate::compose::Document;
use crate::i18n::Locale;

/// A document, and the languages it is in: that of the page, in which its headings are, and that of the work, in which
/// people wrote.
#[derive(Clone, Copy, Debug)]
pub struct Written<'a> {
    /// What it says.
    pub document: &'a Document,
    /// Of headings, questions and the heads of tables.
    pub page: Locale,
    /// Of what people wrote.
    pub own: Locale,
}
