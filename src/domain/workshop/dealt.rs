//! How many dots are dealt out, and how many are left.

use super::Workshop;
use crate::domain::Id;

/// The dots of a room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dealt {
    /// How many the sketches were given together.
    pub given: u64,
    /// How many there are.
    pub total: u64,
}

impl Dealt {
    /// How many are left.
    pub const fn left(self) -> u64 {
        self.total.saturating_sub(self.given)
    }

    /// How many were given beyond those that there are: two machines may have counted apart.
    pub const fn over(self) -> u64 {
        self.given.saturating_sub(self.total)
    }
}

impl Workshop {
    /// With the dots that another machine counted added to its own, where each counted a part of the room.
    #[must_use]
    pub fn with_dots_added(mut self, other: &Workshop) -> Workshop {
        for tally in &other.tallies {
            let own = self
                .tallies
                .iter_mut()
                .find(|own| own.sketch == tally.sketch);
            match own {
                Some(own) => own.dots = own.dots.saturating_add(tally.dots),
                None => self.tallies.push(tally.clone()),
            }
        }
        self
    }

    /// Whether this and another counting both have dots, and not the same.
    pub fn counts_apart_from(&self, other: &Workshop) -> bool {
        let has_dots = |own: &Workshop| own.tallies.iter().any(|tally| tally.dots > 0);
        let both = self.tallies.iter().chain(&other.tallies);
        let mut sketches = both.filter_map(|tally| tally.sketch);
        let is_other = |sketch: Id| self.dots_of(sketch) != other.dots_of(sketch);
        has_dots(self) && has_dots(other) && sketches.any(is_other)
    }

    /// How the dots stand among these sketches.
    pub fn dealt(&self, sketches: &[Id]) -> Dealt {
        Dealt {
            given: self.given(sketches),
            total: self.budget(),
        }
    }

    /// The most that a sketch can have as the others stand: what it has already, and what is left.
    pub fn most_of(&self, sketch: Id, sketches: &[Id]) -> u64 {
        self.dots_of(sketch)
            .saturating_add(self.dealt(sketches).left())
    }
}
