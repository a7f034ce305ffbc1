//! What is stored when the app stops by a fault of its own, before it falls silent.
//!
//! The panic hook calls [`speak`] in the middle of whatever went wrong, so nothing here touches
//! Leptos' signals, which may be locked. Invariant: after it no store takes a write.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use crate::domain::tab::conflict_copy;
use crate::domain::{Id, Record, Work};
use crate::storage::browser::{may_write, stop_writing};
use crate::storage::history::History;
use crate::storage::shelf::{self, SaveError, Shelf};
use crate::storage::{format, key};

#[derive(Default)]
struct LastWords {
    shelf: Option<Rc<dyn Shelf>>,
    /// Whether what the shelf holds is there after the page is gone.
    is_lasting: bool,
    history: Option<History>,
    unsaved: Vec<Record<Arc<Work>>>,
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
pub(in crate::state) fn store_in(shelf: Rc<dyn Shelf>, is_lasting: bool) {
    with(|words| {
        words.shelf = Some(shelf);
        words.is_lasting = is_lasting;
    });
}

/// Where their strict copy would be put.
pub(in crate::state) fn copy_to(history: Option<History>) {
    with(|words| words.history = history);
}

/// What would be lost if the app stopped now.
pub(in crate::state) fn hold(unsaved: Record<Arc<Work>>) {
    with(|words| {
        words.unsaved.retain(|held| held.id != unsaved.id);
        words.unsaved.push(unsaved);
    });
}

/// A version as it is held here.
pub(in crate::state) fn shared(record: &Record<Work>) -> Record<Arc<Work>> {
    Record {
        id: record.id,
        vector: record.vector.clone(),
        body: Arc::new(record.body.clone()),
    }
}

/// This work would not be lost now.
pub(in crate::state) fn forget(id: Id) {
    with(|words| words.unsaved.retain(|unsaved| unsaved.id != id));
}

/// Nothing is to be kept any more.
pub(in crate::state) fn forget_all() {
    with(|words| words.unsaved.clear());
}

/// Stores what is not stored yet, and stops all writing. What lasts nowhere is given back as keys
/// and texts, for the page to hand out. For the panic hook; a second call, such as for a fault in
/// here, does nothing.
pub fn speak() -> Vec<(String, String)> {
    if !may_write() {
        return Vec::new();
    }
    let mut words = LastWords::default();
    with(|held| std::mem::swap(held, &mut words));
    let lost = words.shelf.take().map(|shelf| store_all(&*shelf, words));
    stop_writing();
    lost.unwrap_or_default()
}

fn store_all(shelf: &dyn Shelf, words: LastWords) -> Vec<(String, String)> {
    let tried: Vec<((String, String), bool)> = words
        .unsaved
        .into_iter()
        .map(|unsaved| store(shelf, unsaved))
        .collect();
    let has_copies = words.history.is_some();
    if let Some(history) = words.history.filter(|_| !tried.is_empty()) {
        let texts: Vec<(String, String)> = tried.iter().map(|(text, _)| text.clone()).collect();
        // It is under way when this returns; nobody is left to wait for it.
        drop(history.put_latest(&texts));
    }
    // A store that refuses one thing may refuse the other.
    let refused = tried.into_iter().filter(|(_, is_taken)| !is_taken);
    let refused = refused.map(|(text, _)| text);
    if words.is_lasting || has_copies {
        return refused.collect();
    }
    let held = shelf.keys().into_iter().filter_map(|key| {
        let text = shelf.get(&key)?;
        Some((key, text))
    });
    held.chain(refused).collect()
}

/// Stores a version, or, where another took its place meanwhile, a conflict copy of it. Its key and
/// text are given back, and whether the store took them.
fn store(shelf: &dyn Shelf, unsaved: Record<Arc<Work>>) -> ((String, String), bool) {
    let Record { id, vector, body } = unsaved;
    let body = Arc::unwrap_or_clone(body);
    let mut record = Record { id, vector, body };
    let mut saved = shelf::save(shelf, &record);
    if saved == Err(SaveError::Overtaken) {
        record = conflict_copy(&record, crate::state::fresh_device());
        saved = shelf::save(shelf, &record);
    }
    let is_taken = saved.is_ok();
    let text = saved.unwrap_or_else(|_| format::encode(&record));
    ((key::of_record(&record), text), is_taken)
}
