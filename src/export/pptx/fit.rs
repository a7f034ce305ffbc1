//! How large the letters of a slide can be, and where what is longer goes on. Reckoned on the safe side: no program lays
//! out slides just as another.

use crate::compose::Said;

/// The sizes that a slide is tried with, in points, the largest first. The last is read from the back of a room.
const SIZES: [u32; 5] = [24, 20, 18, 16, 14];
/// The size of what goes on on further slides.
const GOES_ON: u32 = 16;
/// How wide what is written is, in points: 12.1 inches.
const WIDTH: f64 = 871.0;
/// How high, in points: 4.9 inches.
const HEIGHT: f64 = 353.0;
/// How wide a letter is on average beside its height.
const LETTER: f64 = 0.52;
/// How high a line is beside its letters.
const LINE: f64 = 1.2;

/// A paragraph of a slide.
#[derive(Clone, Debug)]
pub struct Paragraph {
    /// What it says, with its line breaks.
    pub words: Said,
    /// Whether it is the heading of what comes after it.
    pub is_heading: bool,
    /// Whether it goes on in the same line as the one before it.
    pub goes_on: bool,
}

/// What stands on one slide, and the size of its letters in points.
pub struct Page {
    /// The paragraphs.
    pub paragraphs: Vec<Paragraph>,
    /// The size.
    pub size: u32,
}

fn letters(size: u32) -> f64 {
    (WIDTH / (f64::from(size) * LETTER)).floor()
}

/// How many lines a text takes.
fn lines(words: &str, size: u32) -> f64 {
    let letters = letters(size);
    let lines = words.lines();
    let lines = lines.map(|line| (line.chars().count() as f64 / letters).ceil().max(1.0));
    lines.sum::<f64>().max(1.0)
}

fn height(paragraph: &Paragraph, size: u32) -> f64 {
    let above = if paragraph.is_heading { 0.6 } else { 0.15 };
    (lines(&paragraph.words, size) * LINE + above) * f64::from(size)
}

/// Paragraphs on as few slides as they need.
pub fn pages(paragraphs: Vec<Paragraph>) -> Vec<Page> {
    let fits = |size: &u32| {
        let all: f64 = paragraphs.iter().map(|own| height(own, *size)).sum();
        all <= HEIGHT
    };
    if let Some(size) = SIZES.into_iter().find(fits) {
        return vec![Page { paragraphs, size }];
    }
    let size = GOES_ON;
    let mut pages: Vec<Vec<Paragraph>> = vec![Vec::new()];
    let mut used = 0.0;
    for paragraph in paragraphs.into_iter().flat_map(|own| parted(own, size)) {
        // A heading stands with the first lines of what it is over.
        let room = if paragraph.is_heading {
            3.0 * LINE
        } else {
            0.0
        } * f64::from(size);
        let own = height(&paragraph, size);
        if used > 0.0 && used + own + room > HEIGHT {
            pages.push(Vec::new());
            used = 0.0;
        }
        used += own;
        let Some(page) = pages.last_mut() else {
            continue;
        };
        match page.last_mut() {
            Some(before) if paragraph.goes_on => before.words.push(&paragraph.words),
            _ => page.push(paragraph),
        }
    }
    let pages = pages.into_iter().filter(|page| !page.is_empty());
    pages.map(|paragraphs| Page { paragraphs, size }).collect()
}

/// A paragraph in pieces that each have room on a slide: its lines, and long ones between words.
fn parted(paragraph: Paragraph, size: u32) -> Vec<Paragraph> {
    if paragraph.is_heading {
        return vec![paragraph];
    }
    // A third of a slide, so that the pieces fill it well.
    let most = (HEIGHT / (3.0 * LINE * f64::from(size))).floor() * letters(size);
    let pieces = |line: Said| {
        let pieces = line.parted_at(most as usize).into_iter().enumerate();
        pieces.map(|(place, words)| Paragraph {
            words,
            is_heading: false,
            goes_on: place > 0,
        })
    };
    let lines = paragraph.words.lines();
    let lines = lines.into_iter().filter(|line| !line.trim().is_empty());
    lines.flat_map(pieces).collect()
}

/// The size of a title, in points: smaller where it is longer.
pub fn title_size(title: &str) -> u32 {
    match title.chars().count() {
        0..=45 => 36,
        46..=90 => 30,
        91..=130 => 26,
        _ => 20,
    }
}

/// The size of the letters of a table, and how many of its rows each slide has. `shares` are the widths of its columns, of
/// one.
pub fn table_pages<'a>(rows: &'a [Vec<Said>], shares: &[f64]) -> (u32, Vec<&'a [Vec<Said>]>) {
    let row = |cells: &Vec<Said>, size: u32| {
        let own = cells.iter().zip(shares).map(|(cell, share)| {
            let letters = ((WIDTH * share - 14.0) / (f64::from(size) * LETTER)).max(1.0);
            (cell.chars().count() as f64 / letters).ceil().max(1.0)
        });
        own.fold(1.0, f64::max) * LINE * f64::from(size) + 8.0
    };
    let head = |size: u32| LINE * f64::from(size) + 8.0;
    let fits = |size: &u32| {
        let all: f64 = rows.iter().map(|cells| row(cells, *size)).sum();
        head(*size) + all <= HEIGHT
    };
    // Letters of a table need not be as large as running text.
    let sizes = SIZES.into_iter().skip(1);
    if let Some(size) = sizes.into_iter().find(fits) {
        return (size, vec![rows]);
    }
    let (size, mut pages, mut from, mut used) = (GOES_ON, Vec::new(), 0, head(GOES_ON));
    for (place, cells) in rows.iter().enumerate() {
        let own = row(cells, size);
        if place > from && used + own > HEIGHT {
            pages.push(&rows[from..place]);
            (from, used) = (place, head(size));
        }
        used += own;
    }
    pages.push(&rows[from..]);
    (size, pages)
}
