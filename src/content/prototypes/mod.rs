//! The prototypes that the report showed to municipal staff as mock web services.
//!
//! Names, labels and figures are the report's; the sentences are ours. No text here may claim that
//! anything is sent or received: these are prototypes, and what a person writes stays their own.

mod avlastningsagent;
mod bandittportal;
mod bootcamp;
mod firepakrava;
mod meetup;
mod stillingsutlysning;

use super::SketchSeed;
use crate::i18n::Text;

/// A prototype of a measure: what it is, and what it suggests for a sketch.
#[derive(Clone, Copy, Debug)]
pub struct Prototype {
    /// Stable id, used in addresses and in stored records.
    pub id: &'static str,
    /// The report's name, with a gloss in English.
    pub name: Text,
    /// One line for the card, at most 70 characters in each language.
    pub teaser: Text,
    /// What the prototype promised in the report; not something that this page provides.
    pub promise: [Text; 3],
    /// Short paragraphs: what the report showed, what it could become, how this page helps.
    pub what: &'static [Text],
    /// What a person does here, in order.
    pub steps: [Text; 3],
    /// What may be taken into a sketch made from the prototype, sentence by sentence.
    pub seed: SketchSeed,
    /// An id from [`SOURCES`](super::SOURCES).
    pub source: &'static str,
}

/// What a card shows of a prototype.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PrototypeCard {
    /// The prototype's id.
    pub id: &'static str,
    /// Its name.
    pub name: Text,
    /// One line about it.
    pub teaser: Text,
}

const fn card(prototype: &Prototype) -> PrototypeCard {
    PrototypeCard {
        id: prototype.id,
        name: prototype.name,
        teaser: prototype.teaser,
    }
}

/// The card of every prototype. The first screen needs no more than these of them.
pub const PROTOTYPE_CARDS: &[PrototypeCard] = &[
    card(&avlastningsagent::AVLASTNINGSAGENT),
    card(&stillingsutlysning::STILLINGSUTLYSNING),
    card(&bandittportal::BANDITTPORTAL),
    card(&bootcamp::BOOTCAMP),
    card(&firepakrava::FIREPAKRAVA),
    card(&meetup::MEETUP),
];

/// All prototypes, in the order the screens show them.
pub const PROTOTYPES: &[Prototype] = &[
    avlastningsagent::AVLASTNINGSAGENT,
    stillingsutlysning::STILLINGSUTLYSNING,
    bandittportal::BANDITTPORTAL,
    bootcamp::BOOTCAMP,
    firepakrava::FIREPAKRAVA,
    meetup::MEETUP,
];
