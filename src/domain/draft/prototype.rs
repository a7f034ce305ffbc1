//! The six prototypes, and the words they are stored as.

use crate::domain::fields::word_field;

/// The prototypes, each of which makes drafts of its own kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Prototype {
    /// Avlastningsagent.
    #[default]
    Relief,
    /// Stillingsutlysning.
    Advert,
    /// Kommunal bandittportal.
    Loans,
    /// Distriktsnyskaping Bootcamp.
    Bootcamp,
    /// Firepåkrava.
    Requirements,
    /// Meetup.
    Meetup,
}

impl Prototype {
    /// All prototypes, in the order of the report.
    pub const ALL: [Prototype; 6] = [
        Prototype::Relief,
        Prototype::Advert,
        Prototype::Loans,
        Prototype::Bootcamp,
        Prototype::Requirements,
        Prototype::Meetup,
    ];
}

word_field!(Prototype {
    Relief = "avlastningsagent",
    Advert = "stillingsutlysning",
    Loans = "bandittportal",
    Bootcamp = "bootcamp",
    Requirements = "firepakrava",
    Meetup = "meetup",
});
