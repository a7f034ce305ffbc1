//! What differs between two texts, word by word.

use similar::{Algorithm, ChangeTag, capture_diff_slices};

/// A stretch of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// In both texts.
    Same(String),
    /// Only in the text after.
    Added(String),
    /// Only in the text before.
    Removed(String),
    /// In both, but too long to be shown, with its length in bytes; nothing of it differs.
    Skipped(usize),
}

/// Above this many comparisons of words, texts that have little in common are compared line by
/// line instead: the work grows with the product of what differs.
const MOST_COMPARISONS: usize = 4_000_000;
/// How many words round a change are shown.
const CONTEXT_WORDS: usize = 8;

/// The stretches of two texts, in order. Put together, those that are not `Removed` are the text
/// after, and those that are not `Added` the text before.
pub fn pieces(before: &str, after: &str) -> Vec<Piece> {
    let (old, new) = (words(before), words(after));
    let (old, new) = match old.len().saturating_mul(new.len()) > MOST_COMPARISONS {
        true => (lines(before), lines(after)),
        false => (old, new),
    };
    let mut found: Vec<Piece> = Vec::new();
    for change in capture_diff_slices(Algorithm::Patience, &old, &new)
        .iter()
        .flat_map(|step| step.iter_changes(&old, &new))
    {
        let word = change.value();
        match (change.tag(), found.last_mut()) {
            (ChangeTag::Equal, Some(Piece::Same(text)))
            | (ChangeTag::Insert, Some(Piece::Added(text)))
            | (ChangeTag::Delete, Some(Piece::Removed(text))) => text.push_str(word),
            (ChangeTag::Equal, _) => found.push(Piece::Same(word.to_owned())),
            (ChangeTag::Insert, _) => found.push(Piece::Added(word.to_owned())),
            (ChangeTag::Delete, _) => found.push(Piece::Removed(word.to_owned())),
        }
    }
    found
}

/// How many words were added, and how many taken away.
pub fn counted(pieces: &[Piece]) -> (usize, usize) {
    let mut count = (0, 0);
    for piece in pieces {
        match piece {
            Piece::Added(text) => count.0 += text.split_whitespace().count(),
            Piece::Removed(text) => count.1 += text.split_whitespace().count(),
            Piece::Same(_) | Piece::Skipped(_) => {}
        }
    }
    count
}

/// The same stretches where most of the words are in both; where they are not, the whole text before and the whole text
/// after, since words that happen to be in both only make the rest hard to read.
pub fn readable(pieces: &[Piece]) -> Vec<Piece> {
    let count = |text: &str| text.split_whitespace().count();
    let (mut before, mut after, mut same) = (String::new(), String::new(), 0);
    for piece in pieces {
        match piece {
            Piece::Same(text) => {
                same += count(text);
                before.push_str(text);
                after.push_str(text);
            }
            Piece::Removed(text) => before.push_str(text),
            Piece::Added(text) => after.push_str(text),
            Piece::Skipped(_) => return pieces.to_vec(),
        }
    }
    if before.is_empty() || after.is_empty() || 2 * same >= count(&before).max(count(&after)) {
        return pieces.to_vec();
    }
    vec![Piece::Removed(before), Piece::Added(after)]
}

/// The same stretches with the long ones that are in both cut down to the words round a change.
pub fn shortened(pieces: &[Piece]) -> Vec<Piece> {
    let mut short = Vec::new();
    for (place, piece) in pieces.iter().enumerate() {
        let Piece::Same(text) = piece else {
            short.push(piece.clone());
            continue;
        };
        let words = words(text);
        let before = if place == 0 { 0 } else { 2 * CONTEXT_WORDS };
        let after = if place + 1 == pieces.len() {
            0
        } else {
            2 * CONTEXT_WORDS
        };
        // Words and what stands between them take turns, hence twice as many.
        if words.len() <= before + after + 2 {
            short.push(piece.clone());
            continue;
        }
        let (head, tail) = (&words[..before], &words[words.len() - after..]);
        if !head.is_empty() {
            short.push(Piece::Same(head.concat()));
        }
        let shown: usize = head.iter().chain(tail).map(|word| word.len()).sum();
        short.push(Piece::Skipped(text.len() - shown));
        if !tail.is_empty() {
            short.push(Piece::Same(tail.concat()));
        }
    }
    short
}

/// Words, and what stands between them, in turns; together they are the text.
fn words(text: &str) -> Vec<&str> {
    cut_where(text, |left, right| {
        left.is_whitespace() != right.is_whitespace()
    })
}

/// Lines, each with its end.
fn lines(text: &str) -> Vec<&str> {
    cut_where(text, |left, _| left == '\n')
}

fn cut_where(text: &str, is_cut: impl Fn(char, char) -> bool) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut last: Option<char> = None;
    for (at, character) in text.char_indices() {
        if last.is_some_and(|last| is_cut(last, character)) {
            found.push(&text[start..at]);
            start = at;
        }
        last = Some(character);
    }
    if start < text.len() {
        found.push(&text[start..]);
    }
    found
}
