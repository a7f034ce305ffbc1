//! Habits that keep texts safe: the browser's promise, and downloading now and then.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Care;
use crate::browser;
use crate::state::Lasting;
use crate::storage::browser::CAPACITY_UNITS;
use crate::storage::lifetime::{self, Facts, Warning};

/// From this share of the room on, the page suggests making some.
pub const CROWDED_PERCENT: usize = 80;
/// A closed hint about the room comes back when this much more is used.
const CLOSED_FOR_PERCENT: usize = 5;
/// The room is counted at most this often while somebody writes, in milliseconds: counting reads
/// all that is stored.
const COUNT_EVERY_MS: u64 = 30_000;

/// A browser that said no is asked again after so many milliseconds: a week.
const ASK_AGAIN_MS: u64 = 7 * 24 * 3_600_000;

impl Care {
    /// Finds out how long texts may last here, and how much room is left. Call it once.
    pub fn look_at_habitat(self) {
        self.count_room();
        self.look_for_other_folders();
        spawn_local(async move {
            let (user_agent, touch_points, is_standalone) = browser::identity();
            let warning = lifetime::warning(Facts {
                user_agent: &user_agent,
                touch_points,
                is_standalone,
                seems_private: browser::seems_private().await,
            });
            let is_closed = |warning: &Warning| {
                self.house().app.with_prefs(|prefs| {
                    let word = warning.word().to_owned();
                    warning.stays_closed() && prefs.dismissed_hints.contains(&word)
                })
            };
            self.warning
                .set(warning.filter(|warning| !is_closed(warning)));
        });
    }

    /// Closes the warning about the browser, for good where nothing is lost today.
    pub fn close_warning(self) {
        let Some(warning) = self.warning.get_untracked() else {
            return;
        };
        self.warning.set(None);
        if warning.stays_closed() {
            self.house().app.change_prefs(|prefs| {
                let word = warning.word().to_owned();
                if !prefs.dismissed_hints.contains(&word) {
                    prefs.dismissed_hints.push(word);
                }
            });
        }
    }

    /// Counts how much of the room is used, as a percentage.
    pub(in crate::state) fn count_room(self) {
        if matches!(
            self.lasting.get_untracked(),
            Lasting::CopiesOnly | Lasting::MemoryOnly
        ) {
            return;
        }
        self.kept
            .update_value(|kept| kept.counted_room = browser::now());
        let percent = (self.house().works.used_units() * 100)
            .div_ceil(CAPACITY_UNITS)
            .min(100);
        if self.room_used.get_untracked() != percent {
            self.room_used.set(percent);
        }
    }

    /// The same, after something was stored, when that is some time ago.
    pub(in crate::state) fn count_room_now_and_then(self) {
        let counted = self.kept.with_value(|kept| kept.counted_room);
        if counted > 0 && browser::now().abs_diff(counted) > COUNT_EVERY_MS {
            self.count_room();
        }
    }

    /// How much of the room is used, in percent, when that is worth a hint. Follows it.
    pub fn crowded(self) -> Option<usize> {
        let percent = self.room_used.get();
        let closed = self.room_hint_closed.get();
        let is_closed = closed.is_some_and(|closed| percent < closed + CLOSED_FOR_PERCENT);
        (percent >= CROWDED_PERCENT && !is_closed).then_some(percent)
    }

    /// Closes the hint about the room until it has become noticeably fuller.
    pub fn close_room_hint(self) {
        self.room_hint_closed
            .set(Some(self.room_used.get_untracked()));
    }

    /// Finds out what the browser has promised, without asking it for anything.
    pub fn look_for_promise(self) {
        spawn_local(async move { self.is_promised.set(browser::is_persisted().await) });
    }

    /// After the first «Lagret» of a work with a title: asks once for the browser's promise.
    pub(in crate::state) fn ask_for_promise(self) {
        let has_idea = self
            .house()
            .open
            .editing
            .with_untracked(|open| !open.title().trim().is_empty());
        let is_first = has_idea
            && self
                .kept
                .try_update_value(|kept| !std::mem::replace(&mut kept.has_asked_promise, true))
                == Some(true);
        if is_first {
            spawn_local(async move {
                let mut promised = browser::is_persisted().await;
                if promised == Some(false) && self.may_ask_for_promise() {
                    let now = browser::now();
                    self.house()
                        .app
                        .change_prefs(|prefs| prefs.promise_asked_at = Some(now));
                    promised = browser::ask_to_persist().await;
                }
                self.is_promised.set(promised);
            });
        }
    }

    /// Some browsers put the question to the person, who is not to be asked at every visit.
    fn may_ask_for_promise(self) -> bool {
        let asked = self.house().app.with_prefs(|prefs| prefs.promise_asked_at);
        asked.is_none_or(|asked| browser::now().saturating_sub(asked) > ASK_AGAIN_MS)
    }
}
