//! Saving and loading over any store of keys and texts, so that the same steps run on
//! localStorage, in memory and, in tests, on a store that fails.
//!
//! Invariants: everything is read before anything is written; what could not be read is never
//! overwritten; a record counts as stored only once it has been read back.

use super::format::{self, FormatError};
use super::key;
use crate::domain::{Body, Record};

/// A store of keys and texts.
pub trait Shelf {
    /// All keys, in any order.
    fn keys(&self) -> Vec<String>;
    /// The text under a key.
    fn get(&self, key: &str) -> Option<String>;
    /// Puts a text under a key: wholly, or not at all.
    fn set(&self, key: &str, text: &str) -> Result<(), ShelfError>;
    /// Takes a key away.
    fn remove(&self, key: &str);
}

/// Why a store did not take a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShelfError {
    /// There is no room for it.
    Full,
    /// The store is not to be had, or failed for another reason.
    Unavailable,
}

/// Why a record was not stored. What was stored before is unchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// The store did not take it.
    Shelf(ShelfError),
    /// What was read back is not what was written.
    ReadBack,
    /// Somebody else stored a version that this one does not contain.
    Overtaken,
}

/// A text that could not be read as a record. It stays where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Where it lies.
    pub key: String,
    /// What is there.
    pub raw: String,
    /// Why it could not be read.
    pub error: FormatError,
}

impl Unreadable {
    /// Whether a newer version of the app wrote it.
    pub fn is_newer(&self) -> bool {
        self.error.is_newer()
    }

    /// Whether this version knows too little of what that one writes to write beside it.
    pub fn is_of_newer_schema(&self) -> bool {
        self.error == FormatError::NewerSchema
    }
}

/// All records of the kinds that a body can be.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded<B> {
    /// Those that could be read.
    pub records: Vec<Record<B>>,
    /// Keys and texts of those that were read from an older schema.
    pub outdated: Vec<(String, String)>,
    /// Those that could not be read.
    pub unreadable: Vec<Unreadable>,
}

/// Reads every record of the kinds that `B` can be.
pub fn load_all<B: Body>(shelf: &dyn Shelf) -> Loaded<B> {
    let texts = shelf.keys().into_iter().filter_map(|key| {
        let text = shelf.get(&key)?;
        Some((key, text))
    });
    decode_all(texts)
}

/// Reads records from keys and texts, leaving out keys of other kinds.
pub fn decode_all<B: Body>(texts: impl IntoIterator<Item = (String, String)>) -> Loaded<B> {
    let mut loaded = Loaded {
        records: Vec::new(),
        outdated: Vec::new(),
        unreadable: Vec::new(),
    };
    for (key, raw) in texts {
        let Some((kind, id)) = key::parse(&key) else {
            continue;
        };
        if !B::reads(kind) {
            continue;
        }
        match format::decode::<B>(&raw) {
            Ok(record) if record.id == id && record.body.kind() == kind => {
                if format::is_outdated(&raw) {
                    loaded.outdated.push((key, raw));
                }
                loaded.records.push(record);
            }
            Ok(_) => loaded.unreadable.push(Unreadable {
                key,
                raw,
                error: FormatError::Body,
            }),
            Err(error) => loaded.unreadable.push(Unreadable { key, raw, error }),
        }
    }
    loaded
}

/// Stores a record, reads it back and compares. Returns the text it is stored as.
///
/// A version that what is stored has already overtaken is refused, and so is one over a text
/// that cannot be read: both would lose a word.
///
/// # Errors
/// The store did not take it, or another version would lose words. What was stored before is unchanged.
pub fn save<B: Body>(shelf: &dyn Shelf, record: &Record<B>) -> Result<String, SaveError> {
    save_over(shelf, record, None)
}

/// Likewise, by somebody who knows a text that the record has `seen`, and so need not be read.
///
/// # Errors
/// Those of [`save`].
pub fn save_over<B: Body>(
    shelf: &dyn Shelf,
    record: &Record<B>,
    seen: Option<&str>,
) -> Result<String, SaveError> {
    let key = key::of_record(record);
    let text = format::encode(record);
    if let Some(before) = shelf.get(&key)
        && Some(before.as_str()) != seen
        && before != text
        && !is_overtaken_by(&before, record)
    {
        return Err(SaveError::Overtaken);
    }
    put_back(shelf, &key, text)
}

/// Writes a text and reads it back, whatever was there before. For putting in place of a text
/// that is set aside first: a repair or a migration.
///
/// # Errors
/// The store did not take it, or gives back something else.
pub fn put_back(shelf: &dyn Shelf, key: &str, text: String) -> Result<String, SaveError> {
    shelf.set(key, &text).map_err(SaveError::Shelf)?;
    if shelf.get(key).as_deref() == Some(text.as_str()) {
        Ok(text)
    } else {
        Err(SaveError::ReadBack)
    }
}

/// Whether a record has seen everything in the text that is stored. Of a text that cannot be read,
/// such as one of a newer schema, nobody knows.
fn is_overtaken_by<B: Body>(before: &str, record: &Record<B>) -> bool {
    format::decode::<B>(before).is_ok_and(|held| record.descends_from(&held))
}
