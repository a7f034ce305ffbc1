//! What becomes of versions that come from elsewhere: nothing is lost, and order does not matter.

use crate::common::history::{Copies, any_actions, is_untouched_copy, merge_all, play};
use crate::common::{device, id, idea, vector, version};
use nyskapingslaget::domain::merge::{Merger, Outcome, copy_id};
use nyskapingslaget::domain::visit::Visit;
use nyskapingslaget::domain::{Record, Sketch};
use proptest::collection::vec;
use proptest::prelude::*;

type Counters = &'static [(u8, u64)];

fn binned(mut record: Record<Sketch>) -> Record<Sketch> {
    record.body.binned_at = Some(1);
    record
}

fn words(records: &[Record<Sketch>]) -> Vec<&str> {
    records
        .iter()
        .map(|record| record.body.idea.as_str())
        .collect()
}

/// Merges one version into some records on device 1.
fn merge(held: &[Record<Sketch>], incoming: Record<Sketch>) -> (Outcome, Vec<Record<Sketch>>) {
    let mut merger = Merger::new(held.to_vec(), device(1), false);
    let outcome = merger.merge(incoming);
    (outcome, merger.into_records().into_values().collect())
}

#[test]
fn each_relation_has_its_outcome() {
    use Outcome::{Advanced, Conflict, Older, Same};
    // Under the same vector, what is current is for the hashes to say.
    let table: [(Counters, &str, Outcome, &[&str]); 7] = [
        (&[(1, 2)], "own", Same, &["own"]),
        (&[(1, 2)], "a clone's", Conflict, &["own", "a clone's"]),
        (&[(1, 3)], "new", Advanced, &["new"]),
        (&[(1, 2), (2, 1)], "new", Advanced, &["new"]),
        (&[(1, 1)], "old", Older, &["own"]),
        (&[], "empty", Older, &["own"]),
        (&[(1, 1), (2, 1)], "other", Conflict, &["own", "other"]),
    ];
    for (counters, text, outcome, kept) in table {
        let (found, records) = merge(&[version(1, &[(1, 2)], "own")], version(1, counters, text));
        assert_eq!((found, words(&records)), (outcome, kept.to_vec()), "{text}");
    }
    let (added, records) = merge(
        &[version(1, &[(1, 2)], "own")],
        version(2, &[(2, 1)], "two"),
    );
    assert_eq!(
        (added, words(&records)),
        (Outcome::Added, vec!["own", "two"])
    );
}

#[test]
fn the_same_content_joins_its_vectors() {
    let (outcome, records) = merge(&[version(1, &[(1, 2)], "x")], version(1, &[(2, 3)], "x"));
    assert_eq!(outcome, Outcome::Same);
    assert_eq!(records, [version(1, &[(1, 2), (2, 3)], "x")]);
}

#[test]
fn a_conflict_copy_is_named_by_its_content_and_made_once() {
    let other = version(1, &[(2, 1)], "other");
    let mut merger = Merger::new([version(1, &[(1, 2)], "own")], device(1), false);
    assert_eq!(merger.merge(other.clone()), Outcome::Conflict);
    assert_eq!(merger.merge(other.clone()), Outcome::Same);
    let (changed, replaced) = merger.into_changes();
    let mut copy = other.clone();
    copy.id = copy_id(&other);
    copy.body.conflict_of = Some(id(1));
    assert_eq!((changed, replaced), (vec![copy.clone()], vec![]));
    // A newer version of the copy takes its place.
    let mut merger = Merger::new(
        [version(1, &[(1, 2)], "own"), copy.clone()],
        device(1),
        false,
    );
    assert_eq!(
        merger.merge(version(1, &[(2, 2)], "later")),
        Outcome::Conflict
    );
    let (changed, replaced) = merger.into_changes();
    assert_eq!((words(&changed), replaced), (vec!["later"], vec![copy.id]));
    // What has seen both takes the place of both.
    let mut merger = Merger::new(
        [version(1, &[(1, 2)], "own"), copy.clone()],
        device(1),
        false,
    );
    let both = version(1, &[(1, 2), (2, 2)], "both");
    assert_eq!(merger.merge(both.clone()), Outcome::Advanced);
    assert_eq!(merger.into_changes(), (vec![both], vec![copy.id]));
}

