//! What several host tests share: short ways to ids and versions, a full sketch, a store that can
//! be told to fail, and histories of devices that write and exchange.
#![allow(dead_code)] // Each test file uses its own part.

pub mod camera;
pub mod drafts;
pub mod full;
pub mod history;
pub mod shelf;
pub mod works;

use nyskapingslaget::compose::{Content, Document, Formats, Said, running};
use nyskapingslaget::domain::incoming::clean_body;
use nyskapingslaget::domain::{Body, DeviceId, Id, Record, Sketch, VersionVector};
use nyskapingslaget::i18n::Locale;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::{Map, Value};

/// How often a property is tried: 256 times, or `PROPTEST_CASES`. A failing input is shown, not
/// kept: it becomes a line of a table.
pub fn cases() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Days and numbers as they are, where a browser would write them as people do.
pub fn formats(locale: Locale) -> Formats {
    Formats {
        locale,
        moment: |_, moment| moment.to_string(),
        day: |_, day| day.to_owned(),
        number: |_, number| number.to_string(),
    }
}

/// Every text of a document that people may have written in.
pub fn texts_of(document: &Document) -> Vec<Said> {
    let mut texts = vec![document.title.clone()];
    texts.extend(document.facts.iter().cloned());
    for section in &document.sections {
        match &section.content {
            Content::Answers(answers) => texts.push(running(answers)),
            Content::Text(text) => texts.push(text.clone()),
            Content::List(lines) => texts.extend(lines.iter().cloned()),
            Content::Table { rows, .. } => texts.extend(rows.iter().flatten().cloned()),
        }
    }
    texts
}

/// All words of a document, a line for each text.
pub fn words_of(document: &Document) -> String {
    Said::joined(&texts_of(document), "\n").into()
}

/// The id that ends in `number`.
pub fn id(number: u8) -> Id {
    let mut bytes = [0; 16];
    bytes[15] = number;
    Id::from_bytes(bytes)
}

/// The device that ends in `number`.
pub fn device(number: u8) -> DeviceId {
    DeviceId::from_bytes([0, 0, 0, 0, 0, 0, 0, number])
}

/// A vector with a counter per device: `vector(&[(1, 3)])` has seen three edits of device 1.
pub fn vector(counters: &[(u8, u64)]) -> VersionVector {
    let mut vector = VersionVector::default();
    for (number, counter) in counters {
        for _ in 0..*counter {
            vector.raise(device(*number));
        }
    }
    vector
}

/// A sketch that says no more than its idea.
pub fn idea(idea: &str) -> Sketch {
    Sketch {
        idea: idea.to_owned(),
        ..Sketch::default()
    }
}

/// Version `counters` of sketch `number`, with an idea.
pub fn version(number: u8, counters: &[(u8, u64)], text: &str) -> Record<Sketch> {
    Record {
        id: id(number),
        vector: vector(counters),
        body: idea(text),
    }
}

/// What a file brings of a version: its texts as the fields of now take them.
pub fn from_file<B: Body>(record: Record<B>) -> Record<B> {
    let body = clean_body(record.body.write());
    let body = B::read(record.body.kind(), body).unwrap();
    Record { body, ..record }
}

/// A text as stored, put together without the code under test.
pub fn stored(schema: &str, kind: &str, vector: &str, json: &str) -> String {
    let crc = crc::Crc::<u32>::new(&crc::CRC_32_ISO_HDLC);
    let length = json.len();
    let sum = crc.checksum(format!("NYL1 {schema} {kind} {vector} {length}\n{json}").as_bytes());
    format!("NYL1 {schema} {kind} {vector} {length} {sum:08x}\n{json}")
}

/// Any text at all, also with NULs, line breaks and marks that change direction.
pub fn any_text() -> impl Strategy<Value = String> {
    vec(any::<char>(), 0..24).prop_map(String::from_iter)
}

/// Fields that this version does not know.
pub fn any_extra() -> impl Strategy<Value = Map<String, Value>> {
    let number = prop_oneof![
        any::<i64>().prop_map(|number| number.to_string()),
        Just("123456789012345678901234567890".to_owned()),
        Just("0.10000000000000000000001".to_owned()),
        Just("-1.50e-400".to_owned()),
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any_text().prop_map(Value::from),
        number.prop_map(|text| serde_json::from_str(&text).unwrap()),
    ];
    let value = leaf.prop_recursive(3, 8, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::from),
            btree_map(any_text(), inner, 0..3)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    });
    let name = any_text().prop_map(|name| format!("new {name}"));
    btree_map(name, value, 0..3).prop_map(|fields| fields.into_iter().collect())
}

prop_compose! {
    /// Any sketch: the full one with some of its fields replaced by anything.
    pub fn any_sketch()(
        texts in vec(any_text(), 12),
        extras in vec(any_extra(), 4),
        rows in 0..3_usize,
        times in (any::<u64>(), any::<Option<u64>>()),
        status in 0..4_usize,
    ) -> Sketch {
        let mut sketch = full::full_sketch();
        let mut texts = texts.into_iter();
        let mut extras = extras.into_iter();
        let fields = [
            &mut sketch.idea, &mut sketch.goal, &mut sketch.need, &mut sketch.description,
            &mut sketch.team_play, &mut sketch.stop_doing, &mut sketch.effect.what_changed,
            &mut sketch.actors[0].name, &mut sketch.municipality, &mut sketch.next_steps[0].what,
            &mut sketch.instruments[0].note, &mut sketch.contributors[0],
        ];
        for field in fields {
            *field = texts.next().unwrap();
        }
        sketch.extra = extras.next().unwrap();
        sketch.actors[0].extra = extras.next().unwrap();
        sketch.effect.extra = extras.next().unwrap();
        sketch.next_steps[0].extra = extras.next().unwrap();
        sketch.actors.truncate(rows);
        sketch.themes.truncate(rows);
        sketch.status = nyskapingslaget::domain::Status::ALL[status];
        (sketch.changed_at, sketch.binned_at) = times;
        sketch
    }
}

prop_compose! {
    /// Any version of any sketch.
    pub fn any_record()(
        bytes in any::<[u8; 16]>(),
        counters in btree_map(any::<u8>(), 1..5_u64, 0..4),
        body in any_sketch(),
    ) -> Record<Sketch> {
        let counters: Vec<(u8, u64)> = counters.into_iter().collect();
        Record { id: Id::from_bytes(bytes), vector: vector(&counters), body }
    }
}
