//! What came by a link: kept as it came, read, looked at as a whole, and answered.
//!
//! Invariants: what is sound is kept before it leaves the address, and is there until somebody answers; what is not sound is
//! told about and kept nowhere; nothing is merged before «Ta imot».

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::letter::{Letter, LetterFault, Received};
use super::put::units_with;
use super::{FileFault, Preview};
use crate::browser;
use crate::domain::merge::Outcome;
use crate::domain::{Record, Work};
use crate::routes::Route;
use crate::state::{Works, fresh_id};
use crate::storage::browser::{CAPACITY_UNITS, used_units};
use crate::storage::gathering::Gathered;
use crate::storage::key;
use crate::storage::payload::{self, MARK, MOST_JSON_BYTES, Packed, PayloadError};
use crate::storage::transfer::TransferError;

/// From how many bytes on a link is no link any more, but a file in the wrong place.
const TOO_MUCH_BYTES: usize = 64 * 1024;
/// How many letters wait for an answer at the most; more of them stay where they are, in their links.
const MOST_LETTERS: usize = 60;

impl Works {
    /// Takes in what the address brings, once something may be stored.
    pub fn receive(self) {
        self.house().care.when_ready(Box::new(move || {
            let route = self.house().app.route.get_untracked();
            match route {
                Route::Received(payload) => self.take_from_address(&payload),
                Route::Invited(invited) => {
                    let (payload, table) = payload::table_in(&invited);
                    self.table_offered.set(table);
                    self.take_from_address(payload);
                }
                // Where sketches are gathered, what waits for an answer is looked at as well.
                _ => self.take_from_address(""),
            }
        }));
    }

    /// `payload` is empty where it was taken in before.
    pub(super) fn take_from_address(self, payload: &str) {
        let turn = self.next_letter();
        if payload.is_empty() {
            return self.look_again(turn);
        }
        self.know_received(Received::Reading);
        let packed = match payload.len() < TOO_MUCH_BYTES {
            true => payload::split(&format!("{MARK}{payload}")),
            false => Err(PayloadError::TooLarge),
        };
        match packed {
            Err(error) => self.know_received(Received::Faulty(error)),
            Ok(_) if !browser::can_compress() => self.know_received(Received::Cannot),
            Ok(packed) => {
                spawn_local(self.open_letter(packed, turn));
            }
        }
    }

