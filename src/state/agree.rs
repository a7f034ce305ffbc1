//! Making both stores agree: at the start, or later where the copies let wait for them.

use std::sync::Arc;

use leptos::prelude::*;

use super::restore::must_stop_for;
use super::{AppState, Lasting, Notice, fresh_device, last_words};
use crate::browser;
use crate::domain::by_id::ById;
use crate::domain::list::Entry;
use crate::domain::{Record, Relation, Work};
use crate::storage::browser::stop_writing;
use crate::storage::format;
use crate::storage::history::{History, HistoryError};
use crate::storage::key;
use crate::storage::repair::{self, Repair};
use crate::storage::shelf::{self, Loaded};

/// Why somebody is led to the page for recovery: a newer version's texts were met.
pub(super) const NEWER: &str = "nyere";

/// The database, and all copies in it.
pub(super) async fn read_copies() -> Result<(History, Loaded<Work>), HistoryError> {
    let history = History::open().await?;
    let copies = history.latest().await?;
    Ok((history, shelf::decode_all::<Work>(copies)))
}

/// Works as they are listed.
pub(super) fn as_entries(records: Vec<Record<Work>>) -> ById<Arc<Entry>> {
    let mut entries = ById::default();
    for record in records {
        entries.insert(record.id, Arc::new(Entry::new(record)));
    }
    entries
}

impl AppState {
    /// Whether a newer version of the app wrote among the copies; then this one writes no more.
    fn stops_for(self, copies: &Loaded<Work>) -> bool {
        let must_stop = must_stop_for(&copies.unreadable);
        if must_stop {
            stop_writing();
            browser::leave_for_recovery(NEWER);
        }
        must_stop
    }

    /// Goes on without the copies, which may be ahead of what was read. Edits under a device id of
    /// their own can then never be mistaken for edits that a copy holds already.
    pub(super) fn write_apart(self) {
        self.kept.update_value(|kept| kept.device = fresh_device());
    }

    /// Makes the stores agree: before anybody may write, or late, when the copies came after
    /// somebody had begun to. Then what they are ahead in is taken in like what another tab stores.
    /// False where nothing may be written any more.
    pub(super) async fn agree(self, history: History, copies: Loaded<Work>, is_late: bool) -> bool {
        if is_late {
            self.flush();
        }
        if self.is_wiped.get_untracked() || self.stops_for(&copies) {
            return false;
        }
        let mut repair = self.plan(copies);
        let records = std::mem::take(&mut repair.records);
        if !is_late {
            self.entries.set(as_entries(records));
        }
        self.unreadable.set(repair.unreadable.clone());
        let taken_in = self.carry_out(repair, &history).await;
        self.copy_to(history);
        if is_late {
            self.take_in(taken_in);
        }
        true
    }

    /// Shows what the copies were ahead in, and copies what was written without them.
    fn take_in(self, texts: Vec<(String, String)>) {
        for (place, text) in texts {
            self.tell_of_overtaking(&text);
            self.refresh(&place, Some(&text));
        }
        let (base, is_own) = self
            .kept
            .with_value(|kept| (kept.base.clone(), kept.is_base_own));
        if is_own {
            let text = format::encode(&base);
            self.remember(base, text);
        }
    }

    /// What is to be done, from what both stores hold.
    fn plan(self, mut copies: Loaded<Work>) -> Repair<Work> {
        // Read anew: another tab may have written while the database was opened. From here to the
        // first await nothing can come between.
        let (shelf, device, emptied) = self
            .kept
            .with_value(|kept| (kept.shelf.clone(), kept.device, kept.prefs.emptied.clone()));
        let loaded = shelf::load_all::<Work>(&*shelf);
        // What was deleted for good, when the copies could not be reached, stays deleted.
        copies.records.retain(|copy| {
            let place = key::of_record(copy);
            shelf.get(&place).is_some() || !emptied.contains(&place)
        });
        repair::plan(loaded, copies, device)
    }

    /// Does what was planned. The keys and texts that the shelf had not, or had older.
    async fn carry_out(self, repair: Repair<Work>, history: &History) -> Vec<(String, String)> {
        let (shelf, emptied) = self
            .kept
            .with_value(|kept| (kept.shelf.clone(), kept.prefs.emptied.clone()));
        let to_shelf: Vec<(String, Option<String>, String)> = repair
            .to_shelf
            .iter()
            .map(|record| {
                let place = key::of_record(record);
                let before = shelf.get(&place);
                (place, before, format::encode(record))
            })
            .collect();
        let unreadable = repair.unreadable.into_iter();
        let aside: Vec<(String, String)> = repair
            .to_set_aside
            .into_iter()
            .chain(unreadable.map(|text| (text.key, text.raw)))
            .collect();

        let is_set_aside = aside.is_empty() || history.set_aside(&aside).await.is_ok();
        let is_copied =
            repair.to_copies.is_empty() || history.put_latest(&repair.to_copies).await.is_ok();
        let mut taken_in = Vec::new();
        if is_set_aside && is_copied && !self.is_wiped.get_untracked() {
            for (place, before, text) in to_shelf {
                // What somebody wrote in the meantime is newer than what was planned.
                if shelf.get(&place) == before {
                    // A full store leaves the copy as the only one; it is tried again next time.
                    let _ = shelf::put_back(&*shelf, &place, text.clone());
                    taken_in.push((place, text));
                }
            }
        }
        if !emptied.is_empty() && history.remove_latest(&emptied).await.is_ok() {
            self.forget_emptied(&emptied);
        }
        taken_in
    }

    /// From now on everything that is stored is copied.
    fn copy_to(self, history: History) {
        self.lasting.update(|lasting| {
            *lasting = match lasting {
                Lasting::LocalOnly | Lasting::Both => Lasting::Both,
                Lasting::MemoryOnly | Lasting::CopiesOnly => Lasting::CopiesOnly,
            }
        });
        last_words::copy_to(Some(history.clone()));
        self.kept.update_value(|kept| kept.history = Some(history));
    }

    /// Says so where words that were written in here have become a copy beside others.
    fn tell_of_overtaking(self, text: &str) {
        let Ok(record) = format::decode::<Work>(text) else {
            return;
        };
        let is_overtaken = self.kept.with_value(|kept| {
            let base = &kept.base;
            let descends = record.vector.relation(&base.vector) == Relation::Descends;
            kept.is_base_own && base.id == record.id && descends && record.body != base.body
        });
        if is_overtaken {
            self.tell(Notice::KeptBoth(record.id));
        }
    }
}
