//! The texts of a document on the screen and on paper.

use leptos::prelude::*;

use crate::compose::Said;
use crate::i18n::Locale;

/// A text, piece by piece: what people wrote in another language than the page says which.
///
/// Each piece is the whole content of an element of its own, and set as such: it follows what somebody writes.
pub fn said(said: &Said, page: Locale) -> Vec<AnyView> {
    let pieces = said.spoken(page).into_iter();
    let pieces = pieces
        .map(|(lang, words)| view! { <span lang=lang prop:textContent=words></span> }.into_any());
    pieces.collect()
}
