//! Finding by words, typed as people type: without Norwegian letters, with a slip of the finger, or
//! only a part of a compound.
//!
//! Invariant: every word that was typed must be found; what is found in a name comes before what is
//! found elsewhere.

mod marks;
mod meant;

use super::words::fold;

pub use marks::{Stretch, excerpt};

/// Something that can be found.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// Its name, folded, in words.
    name: Vec<String>,
    /// Everything else that it is found by, folded, in words.
    rest: Vec<String>,
}

/// How well a word is found.
const IS_NAME_WORD: u32 = 60;
const BEGINS_NAME_WORD: u32 = 50;
const WITHIN_NAME_WORD: u32 = 35;
const SLIP_IN_NAME: u32 = 25;
const BEGINS_OTHER_WORD: u32 = 15;
const WITHIN_OTHER_WORD: u32 = 10;
const SLIP_IN_OTHER: u32 = 5;

/// The fewest letters of a word in which one slip is forgiven, and two.
const ONE_SLIP_FROM: usize = 5;
const TWO_SLIPS_FROM: usize = 9;

/// The fewest letters of the last word of a compound that somebody means by itself.
const SHORTEST_WORD: usize = 4;
/// The fewest letters of the last part of a compound.
const SHORTEST_END: usize = 3;

/// A question: folded words, each in the spellings it may stand for.
#[derive(Clone, Debug, PartialEq)]
pub struct Question(Vec<Vec<String>>);

/// Where the words were found, the weakest first. Of several words, the one that is found worst decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rank {
    /// Inside a word, or with a slip of the finger.
    Within,
    /// A word of another text begins so, or a word of the name ends so: «utlysning» in «Stillingsutlysning».
    InText,
    /// A word of the name begins so.
    InName,
    /// The name begins so.
    BeginsName,
    /// It is the name.
    IsName,
}

impl Target {
    /// Makes something ready to be found, by its name and by other texts.
    pub fn new(name: &str, rest: &[&str]) -> Target {
        Target {
            name: words_with_spared(name),
            rest: rest
                .iter()
                .flat_map(|text| words_with_spared(text))
                .collect(),
        }
    }

    /// Lets it be found by one more text.
    pub fn add(&mut self, text: &str) {
        self.rest.extend(words_with_spared(text));
    }
}

