//! A name of ours, in the language that each part of it is in.

use leptos::prelude::*;

use crate::i18n::{Locale, Text};

/// The name; what English keeps in bokmål says so, so that a screen reader says it in Norwegian.
/// Always one thing in the line it stands in, so that a row of flex items does not part it.
#[component]
pub fn Name(text: Text, locale: Locale) -> impl IntoView {
    let kept = (locale == Locale::En).then(|| text.kept()).flatten();
    match kept {
        Some([before, name, after]) => {
            let lang = Locale::Nb.tag();
            view! { <span>{before}<span lang=lang>{name}</span>{after}</span> }.into_any()
        }
        None => text.get(locale).into_any(),
    }
}

/// A text of ours with a name of ours in the place of its only placeholder, `{hole}`.
#[component]
pub fn NameIn(words: Text, hole: &'static str, name: Text, locale: Locale) -> impl IntoView {
    let words = words.get(locale);
    let parts = words.split_once(&format!("{{{hole}}}"));
    let (before, after) = parts.unwrap_or((words, ""));
    view! { {before}<Name text=name locale/>{after} }
}