    /// The number of a letter that is opened. A slow one of before has another.
    fn next_letter(self) -> u64 {
        let turn = self.kept.try_update_value(|kept| {
            kept.letters += 1;
            kept.letters
        });
        turn.unwrap_or_default()
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

    /// All that waits, as it would be taken in now: something may have been stored since.
    fn look_again(self, turn: u64) {
        if let Received::Ready(letter) = self.received.get_untracked() {
            let gathered = letter.preview.gathered.clone();
            return self.show_letter(gathered, letter.places.clone(), letter.is_kept);
        }
        let (shelf, mut packed) = (self.shelf(), Vec::new());
        for place in self.kept_places() {
            let text = shelf.get(&place).unwrap_or_default();
            match payload::split(&format!("{MARK}{text}")) {
                Ok(sound) => packed.push((sound, place)),
                Err(_) => shelf.remove(&place),
            }
        }
        if packed.is_empty() {
            return self.know_received(Received::Nothing);
        }
        self.know_received(Received::Reading);
        spawn_local(self.open_kept(packed, turn));
    }

    async fn open_kept(self, packed: Vec<(Packed, String)>, turn: u64) {
        let (mut gathered, mut places) = (Gathered::default(), Vec::new());
        for (packed, place) in packed {
            match add_packed(&mut gathered, &packed).await {
                Ok(()) => places.push(place),
                Err(_) => self.shelf().remove(&place),
            }
        }
        if self.kept.with_value(|kept| kept.letters != turn) {
            return;
        }
        match places.is_empty() {
            true => self.know_received(Received::Nothing),
            false => self.show_letter(gathered, places, true),
        }
    }

    /// Keeps a payload, once, where it will be after a reload: where that is.
    pub(super) fn keep_received(self, payload: &str) -> Option<String> {
        self.house().app.local()?;
        let (shelf, places) = (self.shelf(), self.kept_places());
        let same = |place: &&String| shelf.get(place).as_deref() == Some(payload);
        if let Some(place) = places.iter().find(same) {
            return Some(place.clone());
        }
        let place = format!("{}{}", key::RECEIVED, fresh_id());
        let has_room = places.len() < MOST_LETTERS;
        (has_room && shelf.set(&place, payload).is_ok()).then_some(place)
    }

    async fn open_letter(self, packed: Packed, turn: u64) {
        let mut gathered = Gathered::default();
        let read = add_packed(&mut gathered, &packed).await;
        if self.kept.with_value(|kept| kept.letters != turn) {
            return;
        }
        if let Err(error) = read.and_then(|()| gathered.as_letter()) {
            return self.know_received(Received::Faulty(error));
        }
        let place = self.keep_received(&packed.written());
        if place.is_some() {
            // Reloaded, or sent on from the address bar, it is not opened a second time.
            let route = match self.house().app.route.get_untracked() {
                Route::Invited(_) => {
                    let table = self.table_offered.get_untracked();
                    Route::Invited(table.map_or_else(String::new, |n| format!("/{n}")))
                }
                _ => Route::Received(String::new()),
            };
            self.house().app.rename_address(route);
        }
        let is_kept = place.is_some();
        self.show_letter(gathered, place.into_iter().collect(), is_kept);
    }

    /// Puts what was read from a code or a link beside what waits for an answer. What waits is kept, where there is room.
    pub(super) async fn add_letter(self, text: &str) -> Result<Vec<Record<Work>>, LetterFault> {
        if !browser::can_compress() {
            return Err(LetterFault::Cannot);
        }
        let packed = payload::split(text).map_err(LetterFault::Payload)?;
        let mut alone = Gathered::default();
        let read = add_packed(&mut alone, &packed).await;
        let read = read.and_then(|()| alone.as_letter());
        read.map_err(LetterFault::Payload)?;
        // Others may have come meanwhile.
        let (mut gathered, mut places, was_kept) = match self.received.get_untracked() {
            Received::Ready(letter) => {
                let gathered = letter.preview.gathered.clone();
                (gathered, letter.places.clone(), letter.is_kept)
            }
            _ => (Gathered::default(), Vec::new(), true),
        };
        let records = Vec::clone(&alone.records);
        gathered.join(alone);
        let place = self.keep_received(&packed.written());
        let is_kept = place.is_some();
        places.extend(place.filter(|place| !places.contains(place)));
        self.next_letter();
        self.show_letter(gathered, places, was_kept && is_kept);
        Ok(records)
    }

    fn show_letter(self, gathered: Gathered<Work>, places: Vec<String>, is_kept: bool) {
        let preview = self.previewed(gathered);
        let letter = Letter {
            preview,
            places,
            is_kept,
        };
        self.know_received(Received::Ready(Arc::new(letter)));
    }

    /// What would become of it. What is newer than what lies in the bin here comes out of it: somebody has sent it again.
    fn previewed(self, gathered: Gathered<Work>) -> Preview {
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
        self.accept(preview, true, move || {
            self.forget_letter(&letter);
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
        self.house().app.go_instead(Route::Sketches);
        self.put_aside_received();
    }

    pub(super) fn forget_letter(self, letter: &Letter) {
        self.clear_places(letter);
        self.read_anew();
        self.know_received(Received::Nothing);
    }

    pub(super) fn clear_places(self, letter: &Letter) {
        let shelf = self.shelf();
        letter.places.iter().for_each(|place| shelf.remove(place));
    }
}

/// Adds what a payload brings to what was gathered before. Where it cannot be used, nothing is added.
async fn add_packed(gathered: &mut Gathered<Work>, packed: &Packed) -> Result<(), PayloadError> {
    let inflated = browser::inflate(packed.bytes(), MOST_JSON_BYTES).await;
    let json = packed.json(inflated)?;
    let mut reading = gathered.open(&json).map_err(|fault| match fault {
        FileFault::Content(TransferError::Newer) => PayloadError::Newer,
        FileFault::TooMany | FileFault::Content(TransferError::TooManyRecords) => {
            PayloadError::TooLarge
        }
        _ => PayloadError::NotOurs,
    })?;
    while reading.step() {}
    gathered.add(String::new(), Ok(reading.into_parcel()));
    Ok(())
}
