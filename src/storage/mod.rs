//! How records are kept: their text form, its history, the files people pass on, and the two
//! stores of the browser.
//!
//! All but two are pure: only `browser` touches localStorage, and only `history` touches IndexedDB. There is one gate for
//! what comes from outside: `format::decode`. Deliberately absent: an index of records, which could disagree with
//! them; lists are found by enumerating keys.

pub mod brought;
pub mod browser;
pub mod exchange;
pub mod exchanging;
pub mod folder;
pub mod format;
pub mod frames;
pub mod gathering;
pub mod history;
pub mod host;
pub mod keeping;
pub mod key;
pub mod lifetime;
pub mod migrate;
pub mod payload;
pub mod pieces;
pub mod prefs;
pub mod repair;
pub mod revisions;
pub mod shelf;
pub mod taken;
pub mod transfer;
pub mod wrapping;
pub mod writes;
