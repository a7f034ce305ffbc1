//! What the works say, as they go along.

use leptos::prelude::*;

use super::taking::Taking;
use crate::export::plain_text;
use crate::i18n::Locale;
use crate::state::AppState;
use crate::views::work::files::documents;

/// The works in words, one after the other.
pub fn in_words(state: AppState, taking: Taking, locale: Locale) -> String {
    let records = state.works.taken(taking.with_contacts.get_untracked());
    let documents = documents(&records, locale);
    let texts: Vec<String> = documents.iter().map(plain_text::write).collect();
    texts.join("\n\n")
}
