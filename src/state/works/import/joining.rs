//! What came for a workshop: an invitation to one, and what is gathered in one.

use std::sync::Arc;

use leptos::prelude::*;

use super::Preview;
use super::letter::{Letter, Received};
use crate::domain::workshop::is_of;
use crate::domain::{Body, Id, Record, Work};
use crate::routes::{Route, Stage};
use crate::state::{Notice, Opened, Works};

impl Works {
    /// What is known of what came from now on, and what follows from it on the screen that it came to.
    pub(super) fn know_received(self, now: Received) {
        self.received.set(now.clone());
        match (self.house().app.route.get_untracked(), now) {
            (Route::Workshop(_, Stage::Gather), Received::Ready(letter)) => {
                self.gather_at_once(&letter);
            }
            // Whoever goes elsewhere without an answer finds the way back on every screen, as long as it leads here.
            (Route::Invited(_), Received::Ready(letter)) if letter.is_kept() => {
                if let Some((id, own)) = letter.invitation() {
                    self.remember_invitation(id, own.title());
                }
            }
            (Route::Invited(_), Received::Nothing) => self.forget_invitation(),
            _ => {}
        }
    }

    /// What belongs to the workshop that is open is taken in at once; everything else is asked about.
    fn gather_at_once(self, letter: &Letter) {
        let open = self.house().open;
        if open.opened.get_untracked() != Opened::Editing || letter.preview.lacking_units > 0 {
            return;
        }
        let own = open.editing_id();
        let workshop = untrack(|| self.one_workshop(own));
        if !letter.strangers(workshop).is_empty() {
            self.gather_own(letter, workshop);
        } else if let Some(entry) = self.stored(own) {
            self.gather_received(entry.record.clone());
        }
    }

    /// Takes in the workshop that one is invited to, and sits down at a table of it.
    pub fn accept_invitation(self, workshop: Id, table: u64) {
        let Received::Ready(letter) = self.received.get_untracked() else {
            return;
        };
        let preview = Arc::new(letter.preview.clone());
        // That one sits at the table is told by the screen.
        self.accept(preview, false, move || {
            self.forget_letter(&letter);
            self.sit_down(workshop, table);
            let route = Route::Workshop(workshop, Stage::SetUp);
            self.house().app.go_instead(route);
        });
    }

    /// Takes what came into the workshop: sketches that were made elsewhere belong to it from now on.
    pub fn gather_received(self, workshop: Record<Work>) {
        let Received::Ready(letter) = self.received.get_untracked() else {
            return;
        };
        let preview = Arc::new(letter.preview.clone());
        self.accept(preview, true, move || {
            let records = &letter.preview.gathered.records;
            self.adopt(records.iter().map(|record| record.id), &workshop);
            // Others may have come meanwhile.
            self.clear_places(&letter);
            self.know_received(Received::Reading);
            self.take_from_address("");
        });
    }

    /// Takes in what belongs to the workshop among what came; the rest waits for an answer as before.
    fn gather_own(self, letter: &Letter, workshop: Id) {
        let is_new = |record: &&Record<Work>| {
            let held = self.stored(record.id);
            let is_held = held.is_some_and(|held| {
                held.record.vector == record.vector || held.record.descends_from(record)
            });
            is_of(record, workshop) && !is_held
        };
        let records: Vec<Record<Work>> = letter
            .preview
            .gathered
            .records
            .iter()
            .filter(is_new)
            .cloned()
            .collect();
        if records.is_empty() {
            return;
        }
        let mut preview = letter.preview.clone();
        preview.gathered.records = Arc::new(records);
        self.accept(Arc::new(preview), true, || ());
    }

    /// Remembers what files brought where a workshop gathers, so that what is of elsewhere is asked about.
    pub(super) fn ask_about(self, preview: &Preview) {
        let route = self.house().app.route.get_untracked();
        if !matches!(route, Route::Workshop(_, Stage::Gather)) {
            return;
        }
        let mut ids = Vec::new();
        for record in preview.gathered.records.iter() {
            ids.push(record.id);
            ids.extend(record.body.conflict_of());
        }
        self.brought_in.set(ids);
    }

    /// Forgets what came, where sketches are gathered.
    pub fn put_aside_received(self) {
        if let Received::Ready(letter) = self.received.get_untracked() {
            self.forget_letter(&letter);
        }
        self.forget_invitation();
        self.house().app.tell(Notice::Rejected);
    }
}
