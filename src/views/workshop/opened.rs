//! The workshop that is open, and what its tables made.

use super::sketches::with_session;
use crate::compose::workshop::report::report;
use crate::compose::{Document, Formats};
use crate::domain::{Record, Work, Workshop};
use crate::state::AppState;
use crate::views::work::formats::formats;

/// The workshop that is open, as it stands. Follows it.
pub fn open_workshop(state: AppState) -> Workshop {
    state.open.with_open(|held: &Workshop| held.clone())
}

/// The workshop that is open, as a record of what is stored.
pub fn open_record(state: AppState) -> Option<Record<Work>> {
    let id = state.open.editing_id();
    state.works.stored(id).map(|entry| entry.record.clone())
}

/// Days and numbers in the language of a workshop.
pub fn formats_of(workshop: &Workshop) -> Formats {
    formats(workshop.locale)
}

/// The report of the workshop that is open, in its language. Follows it, and its sketches.
pub fn report_now(state: AppState) -> Document {
    with_session(state, |workshop, sketches| {
        report(
            workshop,
            sketches,
            !workshop.hides_names,
            &formats_of(workshop),
        )
    })
}
