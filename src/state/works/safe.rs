//! Which works have been downloaded, and when.

use leptos::prelude::*;

use super::Works;
use crate::browser;
use crate::domain::list::Entry;
use crate::domain::{Id, Record, Work};
use crate::storage::taken::{self, Safe, Tally};

impl Works {
    /// Remembers that versions were downloaded, so that each tells it by itself.
    pub fn note_downloaded(self, records: &[Record<Work>]) {
        let version = |id: Id, work: &Work| (id, work.stamps().changed_at);
        let versions = records.iter().map(|own| version(own.id, &own.body));
        let versions: Vec<(Id, u64)> = versions.collect();
        let all_at = self.house().app.last_export();
        self.entries.with_untracked(|entries| {
            let is_here = |id: Id| entries.get(id).is_some();
            self.house().app.change_prefs(|prefs| {
                // Before anything was kept of each, all of them had been downloaded at one moment.
                if let Some(all_at) = all_at.filter(|_| prefs.taken.is_empty()) {
                    let begun = entries.values().filter_map(|entry| {
                        let stamps = entry.record.body.stamps();
                        let was_there = stamps.created_at <= all_at;
                        was_there.then(|| (entry.record.id, stamps.changed_at.min(all_at)))
                    });
                    let begun: Vec<(Id, u64)> = begun.collect();
                    taken::keep(&mut prefs.taken, all_at, &begun, is_here);
                }
                taken::keep(&mut prefs.taken, browser::now(), &versions, is_here);
            });
        });
    }

    /// Whether a work has been downloaded. Follows when something is.
    pub fn safe(self, entry: &Entry) -> Safe {
        self.house().app.notice.track();
        let stamps = entry.record.body.stamps();
        self.house().app.with_prefs(|prefs| {
            taken::safe(
                &prefs.taken,
                prefs.last_export,
                entry.record.id,
                stamps.created_at,
                stamps.changed_at,
            )
        })
    }

    /// How it stands with all that is not in the bin. Follows it.
    pub fn safe_tally(self) -> Tally {
        let mut tally = Tally::default();
        for entry in self.all() {
            tally.count(self.safe(&entry));
        }
        tally
    }
}
