//! Norwegian words made comparable: one spelling for both written languages, and no endings.
//!
//! Invariant: the same word gives the same stem wherever it stands. A stem is for comparing only
//! and need not be a word; what is shown to people is the word as they wrote it.

use std::collections::BTreeSet;

use super::word_endings::{root, stem};
use super::word_lists::{
    FIELDS, NOT_A_FIRST_PART, NOT_A_HEAD, PREFIXES, PREFIXES_WITHIN, SHORT_FIRST_PARTS,
    SHORT_HEADS, STOP_STEMS, STOP_WORDS,
};
use super::word_pairs::NOUNS_IN_O;

/// A word with more letters than this is an address or noise.
const MOST_LETTERS: usize = 60;
/// A word with fewer letters says nothing, unless it is written in capitals: «KI».
const FEWEST_LETTERS: usize = 3;
/// A part of a compound has at least as many letters, unless it is listed as a short one.
const FEWEST_OF_A_PART: usize = 5;
/// What follows the first part has at least as many.
const FEWEST_OF_THE_REST: usize = 3;

/// Whether nobody sees a sign: where a word may be broken or not, which way it is read, or that the sign before it is a
/// picture.
pub const fn is_unseen(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'
            | '\u{2066}'..='\u{2069}' | '\u{fe0f}' | '\u{feff}'
    )
}

/// A word of a text, made comparable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stem {
    /// What the word is compared by.
    pub stem: String,
    /// The word as it was written, for showing why something matched.
    pub word: String,
}

/// What two stems are to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// They are the same word, or made from the same: «rekruttere» and «rekruttering».
    Same,
    /// One is a part of the other, or both begin with the same field: «teknologi» and
    /// «velferdsteknologi».
    Part,
}

/// Lower case, with the spellings that a keyboard without Norwegian or Sámi letters gives: æ as ae,
/// ø as o, å as a, accents dropped. Each text ends in a space so that words do not run together.
pub fn fold_into(folded: &mut String, text: &str) {
    for character in text.chars().flat_map(char::to_lowercase) {
        match character {
            'æ' | 'ä' => folded.push_str("ae"),
            'ø' | 'ö' | 'ó' | 'ò' | 'ô' => folded.push('o'),
            'å' | 'á' | 'à' | 'â' => folded.push('a'),
            'é' | 'è' | 'ê' | 'ë' => folded.push('e'),
            'í' | 'ì' | 'î' => folded.push('i'),
            'ü' | 'ú' | 'ù' | 'û' => folded.push('u'),
            'č' | 'ç' => folded.push('c'),
            'đ' => folded.push('d'),
            'ŋ' | 'ñ' => folded.push('n'),
            'š' => folded.push('s'),
            'ŧ' => folded.push('t'),
            'ž' => folded.push('z'),
            // Two or three letters in one sign, as a PDF has them.
            'ﬀ' => folded.push_str("ff"),
            'ﬁ' => folded.push_str("fi"),
            'ﬂ' => folded.push_str("fl"),
            'ﬃ' => folded.push_str("ffi"),
            'ﬄ' => folded.push_str("ffl"),
            // Hyphens that are no minus, the second of which keeps a line together.
            '\u{2010}' | '\u{2011}' => folded.push('-'),
            // Combining marks, as text typed on a Mac may have them.
            '\u{300}'..='\u{36f}' => {}
            unseen if is_unseen(unseen) => {}
            _ => folded.push(character),
        }
    }
    folded.push(' ');
}

/// One text folded as by [`fold_into`], without the space at the end.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len() + 1);
    fold_into(&mut folded, text);
    folded.pop();
    folded
}

/// The words of a text that say something, without those that every text has, in order, each once.
pub fn stems(text: &str) -> Vec<Stem> {
    first_stems(text, usize::MAX)
}

/// The first of the [`stems`] of a text, at most so many. The rest of the text is not read.
pub fn first_stems(text: &str, most: usize) -> Vec<Stem> {
    let mut seen = BTreeSet::new();
    text.split(|character| !is_of_a_word(character))
        .filter_map(stem_of)
        .filter(|stem| seen.insert(stem.stem.clone()))
        .take(most)
        .collect()
}

