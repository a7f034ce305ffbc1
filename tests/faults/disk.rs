//! What is on disk when the power goes, by what was written in which order.
//!
//! The browser writes localStorage late: any number of its last writes may be missing. A
//! transaction of IndexedDB that somebody waited for is there; the one under way may be.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use nyskapingslaget::domain::{Kind, Record, Sketch};
use nyskapingslaget::storage::keeping::{Keeper, keep};
use nyskapingslaget::storage::repair::plan;
use nyskapingslaget::storage::shelf::{Loaded, SaveError, Shelf, ShelfError, decode_all};
use nyskapingslaget::storage::{format, key, writes};

use crate::common::device;
use crate::common::shelf::FakeShelf;

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
        let mut writes = Vec::new();
        for write in writes::of_repair(&repair, &FakeShelf::with(self.shelf.clone())) {
            match write {
                writes::Write::Aside(texts) => writes.extend([Write::Aside(texts), Write::Wait]),
                writes::Write::Copies(texts) => writes.extend([Write::Copies(texts), Write::Wait]),
                writes::Write::Shelf(steps) => {
                    writes.extend(steps.into_iter().map(|it| Write::Shelf(it.place, it.after)));
                }
            }
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

/// A store that notes what is written, in order.
#[derive(Default)]
pub struct Recorder {
    pub shelf: FakeShelf,
    pub writes: RefCell<Vec<Write>>,
}

impl Recorder {
    /// Over what a disk has in localStorage.
    pub fn over(disk: &Disk) -> Recorder {
        Recorder {
            shelf: FakeShelf::with(disk.shelf.clone()),
            writes: RefCell::default(),
        }
    }

    pub fn note(&self, write: Write) {
        self.writes.borrow_mut().push(write);
    }
}

impl Shelf for Recorder {
    fn keys(&self) -> Vec<String> {
        self.shelf.keys()
    }

    fn get(&self, key: &str) -> Option<String> {
        self.shelf.get(key)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), ShelfError> {
        self.note(Write::Shelf(key.to_owned(), Some(text.to_owned())));
        self.shelf.set(key, text)
    }

    fn remove(&self, key: &str) {
        self.note(Write::Shelf(key.to_owned(), None));
        self.shelf.remove(key);
    }
}

/// Keeps versions as the app does, and notes their copies.
struct Copying<'a>(&'a Recorder);

impl Keeper<Sketch> for Copying<'_> {
    fn stored(&mut self, _: &Record<Sketch>, _: &str) {}

    fn refused(&mut self, _: &Record<Sketch>, error: SaveError) {
        panic!("{error:?}");
    }

    fn overtaken(&mut self, record: Record<Sketch>) {
        panic!("{record:?}");
    }

    fn copy(&mut self, record: Record<Sketch>, text: String, _: Option<Arc<str>>) {
        let place = key::of_record(&record);
        self.0.note(Write::Copies(vec![(place, Some(text))]));
    }
}

/// What the app writes when these versions are stored, one after the other.
pub fn save(disk: &Disk, records: &[&Record<Sketch>]) -> Vec<Write> {
    let recorder = Recorder::over(disk);
    for record in records {
        keep(
            &recorder,
            &mut Copying(&recorder),
            Record::clone(record),
            None,
        );
    }
    recorder.writes.into_inner()
}
