//! What the works say, as they go along.

use leptos::prelude::*;

use super::taking::Taking;
use crate::compose::Document;
use crate::compose::collection::document;
use crate::domain::{Record, Work};
use crate::export::plain_text;
use crate::i18n::Locale;
use crate::state::AppState;
use crate::views::work::formats::formats;

/// The documents of the works, as they go along.
pub fn documents(records: &[Record<Work>], locale: Locale) -> Vec<Document> {
    let formats = formats(locale);
    let works = records.iter().map(|record| &record.body);
    works.map(|work| document(work, &formats)).collect()
}

/// The works in words, one after the other.
pub fn in_words(state: AppState, taking: Taking, locale: Locale) -> String {
    let records = state.works.taken(taking.with_contacts.get_untracked());
    let documents = documents(&records, locale);
    let texts: Vec<String> = documents.iter().map(plain_text::write).collect();
    texts.join("\n\n")
}
