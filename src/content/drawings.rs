//! The drawings, taken in as text at compile time so that they are there without a network.
//!
//! Each file is one `<svg>` that decorates (`aria-hidden`), coloured by css variables alone.

/// The rest-stop information board of the first screen.
pub const BOARD: &str = include_str!("drawings/board.svg");
/// A table with a blank sheet, for where sketches will be.
pub const EMPTY_SKETCHES: &str = include_str!("drawings/empty-sketches.svg");
/// A signpost in the fog.
pub const NOT_FOUND: &str = include_str!("drawings/not-found.svg");
/// The mark of the product.
pub const LOGO: &str = include_str!("drawings/logo.svg");

/// The drawing of a prototype.
pub fn of_prototype(id: &str) -> &'static str {
    match id {
        "avlastningsagent" => include_str!("drawings/avlastningsagent.svg"),
        "bootcamp" => include_str!("drawings/bootcamp.svg"),
        "firepakrava" => include_str!("drawings/firepakrava.svg"),
        "meetup" => include_str!("drawings/meetup.svg"),
        _ => NOT_FOUND,
    }
}
