//! Commands that let words take the place of others: solving a conflict, restoring, filling again,
//! taking in files, and the ways back.
//!
//! Invariant: one such command at a time. What it ends is kept as earlier versions and read back;
//! then it is looked again whether anything was written meanwhile; and what is written after that
//! is written in one breath (see [`exchange`]). Where the old words cannot be made safe, nothing is
//! changed, and the person is told.

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Works;
use crate::browser;
use crate::domain::list::Entry;
use crate::domain::{Record, Work};
use crate::state::{AppState, Notice, last_words};
use crate::storage::exchange::{Exchange, Step};
use crate::storage::exchanging::{Ground, Plan, Refusal, carry_out};
use crate::storage::history::HistoryError;
use crate::storage::shelf::SaveError;
use crate::storage::writes::{Texts, step_to};
use crate::storage::{format, key};

/// How long the database may take over one step, in milliseconds; a blocked one never answers.
const PATIENCE_MS: i32 = 4_000;
/// When it is told that this takes a while, in milliseconds.
const TELL_AFTER_MS: u64 = 500;

impl Works {
    /// Carries out what `plan` says of the works as they are stored. It is asked again whenever
    /// somebody wrote meanwhile. `done` is called with what was exchanged, once that is on disk.
    pub(super) fn exchange(
        self,
        plan: impl Fn() -> Plan + 'static,
        done: impl FnOnce(Exchange) + 'static,
    ) {
        let is_first = self
            .kept
            .try_update_value(|kept| !std::mem::replace(&mut kept.is_exchanging, true));
        if is_first != Some(true) {
            return;
        }
        let tell_later = set_timeout_with_handle(
            move || self.house().app.tell(Notice::MakingSafe),
            Duration::from_millis(TELL_AFTER_MS),
        );
        spawn_local(async move {
            let exchanged = carry_out::<Work>(&Page {
                state: self.house(),
                plan,
            })
            .await;
            if let Ok(handle) = tell_later {
                handle.clear();
            }
            self.kept.update_value(|kept| kept.is_exchanging = false);
            if self.house().care.is_wiped.get_untracked() {
                return;
            }
            if self.house().app.notice.get_untracked() == Some(Notice::MakingSafe) {
                self.house().app.close_notice();
            }
            match exchanged {
                Ok(exchange) => done(exchange),
                Err(Refusal::NotSafe) => self.house().app.tell(Notice::NotSafe),
                Err(Refusal::NotStored(error)) => self.house().app.tell(Notice::NotStored(error)),
                Err(Refusal::Nothing) => {}
            }
        });
    }

    /// What another tab has stored in the place of something that changes, where this page has not
    /// heard of it yet: its key and text.
    fn unheard(self, exchange: &Exchange) -> Option<(String, String)> {
        exchange.steps.iter().find_map(|step| {
            let before = step.before.as_deref()?;
            let stored = format::decode::<Work>(before).ok()?;
            let is_known = self
                .stored(stored.id)
                .is_some_and(|entry| entry.record == stored);
            let after = step.after.as_deref().map(format::decode::<Work>);
            let has_seen = matches!(after, Some(Ok(after)) if after.descends_from(&stored));
            (!is_known && !has_seen).then(|| (step.place.clone(), before.to_owned()))
        })
    }

    /// The strict copies at the keys that change; none where no database answers.
    async fn copies_at(self, exchange: &Exchange) -> Vec<(String, String)> {
        match self.history() {
            Some(history) => in_time(history.latest_at(&exchange.places()))
                .await
                .unwrap_or_default(),
            None => Vec::new(),
        }
    }

    /// Versions of works that change which the store has not taken.
    fn unstored_at(self, exchange: &Exchange) -> Vec<(String, String)> {
        let unstored = self.house().open.with_tab(|tab| tab.unstored().to_vec());
        let texts = unstored.iter();
        let texts = texts.map(|record| (key::of_record(record), format::encode(record)));
        let places = exchange.places();
        texts.filter(|(place, _)| places.contains(place)).collect()
    }

    /// Stores all of it, or nothing, and shows it.
    fn write(self, exchange: &Exchange) -> Result<(), SaveError> {
        exchange.write(&*self.shelf())?;
        for step in &exchange.steps {
            match step.after.as_deref().map(format::decode::<Work>) {
                Some(Ok(record)) => self.show_exchanged(record),
                _ => self.show_gone(&step.place),
            }
        }
        if self.is_empty() {
            self.house().care.remove_trace();
        }
        Ok(())
    }

