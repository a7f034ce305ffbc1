//! What several targets share: checksums that are right, so that a fuzzer comes past them, and what holds of every work
//! that was taken in.
//!
//! A target asserts what the product promises, by the product's own words: what was read can be written and read again,
//! nothing is past the limits, nothing panics. How each is run: `tools/fuzz.sh`.

use crc::{CRC_32_ISO_HDLC, Crc};
use nyskapingslaget::compose::{Formats, collection};
use nyskapingslaget::domain::import_plan;
use nyskapingslaget::domain::limits::passes_gate;
use nyskapingslaget::domain::{Body, DeviceId, Record, Work, Writer};
use nyskapingslaget::export::{csv, markdown, plain_text, rich_text};
use nyskapingslaget::i18n::Locale;
use nyskapingslaget::storage::transfer::{self, MAX_RECORDS, Reading, TransferError};
use nyskapingslaget::storage::{format, key};
use serde_json::Value;

const CRC: Crc<u32> = Crc::<u32>::new(&CRC_32_ISO_HDLC);

/// The checksum of a text, as the product writes it.
pub fn checksum(text: &str) -> String {
    format!("{:08x}", CRC.checksum(text.as_bytes()))
}

/// A stored text with a length and a checksum that are right; `words` are schema, kind and vector.
pub fn sealed(words: &str, json: &str) -> String {
    let length = json.len();
    let sum = checksum(&format!("NYL1 {words} {length}\n{json}"));
    format!("NYL1 {words} {length} {sum}\n{json}")
}

/// A file whose records have the checksums of what they say; `None` where the text is no JSON.
pub fn mended(text: &str) -> Option<String> {
    let mut file: Value = serde_json::from_str(text).ok()?;
    for record in file.get_mut("records")?.as_array_mut()? {
        let word = |name: &str| match record.get(name) {
            Some(Value::String(word)) => word.clone(),
            Some(other) => other.to_string(),
            None => String::new(),
        };
        let words = format!("{} {} {}", word("schema"), word("kind"), word("vector"));
        let stored = sealed(&words, &record.get("body")?.to_string());
        let (header, _) = stored.split_once('\n')?;
        let (_, sum) = header.rsplit_once(' ')?;
        let sum = Value::from(sum);
        record.as_object_mut()?.insert("checksum".to_owned(), sum);
    }
    Some(file.to_string())
}

/// What the text of a file brings, once what must hold of all of them has been looked at.
pub fn taken_in(text: &str) -> Result<Vec<Record<Work>>, TransferError> {
    let mut reading: Reading<Work> = transfer::open(text)?;
    let (_, count) = reading.progress();
    assert!(count <= MAX_RECORDS);
    let mut steps = 0;
    while reading.step() {
        steps += 1;
        assert_eq!(reading.progress(), (steps, count));
    }
    assert_eq!(steps, count, "every record is looked at once");
    let parcel = reading.into_parcel();
    let told = parcel.newer + parcel.implausible + parcel.damaged;
    assert_eq!(parcel.records.len() + told, count, "each is told about");
    for record in &parcel.records {
        assert!(passes_gate(&record.body.write()), "past the gate");
        comes_back(record);
    }
    for text in [
        transfer::write(&parcel.records, 7),
        transfer::write_compact(&parcel.records, 7),
    ] {
        let again = transfer::read::<Work>(&text).expect("what is written here is read here");
        assert_eq!(again.records, parcel.records);
    }
    Ok(parcel.records)
}

/// A record is the same once it has been stored.
pub fn comes_back(record: &Record<Work>) {
    let stored = format::encode(record);
    let again = format::decode::<Work>(&stored).expect("what is stored can be read");
    assert_eq!(&again, record);
    assert_eq!(format::encode(&again), stored, "one content has one text");
    assert!(!format::is_outdated(&stored));
    let place = key::of_record(record);
    assert_eq!(key::parse(&place), Some((record.body.kind(), record.id)));
}

/// What would become of records beside others is stored as any record is.
pub fn planned(records: &[Record<Work>]) {
    let (held, incoming) = records.split_at(records.len() / 2);
    let writer = Writer::from(DeviceId::from_bytes([7; 8]));
    let incoming = incoming.iter().cloned();
    let plan = import_plan::plan(held.to_vec(), incoming, writer, &[]);
    plan.changed.iter().for_each(comes_back);
}

/// A work is shown and taken away in every form, whatever is in it.
pub fn shown(work: &Work) {
    let formats = Formats {
        locale: Locale::Nb,
        moment: |_, moment| moment.to_string(),
        day: |_, day| day.to_owned(),
        number: |_, number| number.to_string(),
    };
    let document = collection::document(work, &formats);
    let (head, rows) = collection::overview([work], &formats);
    let _ = csv::write(&head, &rows);
    let _ = markdown::write(&document);
    let _ = plain_text::write(&document);
    let _ = rich_text::write(&document);
}

/// The ways in which a text comes out of a mail, a chat or a file that holds it.
pub const WAYS: usize = 6;

/// A text as it comes one of the [`WAYS`].
pub fn on_its_way(text: &str, way: usize) -> String {
    let lines = |mark: &str, end: &str| -> String {
        let lines = text.lines().map(|line| format!("{mark}{line}{end}"));
        lines.collect()
    };
    match way % WAYS {
        1 => format!("Takk!\r\n{}Hilsen Per\r\n", lines("> ", "\r\n")),
        2 => parted(text, 76, "\n"),
        3 => format!("Hei\n\n```\n{}```\n", parted(text, 60, "\n> > ")),
        4 => {
            format!("<!doctype html>\n<script type=\"application/json\">{text}</script>\n<p>{{\"}}")
        }
        5 => text.replace(' ', "\u{a0}"),
        _ => text.to_owned(),
    }
}

/// A text whose lines are no longer than a mail lets them be.
fn parted(text: &str, width: usize, end: &str) -> String {
    let mut parted = String::new();
    for (place, character) in text.chars().enumerate() {
        if place > 0 && place % width == 0 {
            parted.push_str(end);
        }
        parted.push(character);
    }
    parted
}
