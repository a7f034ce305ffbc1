//! Deflating and inflating, which browsers do by themselves (Chrome 103, Firefox 113, Safari 16.4): raw, without a header.

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag};

use super::reflect::{call, get};

const FORMAT: &str = "deflate-raw";

/// Whether this browser deflates and inflates.
pub fn can_compress() -> bool {
    stream("CompressionStream").is_some() && stream("DecompressionStream").is_some()
}

/// The bytes deflated; `None` where this browser does not.
pub async fn deflate(bytes: &[u8]) -> Option<Vec<u8>> {
    read(through("CompressionStream", bytes)?, usize::MAX).await
}

/// The bytes inflated: all of them, or the first where they are more than `most`, and then more than that. `None` where
/// they cannot be, or this browser does not inflate.
pub async fn inflate(bytes: &[u8], most: usize) -> Option<Vec<u8>> {
    read(through("DecompressionStream", bytes)?, most).await
}

fn stream(name: &str) -> Option<JsValue> {
    let class: Function = get(&js_sys::global(), name)?.dyn_into().ok()?;
    Reflect::construct(&class, &Array::of1(&FORMAT.into())).ok()
}

/// A reader of what comes of the bytes.
fn through(name: &str, bytes: &[u8]) -> Option<JsValue> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let options = BlobPropertyBag::new();
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    let source = call(&blob, "stream", &[])?;
    let changed = call(&source, "pipeThrough", &[&stream(name)?])?;
    call(&changed, "getReader", &[])
}

/// Reads a piece at a time, and no further than past `most` bytes.
async fn read(reader: JsValue, most: usize) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    loop {
        let piece: Promise = call(&reader, "read", &[])?.dyn_into().ok()?;
        let piece = JsFuture::from(piece).await.ok()?;
        if get(&piece, "done")?.is_truthy() {
            return Some(bytes);
        }
        let piece: Uint8Array = get(&piece, "value")?.dyn_into().ok()?;
        bytes.extend(piece.to_vec());
        if bytes.len() > most {
            let cancelled = call(&reader, "cancel", &[])?.dyn_into::<Promise>().ok()?;
            let _ = JsFuture::from(cancelled).await;
            return Some(bytes);
        }
    }
}
