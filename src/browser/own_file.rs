//! A file beside the page, from the network.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::reflect::{call, get};
use super::window;

/// The text of a file beside the page, as the host has it now; `None` where it does not come, or where the page is a file
/// itself.
pub async fn own_file(address: &str) -> Option<String> {
    let answer = answer(address, "GET").await?;
    promised(call(&answer, "text", &[])?).await?.as_string()
}

/// Whether there is such a file, without fetching it.
pub async fn has_own_file(address: &str) -> bool {
    answer(address, "HEAD").await.is_some()
}

/// What the host answers where it has the file.
async fn answer(address: &str, method: &str) -> Option<JsValue> {
    let window = window()?;
    if !window.location().protocol().ok()?.starts_with("http") {
        return None;
    }
    let options = js_sys::Object::new();
    for (name, value) in [("cache", "no-cache"), ("method", method)] {
        js_sys::Reflect::set(&options, &name.into(), &value.into()).ok()?;
    }
    let asked = call(window.as_ref(), "fetch", &[&address.into(), &options])?;
    let answer = promised(asked).await?;
    // 204: the worker has no network.
    let status = get(&answer, "status")?.as_f64()?;
    (status == 200.0).then_some(answer)
}

async fn promised(value: JsValue) -> Option<JsValue> {
    JsFuture::from(value.dyn_into::<js_sys::Promise>().ok()?)
        .await
        .ok()
}
