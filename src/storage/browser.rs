//! localStorage, and memory where the browser denies it.
//!
//! The only code that touches localStorage. `gloo-storage` panics when storage is denied, so the
//! store is asked for with web-sys first, and gloo, which reads and writes the preferences, only
//! where it is there. Deliberately
//! absent: `clear()`, because other apps may share the origin.

use std::cell::RefCell;
use std::sync::atomic::{AtomicBool, Ordering};

use gloo_storage::{LocalStorage, Storage};
use wasm_bindgen::{JsCast, JsValue};

use super::key;
use super::prefs::Prefs;
use super::shelf::{Shelf, ShelfError};

/// UTF-16 units that localStorage takes for one origin. There is no way to ask; browsers agree on
/// about five million (WHATWG HTML suggests "five megabytes per origin").
pub const CAPACITY_UNITS: usize = 5_000_000;

static HAS_STOPPED: AtomicBool = AtomicBool::new(false);

/// From now on no store takes anything, until the page is loaded anew: the app has a fault, must
/// not touch what a newer version wrote, or has deleted everything.
pub fn stop_writing() {
    HAS_STOPPED.store(true, Ordering::Relaxed);
}

/// Whether the stores take anything.
pub fn may_write() -> bool {
    !HAS_STOPPED.load(Ordering::Relaxed)
}

/// The browser's localStorage. Exists only where it can be used.
#[derive(Clone)]
pub struct LocalShelf(web_sys::Storage);

impl LocalShelf {
    /// The store, or `None` where the browser denies it (private mode, blocked cookies, a
    /// sandboxed frame). Writes nothing.
    pub fn find() -> Option<LocalShelf> {
        ask_for_storage().map(LocalShelf)
    }

    /// Whether the store takes texts; some browsers hand out one that does not. A full one is
    /// still to be read, and one that holds a text of ours has taken it, so that nothing need be
    /// written to find out.
    pub fn takes_texts(&self) -> bool {
        if self
            .keys()
            .iter()
            .any(|key| key.starts_with(key::NAMESPACE))
        {
            return true;
        }
        let probe = format!("{}probe", key::NAMESPACE);
        match self.0.set_item(&probe, "1") {
            Ok(()) => self.0.remove_item(&probe).is_ok(),
            Err(error) => is_quota_error(&error) && self.0.length().is_ok_and(|count| count > 0),
        }
    }

    /// The preferences, or the usual ones where none can be read.
    pub fn prefs(&self) -> Prefs {
        // Gloo throws where the store has been denied since it was found.
        ask_for_storage()
            .and_then(|_| LocalStorage::get(key::PREFS).ok())
            .unwrap_or_default()
    }

    /// Keeps the preferences. A full store loses a choice, never a word.
    pub fn set_prefs(&self, prefs: &Prefs) {
        if may_write() && ask_for_storage().is_some() {
            let _ = LocalStorage::set(key::PREFS, prefs);
        }
    }
}

/// How many texts of ours, of every version, localStorage holds. None where it is denied.
pub fn count_own() -> usize {
    own_keys().len()
}

/// Takes every text of ours away, also those that cannot be read, and nobody else's. For deleting
/// everything, after [`stop_writing`].
pub fn remove_own() {
    let Some(storage) = ask_for_storage() else {
        return;
    };
    for key in own_keys() {
        let _ = storage.remove_item(&key);
    }
}

fn own_keys() -> Vec<String> {
    let mut keys = ask_for_storage().map_or_else(Vec::new, |storage| LocalShelf(storage).keys());
    keys.retain(|key| key.starts_with(key::EVERY_VERSION));
    keys
}

fn ask_for_storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}

impl Shelf for LocalShelf {
    fn keys(&self) -> Vec<String> {
        let count = self.0.length().unwrap_or(0);
        (0..count)
            .filter_map(|index| self.0.key(index).ok().flatten())
            .collect()
    }

    fn get(&self, key: &str) -> Option<String> {
        self.0.get_item(key).ok().flatten()
    }

    fn set(&self, key: &str, text: &str) -> Result<(), ShelfError> {
        if !may_write() {
            return Err(ShelfError::Unavailable);
        }
        self.0.set_item(key, text).map_err(|error| {
            if is_quota_error(&error) {
                ShelfError::Full
            } else {
                ShelfError::Unavailable
            }
        })
    }

    fn remove(&self, key: &str) {
        if may_write() {
            let _ = self.0.remove_item(key);
        }
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