#[test]
fn an_edited_conflict_copy_is_a_sketch_of_its_own() {
    let mut merger = Merger::new([version(1, &[(1, 2)], "own")], device(1), false);
    merger.merge(version(1, &[(2, 1)], "other"));
    let mut records: Vec<_> = merger.into_records().into_values().collect();
    let copy = records
        .iter_mut()
        .find(|record| record.id != id(1))
        .unwrap();
    *copy = copy.edited(
        device(1),
        Sketch {
            idea: "edited".to_owned(),
            ..copy.body.clone()
        },
    );
    let (outcome, records) = merge(&records, version(1, &[(1, 2), (2, 1)], "both"));
    assert_eq!(
        (outcome, words(&records)),
        (Outcome::Advanced, vec!["both", "edited"])
    );
}

#[test]
fn the_version_an_edited_copy_was_made_of_does_not_replace_the_edit() {
    let (_, mut records) = merge(
        &[version(1, &[(1, 2)], "own")],
        version(1, &[(2, 1)], "other"),
    );
    let copy = records
        .iter_mut()
        .find(|record| record.id != id(1))
        .unwrap();
    *copy = copy.edited(
        device(1),
        Sketch {
            idea: "edited".to_owned(),
            ..copy.body.clone()
        },
    );
    let (outcome, after) = merge(&records, version(1, &[(2, 1)], "other"));
    assert_eq!((outcome, after), (Outcome::Older, records.clone()));
    let copy = records
        .iter_mut()
        .find(|record| record.id != id(1))
        .unwrap();
    *copy = binned(copy.clone());
    let (outcome, after) = merge(&records, version(1, &[(2, 1)], "other"));
    assert_eq!((outcome, after), (Outcome::InBin, records));
}

/// Binned and taken back it says what it said, but has edits of its own, whose counters must not
/// be taken for those of its origin.
#[test]
fn a_copy_that_was_binned_and_taken_back_replaces_nothing() {
    let (_, mut records) = merge(
        &[version(1, &[(1, 1)], "own")],
        version(1, &[(2, 1)], "other"),
    );
    let copy = records
        .iter_mut()
        .find(|record| record.id != id(1))
        .unwrap();
    *copy = copy.edited(device(1), copy.body.clone());
    *copy = copy.edited(device(1), copy.body.clone());
    let (_, records) = merge(&records, version(1, &[(3, 1)], "third"));
    let mut words = words(&records);
    words.sort_unstable();
    assert_eq!(words, ["other", "own", "third"]);
}

/// A store that was left between two writes holds the copy and what took its place.
#[test]
fn a_copy_that_was_overtaken_is_not_shown() {
    let (_, mut records) = merge(
        &[version(1, &[(1, 2)], "own")],
        version(1, &[(2, 1)], "other"),
    );
    let (_, after) = merge(&records, version(1, &[(2, 2)], "later"));
    records.extend(
        after
            .into_iter()
            .filter(|record| record.body.idea == "later"),
    );
    assert_eq!(records.len(), 3);
    let opened = Merger::new(records, device(1), false).into_records();
    let mut words: Vec<_> = opened
        .values()
        .map(|record| record.body.idea.as_str())
        .collect();
    words.sort_unstable();
    assert_eq!(words, ["later", "own"]);
}

#[test]
fn the_bin_keeps_what_it_has_until_the_person_says_so() {
    use Outcome::{Advanced, InBin, NewerThanBin};
    let held = || binned(version(1, &[(1, 2)], "x"));
    let newer = version(1, &[(1, 3)], "y");
    let table = [
        (held(), InBin, false),
        (version(1, &[(1, 1)], "x"), InBin, false),
        (version(1, &[(1, 1)], "w"), InBin, false),
        (newer.clone(), NewerThanBin, false),
        (newer.clone(), Advanced, true),
        (binned(newer.clone()), Advanced, false),
    ];
    for (incoming, outcome, may_restore) in table {
        let mut merger = Merger::new([held()], device(1), may_restore);
        assert_eq!(merger.merge(incoming.clone()), outcome, "{incoming:?}");
        let expected = if outcome == Advanced {
            incoming
        } else {
            held()
        };
        assert_eq!(merger.into_records().get(id(1)), Some(&expected));
    }
}

#[test]
fn what_a_person_is_writing_stays_on_their_screen() {
    let own = version(1, &[(1, 1)], "own");
    let busy = version(1, &[(2, 90)], "written elsewhere by many hands");
    let (_, records) = merge(std::slice::from_ref(&own), busy);
    assert!(records.contains(&own), "{records:?}");
}

