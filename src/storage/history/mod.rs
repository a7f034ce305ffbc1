//! IndexedDB: the strict latest copy of every record, and texts that were set aside.
//!
//! The only code that touches IndexedDB. Written here because the crates for it have no way to ask
//! for `durability: "strict"`, without which a copy is no safer than localStorage. Invariant: an
//! operation has happened when its future is ready with `Ok`, not before.

mod beside;
mod earlier;
mod file;

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbFactory, IdbObjectStore, IdbRequest, IdbTransaction};

use super::browser::may_write;

pub use beside::Beside;

const DATABASE: &str = "nyskapingslaget";
const DATABASE_VERSION: u32 = 1;

/// The latest copy of every record: record key → text.
const LATEST: &str = "latest";
/// Earlier versions of sketches, for looking at and restoring.
const REVISIONS: &str = "revisions";
/// Texts that could not be read, or were in an older schema: `key#hash` → text.
const ASIDE: &str = "aside";

/// IndexedDB is missing, blocked, or did not do what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HistoryError;

impl From<JsValue> for HistoryError {
    fn from(_: JsValue) -> HistoryError {
        HistoryError
    }
}

/// The open database.
#[derive(Clone, Debug)]
pub struct History(IdbDatabase);

impl History {
    /// Opens the database, making its stores where they are not there yet.
    ///
    /// # Errors
    /// The database is missing, blocked, or did not do it.
    pub async fn open() -> Result<History, HistoryError> {
        let request = factory()?.open_with_u32(DATABASE, DATABASE_VERSION)?;
        let opening = request.clone();
        let make_stores = Closure::once_into_js(move || {
            if let Ok(database) = opening.result().map(IdbDatabase::unchecked_from_js) {
                for store in [LATEST, REVISIONS, ASIDE] {
                    let _ = database.create_object_store(store);
                }
            }
        });
        request.set_onupgradeneeded(Some(make_stores.unchecked_ref()));
        let database: IdbDatabase = outcome(&request).await?.unchecked_into();
        // Another tab that deletes or upgrades the database must not wait for this one.
        let closing = database.clone();
        let close = Closure::<dyn FnMut()>::new(move || closing.close());
        database.set_onversionchange(Some(close.into_js_value().unchecked_ref()));
        Ok(History(database))
    }

    /// Ends this page's hold on the database, once what is under way has been written.
    pub fn close(&self) {
        self.0.close();
    }

    /// Deletes the database with all that is in it.
    ///
    /// # Errors
    /// The database is missing, blocked, or did not do it.
    pub async fn delete() -> Result<(), HistoryError> {
        let request = factory()?.delete_database(DATABASE)?;
        outcome(&request).await?;
        Ok(())
    }

    /// Whether there is a database, without making one.
    ///
    /// # Errors
    /// The database is missing, blocked, or did not do it.
    pub async fn exists() -> Result<bool, HistoryError> {
        let request = factory()?.open(DATABASE)?;
        let is_new = Rc::new(Cell::new(false));
        let (opening, found_none) = (request.clone(), is_new.clone());
        let stop = Closure::once_into_js(move || {
            found_none.set(true);
            // The database that was about to be made is not.
            if let Some(making) = opening.transaction() {
                let _ = making.abort();
            }
        });
        request.set_onupgradeneeded(Some(stop.unchecked_ref()));
        match outcome(&request).await {
            Ok(database) => {
                IdbDatabase::unchecked_from_js(database).close();
                Ok(true)
            }
            Err(HistoryError) if is_new.get() => Ok(false),
            Err(HistoryError) => Err(HistoryError),
        }
    }

    /// All latest copies, as keys and texts.
    ///
    /// # Errors
    /// The database is missing, blocked, or did not do it.
    pub async fn latest(&self) -> Result<Vec<(String, String)>, HistoryError> {
        let store = self.begin(LATEST, "readonly")?.object_store(LATEST)?;
        let (keys, texts) = (store.get_all_keys()?, store.get_all()?);
        let keys = Array::from(&outcome(&keys).await?);
        let texts = Array::from(&outcome(&texts).await?);
        Ok(keys
            .iter()
            .zip(texts.iter())
            .filter_map(|(key, text)| Some((key.as_string()?, text.as_string()?)))
            .collect())
    }

    /// Starts writing latest copies at once, so that it also works while the page is closing; the
    /// future is ready when they are on disk.
    ///
    /// # Errors
    /// The database is missing, blocked, or did not do it.
    pub fn put_latest(
        &self,
        texts: &[(String, String)],
    ) -> impl Future<Output = Result<(), HistoryError>> + use<> {
        finished(self.write(LATEST, |store| {
            for (key, text) in texts {
                store.put_with_key(&JsValue::from_str(text), &JsValue::from_str(key))?;
            }
            Ok(())
        }))
    }