/// Whether two stems mean the same for those who look for each other. Short pieces never count as
/// parts, nor do verbs and what a prefix makes of them: «stilling» is no part of «utstilling».
pub fn related(left: &str, right: &str) -> Option<Relation> {
    if left == right {
        return (!left.is_empty()).then_some(Relation::Same);
    }
    // Nearly every pair ends here or at the first test of a kind, so that many long cards can be
    // compared.
    let (l, r) = (left.as_bytes(), right.as_bytes());
    if l.first() != r.first() && l.last() != r.last() {
        return None;
    }
    let (part, whole) = match left.len() < right.len() {
        true => (left, right),
        false => (right, left),
    };
    let start = part.as_bytes().get(..FEWEST_OF_A_PART);
    let is_start_alike = start.is_some_and(|start| whole.as_bytes().starts_with(start));
    if is_start_alike && root(left) == root(right) {
        return Some(Relation::Same);
    }
    let is_part = whole.starts_with(part) && is_first_part(part, whole)
        || whole.ends_with(part) && is_head(part, whole)
        || is_start_alike && begin_with_same_field(left, right);
    is_part.then_some(Relation::Part)
}

/// Whether a sign is of a word: combining marks belong to the letter before them, and what nobody sees to its word.
pub fn is_of_a_word(character: char) -> bool {
    character.is_alphanumeric()
        || matches!(character, '\u{300}'..='\u{36f}')
        || is_unseen(character)
}

/// The stem of a word; `None` where the word says nothing.
fn stem_of(word: &str) -> Option<Stem> {
    // Four bytes are the most that a letter takes.
    if word.len() > 4 * MOST_LETTERS {
        return None;
    }
    let plain = plain(word);
    let letters = plain.chars().count();
    let is_short_name = letters == 2 && word.chars().all(char::is_uppercase);
    if !((FEWEST_LETTERS..=MOST_LETTERS).contains(&letters) || is_short_name)
        || !plain.chars().any(char::is_alphabetic)
        || STOP_WORDS.contains(&plain.as_str())
    {
        return None;
    }
    let stem = stem(&plain);
    let says_something = !stem.is_empty() && !STOP_STEMS.contains(&stem.as_str());
    says_something.then(|| Stem {
        stem,
        word: word.to_owned(),
    })
}

/// A folded word, also where å and ø are written as «aa» and «oe» for want of a key: letter by
/// letter, because «miljøet» has no such «oe».
fn plain(word: &str) -> String {
    let mut plain = String::with_capacity(word.len() + 1);
    let mut before = ' ';
    for character in word.chars().flat_map(char::to_lowercase) {
        match (before, character) {
            (_, unseen) if is_unseen(unseen) => {}
            ('a', 'a') => before = ' ',
            ('o', 'e') if !NOUNS_IN_O.iter().any(|noun| plain.ends_with(noun)) => before = ' ',
            _ => {
                fold_into(&mut plain, character.encode_utf8(&mut [0; 4]));
                plain.pop();
                before = character;
            }
        }
    }
    plain
}

fn is_first_part(part: &str, whole: &str) -> bool {
    if NOT_A_FIRST_PART.contains(&part) {
        return false;
    }
    let listed = SHORT_FIRST_PARTS.iter().find(|(short, _)| *short == part);
    let part = match listed {
        Some((_, long)) => long,
        None if part.chars().count() >= FEWEST_OF_A_PART => part,
        None => return false,
    };
    whole.strip_prefix(part).is_some_and(is_rest_of_a_compound)
}

/// Whether what follows the first part can be a word, with or without the letter that links them.
fn is_rest_of_a_compound(rest: &str) -> bool {
    let word = rest.strip_prefix(['s', 'e', 'a']).unwrap_or(rest);
    word.chars().count() >= FEWEST_OF_THE_REST && !NOT_A_HEAD.contains(&rest)
}

fn is_head(part: &str, whole: &str) -> bool {
    let Some(front) = whole.strip_suffix(part) else {
        return false;
    };
    if SHORT_HEADS.contains(&part) {
        return front.len() >= 2;
    }
    part.chars().count() >= FEWEST_OF_A_PART
        && front.chars().count() >= 2
        && front.contains(['a', 'e', 'i', 'o', 'u', 'y'])
        && !NOT_A_HEAD.contains(&part)
        && !PREFIXES.contains(&front)
        && !PREFIXES_WITHIN.iter().any(|prefix| front.ends_with(prefix))
}

fn begin_with_same_field(left: &str, right: &str) -> bool {
    let goes_on = |word: &str, field| word.strip_prefix(field).is_some_and(is_rest_of_a_compound);
    FIELDS
        .iter()
        .any(|field| goes_on(left, field) && goes_on(right, field))
}
