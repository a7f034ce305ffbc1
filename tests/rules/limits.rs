//! What the app can have stored loads, goes out as a file, and comes in again elsewhere.

use std::sync::OnceLock;

use crate::common::drafts::filled;
use crate::common::full::full_sketch;
use crate::common::{device, from_file, id};
use nyskapingslaget::compose::draft::sketch::{refill, sketch_of};
use nyskapingslaget::compose::guide::sketch_of_guide;
use nyskapingslaget::compose::map::sketch_of_selfcheck;
use nyskapingslaget::content::MAP_MEANINGS;
use nyskapingslaget::content::guide::GUIDE_STEPS;
use nyskapingslaget::domain::draft::{Advert, Content};
use nyskapingslaget::domain::limits::{
    FIELDS, GATE, MAX_ROWS, MAX_TEXT_CHARS, fits, kept_within, passes_gate,
};
use nyskapingslaget::domain::parts::{Choice, Part, combine};
use nyskapingslaget::domain::rows::Line;
use nyskapingslaget::domain::{
    Actor, Body, Draft, Guide, Id, Prototype, Record, Selfcheck, Sketch, VersionVector, Work,
};
use nyskapingslaget::i18n::Locale;
use nyskapingslaget::storage::browser::CAPACITY_UNITS;
use nyskapingslaget::storage::format::{self, FormatError};
use nyskapingslaget::storage::transfer::{self, MAX_FILE_BYTES, MAX_RECORDS, TransferError};
use nyskapingslaget::storage::{key, shelf};
use proptest::prelude::*;
use serde_json::{Value, json};

fn record(body: Work) -> Record<Work> {
    let mut vector = VersionVector::default();
    vector.raise(device(1));
    Record {
        id: id(1),
        vector,
        body,
    }
}

/// Loads it as a store would, takes it out as a file, and in again.
fn goes_round(body: &Work) {
    let record = record(body.clone());
    let place = (key::of_record(&record), format::encode(&record));
    let loaded = shelf::decode_all::<Work>([place]);
    assert_eq!(loaded.records, std::slice::from_ref(&record));
    let parcel = transfer::read::<Work>(&transfer::write(&loaded.records, 0)).unwrap();
    assert_eq!(parcel.records, [from_file(record)]);
}

/// One work of each kind, and of each prototype, with something in every field.
fn works() -> Vec<Work> {
    let mut guide = Guide::begun(Locale::Nb);
    guide.municipality = "Utsira".to_owned();
    guide.write_answer(GUIDE_STEPS[0].questions[0].id, "Svar".to_owned());
    guide.actors = full_sketch().actors;
    guide.instruments = full_sketch().instruments;
    guide.sketch_ids = vec![id(7)];
    let mut check = Selfcheck::begun(1, Locale::Nn);
    check.group = "Gruppa".to_owned();
    check.recognise(MAP_MEANINGS[0].id, true);
    check.write_note(MAP_MEANINGS[0].id, "Notat".to_owned());
    let mut works: Vec<Work> = Prototype::ALL.map(filled).map(Work::from).to_vec();
    works.extend([full_sketch().into(), guide.into(), check.into()]);
    works
}

/// The places in a body that hold a value that `is_wanted`, as JSON pointers; what this version does
/// not know is left out.
fn places(work: &Work, is_wanted: fn(&Value) -> bool) -> Vec<String> {
    fn walk(value: &Value, path: &str, found: &mut Vec<String>) {
        found.push(path.to_owned());
        match value {
            Value::Array(items) if !items.is_empty() => {
                walk(&items[0], &format!("{path}/0"), found);
            }
            Value::Object(fields) => {
                for (name, field) in fields {
                    walk(field, &format!("{path}/{name}"), found);
                }
            }
            _ => {}
        }
    }
    let body = work.write();
    let mut found = Vec::new();
    walk(&body, "", &mut found);
    let is_ours = |path: &String| {
        // What is not known is kept as it comes, whatever it is.
        let odd = changed(work, path, json!({"odd": true}));
        is_wanted(body.pointer(path).unwrap()) && odd.is_none()
    };
    found.retain(is_ours);
    found
}

