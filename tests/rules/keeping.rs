//! What is kept beside a version, and what it may not write over.

use crate::common::version;
use nyskapingslaget::domain::{Record, Sketch};
use nyskapingslaget::storage::{format, keeping};

#[test]
fn a_copy_that_somebody_has_gone_on_with_is_left_as_it_is() {
    let record = version(1, &[(1, 2)], "den andre");
    let kept = version(2, &[(1, 1)], "den første");
    let gone_on_with = format::encode(&version(2, &[(1, 1), (2, 1)], "den første, og mer"));
    let may =
        |kept: &Record<Sketch>, there: Option<&str>| keeping::may_lie_over(kept, &record, there);
    assert!(may(&kept, None));
    assert!(!may(&kept, Some(&gone_on_with)));
    assert!(!may(&kept, Some(&format::encode(&kept))));
    // What cannot be read is nobody's words.
    assert!(may(&kept, Some("NYL1 1 sketch")));
    // The next version of the record itself is the one to have a copy of.
    assert!(may(
        &version(1, &[(1, 3)], "den tredje"),
        Some(&gone_on_with)
    ));
}
