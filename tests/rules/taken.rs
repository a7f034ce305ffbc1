//! When each work was last downloaded, and which file brought it.

use crate::common::id;
use nyskapingslaget::storage::brought::{self, Brought};
use nyskapingslaget::storage::taken::{Safe, Tally, keep, safe};
use proptest::prelude::*;

#[test]
fn each_work_tells_by_itself_when_it_was_downloaded() {
    let mut lines = Vec::new();
    keep(&mut lines, 100, &[(id(1), 50), (id(2), 60)], |_| true);
    assert_eq!(safe(&lines, None, id(1), 10, 50), Safe::Current(100));
    assert_eq!(safe(&lines, None, id(2), 10, 61), Safe::Changed(100));
    // Also where the clock was put back since.
    assert_eq!(safe(&lines, None, id(2), 10, 9), Safe::Changed(100));
    assert_eq!(safe(&lines, None, id(3), 10, 50), Safe::Never);
    keep(&mut lines, 200, &[(id(2), 61)], |_| true);
    assert_eq!(safe(&lines, None, id(1), 10, 50), Safe::Current(100));
    assert_eq!(safe(&lines, None, id(2), 10, 61), Safe::Current(200));
    assert_eq!(lines.len(), 2);
    // Works that are gone are forgotten, and so is what cannot be read.
    lines.push("what is this".to_owned());
    keep(&mut lines, 300, &[(id(2), 61), (id(9), 1)], |own| {
        own == id(2)
    });
    assert_eq!(lines.len(), 1);
    assert_eq!(safe(&lines, None, id(2), 10, 61), Safe::Current(300));
}

#[test]
fn what_was_downloaded_with_all_before_counts_until_something_is_known_of_each() {
    assert_eq!(safe(&[], Some(100), id(1), 10, 50), Safe::Current(100));
    assert_eq!(safe(&[], Some(100), id(1), 10, 150), Safe::Changed(100));
    assert_eq!(safe(&[], Some(100), id(1), 120, 150), Safe::Never);
    let mut lines = Vec::new();
    keep(&mut lines, 200, &[(id(2), 60)], |_| true);
    // It came by a file since, and was made long ago.
    assert_eq!(safe(&lines, Some(100), id(1), 10, 50), Safe::Never);
}

#[test]
fn they_are_counted_together() {
    let mut tally = Tally::default();
    for own in [Safe::Never, Safe::Current(5), Safe::Changed(7), Safe::Never] {
        tally.count(own);
    }
    let expected = Tally {
        latest: Some(7),
        changed: 1,
        never: 2,
    };
    assert_eq!(tally, expected);
}

proptest! {
    #[test]
    fn nothing_that_is_kept_there_breaks_it(lines in prop::collection::vec("\\PC{0,60}", 0..4)) {
        let mut lines = lines;
        let _ = safe(&lines, Some(5), id(1), 1, 2);
        keep(&mut lines, 9, &[(id(1), 2)], |_| true);
        prop_assert_eq!(safe(&lines, None, id(1), 1, 2), Safe::Current(9));
    }
}

#[test]
fn where_a_work_came_from_is_remembered_for_the_latest() {
    let from = |moment, file: &str| Brought {
        moment,
        file: file.to_owned(),
    };
    let mut lines = vec!["what is this".to_owned()];
    brought::keep(&mut lines, id(1), &from(5, "fra Kari 2.json"));
    brought::keep(&mut lines, id(2), &from(6, ""));
    assert_eq!(
        brought::find(&lines, id(1)),
        Some(from(5, "fra Kari 2.json"))
    );
    assert_eq!(brought::find(&lines, id(2)), Some(from(6, "")));
    assert_eq!(brought::find(&lines, id(3)), None);
    brought::keep(&mut lines, id(1), &from(7, "b.json"));
    assert_eq!(brought::find(&lines, id(1)), Some(from(7, "b.json")));
    for number in 10..80 {
        brought::keep(&mut lines, id(number), &from(8, &"x".repeat(500)));
    }
    assert_eq!(lines.len(), 60);
    assert!(lines.iter().all(|line| line.len() < 140));
    assert_eq!(brought::find(&lines, id(1)), None);
}
