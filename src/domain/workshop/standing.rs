//! What the dots come to.

use super::Workshop;
use crate::domain::Id;

/// Where a sketch stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The sketch.
    pub sketch: Id,
    /// Its dots.
    pub dots: u64,
    /// Its place, from 1; those with as many dots share one.
    pub place: usize,
}

/// The sketches by their dots, most first. Those with as many stay in the order in which they are given.
pub fn standings(workshop: &Workshop, sketches: &[Id]) -> Vec<Standing> {
    let mut counted: Vec<(Id, u64)> = sketches
        .iter()
        .map(|sketch| (*sketch, workshop.dots_of(*sketch)))
        .collect();
    counted.sort_by_key(|(_, dots)| std::cmp::Reverse(*dots));
    let place = |dots| 1 + counted.iter().filter(|(_, other)| *other > dots).count();
    counted
        .iter()
        .map(|(sketch, dots)| Standing {
            sketch: *sketch,
            dots: *dots,
            place: place(*dots),
        })
        .collect()
}
