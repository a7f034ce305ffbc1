//! A name of ours, in the language that each part of it is in.

use leptos::prelude::*;

use super::Words;
use crate::i18n::{Locale, Text};

/// The name; what English keeps in bokmål says so, so that a screen reader says it in Norwegian, and so does a title in
/// bokmål that nynorsk keeps.
/// Always one thing in the line it stands in, so that a row of flex items does not part it.
#[component]
pub fn Name(text: Text, locale: Locale) -> impl IntoView {
    match text.kept_in(locale) {
        Some([before, name, after]) => {
            let lang = Locale::Nb.tag();
            view! { <span>{before}<span lang=lang>{name}</span>{after}</span> }.into_any()
        }
        None => text.get(locale).into_any(),
    }
}

/// A text of ours with a name that somebody gave in the place of its only placeholder, `{hole}`. `lang` is the
/// language of the name, where it is not the page's.
#[component]
pub fn OwnNameIn(
    words: Text,
    hole: &'static str,
    name: String,
    lang: Option<&'static str>,
    locale: Locale,
) -> impl IntoView {
    let (before, after) = around(words.get(locale), hole);
    view! { {before}<span lang=lang>{name}</span>{after} }
}

/// Likewise, with a name that follows signals. What stands around it does not change.
#[component]
pub fn OwnWordsIn(
    words: Text,
    hole: &'static str,
    #[prop(into)] text: Signal<String>,
    #[prop(into)] lang: Signal<Option<&'static str>>,
    locale: Locale,
) -> impl IntoView {
    let (before, after) = around(words.get(locale), hole);
    view! { {before}<Words text lang/>{after} }
}

/// What stands before a placeholder, and after it.
fn around(words: &'static str, hole: &str) -> (&'static str, &'static str) {
    words
        .split_once(&format!("{{{hole}}}"))
        .unwrap_or((words, ""))
}

/// A text of ours with a name of ours in the place of its only placeholder, `{hole}`.
#[component]
pub fn NameIn(words: Text, hole: &'static str, name: Text, locale: Locale) -> impl IntoView {
    let (before, after) = around(words.get(locale), hole);
    view! { {before}<Name text=name locale/>{after} }
}
