//! What differs between two texts, with the language of each stretch.

use super::Said;
use crate::domain::differences::Piece;

/// Stretches of two texts, each as what it is in them. What stands in both is told as it stands before, or after.
pub fn told(pieces: &[Piece], [before, after]: [&Said; 2], is_before: bool) -> Vec<(Piece, Said)> {
    let (mut old, mut new) = (0, 0);
    let stretch = |of: &Said, at: usize, text: &str| {
        let found = of.part(at..at + text.len());
        match *found == *text {
            true => found,
            false => text.into(),
        }
    };
    let tell = |piece: &Piece| {
        let said = match piece {
            Piece::Same(text) if is_before => stretch(before, old, text),
            Piece::Same(text) | Piece::Added(text) => stretch(after, new, text),
            Piece::Removed(text) => stretch(before, old, text),
            Piece::Skipped(_) => Said::default(),
        };
        let length = match piece {
            Piece::Skipped(length) => *length,
            _ => said.len(),
        };
        old += if matches!(piece, Piece::Added(_)) {
            0
        } else {
            length
        };
        new += if matches!(piece, Piece::Removed(_)) {
            0
        } else {
            length
        };
        (piece.clone(), said)
    };
    pieces.iter().map(tell).collect()
}
