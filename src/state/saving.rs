//! Saving: what is typed is stored by itself, and the status says so only once it is true.
//!
//! A pause of [`PAUSE_MS`] saves; under steady typing nothing waits longer than [`LONGEST_MS`], so
//! that with the time a strict copy takes, no keystroke is more than a second from safety.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{AppState, Lasting, Notice, SaveState, last_words};
use crate::browser;
use crate::domain::list::Entry;
use crate::domain::{Record, Work};
use crate::storage::history::{History, HistoryError};
use crate::storage::shelf::{self, SaveError};
use crate::storage::{format, key};

/// A pause in typing after which the text is stored, in milliseconds.
const PAUSE_MS: u64 = 300;
/// The longest a keystroke waits for being stored, in milliseconds.
const LONGEST_MS: u64 = 500;
/// After a failure it is tried again this often, in milliseconds.
const RETRY_MS: u64 = 5_000;
/// A rest after which the saving is read out, in milliseconds.
const REST_MS: u64 = 5_000;

impl AppState {
    /// Notes that the sketch has text that is not stored, and sees to it that it will be.
    pub(super) fn mark_unsaved(self) {
        let now = browser::now();
        self.kept.update_value(|kept| {
            let since = *kept.unsaved_since.get_or_insert(now);
            let wait = PAUSE_MS.min(LONGEST_MS.saturating_sub(now.saturating_sub(since)));
            restart(&mut kept.timer, wait, move || self.flush());
            if let Some(rest) = kept.rest_timer.take() {
                rest.clear();
            }
        });
        if !matches!(self.save_state.get_untracked(), SaveState::Failed(_)) {
            self.save_state.set(SaveState::Saving);
        }
    }

    /// Stores at once what is not stored yet. Safe to call at any time, also as the page closes.
    pub fn flush(self) {
        if self.is_wiped.get_untracked() {
            return;
        }
        let edited = self.take_unsaved();
        let edited_id = edited.as_ref().map(|record| record.id);
        if let Some(record) = edited {
            self.store(record);
        }
        for id in self.kept.with_value(|kept| kept.unstored.clone()) {
            if Some(id) != edited_id
                && let Some(entry) = self.stored(id)
            {
                self.store(entry.record.clone());
            }
        }
    }

    /// Stores a version of a sketch that was written in here.
    pub(super) fn store(self, record: Record<Work>) {
        let shelf = self.kept.with_value(|kept| kept.shelf.clone());
        match shelf::save(&*shelf, &record) {
            Ok(text) => {
                last_words::forget(record.id);
                let before = self.kept.try_update_value(|kept| {
                    kept.unstored.retain(|id| *id != record.id);
                    let is_open = kept.base.id == record.id;
                    is_open.then(|| {
                        kept.is_base_own = true;
                        std::mem::replace(&mut kept.base, record.clone())
                    })
                });
                if let Some(before) = before.flatten() {
                    self.note_stored(&before, &record);
                }
                self.remember(record, text);
            }
            Err(SaveError::Overtaken) => self.keep_both(record),
            Err(error) => self.save_failed(record, error),
        }
    }

    /// Stores a record that is not being edited. False, with a notice, where it was not stored.
    pub(super) fn put(self, record: Record<Work>) -> bool {
        let shelf = self.kept.with_value(|kept| kept.shelf.clone());
        match shelf::save(&*shelf, &record) {
            Ok(text) => {
                self.remember(record, text);
                true
            }
            Err(error) => {
                self.tell(Notice::NotStored(error));
                false
            }
        }
    }

    pub(super) fn take_unsaved(self) -> Option<Record<Work>> {
        self.kept.try_update_value(|kept| {
            kept.unsaved_since.take()?;
            if let Some(timer) = kept.timer.take() {
                timer.clear();
            }
            Some(kept.edited_base(self.editing.get_untracked()))
        })?
    }

    /// Lists a stored record and puts its strict copy in IndexedDB; then it is «Lagret».
    pub(super) fn remember(self, record: Record<Work>, text: String) {
        self.leave_trace();
        self.list(record.clone());
        self.copy_own(record, text);
    }

