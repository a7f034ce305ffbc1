//! The prioritised result as a picture: bars, laid out before they are drawn.

use super::shown;
use crate::compose::Said;
use crate::compose::lettering;
use crate::domain::workshop::standings;
use crate::domain::workshop::table_of;
use crate::domain::{Id, Sketch, Workshop};
use crate::i18n::Locale;

/// The most bars of a picture; a taller one is no picture any more. What is left out is told about.
pub const MOST_BARS: usize = 40;

/// The width of the picture where there is room, and on a phone.
pub const WIDE: f64 = 1200.0;
/// The width on a phone.
pub const NARROW: f64 = 400.0;

/// A sketch in the result.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranked {
    /// The sketch.
    pub sketch: Id,
    /// Its place; those with as many dots share one.
    pub place: usize,
    /// Its table.
    pub table: Option<u64>,
    /// Its name.
    pub title: Said,
    /// Its dots.
    pub dots: u64,
}

/// The sketches by their dots, most first.
pub fn ranked(workshop: &Workshop, sketches: &[(Id, &Sketch)], locale: Locale) -> Vec<Ranked> {
    let ids: Vec<Id> = sketches.iter().map(|(id, _)| *id).collect();
    let find = |id: Id| sketches.iter().find(|(own, _)| *own == id);
    let standings = standings(workshop, &ids).into_iter();
    let ranked = standings.filter_map(|own| {
        let (_, sketch) = find(own.sketch)?;
        Some(Ranked {
            sketch: own.sketch,
            place: own.place,
            table: table_of(sketch),
            title: shown::title(sketch, locale),
            dots: own.dots,
        })
    });
    ranked.collect()
}

/// A line of letters, by the left end of its foot.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// How far from the left.
    pub x: f64,
    /// How far from the top.
    pub y: f64,
    /// What it says.
    pub text: Said,
}

/// A bar, and what stands beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// Which sketch it is.
    pub sketch: Id,
    /// Its name.
    pub name: Vec<Line>,
    /// Left, top, width and height.
    pub sides: [f64; 4],
    /// How many dots, behind the bar.
    pub dots: Line,
}

/// A picture that has been laid out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    /// How wide it is.
    pub width: f64,
    /// How high.
    pub height: f64,
    /// How large its letters are.
    pub letters: f64,
    /// What stands over the bars.
    pub head: Vec<Line>,
    /// The bars.
    pub bars: Vec<Bar>,
    /// What stands under them.
    pub foot: Vec<Line>,
}

/// Lays out the picture of a result: `width` is [`WIDE`] or [`NARROW`], `head` and `foot` what stands over and under it.
pub fn picture(ranked: &[Ranked], width: f64, head: &[Said], foot: &[Said]) -> Picture {
    let is_wide = width > NARROW;
    let letters = if is_wide { 24.0 } else { 18.0 };
    let (edge, line) = (letters, letters * 1.25);
    let inner = width - 2.0 * edge;
    let mut y = edge;
    let lay = |texts: &[Said], y: &mut f64| {
        let mut laid = Vec::new();
        for text in texts {
            for own in lettering::lines(text, inner / letters) {
                *y += line;
                laid.push(Line {
                    x: edge,
                    y: *y - letters * 0.3,
                    text: own,
                });
            }
        }
        laid
    };
    let head_lines = lay(head, &mut y);
    y += if head.is_empty() { 0.0 } else { letters };
    // Beside a bar where there is room, over it otherwise.
    let beside = if is_wide { inner * 0.45 } else { 0.0 };
    let number = letters * 3.0;
    let (from, room) = (edge + beside, inner - beside - number);
    let most = ranked.iter().map(|own| own.dots).max().unwrap_or(0).max(1);
    let mut bars = Vec::new();
    for own in ranked.iter().take(MOST_BARS) {
        let name_room = if is_wide { beside - letters } else { inner };
        let name = lettering::lines(&own.title, name_room / letters);
        let thick = letters * 1.2;
        let names_high = name.len() as f64 * line;
        let high = if is_wide {
            names_high.max(thick)
        } else {
            names_high + thick
        };
        let top = if is_wide {
            y + (high - thick) / 2.0
        } else {
            y + names_high
        };
        let first = if is_wide {
            (high - names_high) / 2.0
        } else {
            0.0
        };
        let name = name.into_iter().enumerate().map(|(place, text)| Line {
            x: edge,
            y: y + first + (place as f64 + 1.0) * line - letters * 0.3,
            text,
        });
        let long = room * own.dots as f64 / most as f64;
        bars.push(Bar {
            sketch: own.sketch,
            name: name.collect(),
            sides: [from, top, long, thick],
            dots: Line {
                x: from + long + letters * 0.4,
                y: top + thick - letters * 0.3,
                text: own.dots.to_string().into(),
            },
        });
        y += high + letters * 0.6;
    }
    let foot_lines = lay(foot, &mut y);
    Picture {
        width,
        height: y + edge,
        letters,
        head: head_lines,
        bars,
        foot: foot_lines,
    }
}
