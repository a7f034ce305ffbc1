//! What is stored when the app stops by a fault of its own, before it falls silent.
//!
//! The panic hook calls [`speak`] in the middle of whatever went wrong, so nothing here touches
//! Leptos' signals, which may be locked. Invariant: after it no store takes a write.

use std::cell::RefCell;
use std::rc::Rc;

use crate::domain::{Body, Record, Sketch, merge};
use crate::storage::browser::{may_write, stop_writing};
use crate::storage::history::History;
use crate::storage::key;
use crate::storage::shelf::{self, SaveError, Shelf};

#[derive(Default)]
struct LastWords {
    shelf: Option<Rc<dyn Shelf>>,
    history: Option<History>,
    unsaved: Option<Record<Sketch>>,
}

thread_local! {
    static WORDS: RefCell<LastWords> = RefCell::default();
}

fn with(change: impl FnOnce(&mut LastWords)) {
    WORDS.with(|words| {
        if let Ok(mut words) = words.try_borrow_mut() {
            change(&mut words);
        }
    });
}

/// Where last words would be stored.
pub(super) fn store_in(shelf: Rc<dyn Shelf>) {
    with(|words| words.shelf = Some(shelf));
}

/// Where their strict copy would be put.
pub(super) fn copy_to(history: Option<History>) {
    with(|words| words.history = history);
}

/// What would be lost if the app stopped now.
pub(super) fn hold(unsaved: Record<Sketch>) {
    with(|words| words.unsaved = Some(unsaved));
}

/// Nothing would be lost now.
pub(super) fn forget() {
    with(|words| words.unsaved = None);
}

/// Stores what is not stored yet, and stops all writing. For the panic hook; a second call, such
/// as for a fault in here, does nothing.
pub fn speak() {
    if !may_write() {
        return;
    }
    let mut words = LastWords::default();
    with(|held| std::mem::swap(held, &mut words));
    if let (Some(shelf), Some(unsaved)) = (words.shelf, words.unsaved) {
        let (record, text) = store(&*shelf, unsaved);
        if let Some(history) = words.history {
            // It is under way when this returns; nobody is left to wait for it.
            drop(history.put_latest(&[(key::of(Sketch::KIND, record.id), text)]));
        }
    }
    stop_writing();
}

/// Stores a version, or, where another took its place meanwhile, a conflict copy of it. The text
/// is given back also when the store did not take it.
fn store(shelf: &dyn Shelf, record: Record<Sketch>) -> (Record<Sketch>, String) {
    match shelf::save(shelf, &record) {
        Ok(text) => (record, text),
        Err(SaveError::Overtaken) => {
            let copy = conflict_copy(&record);
            let text = shelf::save(shelf, &copy);
            let text = text.unwrap_or_else(|_| crate::storage::format::encode(&copy));
            (copy, text)
        }
        Err(_) => {
            let text = crate::storage::format::encode(&record);
            (record, text)
        }
    }
}

/// A version that was overtaken, as a conflict copy that goes on being edited on its own.
pub(super) fn conflict_copy(own: &Record<Sketch>) -> Record<Sketch> {
    let mut copy = own.clone();
    copy.vector.raise(super::fresh_device());
    copy.body.set_conflict_of(Some(own.id));
    copy.id = merge::content_id(own.id, &own.body);
    copy
}
