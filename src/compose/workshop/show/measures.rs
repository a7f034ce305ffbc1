//! The measures of a view, in heights of its letters. The stylesheet has the same.

/// How high what is written in a view may be, where a line over it says whose it is.
pub const HEIGHT: f64 = 15.6;
/// The same in the first view of a sketch, where that stands beside the name of the idea.
pub const FIRST: f64 = 17.1;
/// How wide the text of a card is that has a row of its own.
pub const WIDE: f64 = 30.5;
/// The same of the idea, whose letters are bold.
pub const BOLD: f64 = 27.0;
/// The same where two stand side by side.
pub const NARROW: f64 = 14.5;

/// A line.
pub const LINE: f64 = 1.2;
/// The heading of a card.
pub const HEADING: f64 = 1.2;
/// The padding and the edges of a card.
pub const EDGES: f64 = 0.65;
/// What lies between two cards.
pub const GAP: f64 = 0.3;
