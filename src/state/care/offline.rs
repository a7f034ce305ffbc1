//! The version that is kept on this machine, and the change to a newer one.
//!
//! Invariants: it is called ready only after the worker has gone through every file; a page is
//! never loaded anew before what was written in it is stored, and then once.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Care;
use crate::browser::{self, NoWorker, Worker};
use crate::state::Lasting;

/// Whether the page opens without a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offline {
    /// The browser has not been asked yet.
    Unknown,
    /// The files are on their way.
    Preparing,
    /// Every file is here, and as the build made it.
    Ready,
    /// Some file could not be had, or is not what the build made.
    Failed,
    /// Nothing can be kept here.
    NotPossible(NoWorker),
}

/// What is known of a newer version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NewVersion {
    /// There is none, as far as is known.
    None,
    /// It is here, and waits for the person.
    Ready,
    /// What was written is being stored first.
    Storing,
    /// What was written could not be stored, so the page stays as it is.
    NotStored,
}

/// How long texts may take to be stored before a change, and how often it is looked whether they
/// are, in milliseconds.
const STORING_PATIENCE_MS: i32 = 5_000;
const STORING_CHECK_MS: i32 = 50;
/// How long after the last time a page that is looked at again asks for a newer version, in
/// milliseconds.
const LOOK_EVERY_MS: u64 = 60 * 60 * 1_000;

impl Care {
    /// Has the app kept on this machine. Call it once, when all that the page itself needs is here.
    pub fn keep_offline(self) {
        if self.is_wiped.get_untracked() {
            return;
        }
        browser::on_new_version(move || self.change_version());
        spawn_local(async move {
            let registered = Worker::register().await;
            if self.is_wiped.get_untracked() {
                return self.remove_kept_files().await;
            }
            match registered {
                Ok(worker) => {
                    self.kept.update_value(|kept| {
                        kept.worker = Some(worker.clone());
                        kept.looked_for_update = browser::now();
                    });
                    worker.on_change(move || spawn_local(self.look_at_worker()));
                    self.look_at_worker().await;
                }
                Err(why) => self.offline.set(Offline::NotPossible(why)),
            }
        });
    }

    async fn look_at_worker(self) {
        // A worker that is asked brings back what is missing.
        let worker = self
            .kept
            .with_value(|kept| kept.worker.clone())
            .filter(|_| !self.is_wiped.get_untracked());
        let Some(worker) = worker else {
            return;
        };
        if worker.has_update() && self.new_version.get_untracked() == NewVersion::None {
            self.new_version.set(NewVersion::Ready);
        }
        if worker.is_preparing_first() {
            self.offline.set(Offline::Preparing);
        } else {
            self.offline.set(match worker.is_whole().await {
                Some(true) => Offline::Ready,
                Some(false) | None => Offline::Failed,
            });
        }
    }

    /// Asks the host for a newer version, when that is some time ago.
    pub(super) fn look_for_update(self) {
        let worker = self.kept.try_update_value(|kept| {
            let now = browser::now();
            let is_due = now.abs_diff(kept.looked_for_update) > LOOK_EVERY_MS;
            if !is_due {
                return None;
            }
            kept.looked_for_update = now;
            kept.worker.clone()
        });
        if let Some(worker) = worker.flatten() {
            spawn_local(async move { worker.look_for_update().await });
        }
    }

    /// «Oppdater nå»: stores what was written, and gives the new version its turn in every tab.
    pub fn update_now(self) {
        self.new_version.set(NewVersion::Storing);
        spawn_local(async move {
            if !self.has_stored_all().await {
                self.new_version.set(NewVersion::NotStored);
                return;
            }
            let worker = self.kept.with_value(|kept| kept.worker.clone());
            // A page that no worker serves is not told of the change; nor is one where another
            // tab has made the change already.
            let hears = browser::is_served_by_worker()
                && worker.as_ref().is_some_and(|worker| worker.has_update());
            if let Some(worker) = worker {
                worker.activate_update().await;
            }
            if !hears {
                browser::reload();
            }
        });
    }

    /// The new version answers from now on, by this tab's wish or another's.
    fn change_version(self) {
        self.new_version.set(NewVersion::Storing);
        spawn_local(async move {
            if self.has_stored_all().await {
                browser::reload();
            } else {
                self.new_version.set(NewVersion::NotStored);
            }
        });
    }

    /// Stores what was written. False where that takes too long, fails, or would not outlast the
    /// page.
    async fn has_stored_all(self) -> bool {
        self.house().open.flush();
        let mut waited_ms = 0;
        while waited_ms <= STORING_PATIENCE_MS {
            if self.house().works.is_exchanging() {
                // Files that are being taken in are all in or all out before the page goes.
                browser::sleep(STORING_CHECK_MS).await;
                continue;
            }
            if self.house().open.is_all_stored() {
                let is_lasting = self.lasting.get_untracked() != Lasting::MemoryOnly;
                return is_lasting || self.house().works.is_empty();
            }
            browser::sleep(STORING_CHECK_MS).await;
            waited_ms += STORING_CHECK_MS;
        }
        false
    }
}
