//! Which tables have handed in, and which are missing.

use std::collections::BTreeSet;

use super::{Count, Workshop, other_versions};
use crate::domain::{Body, Id, Record, Sketch, Work, WorkshopRef};

/// A table, and what it made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seat {
    /// Its number, from 1.
    pub table: u64,
    /// Its sketches. More than one is asked about: two tables may have taken the same number.
    pub sketches: Vec<Id>,
    /// How many of them are another version of one that counts already ([`other_versions`]).
    pub versions: usize,
}

impl Seat {
    /// How many sketches it has handed in: one that was changed in two places is one.
    pub fn handed_in(&self) -> usize {
        self.sketches.len().saturating_sub(self.versions)
    }
}

/// The tables of a workshop as they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tables {
    /// Every table that was set up, and every other one that something names, in order.
    pub seats: Vec<Seat>,
    /// Sketches that name no table.
    pub without: Vec<Id>,
    /// How many were set up.
    pub set_up: u64,
}

impl Tables {
    /// How many tables have handed in.
    pub fn handed_in(&self) -> usize {
        let seats = self.seats.iter();
        seats.filter(|seat| seat.handed_in() > 0).count()
    }

    /// Those that were set up and have not.
    pub fn missing(&self) -> impl Iterator<Item = u64> {
        let (seats, set_up) = (self.seats.iter(), self.set_up);
        let missing = seats.filter(move |seat| seat.handed_in() == 0 && seat.table <= set_up);
        missing.map(|seat| seat.table)
    }

    /// How many tables there are: those that have handed in, and those that are missing.
    pub fn total(&self) -> usize {
        self.handed_in() + self.missing().count()
    }
}

/// The number in what a sketch says of its table: «3», «Bord 3».
pub fn table_number(table: &str) -> Option<u64> {
    let digits = table.split(|it: char| !it.is_ascii_digit());
    let number = digits.into_iter().find(|part| !part.is_empty())?;
    number
        .parse()
        .ok()
        .filter(|number| (1..=Count::Tables.most()).contains(number))
}

/// The number of the table that a sketch was made at, where it names one.
pub fn table_of(sketch: &Sketch) -> Option<u64> {
    sketch.workshop.as_ref()?.table_number()
}

impl WorkshopRef {
    /// The number of the table, where it names one.
    pub fn table_number(&self) -> Option<u64> {
        table_number(&self.table)
    }
}

/// The tables of a workshop, from the sketches that were written in it.
pub fn tables<'a>(
    workshop: &Workshop,
    sketches: impl IntoIterator<Item = (Id, &'a Sketch)>,
) -> Tables {
    let sketches: Vec<(Id, &Sketch)> = sketches.into_iter().collect();
    // A draft that is kept for its dots is not handed in once more.
    let is_made_of = |id: Id| {
        let mut made = sketches.iter().map(|(_, sketch)| sketch.draft_id());
        made.any(|draft| draft == Some(id))
    };
    let own = sketches.iter().filter(|(id, _)| !is_made_of(*id));
    let versions = other_versions(sketches.iter().map(|(id, own)| (*id, own.conflict_of)));
    let own = own.map(|(id, sketch)| (*id, table_of(sketch)));
    seated(workshop, own, &versions)
}

/// Likewise, from works of any kind and the table that each names. `versions` are those that count as another.
fn seated(
    workshop: &Workshop,
    works: impl IntoIterator<Item = (Id, Option<u64>)>,
    versions: &BTreeSet<Id>,
) -> Tables {
    let set_up = workshop.count(Count::Tables);
    let seat = |table| Seat {
        table,
        ..Seat::default()
    };
    let mut seats: Vec<Seat> = (1..=set_up).map(seat).collect();
    let mut without = Vec::new();
    for (id, table) in works {
        let Some(table) = table else {
            without.push(id);
            continue;
        };
        let place = seats.iter().position(|seat| seat.table == table);
        let place = place.unwrap_or_else(|| {
            seats.push(seat(table));
            seats.len() - 1
        });
        if let Some(seat) = seats.get_mut(place) {
            seat.sketches.push(id);
            seat.versions += usize::from(versions.contains(&id));
        }
    }
    seats.sort_by_key(|seat| seat.table);
    Tables {
        seats,
        without,
        set_up,
    }
}

/// Whether a work was made in a workshop.
pub fn belongs(work: &Work, workshop: Id) -> bool {
    work.written_at().and_then(|own| own.id) == Some(workshop)
}

/// Whether a work can be made in a workshop: neither a workshop itself can, nor what is ticked on the map.
pub fn may_belong(work: &Work) -> bool {
    match work {
        Work::Workshop(_) => false,
        Work::Selfcheck(check) => !check.is_own_map(),
        Work::Sketch(_) | Work::Draft(_) | Work::Guide(_) => true,
    }
}

impl Workshop {
    /// Whether a work is of the sort that its tables hand in: a sketch, or a draft of the prototype that they begin with.
    pub fn asks_for(&self, work: &Work) -> bool {
        match work {
            Work::Sketch(_) => true,
            Work::Draft(draft) => Some(draft.prototype()) == self.prototype(),
            _ => false,
        }
    }
}

/// Whether something is the workshop, or was made in it.
pub fn is_of(record: &Record<Work>, workshop: Id) -> bool {
    let is_itself = record.id == workshop || record.body.conflict_of() == Some(workshop);
    is_itself || belongs(&record.body, workshop)
}
