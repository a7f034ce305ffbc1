//! A strict copy of what somebody wrote, with what is kept beside it, in one step.

use wasm_bindgen::prelude::*;
use web_sys::IdbObjectStore;

use super::{History, HistoryError, LATEST, finished};

/// Says whether a text may be put where this one lies, if there is one.
type MayLieOver = Box<dyn FnOnce(Option<&str>) -> bool>;

/// What is kept beside a version.
pub struct Beside {
    /// Its key.
    pub place: String,
    /// It.
    pub text: String,
    /// Whether it may take the place of what lies there.
    pub may_lie_over: MayLieOver,
}

impl History {
    /// Starts writing the latest copy of one record that somebody wrote here. What lay there before may
    /// be all there is of another tab's words: `beside` is asked what is to be kept of it, and that
    /// is on disk with the rest or not at all. The questions are asked ahead of the writing, and the
    /// writing does not wait for their answers.
    ///
    /// # Errors
    /// The database is missing, blocked, or did not do it.
    pub fn put_latest_over<F: FnOnce(String) -> Option<Beside> + 'static>(
        &self,
        place: &str,
        text: &str,
        beside: F,
    ) -> impl Future<Output = Result<(), HistoryError>> + use<F> {
        finished(self.write(LATEST, |store| {
            let (asked, kept) = (store.get(&place.into())?, store.clone());
            let answer = asked.clone();
            let heard = Closure::once_into_js(move || {
                let before = answer.result().ok().and_then(|text| text.as_string());
                if let Some(beside) = before.and_then(beside) {
                    // A refusal ends the transaction, and is told as such.
                    let _ = put_beside(kept, beside);
                }
            });
            asked.set_onsuccess(Some(heard.unchecked_ref()));
            store.put_with_key(&text.into(), &place.into())?;
            Ok(())
        }))
    }
}

fn put_beside(store: IdbObjectStore, beside: Beside) -> Result<(), JsValue> {
    let Beside {
        place,
        text,
        may_lie_over,
    } = beside;
    let asked = store.get(&place.as_str().into())?;
    let answer = asked.clone();
    let heard = Closure::once_into_js(move || {
        let there = answer.result().ok().and_then(|text| text.as_string());
        if may_lie_over(there.as_deref()) {
            let _ = store.put_with_key(&text.into(), &place.into());
        }
    });
    asked.set_onsuccess(Some(heard.unchecked_ref()));
    Ok(())
}
