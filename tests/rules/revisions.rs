//! Earlier versions: their order, how many are kept, and what can be read of them.

use crate::common::version;
use nyskapingslaget::domain::{Record, Sketch};
use nyskapingslaget::storage::format;
use nyskapingslaget::storage::revisions::{
    EVERY_MS, MOST, bounds, is_due, next_sequence, place, read, surplus,
};
use proptest::prelude::*;

const KEY: &str = "nyskapingslaget/1/sketch/00000000000000000000000000000001";

/// What a store holds after versions have been kept one after the other, as `history` does it.
fn kept(count: usize) -> Vec<(String, String)> {
    let mut held: Vec<(String, String)> = Vec::new();
    for number in 0..count {
        let places: Vec<String> = held.iter().map(|(place, _)| place.clone()).collect();
        let text = format::encode(&version(
            1,
            &[(1, number as u64 + 1)],
            &format!("nr. {number}"),
        ));
        let gone = surplus(&places).to_vec();
        held.push((place(KEY, next_sequence(&places).unwrap()), text));
        held.retain(|(place, _)| !gone.contains(place));
    }
    held
}

#[test]
fn the_newest_thirty_are_kept() {
    for (count, first) in [
        (0, 0),
        (1, 0),
        (MOST, 0),
        (MOST + 1, 1),
        (3 * MOST, 2 * MOST),
    ] {
        let held = kept(count);
        assert_eq!(held.len(), count.min(MOST));
        let records = read::<Sketch>(held);
        let expected: Vec<String> = (first..count)
            .rev()
            .map(|number| format!("nr. {number}"))
            .collect();
        let ideas: Vec<String> = records.into_iter().map(|record| record.body.idea).collect();
        assert_eq!(ideas, expected);
    }
}

#[test]
fn places_lie_between_their_bounds_in_the_order_of_the_store() {
    let (first, last) = bounds(KEY);
    let places: Vec<String> = [1, 9, 10, 99_999_999]
        .map(|number| place(KEY, number))
        .to_vec();
    assert!(places.is_sorted());
    assert!(places.iter().all(|place| first < *place && *place < last));
    let other = place(&KEY.replace("0001", "0002"), 1);
    assert!(!(first < other && other < last));
    assert_eq!(next_sequence(&places), None);
    assert_eq!(next_sequence(&[]), Some(1));
}

#[test]
fn clocks_disturb_nothing() {
    let year = 365 * 24 * 60 * 60 * 1_000;
    let now = 1_700_000_000_000;
    let table = [
        (now, now, false),
        (now, now + EVERY_MS - 1, false),
        (now, now + EVERY_MS, true),
        (now, now + year, true),
        (now, now - year, true),
    ];
    for (last, at, expected) in table {
        assert_eq!(is_due(last, at), expected, "{last} {at}");
    }
    let mut held = Vec::new();
    for (number, changed_at) in [now, now - year, now, now + year, now]
        .into_iter()
        .enumerate()
    {
        let mut record = version(1, &[(1, number as u64 + 1)], &format!("nr. {number}"));
        record.body.changed_at = changed_at;
        held.push((place(KEY, number as u32 + 1), format::encode(&record)));
    }
    let ideas: Vec<String> = read::<Sketch>(held)
        .into_iter()
        .map(|record| record.body.idea)
        .collect();
    assert_eq!(ideas, ["nr. 4", "nr. 3", "nr. 2", "nr. 1", "nr. 0"]);
}

#[test]
fn what_cannot_be_read_is_left_out_and_the_rest_is_there() {
    let mut held = kept(3);
    held[1].1.truncate(20);
    held.push((format!("{KEY}#x"), held[0].1.clone()));
    held.push((KEY.to_owned(), String::new()));
    assert_eq!(read::<Sketch>(held).len(), 2);
}

#[test]
fn two_that_say_the_same_are_shown_as_one() {
    let same = |number: u64| version(1, &[(1, number)], "det samme");
    let records: [Record<Sketch>; 3] = [same(1), same(2), version(1, &[(1, 3)], "annet")];
    let held = records
        .iter()
        .enumerate()
        .map(|(number, record)| (place(KEY, number as u32 + 1), format::encode(record)));
    assert_eq!(read::<Sketch>(held.collect()).len(), 2);
}

proptest! {
    #[test]
    fn no_number_is_given_twice(count in 0_usize..80) {
        let held = kept(count);
        let mut places: Vec<_> = held.iter().map(|(place, _)| place.clone()).collect();
        let before = places.len();
        places.dedup();
        prop_assert_eq!(places.len(), before);
        prop_assert!(places.is_sorted());
    }
}