proptest! {
    #![proptest_config(crate::common::cases())]

    /// Files in any order, any of them any number of times, give the same.
    #[test]
    fn order_and_repetition_do_not_matter(
        actions in any_actions(),
        order in vec(any::<u32>(), 200),
        repeated in vec(any::<prop::sample::Index>(), 0..40),
    ) {
        let files = play(&actions, Copies::LeftAlone).versions;
        let expected = merge_all(&files, 0);
        let mut shuffled: Vec<_> = files.iter().collect();
        shuffled.extend(repeated.iter().filter(|_| !files.is_empty()).map(|at| at.get(&files)));
        let mut keyed: Vec<_> = shuffled.into_iter().zip(order.iter().cycle()).collect();
        keyed.sort_by_key(|(_, key)| **key);
        let found = merge_all(keyed.into_iter().map(|(file, _)| file), 0);
        prop_assert_eq!(found, expected);
    }

    /// Every version that nothing descends from is in some record.
    #[test]
    fn no_contribution_is_lost(actions in any_actions(), at in 0..crate::common::history::DEVICES) {
        let history = play(&actions, Copies::Edited);
        let merged = merge_all(&history.versions, at);
        for word in history.newest_words(&history.versions) {
            prop_assert!(merged.values().any(|record| record.body.idea == word), "{} is lost", word);
        }
    }

    /// A step of a merge takes away nothing but conflict copies that a newer version replaces, and
    /// its list of changes is all that it changed.
    #[test]
    fn changes_are_told_and_nothing_else_goes(actions in any_actions()) {
        let files = play(&actions, Copies::Edited).versions;
        for split in 0..files.len() {
            let before = merge_all(&files[..split], 0);
            let mut merger = Merger::new(before.values().cloned(), device(0), true);
            merger.merge(files[split].clone());
            let (changed, replaced) = merger.into_changes();
            let mut after = before.clone();
            for gone in &replaced {
                let copy = after.remove(*gone).unwrap();
                prop_assert!(is_untouched_copy(&copy), "{:?} is gone", copy);
            }
            for record in changed {
                after.insert(record.id, record);
            }
            prop_assert_eq!(after, merge_all(&files[..=split], 0));
        }
    }

    /// An incoming version that lacks own edits never takes the place of what they are in.
    #[test]
    fn own_edits_stay_current(actions in any_actions(), own in 1..6_u64, other in 0..9_u64) {
        let mut held = version(1, &[(0, own)], "own");
        held.vector = held.vector.join(&vector(&[(1, other)]));
        for file in play(&actions, Copies::Edited).versions {
            if file.id == held.id && file.vector.edits_on(device(0)) < own {
                let records = merge_all([&held, &file], 0);
                prop_assert_eq!(&records.get(id(1)).unwrap().body, &held.body);
            }
        }
    }
}

#[test]
fn machines_that_began_as_one_count_apart() {
    let machine = device(7);
    let first = version(1, &[(7, 5)], "before the machine was copied");
    let saved = |visit: u64, words: &[&str]| {
        let visit = machine.visit((visit << 24).to_be_bytes());
        let write = |record: Record<Sketch>, word: &&str| record.edited(visit, idea(word));
        words.iter().fold(first.clone(), write)
    };
    let (here, there) = (saved(1, &["once", "twice"]), saved(2, &["elsewhere"]));
    assert!(machine.is_own(machine) && !machine.is_own(device(8)));
    assert_eq!(here.vector.edits_on(machine), 7);
    for files in [[&here, &there], [&there, &here]] {
        let merged = merge_all(files, 3);
        let mut words: Vec<_> = merged
            .values()
            .map(|held| held.body.idea.as_str())
            .collect();
        words.sort_unstable();
        assert_eq!(words, ["elsewhere", "twice"]);
    }
}

/// The version that goes on may lack the visit's own last edit, which is kept beside it.
#[test]
fn a_visit_gives_a_number_to_one_edit_only() {
    let mut visit = Visit::begin(device(7), [3; 8]);
    let base = version(1, &[(1, 1)], "base");
    let own = base.edited(visit.name_for(&base, || unreachable!()), idea("own"));
    visit.note(&own);
    let name = visit.name_for(&own, || unreachable!());
    assert_eq!(name, visit.writer().visit);
    let others = version(1, &[(1, 1), (2, 5)], "others'");
    let next = others.edited(visit.name_for(&others, || [4; 8]), idea("next"));
    let merged = merge_all([&own, &others, &next], 7);
    let mut words: Vec<_> = merged
        .values()
        .map(|held| held.body.idea.as_str())
        .collect();
    words.sort_unstable();
    assert_eq!(words, ["next", "own"]);
}
