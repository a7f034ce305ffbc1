//! Matching the cards of municipalities: who offers what others look for, and why it seems so.
//!
//! Invariant: nothing is guessed from what a card does not say. Every match has its reasons: a line
//! of each card, with the words that fit.

use super::word_endings::root;
use super::word_lists::WEAK_STEMS;
use super::words::{Relation, Stem, first_stems, related};

/// How many lines of a text are read. A line without words that say something does not count.
const MOST_LINES: usize = 40;
/// How many words of a line are read.
const MOST_WORDS_OF_A_LINE: usize = 40;
/// How many words of all lines of a text are read.
const MOST_WORDS: usize = 240;
/// A line with more bytes is taken as running text, and read one sentence at a time.
const LONG_LINE: usize = 160;

/// Points for the same word in both lines.
const SAME: u32 = 4;
/// Points for words of which one is a part of the other.
const PART: u32 = 3;
/// Points for the same word in both lines where it says little by itself.
const SAME_WEAK: u32 = 1;
/// Lines with fewer points have nothing to do with each other.
const ENOUGH: u32 = 3;

/// What a card says.
#[derive(Clone, Copy, Debug)]
pub struct Card<'a> {
    /// Whose card it is. Its name says nothing about what fits.
    pub municipality: &'a str,
    /// What is hard.
    pub challenge: &'a str,
    /// What they can give, usually one thing a line.
    pub offers: &'a str,
    /// What they look for, usually one thing a line.
    pub seeks: &'a str,
}

/// Which way a reason goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// They offer what we look for.
    TheyOffer,
    /// They look for what we offer.
    TheySeek,
    /// Both face the same challenge.
    SameChallenge,
}

/// Why two cards fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// Which way it goes.
    pub direction: Direction,
    /// The line of our card.
    pub ours: String,
    /// The line of their card.
    pub theirs: String,
    /// The words that fit, each as written: ours and theirs.
    pub words: Vec<(String, String)>,
}

/// A card that fits ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// Its place among the others.
    pub place: usize,
    /// How well it fits; for comparing only.
    pub score: u32,
    /// Why, what they offer first. Never empty.
    pub reasons: Vec<Reason>,
}

/// The others that fit, best first, equal ones in the order they came; those with no reason are
/// left out.
pub fn matches(own: &Card, others: &[Card]) -> Vec<Match> {
    let own = Read::new(own);
    let mut found: Vec<Match> = others
        .iter()
        .enumerate()
        .filter_map(|(place, other)| own.matched(place, &Read::new(other)))
        .collect();
    found.sort_by_key(|found| std::cmp::Reverse(found.score));
    found
}

/// A line that says something.
struct Line<'a> {
    text: &'a str,
    stems: Vec<Stem>,
}

/// Two lines that have to do with each other.
struct Fit<'a> {
    points: u32,
    ours: &'a Line<'a>,
    theirs: &'a Line<'a>,
    words: Vec<(String, String)>,
}

/// A card, taken apart.
struct Read<'a> {
    names: Vec<Stem>,
    challenge: Vec<Line<'a>>,
    offers: Vec<Line<'a>>,
    seeks: Vec<Line<'a>>,
}

impl<'a> Read<'a> {
    fn new(card: &Card<'a>) -> Self {
        Self {
            names: first_stems(card.municipality, MOST_WORDS_OF_A_LINE),
            challenge: lines(card.challenge),
            offers: lines(card.offers),
            seeks: lines(card.seeks),
        }
    }

    fn matched(&self, place: usize, other: &Read) -> Option<Match> {
        let names: Vec<&str> = self
            .names
            .iter()
            .chain(&other.names)
            .map(|name| name.stem.as_str())
            .collect();
        let mut fits = Vec::new();
        // What we look for weighs most: it is why people read the list.
        for fit in best_of_each(&self.seeks, &other.offers, &names) {
            fits.push((Direction::TheyOffer, 3 * fit.points, fit));
        }
        for fit in best_of_each(&self.offers, &other.seeks, &names) {
            fits.push((Direction::TheySeek, 2 * fit.points, fit));
        }
        // Challenges are told at length and touch on much: only where they are most alike counts.
        let alike = best_of_each(&self.challenge, &other.challenge, &names);
        if let Some(fit) = first_best(alike) {
            fits.push((Direction::SameChallenge, fit.points, fit));
        }
        let score = fits.iter().map(|(_, score, _)| score).sum();
        let reasons: Vec<Reason> = fits
            .into_iter()
            .map(|(direction, _, fit)| Reason {
                direction,
                ours: fit.ours.text.to_owned(),
                theirs: fit.theirs.text.to_owned(),
                words: fit.words,
            })
            .collect();
        (!reasons.is_empty()).then_some(Match {
            place,
            score,
            reasons,
        })
    }
}

