//! When there is nothing where there was something: the person is told, and not handed an empty
//! page as if nothing had ever been written.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Care;
use crate::browser;
use crate::storage::browser::may_write;
use crate::storage::shelf::Unreadable;

/// Why there is nothing to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NothingLeft {
    /// There are texts, and none of them can be read.
    Unreadable,
    /// Both stores have been emptied by somebody else than this page.
    Gone,
    /// Everything was deleted as from this page, perhaps where it lies in another folder: the files
    /// of this one are here, but no choice and no trace of a text.
    Deleted,
}

/// What an address says after its question mark when the person goes on beside newer texts.
const ANYWAY: &str = "likevel";

/// Whether a newer version of the app wrote some of this, and nobody has said to go on anyway.
pub(super) fn must_stop_for(unreadable: &[Unreadable]) -> bool {
    unreadable.iter().any(Unreadable::is_of_newer_schema) && !browser::search().contains(ANYWAY)
}

impl Care {
    /// Finds out whether something is gone. Call when everything has been read, and say whether
    /// there were no choices either, which every visit leaves.
    pub(super) async fn look_for_traces(self, has_no_prefs: bool) {
        if !self.house().works.is_empty() {
            return;
        }
        if !self.house().works.unreadable.with_untracked(Vec::is_empty) {
            self.nothing_left.set(Some(NothingLeft::Unreadable));
            return;
        }
        let has_trace = browser::has_trace().await;
        let was_here = has_no_prefs && browser::is_served_by_worker();
        if self
            .house()
            .works
            .entries
            .with_untracked(|it| !it.is_empty())
        {
            return;
        }
        if has_trace {
            self.nothing_left.set(Some(NothingLeft::Gone));
        } else if was_here && !browser::has_started_over() {
            self.nothing_left.set(Some(NothingLeft::Deleted));
        }
    }

    /// Something is stored: from now on its absence would be noticed.
    pub(in crate::state) fn leave_trace(self) {
        if self.nothing_left.get_untracked().is_some() {
            self.nothing_left.set(None);
        }
        if !may_write() {
            return;
        }
        let is_first = self.kept.try_update_value(|kept| {
            let is_first = !kept.has_left_trace;
            kept.has_left_trace = true;
            is_first
        });
        if is_first == Some(true) {
            spawn_local(browser::leave_trace());
        }
    }

    /// Nothing is stored because the person wants it so.
    pub(in crate::state) fn remove_trace(self) {
        self.kept.update_value(|kept| kept.has_left_trace = false);
        spawn_local(browser::remove_trace());
    }

    /// Goes on without what is gone.
    pub fn begin_anew(self) {
        if self.nothing_left.get_untracked() == Some(NothingLeft::Gone) {
            self.remove_trace();
        }
        self.nothing_left.set(None);
    }
}
