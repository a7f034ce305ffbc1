//! A store in memory that can be told to fail.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use nyskapingslaget::storage::shelf::{Shelf, ShelfError};

/// What the store does when something is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mood {
    /// It works.
    #[default]
    Works,
    /// The write with this number, from 1, finds no room, and so do all later ones.
    FullFrom(usize),
    /// Every write whose number this divides finds no room.
    FullEvery(usize),
    /// The same, for another reason.
    GoneEvery(usize),
    /// It says that it has stored, and has not.
    Forgets,
    /// It stores something else.
    Garbles,
    /// It is not to be had.
    Gone,
}

/// The store.
#[derive(Debug, Default)]
pub struct FakeShelf {
    pub texts: RefCell<BTreeMap<String, String>>,
    pub mood: Cell<Mood>,
    pub writes: Cell<usize>,
}

impl FakeShelf {
    /// A store with texts in it.
    pub fn with(texts: impl IntoIterator<Item = (String, String)>) -> FakeShelf {
        let shelf = FakeShelf::default();
        shelf.texts.borrow_mut().extend(texts);
        shelf
    }

    /// All that is in it.
    pub fn contents(&self) -> BTreeMap<String, String> {
        self.texts.borrow().clone()
    }
}

impl Shelf for FakeShelf {
    fn keys(&self) -> Vec<String> {
        self.texts.borrow().keys().cloned().collect()
    }

    fn get(&self, key: &str) -> Option<String> {
        self.texts.borrow().get(key).cloned()
    }

    fn set(&self, key: &str, text: &str) -> Result<(), ShelfError> {
        self.writes.set(self.writes.get() + 1);
        let is_due = |every: usize| self.writes.get().is_multiple_of(every);
        let text = match self.mood.get() {
            Mood::FullEvery(every) if is_due(every) => return Err(ShelfError::Full),
            Mood::GoneEvery(every) if is_due(every) => return Err(ShelfError::Unavailable),
            Mood::FullEvery(_) | Mood::GoneEvery(_) => text.to_owned(),
            Mood::FullFrom(number) if self.writes.get() >= number => return Err(ShelfError::Full),
            Mood::Works | Mood::FullFrom(_) => text.to_owned(),
            Mood::Forgets => return Ok(()),
            Mood::Garbles => text.replace('a', "b"),
            Mood::Gone => return Err(ShelfError::Unavailable),
        };
        self.texts.borrow_mut().insert(key.to_owned(), text);
        Ok(())
    }

    fn remove(&self, key: &str) {
        self.texts.borrow_mut().remove(key);
    }
}
