//! The text a record is stored as, and the one gate that all such texts pass on their way in.
//!
//! A header line `NYL1 <schema> <kind> <vector> <length> <crc32>`, a newline, and the body as
//! JSON. The length counts the bytes of the JSON. The checksum (CRC-32/ISO-HDLC) covers the header
//! before it as well as the body, so that a damaged version vector is noticed too. Header and
//! checksum are checked before anything is parsed; after that comes migration.

use crc::{CRC_32_ISO_HDLC, Crc, Table};
use serde_json::Value;

use super::migrate;
use super::pieces;
use crate::domain::vector::VectorError;
use crate::domain::{Body, Id, Kind, Record, VersionVector};

const MAGIC: &str = "NYL1";
pub(super) const CHECKSUM: Crc<u32, Table<1>> = Crc::<u32, Table<1>>::new(&CRC_32_ISO_HDLC);

/// Why a text is not a record that this version can use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormatError {
    /// The first line is not a header.
    Header,
    /// It is shorter or longer than the header says.
    Length,
    /// It was altered after it was written.
    Checksum,
    /// Its version number cannot be right (see [`VectorError::Implausible`]).
    Vector,
    /// It was written by a newer version of the app.
    NewerSchema,
    /// It is as it was written, and says what it is by a word that only a newer version of the app knows.
    NewerWord,
    /// It is a record of another kind.
    Kind,
    /// The body is not what a record of its schema looks like.
    Body,
}

impl FormatError {
    /// Whether a newer version of the app wrote the text, as far as it says so.
    pub const fn is_newer(self) -> bool {
        matches!(self, FormatError::NewerSchema | FormatError::NewerWord)
    }
}

/// The header of a record, checked against its body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header<'a> {
    /// The schema the body is written in.
    pub schema: u32,
    /// What the record is.
    pub kind: Kind,
    /// Which version of the record it is.
    pub vector: VersionVector,
    /// The checksum, as 8 lower-case hexadecimal digits.
    pub checksum: &'a str,
    /// The JSON.
    pub json: &'a str,
}

/// The text of a record in the schema of now.
pub fn encode<B: Body>(record: &Record<B>) -> String {
    let json = body_value(record).to_string();
    assemble(
        migrate::CURRENT_SCHEMA,
        record.body.kind().word(),
        &record.vector.to_string(),
        &json,
    )
}

/// The record that a text is, or why it is none.
///
/// # Errors
/// It is no record of that kind, was altered or cut, or was written by a newer version of the app.
pub fn decode<B: Body>(raw: &str) -> Result<Record<B>, FormatError> {
    let header = read_header(raw)?;
    header.admit::<B>()?;
    let body = parse_body(header.json)?;
    header.build(body)
}

/// The JSON of a body. Its depth counts from the body itself, wherever it stands: 127 levels, which
/// take a small part of the stack (1 MiB in wasm), also in writing it with line breaks.
pub(super) fn parse_body(json: &str) -> Result<Value, FormatError> {
    pieces::parse(json).ok_or(FormatError::Body)
}

impl Header<'_> {
    /// Whether this version reads such records at all; its JSON may be anything otherwise.
    pub(super) fn admit<B: Body>(&self) -> Result<(), FormatError> {
        if !B::reads(self.kind) {
            return Err(FormatError::Kind);
        }
        match self.schema > migrate::CURRENT_SCHEMA {
            true => Err(FormatError::NewerSchema),
            false => Ok(()),
        }
    }

    /// The record, with the body that its JSON was parsed to.
    pub(super) fn build<B: Body>(self, body: Value) -> Result<Record<B>, FormatError> {
        let mut body =
            migrate::to_current(self.kind, self.schema, body).map_err(|_| FormatError::Body)?;
        let id = take_id(&mut body).ok_or(FormatError::Body)?;
        let is_newer = B::is_newer(self.kind, &body);
        let body = B::read(self.kind, body).ok_or(match is_newer {
            true => FormatError::NewerWord,
            false => FormatError::Body,
        })?;
        Ok(Record {
            id,
            vector: self.vector,
            body,
        })
    }
}

/// Reads the header of a text and checks length and checksum, but not the JSON.
///
/// # Errors
/// It has no header, or the body is not what the header says.
pub fn read_header(raw: &str) -> Result<Header<'_>, FormatError> {
    let (line, json) = raw.split_once('\n').ok_or(FormatError::Header)?;
    let mut parts = line.split(' ');
    let mut next = || parts.next().ok_or(FormatError::Header);
    let (magic, schema, kind, vector) = (next()?, next()?, next()?, next()?);
    let (length, checksum) = (next()?, next()?);
    if magic != MAGIC || parts.next().is_some() {
        return Err(FormatError::Header);
    }
    if length != json.len().to_string() {
        return Err(FormatError::Length);
    }
    check([schema, kind, vector], checksum, json)
}

/// The header of these words (schema, kind, vector), checked against its body.
pub(super) fn check<'a>(
    [schema, kind, vector]: [&str; 3],
    checksum: &'a str,
    json: &'a str,
) -> Result<Header<'a>, FormatError> {
    if checksum != checksum_of(schema, kind, vector, json) {
        return Err(FormatError::Checksum);
    }
    Ok(Header {
        schema: schema.parse().map_err(|_| FormatError::Header)?,
        kind: Kind::from_word(kind).ok_or(FormatError::Kind)?,
        vector: vector.parse().map_err(|error| match error {
            VectorError::Malformed => FormatError::Header,
            VectorError::Implausible => FormatError::Vector,
        })?,
        checksum,
        json,
    })
}

/// Whether a readable text is in a schema older than that of now.
pub fn is_outdated(raw: &str) -> bool {
    read_header(raw).is_ok_and(|header| header.schema < migrate::CURRENT_SCHEMA)
}

/// The text with a header for a body that is JSON already.
fn assemble(schema: u32, kind: &str, vector: &str, json: &str) -> String {
    let schema = schema.to_string();
    let checksum = checksum_of(&schema, kind, vector, json);
    let length = json.len();
    format!("{MAGIC} {schema} {kind} {vector} {length} {checksum}\n{json}")
}

fn checksum_of(schema: &str, kind: &str, vector: &str, json: &str) -> String {
    let mut digest = CHECKSUM.digest();
    let length = json.len().to_string();
    for part in [
        MAGIC, " ", schema, " ", kind, " ", vector, " ", &length, "\n", json,
    ] {
        digest.update(part.as_bytes());
    }
    format!("{:08x}", digest.finalize())
}

/// The body with its id, keys in alphabetical order: one content has one text.
fn body_value<B: Body>(record: &Record<B>) -> Value {
    let mut value = record.body.write();
    if let Value::Object(fields) = &mut value {
        fields.insert("id".to_owned(), Value::String(record.id.to_string()));
    }
    value
}

fn take_id(body: &mut Value) -> Option<Id> {
    body.as_object_mut()?
        .remove("id")?
        .as_str()
        .and_then(|text| text.parse().ok())
}
