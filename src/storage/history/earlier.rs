//! Earlier versions of records: kept, read back, and taken away.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::IdbKeyRange;

use super::{
    History, HistoryError, REVISIONS, answers, ask_each, committed, finished, outcome, strings,
};
use crate::storage::browser::may_write;
use crate::storage::revisions;

impl History {
    /// Keeps earlier versions: record keys and texts, in order, all in one step. One that says the
    /// same as the newest that is kept is not kept twice; the oldest go when there are more than
    /// [`revisions::MOST`]. Gives the place of each.
    ///
    /// # Errors
    /// The database is missing, blocked, or did not do it.
    pub async fn add_revisions(
        &self,
        texts: &[(String, String)],
    ) -> Result<Vec<String>, HistoryError> {
        if !may_write() {
            return Err(HistoryError);
        }
        let transaction = self.begin(REVISIONS, "readwrite")?;
        let store = transaction.object_store(REVISIONS)?;
        let done = committed(&transaction);
        let mut keys: Vec<&String> = texts.iter().map(|(key, _)| key).collect();
        keys.sort_unstable();
        keys.dedup();
        // Each answer is followed by the next question at once, which holds the transaction.
        let asked = ask_each(&keys, |key| store.get_all_keys_with_key(&within(key)?))?;
        let mut held = Vec::new();
        for places in answers(&asked).await? {
            held.push(strings(&places));
        }
        let asked = ask_each(&held, |places| {
            store.get(&places.last().map_or("", String::as_str).into())
        })?;
        let mut newest = Vec::new();
        for text in answers(&asked).await? {
            newest.push(text.as_string());
        }
        let mut found = Vec::new();
        for (key, text) in texts {
            let at = keys.binary_search(&key).map_err(|_| HistoryError)?;
            let places = &mut held[at];
            if newest[at].as_ref() != Some(text) {
                let sequence = revisions::next_sequence(places).ok_or(HistoryError)?;
                let place = revisions::place(key, sequence);
                store.put_with_key(&text.into(), &place.as_str().into())?;
                for place in revisions::surplus(places) {
                    store.delete(&place.into())?;
                }
                places.push(place);
                newest[at] = Some(text.clone());
            }
            found.extend(places.last().cloned());
        }
        JsFuture::from(done).await?;
        Ok(found)
    }

    /// Keeps earlier versions likewise, and reads them back.
    ///
    /// # Errors
    /// Where one of them is not what was to be kept.
    pub async fn make_safe(&self, texts: &[(String, String)]) -> Result<(), HistoryError> {
        let places = self.add_revisions(texts).await?;
        let store = self.begin(REVISIONS, "readonly")?.object_store(REVISIONS)?;
        let asked = ask_each(&places, |place| store.get(&place.into()))?;
        let read = answers(&asked).await?;
        let is_there = |((_, text), read): (&(String, String), &JsValue)| {
            read.as_string().as_ref() == Some(text)
        };
        match places.len() == texts.len() && texts.iter().zip(&read).all(is_there) {
            true => Ok(()),
            false => Err(HistoryError),
        }
    }

    /// The earlier versions of a record, as places and texts.
    ///
    /// # Errors
    /// The database is missing, blocked, or did not do it.
    pub async fn revisions_of(&self, key: &str) -> Result<Vec<(String, String)>, HistoryError> {
        let store = self.begin(REVISIONS, "readonly")?.object_store(REVISIONS)?;
        let range = within(key)?;
        let (places, texts) = (
            store.get_all_keys_with_key(&range)?,
            store.get_all_with_key(&range)?,
        );
        let places = strings(&outcome(&places).await?);
        let texts = strings(&outcome(&texts).await?);
        Ok(places.into_iter().zip(texts).collect())
    }

    /// Takes all earlier versions of records away, for good.
    ///
    /// # Errors
    /// The database is missing, blocked, or did not do it.
    pub fn remove_revisions(
        &self,
        keys: &[String],
    ) -> impl Future<Output = Result<(), HistoryError>> + use<> {
        finished(self.write(REVISIONS, |store| {
            for key in keys {
                store.delete(&within(key)?)?;
            }
            Ok(())
        }))
    }
}

/// The places of a record's earlier versions.
fn within(key: &str) -> Result<JsValue, JsValue> {
    let (first, last) = revisions::bounds(key);
    Ok(IdbKeyRange::bound(&first.into(), &last.into())?.into())
}
