//! The 25 proposals that came up in meetings and conversations behind the report.
//!
//! The names are the report's, in its order; it says nothing more about most of them. The sentence,
//! the theme, the level, the pairing with the system map and the start of a sketch are our reading,
//! and to be shown as that. No text here may claim that a proposal exists as a service.

pub(crate) mod agents;
pub(crate) mod communities;
pub(crate) mod freedom;
pub(crate) mod networks;
pub(crate) mod people;

use crate::i18n::Text;

/// An id from [`SOURCES`](super::SOURCES): where all the proposals are listed.
pub const PROPOSALS_SOURCE: &str = "kilde-rapport";

/// Who has to move before a proposal can become something: our reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProposalLevel {
    /// A municipality can begin by itself, or with the one next door.
    Local,
    /// Several municipalities, the regional council or the county have to take part.
    Regional,
    /// The state, or someone who works for the whole country, has to take part.
    National,
}

impl ProposalLevel {
    /// All levels, nearest first.
    pub const ALL: [ProposalLevel; 3] = [
        ProposalLevel::Local,
        ProposalLevel::Regional,
        ProposalLevel::National,
    ];
}

/// A proposal of the report's list, and how a sketch made from it begins.
#[derive(Clone, Copy, Debug)]
pub struct Proposal {
    /// Stable id, `forslag-<slug>`, used in addresses and in `borrowed_from` of a sketch.
    pub id: &'static str,
    /// The report's name, exactly as listed; in English with the Norwegian name where it is known
    /// by that.
    pub name: Text,
    /// What it could be, in one sentence of ours, at most 180 characters in each language.
    pub sentence: Text,
    /// An id from [`THEMES`](super::THEMES).
    pub theme: &'static str,
    /// Who has to move.
    pub level: ProposalLevel,
    /// One to three ids `kart-1` … `kart-15` of the system map.
    pub map_elements: &'static [&'static str],
    /// The id of the prototype that shows it, where one of the six does.
    pub prototype: Option<&'static str>,
    /// «Idé» of a sketch made from it: one sentence, without a full stop, for it becomes the name.
    pub seed_idea: Text,
    /// «Behovet» of a sketch made from it: one or two sentences.
    pub seed_need: Text,
}

/// All proposals, in the report's order.
pub const PROPOSALS: &[Proposal] = &[
    people::HOSPITERING,
    people::UTVIKLINGSSTILLING,
    people::UTDANNING,
    people::TRAINEE,
    communities::FIASKOPRIS,
    communities::OMSTILLINGSPROGRAM,
    networks::SMAKOMMUNENETTVERK,
    networks::DIGITALE_NETTVERK,
    networks::FYLKESKOMMUNER,
    networks::REGIONRAD,
    communities::NAERINGSHAGE,
    freedom::FRIE_MIDLER,
    people::FJERNARBEID,
    freedom::FRIKOMMUNE,
    agents::MILJORADGIVERE,
    communities::MIX,
    agents::INNOVASJONSAGENT,
    agents::AVLASTNINGSAGENT,
    agents::VEILEDNINGSAGENT,
    agents::SWAT,
    communities::SMASAMFUNN,
    people::LEDERUTVIKLING,
    networks::DELINGSSAMFUNN,
    networks::FADDERORDNING,
    freedom::TILSKUDDSPORTAL,
];
