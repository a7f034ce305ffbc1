//! Earlier versions of sketches: where each lies, when one is due, and which go first.
//!
//! Invariant: clocks decide nothing. The order is that of a number which grows by one; the time
//! that is shown is the version's own.

use crate::domain::{Body, Record};

use super::format;

/// How many versions are kept of a record.
pub const MOST: usize = 30;
/// How long after the last one a version is kept while somebody writes, in milliseconds.
pub const EVERY_MS: u64 = 30_000;

/// What stands between a record's key and the number of the version.
const MARK: char = '#';

/// Where a version lies.
pub fn place(key: &str, sequence: u32) -> String {
    format!("{key}{MARK}{sequence:08}")
}

/// The first and the last place that versions of a record can have.
pub fn bounds(key: &str) -> (String, String) {
    (format!("{key}{MARK}"), format!("{key}{MARK}~"))
}

/// The number that comes after those of these places; `None` when they are used up, after a
/// hundred million.
pub fn next_sequence(places: &[String]) -> Option<u32> {
    let last = places.iter().filter_map(|place| sequence(place)).max();
    let next = last.map_or(1, |last| last + 1);
    (next <= 99_999_999).then_some(next)
}

/// Of these places, in order, those that go when one is added: the oldest.
pub fn surplus(places: &[String]) -> &[String] {
    &places[..(places.len() + 1).saturating_sub(MOST)]
}

/// Whether so long has passed that a version is due. A clock that was turned back makes one due.
pub fn is_due(last_kept: u64, now: u64) -> bool {
    now.abs_diff(last_kept) >= EVERY_MS
}

/// The versions that can be read, newest first. Two that follow on each other and say the same
/// are shown as one.
pub fn read<B: Body>(texts: Vec<(String, String)>) -> Vec<Record<B>> {
    let mut numbered = Vec::new();
    for (place, text) in texts {
        if let (Some(sequence), Ok(record)) = (sequence(&place), format::decode::<B>(&text)) {
            numbered.push((sequence, record));
        }
    }
    numbered.sort_by_key(|(sequence, _)| std::cmp::Reverse(*sequence));
    let mut records: Vec<Record<B>> = numbered.into_iter().map(|(_, record)| record).collect();
    records.dedup_by(|older, newer| older.body == newer.body);
    records
}

fn sequence(place: &str) -> Option<u32> {
    let (_, number) = place.rsplit_once(MARK)?;
    number.parse().ok()
}