    /// Lists a version that took another's place, also where the work is open. The steps that were
    /// taken in it led somewhere else.
    fn show_exchanged(self, record: Record<Work>) {
        self.house().open.forget_steps(record.id);
        self.house()
            .open
            .change_tab(|tab| tab.drop_unstored(record.id));
        last_words::forget(record.id);
        if self.house().open.is_open(record.id) {
            self.house().open.take_over(&record);
        }
        self.house().care.leave_trace();
        self.list(record);
    }

    /// What lay at a key is stored no more.
    fn show_gone(self, place: &str) {
        let Some((_, id)) = key::parse(place) else {
            return;
        };
        self.house().open.forget_steps(id);
        self.unlist(id);
        self.house().open.miss(id);
    }

    /// Makes the strict copies follow, all in one step that is begun at once.
    fn copy_exchanged(self, exchange: &Exchange) {
        let copies = exchange.copies();
        let gone = copies.iter().filter(|(_, text)| text.is_none());
        let gone: Vec<String> = gone.map(|(place, _)| place.clone()).collect();
        self.house().app.change_prefs(|prefs| {
            let is_there = |held: &String| copies.iter().any(|(place, _)| place == held);
            prefs.emptied.retain(|held| !is_there(held));
            prefs.emptied.extend(gone.iter().cloned());
        });
        self.house().open.copy_by(
            move |history| history.change_latest(&copies),
            move |()| {
                if !gone.is_empty() {
                    self.forget_emptied(&gone);
                }
            },
        );
    }

    /// A step that lets an edit of a stored work take its place.
    pub(super) fn step_of_edit(self, current: &Record<Work>, body: Work) -> Step {
        step_to(&self.house().open.edited(current, body), &*self.shelf())
    }
}

/// The page that an exchange is carried out on, and what the exchange is to be.
struct Page<F> {
    state: AppState,
    plan: F,
}

impl<F: Fn() -> Plan> Ground for Page<F> {
    type Seen = Vec<(Option<String>, Option<Arc<Entry>>)>;

    fn flush(&self) {
        self.state.open.flush();
    }

    fn plan(&self) -> Plan {
        (self.plan)()
    }

    fn seen(&self, exchange: &Exchange) -> Self::Seen {
        let shelf = self.state.works.shelf();
        let held = |step: &Step| {
            let id = key::parse(&step.place).map(|(_, id)| id);
            let listed = id.and_then(|id| self.state.works.stored(id));
            (shelf.get(&step.place), listed)
        };
        exchange.steps.iter().map(held).collect()
    }

    async fn others(&self, exchange: &Exchange) -> Texts {
        let mut others = self.state.works.copies_at(exchange).await;
        others.extend(self.state.works.unstored_at(exchange));
        others
    }

    async fn make_safe(&self, versions: &[(String, String)]) -> Result<(), Refusal> {
        if versions.is_empty() {
            return Ok(());
        }
        let history = self.state.works.history();
        let history = history.ok_or(Refusal::NotSafe)?;
        in_time(history.make_safe(versions)).await
    }

    fn is_over(&self) -> bool {
        self.state.care.is_wiped.get_untracked()
    }

    fn hear(&self, exchange: &Exchange) -> bool {
        let unheard = self.state.works.unheard(exchange);
        if let Some((place, text)) = &unheard {
            self.state.open.refresh(place, Some(text));
        }
        unheard.is_some()
    }

    fn write(&self, exchange: &Exchange) -> Result<(), SaveError> {
        self.state.works.write(exchange)
    }

    async fn copy(&self, exchange: &Exchange) {
        self.state.works.copy_exchanged(exchange);
        self.state.works.follow_own_map();
        // The database does one thing after the other: whoever asks now is answered when the copies
        // are on disk. One that is too slow is not waited for; the words are safe as it is.
        self.state.works.copies_at(exchange).await;
    }
}

async fn in_time<T>(work: impl Future<Output = Result<T, HistoryError>>) -> Result<T, Refusal> {
    let done = browser::within(PATIENCE_MS, work).await;
    done.and_then(Result::ok).ok_or(Refusal::NotSafe)
}
