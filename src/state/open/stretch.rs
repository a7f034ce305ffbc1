//! Stretches of writing: when what is written is kept as an earlier version.

use leptos::prelude::*;

use super::Open;
use crate::browser;
use crate::domain::{Id, Record, Work};
use crate::storage::revisions;

/// How the versions of the sketch that is being written in stand.
#[derive(Default)]
pub(super) struct Stretch {
    /// The sketch, and when a version of it was last kept.
    last: Option<(Id, u64)>,
    /// Whether it has been changed since.
    is_due: bool,
}

impl Open {
    /// One version took the place of another while somebody was writing.
    pub(super) fn note_stored(self, before: &Record<Work>, after: &Record<Work>) {
        let now = browser::now();
        let to_keep = self.kept.try_update_value(|kept| {
            let stretch = &mut kept.stretch;
            let last = stretch.last.filter(|(id, _)| *id == after.id);
            let to_keep = match last {
                // What the sketch was like before this stretch of writing, if it was anything.
                None => Some(before).filter(|before| before.body.stamps().created_at > 0),
                Some((_, kept_at)) if revisions::is_due(kept_at, now) => Some(after),
                Some(_) => {
                    stretch.is_due = true;
                    return None;
                }
            };
            stretch.last = Some((after.id, now));
            stretch.is_due = last.is_none();
            to_keep.cloned()
        });
        self.house().works.keep_versions(to_keep.flatten().iter());
    }

    /// Somebody leaves what they were writing, perhaps for good: it is stored and kept as a version, and the next
    /// stretch of writing begins anew.
    pub(in crate::state) fn leave(self) {
        self.flush();
        self.end_stretch();
    }

    fn end_stretch(self) {
        let to_keep = self.kept.try_update_value(|kept| {
            let stretch = std::mem::take(&mut kept.stretch);
            let is_open = stretch.last.is_some_and(|(id, _)| kept.tab.is_open(id));
            (is_open && stretch.is_due).then(|| kept.tab.base().clone())
        });
        self.house().works.keep_versions(to_keep.flatten().iter());
    }
}
