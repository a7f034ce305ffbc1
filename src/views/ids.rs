//! Ids of elements that more than one file names: what the focus is led to from elsewhere.

use crate::content::Need;
use crate::domain::parts::Part;

pub use crate::browser::{MAIN, TITLE};

/// The words that the list of works is searched by.
pub const LIST_SEARCH: &str = "sok";
/// The bin below the list of works.
pub const BIN: &str = "papirkurv";
/// What was written last, on Hjem.
pub const LATEST: &str = "siste";
/// The part of Om about what is known of those who use the page.
pub const PRIVACY: &str = "personvern";
/// The part of Om about where texts are kept.
pub const STORAGE: &str = "lagring";
/// The part of Om about the page without a network.
pub const OFFLINE: &str = "uten-nett";
/// The part of Om about the report.
pub const REPORT: &str = "rapporten";
/// The part of Om about the sources.
pub const SOURCES: &str = "kilder";
/// The part of Om about the licence.
pub const LICENCE: &str = "lisens";
/// The part of Om about how accessible the page is.
pub const ACCESSIBILITY: &str = "tilgjengelighet";
/// The part of Om that leads to the page on a phone.
pub const ON_PHONE: &str = "telefon";
/// The part of Om in which the colours are chosen.
pub const COLORS: &str = "farger";
/// The part of Om that deletes everything.
pub const DELETE_ALL: &str = "slett-alt-tittel";

/// Where the examples begin among what one can borrow.
pub const EXAMPLES: &str = "eksempler";
/// Where the proposals begin there.
pub const PROPOSALS: &str = "forslag";

/// Where that begins which one can borrow for a need: at the examples, or at the proposals where no example is about it.
pub fn of_need(need: &Need) -> &'static str {
    if need.has_example() {
        EXAMPLES
    } else {
        PROPOSALS
    }
}

/// The field that a new sketch is begun in.
pub const FIRST_FIELD: &str = of_part(Part::Idea);

/// The field of a part of a sketch on its screen, or the heading over it.
pub const fn of_part(part: Part) -> &'static str {
    match part {
        Part::Idea => "felt-idea",
        Part::Need => "felt-need",
        Part::Goal => "felt-goal",
        Part::Municipality => "felt-municipality",
        Part::TeamPlay => "felt-team_play",
        Part::Description => "felt-description",
        Part::Continuity => "felt-continuity",
        Part::Interplay => "felt-interplay",
        Part::Understanding => "felt-understanding",
        Part::Actors => "laget",
        Part::NextSteps => "neste-steg",
        Part::StopDoing => "felt-stop_doing",
        Part::Instruments => "virkemidler",
        Part::Themes => "tema",
        Part::Status | Part::EffectKinds => "status",
        Part::WhatChanged => "felt-what_changed",
        Part::MapElements => "kartet",
        Part::Adapted => "felt-adapted",
        Part::Contributors => "felt-contributors",
    }
}
