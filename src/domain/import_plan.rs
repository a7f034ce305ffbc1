//! What taking in some versions would do, told before it is done.
//!
//! The plan is made by the same merge that then does it. There is one row for each record, however
//! many versions of it come, and their order does not matter.

use super::by_id::ById;
use super::conflict_copy::as_version_of_origin;
use super::merge::{Merger, Outcome};
use super::{Body, Id, Record, Writer};

/// What would become of one record.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportRow<B> {
    /// The record as it would be; where nothing would be changed, as it came.
    pub record: Record<B>,
    /// What would become of it.
    pub outcome: Outcome,
}

/// What taking in some versions would do.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportPlan<B> {
    /// One row a record, in the order they first came.
    pub rows: Vec<ImportRow<B>>,
    /// Records that would be new or changed, conflict copies among them.
    pub changed: Vec<Record<B>>,
    /// Conflict copies that a newer version of themselves would take the place of.
    pub replaced: Vec<Id>,
}

/// A plan that is being made, a version at a time, so that many of them do not hold up the page.
pub struct Planning<B> {
    merger: Merger<B>,
    places: ById<usize>,
    rows: Vec<ImportRow<B>>,
    /// Few: somebody has ticked each of them.
    wanted: Vec<Id>,
}

impl<B: Body> Planning<B> {
    /// Begins a plan of what comes in beside `held`, where `writer` writes. `wanted` are the records that the
    /// person wants in or out of the bin as they come.
    pub fn new(
        held: impl IntoIterator<Item = Record<B>>,
        writer: impl Into<Writer>,
        wanted: &[Id],
    ) -> Planning<B> {
        Planning {
            merger: Merger::new(held, writer, false),
            places: ById::default(),
            rows: Vec::new(),
            wanted: wanted.to_vec(),
        }
    }

    /// Plans taking in one more version.
    pub fn take_in(&mut self, version: Record<B>) {
        let version = as_version_of_origin(version);
        let id = version.id;
        let outcome = match self.wanted.contains(&id) {
            true => self.merger.merge_anyway(version.clone()),
            false => self.merger.merge(version.clone()),
        };
        let row = ImportRow {
            record: version,
            outcome,
        };
        match self.places.get(id).copied() {
            Some(place) if weight(outcome) > weight(self.rows[place].outcome) => {
                self.rows[place] = row;
            }
            Some(_) => {}
            None => {
                self.places.insert(id, self.rows.len());
                self.rows.push(row);
            }
        }
    }

    /// The plan.
    pub fn into_plan(self) -> ImportPlan<B> {
        let mut rows = self.rows;
        let (changed, replaced) = self.merger.into_changes();
        for record in &changed {
            if let Some(place) = self.places.get(record.id) {
                rows[*place].record = record.clone();
            }
        }
        ImportPlan {
            rows,
            changed,
            replaced,
        }
    }
}

/// Plans taking `incoming` in beside `held` at once.
pub fn plan<B: Body>(
    held: impl IntoIterator<Item = Record<B>>,
    incoming: impl IntoIterator<Item = Record<B>>,
    writer: impl Into<Writer>,
    wanted: &[Id],
) -> ImportPlan<B> {
    let mut planning = Planning::new(held, writer, wanted);
    for version in incoming {
        planning.take_in(version);
    }
    planning.into_plan()
}

/// Which of several outcomes for one record is told: the one that matters most to the person.
const fn weight(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::OtherKind => 8,
        Outcome::Conflict => 7,
        Outcome::Added => 6,
        Outcome::Advanced => 5,
        Outcome::NewerThanBin => 4,
        Outcome::BinnedElsewhere => 3,
        Outcome::InBin => 2,
        Outcome::Older => 1,
        Outcome::Same => 0,
    }
}
