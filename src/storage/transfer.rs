//! Files that people pass on: written for reading by eye, read through the same gate as storage.
//!
//! A file is one JSON object with the records in it. Each record carries the checksum its stored
//! text would have, over its body with the keys in alphabetical order, so that a file that was
//! altered on the way is noticed whatever its line breaks.
//!
//! Invariants: each record is parsed on its own, as in storage, so that one that cannot be used is
//! told about alone; and what the app has stored can be written to a file and read from it again,
//! one of these works or all of them (`domain/limits.rs` has the lengths, the rest is below).

mod writing;

use serde_json::Value;

use super::format::{self, FormatError};
use super::pieces::{self, Fields};
use super::wrapping;
use crate::domain::incoming::clean_body;
use crate::domain::limits::passes_gate;
use crate::domain::{Body, Record};

/// The largest file that is read, in bytes. A full store's own export fits: a UTF-16 unit of its
/// 5 000 000 becomes at most three bytes, what is around a record is shorter than its key and its
/// header were, and line breaks for the eye are left out where there is no room for them.
pub const MAX_FILE_BYTES: usize = 16 * 1024 * 1024;

/// The most files that are taken in at once.
pub const MAX_FILES: usize = 200;

/// The most records of a file, and of all files that are taken in at once. A full store has no room
/// for 25 000 of the smallest, and a file of [`MAX_FILE_BYTES`] from the page for recovery none for
/// this many.
pub const MAX_RECORDS: usize = 100_000;

pub use super::wrapping::may_be_ours;
pub use writing::{write, write_compact, write_raw};

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
    /// There are more than [`MAX_RECORDS`] in it, or in it and the files before it.
    TooManyRecords,
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Parcel<B> {
    /// The records that could be read.
    pub records: Vec<Record<B>>,
    /// How many were written by a newer version of the app.
    pub newer: usize,
    /// How many have a version number that cannot be right.
    pub implausible: usize,
    /// How many were altered, damaged or beyond the limits.
    pub damaged: usize,
}

/// A file that is being read, a record at a time, so that a large one does not hold up the page.
pub struct Reading<B> {
    /// The JSON of the list of records.
    list: String,
    /// Where each of them begins and ends in it.
    places: Vec<(usize, usize)>,
    next: usize,
    is_raw: bool,
    parcel: Parcel<B>,
}

/// Opens the text of a file.
///
/// # Errors
/// It is no file of ours, was cut off, is too large, or was written by a newer version of the app.
pub fn open<B: Body>(text: &str) -> Result<Reading<B>, TransferError> {
    if text.len() > MAX_FILE_BYTES {
        return Err(TransferError::TooLarge);
    }
    // Some editors begin a file with an invisible mark.
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return Err(TransferError::Empty);
    }
    let plain = wrapping::plainly_quoted(text);
    let text = plain.as_deref().unwrap_or(text);
    if let Some(file) = Fields::of(text) {
        return open_file(&file);
    }
    let begins = text.starts_with(['{', '[']);
    if begins && pieces::is_json(text) {
        return Err(TransferError::NotOurs);
    }
    match wrapping::inner(text) {
        Some(json) => open_file(&Fields::of(&json).ok_or(TransferError::NotJson)?),
        None if begins || may_be_ours(text) => Err(TransferError::NotJson),
        None => Err(TransferError::WrongType),
    }
}

fn open_file<B: Body>(file: &Fields) -> Result<Reading<B>, TransferError> {
    let (is_raw, list) = match file.text("format").as_str() {
        FORMAT => (false, "records"),
        RAW_FORMAT => (true, "texts"),
        _ => return Err(TransferError::NotOurs),
    };
    if file.number("version") > Some(VERSION) {
        return Err(TransferError::Newer);
    }
    let list = file.json(list).unwrap_or_default();
    let places = pieces::items(list).ok_or(TransferError::NotOurs)?;
    if places.len() > MAX_RECORDS {
        return Err(TransferError::TooManyRecords);
    }
    Ok(Reading {
        list: list.to_owned(),
        places,
        next: 0,
        is_raw,
        parcel: Parcel {
            records: Vec::new(),
            newer: 0,
            implausible: 0,
            damaged: 0,
        },
    })
}

impl<B: Body> Reading<B> {
    /// Reads one more record; whether there was one.
    pub fn step(&mut self) -> bool {
        let Some((start, end)) = self.places.get(self.next).copied() else {
            return false;
        };
        self.next += 1;
        let json = self.list.get(start..end).unwrap_or_default();
        let read: fn(&str) -> _ = match self.is_raw {
            true => read_raw,
            false => read_record,
        };
        match read_parted(json, read) {
            Ok(record) => self.parcel.records.push(record),
            Err(error) if error.is_newer() || error == FormatError::Kind => self.parcel.newer += 1,
            Err(FormatError::Vector) => self.parcel.implausible += 1,
            Err(_) => self.parcel.damaged += 1,
        }
        true
    }

    /// How many records have been read, and how many there are.
    pub fn progress(&self) -> (usize, usize) {
        (self.next, self.places.len())
    }

    /// What has been read.
    pub fn into_parcel(self) -> Parcel<B> {
        self.parcel
    }
}

/// Reads the text of a file at once. Its errors are those of [`open`].
pub fn read<B: Body>(text: &str) -> Result<Parcel<B>, TransferError> {
    let mut reading = open(text)?;
    while reading.step() {}
    Ok(reading.into_parcel())
}

/// Reads a record whose lines a mail may have parted: as it would be if that were undone, where it is sound so.
fn read_parted<B>(
    json: &str,
    read: fn(&str) -> Result<Record<B>, FormatError>,
) -> Result<Record<B>, FormatError> {
    use FormatError::{Kind, NewerSchema, NewerWord, Vector};
    // These are told only of what is as it was written.
    let is_sound =
        |read: &Result<_, _>| matches!(read, Ok(_) | Err(NewerSchema | NewerWord | Kind | Vector));
    let mut mended = wrapping::mended(json).into_iter().map(|json| read(&json));
    mended.find(is_sound).unwrap_or_else(|| read(json))
}

/// Checks the record as it would be stored, and reads that.
fn read_record<B: Body>(json: &str) -> Result<Record<B>, FormatError> {
    let record = Fields::of(json).ok_or(FormatError::Body)?;
    let body = format::parse_body(record.json("body").unwrap_or_default())?;
    let schema = record.number("schema").unwrap_or_default().to_string();
    let words = [&*schema, &record.text("kind"), &record.text("vector")];
    let (checksum, stored) = (record.text("checksum"), body.to_string());
    let header = format::check(words, &checksum, &stored)?;
    header.admit::<B>()?;
    header.build(judged(body)?)
}

/// Reads a text as it was stored, from a file that was made without the app.
fn read_raw<B: Body>(json: &str) -> Result<Record<B>, FormatError> {
    let raw = Fields::of(json).ok_or(FormatError::Body)?.text("text");
    let header = format::read_header(&raw)?;
    header.admit::<B>()?;
    let body = judged(format::parse_body(header.json)?)?;
    header.build(body)
}

/// What a file brings must be something the screens can carry, and its texts are taken as a field takes what is pasted.
/// Whether it came as it was written has been looked at before that.
fn judged(body: Value) -> Result<Value, FormatError> {
    match passes_gate(&body) {
        true => Ok(clean_body(body)),
        false => Err(FormatError::Body),
    }
}
