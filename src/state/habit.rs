//! Habits that keep texts safe: the browser's promise, and downloading now and then.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::AppState;
use crate::browser;

impl AppState {
    /// Finds out what the browser has promised, without asking it for anything.
    pub fn look_for_promise(self) {
        spawn_local(async move { self.is_promised.set(browser::is_persisted().await) });
    }

    /// After the first «Lagret» of a sketch with an idea: asks once for the browser's promise.
    pub(super) fn ask_for_promise(self) {
        let has_idea = self
            .editing
            .with_untracked(|open| !open.idea.trim().is_empty());
        let is_first = has_idea
            && self
                .kept
                .try_update_value(|kept| !std::mem::replace(&mut kept.has_asked_promise, true))
                == Some(true);
        if is_first {
            spawn_local(async move {
                let mut promised = browser::is_persisted().await;
                if promised == Some(false) {
                    promised = browser::ask_to_persist().await;
                }
                self.is_promised.set(promised);
            });
        }
    }

    /// How many sketches have changed since all was last downloaded. Follows the sketches.
    pub fn changed_since_export(self) -> usize {
        let moment = self.last_export().unwrap_or_default();
        self.entries.with(|entries| {
            let changed = entries
                .values()
                .filter(|entry| entry.record.body.changed_at > moment);
            changed.count()
        })
    }
}
