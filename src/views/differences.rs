//! Differences between two versions of a work, for the eye and for the ear.

use super::sketch::formats;
use super::versions::part_words;
use crate::compose::{document_parts, draft, guide, map, parts};
use crate::dom::{El, el};
use crate::domain::differences::{Piece, pieces, shortened};
use crate::domain::parts::{Part, differing};
use crate::domain::{Sketch, Work};
use crate::i18n::{Locale, Text, compare, drafts, versions as t};

/// The parts in which two works differ, by name, with the words that do.
pub fn changed_words(before: &Work, after: &Work, locale: Locale) -> Vec<(String, Vec<Piece>)> {
    match (before, after) {
        (Work::Sketch(before), Work::Sketch(after)) => {
            let name = |part| parts::name(part).get(locale).to_owned();
            let changed = changed_parts(before, after, locale).into_iter();
            changed.map(|(part, words)| (name(part), words)).collect()
        }
        (Work::Draft(before), Work::Draft(after)) => {
            let formats = formats(locale);
            let parts = |held| {
                let mut parts = document_parts(draft::document(held, &formats));
                let beyond = draft::beyond_document(held, locale).join("\n");
                parts.push((drafts::BEYOND_DOCUMENT.get(locale).to_owned(), beyond));
                parts
            };
            changed_pairs(&parts(before), &parts(after))
        }
        (Work::Selfcheck(before), Work::Selfcheck(after)) => {
            let formats = formats(locale);
            let parts = |check| document_parts(map::document(check, &formats));
            changed_pairs(&parts(before), &parts(after))
        }
        (Work::Guide(before), Work::Guide(after)) => {
            let formats = formats(locale);
            let parts = |held| document_parts(guide::document(held, &formats));
            changed_pairs(&parts(before), &parts(after))
        }
        _ => Vec::new(),
    }
}

/// Where two lists of names and texts differ.
fn changed_pairs(
    before: &[(String, String)],
    after: &[(String, String)],
) -> Vec<(String, Vec<Piece>)> {
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
            changed.push((name.clone(), pieces(&old, &new)));
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
pub fn marked(pieces: &[Piece], locale: Locale) -> El {
    let words = shortened(pieces).into_iter().map(|piece| match piece {
        Piece::Same(text) => el("span").text(&text),
        Piece::Added(text) => change("ins", t::ADDED, &text, locale),
        Piece::Removed(text) => change("del", t::REMOVED, &text, locale),
        Piece::Skipped => el("span").class("quiet").text(" … "),
    });
    el("p")
        .class("difference")
        .children(words.collect::<Vec<_>>())
}

fn change(tag: &str, word: Text, text: &str, locale: Locale) -> El {
    let spoken = format!(" {} ", word.get(locale));
    el(tag)
        .child(el("span").class("ds-sr-only").text(&spoken))
        .child(el("span").text(text))
}

/// One of the two sides of a difference: the whole text, with what the other lacks marked.
pub fn one_side(pieces: &[Piece], is_first: bool, locale: Locale) -> El {
    let words: Vec<El> = pieces
        .iter()
        .filter_map(|piece| match (piece, is_first) {
            (Piece::Same(text), _) => Some(el("span").text(text)),
            (Piece::Removed(text), true) | (Piece::Added(text), false) => {
                Some(change("mark", compare::DIFFERS, text, locale))
            }
            _ => None,
        })
        .collect();
    match words.is_empty() {
        true => el("p")
            .class("difference quiet")
            .text(compare::EMPTY.get(locale)),
        false => el("p").class("difference").children(words),
    }
}
