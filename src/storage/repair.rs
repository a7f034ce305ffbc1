//! Making the two stores agree: at start from whichever is ahead, and later where one would lose what
//! the other has.
//!
//! The browser writes localStorage late and may lose its last seconds, or all of it, when it is
//! killed; the copies in IndexedDB are written at once. Either may be the newer, damaged or gone.
//! Invariant: neither store loses a readable version; unreadable texts are set aside before
//! anything takes their place.

use super::format;
use super::key;
use super::shelf::{Loaded, Unreadable};
use crate::domain::by_id::ById;
use crate::domain::merge::Merger;
use crate::domain::{Body, Record, Writer};

/// What must be done so that the stores agree.
#[derive(Clone, Debug, PartialEq)]
pub struct Repair<B> {
    /// The records as they are to be used.
    pub records: Vec<Record<B>>,
    /// Records that localStorage lacks or has an older version of.
    pub to_shelf: Vec<Record<B>>,
    /// Keys and texts that IndexedDB lacks or has an older version of.
    pub to_copies: Vec<(String, String)>,
    /// Texts that could not be read in either store: they are set aside, and told about.
    pub unreadable: Vec<Unreadable>,
    /// Keys and texts that something else takes the place of, because a readable copy exists or
    /// because they are in an older schema: they are set aside before anything is written.
    pub to_set_aside: Vec<(String, String)>,
}

/// Compares what the two stores hold.
pub fn plan<B: Body>(shelf: Loaded<B>, copies: Loaded<B>, writer: impl Into<Writer>) -> Repair<B> {
    let on_shelf = by_id(&shelf.records);
    let in_copies = by_id(&copies.records);
    let mut merger = Merger::new(shelf.records.iter().cloned(), writer, true);
    for copy in copies.records.iter().cloned() {
        merger.merge(copy);
    }
    let mut merged = merger.into_records();
    // What a newer version of the app wrote is not to be written over, nor anything shown in its
    // place that the person could write on.
    for text in shelf.unreadable.iter().chain(&copies.unreadable) {
        if text.is_newer()
            && let Some((_, id)) = key::parse(&text.key)
        {
            merged.remove(id);
        }
    }

    let differs = |held: &ById<Record<B>>, record: &Record<B>| held.get(record.id) != Some(record);
    let is_outdated = |outdated: &[(String, String)], record: &Record<B>| {
        !outdated.is_empty() && {
            let own = key::of_record(record);
            outdated.iter().any(|(key, _)| *key == own)
        }
    };
    let to_shelf = merged
        .values()
        .filter(|record| differs(&on_shelf, record) || is_outdated(&shelf.outdated, record))
        .cloned()
        .collect();
    let to_copies = merged
        .values()
        .filter(|record| differs(&in_copies, record) || is_outdated(&copies.outdated, record))
        .map(|record| (key::of_record(record), format::encode(record)))
        .collect();
    let (replaced, unreadable): (Vec<Unreadable>, Vec<Unreadable>) = shelf
        .unreadable
        .into_iter()
        .chain(copies.unreadable)
        .partition(|text| key::parse(&text.key).is_some_and(|(_, id)| merged.get(id).is_some()));
    let is_rewritten = |(key, _): &(String, String)| {
        key::parse(key).is_some_and(|(_, id)| merged.get(id).is_some())
    };
    let to_set_aside = replaced
        .into_iter()
        .map(|text| (text.key, text.raw))
        .chain(shelf.outdated.into_iter().filter(is_rewritten))
        .chain(copies.outdated.into_iter().filter(is_rewritten))
        .collect();
    Repair {
        records: merged.into_values().collect(),
        to_shelf,
        to_copies,
        unreadable,
        to_set_aside,
    }
}

/// What a copy held that the version which took its place has not seen: words that somebody wrote
/// in a tab that could not store them, and that is gone.
pub fn lost_under<B: Body>(before: &str, record: &Record<B>) -> Option<Record<B>> {
    let before = format::decode::<B>(before).ok()?;
    let is_seen = record.descends_from(&before);
    (before.id == record.id && !is_seen && before.body != record.body).then_some(before)
}

fn by_id<B: Body>(records: &[Record<B>]) -> ById<Record<B>> {
    let mut by_id = ById::default();
    for record in records {
        by_id.insert(record.id, record.clone());
    }
    by_id
}
