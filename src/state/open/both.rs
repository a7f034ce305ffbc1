//! When two tabs wrote in the same work: both texts are kept.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Open, last_words};
use crate::browser;
use crate::domain::tab::Overtaken;
use crate::domain::{Record, Work};
use crate::routes::Route;
use crate::state::{Notice, fresh_device};
use crate::storage::{format, keeping, key};

impl Open {
    /// Somebody stored another version meanwhile. What was written here becomes a conflict copy,
    /// and goes on being edited as that, on the same screen.
    pub(super) fn keep_both(self, own: Record<Work>) {
        let stored = self.stored_elsewhere(&own);
        let overtaken = self.kept.try_update_value(|kept| {
            // The steps led to what was written here, so they go with it.
            let steps = kept
                .tab
                .is_open(own.id)
                .then(|| std::mem::take(kept.steps()));
            let overtaken = kept.tab.overtaken(&own, stored, fresh_device());
            if let Some(steps) = steps {
                *kept.steps() = steps;
            }
            overtaken
        });
        last_words::forget(own.id);
        match overtaken {
            Some(Overtaken::Same { stored, is_open }) => {
                if is_open {
                    self.take_over(&stored);
                }
                self.house().works.list(stored);
                self.settle();
            }
            Some(Overtaken::Copy {
                copy,
                stored,
                is_open,
            }) => {
                if is_open {
                    self.editing.set(Arc::new(copy.body.clone()));
                    self.ask_to_hold(copy.id);
                    if browser::hash() == Route::of(&own).href() {
                        self.house().app.rename_address(Route::of(&copy));
                    }
                }
                // As it is stored, after something here that never was.
                if let Some(stored) = stored {
                    self.house().works.list(stored);
                }
                last_words::hold(last_words::shared(&copy));
                self.house().app.tell(Notice::KeptBoth(own.id));
                self.store(copy);
            }
            None => {}
        }
    }

    /// A work as it is stored now.
    fn stored_elsewhere(self, own: &Record<Work>) -> Option<Record<Work>> {
        format::decode(&self.house().works.shelf().get(&key::of_record(own))?).ok()
    }

    /// What is to be kept of what the copies had `before`, under `record`.
    pub(super) fn kept_beside(self, before: &str, record: &Record<Work>) -> Option<Record<Work>> {
        if self.house().care.is_wiped.get_untracked() {
            return None;
        }
        let stored = |it: &Record<Work>| self.stored_elsewhere(it);
        let kept = keeping::beside(before, record, stored, fresh_device())?;
        let is_new = kept.id == record.id || self.house().works.stored(kept.id).is_none();
        is_new.then_some(kept)
    }

    /// Shows what was kept beside a version: a conflict copy, if it is not what another tab stored.
    pub(super) fn show_kept(self, kept: Record<Work>) {
        if !self.house().care.is_wiped.get_untracked() && self.stored_elsewhere(&kept).is_none() {
            self.house().app.tell(Notice::KeptOther(kept.id));
            self.store(kept);
        }
    }
}