impl Question {
    /// What somebody typed. Nothing typed finds nothing.
    pub fn new(typed: &str) -> Question {
        Question(words_of(typed).iter().map(|word| spellings(word)).collect())
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How well a target answers; `None` where a word is missing.
    pub fn score(&self, target: &Target) -> Option<u32> {
        self.rank(target).map(|(_, score)| score)
    }

    /// Where a target has the words, and how well it answers among others that have them there; `None` where a word is
    /// missing.
    pub fn rank(&self, target: &Target) -> Option<(Rank, u32)> {
        let mut ranks = Vec::with_capacity(self.0.len());
        let mut sum = 0;
        for spellings in &self.0 {
            let found = spellings.iter().filter_map(|word| found_in(word, target));
            let (rank, score) = found.max()?;
            ranks.push(rank);
            sum += score;
        }
        let rank = match ranks.into_iter().min()? {
            Rank::InName => self.place_in(&target.name),
            other => other,
        };
        // Of two names that hold the words, the shorter says little else.
        Some((
            rank,
            sum * 10 / (10 + target.name.len() as u32).max(1) + sum,
        ))
    }

    /// How a name that has all the words has them: in this order from its beginning, or otherwise.
    fn place_in(&self, name: &[String]) -> Rank {
        let last = self.0.len().saturating_sub(1);
        let is_so = |is_whole: bool| {
            let mut pairs = self.0.iter().zip(name).enumerate();
            name.len() > last
                && pairs.all(|(place, (spellings, held))| {
                    spellings
                        .iter()
                        .any(|word| match place == last && !is_whole {
                            true => held.starts_with(word.as_str()),
                            false => held == word,
                        })
                })
        };
        if name.len() == self.0.len() && is_so(true) {
            Rank::IsName
        } else if is_so(false) {
            Rank::BeginsName
        } else {
            Rank::InName
        }
    }
}

/// Where a word is found, and how well.
fn found_in(word: &str, target: &Target) -> Option<(Rank, u32)> {
    let in_name = target.name.iter().map(|held| {
        if held == word {
            IS_NAME_WORD
        } else if held.starts_with(word) {
            BEGINS_NAME_WORD
        } else if is_within(word, held) {
            WITHIN_NAME_WORD
        } else if is_slip(word, held) {
            SLIP_IN_NAME
        } else {
            0
        }
    });
    let name = in_name.max().unwrap_or_default();
    if name >= BEGINS_NAME_WORD {
        return Some((Rank::InName, name));
    }
    let in_rest = target.rest.iter().map(|held| {
        if held.starts_with(word) {
            BEGINS_OTHER_WORD
        } else if is_within(word, held) {
            WITHIN_OTHER_WORD
        } else if is_slip(word, held) {
            SLIP_IN_OTHER
        } else {
            0
        }
    });
    let rest = in_rest.max().unwrap_or_default();
    let is_end = |held: &String| word.len() >= SHORTEST_WORD && held.ends_with(word);
    let rank = match rest == BEGINS_OTHER_WORD || target.name.iter().any(is_end) {
        true => Rank::InText,
        false => Rank::Within,
    };
    let score = name.max(rest);
    (score > 0).then_some((rank, score))
}

/// Whether a word is inside another. Two letters are inside too many.
fn is_within(word: &str, held: &str) -> bool {
    word.len() >= 3 && held.contains(word)
}

/// The spellings a typed word may stand for: `aa` for å and `oe` for ø, which fold to one letter; and what it may mean.
fn spellings(word: &str) -> Vec<String> {
    let mut spellings = vec![word.to_owned()];
    for (typed, folded) in [("aa", "a"), ("oe", "o")] {
        let others = spellings.iter().filter(|held| held.contains(typed));
        let others: Vec<String> = others.map(|held| held.replace(typed, folded)).collect();
        spellings.extend(others);
    }
    spellings.extend(meant::meant(word).map(str::to_owned));
    spellings
}

fn words_of(text: &str) -> Vec<String> {
    split(&fold(text)).map(str::to_owned).collect()
}

fn split(folded: &str) -> impl Iterator<Item = &str> {
    let is_between = |character: char| !character.is_alphanumeric();
    folded.split(is_between).filter(|word| !word.is_empty())
}

/// The words of something that can be found, with those that it spares itself: «nærings- og
/// arbeidsliv» is found by «næringsliv» too. Where the second word is a compound is not known, so
/// its beginning is put to every end of the other.
fn words_with_spared(text: &str) -> Vec<String> {
    let folded = fold(text);
    let mut words: Vec<String> = split(&folded).map(str::to_owned).collect();
    let parts: Vec<&str> = folded.split_whitespace().collect();
    for part in parts.windows(3) {
        let head = part[0].trim_start_matches(|sign: char| !sign.is_alphanumeric());
        let head = head.strip_suffix('-').filter(|head| !head.is_empty());
        let (Some(head), Some(whole)) = (head, split(part[2]).next()) else {
            continue;
        };
        let ends = whole
            .char_indices()
            .skip(1)
            .map(|(place, _)| &whole[place..]);
        let ends = ends.filter(|end| end.len() >= SHORTEST_END);
        words.extend(ends.map(|end| format!("{head}{end}")));
    }
    words
}

/// Whether a typed word is a held one, or the beginning of it, but for a slip or two.
fn is_slip(typed: &str, held: &str) -> bool {
    // A slip in the first letter is rare, and forgiving it finds too much. First of all, as this
    // leaves most words out.
    if typed.chars().next() != held.chars().next() {
        return false;
    }
    let typed: Vec<char> = typed.chars().collect();
    let slips = match typed.len() {
        0..ONE_SLIP_FROM => return false,
        ONE_SLIP_FROM..TWO_SLIPS_FROM => 1,
        _ => 2,
    };
    let held: Vec<char> = held.chars().take(typed.len() + slips).collect();
    if held.len() + slips < typed.len() {
        return false;
    }
    distance_to_beginning(&typed, &held) <= slips
}

/// How many letters must be put in, taken away, changed or swapped with their neighbour so that
/// `typed` is a beginning of `held` (optimal string alignment; Damerau 1964, Levenshtein 1966).
fn distance_to_beginning(typed: &[char], held: &[char]) -> usize {
    let width = held.len() + 1;
    let mut before_last = vec![0; width];
    let mut last: Vec<usize> = (0..width).collect();
    for (row, letter) in typed.iter().enumerate() {
        let mut now = vec![row + 1; width];
        for column in 1..width {
            let changed = last[column - 1] + usize::from(*letter != held[column - 1]);
            now[column] = changed.min(last[column] + 1).min(now[column - 1] + 1);
            let is_swap = row > 0
                && column > 1
                && typed[row - 1] == held[column - 1]
                && *letter == held[column - 2];
            if is_swap {
                now[column] = now[column].min(before_last[column - 2] + 1);
            }
        }
        before_last = last;
        last = now;
    }
    last.into_iter().min().unwrap_or_default()
}