/// The work with another value in a place, where it can be read with it.
fn changed(work: &Work, place: &str, value: Value) -> Option<Work> {
    let mut body = work.write();
    *body.pointer_mut(place).unwrap() = value;
    Work::read(work.kind(), body)
}

/// The work with a text of so many characters in a place; `None` where no free text stands there.
fn with_text(work: &Work, place: &str, letter: &str, length: usize) -> Option<Work> {
    changed(work, place, Value::from(letter.repeat(length)))
}

/// The work with a list of so many rows in a place.
fn with_rows(work: &Work, place: &str, length: usize) -> Work {
    let body = work.write();
    let row = body.pointer(place).unwrap()[0].clone();
    changed(work, place, Value::Array(vec![row; length])).unwrap()
}

/// The same, where there is such a list.
fn with_rows_if(work: &Work, place: Option<&String>, length: usize) -> Work {
    match place {
        Some(place) => with_rows(work, place, length),
        None => work.clone(),
    }
}

fn is_list(value: &Value) -> bool {
    value.as_array().is_some_and(|items| !items.is_empty())
}

#[test]
fn every_text_and_every_list_of_every_kind_is_kept_within_the_limits() {
    let mut counts = (0, 0);
    for work in works() {
        assert!(fits(&work, &[]));
        assert_eq!(kept_within(work.clone(), &[]), work);
        for place in places(&work, Value::is_string) {
            let Some(most) = with_text(&work, &place, "å", MAX_TEXT_CHARS) else {
                continue;
            };
            counts.0 += 1;
            let more = with_text(&work, &place, "å", MAX_TEXT_CHARS + 1).unwrap();
            assert!(fits(&most, &[]) && !fits(&more, &[]), "{place}");
            assert_eq!(kept_within(more.clone(), &[]), most, "{place}");
            // What was longer already stays as it is, and grows no further.
            let longer = with_text(&work, &place, "å", MAX_TEXT_CHARS + 2).unwrap();
            assert_eq!(kept_within(longer.clone(), &[&work, &more]), more);
            assert_eq!(kept_within(longer.clone(), &[&longer]), longer);
        }
        for place in places(&work, is_list) {
            counts.1 += 1;
            let (most, more) = (
                with_rows(&work, &place, MAX_ROWS),
                with_rows(&work, &place, MAX_ROWS + 1),
            );
            assert!(fits(&most, &[]) && !fits(&more, &[]), "{place}");
            assert_eq!(kept_within(more.clone(), &[]), most, "{place}");
            assert_eq!(kept_within(more.clone(), &[&more]), more);
        }
    }
    assert!(counts.0 > 60 && counts.1 > 15, "{counts:?}");
}

/// A work with its places for texts and for lists, as [`places`] finds them.
type Template = (Work, Vec<String>, Vec<String>);

fn templates() -> &'static [Template] {
    static FOUND: OnceLock<Vec<Template>> = OnceLock::new();
    FOUND.get_or_init(|| {
        let works = works().into_iter();
        works
            .map(|work| {
                let texts = places(&work, Value::is_string);
                let lists = places(&work, is_list);
                (work, texts, lists)
            })
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: crate::common::cases().cases / 32, ..crate::common::cases() })]

    /// Whatever is written, at the limits and beyond them: what is stored of it comes in elsewhere.
    #[test]
    fn what_is_stored_comes_in_elsewhere(
        number in any::<prop::sample::Index>(),
        text in any::<prop::sample::Index>(),
        list in any::<prop::sample::Index>(),
        letter in prop::sample::select(vec!["a", "å", "€", "🚗", "\u{0}", "\"", "\\", "\n"]),
        beyond in prop::sample::select(vec![0, 1, 9]),
        before in prop::sample::select(vec![FIELDS, GATE]),
    ) {
        let (work, texts, lists) = &templates()[number.index(templates().len())];
        let text = &texts[text.index(texts.len())];
        let list = lists.get(list.index(lists.len().max(1)));
        let grown = |rows: usize, length: usize| {
            let grown = with_rows_if(work, list, rows);
            with_text(&grown, text, letter, length).unwrap_or(grown)
        };
        let kept = kept_within(grown(MAX_ROWS + beyond, MAX_TEXT_CHARS + beyond), &[]);
        prop_assert!(fits(&kept, &[]) && passes_gate(&kept.write()));
        goes_round(&kept);
        // What an older version stored, or a file brought, is as long as the gate allows at most, and
        // nothing that is put together of it is longer.
        let older = grown(before.rows, before.text);
        goes_round(&older);
        let more = grown(before.rows + 1 + beyond, before.text + 1 + beyond);
        let kept = kept_within(more, &[&older]);
        prop_assert!(passes_gate(&kept.write()));
        goes_round(&kept);
    }
}

