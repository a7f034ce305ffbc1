//! Differences between two versions of a work, for the eye and for the ear.

use leptos::prelude::*;

use crate::compose::{document_parts, draft, guide, map, parts};
use crate::domain::differences::{Piece, pieces, shortened};
use crate::domain::parts::{Part, differing};
use crate::domain::{Sketch, Work};
use crate::i18n::{Locale, Text, compare, drafts, versions as t};
use crate::views::use_app;
use crate::views::work::formats::formats;

/// A part in which two works differ.
#[derive(Clone, PartialEq)]
pub struct Difference {
    /// The name of the part.
    pub name: String,
    /// The `lang` of the words, where all of them are somebody's own and the page is in another language.
    pub lang: Option<&'static str>,
    /// The words.
    pub pieces: Vec<Piece>,
}

/// The parts in which two works differ.
pub fn changed_words(before: &Work, after: &Work, locale: Locale) -> Vec<Difference> {
    if let (Work::Sketch(before), Work::Sketch(after)) = (before, after) {
        let of = |(part, pieces): (Part, Vec<Piece>)| Difference {
            name: parts::name(part).get(locale).to_owned(),
            lang: part_lang(part, after, locale).or(part_lang(part, before, locale)),
            pieces,
        };
        let changed = changed_parts(before, after, locale).into_iter();
        return changed.map(of).collect();
    }
    let changed = changed_pairs(&told(before, locale), &told(after, locale));
    let of = |(name, old, new): (String, String, String)| Difference {
        name,
        lang: None,
        pieces: pieces(&old, &new),
    };
    changed.into_iter().map(of).collect()
}

/// The `lang` of a part of a sketch, where it is running text and the page is in another language. Lists and choices have
/// words of ours among their own.
pub fn part_lang(part: Part, sketch: &Sketch, locale: Locale) -> Option<&'static str> {
    let is_other = sketch.locale != locale && part.text(sketch).is_some();
    is_other.then_some(sketch.locale.tag())
}

/// The names of the parts in which two works differ.
pub fn changed_names(before: &Work, after: &Work, locale: Locale) -> Vec<String> {
    if let (Work::Sketch(before), Work::Sketch(after)) = (before, after) {
        let names = differing(before, after).into_iter();
        return names
            .map(|part| parts::name(part).get(locale).to_owned())
            .collect();
    }
    let changed = changed_pairs(&told(before, locale), &told(after, locale));
    changed.into_iter().map(|(name, ..)| name).collect()
}

/// What a work other than a sketch says, part by part.
fn told(work: &Work, locale: Locale) -> Vec<(String, String)> {
    let formats = formats(locale);
    match work {
        Work::Sketch(_) => Vec::new(),
        Work::Draft(held) => {
            let mut parts = document_parts(draft::document(held, &formats));
            let beyond = draft::beyond_document(held, locale).join("\n");
            parts.push((drafts::BEYOND_DOCUMENT.get(locale).to_owned(), beyond));
            parts
        }
        Work::Selfcheck(held) => document_parts(map::document(held, &formats)),
        Work::Guide(held) => document_parts(guide::document(held, &formats)),
    }
}

/// Where two lists of names and texts differ: the name, and both texts.
fn changed_pairs(
    before: &[(String, String)],
    after: &[(String, String)],
) -> Vec<(String, String, String)> {
    let text_of = |pairs: &[(String, String)], name: &str| {
        let pair = pairs.iter().find(|(held, _)| held == name);
        pair.map(|(_, text)| text.clone()).unwrap_or_default()
    };
    let only_before = before
        .iter()
        .filter(|(name, _)| !after.iter().any(|(held, _)| held == name));
    let mut changed = Vec::new();
    for (name, _) in after.iter().chain(only_before) {
        let (old, new) = (text_of(before, name), text_of(after, name));
        if old != new {
            changed.push((name.clone(), old, new));
        }
    }
    changed
}

/// The parts in which two sketches differ, each with its words.
pub fn changed_parts(before: &Sketch, after: &Sketch, locale: Locale) -> Vec<(Part, Vec<Piece>)> {
    let words = |part, sketch| part_words(part, sketch, locale);
    let mut changed = Vec::new();
    for part in differing(before, after) {
        changed.push((part, pieces(&words(part, before), &words(part, after))));
    }
    changed
}

/// What was added underlined, what was taken away struck out, each with a word for the ear.
#[component]
pub fn Marked(pieces: Vec<Piece>, lang: Option<&'static str>) -> impl IntoView {
    let (_, locale) = use_app();
    let words = shortened(&pieces).into_iter().map(|piece| match piece {
        Piece::Same(text) => view! { <span prop:textContent=text></span> }.into_any(),
        Piece::Added(text) => view! { <ins>{change(t::ADDED, text, locale)}</ins> }.into_any(),
        Piece::Removed(text) => view! { <del>{change(t::REMOVED, text, locale)}</del> }.into_any(),
        Piece::Skipped => view! { <span class="quiet">" … "</span> }.into_any(),
    });
    view! { <p class="difference" lang=lang>{words.collect_view()}</p> }
}

/// A word for the ear, and the text that it is about.
fn change(word: Text, text: String, locale: Locale) -> impl IntoView {
    view! {
        <span
            class="ds-sr-only"
            lang=locale.tag()
            prop:textContent=format!(" {} ", word.get(locale))
        ></span>
        <span prop:textContent=text></span>
    }
}

/// One of the two sides of a difference: the whole text, with what the other lacks marked.
#[component]
pub fn OneSide(
    #[prop(into)] pieces: Signal<Vec<Piece>>,
    is_first: bool,
    lang: Option<&'static str>,
) -> impl IntoView {
    let (_, locale) = use_app();
    let word = move |piece: &Piece| match (piece, is_first) {
        (Piece::Same(text), _) => {
            Some(view! { <span prop:textContent=text.clone()></span> }.into_any())
        }
        (Piece::Removed(text), true) | (Piece::Added(text), false) => {
            let change = change(compare::DIFFERS, text.clone(), locale);
            Some(view! { <mark>{change}</mark> }.into_any())
        }
        _ => None,
    };
    move || {
        let words: Vec<AnyView> = pieces.with(|pieces| pieces.iter().filter_map(word).collect());
        match words.is_empty() {
            true => {
                let empty = compare::EMPTY.get(locale);
                view! { <p class="difference quiet" prop:textContent=empty></p> }.into_any()
            }
            false => view! { <p class="difference" lang=lang>{words}</p> }.into_any(),
        }
    }
}

/// The days of a version, in the reader's language.
pub fn part_words(part: Part, sketch: &Sketch, locale: Locale) -> String {
    parts::words(part, sketch, &formats(locale))
}
