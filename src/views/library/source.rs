//! Where something is from.

use leptos::prelude::*;

use crate::components::NameIn;
use crate::content::SOURCES;
use crate::i18n::Text;
use crate::views::use_app;

/// Words about a source, with its title in the place of `{source}`; nothing where there is no such source.
#[component]
pub fn SourceWords(words: Text, id: &'static str) -> impl IntoView {
    let (_, locale) = use_app();
    let source = SOURCES.iter().find(|source| source.id == id);
    source.map(|source| view! { <NameIn words hole="source" name=source.title locale/> })
}
