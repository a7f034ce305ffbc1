//! What several files bring, gathered one after the other.
//!
//! Invariant: it is the same whether the files come all at once or some of them later, so that what was read is never
//! read again for what is added to it.

use std::sync::Arc;

use super::payload::PayloadError;
use super::transfer::{self, MAX_FILES, MAX_RECORDS, Parcel, Reading, TransferError};
use crate::domain::{Body, Id, Record};

/// Why a file cannot be used. Nothing that is stored was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFault {
    /// What is in it is not for us.
    Content(TransferError),
    /// The browser could not open it.
    NotOpened,
    /// There are more than [`MAX_FILES`].
    TooMany,
}

/// What the files before have brought.
#[derive(Clone, Debug, PartialEq)]
pub struct Gathered<B> {
    /// Files that cannot be used, by name.
    pub faults: Vec<(String, FileFault)>,
    /// How many records were made by a newer version of the app.
    pub from_newer_app: usize,
    /// How many records have a version number that cannot be right.
    pub implausible: usize,
    /// How many records were altered, damaged or beyond the limits.
    pub damaged: usize,
    /// The records, in the order they came. Shared, since there may be many.
    pub records: Arc<Vec<Record<B>>>,
    files: usize,
    /// The names of the files, each with how many records had come by then.
    names: Vec<(String, usize)>,
}

impl<B> Default for Gathered<B> {
    fn default() -> Gathered<B> {
        Gathered {
            faults: Vec::new(),
            from_newer_app: 0,
            implausible: 0,
            damaged: 0,
            records: Arc::default(),
            files: 0,
            names: Vec::new(),
        }
    }
}

impl<B: Body> Gathered<B> {
    /// How many files have come, also those that cannot be used.
    pub fn files(&self) -> usize {
        self.files
    }

    /// The name of the last file that brought a record, or a copy of it; empty where it has none.
    pub fn file_of(&self, id: Id) -> &str {
        let is_it = |own: &Record<B>| own.id == id || own.body.conflict_of() == Some(id);
        let place = self.records.iter().rposition(is_it);
        let file = place.and_then(|place| self.names.iter().find(|(_, end)| place < *end));
        file.map_or("", |(name, _)| name)
    }

    /// Whether there is anything in it to look at, where a link or a code brought it. What is sound as a text may be all
    /// of a newer version.
    ///
    /// # Errors
    /// None of it can be used, as it was made by a newer version, is not as it was written, or as there is nothing.
    pub fn as_letter(&self) -> Result<(), PayloadError> {
        if !self.records.is_empty() {
            return Ok(());
        }
        let unsound = self.implausible + self.damaged;
        Err(match (self.from_newer_app, unsound) {
            (0, 0) => PayloadError::NotOurs,
            (0, _) => PayloadError::Altered,
            _ => PayloadError::Newer,
        })
    }

    /// Whether one more file may be read beside those before.
    ///
    /// # Errors
    /// There are [`MAX_FILES`] already.
    pub fn admits_file(&self) -> Result<(), FileFault> {
        match self.files < MAX_FILES {
            true => Ok(()),
            false => Err(FileFault::TooMany),
        }
    }

    /// Opens the text of one more file.
    ///
    /// # Errors
    /// There are too many files or records, or what is in this one is not for us.
    pub fn open(&self, text: &str) -> Result<Reading<B>, FileFault> {
        self.admits_file()?;
        let reading = transfer::open(text).map_err(FileFault::Content)?;
        match self.records.len() + reading.progress().1 > MAX_RECORDS {
            true => Err(FileFault::Content(TransferError::TooManyRecords)),
            false => Ok(reading),
        }
    }

    /// Takes in what came of one more file.
    pub fn add(&mut self, name: String, read: Result<Parcel<B>, FileFault>) {
        self.files += 1;
        match read {
            Ok(parcel) => {
                self.from_newer_app += parcel.newer;
                self.implausible += parcel.implausible;
                self.damaged += parcel.damaged;
                Arc::make_mut(&mut self.records).extend(parcel.records);
                self.names.push((name, self.records.len()));
            }
            Err(fault) => self.faults.push((name, fault)),
        }
    }

    /// Takes in what others gathered.
    pub fn join(&mut self, other: Gathered<B>) {
        self.files += other.files;
        self.from_newer_app += other.from_newer_app;
        self.implausible += other.implausible;
        self.damaged += other.damaged;
        self.faults.extend(other.faults);
        let before = self.records.len();
        let names = other.names.into_iter();
        self.names
            .extend(names.map(|(name, end)| (name, before + end)));
        Arc::make_mut(&mut self.records).extend(other.records.iter().cloned());
    }
}
