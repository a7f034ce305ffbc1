//! Files that people pass on: written for reading by eye, read through the same gate as storage.
//!
//! A file is one JSON object with the records in it. Each record carries the checksum its stored
//! text would have, over its body with the keys in alphabetical order, so that a file that was
//! altered on the way is noticed whatever its line breaks.

use serde_json::{Value, json};

use super::format::{self, FormatError};
pub use crate::domain::sketch::MAX_ROWS;
use crate::domain::sketch::MAX_TEXT_CHARS;
use crate::domain::{Body, Record};

/// The largest file that is read, in bytes: a full store's own export always fits.
pub const MAX_FILE_BYTES: usize = 16 * 1024 * 1024;

/// The most files that are taken in at once.
pub const MAX_FILES: usize = 200;

const FORMAT: &str = "nyskapingslaget";
/// What the page for recovery (`public/gjenopprett.js`) writes: the stored texts as they are.
const RAW_FORMAT: &str = "nyskapingslaget-raw";
const VERSION: u64 = 1;

/// Why a file was not taken in. Nothing that is stored was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransferError {
    /// There is nothing in it.
    Empty,
    /// It is larger than [`MAX_FILE_BYTES`].
    TooLarge,
    /// It is another kind of file, such as a picture or a document.
    WrongType,
    /// It begins as JSON and is not, as when it was cut off.
    NotJson,
    /// It is JSON, but not from this app.
    NotOurs,
    /// It was written by a newer version of the app.
    Newer,
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Parcel<B> {
    /// The records that could be read.
    pub records: Vec<Record<B>>,
    /// How many were written by a newer version of the app.
    pub newer: usize,
    /// How many were altered, damaged or beyond the limits.
    pub damaged: usize,
}

/// The text of a file with these records. `now` is milliseconds since 1970 in UTC.
pub fn write<'a, B: Body + 'a>(
    records: impl IntoIterator<Item = &'a Record<B>>,
    now: u64,
) -> String {
    let mut written = Vec::new();
    for record in records {
        written.extend(write_record(record));
    }
    let file = json!({
        "format": FORMAT,
        "version": VERSION,
        "app": env!("CARGO_PKG_VERSION"),
        "exported_at": now,
        "records": written,
    });
    format!("{file:#}\n")
}

/// The text of a file with stored texts as they are, by their keys. `now` is milliseconds since 1970
/// in UTC.
pub fn write_raw(texts: &[(String, String)], now: u64) -> String {
    let texts: Vec<Value> = texts
        .iter()
        .map(|(key, text)| json!({ "key": key, "text": text }))
        .collect();
    let file = json!({
        "format": RAW_FORMAT,
        "version": VERSION,
        "exported_at": now,
        "texts": texts,
    });
    format!("{file:#}\n")
}

/// A file that is being read, some records at a time, so that a large one does not hold up the page.
pub struct Reading<B> {
    records: std::vec::IntoIter<Value>,
    total: usize,
    is_raw: bool,
    parcel: Parcel<B>,
}

/// Opens the text of a file.
pub fn open<B: Body>(text: &str) -> Result<Reading<B>, TransferError> {
    if text.len() > MAX_FILE_BYTES {
        return Err(TransferError::TooLarge);
    }
    // Some editors begin a file with an invisible mark.
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return Err(TransferError::Empty);
    }
    if !text.starts_with(['{', '[']) {
        return Err(TransferError::WrongType);
    }
    let mut file: Value = serde_json::from_str(text).map_err(|_| TransferError::NotJson)?;
    let (is_raw, list) = match file.get("format").and_then(Value::as_str) {
        Some(FORMAT) => (false, "records"),
        Some(RAW_FORMAT) => (true, "texts"),
        _ => return Err(TransferError::NotOurs),
    };
    if file.get("version").and_then(Value::as_u64) > Some(VERSION) {
        return Err(TransferError::Newer);
    }
    let Some(Value::Array(records)) = file.get_mut(list).map(Value::take) else {
        return Err(TransferError::NotOurs);
    };
    Ok(Reading {
        total: records.len(),
        records: records.into_iter(),
        is_raw,
        parcel: Parcel {
            records: Vec::new(),
            newer: 0,
            damaged: 0,
        },
    })
}

impl<B: Body> Reading<B> {
    /// Reads at most `count` more records; whether there are more after them.
    pub fn step(&mut self, count: usize) -> bool {
        for record in self.records.by_ref().take(count) {
            let read = match self.is_raw {
                true => read_raw(&record),
                false => read_record(&record),
            };
            match read {
                Ok(record) => self.parcel.records.push(record),
                Err(FormatError::NewerSchema | FormatError::Kind) => self.parcel.newer += 1,
                Err(_) => self.parcel.damaged += 1,
            }
        }
        self.records.len() > 0
    }

    /// How many records have been read, and how many there are.
    pub fn progress(&self) -> (usize, usize) {
        (self.total - self.records.len(), self.total)
    }

    /// What has been read.
    pub fn into_parcel(self) -> Parcel<B> {
        self.parcel
    }
}

/// Reads the text of a file at once.
pub fn read<B: Body>(text: &str) -> Result<Parcel<B>, TransferError> {
    let mut reading = open(text)?;
    reading.step(usize::MAX);
    Ok(reading.into_parcel())
}

fn write_record<B: Body>(record: &Record<B>) -> Option<Value> {
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
fn read_record<B: Body>(record: &Value) -> Result<Record<B>, FormatError> {
    let text = |name: &str| record.get(name).and_then(Value::as_str).unwrap_or_default();
    let schema = record
        .get("schema")
        .and_then(Value::as_u64)
        .unwrap_or_default();
    let body = record.get("body").unwrap_or(&Value::Null);
    if !is_within_limits(body) {
        return Err(FormatError::Body);
    }
    let body = body.to_string();
    let raw = format::assemble_with(
        &schema.to_string(),
        text("kind"),
        text("vector"),
        text("checksum"),
        &body,
    );
    format::decode(&raw)
}

/// Reads a text as it was stored, from a file that was made without the app.
fn read_raw<B: Body>(text: &Value) -> Result<Record<B>, FormatError> {
    let raw = text.get("text").and_then(Value::as_str).unwrap_or_default();
    let header = format::read_header(raw)?;
    let body = serde_json::from_str(header.json).map_err(|_| FormatError::Body)?;
    if !is_within_limits(&body) {
        return Err(FormatError::Body);
    }
    format::decode(raw)
}

/// What a file brings must be something the screens can carry: also in rows, and in fields that
/// this version does not know.
fn is_within_limits(body: &Value) -> bool {
    match body {
        // A character is at least one byte, so most texts need no counting.
        Value::String(text) => {
            text.len() <= MAX_TEXT_CHARS || text.chars().count() <= MAX_TEXT_CHARS
        }
        Value::Array(rows) => rows.len() <= MAX_ROWS && rows.iter().all(is_within_limits),
        Value::Object(fields) => fields.values().all(is_within_limits),
        Value::Null | Value::Bool(_) | Value::Number(_) => true,
    }
}