/// A draft whose texts and lists are all as long as they can be.
fn full_draft(prototype: Prototype) -> Draft {
    let mut work = Work::from(filled(prototype));
    for place in places(&work, Value::is_string) {
        work = with_text(&work, &place, "å", MAX_TEXT_CHARS).unwrap_or(work);
    }
    for place in places(&work, is_list) {
        work = with_rows(&work, &place, 3);
    }
    work.draft().unwrap().clone()
}

#[test]
fn what_is_composed_of_full_works_can_be_stored_and_filled_again() {
    for prototype in Prototype::ALL {
        let draft = full_draft(prototype);
        let sketch = sketch_of(&draft, Locale::Nb);
        assert!(fits(&sketch.clone().into(), &[]), "{prototype:?}");
        goes_round(&sketch.clone().into());
        // What was cut does not pass for somebody's change: another filling takes its place.
        let again = refill(&sketch, &filled(prototype), Locale::Nb);
        assert_eq!(
            again.description,
            sketch_of(&filled(prototype), Locale::Nb).description
        );
        assert_eq!(again.need, sketch_of(&filled(prototype), Locale::Nb).need);
    }
    let mut guide = Guide::begun(Locale::Nb);
    for question in GUIDE_STEPS.iter().flat_map(|step| step.questions) {
        guide.write_answer(question.id, "å".repeat(MAX_TEXT_CHARS));
    }
    guide.actors = vec![
        Actor {
            name: "å".repeat(500),
            ..Actor::default()
        };
        MAX_ROWS
    ];
    let mut check = Selfcheck::begun(1, Locale::Nb);
    for meaning in MAP_MEANINGS {
        check.write_note(meaning.id, "å".repeat(MAX_TEXT_CHARS));
    }
    for sketch in [
        sketch_of_guide(&guide, Locale::Nb),
        sketch_of_selfcheck(&check, Locale::Nb),
    ] {
        assert!(!fits(&sketch.clone().into(), &[]));
        goes_round(&kept_within(sketch.into(), &[]));
    }
}

#[test]
fn two_versions_put_together_are_no_longer_than_the_limits_or_one_of_them() {
    let long = |letter: &str, rows: usize| Sketch {
        need: letter.repeat(MAX_TEXT_CHARS),
        actors: (0..rows)
            .map(|number| Actor {
                name: format!("{letter} {number}"),
                ..Actor::default()
            })
            .collect(),
        ..Sketch::default()
    };
    for rows in [MAX_ROWS / 2, MAX_ROWS, MAX_ROWS + 200] {
        let (first, second) = (long("å", rows), long("b", rows));
        let both = combine(
            &first,
            &second,
            &[(Part::Need, Choice::Both), (Part::Actors, Choice::Both)],
        );
        let made_of: [Work; 2] = [first.clone().into(), second.clone().into()];
        let kept = kept_within(both.into(), &[&made_of[0], &made_of[1]]);
        let kept = kept.sketch().unwrap();
        assert_eq!(kept.need.chars().count(), MAX_TEXT_CHARS);
        assert_eq!(kept.actors.len(), rows.max(MAX_ROWS));
        assert_eq!(
            Part::Actors.has_room_for_both(&first, &second),
            rows == MAX_ROWS / 2
        );
        assert!(!Part::Need.has_room_for_both(&first, &second));
        goes_round(&kept.clone().into());
    }
}

