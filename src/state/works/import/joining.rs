//! What came for a workshop: an invitation to one, and what is gathered in one.

use std::sync::Arc;

use leptos::prelude::*;

use super::letter::Received;
use crate::domain::{Id, Record, Work};
use crate::routes::{Route, Stage};
use crate::state::{Notice, Works};

impl Works {
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
            self.received.set(Received::Reading);
            self.take_from_address("");
        });
    }

    /// Forgets what came, where sketches are gathered.
    pub fn put_aside_received(self) {
        if let Received::Ready(letter) = self.received.get_untracked() {
            self.forget_letter(&letter);
        }
        self.house().app.tell(Notice::Rejected);
    }
}
