//! Where in a text the words are that somebody looked for, and the part of a long text that shows them.

use std::ops::Range;

use super::{Question, is_slip, is_within};
use crate::domain::words::{fold_into, is_of_a_word};

/// A stretch of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Stretch {
    /// What it says.
    pub text: String,
    /// Whether it was looked for.
    pub is_hit: bool,
}

/// How a word has what was typed, the weakest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    Slip,
    Within,
    Begins,
}

/// Of an excerpt, how many letters stand before the first hit at most.
const LEAD: usize = 40;

impl Question {
    /// How well a text answers by itself: the more of the words it has, and the better, the higher.
    pub fn weight(&self, text: &str) -> u32 {
        let weight = |found: &Vec<(Way, Range<usize>)>| match found.iter().map(|own| own.0).max() {
            Some(Way::Begins) => 4,
            Some(Way::Within) => 2,
            Some(Way::Slip) => 1,
            None => 0,
        };
        self.found_in(text).iter().map(weight).sum()
    }

    /// A text in stretches: what was looked for, and what stands between. Where a word stands as it was typed, a slip of
    /// it is not meant.
    pub fn stretches(&self, text: &str) -> Vec<Stretch> {
        let mut hits: Vec<Range<usize>> = Vec::new();
        for found in self.found_in(text) {
            let best = found.iter().map(|own| own.0).max();
            let least = best.map_or(Way::Begins, |best| best.min(Way::Within));
            let meant = found.into_iter().filter(|own| own.0 >= least);
            hits.extend(meant.map(|(_, range)| range));
        }
        hits.sort_by_key(|range| range.start);
        let mut stretches = Vec::new();
        let mut at = 0;
        let mut push = |range: Range<usize>, is_hit: bool| {
            if let Some(text) = text.get(range).filter(|text| !text.is_empty()) {
                let text = text.to_owned();
                stretches.push(Stretch { text, is_hit });
            }
        };
        for hit in hits {
            let start = hit.start.max(at);
            push(at..start, false);
            push(start..hit.end.max(start), true);
            at = hit.end.max(start);
        }
        push(at..text.len(), false);
        stretches
    }

    /// For each word that was typed, the places of a text that have it.
    fn found_in(&self, text: &str) -> Vec<Vec<(Way, Range<usize>)>> {
        let words = words_of(text);
        let typed = self.0.iter();
        typed
            .map(|spellings| {
                let places = words.iter().filter_map(|word| {
                    let places = spellings.iter().filter_map(|typed| word.has(typed));
                    places.max_by_key(|(way, _)| *way)
                });
                places.collect()
            })
            .collect()
    }
}

/// A word of a text.
struct Word {
    folded: String,
    /// Where each letter begins: in the folded word, and in the text.
    letters: Vec<(usize, usize)>,
    place: Range<usize>,
}

impl Word {
    fn has(&self, typed: &str) -> Option<(Way, Range<usize>)> {
        if self.folded.starts_with(typed) {
            return Some((Way::Begins, self.of_folded(0..typed.len())));
        }
        if is_within(typed, &self.folded) {
            let at = self.folded.find(typed)?;
            return Some((Way::Within, self.of_folded(at..at + typed.len())));
        }
        is_slip(typed, &self.folded).then(|| (Way::Slip, self.place.clone()))
    }

    /// The place in the text of a part of the folded word.
    fn of_folded(&self, part: Range<usize>) -> Range<usize> {
        let first = self.letters.iter().rev().find(|own| own.0 <= part.start);
        let after = self.letters.iter().find(|own| own.0 >= part.end);
        let start = first.map_or(self.place.start, |own| own.1);
        start..after.map_or(self.place.end, |own| own.1)
    }
}

fn words_of(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut is_inside = false;
    for (at, letter) in text.char_indices() {
        if !is_of_a_word(letter) {
            is_inside = false;
            continue;
        }
        if !is_inside {
            words.push(Word {
                folded: String::new(),
                letters: Vec::new(),
                place: at..at,
            });
            is_inside = true;
        }
        if let Some(word) = words.last_mut() {
            word.letters.push((word.folded.len(), at));
            fold_into(&mut word.folded, letter.encode_utf8(&mut [0; 4]));
            word.folded.pop();
            word.place.end = at + letter.len_utf8();
        }
    }
    words
}

/// The part of a text that shows the first hit, at most so many letters of it, cut between words.
pub fn excerpt(stretches: Vec<Stretch>, most: usize) -> Vec<Stretch> {
    let length = |text: &str| text.chars().count();
    if stretches.iter().map(|own| length(&own.text)).sum::<usize>() <= most {
        return stretches;
    }
    let mut shown: Vec<Stretch> = Vec::new();
    let mut left = most;
    for (place, own) in stretches.into_iter().enumerate() {
        let text = match place {
            0 if !own.is_hit && length(&own.text) > LEAD => format!("… {}", tail(&own.text, LEAD)),
            _ => own.text,
        };
        let whole = length(&text);
        let is_cut = whole > left;
        let text = match is_cut {
            true => format!("{} …", head(&text, left)),
            false => text,
        };
        shown.push(Stretch { text, ..own });
        if is_cut {
            break;
        }
        left -= whole;
    }
    shown
}

/// The last words of a text, at most so many letters; what stands after them stays.
fn tail(text: &str, most: usize) -> &str {
    let skipped = text.chars().count().saturating_sub(most);
    let start = text.char_indices().nth(skipped).map_or(0, |(at, _)| at);
    let rest = &text[start..];
    match rest.trim_end().find(char::is_whitespace) {
        Some(at) => rest[at..].trim_start(),
        None => rest,
    }
}

/// The first words of a text, at most so many letters.
fn head(text: &str, most: usize) -> &str {
    let end = text
        .char_indices()
        .nth(most)
        .map_or(text.len(), |(at, _)| at);
    let start = &text[..end];
    match start.trim_start().contains(char::is_whitespace) {
        true => start
            .rsplit_once(char::is_whitespace)
            .map_or(start, |(words, _)| words),
        false => start,
    }
    .trim_end()
}
