//! What several files bring is the same whether they come at once or some of them later.

use crate::common::{any_record, device, stored as text_of, version};
use nyskapingslaget::domain::import_plan::{ImportPlan, plan};
use nyskapingslaget::domain::{Id, Record, Sketch};
use nyskapingslaget::storage::gathering::{FileFault, Gathered};
use nyskapingslaget::storage::payload::PayloadError;
use nyskapingslaget::storage::transfer::{self, MAX_FILES, MAX_RECORDS, TransferError};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::json;

/// Adds files to what was gathered before, as the page does, each read to its end.
fn add(gathered: &mut Gathered<Sketch>, texts: &[String]) {
    for text in texts {
        let read = gathered.open(text).map(|mut reading| {
            while reading.step() {}
            reading.into_parcel()
        });
        let name = format!("{}.json", gathered.files());
        gathered.add(name, read);
    }
}

/// What comes of files that are added a few at a time, where each time something is looked at what was there.
fn gathered_by(texts: &[String], cuts: &[usize]) -> Gathered<Sketch> {
    let mut gathered = Gathered::default();
    let mut rest = texts;
    for cut in cuts {
        let (now, later) = rest.split_at((*cut).min(rest.len()));
        add(&mut gathered, now);
        let looked_at = gathered.clone();
        rest = later;
        assert!(rest.is_empty() || looked_at == gathered);
    }
    add(&mut gathered, rest);
    gathered
}

fn planned(gathered: &Gathered<Sketch>) -> ImportPlan<Sketch> {
    let held = [version(1, &[(1, 1)], "held")];
    plan(held, gathered.records.iter().cloned(), device(1), &[])
}

/// What would be stored, whatever the order it came in.
fn stored(plan: ImportPlan<Sketch>) -> (Vec<Record<Sketch>>, Vec<Id>) {
    let (mut changed, mut replaced) = (plan.changed, plan.replaced);
    changed.sort_by_key(|record| record.id);
    replaced.sort();
    (changed, replaced)
}

fn any_file() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => vec(any_record(), 0..4).prop_map(|records| transfer::write(&records, 0)),
        1 => Just("no file of ours".to_owned()),
        1 => Just(String::new()),
        1 => any_record().prop_map(|record| transfer::write(&[record], 0).replace("checksum", "altered")),
    ]
}

proptest! {
    #![proptest_config(crate::common::cases())]

    #[test]
    fn files_that_come_later_bring_what_they_would_have_brought_at_once(
        texts in vec(any_file(), 0..8),
        cuts in vec(0_usize..4, 0..4),
    ) {
        let (at_once, by_and_by) = (gathered_by(&texts, &[]), gathered_by(&texts, &cuts));
        prop_assert_eq!(planned(&at_once), planned(&by_and_by));
        prop_assert_eq!(at_once, by_and_by);
    }

    #[test]
    fn what_was_gathered_apart_is_joined_as_if_it_had_been_gathered_together(
        texts in vec(any_file(), 0..8), cut in 0_usize..8
    ) {
        let gathered = |texts: &[String]| {
            let mut gathered = Gathered::default();
            for text in texts {
                let read = gathered.open(text).map(|mut reading| {
                    while reading.step() {}
                    reading.into_parcel()
                });
                gathered.add(text.clone(), read);
            }
            gathered
        };
        let (first, second) = texts.split_at(cut.min(texts.len()));
        let (mut joined, together): (Gathered<Sketch>, _) = (gathered(first), gathered(&texts));
        joined.join(gathered(second));
        prop_assert_eq!(joined, together);
    }

    #[test]
    fn the_order_of_the_files_does_not_change_what_is_stored(
        (texts, shuffled) in vec(any_file(), 0..6).prop_flat_map(|texts| (Just(texts.clone()), Just(texts).prop_shuffle())),
        cuts in vec(0_usize..4, 0..3),
    ) {
        let (one, other) = (gathered_by(&texts, &[]), gathered_by(&shuffled, &cuts));
        prop_assert_eq!((one.damaged, one.faults.len()), (other.damaged, other.faults.len()));
        prop_assert_eq!(stored(planned(&one)), stored(planned(&other)));
    }
}

/// The limits are those of all files together.
#[test]
fn the_limits_count_what_came_before() {
    let empty = transfer::write::<Sketch>(&[], 0);
    let mut gathered = Gathered::default();
    for _ in 0..MAX_FILES / 2 {
        add(&mut gathered, &[empty.clone(), String::new()]);
    }
    assert_eq!(gathered.files(), MAX_FILES);
    let before = gathered.faults.len();
    add(&mut gathered, std::slice::from_ref(&empty));
    assert_eq!(gathered.faults.len(), before + 1);
    assert_eq!(gathered.faults.last().unwrap().1, FileFault::TooMany);

    let mut gathered = Gathered::default();
    add(
        &mut gathered,
        &[transfer::write(&[version(1, &[(1, 1)], "one")], 0)],
    );
    let records = vec![json!(0); MAX_RECORDS];
    let many = json!({"format": "nyskapingslaget", "version": 1, "records": records}).to_string();
    let too_many = FileFault::Content(TransferError::TooManyRecords);
    assert_eq!(gathered.open(&many).err(), Some(too_many));
    assert!(Gathered::<Sketch>::default().open(&many).is_ok());
}

/// A link of which nothing can be used is refused by what is wrong with it, so that nothing of it is kept.
#[test]
fn a_letter_with_nothing_to_look_at_is_refused_by_name() {
    let body = json!({"id": "00000000000000000000000000000001", "idea": "one"});
    let of_schema = |schema: u64, is_sound: bool| {
        let raw = text_of(&schema.to_string(), "sketch", "-", &body.to_string());
        let (header, _) = raw.split_once('\n').unwrap();
        let checksum = match is_sound {
            true => header.rsplit(' ').next().unwrap(),
            false => "00000000",
        };
        json!({"kind": "sketch", "schema": schema, "vector": "-", "checksum": checksum, "body": body})
    };
    let (own, newer, altered) = (of_schema(1, true), of_schema(99, true), of_schema(1, false));
    for (records, expected) in [
        (json!([own]), Ok(())),
        (json!([newer, altered, own]), Ok(())),
        (json!([newer]), Err(PayloadError::Newer)),
        (json!([altered, newer]), Err(PayloadError::Newer)),
        (json!([altered]), Err(PayloadError::Altered)),
        (json!([]), Err(PayloadError::NotOurs)),
    ] {
        let file = json!({"format": "nyskapingslaget", "version": 1, "records": records});
        let mut gathered = Gathered::default();
        add(&mut gathered, &[file.to_string()]);
        assert_eq!(gathered.as_letter(), expected, "{records}");
    }
}
