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

/// The landscape of the system map, without its signs.
pub const MAP_BOARD: &str = include_str!("drawings/map/board.svg");

/// The drawings of the map's elements, in their order.
pub const MAP_ELEMENTS: [&str; 15] = [
    include_str!("drawings/map/kart-1.svg"),
    include_str!("drawings/map/kart-2.svg"),
    include_str!("drawings/map/kart-3.svg"),
    include_str!("drawings/map/kart-4.svg"),
    include_str!("drawings/map/kart-5.svg"),
    include_str!("drawings/map/kart-6.svg"),
    include_str!("drawings/map/kart-7.svg"),
    include_str!("drawings/map/kart-8.svg"),
    include_str!("drawings/map/kart-9.svg"),
    include_str!("drawings/map/kart-10.svg"),
    include_str!("drawings/map/kart-11.svg"),
    include_str!("drawings/map/kart-12.svg"),
    include_str!("drawings/map/kart-13.svg"),
    include_str!("drawings/map/kart-14.svg"),
    include_str!("drawings/map/kart-15.svg"),
];

/// The drawing of an example.
pub fn of_example(id: &str) -> &'static str {
    match id {
        "eksempel-lebesby" => include_str!("drawings/eksempel-lebesby.svg"),
        "eksempel-distriktskommune-3-0" => {
            include_str!("drawings/eksempel-distriktskommune-3-0.svg")
        }
        "eksempel-piloten-hadeland" => include_str!("drawings/eksempel-piloten-hadeland.svg"),
        "eksempel-asker" => include_str!("drawings/eksempel-asker.svg"),
        "eksempel-nordre-follo" => include_str!("drawings/eksempel-nordre-follo.svg"),
        "eksempel-trondelag" => include_str!("drawings/eksempel-trondelag.svg"),
        _ => NOT_FOUND,
    }
}

/// The drawing of a prototype.
pub fn of_prototype(id: &str) -> &'static str {
    match id {
        "avlastningsagent" => include_str!("drawings/avlastningsagent.svg"),
        "bandittportal" => include_str!("drawings/bandittportal.svg"),
        "bootcamp" => include_str!("drawings/bootcamp.svg"),
        "firepakrava" => include_str!("drawings/firepakrava.svg"),
        "meetup" => include_str!("drawings/meetup.svg"),
        "stillingsutlysning" => include_str!("drawings/stillingsutlysning.svg"),
        _ => NOT_FOUND,
    }
}
