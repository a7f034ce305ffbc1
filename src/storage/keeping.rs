//! Keeping a version that somebody wrote: in localStorage, and then as a strict copy.
//!
//! Invariants: the copy is made after the store was asked, whatever it answered, for where it refuses the copy is all
//! there is; a version that was overtaken goes nowhere, it becomes one of its own first.

use std::sync::Arc;

use super::format;
use super::repair::lost_under;
use super::shelf::{self, SaveError, Shelf};
use crate::domain::tab::{conflict_copy, has_seen};
use crate::domain::{Body, DeviceId, Record};

/// Whoever has versions kept: a page, or a run of faults.
pub trait Keeper<B> {
    /// The store has this version, as `text`.
    fn stored(&mut self, record: &Record<B>, text: &str);
    /// The store did not take this version.
    fn refused(&mut self, record: &Record<B>, error: SaveError);
    /// The store has a version that this one has not seen.
    fn overtaken(&mut self, record: Record<B>);
    /// The strict copy of this version is to be made now. It has `seen` that text.
    fn copy(&mut self, record: Record<B>, text: String, seen: Option<Arc<str>>);
}

/// Keeps a version. `seen` is a text that it has seen, where one is known.
pub fn keep<B: Body>(
    shelf: &dyn Shelf,
    keeper: &mut impl Keeper<B>,
    record: Record<B>,
    seen: Option<Arc<str>>,
) {
    let text = match shelf::save_over(shelf, &record, seen.as_deref()) {
        Ok(text) => {
            keeper.stored(&record, &text);
            text
        }
        Err(SaveError::Overtaken) => return keeper.overtaken(record),
        Err(error) => {
            keeper.refused(&record, error);
            format::encode(&record)
        }
    };
    keeper.copy(record, text, seen);
}

/// What is to be kept of what the strict copies had `before`, under `record`: a tab that found no room has its words
/// there alone, and may be gone. `stored` says what is stored of a record now; `device` is a name that nobody has.
pub fn beside<B: Body>(
    before: &str,
    record: &Record<B>,
    stored: impl Fn(&Record<B>) -> Option<Record<B>>,
    device: DeviceId,
) -> Option<Record<B>> {
    let lost = lost_under(before, record)?;
    // Another tab was quicker with its next version, which is the one to have a copy of.
    if let Some(stored) = stored(&lost)
        && has_seen(&stored, &lost)
    {
        return Some(stored);
    }
    let copy = conflict_copy(&lost, device);
    // Another tab may have made this copy.
    stored(&copy).is_none().then_some(copy)
}

/// Whether `kept`, which is to be kept beside `record`, may take the place of what lies under its own key among the
/// strict copies. A conflict copy is called by what it says: whoever has gone on with it, and found no room, has its
/// words and more there, and nowhere else.
pub fn may_lie_over<B: Body>(kept: &Record<B>, record: &Record<B>, there: Option<&str>) -> bool {
    let is_readable = |text| format::decode::<B>(text).is_ok();
    kept.id == record.id || !there.is_some_and(is_readable)
}
