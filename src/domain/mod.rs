//! Sketches and every rule about them: versions, merge, progress, search, undo.
//!
//! Invariant: nothing here does input or output. Time, randomness and language arrive as
//! arguments, so that nothing here can fail and every rule is tested on the host. Deliberately
//! absent: texts for people (`i18n`, `content`) and anything of the browser.

pub mod by_id;
mod conflict_copy;
pub mod differences;
pub mod fields;
pub mod id;
pub mod import_plan;
pub mod list;
pub mod merge;
pub mod parts;
pub mod progress;
pub mod record;
pub mod search;
pub mod sketch;
pub mod team;
pub mod undo;
pub mod vector;

pub use id::Id;
pub use record::{Body, Kind, Record};
pub use sketch::{
    Actor, BorrowedFrom, BorrowedKind, Contact, Effect, EffectKind, Instrument, Level, MadeFrom,
    NextStep, Sketch, Status, WorkshopRef,
};
pub use vector::{DeviceId, Relation, VersionVector};
