//! Commands on drafts.

use leptos::prelude::*;

use super::Works;
use crate::browser;
use crate::compose::draft::sketch::{refill, sketch_of};
use crate::compose::library;
use crate::domain::limits::kept_within;
use crate::domain::list::{Entry, latest};
use crate::domain::words::fold;
use crate::domain::{Body, Draft, Id, Prototype, Record, Stamps, Work};
use crate::i18n::Locale;
use crate::routes::Route;
use crate::state::{Notice, Opened, Wanted, fresh_id};

impl Works {
    /// Opens an empty draft, or empty answers to the guide, also where there are others: at the screen of a prototype, or
    /// of the guide, what was written last is opened. Nothing is stored before the first character.
    pub fn begin_another(self, screen: Route) {
        let id = fresh_id();
        let route = match &screen {
            Route::Measure(word) => Prototype::from_word(word).map(|own| Route::Draft(own, id)),
            Route::Guide => Some(Route::GuideSheet(id)),
            _ => None,
        };
        self.open_fresh(route.unwrap_or(screen));
    }

    /// Goes to the screen of a prototype, or of the guide, with nothing written in it.
    pub(super) fn begin_at(self, screen: Route) {
        match self.latest_at(&screen) {
            Some(_) => self.begin_another(screen),
            None => self.house().app.go(screen),
        }
    }

    /// What was written last at the screen of a prototype, or of the guide: there one goes on with it. A card of another
    /// municipality that somebody wants to meet is nothing to go on with.
    pub(in crate::state) fn latest_at(self, screen: &Route) -> Option<Route> {
        let machine = self.house().open.machine();
        match screen {
            Route::Measure(word) => {
                let prototype = Prototype::from_word(word)?;
                let mut drafts = untrack(|| self.drafts());
                drafts.retain(|entry| {
                    entry
                        .draft()
                        .is_some_and(|own| own.prototype() == prototype)
                });
                let id = latest(drafts, machine, prototype != Prototype::Meetup)?;
                Some(Route::Draft(prototype, id))
            }
            Route::Guide => {
                let sheets = untrack(|| self.guides());
                latest(sheets, machine, true).map(Route::GuideSheet)
            }
            _ => None,
        }
    }

    /// Lets the screen of a prototype begin with an empty draft. Nothing is stored before its first
    /// character.
    pub(in crate::state) fn begin_draft(self, prototype: Prototype) {
        if self.house().care.ready.get_untracked() {
            let wanted = Wanted::Draft(prototype);
            self.house()
                .open
                .show_opened(Opened::Editing, None, fresh_id(), wanted);
        }
    }

    /// A draft, or answers to the guide, that has got its first character has an address of its own,
    /// which a reload comes back to.
    pub(in crate::state) fn give_draft_its_address(self) {
        if let Route::Measure(_) | Route::Guide = self.house().app.route.get_untracked() {
            let id = self.house().open.editing_id();
            let route = self
                .house()
                .open
                .editing
                .with_untracked(|open| Route::of_work(id, open));
            self.house().app.rename_address(route);
        }
    }

    /// Makes a sketch of the draft that is open, links the two, and opens the sketch.
    pub fn make_sketch(self, locale: Locale) {
        self.house().open.flush();
        let id = self.house().open.editing_id();
        let is_begun = self
            .house()
            .open
            .with_open(|draft: &Draft| draft.created_at > 0);
        let mut sketch = untrack(|| {
            self.house()
                .open
                .with_open(|draft: &Draft| sketch_of(draft, locale))
        });
        if let (true, Some(made)) = (is_begun, &mut sketch.made_from) {
            made.draft_id = Some(id);
        }
        self.start_linked_sketch(sketch);
    }

    /// Begins a sketch with what is borrowed, which says where it is from, and opens it.
    pub fn borrow(self, item: &library::Item, locale: Locale) {
        let own = match item.source {
            library::Source::Sketch(id) | library::Source::Draft(_, id) => self.stored(id),
            _ => None,
        };
        let own = own.as_ref().map(|entry| &entry.record.body);
        if let Some(sketch) = library::borrow(item, own, locale) {
            self.start_sketch(sketch);
        }
    }

    /// Fills a sketch that was made from the draft once more, and opens it. What the person has
    /// changed in it stays.
    pub fn refill_sketch(self, sketch_id: Id) {
        self.house().open.flush();
        let Some(entry) = self.stored(sketch_id) else {
            return;
        };
        let draft = untrack(|| self.house().open.with_open(Draft::clone));
        let refilled = move |current: &Work| match current.sketch() {
            Some(held) => kept_within(refill(held, &draft, held.locale).into(), &[current]),
            None => current.clone(),
        };
        let route = Route::Sketch(sketch_id);
        if refilled(&entry.record.body) == entry.record.body {
            return self.house().app.go(route);
        }
        let notice = Notice::Refilled(sketch_id);
        self.replace_works(vec![sketch_id], notice, Some(route), move |current| {
            refilled(current).with_stamps(Stamps {
                changed_at: browser::now(),
                ..current.stamps()
            })
        });
    }

    /// Whether a card is one's own, and not one of another municipality: a copy of one that was
    /// changed in two places, or one that was written on here for the same municipality.
    pub fn is_own_card(self, entry: &Entry) -> bool {
        let Record { vector, body, .. } = &entry.record;
        let machine = self.house().open.machine();
        let own = self
            .house()
            .open
            .with_open(|draft: &Draft| fold(draft.municipality.trim()));
        let theirs = fold(body.municipality().trim());
        let is_written_here = vector.edits_on(machine) > 0;
        body.conflict_of().is_some() || (is_written_here && (theirs.is_empty() || theirs == own))
    }
}