#[test]
fn a_full_store_comes_in_elsewhere_in_one_file() {
    // Rows with nothing in them grow most by line breaks, wide letters most in bytes, and what is deep
    // most of all.
    let rows = Draft {
        content: {
            let mut draft = Draft::begun(Prototype::Advert, Locale::Nb);
            let advert = Advert::of_mut(&mut draft).unwrap();
            advert.tasks = vec![Line::default(); MAX_ROWS];
            advert.qualities = vec![Line::default(); MAX_ROWS];
            draft.content
        },
        ..Draft::begun(Prototype::Advert, Locale::Nb)
    };
    let wide = Sketch {
        need: "€".repeat(MAX_TEXT_CHARS),
        goal: "€".repeat(MAX_TEXT_CHARS),
        ..Sketch::default()
    };
    let mut deep = Sketch::default();
    deep.extra.insert("later".to_owned(), nested(126));
    let empty = Selfcheck::default();
    for body in [Work::from(rows), wide.into(), deep.into(), empty.into()] {
        let one = record(body);
        let units = key::of_record(&one).len() + format::encode(&one).encode_utf16().count();
        let count = CAPACITY_UNITS / units;
        assert!(count <= MAX_RECORDS, "{count}");
        let all: Vec<_> = (0..count)
            .map(|number| Record {
                id: Id::from_bytes((number as u128).to_be_bytes()),
                ..one.clone()
            })
            .collect();
        let file = transfer::write(&all, u64::MAX);
        assert!(file.len() <= MAX_FILE_BYTES, "{} of {}", file.len(), count);
        let parcel = transfer::read::<Work>(&file).unwrap();
        assert_eq!(parcel.records.len(), count);
        assert_eq!(parcel.records.last(), all.last());
    }
}

#[test]
fn no_file_of_the_page_for_recovery_has_more_records_than_are_read() {
    // Counted as the page counts, which begins another file at 13 MiB.
    let smallest = json!({
        "store": "aside",
        "key": key::of_record(&record(Work::default())),
        "text": "NYL1 0 guide - 41 01234567\n{\"id\":\"00000000000000000000000000000001\"}",
    });
    assert!(13 * 1024 * 1024 / smallest.to_string().len() < MAX_RECORDS);
}

/// `count` lists, one in the other.
fn nested(count: usize) -> Value {
    (1..count).fold(json!([]), |inner, _| json!([inner]))
}

/// A file of these texts of bodies, each with the checksum it would have.
fn file_of(bodies: &[String]) -> String {
    let records: Vec<String> = bodies
        .iter()
        .map(|body| {
            let parsed = serde_json::from_str::<Value>(body);
            let canonical = parsed.map_or_else(|_| body.clone(), |value| value.to_string());
            let raw = crate::common::stored("1", "sketch", "-", &canonical);
            let sum = raw.split_once('\n').unwrap().0.rsplit(' ').next().unwrap();
            format!(
                r#"{{"kind":"sketch","schema":1,"vector":"-","checksum":"{sum}","body":{body}}}"#
            )
        })
        .collect();
    format!(
        r#"{{"format":"nyskapingslaget","version":1,"records":[{}]}}"#,
        records.join(",")
    )
}

