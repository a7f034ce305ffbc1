//! Looking at files and pasted texts: read, compared with what is here, and then taken in or put aside.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::pace::Pace;
use super::put::units_with;
use super::{FileFault, Importing, Looking, Preview, Source};
use crate::browser;
use crate::domain::contacts::come_home_among;
use crate::domain::import_plan::{self, ImportPlan, Planning};
use crate::domain::incoming::text_of_file;
use crate::domain::{Id, Record, Work, Writer};
use crate::state::Works;
use crate::storage::browser::{CAPACITY_UNITS, used_units};
use crate::storage::transfer::{MAX_FILE_BYTES, Parcel, TransferError};

impl Works {
    /// Reads files and shows what taking them in would do. Where something is looked at already, they
    /// are added to that, and read alone.
    pub fn look_at_files(self, sources: Vec<Source>) {
        if sources.is_empty() {
            return;
        }
        self.add_to_looking(sources);
        let turn = self.next_import();
        self.import_progress.set(false, (0, 0));
        self.importing.set(Some(Importing::Reading));
        spawn_local(self.read_waiting(turn));
    }

    fn add_to_looking(self, sources: Vec<Source>) {
        let now = self.importing.get_untracked();
        self.kept.update_value(|kept| {
            match now {
                None => kept.looking = Looking::default(),
                Some(Importing::Ready(preview)) => {
                    kept.looking.wanted.clone_from(&preview.wanted);
                }
                Some(Importing::Reading) => {}
            }
            kept.looking.sources.extend(sources);
        });
    }

    /// Reads what waits, and then shows what would become of all that was read.
    async fn read_waiting(self, turn: u64) {
        // What is broken off by more that comes is still the next that is to be read.
        let next = |looking: &Looking| looking.sources.get(looking.gathered.files()).cloned();
        while let Some(source) = self.looking(next) {
            let name = match &source {
                Source::File(file) => file.name(),
                Source::Text(_) => String::new(),
            };
            let read = self.read_source(source, turn).await;
            if !self.is_import(turn) {
                return;
            }
            self.kept
                .update_value(|kept| kept.looking.gathered.add(name, read));
        }
        let preview = self.looking(|looking| Preview {
            gathered: looking.gathered.clone(),
            wanted: looking.wanted.clone(),
            ..Preview::default()
        });
        self.house()
            .care
            .when_ready(Box::new(move || spawn_local(self.show_plan(preview, turn))));
    }

    fn looking<T>(self, read: impl FnOnce(&Looking) -> T) -> T {
        self.kept.with_value(|kept| read(&kept.looking))
    }

    /// Lets go of what was looked at.
    fn close_import(self) {
        self.importing.set(None);
        self.kept
            .update_value(|kept| kept.looking = Looking::default());
    }

    /// The number of an import that begins. A slow file of one that was put aside has another.
    fn next_import(self) -> u64 {
        let turn = self.kept.try_update_value(|kept| {
            kept.import_turn += 1;
            kept.import_turn
        });
        turn.unwrap_or_default()
    }

    pub(super) fn is_import(self, turn: u64) -> bool {
        self.importing.with_untracked(Option::is_some)
            && self.kept.with_value(|kept| kept.import_turn == turn)
    }

    /// Reads a source beside those before it.
    async fn read_source(self, source: Source, turn: u64) -> Result<Parcel<Work>, FileFault> {
        self.looking(|looking| looking.gathered.admits_file())?;
        let text = match source {
            Source::Text(text) => text,
            Source::File(file) if file.size() > MAX_FILE_BYTES as f64 => {
                return Err(FileFault::Content(TransferError::TooLarge));
            }
            Source::File(file) => {
                let bytes = browser::read_file(&file).await;
                text_of_file(&bytes.ok_or(FileFault::NotOpened)?)
            }
        };
        let mut reading = self.looking(|looking| looking.gathered.open(&text))?;
        drop(text);
        let mut pace = Pace::begin(self, turn, false);
        while reading.step() {
            if !pace.step(reading.progress()).await {
                break;
            }
        }
        Ok(reading.into_parcel())
    }

    /// Compares what was read with what is here, and shows what would become of it.
    async fn show_plan(self, mut preview: Preview, turn: u64) {
        if !self.is_import(turn) {
            return;
        }
        self.house().open.flush();
        let records = Arc::clone(&preview.gathered.records);
        // Each is compared, and then room for it is looked for.
        let (mut done, total) = (0, 2 * records.len());
        let mut pace = Pace::begin(self, turn, true);
        let mut planning = Planning::new(self.held(), self.writer(), &preview.wanted);
        for record in records.iter() {
            planning.take_in(self.at_home(record.clone()));
            done += 1;
            if !pace.step((done, total)).await {
                return;
            }
        }
        let plan = planning.into_plan();
        let shelf = self.shelf();
        let mut needed = used_units(&*shelf);
        for record in &plan.changed {
            needed = units_with(&*shelf, needed, record);
            done += 1;
            if !pace.step((done, total)).await {
                return;
            }
        }
        preview.lacking_units = needed.saturating_sub(CAPACITY_UNITS);
        preview.plan = (!plan.rows.is_empty()).then(|| Arc::new(plan));
        self.importing
            .set(Some(Importing::Ready(Arc::new(preview))));
    }

    fn writer(self) -> Writer {
        self.house().open.with_tab(|tab| tab.visit().writer())
    }

    fn held(self) -> Vec<Record<Work>> {
        self.entries
            .with_untracked(|entries| entries.values().map(|entry| entry.record.clone()).collect())
    }

    /// What was given away without those to call or write to has them again where it is at home.
    fn at_home(self, record: Record<Work>) -> Record<Work> {
        self.entries.with_untracked(|entries| {
            let held = entries.values().map(|entry| &entry.record);
            come_home_among(record, held)
        })
    }

    pub(super) fn plan_for(self, preview: &Preview) -> ImportPlan<Work> {
        let incoming = preview.gathered.records.iter();
        let incoming = incoming.map(|record| self.at_home(record.clone()));
        import_plan::plan(self.held(), incoming, self.writer(), &preview.wanted)
    }

    /// Changes whether a record is wanted as it comes, although that takes it out of this person's
    /// bin or puts it there.
    pub fn want(self, id: Id, is_wanted: bool) {
        let Some(Importing::Ready(preview)) = self.importing.get_untracked() else {
            return;
        };
        let mut preview = Preview::clone(&preview);
        preview.wanted.retain(|wanted| *wanted != id);
        if is_wanted {
            preview.wanted.push(id);
        }
        // At once, so that the next wish is added to this one; the screen follows once it is compared.
        let so_far = Arc::new(preview.clone());
        self.importing
            .update_untracked(|importing| *importing = Some(Importing::Ready(so_far)));
        spawn_local(self.show_plan(preview, self.next_import()));
    }

    /// Puts what was looked at aside; nothing is stored.
    pub fn reject_import(self) {
        // What one has already is asked about as what comes is.
        if let Some(Importing::Ready(preview)) = self.importing.get_untracked()
            && let Some(plan) = &preview.plan
            && plan.changed.is_empty()
        {
            self.ask_about(&preview);
        }
        self.close_import();
    }

    /// Takes in what was looked at.
    pub fn accept_import(self) {
        let Some(Importing::Ready(preview)) = self.importing.get_untracked() else {
            return;
        };
        self.close_import();
        let looked_at = preview.clone();
        self.accept(preview, true, move || self.ask_about(&looked_at));
    }
}
