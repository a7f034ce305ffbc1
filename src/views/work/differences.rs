//! Differences between two versions of a work, for the eye and for the ear.

use leptos::prelude::*;

use crate::browser;
use crate::compose::{Said, differing, document_parts, draft, guide, map, parts, workshop};
use crate::domain::differences::{Piece, pieces, readable, shortened};
use crate::domain::parts::{Part, differing as differing_parts};
use crate::domain::{Sketch, Work};
use crate::i18n::{Locale, Text, compare, drafts, versions as t};
use crate::views::use_app;
use crate::views::work::formats::formats;
use crate::views::work::said::said;

/// A part in which two works differ.
#[derive(Clone, Default, PartialEq)]
pub struct Difference {
    /// The name of the part.
    pub name: String,
    /// The words.
    pub pieces: Vec<Piece>,
    before: Said,
    after: Said,
}

impl Difference {
    /// Of two texts that differ, under the name of their part.
    pub fn between(name: String, before: Said, after: Said) -> Difference {
        Difference {
            name,
            pieces: readable(&pieces(&before, &after)),
            before,
            after,
        }
    }

    /// Whether most of the words are in both, so that those that are not are worth marking.
    pub fn is_mostly_alike(&self) -> bool {
        let is_same = |piece: &Piece| matches!(piece, Piece::Same(text) if !text.trim().is_empty());
        self.pieces.iter().any(is_same)
    }

    const fn both(&self) -> [&Said; 2] {
        [&self.before, &self.after]
    }
}

/// Gives the page the rules of versions and of what is compared.
pub fn dress() {
    browser::dress!(include_str!("../../../style/views/differences.css"));
}

/// The parts in which two works differ.
pub fn changed_words(before: &Work, after: &Work, locale: Locale) -> Vec<Difference> {
    if let (Work::Sketch(before), Work::Sketch(after)) = (before, after) {
        let changed = changed_parts(before, after, locale).into_iter();
        return changed.map(|(_, differs)| differs).collect();
    }
    let changed = changed_pairs(&told(before, locale), &told(after, locale)).into_iter();
    changed
        .map(|(name, old, new)| Difference::between(name, old, new))
        .collect()
}

/// The names of the parts in which two works differ.
pub fn changed_names(before: &Work, after: &Work, locale: Locale) -> Vec<String> {
    if let (Work::Sketch(before), Work::Sketch(after)) = (before, after) {
        let names = differing_parts(before, after).into_iter();
        return names
            .map(|part| parts::name(part).get(locale).to_owned())
            .collect();
    }
    let changed = changed_pairs(&told(before, locale), &told(after, locale));
    changed.into_iter().map(|(name, ..)| name).collect()
}

/// What a work other than a sketch says, part by part.
pub fn told(work: &Work, locale: Locale) -> Vec<(String, Said)> {
    let formats = formats(locale);
    match work {
        Work::Sketch(_) => Vec::new(),
        Work::Draft(held) => {
            let mut parts = document_parts(draft::document(held, &formats));
            let beyond = Said::joined(&draft::beyond_document(held, locale), "\n");
            parts.push((drafts::BEYOND_DOCUMENT.get(locale).to_owned(), beyond));
            parts
        }
        Work::Selfcheck(held) => document_parts(map::document(held, &formats)),
        Work::Guide(held) => document_parts(guide::document(held, &formats)),
        Work::Workshop(held) => document_parts(workshop::document(held, &formats)),
    }
}

/// Where two lists of names and texts differ: the name, and both texts.
fn changed_pairs(before: &[(String, Said)], after: &[(String, Said)]) -> Vec<(String, Said, Said)> {
    let text_of = |pairs: &[(String, Said)], name: &str| {
        let pair = pairs.iter().find(|(held, _)| held == name);
        pair.map(|(_, text)| text.clone()).unwrap_or_default()
    };
    let only_before = before
        .iter()
        .filter(|(name, _)| !after.iter().any(|(held, _)| held == name));
    let mut changed = Vec::new();
    for (name, _) in after.iter().chain(only_before) {
        let (old, new) = (text_of(before, name), text_of(after, name));
        if *old != *new {
            changed.push((name.clone(), old, new));
        }
    }
    changed
}

/// The parts in which two sketches differ, each with its words.
pub fn changed_parts(before: &Sketch, after: &Sketch, locale: Locale) -> Vec<(Part, Difference)> {
    let words = |part, sketch| part_words(part, sketch, locale);
    let differs = |part| {
        let name = parts::name(part).get(locale).to_owned();
        let differs = Difference::between(name, words(part, before), words(part, after));
        (part, differs)
    };
    differing_parts(before, after)
        .into_iter()
        .map(differs)
        .collect()
}

/// What was added underlined, what was taken away struck out, each with a word for the ear.
#[component]
pub fn Marked(differs: Difference) -> impl IntoView {
    dress();
    let (_, locale) = use_app();
    let short = shortened(&differs.pieces);
    let stretches = differing::told(&short, differs.both(), false);
    let words = stretches.into_iter().map(|(piece, words)| match piece {
        Piece::Same(_) => said(&words, locale).into_any(),
        Piece::Added(_) => view! { <ins>{change(t::ADDED, &words, locale)}</ins> }.into_any(),
        Piece::Removed(_) => view! { <del>{change(t::REMOVED, &words, locale)}</del> }.into_any(),
        Piece::Skipped(_) => view! { <span class="quiet">" … "</span> }.into_any(),
    });
    view! { <p class="difference">{words.collect_view()}</p> }
}

/// A word for the ear, and the text that it is about.
fn change(word: Text, text: &Said, locale: Locale) -> impl IntoView {
    view! {
        <span class="ds-sr-only" prop:textContent=format!(" {} ", word.get(locale))></span>
        {said(text, locale)}
    }
}

/// One of the two sides of a difference: the whole text, with what the other lacks marked.
#[component]
pub fn OneSide(#[prop(into)] differs: Signal<Difference>, is_first: bool) -> impl IntoView {
    dress();
    let (_, locale) = use_app();
    let word = move |(piece, words): (Piece, Said)| match (piece, is_first) {
        (Piece::Same(_), _) => Some(said(&words, locale).into_any()),
        (Piece::Removed(_), true) | (Piece::Added(_), false) => {
            let change = change(compare::DIFFERS, &words, locale);
            Some(view! { <mark>{change}</mark> }.into_any())
        }
        _ => None,
    };
    move || {
        let stretches =
            differs.with(|differs| differing::told(&differs.pieces, differs.both(), is_first));
        let words: Vec<AnyView> = stretches.into_iter().filter_map(word).collect();
        match words.is_empty() {
            true => {
                let empty = compare::EMPTY.get(locale);
                view! { <p class="difference quiet" prop:textContent=empty></p> }.into_any()
            }
            false => view! { <p class="difference">{words}</p> }.into_any(),
        }
    }
}

/// The days of a version, in the reader's language.
pub fn part_words(part: Part, sketch: &Sketch, locale: Locale) -> Said {
    parts::words(part, sketch, &formats(locale))
}
