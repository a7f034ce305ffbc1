//! Commands that let words take the place of others: solving a conflict, restoring, filling again,
//! taking in files, and the ways back.
//!
//! Invariant: one such command at a time. What it ends is kept as earlier versions and read back;
//! then it is looked again whether anything was written meanwhile; and what is written after that
//! is written in one breath (see [`exchange`]). Where the old words cannot be made safe, nothing is
//! changed, and the person is told.

use std::collections::BTreeSet;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use leptos::either::Either;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::start::first_of;
use super::{AppState, Notice, Opened};
use crate::browser;
use crate::domain::list::Entry;
use crate::domain::{Record, Work};
use crate::storage::exchange::{Exchange, Step};
use crate::storage::history::HistoryError;
use crate::storage::shelf::SaveError;
use crate::storage::{format, key};

/// How long the database may take over one step, in milliseconds; a blocked one never answers.
const PATIENCE_MS: i32 = 4_000;
/// How often it is begun anew because somebody wrote meanwhile.
const TRIES: usize = 20;
/// When it is told that this takes a while, in milliseconds.
const TELL_AFTER_MS: u64 = 500;

/// Why nothing was exchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The old words cannot be made safe.
    NotSafe,
    /// The store did not take the new ones.
    NotStored(SaveError),
    /// There is nothing to do any more.
    Nothing,
}

/// What works are to become, or why nothing is to be done.
pub(super) type Plan = Result<Exchange, Refusal>;

