//! Writes to the stores as data, in the order in which they are done.
//!
//! Whoever carries them out waits for each before the next, and stops at one that fails.

use super::exchange::{Exchange, Step};
use super::repair::Repair;
use super::shelf::Shelf;
use super::{format, key};
use crate::domain::{Body, Record};

/// Keys and texts.
pub type Texts = Vec<(String, String)>;

/// What is done to one of the stores.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Write {
    /// Texts are set aside, in one transaction.
    Aside(Texts),
    /// Strict copies are put, or taken away, in one transaction.
    Copies(Vec<(String, Option<String>)>),
    /// Texts of localStorage take each other's place, each where the one before it still lies there.
    Shelf(Vec<Step>),
}

/// What makes the two stores agree: what something takes the place of is set aside first, and localStorage, which the
/// browser writes late, comes last.
pub fn of_repair<B: Body>(repair: &Repair<B>, shelf: &dyn Shelf) -> Vec<Write> {
    let unreadable = repair.unreadable.iter();
    let unreadable = unreadable.map(|text| (text.key.clone(), text.raw.clone()));
    let aside: Texts = repair
        .to_set_aside
        .iter()
        .cloned()
        .chain(unreadable)
        .collect();
    let put = |(place, text): &(String, String)| (place.clone(), Some(text.clone()));
    let copies: Vec<_> = repair.to_copies.iter().map(put).collect();
    let steps: Vec<Step> = repair
        .to_shelf
        .iter()
        .map(|it| step_to(it, shelf))
        .collect();
    let mut writes = vec![
        Write::Aside(aside),
        Write::Copies(copies),
        Write::Shelf(steps),
    ];
    writes.retain(|write| match write {
        Write::Aside(texts) => !texts.is_empty(),
        Write::Copies(texts) => !texts.is_empty(),
        Write::Shelf(steps) => !steps.is_empty(),
    });
    writes
}

/// A step that lets a version take the place of what is stored of its record.
pub fn step_to<B: Body>(after: &Record<B>, shelf: &dyn Shelf) -> Step {
    step(key::of_record(after), Some(format::encode(after)), shelf)
}

/// A step that takes away what is stored of a record.
pub fn step_away<B: Body>(record: &Record<B>, shelf: &dyn Shelf) -> Step {
    step(key::of_record(record), None, shelf)
}

fn step(place: String, after: Option<String>, shelf: &dyn Shelf) -> Step {
    Step {
        before: shelf.get(&place),
        after,
        place,
    }
}

/// What a person has put together of a record and its conflict copy. The copy goes first: what has seen it would end it
/// where only the half is written.
pub fn of_solving<B: Body>(goes_on: &Record<B>, copy: &Record<B>, shelf: &dyn Shelf) -> Exchange {
    Exchange {
        steps: vec![step_to(copy, shelf), step_to(goes_on, shelf)],
    }
}

/// What files change. Conflict copies come first, so that a version is somewhere else before its place is taken; what
/// they are in the place of goes last.
pub fn of_import<'a, B: Body + 'a>(
    changed: &[Record<B>],
    replaced: impl IntoIterator<Item = &'a Record<B>>,
    shelf: &dyn Shelf,
) -> Exchange {
    let is_copy = |record: &&Record<B>| record.body.conflict_of().is_some();
    let (copies, currents): (Vec<_>, Vec<_>) = changed.iter().partition(is_copy);
    let changed = copies.into_iter().chain(currents);
    let changed = changed.map(|record| step_to(record, shelf));
    let gone = replaced.into_iter().map(|record| step_away(record, shelf));
    Exchange {
        steps: changed.chain(gone).collect(),
    }
}