#[test]
fn how_deep_a_record_may_be_is_the_same_in_a_file_as_in_storage_and_is_its_own_matter() {
    let body = |depth: usize| {
        let (open, close) = ("[".repeat(depth), "]".repeat(depth));
        format!(r#"{{"id":"000000000000000000000000000000{depth:02x}","later":{open}{close}}}"#)
    };
    let sound = |depth: usize| {
        format::decode::<Work>(&crate::common::stored("1", "sketch", "-", &body(depth)))
    };
    let deepest = (1..200)
        .take_while(|depth| sound(*depth).is_ok())
        .last()
        .unwrap();
    assert_eq!(deepest, 126);
    assert_eq!(sound(deepest + 1), Err(FormatError::Body));
    let file = file_of(&[
        body(1),
        body(deepest),
        body(deepest + 1),
        body(120_000),
        body(2),
    ]);
    let parcel = transfer::read::<Work>(&file).unwrap();
    assert_eq!((parcel.records.len(), parcel.damaged), (3, 2));
    // Out as a file and in again, with line breaks and without.
    let again = transfer::write(&parcel.records, 0);
    assert_eq!(
        transfer::read::<Work>(&again).unwrap().records,
        parcel.records
    );
    // And among the texts that the page for recovery hands out.
    let raw = |depth: usize| json!({"store": "latest", "key": "k", "text": crate::common::stored("1", "sketch", "-", &body(depth))});
    let file = json!({"format": "nyskapingslaget-raw", "version": 1, "texts": [raw(deepest), raw(deepest + 1), raw(90_000), raw(3)]});
    let parcel = transfer::read::<Work>(&file.to_string()).unwrap();
    assert_eq!((parcel.records.len(), parcel.damaged), (2, 2));
}

#[test]
fn one_record_that_is_refused_spoils_no_other() {
    let body = |number: u8, more: &str| {
        format!(r#"{{"id":"000000000000000000000000000000{number:02x}"{more}}}"#)
    };
    let long = "å".repeat(GATE.text + 1);
    let just = "å".repeat(GATE.text);
    let rows = |count: usize| vec!["0"; count].join(",");
    let refused = [
        format!(r#","idea":"{long}""#),
        format!(r#","actors":[{{"name":"{long}"}}]"#),
        format!(r#","contributors":["{long}"]"#),
        format!(r#","later":{{"deep":["{long}"]}}"#),
        format!(r#","later":[{}]"#, rows(GATE.rows + 1)),
        format!(r#","themes":[{}]"#, vec!["\"\""; GATE.rows + 1].join(",")),
        r#","idea":7"#.to_owned(),
    ];
    let taken = [
        String::new(),
        format!(r#","contributors":["{just}"]"#),
        format!(r#","later":[{}]"#, rows(GATE.rows)),
    ];
    let mut bodies = Vec::new();
    for (number, more) in taken.iter().chain(&refused).chain(&taken).enumerate() {
        bodies.push(body(u8::try_from(number).unwrap(), more));
    }
    let parcel = transfer::read::<Work>(&file_of(&bodies)).unwrap();
    assert_eq!(
        (parcel.records.len(), parcel.damaged),
        (2 * taken.len(), refused.len())
    );
    // What is no JSON at all makes the file one that cannot be read, as it always was.
    let cut = file_of(&[body(1, ""), "{".to_owned()]);
    assert_eq!(transfer::read::<Work>(&cut), Err(TransferError::NotJson));
}

#[test]
fn versions_that_cannot_be_are_counted_apart() {
    let file = |vectors: &[&str]| {
        let records: Vec<Value> = vectors
            .iter()
            .enumerate()
            .map(|(number, vector)| {
                let body = json!({"id": format!("{number:032x}")});
                let raw = crate::common::stored("1", "sketch", vector, &body.to_string());
                let sum = raw.split_once('\n').unwrap().0.rsplit(' ').next().unwrap();
                json!({"kind": "sketch", "schema": 1, "vector": vector, "checksum": sum, "body": body})
            })
            .collect();
        json!({"format": "nyskapingslaget", "version": 1, "records": records}).to_string()
    };
    let text = file(&[
        "-",
        "00000000000000aa:18446744073709551614",
        "00000000000000aa:1000000000001",
        "00000000000000aa:1000000000000",
    ]);
    let parcel = transfer::read::<Work>(&text).unwrap();
    assert_eq!(
        (parcel.records.len(), parcel.implausible, parcel.damaged),
        (2, 2, 0)
    );
    // A stored one is set aside as what it is.
    let raw = crate::common::stored(
        "1",
        "sketch",
        "00000000000000aa:18446744073709551614",
        &json!({"id": id(1).to_string()}).to_string(),
    );
    let loaded = shelf::decode_all::<Work>([(key::of_record(&record(Work::default())), raw)]);
    assert_eq!(loaded.unreadable[0].error, FormatError::Vector);
}

#[test]
fn a_file_of_too_many_records_is_told_about_as_such() {
    let file = |count: usize| {
        format!(
            r#"{{"format":"nyskapingslaget","version":1,"records":[{}]}}"#,
            vec!["{}"; count].join(",")
        )
    };
    assert_eq!(
        transfer::read::<Work>(&file(MAX_RECORDS)).unwrap().damaged,
        MAX_RECORDS
    );
    assert_eq!(
        transfer::read::<Work>(&file(MAX_RECORDS + 1)),
        Err(TransferError::TooManyRecords)
    );
    assert_eq!(
        transfer::read::<Work>(&file(1_000_000)),
        Err(TransferError::TooManyRecords)
    );
}
