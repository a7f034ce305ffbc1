//! «Slett alt på denne maskinen»: everything of ours goes, in every tab, and is counted afterwards.
//!
//! Invariant: from the first step on nothing is written in this page until it is loaded anew, so
//! nothing that was deleted comes back. Deliberately absent: other apps' data on the same address.

use leptos::either::Either;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::start::first_of;
use super::{AppState, last_words};
use crate::browser;
use crate::domain::Work;
use crate::domain::by_id::ById;
use crate::storage::browser::{count_own, may_write, remove_own, stop_writing};
use crate::storage::exchange::Exchange;
use crate::storage::history::{History, HistoryError};

/// What a tab says that has deleted everything.
pub(super) const WIPED: &str = "wiped";

/// How long a browser may take over deleting or looking at the database, in milliseconds. One that
/// another tab holds open never answers.
const PATIENCE_MS: i32 = 4_000;
/// How often what is left is counted while another tab deletes, in milliseconds.
const COUNT_AGAIN_MS: i32 = 200;

/// What the browser says is left of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    /// Texts and choices in localStorage.
    pub texts: usize,
    /// Databases with copies and earlier versions; `None` when the browser would not say.
    pub copies: Option<usize>,
    /// Caches.
    pub caches: usize,
    /// Service workers.
    pub workers: usize,
    /// What belongs to this tab alone.
    pub tab_notes: usize,
}

impl Left {
    /// Whether there is nothing left, for certain.
    pub fn is_nothing(self) -> bool {
        let Left {
            texts,
            copies,
            caches,
            workers,
            tab_notes,
        } = self;
        copies == Some(0) && texts + caches + workers + tab_notes == 0
    }
}

impl AppState {
    /// Deletes everything of ours in this browser, also in the other tabs, and counts what is left.
    pub fn wipe(self) {
        if !may_write() {
            // Somebody else began, or the app has stopped.
            return self.sweep();
        }
        stop_writing();
        self.kept.with_value(|kept| {
            if let Some(channel) = &kept.channel {
                channel.post(WIPED);
            }
        });
        self.sweep();
    }

    /// Another tab deletes everything. This one stops writing and deletes what it may have
    /// written meanwhile.
    pub(super) fn hear_wiped(self) {
        stop_writing();
        self.sweep();
    }

    /// Something went away in another tab: true when nothing of ours is left. Where tabs cannot
    /// tell each other why, this one then stops and lets go, but deletes nothing: somebody may
    /// have cleared localStorage for another reason.
    pub(super) fn sees_all_gone(self) -> bool {
        let hears = self.kept.with_value(|kept| kept.channel.is_some());
        if hears || count_own() > 0 {
            return false;
        }
        stop_writing();
        if let Some(history) = self.forget_all() {
            // So that the other tab can delete it.
            history.close();
        }
        spawn_local(async move { self.left.set(Some(count_in_time().await)) });
        true
    }

    fn sweep(self) {
        if self.is_wiped.get_untracked() && self.left.get_untracked().is_none() {
            return;
        }
        let history = self.forget_all();
        spawn_local(async move {
            remove_own();
            browser::remove_tab_notes();
            if let Some(history) = history {
                history.close();
            }
            // Told below when it failed.
            let _ = in_time(History::delete()).await;
            remove_kept_files().await;
            self.left.set(Some(count().await));
        });
    }

    /// Shows the last screen, with nothing left in memory. The database is the caller's to close.
    fn forget_all(self) -> Option<History> {
        self.left.set(None);
        if !self.is_wiped.get_untracked() {
            self.is_wiped.set(true);
        }
        last_words::forget_all();
        self.import_undo.set(Exchange::default());
        last_words::copy_to(None);
        let history = self.kept.try_update_value(|kept| {
            kept.unsaved_since = None;
            kept.unstored.clear();
            for timer in [kept.timer.take(), kept.rest_timer.take()]
                .into_iter()
                .flatten()
            {
                timer.clear();
            }
            kept.undo.clear();
            kept.history.take()
        });
        self.editing.set(Work::default());
        self.entries.set(ById::default());
        self.unreadable.set(Vec::new());
        self.nothing_left.set(None);
        self.close_notice();
        history.flatten()
    }
}

/// Deletes what is kept for use without a network, and what is on its way there.
pub(super) async fn remove_kept_files() {
    let emptying = async {
        browser::empty_workers().await;
        Ok(())
    };
    // A worker that is not ours, or too old to know, does not answer.
    let _ = in_time(emptying).await;
    browser::remove_workers().await;
    browser::remove_caches().await;
}

/// Counts until the other tab has deleted everything, or has had the time to.
async fn count_in_time() -> Left {
    let mut waited_ms = 0;
    loop {
        let left = count().await;
        if left.is_nothing() || waited_ms >= PATIENCE_MS {
            return left;
        }
        browser::sleep(COUNT_AGAIN_MS).await;
        waited_ms += COUNT_AGAIN_MS;
    }
}

/// Asks the browser itself what is there.
async fn count() -> Left {
    Left {
        texts: count_own(),
        copies: in_time(History::exists()).await.ok().map(usize::from),
        caches: browser::count_caches().await,
        workers: browser::count_workers().await,
        tab_notes: browser::count_tab_notes(),
    }
}

async fn in_time<T>(
    work: impl Future<Output = Result<T, HistoryError>>,
) -> Result<T, HistoryError> {
    let work = std::pin::pin!(work);
    let patience = std::pin::pin!(browser::sleep(PATIENCE_MS));
    match first_of(work, patience).await {
        Either::Left(result) => result,
        Either::Right(()) => Err(HistoryError),
    }
}
