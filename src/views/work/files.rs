//! Works and documents as files: to be taken in again, to be written in, to be read.

use crate::browser;
use crate::compose::Document;
use crate::compose::collection::document;
use crate::domain::{Record, Work};
use crate::export::{collected, docx, markdown, pptx};
use crate::i18n::Locale;
use crate::state::{AppState, Notice};
use crate::storage::transfer;
use crate::views::shell::rooms::{load_slides, load_word};
use crate::views::work::formats::formats;

/// The documents of works, as they go along.
pub fn documents(records: &[Record<Work>], locale: Locale) -> Vec<Document> {
    let formats = formats(locale);
    let works = records.iter().map(|record| &record.body);
    works.map(|work| document(work, &formats)).collect()
}

/// Downloads documents as a Word file that is called `name`, and remembers of these works that they were downloaded.
pub async fn save_word(
    state: AppState,
    documents: Vec<Document>,
    records: Vec<Record<Work>>,
    name: String,
) {
    let Ok(write) = load_word().await else {
        return state.app.tell(Notice::WordNotLoaded);
    };
    let bytes = write(&documents, &name, browser::now());
    save_bytes(state, bytes, &records, &name, ("docx", docx::MIME));
}

/// Downloads documents as slides, a slide for each; likewise.
pub async fn save_slides(
    state: AppState,
    documents: Vec<Document>,
    records: Vec<Record<Work>>,
    name: String,
) {
    let Ok(write) = load_slides().await else {
        return state.app.tell(Notice::SlidesNotLoaded);
    };
    let bytes = write(&documents, &name, browser::now());
    save_bytes(state, bytes, &records, &name, ("pptx", pptx::MIME));
}

fn save_bytes(
    state: AppState,
    bytes: Option<Vec<u8>>,
    records: &[Record<Work>],
    name: &str,
    (ending, mime): (&str, &str),
) {
    match bytes {
        Some(bytes) => {
            if state.works.download_bytes(name, ending, mime, &bytes) {
                state.works.note_downloaded(records);
            }
        }
        None => state.app.tell(Notice::NotDownloaded),
    }
}

/// Downloads documents as Markdown, one after the other; likewise.
pub fn save_markdown(
    state: AppState,
    documents: &[Document],
    records: &[Record<Work>],
    name: &str,
) {
    let texts: Vec<String> = documents.iter().map(markdown::write).collect();
    let text = texts.join("\n\n");
    if state
        .works
        .download_text(name, "md", "text/markdown", &text)
    {
        state.works.note_downloaded(records);
    }
}

/// Downloads works as one page that is read in any browser and taken in again here; likewise. `documents` are what it shows.
pub fn save_together(
    state: AppState,
    documents: &[Document],
    records: &[Record<Work>],
    name: &str,
    locale: Locale,
) {
    let json = transfer::write_compact(records, browser::now());
    let page = collected::write(name, documents, &json, locale);
    if state.works.download_text(name, "html", "text/html", &page) {
        state.works.note_downloaded(records);
    }
}