    pub(super) fn list(self, record: Record<Work>) {
        self.kept.update_value(|kept| kept.visit.note(&record));
        self.entries.update(|entries| {
            entries.insert(record.id, Arc::new(Entry::new(record)));
        });
    }

    /// Puts the strict copy of a version in IndexedDB that was written in here. Words under it that
    /// it has not seen are kept beside it, in the same step.
    pub(super) fn copy_own(self, record: Record<Work>, text: String) {
        let place = key::of_record(&record);
        let lost = Rc::new(RefCell::new(None));
        let found = lost.clone();
        let beside = move |before: String| {
            let kept = self.kept_beside(&before, &record)?;
            let text = (key::of_record(&kept), format::encode(&kept));
            found.replace(Some(kept));
            Some(text)
        };
        self.copy_by(
            |history| history.put_latest_over(&place, &text, beside),
            move |()| {
                if let Some(kept) = lost.take() {
                    self.show_kept(kept);
                }
            },
        );
    }

    pub(super) fn copy_by<T: 'static, F: Future<Output = Result<T, HistoryError>> + 'static>(
        self,
        copy: impl FnOnce(&History) -> F,
        then: impl FnOnce(T) + 'static,
    ) {
        let Some(history) = self.kept.with_value(|kept| kept.history.clone()) else {
            self.settle();
            return;
        };
        self.kept.update_value(|kept| kept.copies_under_way += 1);
        let copying = copy(&history);
        spawn_local(async move {
            let copied = copying.await;
            self.kept.update_value(|kept| kept.copies_under_way -= 1);
            match copied {
                Ok(result) => then(result),
                Err(HistoryError) => self.lose_history(),
            }
            self.settle();
        });
    }

    /// Goes on without IndexedDB after it failed.
    fn lose_history(self) {
        self.kept.update_value(|kept| kept.history = None);
        last_words::copy_to(None);
        self.lasting.update(|lasting| {
            *lasting = match lasting {
                Lasting::Both | Lasting::LocalOnly => Lasting::LocalOnly,
                Lasting::CopiesOnly | Lasting::MemoryOnly => Lasting::MemoryOnly,
            }
        });
    }

    /// Says «Lagret» once nothing waits, neither for the store nor for its copy.
    pub(super) fn settle(self) {
        let is_quiet = self.kept.with_value(|kept| {
            kept.unsaved_since.is_none() && kept.copies_under_way == 0 && kept.unstored.is_empty()
        });
        if !is_quiet {
            return;
        }
        self.save_state.set(SaveState::Saved);
        self.ask_for_promise();
        self.count_room_now_and_then();
        self.kept.update_value(|kept| {
            if kept.has_announced {
                restart(&mut kept.rest_timer, REST_MS, move || self.announce());
            } else {
                kept.has_announced = true;
                self.announce();
            }
        });
    }

    fn announce(self) {
        self.save_announced.update(|times| *times += 1);
    }

    /// The text stays on the screen and in the list, goes to the strict copies where there are
    /// any, and is tried again, also when another sketch is open by then.
    fn save_failed(self, record: Record<Work>, error: SaveError) {
        if self.save_state.get_untracked() != SaveState::Failed(error) {
            self.save_state.set(SaveState::Failed(error));
            self.announce();
        }
        self.kept.update_value(|kept| {
            if !kept.unstored.contains(&record.id) {
                kept.unstored.push(record.id);
            }
            if kept.base.id == record.id {
                kept.base = record.clone();
                kept.is_base_own = true;
            }
            restart(&mut kept.timer, RETRY_MS, move || self.flush());
        });
        let text = format::encode(&record);
        self.list(record.clone());
        self.copy_own(record, text);
    }
}

/// Starts a timer in place of the one that runs.
fn restart(timer: &mut Option<TimeoutHandle>, wait_ms: u64, then: impl FnOnce() + 'static) {
    if let Some(running) = timer.take() {
        running.clear();
    }
    *timer = set_timeout_with_handle(then, Duration::from_millis(wait_ms)).ok();
}
