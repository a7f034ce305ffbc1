//! Who may write: one tab at a time holds a sketch, the others show it live.
//!
//! Invariant: what was written here before another tab took over is stored before it is let go,
//! and is not lost if that fails: see `keep_both`. Where the browser has no locks (plain http),
//! every tab may write, and a version that was overtaken becomes a conflict copy.

use std::time::Duration;

use leptos::prelude::*;

use super::{Kept, Open};
use crate::browser::{self, Channel, Lock, LockAnswer, LockRequest};
use crate::domain::tab::Hold;
use crate::domain::{Id, Work};
use crate::storage::{format, key};

/// How long the other tab has for handing over before the sketch is taken from it, in
/// milliseconds. A tab that the browser has put to sleep never answers.
const PATIENCE_MS: u64 = 1_000;

/// The name of the channel between the tabs.
const CHANNEL: &str = "nyskapingslaget";
/// What a tab says that wants to write in a sketch; the id follows.
const HAND_OVER: &str = "hand-over ";

fn lock_name(id: Id) -> String {
    format!("nyskapingslaget/sketch/{id}")
}

impl Open {
    /// Begins to hear the other tabs.
    pub(in crate::state) fn hear_tabs(self) {
        let channel = Channel::open(CHANNEL, move |message| self.hear(&message));
        self.kept.update_value(|kept| kept.channel = channel);
    }

    fn hear(self, message: &str) {
        if let Some(folder) = message.strip_prefix(crate::state::care::WIPED) {
            return self.house().care.hear_wiped(folder);
        }
        let Some(Ok(id)) = message.strip_prefix(HAND_OVER).map(str::parse) else {
            return;
        };
        if self.held_id() == Some(id) && self.hold.get_untracked() == Hold::Here {
            self.give_up(id);
        }
    }

    /// Asks to be the tab that writes in a sketch. Until the answer comes, it is.
    pub(super) fn ask_to_hold(self, id: Id) {
        if self.held_id() == Some(id) {
            return;
        }
        self.let_go();
        self.set_hold(Hold::Here);
        self.request(id, LockRequest::IfFree);
    }

    /// The sketch is not open here any more.
    pub(in crate::state) fn let_go(self) {
        let lock = self.kept.try_update_value(|kept| kept.lock.take());
        drop(lock);
        self.set_hold(Hold::Here);
    }

    /// Writes here from now on; the other tab stores what it has and shows it live.
    pub fn take_over_here(self) {
        let Some(id) = self.held_id() else {
            return;
        };
        self.kept.with_value(|kept| {
            if let Some(channel) = &kept.channel {
                channel.post(&format!("{HAND_OVER}{id}"));
            }
        });
        set_timeout(
            move || {
                if self.held_id() == Some(id) && self.hold.get_untracked() == Hold::Elsewhere {
                    self.request(id, LockRequest::Steal);
                }
            },
            Duration::from_millis(PATIENCE_MS),
        );
    }

    fn held_id(self) -> Option<Id> {
        self.kept
            .with_value(|kept| kept.lock.as_ref().map(|(id, _)| *id))
    }

    fn set_hold(self, hold: Hold) {
        self.kept.update_value(|kept| kept.tab.set_hold(hold));
        if self.hold.get_untracked() != hold {
            self.hold.set(hold);
        }
    }

    fn request(self, id: Id, how: LockRequest) {
        let lock = browser::request_lock(&lock_name(id), how, move |answer| {
            self.answered(id, answer);
        });
        self.replace_lock(lock.map(|lock| (id, lock)));
    }

    /// The one that was there is let go outside, since that may call back.
    fn replace_lock(self, lock: Option<(Id, Lock)>) {
        let before = self
            .kept
            .try_update_value(|kept| std::mem::replace(&mut kept.lock, lock));
        drop(before);
    }

    fn answered(self, id: Id, answer: LockAnswer) {
        if self.held_id() != Some(id) {
            return;
        }
        match answer {
            LockAnswer::Held => {
                self.read_again(id);
                self.set_hold(Hold::Here);
            }
            LockAnswer::Taken | LockAnswer::Lost => self.give_up(id),
        }
    }

    /// Stores what was written here, lets go, and waits for the sketch to be free again.
    fn give_up(self, id: Id) {
        self.flush();
        // Storing may have made a conflict copy, which nobody else holds.
        let gives_up = |kept: &mut Kept| kept.tab.give_up(id);
        if self.kept.try_update_value(gives_up) == Some(true) {
            self.set_hold(Hold::Elsewhere);
            self.read_again(id);
            self.request(id, LockRequest::WhenFree);
        }
    }

    /// Shows the sketch as it is stored now, if that is newer than what is here.
    fn read_again(self, id: Id) {
        self.flush();
        let place = self.kept.with_value(|kept| key::of_record(kept.tab.base()));
        let stored = self.house().works.shelf().get(&place);
        let Some(Ok(record)) = stored.map(|text| format::decode::<Work>(&text)) else {
            return;
        };
        if self.kept.with_value(|kept| kept.tab.is_behind(id, &record)) {
            self.take_over(&record);
            self.house().works.list(record);
        }
    }
}
