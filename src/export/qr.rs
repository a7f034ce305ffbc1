//! A text as a QR code (ISO/IEC 18004): dark squares on white.
//!
//! Invariant: a code is as small as its text allows, and never one that ordinary cameras are not known to read.

use super::office::escaped;
use crate::domain::incoming::clean;
use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

/// How many squares wide the white edge is that a reader needs (ISO/IEC 18004, 9.1).
pub const QUIET: usize = 4;

/// The least width of a square on paper, in millimetres, that the cameras of phones are trusted with.
pub const SQUARE_MM: f64 = 0.4;

/// How much a code may hold: the characters of ASCII that level M has room for in a version, and that version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// The most characters.
    pub characters: usize,
    /// The highest version; a code of version v is 17 + 4v squares wide.
    pub version: u8,
}

/// A link, for any phone's own camera. Version 25 has room for 997 (ISO/IEC 18004, table 7); the rest is kept free.
pub const LINK: Limit = Limit {
    characters: 950,
    version: 25,
};

/// A frame of a loop on a screen, for the page's own reader. Version 16 has room for 450 (ISO/IEC 18004, table 7).
pub const FRAME: Limit = Limit {
    characters: 450,
    version: 16,
};

/// The squares of a code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matrix {
    size: usize,
    dark: Vec<bool>,
}

impl Matrix {
    /// How many squares wide and high it is, without its white edge.
    pub const fn size(&self) -> usize {
        self.size
    }

    /// Whether a square is dark, counted from the upper left one. Around the code all are white.
    pub fn is_dark(&self, column: usize, row: usize) -> bool {
        column < self.size && self.dark.get(row * self.size + column) == Some(&true)
    }

    /// How wide it is to be on paper at the least, with its white edge, in millimetres.
    pub fn least_mm(&self) -> f64 {
        (self.size + 2 * QUIET) as f64 * SQUARE_MM
    }

    /// The dark squares as the path of an SVG whose unit is a square, row by row, with the white edge at the left and
    /// above.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for row in 0..self.size {
            let mut column = 0;
            while column < self.size {
                let dark = (column..self.size).take_while(|at| self.is_dark(*at, row));
                let length = dark.count();
                if length > 0 {
                    let (x, y) = (column + QUIET, row + QUIET);
                    path.push_str(&format!("M{x} {y}h{length}v1h-{length}z"));
                }
                column += length.max(1);
            }
        }
        path
    }

    /// The whole code as an SVG with its white edge. `name` says what it leads to.
    pub fn svg(&self, name: &str) -> String {
        let (width, path) = (self.size + 2 * QUIET, self.path());
        let name = escaped(&clean(name));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {width}\" \
             shape-rendering=\"crispEdges\" role=\"img\"><title>{name}</title>\
             <rect width=\"{width}\" height=\"{width}\" fill=\"#fff\"/>\
             <path d=\"{path}\" fill=\"#000\"/></svg>"
        )
    }
}

/// What writes a code: [`write`], once its file is here.
pub type Write = fn(&str, Limit) -> Option<Matrix>;

/// The code of a text, at level M or better; `None` where the text is longer than the limit.
pub fn write(text: &str, limit: Limit) -> Option<Matrix> {
    if text.len() > limit.characters {
        return None;
    }
    let (least, most) = (Version::MIN, highest(limit.version));
    let parts = QrSegment::make_segments(text);
    let (level, mask): (_, Option<Mask>) = (QrCodeEcc::Medium, None);
    let code = QrCode::encode_segments_advanced(&parts, level, least, most, mask, true).ok()?;
    let squares = 0..code.size();
    let dark = squares
        .clone()
        .flat_map(|row| squares.clone().map(move |column| (column, row)))
        .map(|(column, row)| code.get_module(column, row))
        .collect();
    Some(Matrix {
        size: usize::try_from(code.size()).ok()?,
        dark,
    })
}

/// A version number is from 1 to 40; another one would be a panic.
fn highest(version: u8) -> Version {
    Version::new(version.clamp(1, 40))
}
