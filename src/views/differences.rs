//! Differences between two versions of a sketch, for the eye and for the ear.

use super::versions::part_words;
use crate::dom::{El, el};
use crate::domain::Sketch;
use crate::domain::differences::{Piece, pieces, shortened};
use crate::domain::parts::{Part, differing};
use crate::i18n::{Locale, Text, compare, versions as t};

/// The parts that differ, each with its words.
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
