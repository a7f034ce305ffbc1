//! Commands on workshops: beginning them, sitting at a table of one, and what belongs to one.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Link, Works};
use crate::browser;
use crate::domain::list::Entry;
use crate::domain::workshop::belongs;
use crate::domain::{Body, Id, Record, Sketch, Stamps, Work, Workshop, WorkshopRef};
use crate::routes::Route;
use crate::state::Notice;
use crate::storage::payload;
use crate::storage::prefs::TableTaken;

/// The field for the name of a workshop.
const NAME_FIELD: &str = "felt-name";

impl Works {
    /// The workshops that are not in the bin, in no order. Follows them where it is tracked.
    pub fn workshops(self) -> Vec<Arc<Entry>> {
        self.pick(|work| !work.is_binned() && work.workshop().is_some())
    }

    /// The sketches that were made in a workshop, the table with the lowest number first, then the oldest. Follows them where it
    /// is tracked.
    pub fn sketches_of(self, workshop: Id) -> Vec<Arc<Entry>> {
        let mut found = self.works_of(workshop);
        found.retain(|entry| entry.sketch().is_some());
        found
    }

    /// Likewise, what the tables made beside their sketches: drafts, self-checks and team sheets.
    pub fn others_of(self, workshop: Id) -> Vec<Arc<Entry>> {
        let mut found = self.works_of(workshop);
        found.retain(|entry| entry.sketch().is_none());
        found
    }

    /// Everything that was made in a workshop, in that order. Follows it likewise.
    pub fn works_of(self, workshop: Id) -> Vec<Arc<Entry>> {
        let workshop = self.one_workshop(workshop);
        let mut found = self.pick(|work| !work.is_binned() && belongs(work, workshop));
        found.sort_by_key(by_table);
        found
    }

    /// What the works of a workshop call it: what two machines changed apart is one workshop still. Follows it.
    pub fn one_workshop(self, workshop: Id) -> Id {
        let origin = self
            .entries
            .with(|entries| entries.get(workshop)?.record.body.conflict_of());
        origin.unwrap_or(workshop)
    }

    /// Begins a workshop, and opens it at the field for its name. One that was begun and never used is used.
    pub fn begin_workshop(self) {
        self.house().care.when_ready(Box::new(move || {
            let open = |route: Route| {
                self.house().app.aim_at(NAME_FIELD);
                self.house().app.go(route);
            };
            let unused = untrack(|| self.workshops()).into_iter().find(|entry| {
                let stamps = entry.record.body.stamps();
                stamps.created_at == stamps.changed_at && entry.record.body.title().is_empty()
            });
            if let Some(entry) = unused {
                return open(Route::of(&entry.record));
            }
            let now = browser::now();
            let workshop = Workshop {
                created_at: now,
                changed_at: now,
                ..Workshop::begun(self.house().app.locale.get_untracked())
            };
            let record = self.first_version(workshop.into());
            let route = Route::of(&record);
            if self.put(record) {
                open(route);
            }
        }));
    }

    /// Sits down at a table: what is begun from now on belongs to it.
    pub fn sit_down(self, workshop: Id, table: u64) {
        let taken = TableTaken {
            workshop: Some(workshop),
            table,
            ..TableTaken::default()
        };
        self.set_table_taken(Some(taken));
    }

    /// Gets up from the table.
    pub fn get_up(self) {
        let seat = untrack(|| self.own_table());
        self.set_table_taken(None);
        if let Some((entry, table)) = seat {
            let told = Notice::GotUp(entry.record.id, table);
            self.house().app.tell(told);
        }
    }

    /// Remembers that an invitation was opened, so that every screen has the way back to it. Whoever has the workshop, or sits at a
    /// table of another, needs none.
    pub fn remember_invitation(self, workshop: Id, name: &str) {
        let invited = TableTaken {
            workshop: Some(workshop),
            name: name.to_owned(),
            ..TableTaken::default()
        };
        let is_known = self
            .table_taken
            .with_untracked(|taken| taken.as_ref() == Some(&invited));
        let is_seated = untrack(|| self.own_table()).is_some();
        if !is_known && !is_seated && self.stored(workshop).is_none() {
            self.set_table_taken(Some(invited));
        }
    }

    /// Forgets an invitation, where one was opened and no table was chosen.
    pub fn forget_invitation(self) {
        if untrack(|| self.invited_to()).is_some() {
            self.set_table_taken(None);
        }
    }

