//! What a browser may lack, or web-sys does not know: asked for by its name.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::prelude::*;

/// What something has under a name, were it `undefined`; `None` where asking throws.
pub(super) fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &name.into()).ok()
}

/// What something has under a name; `None` where there is nothing.
pub(super) fn property(of: &JsValue, name: &str) -> Option<JsValue> {
    get(of, name).filter(|value| !value.is_undefined() && !value.is_null())
}

/// What a method gives; `None` where there is none, or it throws.
pub(super) fn call(of: &JsValue, name: &str, values: &[&JsValue]) -> Option<JsValue> {
    let function: Function = get(of, name)?.dyn_into().ok()?;
    let values: Array = values.iter().copied().collect();
    function.apply(of, &values).ok()
}
