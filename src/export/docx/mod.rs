//! Documents as a Word file (ECMA-376): headings, paragraphs, lists and tables in Word's own styles, which the person's
//! template and the navigation pane know.
//!
//! Invariant: what somebody wrote is text in it and nothing else, and what XML cannot hold is left out. Deliberately
//! absent: how it looks, beyond what Word would look like without styles.

mod body;
mod parts;

use super::office::{BEGIN, core};
use super::{rich_text, zip};
use crate::compose::Document;

/// What the browser is told a file is.
pub const MIME: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// The bytes of a Word file with these documents, each on a page of its own; several are called by `title`. `now` is
/// milliseconds since 1970 in UTC. `None` where they are more than a file can hold (4 GiB).
pub fn write(documents: &[Document], title: &str, now: u64) -> Option<Vec<u8>> {
    let first = documents.first();
    let page = first.map(|document| document.page).unwrap_or_default();
    let title = match documents {
        [only] => rich_text::name(only).into(),
        _ => title.to_owned(),
    };
    let files = [
        ("[Content_Types].xml", parts::CONTENT_TYPES.to_owned()),
        ("_rels/.rels", parts::RELATIONS.to_owned()),
        ("docProps/core.xml", core(&title, page, now)),
        ("word/document.xml", body::document(documents)),
        (
            "word/_rels/document.xml.rels",
            parts::OF_DOCUMENT.to_owned(),
        ),
        ("word/styles.xml", parts::styles(page)),
        ("word/numbering.xml", parts::NUMBERING.to_owned()),
        ("word/settings.xml", parts::SETTINGS.to_owned()),
    ];
    zip::stored(&files.map(|(name, xml)| (name, format!("{}{xml}", BEGIN).into_bytes())))
}
