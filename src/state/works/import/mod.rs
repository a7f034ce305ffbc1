//! Taking in what others have made: looked at first, then taken in whole or not at all, and undone
//! in one step.
//!
//! Invariants: nothing is stored before «Ta imot»; a merge never deletes; where not everything can
//! be stored, everything is put back as it was.

mod pace;
mod put;

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Works;
use crate::browser;
use crate::domain::import_plan::{self, ImportPlan, Planning};
use crate::domain::{Id, Record, Work, Writer};
use crate::state::Notice;
use crate::storage::browser::{CAPACITY_UNITS, used_units};
use crate::storage::transfer::{self, TransferError};

use pace::Pace;
pub use pace::Progress;
use put::units_with;

/// A file, or what lay on the clipboard.
#[derive(Clone)]
pub enum Source {
    /// A file that somebody chose or dropped.
    File(web_sys::File),
    /// A text that was pasted.
    Text(String),
}

/// Why a file cannot be used. Nothing that is stored was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFault {
    /// What is in it is not for us.
    Content(TransferError),
    /// The browser could not open it.
    NotOpened,
    /// There are more than [`transfer::MAX_FILES`].
    TooMany,
}

/// What is to be taken in, for the person to look at.
#[derive(Clone, Debug, Default)]
pub struct Preview {
    /// Files that cannot be used, by name.
    pub faults: Vec<(String, FileFault)>,
    /// What would become of each record.
    pub plan: Option<Arc<ImportPlan<Work>>>,
    /// How many records were made by a newer version of the app.
    pub from_newer_app: usize,
    /// How many records have a version number that cannot be right.
    pub implausible: usize,
    /// How many records were altered, damaged or beyond the limits.
    pub damaged: usize,
    /// How many UTF-16 units of room are missing for taking it all in; 0 when there is room.
    pub lacking_units: usize,
    records: Arc<Vec<Record<Work>>>,
    wanted: Vec<Id>,
}

impl Preview {
    /// The records that the person wants as they come.
    pub fn wanted(&self) -> &[Id] {
        &self.wanted
    }
}

/// How far taking in has come.
#[derive(Clone, Debug)]
pub enum Importing {
    /// Being read and compared; [`Works::import_progress`] says how far that has come.
    Reading,
    /// Ready to be looked at.
    Ready(Arc<Preview>),
}

impl Works {
    /// Reads files and shows what taking them in would do. Where something is looked at already, they
    /// are added to that.
    pub fn look_at_files(self, sources: Vec<Source>) {
        if sources.is_empty() {
            return;
        }
        let (sources, wanted) = self.with_looked_at(sources);
        let turn = self.next_import();
        self.import_progress.set(false, (0, 0));
        self.importing.set(Some(Importing::Reading));
        spawn_local(async move {
            let mut preview = Preview {
                wanted,
                ..Preview::default()
            };
            let mut records = Vec::new();
            for (place, source) in sources.into_iter().enumerate() {
                let name = match &source {
                    Source::File(file) => file.name(),
                    Source::Text(_) => String::new(),
                };
                let read = match place < transfer::MAX_FILES {
                    true => self.read_source(source, records.len(), turn).await,
                    false => Err(FileFault::TooMany),
                };
                if !self.is_import(turn) {
                    return;
                }
                match read {
                    Ok(parcel) => {
                        preview.from_newer_app += parcel.newer;
                        preview.implausible += parcel.implausible;
                        preview.damaged += parcel.damaged;
                        records.extend(parcel.records);
                    }
                    Err(fault) => preview.faults.push((name, fault)),
                }
            }
            preview.records = Arc::new(records);
            self.house()
                .care
                .when_ready(Box::new(move || spawn_local(self.show_plan(preview, turn))));
        });
    }

    /// These sources after those that are being looked at, and what the person wants of them all.
    fn with_looked_at(self, sources: Vec<Source>) -> (Vec<Source>, Vec<Id>) {
        let now = self.importing.get_untracked();
        let held = self.kept.try_update_value(|kept| {
            let (held, wanted) = &mut kept.looked_at;
            match now {
                None => (*held, *wanted) = Default::default(),
                Some(Importing::Ready(preview)) => wanted.clone_from(&preview.wanted),
                Some(Importing::Reading) => {}
            }
            held.extend(sources);
            kept.looked_at.clone()
        });
        held.unwrap_or_default()
    }

    /// Lets go of what was looked at.
    fn close_import(self) {
        self.importing.set(None);
        self.kept
            .update_value(|kept| kept.looked_at = Default::default());
    }

    /// The number of an import that begins. A slow file of one that was put aside has another.
    fn next_import(self) -> u64 {
        let turn = self.kept.try_update_value(|kept| {
            kept.import_turn += 1;
            kept.import_turn
        });
        turn.unwrap_or_default()
    }

    fn is_import(self, turn: u64) -> bool {
        self.importing.with_untracked(Option::is_some)
            && self.kept.with_value(|kept| kept.import_turn == turn)
    }

    /// Reads a source beside `held` records of those before it.
    async fn read_source(
        self,
        source: Source,
        held: usize,
        turn: u64,
    ) -> Result<transfer::Parcel<Work>, FileFault> {
        let text = match source {
            Source::Text(text) => text,
            Source::File(file) if file.size() > transfer::MAX_FILE_BYTES as f64 => {
                return Err(FileFault::Content(TransferError::TooLarge));
            }
            Source::File(file) => browser::read_file(&file)
                .await
                .ok_or(FileFault::NotOpened)?,
        };
        let mut reading = transfer::open(&text).map_err(FileFault::Content)?;
        drop(text);
        if held + reading.progress().1 > transfer::MAX_RECORDS {
            return Err(FileFault::Content(TransferError::TooManyRecords));
        }
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
        let records = Arc::clone(&preview.records);
        // Each is compared, and then room for it is looked for.
        let (mut done, total) = (0, 2 * records.len());
        let mut pace = Pace::begin(self, turn, true);
        let mut planning = Planning::new(self.held(), self.writer(), &preview.wanted);
        for record in records.iter() {
            planning.take_in(record.clone());
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

    fn plan_for(self, preview: &Preview) -> ImportPlan<Work> {
        let incoming = preview.records.iter().cloned();
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
        self.close_import();
    }

    /// Takes in what was looked at.
    pub fn accept_import(self) {
        let Some(Importing::Ready(preview)) = self.importing.get_untracked() else {
            return;
        };
        self.close_import();
        let told = Rc::new(RefCell::new((Vec::new(), false)));
        let outcomes = told.clone();
        // What is stored may have changed while somebody was looking.
        let plan = move || {
            let plan = self.plan_for(&preview);
            let rows = plan.rows.iter();
            let are_sketches = rows.clone().all(|row| row.record.body.sketch().is_some());
            outcomes.replace((rows.map(|row| row.outcome).collect(), are_sketches));
            self.steps_of(plan)
        };
        self.exchange(plan, move |done| {
            let (outcomes, are_sketches) = told.take();
            self.import_undo.set(done);
            self.house().care.count_room();
            self.house()
                .app
                .tell(Notice::Imported(outcomes, are_sketches));
        });
    }
}
