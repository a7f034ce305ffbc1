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

use super::{Open, last_words};
use crate::browser;
use crate::domain::{Record, Work};
use crate::state::{Lasting, SaveState};
use crate::storage::history::{Beside, History, HistoryError};
use crate::storage::keeping::{self, Keeper};
use crate::storage::shelf::SaveError;
use crate::storage::{format, key};

/// A pause in typing after which the text is stored, in milliseconds.
const PAUSE_MS: u64 = 300;
/// The longest a keystroke waits for being stored, in milliseconds.
const LONGEST_MS: u64 = 500;
/// After a failure it is tried again this often, in milliseconds.
const RETRY_MS: u64 = 5_000;
/// A rest after which the saving is read out, in milliseconds.
const REST_MS: u64 = 5_000;
/// What `<html>` tells other programs: how many times all that was written here has been stored in both stores, as far as
/// the browser has them, and a `+` after it while something waits. It grows across screens, as long as the page lives.
const SAVES: &str = "data-saves";

impl Open {
    /// Sees to it that what is written since then, in milliseconds since 1970 in UTC, is stored soon.
    pub(super) fn mark_unsaved(self, since: u64) {
        let waited = browser::now().saturating_sub(since);
        let wait = PAUSE_MS.min(LONGEST_MS.saturating_sub(waited));
        self.kept.update_value(|kept| {
            restart(&mut kept.timer, wait, move || self.flush());
            if let Some(rest) = kept.rest_timer.take() {
                rest.clear();
            }
        });
        self.tell_saves(true);
        if !matches!(self.save_state.get_untracked(), SaveState::Failed(_)) {
            self.save_state.set(SaveState::Saving);
        }
    }

    /// Stores at once what is not stored yet. Safe to call at any time, also as the page closes.
    pub fn flush(self) {
        if self.house().care.is_wiped.get_untracked() {
            return;
        }
        let to_store = self.kept.try_update_value(|kept| {
            if let Some(timer) = kept.timer.take() {
                timer.clear();
            }
            kept.tab.to_store(browser::random_bytes)
        });
        for record in to_store.unwrap_or_default() {
            self.store(record);
        }
    }

    /// Stores a version of a sketch that was written in here.
    pub(super) fn store(mut self, record: Record<Work>) {
        let seen = self.kept.with_value(|kept| kept.tab.stored_as(record.id));
        keeping::keep(&*self.house().works.shelf(), &mut self, record, seen);
    }

    /// Puts the strict copy of a version in IndexedDB that was written in here. Words under it that
    /// it has not seen are kept beside it, in the same step.
    pub(in crate::state) fn copy_own(
        self,
        record: Record<Work>,
        text: String,
        seen: Option<Arc<str>>,
    ) {
        let place = key::of_record(&record);
        let lost = Rc::new(RefCell::new(None));
        let found = lost.clone();
        let beside = move |before: String| {
            if seen.as_deref() == Some(before.as_str()) {
                return None;
            }
            let kept = self.kept_beside(&before, &record)?;
            let (place, text) = (key::of_record(&kept), format::encode(&kept));
            found.replace(Some(kept.clone()));
            let may_lie_over =
                move |there: Option<&str>| keeping::may_lie_over(&kept, &record, there);
            Some(Beside {
                place,
                text,
                may_lie_over: Box::new(may_lie_over),
            })
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

    pub(in crate::state) fn copy_by<
        T: 'static,
        F: Future<Output = Result<T, HistoryError>> + 'static,
    >(
        self,
        copy: impl FnOnce(&History) -> F,
        then: impl FnOnce(T) + 'static,
    ) {
        let Some(history) = self.house().works.history() else {
            self.settle();
            return;
        };
        self.kept.update_value(|kept| kept.copies_under_way += 1);
        self.tell_saves(true);
        let copying = copy(&history);
        spawn_local(async move {
            let copied = copying.await;
            self.kept.update_value(|kept| kept.copies_under_way -= 1);
            match copied {
                Ok(result) => then(result),
                Err(HistoryError) => self.house().care.lose_copies(),
            }
            self.settle();
        });
    }

    /// Whether nothing waits, neither for the store nor for its copy.
    pub(in crate::state) fn is_all_stored(self) -> bool {
        self.kept
            .with_value(|kept| kept.tab.is_all_stored() && kept.copies_under_way == 0)
    }

    /// Says «Lagret» once nothing waits, neither for the store nor for its copy.
    pub(super) fn settle(self) {
        if !self.is_all_stored() {
            return;
        }
        self.save_state.set(SaveState::Saved);
        if matches!(
            self.house().care.lasting.get_untracked(),
            Lasting::Both | Lasting::CopiesOnly
        ) {
            self.tell_saves(false);
        }
        self.house().care.ask_for_promise();
        self.house().care.count_room_now_and_then();
        self.kept.update_value(|kept| {
            if kept.has_announced {
                restart(&mut kept.rest_timer, REST_MS, move || self.announce());
            } else {
                kept.has_announced = true;
                self.announce();
            }
        });
    }

    /// Tells other programs whether something waits to be stored (see [`SAVES`]).
    fn tell_saves(self, waits: bool) {
        let told = self.kept.try_update_value(|kept| {
            let (count, waited) = &mut kept.saves;
            let has_changed = std::mem::replace(waited, waits) != waits;
            *count += u32::from(has_changed && !waits);
            has_changed.then_some(*count)
        });
        if let Some(Some(count)) = told {
            let more = if waits { "+" } else { "" };
            browser::set_root_attribute(SAVES, &format!("{count}{more}"));
        }
    }

    fn announce(self) {
        self.save_announced.update(|times| *times += 1);
    }
}

impl Keeper<Work> for Open {
    fn stored(&mut self, record: &Record<Work>, text: &str) {
        last_words::forget(record.id);
        let before = self
            .kept
            .try_update_value(|kept| kept.tab.stored(record, text));
        if let Some(before) = before.flatten() {
            self.note_stored(&before, record);
        }
        self.house().care.leave_trace();
    }

    /// The text stays on the screen and in the list, and is tried again, also when another sketch is open by then.
    fn refused(&mut self, record: &Record<Work>, error: SaveError) {
        let open = *self;
        if self.save_state.get_untracked() != SaveState::Failed(error) {
            self.save_state.set(SaveState::Failed(error));
            self.announce();
        }
        self.kept.update_value(|kept| {
            kept.tab.refused(record);
            restart(&mut kept.timer, RETRY_MS, move || open.flush());
        });
    }

    fn overtaken(&mut self, record: Record<Work>) {
        self.keep_both(record);
    }

    fn copy(&mut self, record: Record<Work>, text: String, seen: Option<Arc<str>>) {
        self.house().works.list(record.clone());
        self.copy_own(record, text, seen);
    }
}

/// Starts a timer in place of the one that runs.
fn restart(timer: &mut Option<TimeoutHandle>, wait_ms: u64, then: impl FnOnce() + 'static) {
    if let Some(running) = timer.take() {
        running.clear();
    }
    *timer = set_timeout_with_handle(then, Duration::from_millis(wait_ms)).ok();
}