    /// The workshop whose invitation was opened, and what it is called there, as long as no table was chosen. Follows it.
    pub fn invited_to(self) -> Option<(Id, String)> {
        let taken = self.table_taken.get().filter(|taken| taken.table == 0)?;
        Some((taken.workshop?, taken.name))
    }

    fn set_table_taken(self, taken: Option<TableTaken>) {
        let kept = taken.clone();
        self.house().app.change_prefs(|prefs| prefs.table = kept);
        self.table_taken.set(taken);
    }

    /// The table one sits at, with its workshop, where that is here. Follows both.
    pub fn own_table(self) -> Option<(Arc<Entry>, u64)> {
        let taken = self.table_taken.get().filter(|taken| taken.table > 0)?;
        let workshop = taken.workshop?;
        let entry = self
            .entries
            .with(|entries| entries.get(workshop).cloned())?;
        let is_here = entry.workshop().is_some() && !entry.record.body.is_binned();
        is_here.then_some((entry, taken.table))
    }

    /// Says in a work that nobody has written in at which table it is begun.
    pub(in crate::state) fn seat(self, work: &mut Work) {
        let Some(own @ None) = work.written_at_mut() else {
            return;
        };
        if let Some((entry, table)) = untrack(|| self.own_table())
            && let Some(workshop) = entry.workshop()
        {
            *own = Some(workshop.at_table(entry.record.id, table));
        }
    }

    /// Begins a sketch at a table of a workshop, to be copied from a sheet.
    pub fn begin_at_table(self, workshop: &Record<Work>, table: u64) {
        if let Work::Workshop(held) = &workshop.body {
            self.start_sketch(Sketch {
                workshop: Some(held.at_table(one(workshop), table)),
                locale: held.locale,
                ..Sketch::default()
            });
        }
    }

    /// Lets a work belong to a table of a workshop; to no table where that is `None`. False where it was not stored.
    pub fn take_into(self, work: Id, workshop: &Record<Work>, table: Option<u64>) -> bool {
        let Work::Workshop(held) = &workshop.body else {
            return false;
        };
        let own = match table {
            Some(table) => held.at_table(one(workshop), table),
            None => WorkshopRef {
                table: String::new(),
                ..held.at_table(one(workshop), 0)
            },
        };
        self.let_belong(work, Some(own))
    }

    /// Lets a work belong to no workshop. It can be taken back.
    pub fn take_out(self, work: Id) {
        let before = self.stored(work);
        if self.let_belong(work, None)
            && let Some(entry) = before
        {
            self.remember_way_back(vec![entry.record.clone()]);
            self.house().app.tell(Notice::TakenOut);
        }
    }

    fn let_belong(self, work: Id, own: Option<WorkshopRef>) -> bool {
        let Some(entry) = self.stored(work) else {
            return false;
        };
        let mut moved = entry.record.body.clone();
        let Some(held) = moved.written_at_mut() else {
            return false;
        };
        *held = own;
        let stamps = Stamps {
            changed_at: browser::now(),
            ..moved.stamps()
        };
        self.put_edit(&entry.record, moved.with_stamps(stamps))
    }

    /// The link that invites to a workshop, as it is stored; the same version is the same link.
    pub async fn invitation(self, workshop: Id) -> Option<String> {
        let entry = self.stored(workshop)?;
        let record = self.for_others(&entry.record);
        match self.packed(&[record]).await {
            Link::Packed(packed) => {
                let link = payload::invitation(&browser::own_address(), &packed.payload);
                Some(link)
            }
            Link::Packing | Link::Cannot => None,
        }
    }
}

/// The table with the lowest number first, then the oldest.
pub(super) fn by_table(entry: &Arc<Entry>) -> (u64, u64, Id) {
    let work = &entry.record.body;
    let table = table_of(work).unwrap_or(u64::MAX);
    (table, work.stamps().created_at, entry.record.id)
}

/// What the works of a workshop call it, by its record ([`Works::one_workshop`]).
pub(super) fn one(workshop: &Record<Work>) -> Id {
    workshop.body.conflict_of().unwrap_or(workshop.id)
}

/// The number of the table that a work names.
pub(super) fn table_of(work: &Work) -> Option<u64> {
    work.written_at().and_then(WorkshopRef::table_number)
}
