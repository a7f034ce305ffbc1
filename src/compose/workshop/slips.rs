//! Slips of paper on which each in the room marks their dots: several a sheet, one line a sketch.

use super::shown;
use crate::compose::Said;
use crate::compose::lettering::{one_line, width};
use crate::domain::workshop::Count;
use crate::domain::workshop::table_of;
use crate::domain::{Sketch, Workshop};
use crate::i18n::{Locale, fill, session as t};

/// The most boxes a line has; whoever has more dots writes a number.
const MOST_BOXES: u64 = 5;
/// The most lines that are laid out at once: what more people need is copied from these.
const MOST_LINES: u64 = 8_000;

/// What is written on A4 between its margins is so high, in millimetres.
const PAGE: f64 = 267.0;
/// A slip's head and edges, a line of it, and what lies between two slips; the stylesheet has the same.
const HEAD: f64 = 25.0;
const LINE: f64 = 7.0;
const GAP: f64 = 4.0;
/// How wide a name may be, in heights of its letters, beside no box at all, and how much a box takes of that.
const NAME: f64 = 22.0;
const BOX: f64 = 1.75;

/// A line of a slip.
#[derive(Clone, Debug, PartialEq)]
pub struct SlipLine {
    /// The number of the table.
    pub table: Option<u64>,
    /// The name of the sketch, on one line.
    pub title: Said,
}

/// The slips of a room, all alike.
#[derive(Clone, Debug, PartialEq)]
pub struct Slips {
    /// What they are for.
    pub title: Said,
    /// What is to be done with them.
    pub lead: String,
    /// The sketches.
    pub lines: Vec<SlipLine>,
    /// How many boxes each line has; none where a number is written.
    pub boxes: u64,
    /// How many slips there are.
    pub count: u64,
    /// How many lie on a sheet; none where one slip takes a sheet or more.
    pub on_sheet: u64,
}

/// The slips of a workshop.
pub fn slips(workshop: &Workshop, sketches: &[&Sketch], locale: Locale) -> Slips {
    let dots = workshop.count(Count::Dots);
    let boxes = if dots <= MOST_BOXES { dots } else { 0 };
    // A number takes as much as three boxes.
    let taken = if boxes == 0 { 3 } else { boxes };
    let room = NAME - BOX * taken as f64;
    let lines: Vec<SlipLine> = sketches
        .iter()
        .map(|sketch| SlipLine {
            table: table_of(sketch),
            title: cut(&shown::title(sketch, locale), room),
        })
        .collect();
    let lead = match (dots, boxes) {
        (1, _) => t::BALLOT_LEAD_ONE,
        (_, 0) => t::BALLOT_LEAD_WRITE,
        _ => t::BALLOT_LEAD,
    };
    let high = HEAD + LINE * lines.len() as f64;
    let rows = ((PAGE + GAP) / (high + GAP)).floor();
    let on_sheet = if rows >= 1.0 { 2 * rows as u64 } else { 0 };
    let each = (lines.len() as u64).max(1);
    let most = (MOST_LINES / each).max(on_sheet).max(1);
    Slips {
        title: match workshop.title() {
            "" => crate::i18n::workshop::UNTITLED.get(locale).into(),
            name => Said::own_in(one_line(name, NAME), workshop.locale),
        },
        lead: fill(lead.get(locale), &[("n", &dots.to_string())]),
        lines,
        boxes,
        count: workshop.count(Count::People).clamp(1, most),
        on_sheet,
    }
}

/// A name that is too wide is cut, and stays whose it was.
fn cut(title: &Said, most: f64) -> Said {
    match width(title) <= most {
        true => title.clone(),
        false => title.each(|text| one_line(text, most)),
    }
}
