//! The stored text of a record: what it looks like, and that nothing damaged passes for one.

use crate::common::full::{full_record, full_sketch};
use crate::common::{any_record, stored, version};
use nyskapingslaget::domain::sketch::Status;
use nyskapingslaget::domain::vector::{MOST_DEVICES, MOST_EDITS};
use nyskapingslaget::domain::{Record, Sketch};
use nyskapingslaget::storage::browser::CAPACITY_UNITS;
use nyskapingslaget::storage::format::{FormatError, decode, encode, is_outdated, read_header};
use nyskapingslaget::storage::key;
use proptest::prelude::*;

const V: &str = "0000000000000001:1";
const ID: &str = r#""id":"00000000000000000000000000000001""#;

fn read(raw: &str) -> Result<Record<Sketch>, FormatError> {
    decode(raw)
}

#[test]
fn a_record_comes_back_as_it_was() {
    for record in [
        full_record(),
        version(1, &[], ""),
        version(2, &[(1, 2), (7, 1)], "Idé"),
    ] {
        assert_eq!(read(&encode(&record)), Ok(record));
    }
}

#[test]
fn the_header_has_the_exact_form() {
    let record = version(1, &[(2, 1), (1, 3)], "Idé");
    let raw = encode(&record);
    let (_, json) = raw.split_once('\n').unwrap();
    let sorted = "0000000000000001:3,0000000000000002:1";
    assert_eq!(raw, stored("1", "sketch", sorted, json));
    assert!(
        json.starts_with(r#"{"actors":[],"changed_at":0,"#),
        "{json}"
    );
    assert!(json.contains(r#""idea":"Idé""#), "{json}");
    let header = read_header(&raw).unwrap();
    assert_eq!((header.schema, header.json), (1, json));
    assert_eq!(header.vector, record.vector);
    assert!(!is_outdated(&raw));
}

#[test]
fn what_is_no_record_is_refused_by_name() {
    use FormatError::{Body, Checksum, Header, Kind, Length, NewerSchema, Vector};
    let body = format!("{{{ID}}}");
    let sound = stored("1", "sketch", V, &body);
    assert!(read(&sound).is_ok());
    let odd_body = |json: &str| stored("1", "sketch", V, json);
    let table = [
        ("", Header),
        ("NYL1", Header),
        ("NYL1 1 sketch", Header),
        (&sound.replace('\n', " "), Header),
        (&sound.replace("NYL1", "NYL2"), Header),
        (&sound.replace("\n", " more\n"), Header),
        (&sound.replace(" sketch", "  sketch"), Header),
        (&format!("\u{feff}{sound}"), Header),
        (&format!("{sound} "), Length),
        (&sound[..sound.len() - 1], Length),
        (&sound.replacen('\n', "\n\n", 1), Length),
        (&sound.replace("\n", "\r\n"), Checksum),
        (&sound.replace(":1 ", ":2 "), Checksum),
        (&sound.replace("NYL1 1", "NYL1 0"), Checksum),
        (&sound.replace("001\"}", "002\"}"), Checksum),
        (&sound.replace(" sketch", " Sketch"), Checksum),
        (&stored("1", "poem", V, &body), Kind),
        (&stored("x", "sketch", V, &body), Header),
        (&stored("-1", "sketch", V, &body), Header),
        (&stored("4294967296", "sketch", V, &body), Header),
        (&stored("1", "sketch", "", &body), Header),
        (&stored("1", "sketch", "1:1", &body), Header),
        (&stored("1", "sketch", "0000000000000001:0", &body), Header),
        (&stored("1", "sketch", "0000000000000001:01", &body), Header),
        (&stored("1", "sketch", "000000000000000A:1", &body), Header),
        (&stored("1", "sketch", &format!("{V},{V}"), &body), Header),
        (
            &stored("1", "sketch", &format!("0000000000000002:1,{V}"), &body),
            Header,
        ),
        (&stored("1", "sketch", "0000000000000001:+1", &body), Header),
        (&stored("1", "sketch", "0000000000000001:", &body), Header),
        (
            &stored("1", "sketch", "0000000000000001:1000000000001", &body),
            Vector,
        ),
        (
            &stored(
                "1",
                "sketch",
                "0000000000000001:18446744073709551615",
                &body,
            ),
            Vector,
        ),
        (
            &stored(
                "1",
                "sketch",
                "0000000000000001:99999999999999999999999",
                &body,
            ),
            Vector,
        ),
        // A text that was altered is told about as such, whatever it says.
        (&sound.replace(":1 ", ":18446744073709551615 "), Checksum),
        (&stored("2", "sketch", V, &body), NewerSchema),
        (&stored("2", "sketch", V, "not json"), NewerSchema),
        (&odd_body(""), Body),
        (&odd_body("{"), Body),
        (&odd_body("[]"), Body),
        (&odd_body("null"), Body),
        (&odd_body("{}"), Body),
        (&odd_body(r#"{"id":1}"#), Body),
        (&odd_body(r#"{"id":"1"}"#), Body),
        (&odd_body(&format!(r#"{{{ID},"idea":1}}"#)), Body),
        (&odd_body(&format!(r#"{{{ID},"idea":null}}"#)), Body),
        (&odd_body(&format!(r#"{{{ID},"status":1}}"#)), Body),
        (&odd_body(&format!(r#"{{{ID},"locale":7}}"#)), Body),
        (&odd_body(&format!(r#"{{{ID},"actors":{{}}}}"#)), Body),
        (
            &odd_body(&format!(r#"{{{ID},"actors":[{{"level":7}}]}}"#)),
            Body,
        ),
        (&odd_body(&format!(r#"{{{ID},"changed_at":-1}}"#)), Body),
        (
            &odd_body(&format!(
                "{{{ID},\"a\":{}1{}}}",
                "[".repeat(200),
                "]".repeat(200)
            )),
            Body,
        ),
    ];
    for (raw, error) in table {
        assert_eq!(read(raw), Err(error), "{raw}");
    }
}

#[test]
fn a_version_that_cannot_be_is_told_from_one_that_can() {
    let body = format!("{{{ID}}}");
    let most = format!("0000000000000001:{MOST_EDITS}");
    let record = read(&stored("1", "sketch", &most, &body)).unwrap();
    assert_eq!(record.vector.total(), MOST_EDITS);
    // As many devices as are believed, and one more; a long vector that is not in order is refused
    // where the order breaks.
    let devices = |count: usize| {
        let pairs = (1..=count).map(|number| format!("{number:016x}:1"));
        pairs.collect::<Vec<_>>().join(",")
    };
    let many = devices(MOST_DEVICES);
    let record = read(&stored("1", "sketch", &many, &body)).unwrap();
    assert_eq!(record.vector.total(), MOST_DEVICES as u64);
    assert_eq!(record.vector.to_string(), many);
    assert_eq!(record.vector.join(&record.vector), record.vector);
    let more = stored("1", "sketch", &devices(MOST_DEVICES + 1), &body);
    assert_eq!(read(&more), Err(FormatError::Vector));
    let turned = format!("{many},{V}");
    assert_eq!(
        read(&stored("1", "sketch", &turned, &body)),
        Err(FormatError::Header)
    );
    // A store has no room for the text of so many.
    assert!(many.len() > CAPACITY_UNITS);
}

#[test]
fn missing_fields_have_their_usual_value() {
    let record = read(&stored("1", "sketch", "-", &format!("{{{ID}}}"))).unwrap();
    assert_eq!(record, version(1, &[], ""));
}

#[test]
fn fields_of_later_versions_survive_as_they_were_written() {
    let raw = encode(&full_record());
    let kept = [
        r#""weight":1.50}"#,
        r#""amount":123456789012345678901234567890,"#,
        r#""minutes":0.1000,"#,
        r#""measured":true"#,
        r#""licence":"CC0""#,
        r#""variant":null"#,
        r#""dots":[1,2.0]"#,
        r#""later":{"deep":[{"e":-1e-400}]}"#,
        r#""zoom":1e+400"#,
        "et-tema-fra-senere",
    ];
    for part in kept {
        assert!(raw.contains(part), "{part} in {raw}");
    }
    assert_eq!(encode(&read(&raw).unwrap()), raw);
}

#[test]
fn no_flipped_bit_and_no_truncation_passes() {
    let bytes = encode(&full_record()).into_bytes();
    for place in 0..bytes.len() {
        for bit in 0..8 {
            let mut flipped = bytes.clone();
            flipped[place] ^= 1 << bit;
            let text = String::from_utf8_lossy(&flipped);
            assert!(read(&text).is_err(), "bit {bit} of byte {place}");
        }
        assert!(
            read(&String::from_utf8_lossy(&bytes[..place])).is_err(),
            "cut at {place}"
        );
        let mut zeroed = bytes.clone();
        zeroed[place..].fill(0);
        assert!(
            read(&String::from_utf8_lossy(&zeroed)).is_err(),
            "zeros from {place}"
        );
    }
}

#[test]
fn keys_and_records_name_each_other() {
    let (id, kind) = (full_record().id, nyskapingslaget::domain::Kind::Sketch);
    let key = key::of(kind, id);
    assert_eq!(
        key,
        "nyskapingslaget/1/sketch/0123456789abcdef0123456789abcdef"
    );
    assert_eq!(key::parse(&key), Some((kind, id)));
    let foreign = [
        "",
        "prefs",
        key::PREFS,
        "nyskapingslaget/1/sketch/",
        "nyskapingslaget/1/sketch/xyz",
        "nyskapingslaget/2/sketch/0123456789abcdef0123456789abcdef",
        "other/sketch/1",
        "nyskapingslaget/1/sketch/0123456789ABCDEF0123456789ABCDEF",
    ];
    for key in foreign {
        assert_eq!(key::parse(key), None, "{key}");
    }
}

proptest! {
    #![proptest_config(crate::common::cases())]

    #[test]
    fn any_record_comes_back_as_it_was(record in any_record()) {
        let raw = encode(&record);
        prop_assert_eq!(read(&raw), Ok(record));
        prop_assert_eq!(encode(&read(&raw).unwrap()), raw);
    }

    #[test]
    fn no_text_makes_it_panic(head in ".{0,60}", json in ".{0,60}") {
        let _ = read(&format!("NYL1 {head}\n{json}"));
        let _ = read(&stored("1", "sketch", V, &json));
        prop_assert!(read(&head).is_err());
    }

    #[test]
    fn any_body_that_is_not_ours_is_refused(text in crate::common::any_text()) {
        let json = serde_json::to_string(&text).unwrap();
        prop_assert_eq!(read(&stored("1", "sketch", V, &json)), Err(FormatError::Body));
        prop_assert!(full_sketch() != Sketch::default());
    }
}

/// What a newer version may choose among, in a place of each sort, and what this one takes it for.
#[test]
fn a_word_that_only_a_newer_version_knows_is_kept() {
    let table = [
        (r#""status":"paused""#, "a choice"),
        (r#""locale":"se""#, "a language"),
        (
            r#""actors":[{"name":"Nav","level":"european"}]"#,
            "a choice in a row",
        ),
        (
            r#""effect":{"kinds":["new_law","new_service"]}"#,
            "choices in a list",
        ),
    ];
    for (field, what) in table {
        let raw = stored("1", "sketch", V, &format!("{{{ID},{field}}}"));
        let record = read(&raw).expect(what);
        let (_, written) = field.split_once(':').unwrap();
        for word in ["paused", "se", "european", "new_law", "new_service"] {
            let quoted = format!("\"{word}\"");
            assert_eq!(
                encode(&record).contains(&quoted),
                written.contains(&quoted),
                "{what}: {word}"
            );
        }
        assert_eq!(read(&encode(&record)), Ok(record), "{what}");
    }
}

#[test]
fn a_choice_takes_the_place_of_a_word_that_is_not_known() {
    let raw = stored("1", "sketch", V, &format!(r#"{{{ID},"status":"paused"}}"#));
    let mut record = read(&raw).unwrap();
    record.body.status = Status::CarriedOut;
    let written = encode(&record);
    assert!(written.contains(r#""status":"carried_out""#) && !written.contains("paused"));
}
