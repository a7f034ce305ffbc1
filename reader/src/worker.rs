//! How the page speaks with the reader. The worker says `null` once it is ready. A message is then a picture, `{ width,
//! height, colours }` with four bytes for a pixel, and its answer a list of texts.

use std::cell::RefCell;

use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use crate::codes::{ReadCodes, Reader, grey_of};

/// Begins to listen.
#[wasm_bindgen(start)]
pub fn listen() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else {
        return;
    };
    let (reader, answers) = (RefCell::new(Reader::default()), scope.clone());
    let hear = move |event: MessageEvent| {
        let texts = read(&mut reader.borrow_mut(), &event.data()).unwrap_or_default();
        let texts: Array = texts.into_iter().map(JsValue::from).collect();
        let _ = answers.post_message(&texts);
    };
    let hear = Closure::<dyn FnMut(MessageEvent)>::new(hear).into_js_value();
    scope.set_onmessage(Some(hear.unchecked_ref()));
    let _ = scope.post_message(&JsValue::NULL);
}

/// The texts in what the page sent.
fn read(reader: &mut Reader, picture: &JsValue) -> Option<Vec<String>> {
    let part = |name: &str| Reflect::get(picture, &name.into()).ok();
    let side = |name: &str| Some(part(name)?.as_f64()? as usize);
    let colours: Uint8Array = part("colours")?.dyn_into().ok()?;
    let grey = grey_of(&colours.to_vec());
    Some(reader.read(side("width")?, side("height")?, &grey))
}
