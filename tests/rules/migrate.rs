//! From older schemas to that of now, and the frozen texts of every released format.

use crate::common::full::full_record;
use crate::common::{from_file, stored, version};
use nyskapingslaget::domain::{Kind, Record, Sketch};
use nyskapingslaget::storage::format::{FormatError, decode, encode, is_outdated};
use nyskapingslaget::storage::migrate::{CURRENT_SCHEMA, NotThatSchema, to_current};
use nyskapingslaget::storage::transfer;
use serde_json::json;

const STORED: &str = include_str!("../fixtures/schema-1.txt");
const EXPORTED: &str = include_str!("../fixtures/export-1.json");
const V: &str = "0000000000000001:2";
const ID: &str = "00000000000000000000000000000001";

#[test]
fn a_text_in_schema_0_is_read_as_one_of_now() {
    let table = [
        (
            json!({"id": ID, "title": "Vaktbil"}),
            version(1, &[(1, 2)], "Vaktbil"),
        ),
        (json!({"id": ID}), version(1, &[(1, 2)], "")),
        // What is both there is the older field's, since schema 0 had no other.
        (
            json!({"id": ID, "title": "Gammel", "idea": "Ny"}),
            version(1, &[(1, 2)], "Gammel"),
        ),
    ];
    for (body, expected) in table {
        let raw = stored("0", "sketch", V, &body.to_string());
        assert!(is_outdated(&raw), "{raw}");
        let record: Record<Sketch> = decode(&raw).unwrap();
        assert_eq!(record, expected, "{raw}");
        let anew = encode(&record);
        assert!(anew.starts_with("NYL1 1 sketch "), "{anew}");
        assert!(!anew.contains("\"title\""), "{anew}");
        assert_eq!(decode(&anew), Ok(record));
    }
}

#[test]
fn fields_that_schema_0_did_not_know_are_kept() {
    let body =
        json!({"id": ID, "title": "Vaktbil", "goal": "Fri", "from_elsewhere": [1, {"a": null}]});
    let record: Record<Sketch> = decode(&stored("0", "sketch", V, &body.to_string())).unwrap();
    assert_eq!(
        (record.body.idea.as_str(), record.body.goal.as_str()),
        ("Vaktbil", "Fri")
    );
    assert_eq!(
        record.body.extra.get("from_elsewhere"),
        Some(&json!([1, {"a": null}]))
    );
    assert_eq!(record.body.extra.len(), 1);
}

#[test]
fn a_body_that_is_not_what_its_schema_says_is_refused() {
    for body in [
        json!([]),
        json!("title"),
        json!(null),
        json!({"id": ID, "title": 7}),
        json!({"title": ""}),
    ] {
        let raw = stored("0", "sketch", V, &body.to_string());
        assert_eq!(decode::<Sketch>(&raw), Err(FormatError::Body), "{raw}");
    }
    assert_eq!(to_current(Kind::Sketch, 0, json!(1)), Err(NotThatSchema));
}

#[test]
fn a_body_of_now_is_left_alone() {
    let body = json!({"title": "kept as an unknown field"});
    assert_eq!(
        to_current(Kind::Sketch, CURRENT_SCHEMA, body.clone()),
        Ok(body)
    );
}

#[test]
fn the_frozen_stored_text_is_read_and_written_the_same() {
    let record: Record<Sketch> = decode(STORED).unwrap();
    assert_eq!(record, full_record());
    assert_eq!(encode(&record), STORED);
}

#[test]
fn the_frozen_file_is_read_and_written_the_same() {
    let parcel = transfer::read(EXPORTED).unwrap();
    let mut small = version(2, &[(1, 1)], "Liten");
    (small.body.created_at, small.body.changed_at) = (5, 5);
    let full = from_file(full_record());
    assert_eq!(parcel.records, [full, small.clone()]);
    assert_eq!((parcel.newer, parcel.damaged), (0, 0));
    let app = concat!(r#""app": ""#, env!("CARGO_PKG_VERSION"), '"');
    let anew = transfer::write(&[decode(STORED).unwrap(), small], 1_700_000_500_000);
    assert_eq!(anew.replace(app, r#""app": "0.1.0""#), EXPORTED);
}
