//! What people make, and every rule about it: versions, merge, progress, search, undo, timetables,
//! amounts.
//!
//! Invariant: nothing here does input or output. Time, randomness and language arrive as
//! arguments, so that nothing here can fail and every rule is tested on the host. Deliberately
//! absent: texts for people (`i18n`, `content`) and anything of the browser.

pub mod amounts;
pub mod by_id;
pub mod callouts;
mod conflict_copy;
pub mod contacts;
mod copies;
pub mod dates;
pub mod differences;
pub mod draft;
pub mod editable;
pub mod fields;
pub mod find;
pub mod guide;
pub mod id;
pub mod import_plan;
pub mod incoming;
pub mod limits;
pub mod list;
pub mod matching;
pub mod merge;
pub mod parts;
pub mod progress;
pub mod record;
pub mod rows;
pub mod search;
pub mod selfcheck;
pub mod sketch;
pub mod solving;
pub mod tab;
pub mod team;
pub mod timetable;
pub mod undo;
pub mod vector;
pub mod visit;
mod word_endings;
mod word_lists;
mod word_pairs;
pub mod words;
pub mod work;
pub mod workshop;

pub use draft::{Draft, DraftContent, Prototype};
pub use editable::Editable;
pub use guide::Guide;
pub use id::Id;
pub use record::{Body, Kind, Record};
pub use selfcheck::Selfcheck;
pub use sketch::{
    Actor, BorrowedFrom, BorrowedKind, Contact, Effect, EffectKind, Instrument, Level, MadeFrom,
    NextStep, Sketch, Status, WorkshopRef,
};
pub use vector::{DeviceId, Relation, VersionVector, Writer};
pub use work::{Stamps, Work};
pub use workshop::Workshop;
