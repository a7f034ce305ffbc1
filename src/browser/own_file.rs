//! A file beside the page, from the network.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::reflect::{call, get};
use super::window;

/// The text of a file beside the page, as the host has it now; `None` where it does not come, or where the page is a file
/// itself.
pub async fn own_file(address: &str) -> Option<String> {
    let window = window()?;
    if !window.location().protocol().ok()?.starts_with("http") {
        return None;
    }
    let options = js_sys::Object::new();
    js_sys::Reflect::set(&options, &"cache".into(), &"no-cache".into()).ok()?;
    let asked = call(window.as_ref(), "fetch", &[&address.into(), &options])?;
    let response = promised(asked).await?;
    // 204: the worker has no network.
    let status = get(&response, "status")?.as_f64()?;
    if status != 200.0 {
        return None;
    }
    promised(call(&response, "text", &[])?).await?.as_string()
}

async fn promised(value: JsValue) -> Option<JsValue> {
    JsFuture::from(value.dyn_into::<js_sys::Promise>().ok()?)
        .await
        .ok()
}
