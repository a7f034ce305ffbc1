//! What we ship: the prototypes, the illustrations, the actors, the themes and the sources, as
//! static data with stable ids.
//!
//! Names, labels and facts are those of the sources; every sentence is our own. Deliberately
//! absent: anything a person has written, and every rule (those are in `domain`).

pub mod actors;
pub mod drawings;
pub mod examples;
pub mod findings;
pub mod guide;
pub mod illustrations;
pub mod map;
pub mod map_elements;
pub mod needs;
pub mod proposals;
pub mod prototypes;
pub mod report;
pub mod selfcheck;
pub mod sources;
pub mod suggestions;
pub mod themes;

use crate::i18n::Text;

pub use actors::{ACTORS, KnownActor};
pub use examples::{EXAMPLE_CARDS, EXAMPLES, Example, ExampleCard};
pub use findings::{CHALLENGES, FINDINGS, Finding};
pub use illustrations::{ILLUSTRATIONS, Illustration};
pub use map::{MAP_LEVELS, MAP_MEANINGS, MapLevel, MapLevelText, MapMeaning};
pub use map_elements::{MAP_ELEMENTS, MapElement};
pub use needs::{NEEDS, Need};
pub use proposals::{PROPOSALS, Proposal, ProposalLevel};
pub use prototypes::{PROTOTYPE_CARDS, PROTOTYPES, Prototype, PrototypeCard};
pub use sources::{REPORT_TITLE, SOURCES, Source};
pub use themes::{THEMES, Theme};

/// How near an actor stands to the municipality.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nearness {
    /// In the municipality.
    Local,
    /// In the county or the region.
    Regional,
    /// For the whole country.
    National,
}

/// An actor as a seed suggests it: who, and what they could do on the team.
#[derive(Clone, Copy, Debug)]
pub struct SeedActor {
    /// An id from [`ACTORS`]; the level follows from it.
    pub actor_id: &'static str,
    /// What the actor could contribute.
    pub role: Text,
}

/// Words for the fields of a sketch: what is borrowed with an illustration or an example, and what a
/// prototype suggests. An empty text leaves the field to the person.
#[derive(Clone, Copy, Debug)]
pub struct SketchSeed {
    /// «Idé».
    pub idea: Text,
    /// «Mål».
    pub goal: Text,
    /// «Behovet».
    pub need: Text,
    /// «Beskrivelse».
    pub description: Text,
    /// «Lagspill».
    pub team_play: Text,
    /// «Kontinuitet».
    pub continuity: Text,
    /// «Samspill».
    pub interplay: Text,
    /// «Forståelse».
    pub understanding: Text,
    /// Suggested actors.
    pub actors: &'static [SeedActor],
    /// Ids from [`THEMES`].
    pub themes: &'static [&'static str],
    /// Ids `kart-1` … `kart-15` of the system map.
    pub map_elements: &'static [&'static str],
}
