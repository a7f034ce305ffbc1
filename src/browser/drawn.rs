//! A drawing as a picture of pixels.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::document;
use super::reflect::{call, get};

/// An SVG file as a PNG of so many pixels. `None` where this browser paints none.
pub async fn png_of_svg(svg: &str, width: f64, height: f64) -> Option<Vec<u8>> {
    let image = document()?.create_element("img").ok()?;
    let address = format!("data:image/svg+xml;base64,{}", STANDARD.encode(svg));
    let came = Promise::new(&mut |resolve: Function, reject: Function| {
        let _ = Reflect::set(&image, &"onload".into(), &resolve);
        let _ = Reflect::set(&image, &"onerror".into(), &reject);
    });
    Reflect::set(&image, &"src".into(), &address.into()).ok()?;
    JsFuture::from(came).await.ok()?;
    let canvas = document()?.create_element("canvas").ok()?;
    for (side, pixels) in [("width", width), ("height", height)] {
        Reflect::set(&canvas, &side.into(), &pixels.round().into()).ok()?;
    }
    let context = call(&canvas, "getContext", &[&"2d".into()])?;
    let sides = [0.0, 0.0, width.round(), height.round()].map(JsValue::from_f64);
    let [left, top, wide, high] = sides.each_ref();
    let draw: Function = get(&context, "drawImage")?.dyn_into().ok()?;
    let values: js_sys::Array = [image.as_ref(), left, top, wide, high]
        .into_iter()
        .collect();
    draw.apply(&context, &values).ok()?;
    let address = call(&canvas, "toDataURL", &[&"image/png".into()])?.as_string()?;
    STANDARD.decode(address.split_once("base64,")?.1).ok()
}
