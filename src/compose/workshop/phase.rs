//! What the parts of the facilitator's script are called, and what is said and done in each.

use crate::i18n::{Text, outcome as t, workshop as own};

/// What a part of the script is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Who is here, what is asked, and how it is done.
    Welcome,
    /// Each alone.
    Alone,
    /// At the table.
    Group,
    /// Nothing.
    Break,
    /// The tables hand in.
    Gather,
    /// The tables present.
    Present,
    /// The dots.
    Dots,
    /// All together.
    Plenary,
    /// All together, where presenting and the dots have no time of their own.
    PlenaryWithAll,
    /// The tables go on with what got most.
    GoOn,
    /// The tables visit each other.
    Visit,
    /// What nobody foresaw.
    Spare,
    /// Who does what, and the way home.
    Close,
}

impl Phase {
    /// What it is called, and what to say and do.
    pub const fn words(self) -> (Text, Text) {
        match self {
            Phase::Welcome => (t::WELCOME, t::WELCOME_DO),
            Phase::Alone => (t::ALONE, t::ALONE_DO),
            Phase::Group => (t::GROUP, t::GROUP_DO),
            Phase::Break => (t::BREAK, t::BREAK_DO),
            Phase::Gather => (own::GATHER, t::GATHER_DO),
            Phase::Present => (t::PRESENT, t::PRESENT_DO),
            Phase::Dots => (t::DOTS, t::DOTS_DO),
            Phase::Plenary => (t::PLENARY, t::PLENARY_DO),
            Phase::PlenaryWithAll => (t::PLENARY, t::PLENARY_ALL_DO),
            Phase::GoOn => (t::GO_ON, t::GO_ON_DO),
            Phase::Visit => (t::VISIT, t::VISIT_DO),
            Phase::Spare => (t::SPARE, t::SPARE_DO),
            Phase::Close => (t::CLOSING, t::CLOSING_DO),
        }
    }
}
