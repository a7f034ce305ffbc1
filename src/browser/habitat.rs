//! What the browser promises about what is stored in it.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::window;

async fn ask_storage(name: &str) -> Option<bool> {
    let navigator = window()?.navigator();
    // Missing on plain http.
    let storage = Reflect::get(&navigator, &"storage".into()).ok()?;
    let ask: Function = Reflect::get(&storage, &name.into()).ok()?.dyn_into().ok()?;
    let asked: Promise = ask.call0(&storage).ok()?.dyn_into().ok()?;
    JsFuture::from(asked).await.ok()?.as_bool()
}

/// Whether the browser has promised not to tidy the texts away. `None` where it does not say.
pub async fn is_persisted() -> Option<bool> {
    ask_storage("persisted").await
}

/// Asks the browser for that promise. Some ask the person, so call it only after real work.
pub async fn ask_to_persist() -> Option<bool> {
    ask_storage("persist").await
}
