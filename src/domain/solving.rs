//! Two versions of one work, put together as a person chooses: what goes on, and what lies in the bin in the place of
//! the copy. What goes on is within what its fields take.

use super::limits::kept_within;
use super::parts::{Choice, Part, combine};
use super::{Body, Work};

/// A sketch and its conflict copy, part by part. Nothing where they are no sketches.
pub fn by_parts(origin: &Work, copy: &Work, choices: &[(Part, Choice)]) -> Option<(Work, Work)> {
    let (first, second) = (origin.sketch()?, copy.sketch()?);
    let body = combine(first, second, choices).into();
    Some((kept_within(body, &[origin, copy]), copy.clone()))
}

/// One of two versions goes on. With both of a workshop the first goes on, with the dots of the other added.
pub fn whole(origin: &Work, copy: &Work, choice: Choice) -> (Work, Work) {
    let (mut body, mut other) = match choice {
        Choice::Second => (copy.clone(), origin.clone()),
        Choice::Both => (with_dots_of(origin, copy), copy.clone()),
        Choice::First => (origin.clone(), copy.clone()),
    };
    body.set_conflict_of(origin.conflict_of());
    other.set_conflict_of(copy.conflict_of());
    // What was made from either of them was made from this.
    let body = body.with_bonds_of(origin).with_links_of(copy);
    // The stars of a self-check are kept whichever goes on: who has too many is asked to choose.
    let body = with_stars_of(with_stars_of(body, origin), copy);
    (kept_within(body, &[origin, copy]), other)
}

/// A self-check with the stars of another one besides; any other work as it is.
fn with_stars_of(work: Work, other: &Work) -> Work {
    match (work, other.selfcheck()) {
        (Work::Selfcheck(check), Some(other)) => check.with_stars_of(other).into(),
        (work, _) => work,
    }
}

/// A workshop with the dots of its other version added.
fn with_dots_of(origin: &Work, copy: &Work) -> Work {
    match (origin.workshop(), copy.workshop()) {
        (Some(own), Some(other)) => own.clone().with_dots_added(other).into(),
        _ => origin.clone(),
    }
}
