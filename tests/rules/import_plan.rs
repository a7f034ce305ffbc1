//! What is told before something is taken in is what then happens.

use crate::common::history::{Copies, any_actions, play};
use crate::common::{device, id, version};
use nyskapingslaget::domain::import_plan::plan;
use nyskapingslaget::domain::merge::Outcome;
use nyskapingslaget::domain::{Guide, Record, Selfcheck, Sketch, Work};
use proptest::prelude::*;

fn binned(mut record: Record<Sketch>) -> Record<Sketch> {
    record.body.binned_at = Some(1);
    record
}

/// What becomes of one incoming version beside one that is held, and how many records change.
fn outcome(held: Record<Sketch>, incoming: Record<Sketch>, is_wanted: bool) -> (Outcome, usize) {
    let wanted: &[_] = if is_wanted { &[id(1)] } else { &[] };
    let plan = plan([held], [incoming], device(1), wanted);
    assert_eq!(plan.rows.len(), 1);
    (plan.rows[0].outcome, plan.changed.len())
}

#[test]
fn a_bin_is_moved_into_and_out_of_only_by_the_person() {
    let old = || version(1, &[(1, 1)], "old");
    let new = || version(1, &[(1, 2)], "new");
    let table = [
        (binned(old()), new(), false, (Outcome::NewerThanBin, 0)),
        (binned(old()), new(), true, (Outcome::Advanced, 1)),
        (old(), binned(new()), false, (Outcome::BinnedElsewhere, 0)),
        (old(), binned(new()), true, (Outcome::Advanced, 1)),
        (binned(new()), old(), true, (Outcome::InBin, 0)),
        (binned(old()), binned(new()), false, (Outcome::Advanced, 1)),
        (new(), binned(old()), true, (Outcome::Older, 0)),
    ];
    for (number, (held, incoming, is_wanted, expected)) in table.into_iter().enumerate() {
        assert_eq!(outcome(held, incoming, is_wanted), expected, "row {number}");
    }
}

#[test]
fn several_versions_of_a_record_are_one_row_that_says_what_matters_most() {
    let first = version(1, &[(2, 1)], "first");
    let second = version(1, &[(2, 2)], "second");
    let other = version(1, &[(2, 1), (3, 1)], "other");
    for incoming in [
        [first.clone(), second.clone()],
        [second.clone(), first.clone()],
        [second.clone(), second.clone()],
    ] {
        let plan = plan([], incoming, device(1), &[]);
        assert_eq!(plan.rows.len(), 1);
        assert_eq!(plan.rows[0].outcome, Outcome::Added);
        assert_eq!(plan.rows[0].record, second);
    }
    for incoming in [[second.clone(), other.clone()], [other, second]] {
        let plan = plan([], incoming, device(1), &[]);
        assert_eq!(plan.rows.len(), 1);
        assert_eq!(plan.rows[0].outcome, Outcome::Conflict);
        assert_eq!(plan.changed.len(), 2);
    }
}

#[test]
fn an_id_of_another_kind_is_left_alone() {
    let of = |body: Work| Record {
        id: id(1),
        vector: version(1, &[(2, 1)], "").vector,
        body,
    };
    let kinds = [
        of(crate::common::idea("Skissen som er her").into()),
        of(Guide::default().into()),
        of(Selfcheck::default().into()),
    ];
    for (held, first) in kinds.iter().enumerate() {
        for (incoming, second) in kinds.iter().enumerate() {
            let plan = plan([first.clone()], [second.clone()], device(1), &[]);
            let expected = match held == incoming {
                true => Outcome::Same,
                false => Outcome::OtherKind,
            };
            assert_eq!(plan.rows[0].outcome, expected, "{held} {incoming}");
            assert_eq!((plan.changed, plan.replaced), (vec![], vec![]));
        }
    }
    // Two of different kinds in one file: the first is taken in, and the row tells of the second.
    let both = plan([], kinds[..2].to_vec(), device(1), &[id(1)]);
    assert_eq!(both.rows.len(), 1);
    assert_eq!(both.rows[0].outcome, Outcome::OtherKind);
    assert_eq!(both.changed, kinds[..1]);
}

proptest! {
    #![proptest_config(crate::common::cases())]

    #[test]
    fn the_order_does_not_matter_and_a_second_time_changes_nothing(
        actions in any_actions(),
        split in any::<prop::sample::Index>(),
        seed in any::<u64>(),
    ) {
        let seen = play(&actions, Copies::LeftAlone).versions;
        let (held, incoming) = seen.split_at(split.index(seen.len() + 1).min(seen.len()));
        let held: Vec<_> = plan([], held.to_vec(), device(0), &[]).changed;
        let forth = plan(held.clone(), incoming.to_vec(), device(0), &[]);
        let mut turned = incoming.to_vec();
        turned.reverse();
        if !turned.is_empty() {
            let by = usize::try_from(seed % 7).unwrap() % turned.len();
            turned.rotate_left(by);
        }
        let back = plan(held.clone(), turned, device(0), &[]);
        let sorted = |mut records: Vec<Record<Sketch>>| {
            records.sort_by_key(|record| record.id);
            records
        };
        prop_assert_eq!(sorted(forth.changed.clone()), sorted(back.changed));
        // Every version that came is told about, under the id of its sketch, once.
        let mut ids: Vec<_> = forth.rows.iter().map(|row| row.record.id).collect();
        ids.sort();
        ids.dedup();
        prop_assert_eq!(ids.len(), forth.rows.len());

        let mut after: Vec<_> = held
            .into_iter()
            .filter(|record| !forth.replaced.contains(&record.id))
            .filter(|record| !forth.changed.iter().any(|new| new.id == record.id))
            .collect();
        after.extend(forth.changed);
        let again = plan(after, incoming.to_vec(), device(0), &[]);
        prop_assert_eq!(again.changed, vec![]);
    }
}
