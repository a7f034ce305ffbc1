//! What came by a link: kept as it came, read, looked at as a whole, and answered.
//!
//! Invariants: what is sound is kept before anything else is done with it, and is there until somebody answers; what is not
//! sound is told about and kept nowhere; nothing is merged before «Ta imot».

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Preview;
use super::put::units_with;
use crate::browser;
use crate::domain::Record;
use crate::domain::merge::Outcome;
use crate::routes::Route;
use crate::state::{Notice, Works, fresh_id};
use crate::storage::browser::{CAPACITY_UNITS, used_units};
use crate::storage::gathering::Gathered;
use crate::storage::key;
use crate::storage::payload::{self, MARK, MOST_JSON_BYTES, Packed, PayloadError};

/// What is known of what came.
#[derive(Clone, Debug)]
pub enum Received {
    /// It is being read.
    Reading,
    /// It cannot be used; nothing is kept.
    Faulty(PayloadError),
    /// This browser cannot read it; nothing is kept.
    Cannot,
    /// Nothing waits for an answer.
    Nothing,
    /// It can be looked at, and answered.
    Ready(Arc<Letter>),
}

/// What can be looked at.
#[derive(Debug)]
pub struct Letter {
    /// What it brings, and what would become of that.
    pub preview: Preview,
    /// Whether it is kept until somebody answers.
    pub is_kept: bool,
    /// Where it is kept.
    place: String,
}

impl Works {
    /// Takes in what the address brings, once something may be stored.
    pub fn receive(self) {
        self.house().care.when_ready(Box::new(move || {
            let route = self.house().app.route.get_untracked();
            if let Route::Received(payload) = route {
                self.take_from_address(&payload);
            }
        }));
    }

    /// `payload` is empty where it was taken in before.
    fn take_from_address(self, payload: &str) {
        let is_looked_at = self
            .received
            .with_untracked(|it| matches!(it, Received::Ready(_)));
        if payload.is_empty() && is_looked_at {
            return;
        }
        self.received.set(Received::Reading);
        if payload.is_empty() {
            return self.look_at_kept();
        }
        match payload::split(&format!("{MARK}{payload}")) {
            Err(error) => self.received.set(Received::Faulty(error)),
            Ok(_) if !browser::can_compress() => self.received.set(Received::Cannot),
            Ok(packed) => {
                let (place, is_kept) = self.keep_received(payload);
                // Reloaded, or sent on from the address bar, it is not opened a second time.
                let route = Route::Received(String::new());
                browser::replace_hash(&route.href());
                self.house()
                    .app
                    .route
                    .update_untracked(|shown| *shown = route);
                spawn_local(self.read_received(packed, place, is_kept));
            }
        }
    }

    /// The place of what waits for an answer, the oldest first.
    fn kept_places(self) -> Vec<String> {
        let mut places = self.shelf().keys();
        places.retain(|place| place.starts_with(key::RECEIVED));
        places.sort();
        places
    }

    /// Whether something waits for an answer.
    pub fn has_received(self) -> bool {
        !self.kept_places().is_empty()
    }

    fn look_at_kept(self) {
        let shelf = self.shelf();
        let kept = self.kept_places().into_iter().rev().find_map(|place| {
            let text = shelf.get(&place)?;
            match payload::split(&format!("{MARK}{text}")) {
                Ok(packed) => Some((packed, place)),
                Err(_) => {
                    shelf.remove(&place);
                    None
                }
            }
        });
        match kept {
            Some((packed, place)) => spawn_local(self.read_received(packed, place, true)),
            None => self.received.set(Received::Nothing),
        }
    }

    /// Keeps a payload, once: where it is kept, and whether there was room.
    fn keep_received(self, payload: &str) -> (String, bool) {
        let shelf = self.shelf();
        let places = self.kept_places();
        let same = |place: &String| shelf.get(place).as_deref() == Some(payload);
        if let Some(place) = places.into_iter().find(same) {
            return (place, true);
        }
        let place = format!("{}{}", key::RECEIVED, fresh_id());
        let is_kept = shelf.set(&place, payload).is_ok();
        (place, is_kept)
    }

    async fn read_received(self, packed: Packed, place: String, is_kept: bool) {
        let inflated = browser::inflate(packed.bytes(), MOST_JSON_BYTES).await;
        match packed.json(inflated) {
            Err(error) => {
                self.shelf().remove(&place);
                self.received.set(Received::Faulty(error));
            }
            Ok(json) => {
                let mut gathered = Gathered::default();
                let read = gathered.open(&json).map(|mut reading| {
                    while reading.step() {}
                    reading.into_parcel()
                });
                gathered.add(String::new(), read);
                let letter = Letter {
                    preview: self.previewed(gathered),
                    is_kept,
                    place,
                };
                self.received.set(Received::Ready(Arc::new(letter)));
            }
        }
    }

    /// What would become of it. What lies in the bin here comes out of it: somebody has sent it again.
    fn previewed(self, gathered: Gathered<crate::domain::Work>) -> Preview {
        let mut preview = Preview {
            gathered,
            ..Preview::default()
        };
        let plan = self.plan_for(&preview);
        let is_newer = |outcome: Outcome| outcome == Outcome::NewerThanBin;
        let rows = plan.rows.iter().filter(|row| is_newer(row.outcome));
        preview.wanted = rows.map(|row| row.record.id).collect();
        let plan = match preview.wanted.is_empty() {
            true => plan,
            false => self.plan_for(&preview),
        };
        let shelf = self.shelf();
        let units = |sum, record: &Record<_>| units_with(&*shelf, sum, record);
        let needed = plan.changed.iter().fold(used_units(&*shelf), units);
        preview.lacking_units = needed.saturating_sub(CAPACITY_UNITS);
        preview.plan = (!plan.rows.is_empty()).then(|| Arc::new(plan));
        preview
    }

    /// «Ta imot»: merges what came, and goes to it. It is kept until that is stored.
    pub fn accept_received(self) {
        let Received::Ready(letter) = self.received.get_untracked() else {
            return;
        };
        let mut ids = Vec::new();
        if let Some(plan) = &letter.preview.plan {
            ids.extend(plan.rows.iter().map(|row| row.record.id));
        }
        let preview = Arc::new(letter.preview.clone());
        self.accept(preview, move || {
            self.shelf().remove(&letter.place);
            self.received.set(Received::Nothing);
            let only = match &ids[..] {
                [only] => self.stored(*only),
                _ => None,
            };
            let route = only.map_or(Route::Sketches, |entry| Route::of(&entry.record));
            self.house().app.go_instead(route);
        });
    }

    /// «Avvis»: forgets what came.
    pub fn reject_received(self) {
        if let Received::Ready(letter) = self.received.get_untracked() {
            self.shelf().remove(&letter.place);
        }
        self.received.set(Received::Nothing);
        self.house().app.go_instead(Route::Sketches);
        self.house().app.tell(Notice::Rejected);
    }
}
