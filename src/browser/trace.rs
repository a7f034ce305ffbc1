//! A trace, outside the two stores, that something has been written in this browser.
//!
//! It is the empty cache of a name of its own: caches are what browsers keep apart from
//! localStorage and IndexedDB. Missing on plain http.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::CacheStorage;

use super::window;

const NAME: &str = "nyskapingslaget-trace";

fn caches() -> Option<CacheStorage> {
    // On plain http there is nothing where the type says that there is a store.
    let caches: JsValue = window()?.caches().ok()?.into();
    caches.dyn_into().ok()
}

async fn is_yes(answer: Promise) -> bool {
    JsFuture::from(answer)
        .await
        .is_ok_and(|answer| answer.is_truthy())
}

/// Leaves the trace.
pub async fn leave_trace() {
    if let Some(caches) = caches() {
        let _ = JsFuture::from(caches.open(NAME)).await;
    }
}

/// Whether the trace is there.
pub async fn has_trace() -> bool {
    match caches() {
        Some(caches) => is_yes(caches.has(NAME)).await,
        None => false,
    }
}

/// Takes the trace away.
pub async fn remove_trace() {
    if let Some(caches) = caches() {
        is_yes(caches.delete(NAME)).await;
    }
}
