//! Earlier versions: when they are kept, and how one takes its place again.
//!
//! They are kept beside the saving, never in its way: a save waits for none of this.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Works;
use crate::browser;
use crate::domain::{Body, Id, Record, Stamps, Work};
use crate::routes::Route;
use crate::state::Notice;
use crate::storage::exchange::Exchange;
use crate::storage::exchanging::Refusal;
use crate::storage::{format, key, revisions};

/// The earlier versions of a sketch.
#[derive(Clone, Debug, PartialEq)]
pub enum Versions {
    /// They are being read.
    Reading,
    /// This browser keeps none.
    NotKept,
    /// Newest first; what is stored now is not among them.
    Here(Arc<Vec<Record<Work>>>),
}

impl Works {
    /// Keeps these as earlier versions.
    pub(in crate::state) fn keep_versions<'a>(
        self,
        records: impl IntoIterator<Item = &'a Record<Work>>,
    ) {
        let Some(history) = self.history() else {
            return;
        };
        let place = |record: &Record<Work>| (key::of_record(record), format::encode(record));
        let texts: Vec<(String, String)> = records.into_iter().map(place).collect();
        if !texts.is_empty() {
            spawn_local(async move {
                // What is written now is safe elsewhere; an earlier version is not worth an alarm.
                let _ = history.add_revisions(&texts).await;
            });
        }
    }

    /// Reads the earlier versions of a sketch.
    pub(in crate::state) fn read_versions(self, id: Id) {
        self.versions.set(Versions::Reading);
        let history = self.history();
        let place = self.stored(id).map(|entry| key::of_record(&entry.record));
        spawn_local(async move {
            let found = match (history, place) {
                (Some(history), Some(place)) => history.revisions_of(&place).await.ok(),
                _ => None,
            };
            // Somebody may have gone on to another screen meanwhile.
            if self.house().app.route.get_untracked() == Route::Versions(id) {
                self.versions.set(found.map_or(Versions::NotKept, |texts| {
                    let mut records = revisions::read::<Work>(texts);
                    let current = self.stored(id);
                    let newest = records.first().map(|record| record.body.clone());
                    if newest.is_some() && newest == current.map(|entry| entry.record.body.clone())
                    {
                        records.remove(0);
                    }
                    Versions::Here(Arc::new(records))
                }));
            }
        });
    }

    /// Lets a sketch say again what an earlier version said. That is an edit of its own.
    pub fn restore_version(self, version: &Record<Work>) {
        let version = version.clone();
        let (id, route) = (version.id, Route::of(&version));
        self.replace_works(
            vec![id],
            Notice::VersionRestored(id),
            Some(route),
            move |current| {
                let body = version.body.clone().with_bonds_of(current);
                body.with_stamps(Stamps {
                    binned_at: current.stamps().binned_at,
                    conflict_of: current.conflict_of(),
                    changed_at: browser::now(),
                    ..version.body.stamps()
                })
            },
        );
    }

    /// Lets some works say something else, in an edit of each. Afterwards it is told, with a way
    /// back, and a screen is shown.
    pub(super) fn replace_works(
        self,
        ids: Vec<Id>,
        notice: Notice,
        route: Option<Route>,
        change: impl Fn(&Work) -> Work + 'static,
    ) {
        let replaced = Rc::new(RefCell::new(Vec::new()));
        let before = replaced.clone();
        let plan = move || {
            let found = ids.iter().filter_map(|id| self.stored(*id));
            let found: Vec<Record<Work>> = found.map(|entry| entry.record.clone()).collect();
            if found.is_empty() {
                return Err(Refusal::Nothing);
            }
            let step = |held: &Record<Work>| self.step_of_edit(held, change(&held.body));
            let steps = found.iter().map(step).collect();
            before.replace(found);
            Ok(Exchange { steps })
        };
        self.exchange(plan, move |_| {
            self.remember_way_back(replaced.take());
            if let Some(route) = route {
                self.house().app.go(route);
            }
            self.house().app.tell(notice);
        });
    }

    /// Lets works say again what they said before the last command that offered a way back.
    pub fn take_back(self) {
        let before = self.kept.with_value(|kept| kept.way_back.clone());
        if before.is_empty() {
            return;
        }
        let plan = move || {
            let steps = before.iter().filter_map(|old| {
                let entry = self.stored(old.id)?;
                let body = old.body.clone().with_bonds_of(&entry.record.body);
                Some(self.step_of_edit(&entry.record, body))
            });
            Ok(Exchange {
                steps: steps.collect(),
            })
        };
        self.exchange(plan, move |_| {
            self.kept.update_value(|kept| kept.way_back.clear());
            self.house().app.tell(Notice::TakenBack);
        });
    }

    pub(super) fn remember_way_back(self, records: Vec<Record<Work>>) {
        self.kept.update_value(|kept| kept.way_back = records);
    }

    /// Stores an edit of a sketch that may be open, and shows it there. For one that keeps all words.
    pub(super) fn put_edit(self, current: &Record<Work>, body: Work) -> bool {
        let record = self.house().open.edited(current, body);
        let is_put = self.put(record.clone());
        if is_put {
            self.house().open.forget_steps(record.id);
        }
        if is_put && self.house().open.is_open(record.id) {
            self.house().open.take_over(&record);
        }
        is_put
    }
}
