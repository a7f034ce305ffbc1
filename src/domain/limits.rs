//! How much one work may hold, and what is done so that it never holds more.
//!
//! Two pairs of numbers. [`FIELDS`] is where writing stops: at every field, at every button that adds
//! a row, and in everything the app composes by itself. [`GATE`] is what a file may bring: so much
//! more than the first that whatever any version of the app has stored passes, and so little that a
//! file that was made to do harm cannot fill a screen with a million rows.
//!
//! Invariant: what is stored passes the gate. A work that is new holds at most [`FIELDS`]; one that
//! came by file at most [`GATE`]; a field takes no more than [`FIELDS`], a command adds no row past it,
//! and what is put together of others is no longer than the longer of [`FIELDS`] and those
//! ([`kept_within`]). What is stored is never judged by these numbers when it is read: it always
//! loads.

use serde_json::Value;

use super::{Body, Work};

/// The longest text of one field, in characters: some seven printed pages.
pub const MAX_TEXT_CHARS: usize = 20_000;

/// The most rows (actors, steps, …) of one list: more than anybody reads, and what a phone still
/// shows.
pub const MAX_ROWS: usize = 1_000;

/// How much longer a text or a list of a file may be than what can be written. Versions before these
/// limits let a list grow by a press of a button each, and a text by the few words of a copy's name.
const HEADROOM: usize = 10;

/// Lengths: of the longest text, in characters, and of the longest list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sizes {
    /// Of the longest text, in characters.
    pub text: usize,
    /// Of the longest list, in rows.
    pub rows: usize,
}

/// Where writing stops.
pub const FIELDS: Sizes = Sizes {
    text: MAX_TEXT_CHARS,
    rows: MAX_ROWS,
};

/// What a file may bring.
pub const GATE: Sizes = Sizes {
    text: HEADROOM * MAX_TEXT_CHARS,
    rows: HEADROOM * MAX_ROWS,
};

impl Sizes {
    /// Whether a text is no longer.
    pub fn has_room_for(self, text: &str) -> bool {
        // A character is at least one byte, so most texts need no counting.
        text.len() <= self.text || text.chars().nth(self.text).is_none()
    }

    /// Whether a body is within these, also in its rows and in fields that this version does not know.
    fn hold(self, body: &Value) -> bool {
        match body {
            Value::String(text) => self.has_room_for(text),
            Value::Array(rows) => rows.len() <= self.rows && rows.iter().all(|row| self.hold(row)),
            Value::Object(fields) => fields.values().all(|field| self.hold(field)),
            Value::Null | Value::Bool(_) | Value::Number(_) => true,
        }
    }

    fn see(&mut self, body: &Value) {
        match body {
            Value::String(text) if !self.has_room_for(text) => self.text = text.chars().count(),
            Value::Array(rows) => {
                self.rows = self.rows.max(rows.len());
                rows.iter().for_each(|row| self.see(row));
            }
            Value::Object(fields) => fields.values().for_each(|field| self.see(field)),
            _ => {}
        }
    }

    fn cut(self, body: &mut Value) {
        match body {
            Value::String(text) => {
                if let Some((end, _)) = text.char_indices().nth(self.text) {
                    text.truncate(end);
                }
            }
            Value::Array(rows) => {
                rows.truncate(self.rows);
                rows.iter_mut().for_each(|row| self.cut(row));
            }
            Value::Object(fields) => fields.values_mut().for_each(|field| self.cut(field)),
            _ => {}
        }
    }
}

/// The work with no text and no list longer than [`FIELDS`], or than in the works it was made of. What
/// is cut stands where it is from.
#[must_use]
pub fn kept_within(work: Work, made_of: &[&Work]) -> Work {
    let most = sizes_of(made_of);
    let mut body = work.write();
    if most.hold(&body) {
        return work;
    }
    most.cut(&mut body);
    Work::read(work.kind(), body).unwrap_or(work)
}

/// Whether [`kept_within`] would cut nothing.
pub fn fits(work: &Work, made_of: &[&Work]) -> bool {
    sizes_of(made_of).hold(&work.write())
}

fn sizes_of(made_of: &[&Work]) -> Sizes {
    let mut sizes = FIELDS;
    for work in made_of {
        sizes.see(&work.write());
    }
    sizes
}

/// Whether a body that a file brings is within [`GATE`]. It recurses once a level, of which reading
/// allows 127.
pub fn passes_gate(body: &Value) -> bool {
    GATE.hold(body)
}
