//! «Slett alt på denne maskinen»: everything of ours goes, in every tab, and is counted afterwards.
//!
//! Invariants: from the first step on nothing is written in this page until it is loaded anew, so
//! nothing that was deleted comes back. Where the page lies in another folder too, the texts are
//! the same and go there as well, but its files stay. Deliberately absent: other apps' data on the
//! same address.

use std::pin::Pin;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Care;
use super::place::own_folder;
use crate::browser;
use crate::storage::browser::{count_own, may_write, remove_own, stop_writing};
use crate::storage::folder::is_own_cache;
use crate::storage::history::History;

/// What a tab says that deletes everything, followed by the folder it lies in.
pub(in crate::state) const WIPED: &str = "wiped";

/// How long a browser may take over deleting or looking at the database, in milliseconds. One that
/// another tab holds open never answers.
const PATIENCE_MS: i32 = 4_000;
/// How often what is left is counted while another tab deletes, in milliseconds.
const COUNT_AGAIN_MS: i32 = 200;

/// What the browser says is left of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Left {
    /// Texts and choices in localStorage.
    pub texts: usize,
    /// Databases with copies and earlier versions; `None` when the browser would not say.
    pub copies: Option<usize>,
    /// Caches that should be gone.
    pub caches: usize,
    /// Service workers that should be gone.
    pub workers: usize,
    /// What belongs to this tab alone.
    pub tab_notes: usize,
    /// Whether the files for use without a network were to stay.
    pub keeps_files: bool,
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
            keeps_files: _,
        } = self;
        copies == Some(0) && texts + caches + workers + tab_notes == 0
    }
}

impl Care {
    /// Deletes everything of ours in this browser, also in the other tabs, and counts what is left.
    /// Refused in a frame.
    pub fn wipe(self) {
        if self.is_framed() {
            return;
        }
        if !may_write() {
            // Somebody else began, or the app has stopped.
            return self.sweep();
        }
        stop_writing();
        // Older versions, as there may be in another folder, know the bare word.
        let messages = [&*format!("{WIPED}{}", own_folder()), WIPED];
        self.house().open.post(&messages);
        self.sweep();
    }

    /// Another tab deletes everything, from a folder. This one stops writing and deletes what it
    /// may have written meanwhile; its files only where they are the same.
    pub(in crate::state) fn hear_wiped(self, folder: &str) {
        let is_own = folder == own_folder();
        if self.is_wiped.get_untracked() && !(is_own && self.keeps_files()) {
            return;
        }
        stop_writing();
        self.kept.update_value(|kept| kept.keeps_files = !is_own);
        self.sweep();
    }

    /// Something went away in another tab: true when nothing of ours is left. Where tabs cannot
    /// tell each other why, this one then stops and lets go, but deletes nothing: somebody may
    /// have cleared localStorage for another reason.
    pub(in crate::state) fn sees_all_gone(self) -> bool {
        let hears = self.house().open.post(&[]);
        if hears || count_own() > 0 {
            return false;
        }
        stop_writing();
        if let Some(history) = self.forget_all() {
            // So that the other tab can delete it.
            history.close();
        }
        spawn_local(async move { self.left.set(Some(self.count_beside_another().await)) });
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
            browser::within(PATIENCE_MS, History::delete()).await;
            at_most(Box::pin(browser::remove_trace())).await;
            self.remove_kept_files().await;
            self.left.set(Some(self.count_in_time().await));
        });
    }

    /// Shows the last screen, with nothing left in memory. The database is the caller's to close.
    fn forget_all(self) -> Option<History> {
        self.left.set(None);
        if !self.is_wiped.get_untracked() {
            self.is_wiped.set(true);
        }
        let history = self.house().works.forget_all();
        self.house().open.forget_all();
        self.nothing_left.set(None);
        self.house().app.close_notice();
        history
    }

    fn keeps_files(self) -> bool {
        self.kept.with_value(|kept| kept.keeps_files)
    }

    /// Deletes what is kept for use without a network in this folder, and what is on its way there,
    /// unless it is to stay.
    pub(super) async fn remove_kept_files(self) {
        if self.keeps_files() {
            return;
        }
        let folder = own_folder();
        // A worker that is not ours, or too old to know, does not answer; one that is being installed is let go when
        // that is over. What is left is counted, and told.
        at_most(Box::pin(browser::empty_workers(&folder))).await;
        at_most(Box::pin(browser::remove_workers(&folder))).await;
        let caches = async { browser::remove_caches(&own_caches(&folder).await).await };
        at_most(Box::pin(caches)).await;
    }

    /// Counts what is left where another tab deletes, and has not said where it lies.
    async fn count_beside_another(self) -> Left {
        let left = self.count_in_time().await;
        if left.is_nothing() {
            return left;
        }
        // If the other's files are not these, these stay.
        let is_shared = self.other_folders.with_untracked(|it| !it.is_empty());
        self.kept
            .update_value(|kept| kept.keeps_files |= is_shared && left.texts == 0);
        self.count().await
    }

    /// Counts until nothing is left, or for so long that whoever else deletes has had the time to: each tab has its own
    /// part in it, and one that was writing at that moment deletes what it wrote a little later.
    async fn count_in_time(self) -> Left {
        let mut waited_ms = 0;
        loop {
            let left = self.count().await;
            if left.is_nothing() || waited_ms >= PATIENCE_MS {
                return left;
            }
            browser::sleep(COUNT_AGAIN_MS).await;
            waited_ms += COUNT_AGAIN_MS;
        }
    }

    /// Asks the browser itself what is there of what should be gone.
    async fn count(self) -> Left {
        let folder = own_folder();
        let keeps_files = self.keeps_files();
        let exists = browser::within(PATIENCE_MS, History::exists()).await;
        let (files, workers) = match keeps_files {
            true => (0, 0),
            false => (
                own_caches(&folder).await.len(),
                browser::count_workers(&folder).await,
            ),
        };
        Left {
            texts: count_own(),
            copies: exists.and_then(Result::ok).map(usize::from),
            caches: files + usize::from(browser::has_trace().await),
            workers,
            tab_notes: browser::count_tab_notes(),
            keeps_files,
        }
    }
}

/// The names of the caches with files of a folder.
async fn own_caches(folder: &str) -> Vec<String> {
    let mut names = browser::cache_names().await;
    names.retain(|name| is_own_cache(name, folder));
    names
}

/// Does something for as long as somebody can be made to wait for it.
async fn at_most(work: Pin<Box<dyn Future<Output = ()> + '_>>) {
    browser::within(PATIENCE_MS, work).await;
}
