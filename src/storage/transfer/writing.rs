//! Files as they are written, for reading by eye where there is room for it.

use std::fmt::{self, Write};

use serde_json::{Value, json};

use super::{FORMAT, MAX_FILE_BYTES, RAW_FORMAT, VERSION};
use crate::domain::{Body, Record};
use crate::storage::format;

/// The text of a file with these records. `now` is milliseconds since 1970 in UTC.
pub fn write<'a, B: Body + 'a>(
    records: impl IntoIterator<Item = &'a Record<B>>,
    now: u64,
) -> String {
    file_text(&file_of(records, now))
}

/// The same text without a line break or a blank, for where room is short.
pub fn write_compact<'a, B: Body + 'a>(
    records: impl IntoIterator<Item = &'a Record<B>>,
    now: u64,
) -> String {
    file_of(records, now).to_string()
}

fn file_of<'a, B: Body + 'a>(records: impl IntoIterator<Item = &'a Record<B>>, now: u64) -> Value {
    let records: Vec<Value> = records.into_iter().filter_map(write_record).collect();
    json!({
        "format": FORMAT,
        "version": VERSION,
        "app": env!("CARGO_PKG_VERSION"),
        "exported_at": now,
        "records": records,
    })
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
    file_text(&file)
}

/// With line breaks where the file can be read again with them, and without them otherwise: rows with
/// little in them become several times as long.
fn file_text(file: &Value) -> String {
    let mut text = ForTheEye(String::new());
    match writeln!(text, "{file:#}") {
        Ok(()) => text.0,
        Err(fmt::Error) => format!("{file}\n"),
    }
}

/// A text that does not grow past [`MAX_FILE_BYTES`].
struct ForTheEye(String);

impl Write for ForTheEye {
    fn write_str(&mut self, part: &str) -> fmt::Result {
        if self.0.len() + part.len() > MAX_FILE_BYTES {
            return Err(fmt::Error);
        }
        self.0.push_str(part);
        Ok(())
    }
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
