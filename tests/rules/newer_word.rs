//! A draft that was made with a prototype which only a newer version of the app knows: kept whole, told of and handed out
//! as it is, never written over, and no matter of what comes beside it.

use crate::common::drafts::{draft_record, filled};
use crate::common::shelf::FakeShelf;
use crate::common::{device, id, stored, version};
use nyskapingslaget::domain::{Body, Kind, Prototype, Work};
use nyskapingslaget::storage::format::{self, FormatError};
use nyskapingslaget::storage::repair::plan;
use nyskapingslaget::storage::shelf::{SaveError, Shelf, load_all, save};
use nyskapingslaget::storage::writes::{Write, of_repair};
use nyskapingslaget::storage::{key, transfer};
use serde_json::{Value, json};

const V: &str = "0000000000000001:2";
const RECOVERY: &str = include_str!("../../public/gjenopprett.js");

/// A draft of tomorrow.
fn body() -> Value {
    json!({
        "id": id(7).to_string(),
        "prototype": "nabohjelp",
        "content": {"title": "Vaktbil på deling"},
        "municipality": "Vågsøy",
    })
}

fn text() -> String {
    stored("1", "draft", V, &body().to_string())
}

fn own_key() -> String {
    key::of(Kind::Draft, id(7))
}

#[test]
fn it_is_told_from_what_is_damaged() {
    let own = id(7).to_string();
    let newer = Err(FormatError::NewerWord);
    let damaged = Err(FormatError::Body);
    let table = [
        ("another prototype", "draft", body(), newer),
        (
            "another prototype, and no content",
            "draft",
            json!({"id": own, "prototype": "nabohjelp"}),
            newer,
        ),
        ("no prototype", "draft", json!({"id": own}), damaged),
        (
            "no word",
            "draft",
            json!({"id": own, "prototype": "", "content": {}}),
            damaged,
        ),
        (
            "not a word",
            "draft",
            json!({"id": own, "prototype": 7, "content": {}}),
            damaged,
        ),
        (
            "a prototype of ours",
            "draft",
            json!({"id": own, "prototype": "meetup", "content": []}),
            damaged,
        ),
        (
            "a sketch that says the same",
            "sketch",
            json!({"id": own, "prototype": "nabohjelp"}),
            Ok(()),
        ),
    ];
    for (what, kind, body, expected) in table {
        let read = format::decode::<Work>(&stored("1", kind, V, &body.to_string()));
        assert_eq!(read.map(|_| ()), expected, "{what}");
    }
    let altered = text().replace("deling", "delong");
    let read = format::decode::<Work>(&altered);
    assert_eq!(read.map(|_| ()), Err(FormatError::Checksum));
}

#[test]
fn it_is_told_of_and_nothing_is_written_over_it() {
    let shelf = FakeShelf::with([(own_key(), text())]);
    let loaded = load_all::<Work>(&shelf);
    assert!(loaded.records.is_empty() && loaded.outdated.is_empty());
    let [unreadable] = &loaded.unreadable[..] else {
        panic!("{:?}", loaded.unreadable);
    };
    assert_eq!(unreadable.raw, text());
    // The page says that a newer version made it, and goes on.
    assert!(unreadable.is_newer() && !unreadable.is_of_newer_schema());
    let own = draft_record(7, filled(Prototype::Meetup));
    assert_eq!(save(&shelf, &own), Err(SaveError::Overtaken));
    assert_eq!(shelf.get(&own_key()), Some(text()));
}

#[test]
fn it_is_set_aside_as_it_is_wherever_it_lies() {
    let newer = || FakeShelf::with([(own_key(), text())]);
    let readable = || {
        let record = draft_record(7, filled(Prototype::Meetup));
        FakeShelf::with([(own_key(), format::encode(&record))])
    };
    let table = [
        ("on the shelf", newer(), FakeShelf::default(), 1),
        ("in the copies", FakeShelf::default(), newer(), 1),
        ("in both", newer(), newer(), 2),
        ("over a readable copy", newer(), readable(), 1),
        ("under a readable text", readable(), newer(), 1),
    ];
    for (what, shelf, copies, count) in table {
        let repair = plan(
            load_all::<Work>(&shelf),
            load_all::<Work>(&copies),
            device(1),
        );
        assert_eq!(repair.unreadable.len(), count, "{what}");
        assert!(repair.to_shelf.is_empty(), "{what}");
        assert!(repair.to_copies.is_empty(), "{what}");
        let writes = of_repair(&repair, &shelf);
        assert!(!writes.is_empty(), "{what}");
        for write in writes {
            let Write::Aside(texts) = &write else {
                panic!("{what}: {write:?}");
            };
            for (place, raw) in texts {
                assert_eq!((place, raw), (&own_key(), &text()), "{what}");
            }
        }
    }
}

#[test]
fn a_file_brings_what_is_beside_it() {
    let sketch = version(1, &[(1, 1)], "Vaktbil");
    let mut file: Value = serde_json::from_str(&transfer::write([&sketch], 1)).unwrap();
    let raw = text();
    let (header, _) = raw.split_once('\n').unwrap();
    let checksum = header.rsplit(' ').next().unwrap();
    let newer =
        json!({"kind": "draft", "schema": 1, "vector": V, "checksum": checksum, "body": body()});
    file["records"].as_array_mut().unwrap().insert(0, newer);
    let from_recovery = [
        (own_key(), raw.clone()),
        (key::of(Kind::Sketch, sketch.id), format::encode(&sketch)),
    ];
    let files = [file.to_string(), transfer::write_raw(&from_recovery, 1)];
    for file in files {
        let parcel = transfer::read::<Work>(&file).unwrap();
        let [only] = &parcel.records[..] else {
            panic!("{:?}", parcel.records);
        };
        assert_eq!((only.id, only.body.kind()), (sketch.id, Kind::Sketch));
        assert_eq!((parcel.newer, parcel.damaged), (1, 0));
    }
}

#[test]
fn the_page_for_recovery_knows_the_same_prototypes() {
    let words = Prototype::ALL.map(|prototype| format!("'{}'", prototype.word()));
    let list = format!("const PROTOTYPES = [{}];", words.join(", "));
    assert!(RECOVERY.contains(&list), "{list}");
}
