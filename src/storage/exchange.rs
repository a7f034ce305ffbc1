//! Texts that take the place of others: what is replaced is safe before anything takes its place.
//!
//! Every command that replaces, moves or deletes words is an [`Exchange`]. Invariants: the words at
//! risk are among the earlier versions, and have been read from there, before the first write; the
//! writes come in an order in which every beginning of them leaves each word somewhere; a store
//! that takes the one and not the other is put back as it was.

use serde_json::Value;

use super::format;
use super::key;
use super::shelf::{self, SaveError, Shelf};
use crate::domain::merge::as_version_of;
use crate::domain::{Body, Record};

/// How often a text is tried to be put back.
const TRIES: usize = 3;

/// What every work has that is no writing, and changes when it goes into the bin or out of it.
const NO_WORDS: [&str; 3] = ["binned_at", "changed_at", "conflict_of"];

/// One record, before and after. A missing text is a record that is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The record's key.
    pub place: String,
    /// What lies there.
    pub before: Option<String>,
    /// What is to lie there.
    pub after: Option<String>,
}

impl Step {
    /// Puts what is to lie there, where what was planned for lies there still: whatever anybody wrote in the meantime
    /// is newer. False where something else lies there. A full store leaves things as they were; it is tried again
    /// when the stores are next compared.
    pub fn put_where_unchanged(&self, shelf: &dyn Shelf) -> bool {
        let is_unchanged = shelf.get(&self.place) == self.before;
        if is_unchanged && let Some(text) = &self.after {
            let _ = shelf::put_back(shelf, &self.place, text.clone());
        }
        is_unchanged
    }
}

/// Texts that take the place of others, all of them or none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exchange {
    /// In the order in which they are written.
    pub steps: Vec<Step>,
}

impl Exchange {
    /// The keys that change.
    pub fn places(&self) -> Vec<String> {
        self.steps.iter().map(|step| step.place.clone()).collect()
    }

    /// Whether this changes nothing.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// Keys of records and texts of versions that something takes the place of. `others` are keys and
    /// texts of what else there is of the records that change: strict copies, where a tab that found
    /// no room may have its only words, and what this page could not store.
    pub fn replaced<B: Body>(&self, others: &[(String, String)]) -> Vec<(String, String)> {
        self.versions::<B>(others, |_, _| true)
    }

    /// Those of them whose words would be nowhere afterwards, were they not kept.
    pub fn words_at_risk<B: Body>(&self, others: &[(String, String)]) -> Vec<(String, String)> {
        self.versions::<B>(others, |version, after| {
            after.is_none_or(|after| words_of(&after.body) != words_of(&version.body))
        })
    }

    fn versions<B: Body>(
        &self,
        others: &[(String, String)],
        is_wanted: impl Fn(&Record<B>, Option<&Record<B>>) -> bool,
    ) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for step in &self.steps {
            let others = others.iter().filter(|(place, _)| *place == step.place);
            let texts = step.before.iter().chain(others.map(|(_, text)| text));
            let texts: Vec<&String> = texts
                .filter(|text| Some(*text) != step.after.as_ref())
                .collect();
            if texts.is_empty() {
                continue;
            }
            let after = step.after.as_deref().map(format::decode::<B>);
            let after = after.and_then(Result::ok);
            for text in texts {
                let version = match format::decode::<B>(text) {
                    Ok(record) if is_wanted(&record, after.as_ref()) => kept_as(record),
                    Ok(_) => continue,
                    // What cannot be read is kept as it is.
                    Err(_) => (step.place.clone(), text.clone()),
                };
                if !found.contains(&version) {
                    found.push(version);
                }
            }
        }
        found
    }

    /// Writes all steps, or puts back what was there.
    ///
    /// # Errors
    /// Says why the store did not take one of them.
    pub fn write(&self, shelf: &dyn Shelf) -> Result<(), SaveError> {
        for (done, step) in self.steps.iter().enumerate() {
            let written = match &step.after {
                Some(text) => shelf::put_back(shelf, &step.place, text.clone()).map(drop),
                None => take_away(shelf, &step.place),
            };
            if let Err(error) = written {
                for step in self.steps[..=done].iter().rev() {
                    put_as_it_was(shelf, step);
                }
                return Err(error);
            }
        }
        Ok(())
    }

    /// What the strict copies are to become, in one transaction.
    pub fn copies(&self) -> Vec<(String, Option<String>)> {
        let copy = |step: &Step| (step.place.clone(), step.after.clone());
        self.steps.iter().map(copy).collect()
    }

    /// The way back: every step the other way round, the last first, for what was replaced must be
    /// somewhere before its copy goes.
    #[must_use]
    pub fn reversed(&self) -> Exchange {
        let back = |step: &Step| Step {
            place: step.place.clone(),
            before: step.after.clone(),
            after: step.before.clone(),
        };
        Exchange {
            steps: self.steps.iter().rev().map(back).collect(),
        }
    }
}

/// The key and the text under which a version is found later. That of a conflict copy is a version
/// of its origin: the copy may go.
fn kept_as<B: Body>(record: Record<B>) -> (String, String) {
    let version = match record.body.conflict_of() {
        Some(origin) => as_version_of(origin, record),
        None => record,
    };
    (key::of_record(&version), format::encode(&version))
}

fn words_of<B: Body>(body: &B) -> Value {
    let mut written = body.write();
    if let Value::Object(fields) = &mut written {
        fields.retain(|name, _| !NO_WORDS.contains(&name.as_str()));
    }
    written
}

fn take_away(shelf: &dyn Shelf, place: &str) -> Result<(), SaveError> {
    shelf.remove(place);
    match shelf.get(place) {
        None => Ok(()),
        Some(_) => Err(SaveError::ReadBack),
    }
}

/// A store that fails now and then is asked again; nothing else can put the text back.
fn put_as_it_was(shelf: &dyn Shelf, step: &Step) {
    match &step.before {
        Some(text) => {
            let put = |_| shelf::put_back(shelf, &step.place, text.clone()).is_ok();
            (0..TRIES).any(put);
        }
        None => shelf.remove(&step.place),
    }
}
