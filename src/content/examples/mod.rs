//! What municipalities have done already: background, what they did, what came of it, what to
//! learn.
//!
//! Names, places, years and figures are those of the sources; the sentences are ours, and so are
//! the lesson and the tags of each example. Where a source does not tell how it went, the example
//! says so. The seeds are ours too: how a municipality that borrows the idea could begin.

mod asker;
mod distriktskommune;
mod hadeland;
mod lebesby;
mod nordre_follo;
mod trondelag;

use super::SketchSeed;
use crate::i18n::Text;

/// Something that municipalities have done, to learn and borrow from.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// Stable id, `eksempel-<slug>`, used in addresses and in `borrowed_from` of a sketch.
    pub id: &'static str,
    /// What it is called, with a gloss in English.
    pub name: Text,
    /// One line for the card, at most 90 characters in each language.
    pub teaser: Text,
    /// The municipality, the municipalities or the region, as shown.
    pub place: Text,
    /// When, as the source tells it. Where the source does not tell, this says so.
    pub time: Text,
    /// Why they began.
    pub background: Text,
    /// What they did.
    pub what_they_did: Text,
    /// What came of it, as far as the source tells.
    pub what_came_of_it: Text,
    /// What others can learn: our reading, and to be shown as that.
    pub what_to_learn: Text,
    /// Ids from [`THEMES`](super::THEMES).
    pub themes: &'static [&'static str],
    /// Ids `kart-1` … `kart-15` of the system map: our pairing, and to be shown as that.
    pub map_elements: &'static [&'static str],
    /// The fields that a sketch borrowed from the example starts with.
    pub seed: SketchSeed,
    /// An id from [`SOURCES`](super::SOURCES).
    pub source: &'static str,
}

/// What a card and a search need of an example.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ExampleCard {
    /// The example's id.
    pub id: &'static str,
    /// Its name.
    pub name: Text,
    /// One line about it.
    pub teaser: Text,
    /// Where it happened.
    pub place: Text,
    /// Ids of its themes.
    pub themes: &'static [&'static str],
    /// Ids of the elements of the map that it answers.
    pub map_elements: &'static [&'static str],
}

const fn card(example: &Example) -> ExampleCard {
    ExampleCard {
        id: example.id,
        name: example.name,
        teaser: example.teaser,
        place: example.place,
        themes: example.themes,
        map_elements: example.map_elements,
    }
}

/// The card of every example. A list and a search need no more than these of them.
pub const EXAMPLE_CARDS: &[ExampleCard] = &[
    card(&lebesby::LEBESBY),
    card(&distriktskommune::DISTRIKTSKOMMUNE),
    card(&hadeland::HADELAND),
    card(&asker::ASKER),
    card(&nordre_follo::NORDRE_FOLLO),
    card(&trondelag::TRONDELAG),
];

/// All examples, those of the report first.
pub const EXAMPLES: &[Example] = &[
    lebesby::LEBESBY,
    distriktskommune::DISTRIKTSKOMMUNE,
    hadeland::HADELAND,
    asker::ASKER,
    nordre_follo::NORDRE_FOLLO,
    trondelag::TRONDELAG,
];