    /// The latest copies at these keys, as keys and texts.
    ///
    /// # Errors
    /// The database is missing, blocked, or did not do it.
    pub async fn latest_at(
        &self,
        places: &[String],
    ) -> Result<Vec<(String, String)>, HistoryError> {
        let store = self.begin(LATEST, "readonly")?.object_store(LATEST)?;
        let asked = ask_each(places, |place| store.get(&place.into()))?;
        let texts = answers(&asked).await?;
        Ok(places
            .iter()
            .zip(texts)
            .filter_map(|(place, text)| Some((place.clone(), text.as_string()?)))
            .collect())
    }

    /// Puts latest copies at these keys, or takes them away, all in one step. It is begun at once,
    /// so that it also works while the page is closing.
    ///
    /// # Errors
    /// The database is missing, blocked, or did not do it.
    pub fn change_latest(
        &self,
        copies: &[(String, Option<String>)],
    ) -> impl Future<Output = Result<(), HistoryError>> + use<> {
        finished(self.write(LATEST, |store| {
            for (place, text) in copies {
                match text {
                    Some(text) => store.put_with_key(&text.into(), &place.into())?,
                    None => store.delete(&place.into())?,
                };
            }
            Ok(())
        }))
    }

    /// Takes latest copies away, for good.
    ///
    /// # Errors
    /// The database is missing, blocked, or did not do it.
    pub fn remove_latest(
        &self,
        keys: &[String],
    ) -> impl Future<Output = Result<(), HistoryError>> + use<> {
        finished(self.write(LATEST, |store| {
            for key in keys {
                store.delete(&JsValue::from_str(key))?;
            }
            Ok(())
        }))
    }

    /// Sets texts aside: unreadable ones, and originals from before a migration. A text that is
    /// there already is not put there twice.
    ///
    /// # Errors
    /// The database is missing, blocked, or did not do it.
    pub fn set_aside(
        &self,
        texts: &[(String, String)],
    ) -> impl Future<Output = Result<(), HistoryError>> + use<> {
        finished(self.write(ASIDE, |store| {
            for (key, text) in texts {
                let hash = sha1_smol::Sha1::from(text).digest();
                let place = format!("{key}#{hash}");
                store.put_with_key(&JsValue::from_str(text), &JsValue::from_str(&place))?;
            }
            Ok(())
        }))
    }

    fn begin(&self, store: &str, mode: &str) -> Result<IdbTransaction, JsValue> {
        let options = js_sys::Object::new();
        Reflect::set(&options, &"durability".into(), &"strict".into())?;
        // web-sys has no stable binding for the third argument.
        let transaction: Function = Reflect::get(&self.0, &"transaction".into())?.dyn_into()?;
        transaction
            .call3(&self.0, &store.into(), &mode.into(), &options)
            .map(IdbTransaction::unchecked_from_js)
    }

    fn write(
        &self,
        store: &str,
        steps: impl FnOnce(&IdbObjectStore) -> Result<(), JsValue>,
    ) -> Result<Promise, JsValue> {
        if !may_write() {
            return Err(JsValue::NULL);
        }
        let transaction = self.begin(store, "readwrite")?;
        steps(&transaction.object_store(store)?)?;
        Ok(committed(&transaction))
    }
}

fn strings(array: &JsValue) -> Vec<String> {
    // What is no text is not ours; it keeps its place, so that keys and texts go together.
    let text = |value: JsValue| value.as_string().unwrap_or_default();
    Array::from(array).iter().map(text).collect()
}

fn factory() -> Result<IdbFactory, HistoryError> {
    web_sys::window()
        .ok_or(HistoryError)?
        .indexed_db()?
        .ok_or(HistoryError)
}

/// Ready when a transaction that was started is on disk.
async fn finished(started: Result<Promise, JsValue>) -> Result<(), HistoryError> {
    JsFuture::from(started?).await?;
    Ok(())
}

/// The result of a request.
async fn outcome(request: &IdbRequest) -> Result<JsValue, HistoryError> {
    let promise = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    JsFuture::from(promise).await?;
    Ok(request.result()?)
}

fn ask_each<T>(
    things: &[T],
    ask: impl Fn(&T) -> Result<IdbRequest, JsValue>,
) -> Result<Vec<IdbRequest>, JsValue> {
    things.iter().map(ask).collect()
}

/// The results of requests of one transaction, which answers in the order it was asked.
async fn answers(asked: &[IdbRequest]) -> Result<Vec<JsValue>, HistoryError> {
    if let Some(last) = asked.last() {
        outcome(last).await?;
    }
    let results: Result<Vec<JsValue>, JsValue> = asked.iter().map(IdbRequest::result).collect();
    Ok(results?)
}

/// A promise that is kept when a transaction is on disk.
fn committed(transaction: &IdbTransaction) -> Promise {
    Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onerror(Some(&reject));
        transaction.set_onabort(Some(&reject));
    })
}
