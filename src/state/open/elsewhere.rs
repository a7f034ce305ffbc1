//! What other tabs stored: shown here, unless something is written here that they do not have.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Kept, Open};
use crate::browser;
use crate::domain::tab::{Next, Stored};
use crate::domain::{Body, Id, Record, Work};
use crate::routes::Route;
use crate::state::Opened;
use crate::storage::{format, key};

impl Open {
    /// Another tab stored something: shows it, unless something newer is written in here.
    pub(in crate::state) fn refresh(self, key: &str, text: Option<&str>) {
        if text.is_none() && self.house().care.sees_all_gone() {
            return;
        }
        let Some((_, id)) = key::parse(key) else {
            return;
        };
        let stored = match text.map(format::decode::<Work>) {
            None => Stored::Nothing,
            Some(Ok(record)) => Stored::Version(record),
            Some(Err(_)) => Stored::Unreadable,
        };
        let heard = |kept: &mut Kept| kept.tab.heard(id, stored, browser::random_bytes);
        match self.kept.try_update_value(heard) {
            None | Some(Next::Nothing) => {}
            Some(Next::Gone { is_open }) => {
                self.house().works.unlist(id);
                if is_open {
                    self.opened.set(Opened::Missing);
                }
            }
            Some(Next::List(record)) => {
                self.forget_steps(id);
                self.house().works.list(record);
                self.house().works.follow_own_map();
            }
            Some(Next::TakeOver(record)) => {
                self.take_over(&record);
                self.house().works.list(record);
            }
            Some(Next::Store(own)) => self.store(own),
            Some(Next::KeepBoth(own)) => self.keep_both(own),
        }
    }

    /// A work is stored no more, which is said where it is open.
    pub(in crate::state) fn miss(self, id: Id) {
        if self.is_open(id) {
            self.opened.set(Opened::Missing);
        }
    }

    /// Goes on with a version that was made elsewhere. The steps taken here led to another one, so
    /// they cannot be taken back from this.
    pub(in crate::state) fn take_over(self, record: &Record<Work>) {
        self.editing.set(Arc::new(record.body.clone()));
        self.kept.update_value(|kept| kept.tab.open(record.clone()));
        self.forget_steps(record.id);
        self.count_undo_steps();
        let opened = match record.body.is_binned() {
            true => Opened::InBin,
            false => Opened::Editing,
        };
        // The fields follow by themselves; a screen made anew would take the focus from somebody.
        if self.opened.get_untracked() != opened {
            self.opened.set(opened);
            if opened == Opened::Editing
                && self.house().app.route.get_untracked() == Route::of(record)
            {
                self.ask_to_hold(record.id);
            }
        }
    }

    /// Forgets the steps of a sketch that got a version from elsewhere.
    pub(in crate::state) fn forget_steps(self, id: Id) {
        self.kept
            .update_value(|kept| kept.undo.retain(|(held, _)| *held != id));
    }
}
