//! Which cards stand on which view. All measures are in heights of the letters.

use std::ops::Range;

use super::measures::{BOLD, EDGES, FIRST, GAP, HEADING, HEIGHT, LINE, NARROW, WIDE};
use super::{Card, Piece, Row};
use crate::compose::Said;
use crate::compose::lettering::spans;
use crate::compose::workshop::chart::Ranked;

/// How wide the name of a sketch is in the result, and how many lines of it stand there.
const RANKED: f64 = 17.0;
const RANKED_LINES: usize = 3;
/// What stands over the bars.
const RESULT_HEAD: f64 = 1.8;
const RANKED_GAP: f64 = 0.4;

/// A long text goes on on the next view after no fewer lines than this.
const FEWEST: usize = 3;

fn card_height(lines: usize) -> f64 {
    HEADING + LINE * lines.max(1) as f64 + EDGES
}

fn height(text: &Said, width: f64) -> f64 {
    card_height(spans(text, width).len())
}

fn pair_height(one: &Said, other: &Said) -> f64 {
    height(one, NARROW).max(height(other, NARROW))
}

fn wide_of(card: Card) -> f64 {
    match card {
        Card::Idea => BOLD,
        _ => WIDE,
    }
}

fn whole(card: Card, text: &Said) -> Piece {
    Piece {
        card,
        name: String::new(),
        text: text.clone(),
        went_on: false,
        goes_on: false,
    }
}

/// The views of a sketch, each as its rows: five cards where they fit, and otherwise as many as do.
pub fn pages(texts: &[Said; 5]) -> Vec<Vec<Row>> {
    let [idea, need, who, steps, stop] = texts;
    let all = height(idea, BOLD) + pair_height(need, who) + pair_height(steps, stop) + 2.0 * GAP;
    let card = |card: Card| whole(card, &texts[card as usize]);
    if all <= FIRST {
        return vec![vec![
            vec![card(Card::Idea)],
            vec![card(Card::Need), card(Card::Who)],
            vec![card(Card::Steps), card(Card::Stop)],
        ]];
    }
    let mut pages = Pages::begin(FIRST);
    pages.wide(card(Card::Idea));
    for (one, other) in [(Card::Need, Card::Who), (Card::Steps, Card::Stop)] {
        let (left, right) = (&texts[one as usize], &texts[other as usize]);
        let beside = pair_height(left, right);
        let under = height(left, WIDE) + GAP + height(right, WIDE);
        match beside <= under.min(HEIGHT) {
            true => pages.pair(beside, vec![card(one), card(other)]),
            false => {
                pages.wide(card(one));
                pages.wide(card(other));
            }
        }
    }
    pages.done
}

/// The views of parts, each with its name.
pub fn part_pages(parts: impl Iterator<Item = (String, Said)>) -> Vec<Vec<Row>> {
    let mut pages = Pages::begin(HEIGHT);
    for (name, text) in parts {
        pages.wide(Piece {
            name,
            ..whole(Card::Part, &text)
        });
    }
    pages.done
}

/// Views that are being filled.
struct Pages {
    done: Vec<Vec<Row>>,
    used: f64,
    /// How high the first view may be.
    first: f64,
}

impl Pages {
    fn begin(first: f64) -> Pages {
        Pages {
            done: Vec::new(),
            used: 0.0,
            first,
        }
    }

    /// How high the view of now may be.
    fn limit(&self) -> f64 {
        match self.done.len() {
            0 | 1 => self.first,
            _ => HEIGHT,
        }
    }

    fn put(&mut self, high: f64, row: Row) {
        let gap = match self.done.last() {
            Some(rows) if !rows.is_empty() => GAP,
            _ => 0.0,
        };
        let limit = self.limit();
        match self.done.last_mut() {
            Some(rows) if self.used + gap + high <= limit => {
                rows.push(row);
                self.used += gap + high;
            }
            _ => {
                self.done.push(vec![row]);
                self.used = high;
            }
        }
    }

    fn pair(&mut self, high: f64, row: Row) {
        self.put(high, row);
    }

    /// How many lines of a card have room under what there is.
    fn room(&self) -> usize {
        match self.done.is_empty() {
            true => lines_in(self.first),
            false => lines_in(self.limit() - self.used - GAP),
        }
    }

    /// A card with a row of its own. One that has no room under what there is begins on a view of its own, unless it is
    /// longer than that, or much of the view of now would be left empty: then it goes on on the next one.
    fn wide(&mut self, piece: Piece) {
        let lines = spans(&piece.text, wide_of(piece.card));
        let most = lines_in(HEIGHT);
        let has_room = lines.len() <= self.room();
        let is_half_full = self.done.is_empty() || self.used >= HEIGHT / 2.0;
        if has_room || lines.len() <= most && is_half_full {
            return self.put(card_height(lines.len()), vec![piece]);
        }
        let mut from = 0;
        while from < lines.len() {
            let room = match self.room() {
                room if room >= FEWEST => room,
                _ => most,
            };
            let to = (from + room.max(1)).min(lines.len());
            let stretch = lines.get(from..to).unwrap_or_default();
            let (Some(first), Some(last)) = (stretch.first(), stretch.last()) else {
                break;
            };
            let part = Piece {
                card: piece.card,
                name: piece.name.clone(),
                text: piece.text.part(first.start..last.end),
                went_on: from > 0,
                goes_on: to < lines.len(),
            };
            self.put(card_height(to - from), vec![part]);
            from = to;
        }
    }
}

fn lines_in(height: f64) -> usize {
    let lines = ((height - HEADING - EDGES) / LINE).floor();
    if lines < 1.0 { 0 } else { lines as usize }
}

/// Which of the sketches of a result stand on each view.
pub fn ranked_pages(ranked: &[Ranked]) -> Vec<Range<usize>> {
    let mut pages: Vec<Range<usize>> = Vec::new();
    let mut used = HEIGHT;
    for (place, own) in ranked.iter().enumerate() {
        let lines = spans(&own.title, RANKED).len().clamp(1, RANKED_LINES);
        let high = LINE * lines as f64 + RANKED_GAP;
        match pages.last_mut() {
            Some(page) if used + high <= HEIGHT => {
                page.end = place + 1;
                used += high;
            }
            _ => {
                pages.push(place..place + 1);
                used = RESULT_HEAD + high;
            }
        }
    }
    pages
}