/// For each of our lines the line of theirs that fits best, where one does.
fn best_of_each<'a>(
    ours: &'a [Line],
    theirs: &'a [Line],
    names: &'a [&str],
) -> impl Iterator<Item = Fit<'a>> {
    ours.iter()
        .filter_map(move |ours| first_best(theirs.iter().filter_map(|line| fit(ours, line, names))))
}

/// The first of those with the most points.
fn first_best<'a>(fits: impl Iterator<Item = Fit<'a>>) -> Option<Fit<'a>> {
    fits.reduce(|best, next| {
        if next.points > best.points {
            next
        } else {
            best
        }
    })
}

/// How two lines fit. Each word counts once, with the word of the other line it fits best.
fn fit<'a>(ours: &'a Line, theirs: &'a Line, names: &[&str]) -> Option<Fit<'a>> {
    let mut pairs = Vec::new();
    for (our_place, our) in ours.stems.iter().enumerate() {
        for (their_place, their) in theirs.stems.iter().enumerate() {
            let points = points(&our.stem, &their.stem);
            let is_name = |stem: &Stem| names.contains(&stem.stem.as_str());
            if points > 0 && !is_name(our) && !is_name(their) {
                pairs.push((points, our_place, their_place));
            }
        }
    }
    pairs.sort_by_key(|(points, ..)| std::cmp::Reverse(*points));
    let mut taken: Vec<(u32, usize, usize)> = Vec::new();
    for pair in pairs {
        let is_free =
            |(_, ours, theirs): &(u32, usize, usize)| *ours != pair.1 && *theirs != pair.2;
        if taken.iter().all(is_free) {
            taken.push(pair);
        }
    }
    let points = taken.iter().map(|(points, ..)| points).sum();
    taken.sort_by_key(|(_, our_place, _)| *our_place);
    let word = |line: &Line, place: usize| line.stems.get(place).map(|stem| stem.word.clone());
    (points >= ENOUGH).then(|| Fit {
        points,
        ours,
        theirs,
        words: taken
            .iter()
            .filter_map(|(_, our, their)| Some((word(ours, *our)?, word(theirs, *their)?)))
            .collect(),
    })
}

fn points(our: &str, their: &str) -> u32 {
    let Some(relation) = related(our, their) else {
        return 0;
    };
    let is_weak = [our, their, root(our), root(their)]
        .iter()
        .any(|stem| WEAK_STEMS.contains(stem));
    match relation {
        Relation::Same if is_weak => SAME_WEAK,
        Relation::Same => SAME,
        // «Arbeid» is a part of too many words.
        Relation::Part if is_weak => 0,
        Relation::Part => PART,
    }
}

/// The lines of a text that say something, without the signs that lists have.
fn lines(text: &str) -> Vec<Line<'_>> {
    let mut words_left = MOST_WORDS;
    text.lines()
        .flat_map(sentences)
        .map_while(|line| {
            let stems = first_stems(line, MOST_WORDS_OF_A_LINE.min(words_left));
            words_left -= stems.len();
            (words_left > 0 || !stems.is_empty()).then_some(Line { text: line, stems })
        })
        .filter(|line| !line.stems.is_empty())
        .take(MOST_LINES)
        .collect()
}

/// A line as it is, or the sentences of a long one.
fn sentences(line: &str) -> impl Iterator<Item = &str> {
    let is_bullet = |character: char| {
        character.is_whitespace() || matches!(character, '-' | '–' | '—' | '*' | '•' | '·' | '+')
    };
    let mut rest = line.trim_start_matches(is_bullet).trim_end();
    let is_long = rest.len() > LONG_LINE;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = match is_long {
            true => end_of_sentence(rest),
            false => rest.len(),
        };
        let (sentence, after) = rest.split_at(end);
        rest = after.trim_start();
        Some(sentence)
    })
}

/// Where the first sentence ends: at a stop with a space and a capital letter after it, so that
/// «f.eks. bil» does not end one.
fn end_of_sentence(text: &str) -> usize {
    let ends = |&(at, sign): &(usize, &str)| {
        let after = &text[at + sign.len()..];
        let next = after.trim_start();
        next.len() < after.len() && next.starts_with(char::is_uppercase)
    };
    text.match_indices(['.', '!', '?', ';'])
        .find(ends)
        .map_or(text.len(), |(at, sign)| at + sign.len())
}
