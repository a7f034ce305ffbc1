//! Making both stores agree: at the start, or later where the copies let wait for them.

use std::sync::Arc;

use leptos::prelude::*;

use super::Care;
use super::restore::must_stop_for;
use crate::browser;
use crate::domain::by_id::ById;
use crate::domain::list::Entry;
use crate::domain::{Body, Record, Work};
use crate::state::{Lasting, Notice, last_words};
use crate::storage::browser::stop_writing;
use crate::storage::exchange::Step;
use crate::storage::history::{History, HistoryError};
use crate::storage::repair::{self, Repair};
use crate::storage::shelf::{self, Loaded, Unreadable};
use crate::storage::writes::{self, Write};
use crate::storage::{format, key};

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

impl Care {
    /// Whether a newer version of the app wrote among the copies; then this one writes no more.
    fn stops_for(self, copies: &Loaded<Work>) -> bool {
        let must_stop = must_stop_for(&copies.unreadable);
        if must_stop {
            stop_writing();
            browser::leave_for_recovery(NEWER);
        }
        must_stop
    }

    /// Makes the stores agree: before anybody may write, or late, when the copies came after
    /// somebody had begun to. Then what they are ahead in is taken in like what another tab stores.
    /// False where nothing may be written.
    pub(super) async fn agree(self, history: History, copies: Loaded<Work>, is_late: bool) -> bool {
        if self.is_wiped.get_untracked() {
            return false;
        }
        if is_late {
            self.house().open.flush();
            // Another tab may have emptied the bin since.
            self.house().app.change_prefs(|_| ());
            if copies.unreadable.iter().any(Unreadable::is_of_newer_schema) {
                // Words may be on the way: the page stays, tells, and leaves the copies alone.
                self.house().works.tell_more_unreadable(copies.unreadable);
                return false;
            }
        } else if self.stops_for(&copies) {
            return false;
        }
        let mut repair = self.plan(copies);
        let planned = as_entries(std::mem::take(&mut repair.records));
        if !is_late {
            self.house().works.list_all(planned.clone());
        }
        self.house()
            .works
            .tell_unreadable(repair.unreadable.clone());
        self.carry_out(repair, &history, is_late).await;
        if self.is_wiped.get_untracked() {
            history.close();
            return false;
        }
        self.copy_to(history);
        if is_late {
            self.copy_since(&planned);
        }
        true
    }

    /// Copies what was written while the stores were made to agree.
    fn copy_since(self, planned: &ById<Arc<Entry>>) {
        let shelf = self.house().works.shelf();
        let unstored = self.house().open.with_tab(|tab| tab.unstored().to_vec());
        let stored = shelf::load_all::<Work>(&*shelf).records.into_iter();
        let is_new = |record: &Record<Work>| {
            let known = planned.get(record.id);
            known.is_none_or(|entry| entry.record != *record)
        };
        for record in stored.filter(is_new).chain(unstored) {
            let text = format::encode(&record);
            self.house().open.copy_own(record, text, None);
        }
    }

    /// Shows something that the copies were ahead in.
    fn take_in(self, record: &Record<Work>, text: &str) {
        self.leave_trace();
        let is_beside_own = self.house().open.with_tab(|tab| {
            let origin = record.body.conflict_of();
            tab.is_own() && origin.is_some_and(|id| tab.is_open(id))
        });
        if is_beside_own {
            self.house().app.tell(Notice::KeptOther(record.id));
        }
        self.house()
            .open
            .refresh(&key::of_record(record), Some(text));
    }

    /// What is to be done, from what both stores hold.
    fn plan(self, mut copies: Loaded<Work>) -> Repair<Work> {
        // Read anew: another tab may have written while the database was opened. From here to the
        // first await nothing can come between.
        let shelf = self.house().works.shelf();
        let writer = self.house().open.with_tab(|tab| tab.visit().writer());
        let emptied = self.emptied();
        let loaded = shelf::load_all::<Work>(&*shelf);
        // What was deleted for good, when the copies could not be reached, stays deleted.
        copies.records.retain(|copy| {
            let place = key::of_record(copy);
            shelf.get(&place).is_some() || !emptied.contains(&place)
        });
        repair::plan(loaded, copies, writer)
    }

    /// Keys of what was deleted for good, and may still have a copy.
    fn emptied(self) -> Vec<String> {
        self.house().app.with_prefs(|prefs| prefs.emptied.clone())
    }

    /// Does what was planned.
    async fn carry_out(self, repair: Repair<Work>, history: &History, is_late: bool) {
        let (shelf, emptied) = (self.house().works.shelf(), self.emptied());
        for write in writes::of_repair(&repair, &*shelf) {
            let is_done = match write {
                Write::Aside(texts) => history.set_aside(&texts).await.is_ok(),
                Write::Copies(texts) => history.change_latest(&texts).await.is_ok(),
                Write::Shelf(steps) => {
                    if !self.is_wiped.get_untracked() {
                        let records = repair.to_shelf.iter();
                        self.put_on_shelf(records.zip(&steps), is_late);
                    }
                    true
                }
            };
            if !is_done {
                break;
            }
        }
        if !emptied.is_empty() && history.remove_latest(&emptied).await.is_ok() {
            self.house().works.forget_emptied(&emptied);
        }
    }

    fn put_on_shelf<'a>(
        self,
        steps: impl Iterator<Item = (&'a Record<Work>, &'a Step)>,
        is_late: bool,
    ) {
        let shelf = self.house().works.shelf();
        for (record, step) in steps {
            // What somebody wrote in the meantime is newer than what was planned.
            if step.put_where_unchanged(&*shelf)
                && is_late
                && let Some(text) = &step.after
            {
                self.take_in(record, text);
            }
        }
    }

    /// Goes on without IndexedDB after it failed.
    pub(in crate::state) fn lose_copies(self) {
        self.house().works.set_history(None);
        last_words::copy_to(None);
        self.lasting.update(|lasting| {
            *lasting = match lasting {
                Lasting::Both | Lasting::LocalOnly => Lasting::LocalOnly,
                Lasting::CopiesOnly | Lasting::MemoryOnly => Lasting::MemoryOnly,
            }
        });
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
        self.house().works.set_history(Some(history));
    }
}
