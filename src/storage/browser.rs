//! localStorage, and memory where the browser denies it.
//!
//! The only code that touches localStorage. `gloo-storage` panics when storage is denied, so the
//! store is probed with web-sys first and gloo is asked only where it is there. Deliberately
//! absent: `clear()`, because other apps may share the origin.

use std::cell::RefCell;

use gloo_storage::{LocalStorage, Storage};
use wasm_bindgen::{JsCast, JsValue};

use super::key;
use super::prefs::Prefs;
use super::shelf::{Shelf, ShelfError};

/// UTF-16 units that localStorage takes for one origin. There is no way to ask; browsers agree on
/// about five million (WHATWG HTML suggests "five megabytes per origin").
pub const CAPACITY_UNITS: usize = 5_000_000;

/// The browser's localStorage. Exists only where it can be used.
#[derive(Clone, Copy)]
pub struct LocalShelf(());

impl LocalShelf {
    /// The store, or `None` where the browser denies it (private mode, blocked cookies, a
    /// sandboxed frame).
    pub fn open() -> Option<LocalShelf> {
        let storage = web_sys::window()?.local_storage().ok()??;
        // Some browsers hand out a store that takes nothing. A full one is still to be read.
        let probe = format!("{}probe", key::NAMESPACE);
        let works = match storage.set_item(&probe, "1") {
            Ok(()) => storage.remove_item(&probe).is_ok(),
            Err(error) => is_quota_error(&error) && storage.length().is_ok_and(|count| count > 0),
        };
        works.then_some(LocalShelf(()))
    }

    /// The preferences, or the usual ones where none can be read.
    pub fn prefs(&self) -> Prefs {
        LocalStorage::get(key::PREFS).unwrap_or_default()
    }

    /// Keeps the preferences. A full store loses a choice, never a word.
    pub fn set_prefs(&self, prefs: &Prefs) {
        let _ = LocalStorage::set(key::PREFS, prefs);
    }
}

impl Shelf for LocalShelf {
    fn keys(&self) -> Vec<String> {
        let storage = LocalStorage::raw();
        let count = storage.length().unwrap_or(0);
        (0..count)
            .filter_map(|index| storage.key(index).ok().flatten())
            .collect()
    }

    fn get(&self, key: &str) -> Option<String> {
        LocalStorage::raw().get_item(key).ok().flatten()
    }

    fn set(&self, key: &str, text: &str) -> Result<(), ShelfError> {
        LocalStorage::raw().set_item(key, text).map_err(|error| {
            if is_quota_error(&error) {
                ShelfError::Full
            } else {
                ShelfError::Unavailable
            }
        })
    }

    fn remove(&self, key: &str) {
        let _ = LocalStorage::raw().remove_item(key);
    }
}

fn is_quota_error(error: &JsValue) -> bool {
    error
        .dyn_ref::<web_sys::DomException>()
        .is_some_and(|exception| exception.name() == "QuotaExceededError")
}

/// A store that lasts as long as the page.
#[derive(Default)]
pub struct MemoryShelf(RefCell<Vec<(String, String)>>);

impl Shelf for MemoryShelf {
    fn keys(&self) -> Vec<String> {
        self.0.borrow().iter().map(|(key, _)| key.clone()).collect()
    }

    fn get(&self, key: &str) -> Option<String> {
        let held = self.0.borrow();
        let (_, text) = held.iter().find(|(held, _)| held == key)?;
        Some(text.clone())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), ShelfError> {
        self.remove(key);
        self.0.borrow_mut().push((key.to_owned(), text.to_owned()));
        Ok(())
    }

    fn remove(&self, key: &str) {
        self.0.borrow_mut().retain(|(held, _)| held != key);
    }
}

/// How much of the store is used, in UTF-16 units of all keys and texts of the origin, ours and
/// others'. [`CAPACITY_UNITS`] is full.
pub fn used_units(shelf: &dyn Shelf) -> usize {
    shelf
        .keys()
        .into_iter()
        .map(|key| {
            let text = shelf
                .get(&key)
                .map_or(0, |text| text.encode_utf16().count());
            key.encode_utf16().count() + text
        })
        .sum()
}
