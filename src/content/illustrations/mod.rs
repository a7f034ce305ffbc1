//! The two illustrations of the navigation tool, shown under «Eksempel».
//!
//! Idea and need are the report's labels. The report leaves goal, team and key questions open
//! in its illustrations; here they hold an answer such as a table might write, so they are ours.

mod innovasjonsagent;
mod nettverk;

use super::SketchSeed;
use crate::i18n::Text;

/// A filled-in sketch to look at and to borrow from.
#[derive(Clone, Copy, Debug)]
pub struct Illustration {
    /// Stable id, kept in `borrowed_from` of a sketch.
    pub id: &'static str,
    /// The report's name, with a gloss in English.
    pub name: Text,
    /// The filled-in fields.
    pub seed: SketchSeed,
    /// An id from [`SOURCES`](super::SOURCES).
    pub source: &'static str,
}

/// Both illustrations, in the report's order.
pub const ILLUSTRATIONS: &[Illustration] =
    &[innovasjonsagent::INNOVASJONSAGENT, nettverk::NETTVERK];