impl AppState {
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
            move || self.tell(Notice::MakingSafe),
            Duration::from_millis(TELL_AFTER_MS),
        );
        spawn_local(async move {
            let exchanged = self.carry_out_exchange(&plan).await;
            if let Ok(handle) = tell_later {
                handle.clear();
            }
            self.kept.update_value(|kept| kept.is_exchanging = false);
            if self.is_wiped.get_untracked() {
                return;
            }
            if self.notice.get_untracked() == Some(Notice::MakingSafe) {
                self.close_notice();
            }
            match exchanged {
                Ok(exchange) => done(exchange),
                Err(Refusal::NotSafe) => self.tell(Notice::NotSafe),
                Err(Refusal::NotStored(error)) => self.tell(Notice::NotStored(error)),
                Err(Refusal::Nothing) => {}
            }
        });
    }

    async fn carry_out_exchange(self, plan: &impl Fn() -> Plan) -> Plan {
        let mut safe = BTreeSet::new();
        self.flush();
        let mut exchange = plan()?;
        for _ in 0..TRIES {
            let ground = self.ground(&exchange);
            let mut others = self.copies_at(&exchange).await;
            others.extend(self.unstored_at(&exchange));
            let is_new = |version: &(String, String)| !safe.contains(version);
            let mut replaced = exchange.replaced::<Work>(&others);
            replaced.retain(is_new);
            match self.make_safe(&replaced).await {
                Ok(()) => safe.extend(replaced),
                Err(refusal) => {
                    let at_risk = exchange.words_at_risk::<Work>(&others);
                    if at_risk.iter().any(is_new) {
                        return Err(refusal);
                    }
                }
            }
            self.flush();
            // From here until it is written nothing is waited for, so nobody writes in between.
            if self.is_wiped.get_untracked() {
                return Err(Refusal::Nothing);
            }
            match self.unheard(&exchange) {
                Some((place, text)) => self.refresh(&place, Some(&text)),
                None if self.ground(&exchange) == ground => return self.write(exchange).await,
                None => {}
            }
            exchange = plan()?;
        }
        Err(Refusal::NotSafe)
    }

    /// What an exchange was planned on.
    fn ground(self, exchange: &Exchange) -> Vec<(Option<String>, Option<Arc<Entry>>)> {
        let shelf = self.kept.with_value(|kept| kept.shelf.clone());
        let steps = exchange.steps.iter();
        let held = |step: &Step| {
            let id = key::parse(&step.place).map(|(_, id)| id);
            (shelf.get(&step.place), id.and_then(|id| self.stored(id)))
        };
        steps.map(held).collect()
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
        match self.kept.with_value(|kept| kept.history.clone()) {
            Some(history) => in_time(history.latest_at(&exchange.places()))
                .await
                .unwrap_or_default(),
            None => Vec::new(),
        }
    }

    /// Versions of works that change which the store has not taken.
    fn unstored_at(self, exchange: &Exchange) -> Vec<(String, String)> {
        let unstored = self.kept.with_value(|kept| kept.unstored.clone());
        let texts = unstored.into_iter().filter_map(|id| {
            let entry = self.stored(id)?;
            Some((key::of_record(&entry.record), format::encode(&entry.record)))
        });
        let places = exchange.places();
        texts.filter(|(place, _)| places.contains(place)).collect()
    }

    async fn make_safe(self, versions: &[(String, String)]) -> Result<(), Refusal> {
        if versions.is_empty() {
            return Ok(());
        }
        let history = self.kept.with_value(|kept| kept.history.clone());
        let history = history.ok_or(Refusal::NotSafe)?;
        in_time(history.make_safe(versions)).await
    }

    /// Stores all of it, or nothing, and shows it. Ready when the strict copies have followed, or
    /// have taken too long.
    async fn write(self, exchange: Exchange) -> Plan {
        let shelf = self.kept.with_value(|kept| kept.shelf.clone());
        exchange.write(&*shelf).map_err(Refusal::NotStored)?;
        for step in &exchange.steps {
            match step.after.as_deref().map(format::decode::<Work>) {
                Some(Ok(record)) => self.show_exchanged(record),
                _ => self.unlist(&step.place),
            }
        }
        if self.entries.with_untracked(|entries| entries.is_empty()) {
            self.remove_trace();
        }
        self.copy_exchanged(&exchange);
        // The database does one thing after the other: whoever asks now is answered when the copies
        // are on disk. One that is too slow is not waited for; the words are safe as it is.
        self.copies_at(&exchange).await;
        Ok(exchange)
    }

    /// Lists a version that took another's place, also where the work is open. The steps that were
    /// taken in it led somewhere else.
    fn show_exchanged(self, record: Record<Work>) {
        self.forget_steps(record.id);
        self.kept
            .update_value(|kept| kept.unstored.retain(|id| *id != record.id));
        super::last_words::forget(record.id);
        if self.kept.with_value(|kept| kept.base.id == record.id) {
            self.take_over(&record);
        }
        self.leave_trace();
        self.list(record);
    }

    fn unlist(self, place: &str) {
        let Some((_, id)) = key::parse(place) else {
            return;
        };
        self.forget_steps(id);
        self.entries.update(|entries| {
            entries.remove(id);
        });
        if self.kept.with_value(|kept| kept.base.id == id) {
            self.opened.set(Opened::Missing);
        }
    }

    /// Makes the strict copies follow, all in one step that is begun at once.
    fn copy_exchanged(self, exchange: &Exchange) {
        let copies = exchange.copies();
        let gone = copies.iter().filter(|(_, text)| text.is_none());
        let gone: Vec<String> = gone.map(|(place, _)| place.clone()).collect();
        self.change_prefs(|prefs| {
            let is_there = |held: &String| copies.iter().any(|(place, _)| place == held);
            prefs.emptied.retain(|held| !is_there(held));
            prefs.emptied.extend(gone.iter().cloned());
        });
        self.copy_by(
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
        self.step_to(&self.edited(current, body))
    }

    /// A step that lets a version take the place of what is stored of a work.
    pub(super) fn step_to(self, after: &Record<Work>) -> Step {
        let place = key::of_record(after);
        Step {
            before: self.kept.with_value(|kept| kept.shelf.get(&place)),
            after: Some(format::encode(after)),
            place,
        }
    }
}

async fn in_time<T>(work: impl Future<Output = Result<T, HistoryError>>) -> Result<T, Refusal> {
    let work = pin!(work);
    let patience = pin!(browser::sleep(PATIENCE_MS));
    match first_of(work, patience).await {
        Either::Left(Ok(result)) => Ok(result),
        Either::Left(Err(HistoryError)) | Either::Right(()) => Err(Refusal::NotSafe),
    }
}
