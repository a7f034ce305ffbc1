//! What is on disk when the power goes, by what was written in which order.
//!
//! The browser writes localStorage late: any number of its last writes may be missing. A
//! transaction of IndexedDB that somebody waited for is there; the one under way may be.

use std::collections::BTreeMap;

use nyskapingslaget::domain::{Kind, Record, Sketch};
use nyskapingslaget::storage::repair::plan;
use nyskapingslaget::storage::shelf::{Loaded, decode_all};
use nyskapingslaget::storage::{format, key};

use crate::common::device;

pub type Texts = BTreeMap<String, String>;

/// One step of what the app does to the stores.
#[derive(Clone, Debug)]
pub enum Write {
    /// A key of localStorage gets a text, or goes.
    Shelf(String, Option<String>),
    /// A transaction on the latest copies.
    Copies(Vec<(String, Option<String>)>),
    /// A transaction that sets texts aside.
    Aside(Vec<(String, String)>),
    /// A transaction that keeps earlier versions.
    Versions(Vec<(String, String)>),
    /// The app waits for the transactions before this.
    Wait,
}

/// Both stores, and what was set aside.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Disk {
    pub shelf: Texts,
    pub copies: Texts,
    pub aside: Vec<(String, String)>,
    pub versions: Vec<(String, String)>,
}

impl Disk {
    pub fn with(records: &[Record<Sketch>]) -> Disk {
        let texts: Texts = records.iter().map(text).collect();
        Disk {
            shelf: texts.clone(),
            copies: texts,
            ..Disk::default()
        }
    }

    fn apply(&mut self, write: &Write) {
        let put = |texts: &mut Texts, key: &String, text: &Option<String>| match text {
            Some(text) => drop(texts.insert(key.clone(), text.clone())),
            None => drop(texts.remove(key)),
        };
        match write {
            Write::Shelf(key, text) => put(&mut self.shelf, key, text),
            Write::Copies(steps) => {
                for (key, text) in steps {
                    put(&mut self.copies, key, text);
                }
            }
            Write::Aside(texts) => self.aside.extend(texts.iter().cloned()),
            Write::Versions(texts) => self.versions.extend(texts.iter().cloned()),
            Write::Wait => {}
        }
    }

    /// Every state that a crash somewhere in these writes can leave, when so many of them have
    /// been begun at least.
    pub fn crashes(&self, writes: &[Write], begun: usize) -> Vec<Disk> {
        let mut states: Vec<Disk> = Vec::new();
        for reached in begun..=writes.len() {
            let done = &writes[..reached];
            let on_shelf = done.iter().filter(|write| is_shelf(write)).count();
            let in_base = done.iter().filter(|write| is_transaction(write)).count();
            let waited = done.iter().rposition(|write| matches!(write, Write::Wait));
            let sure = done[..waited.unwrap_or(0)]
                .iter()
                .filter(|write| is_transaction(write))
                .count();
            for shelf_count in 0..=on_shelf {
                for base_count in sure..=in_base {
                    let mut state = self.clone();
                    let (mut shelf_left, mut base_left) = (shelf_count, base_count);
                    for write in done {
                        let left = match write {
                            Write::Shelf(..) => &mut shelf_left,
                            _ => &mut base_left,
                        };
                        if !matches!(write, Write::Wait) && *left > 0 {
                            *left -= 1;
                            state.apply(write);
                        }
                    }
                    if !states.contains(&state) {
                        states.push(state);
                    }
                }
            }
        }
        states
    }

    pub fn loaded(&self) -> (Loaded<Sketch>, Loaded<Sketch>) {
        (
            decode_all(self.shelf.clone()),
            decode_all(self.copies.clone()),
        )
    }

    /// What the app shows when it is started again, and what it then writes.
    pub fn start(&self) -> (Vec<Record<Sketch>>, Vec<Write>) {
        let (shelf, copies) = self.loaded();
        let repair = plan(shelf, copies, device(1));
        // In the order of `AppState::agree`.
        let mut writes = Vec::new();
        if !repair.to_set_aside.is_empty() {
            writes.extend([Write::Aside(repair.to_set_aside.clone()), Write::Wait]);
        }
        if !repair.to_copies.is_empty() {
            let texts = repair.to_copies.iter().cloned();
            let texts = texts.map(|(key, text)| (key, Some(text))).collect();
            writes.extend([Write::Copies(texts), Write::Wait]);
        }
        for record in &repair.to_shelf {
            let (key, text) = text(record);
            writes.push(Write::Shelf(key, Some(text)));
        }
        (repair.records, writes)
    }

    /// After all of these writes.
    pub fn after(&self, writes: &[Write]) -> Disk {
        let mut disk = self.clone();
        for write in writes {
            disk.apply(write);
        }
        disk
    }
}

fn is_shelf(write: &Write) -> bool {
    matches!(write, Write::Shelf(..))
}

fn is_transaction(write: &Write) -> bool {
    matches!(
        write,
        Write::Copies(_) | Write::Aside(_) | Write::Versions(_)
    )
}

/// Where a record lies, and as what.
pub fn text(record: &Record<Sketch>) -> (String, String) {
    (key::of(Kind::Sketch, record.id), format::encode(record))
}

/// What `AppState::store` and `AppState::put` write for one record.
pub fn save(record: &Record<Sketch>) -> Vec<Write> {
    let (key, text) = text(record);
    vec![
        Write::Shelf(key.clone(), Some(text.clone())),
        Write::Copies(vec![(key, Some(text))]),
    ]
}
