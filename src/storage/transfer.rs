//! Files that people pass on: written for reading by eye, read through the same gate as storage.
//!
//! A file is one JSON object with the records in it. Each record carries the checksum its stored
//! text would have, over its body with the keys in alphabetical order, so that a file that was
//! altered on the way is noticed whatever its line breaks.

use serde_json::{Value, json};

use super::format::{self, FormatError};
use crate::domain::sketch::MAX_TEXT_CHARS;
use crate::domain::{Record, Sketch};

/// The largest file that is read, in bytes: a full store's own export always fits.
pub const MAX_FILE_BYTES: usize = 16 * 1024 * 1024;

/// The most rows (actors, steps, …) a list of a sketch may bring.
pub const MAX_ROWS: usize = 500;

const FORMAT: &str = "nyskapingslaget";
const VERSION: u64 = 1;

/// Why a file was not taken in. Nothing that is stored was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransferError {
    /// There is nothing in it.
    Empty,
    /// It is larger than [`MAX_FILE_BYTES`].
    TooLarge,
    /// It is not text in JSON, or it was cut off.
    NotJson,
    /// It is JSON, but not from this app.
    NotOurs,
    /// It was written by a newer version of the app.
    Newer,
}

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parcel {
    /// The sketches that could be read.
    pub sketches: Vec<Record<Sketch>>,
    /// How many were written by a newer version of the app.
    pub newer: usize,
    /// How many were altered, damaged or beyond the limits.
    pub damaged: usize,
}

/// The text of a file with these sketches. `now` is milliseconds since 1970 in UTC.
pub fn write<'a>(sketches: impl IntoIterator<Item = &'a Record<Sketch>>, now: u64) -> String {
    let mut records = Vec::new();
    for sketch in sketches {
        records.extend(write_record(sketch));
    }
    let file = json!({
        "format": FORMAT,
        "version": VERSION,
        "app": env!("CARGO_PKG_VERSION"),
        "exported_at": now,
        "records": records,
    });
    format!("{file:#}\n")
}

/// Reads the text of a file.
pub fn read(text: &str) -> Result<Parcel, TransferError> {
    if text.len() > MAX_FILE_BYTES {
        return Err(TransferError::TooLarge);
    }
    // Some editors begin a file with an invisible mark.
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return Err(TransferError::Empty);
    }
    let mut file: Value = serde_json::from_str(text).map_err(|_| TransferError::NotJson)?;
    if file.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(TransferError::NotOurs);
    }
    if file.get("version").and_then(Value::as_u64) > Some(VERSION) {
        return Err(TransferError::Newer);
    }
    let Some(Value::Array(records)) = file.get_mut("records").map(Value::take) else {
        return Err(TransferError::NotOurs);
    };
    let mut parcel = Parcel::default();
    for record in &records {
        match read_record(record) {
            Ok(sketch) if within_limits(&sketch.body) => parcel.sketches.push(sketch),
            Err(FormatError::NewerSchema | FormatError::Kind) => parcel.newer += 1,
            Ok(_) | Err(_) => parcel.damaged += 1,
        }
    }
    Ok(parcel)
}

fn write_record(record: &Record<Sketch>) -> Option<Value> {
    let raw = format::encode(record);
    let header = format::read_header(&raw).ok()?;
    let body: Value = serde_json::from_str(header.json).ok()?;
    Some(json!({
        "kind": header.kind.word(),
        "schema": header.schema,
        "vector": header.vector.to_string(),
        "checksum": header.checksum,
        "body": body,
    }))
}

/// Puts the record's text together as it would be stored, and reads that.
fn read_record(record: &Value) -> Result<Record<Sketch>, FormatError> {
    let text = |name: &str| record.get(name).and_then(Value::as_str).unwrap_or_default();
    let schema = record
        .get("schema")
        .and_then(Value::as_u64)
        .unwrap_or_default();
    let body = record.get("body").map(Value::to_string).unwrap_or_default();
    let raw = format::assemble_with(
        &schema.to_string(),
        text("kind"),
        text("vector"),
        text("checksum"),
        &body,
    );
    format::decode(&raw)
}

/// What a file brings must be something the screens can carry.
fn within_limits(sketch: &Sketch) -> bool {
    let rows = [
        sketch.themes.len(),
        sketch.map_elements.len(),
        sketch.actors.len(),
        sketch.instruments.len(),
        sketch.next_steps.len(),
        sketch.contributors.len(),
        sketch.effect.kinds.len(),
    ];
    sketch
        .texts()
        .iter()
        .all(|text| text.chars().count() <= MAX_TEXT_CHARS)
        && rows.iter().all(|count| *count <= MAX_ROWS)
}
