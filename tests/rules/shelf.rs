//! Saving and loading over a store: what is stored is never lost, also when the store fails.

use crate::common::shelf::{FakeShelf, Mood};
use crate::common::{id, stored, version};
use nyskapingslaget::domain::{Kind, Record, Sketch};
use nyskapingslaget::storage::format::{self, FormatError};
use nyskapingslaget::storage::key;
use nyskapingslaget::storage::shelf::{
    Loaded, SaveError, Shelf, ShelfError, load_all, put_back, save,
};

fn own_key(number: u8) -> String {
    key::of(Kind::Sketch, id(number))
}

#[test]
fn saving_stores_the_text_and_says_what_it_stored() {
    let (shelf, record) = (FakeShelf::default(), version(1, &[(1, 1)], "Idé"));
    let text = save(&shelf, &record).unwrap();
    assert_eq!(text, format::encode(&record));
    assert_eq!(shelf.get(&own_key(1)), Some(text));
    assert_eq!(load_all::<Sketch>(&shelf).records, [record]);
}

#[test]
fn what_is_there_decides_whether_it_may_be_written_over() {
    let text = |record: &Record<Sketch>| format::encode(record);
    let newer_schema = stored("2", "sketch", "0000000000000001:1", "{}");
    let own = version(1, &[(1, 2), (2, 1)], "own");
    let table = [
        ("nothing", None, true),
        ("the same text", Some(text(&own)), true),
        (
            "an older version",
            Some(text(&version(1, &[(1, 1)], "old"))),
            true,
        ),
        (
            "a newer version",
            Some(text(&version(1, &[(1, 3), (2, 1)], "new"))),
            false,
        ),
        (
            "a concurrent version",
            Some(text(&version(1, &[(1, 1), (2, 2)], "other"))),
            false,
        ),
        (
            "the same version, another text",
            Some(text(&version(1, &[(1, 2), (2, 1)], "x"))),
            false,
        ),
        (
            "a damaged text",
            Some(text(&own).replace("own", "0wn")),
            false,
        ),
        (
            "an older one, damaged",
            Some(text(&version(1, &[(1, 1)], "old")).replace("old", "odd")),
            false,
        ),
        (
            "an older one with a field that cannot be",
            Some(stored("1", "sketch", "0000000000000001:1", "{\"idea\":1}")),
            false,
        ),
        ("something else", Some("hello".to_owned()), false),
        ("nothing at all", Some(String::new()), false),
        (
            "a concurrent one of a newer schema",
            Some(newer_schema.replace(":1", ":9")),
            false,
        ),
    ];
    for (name, before, allowed) in table {
        let shelf = FakeShelf::with(before.clone().map(|text| (own_key(1), text)));
        let contents = shelf.contents();
        match save(&shelf, &own) {
            Ok(stored) => {
                assert!(allowed, "{name}");
                assert_eq!(shelf.get(&own_key(1)), Some(stored), "{name}");
            }
            Err(error) => {
                assert!(!allowed, "{name}");
                assert_eq!(error, SaveError::Overtaken, "{name}");
                assert_eq!(shelf.contents(), contents, "{name}");
                assert_eq!(shelf.writes.get(), 0, "{name}");
            }
        }
    }
}

#[test]
fn a_text_of_a_newer_schema_is_never_written_over() {
    let newer = stored(
        "2",
        "sketch",
        "0000000000000001:1",
        "{\"id\":\"of tomorrow\"}",
    );
    let shelf = FakeShelf::with([(own_key(1), newer.clone())]);
    assert_eq!(
        save(&shelf, &version(1, &[(1, 2)], "own")),
        Err(SaveError::Overtaken)
    );
    assert_eq!(shelf.get(&own_key(1)), Some(newer));
}

#[test]
fn a_store_that_fails_is_told_about() {
    let table = [
        (Mood::FullFrom(1), SaveError::Shelf(ShelfError::Full)),
        (Mood::Gone, SaveError::Shelf(ShelfError::Unavailable)),
        (Mood::Forgets, SaveError::ReadBack),
        (Mood::Garbles, SaveError::ReadBack),
    ];
    for (mood, error) in table {
        let shelf = FakeShelf::default();
        shelf.mood.set(mood);
        let record = version(1, &[(1, 1)], "a sketch");
        assert_eq!(save(&shelf, &record), Err(error), "{mood:?}");
        assert_eq!(
            put_back(&shelf, "k", "a".to_owned()),
            Err(error),
            "{mood:?}"
        );
    }
}

#[test]
fn a_full_store_keeps_all_that_was_stored() {
    for full_from in 1..12 {
        let shelf = FakeShelf::default();
        shelf.mood.set(Mood::FullFrom(full_from));
        let mut kept = shelf.contents();
        for turn in 1..5_u64 {
            for number in 1..4 {
                let record = version(
                    number,
                    &[(1, turn)],
                    &format!("sketch {number}, turn {turn}"),
                );
                match save(&shelf, &record) {
                    Ok(text) => {
                        kept.insert(own_key(number), text);
                    }
                    Err(error) => assert_eq!(error, SaveError::Shelf(ShelfError::Full)),
                }
                assert_eq!(shelf.contents(), kept, "full from {full_from}, turn {turn}");
            }
        }
        let loaded: Loaded<Sketch> = load_all(&shelf);
        assert_eq!(
            (loaded.records.len(), loaded.unreadable.len()),
            (kept.len(), 0)
        );
    }
}

#[test]
fn loading_reads_what_is_ours_and_changes_nothing() {
    let sound = version(1, &[(1, 1)], "sound");
    let old = stored(
        "0",
        "sketch",
        "-",
        &format!("{{\"id\":\"{}\",\"title\":\"old\"}}", id(2)),
    );
    let newer = stored("9", "sketch", "-", "{}");
    let swapped = format::encode(&sound);
    let shelf = FakeShelf::with([
        (own_key(1), format::encode(&sound)),
        (own_key(2), old.clone()),
        (own_key(3), newer),
        (own_key(4), "broken".to_owned()),
        (own_key(5), swapped),
        (key::PREFS.to_owned(), "{}".to_owned()),
        (
            "nyskapingslaget/1/draft/1".to_owned(),
            "of a later version".to_owned(),
        ),
        ("another-app".to_owned(), "NYL1 1 sketch".to_owned()),
    ]);
    let before = shelf.contents();
    let loaded: Loaded<Sketch> = load_all(&shelf);
    assert_eq!(loaded.records, [sound, version(2, &[], "old")]);
    assert_eq!(loaded.outdated, [(own_key(2), old)]);
    let errors: Vec<_> = loaded
        .unreadable
        .iter()
        .map(|text| (text.key.clone(), text.error))
        .collect();
    let expected = [
        (3, FormatError::NewerSchema),
        (4, FormatError::Header),
        (5, FormatError::Body),
    ];
    assert_eq!(
        errors,
        expected.map(|(number, error)| (own_key(number), error))
    );
    assert!(
        loaded
            .unreadable
            .iter()
            .all(|text| before.get(&text.key) == Some(&text.raw))
    );
    assert_eq!(shelf.contents(), before);
    assert_eq!(shelf.writes.get(), 0);
}
