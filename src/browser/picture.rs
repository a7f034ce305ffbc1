//! Pictures made of squares, and whether somebody wants stillness.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::*;

use super::{document, window};

/// A PNG of dark squares on white: `width` of them in a row, each so many pixels wide. `None` where this browser paints
/// nothing.
pub fn png_of_squares(
    width: usize,
    pixels: usize,
    is_dark: impl Fn(usize, usize) -> bool,
) -> Option<Vec<u8>> {
    let canvas = document()?.create_element("canvas").ok()?;
    let whole = JsValue::from_f64((width * pixels) as f64);
    for side in ["width", "height"] {
        Reflect::set(&canvas, &side.into(), &whole).ok()?;
    }
    let context = call(&canvas, "getContext", &["2d".into()])?;
    let fill = |colour: &str, [x, y, wide, high]: [usize; 4]| {
        Reflect::set(&context, &"fillStyle".into(), &colour.into()).ok()?;
        let sides = [x, y, wide, high].map(|side| JsValue::from_f64((side * pixels) as f64));
        call(&context, "fillRect", &sides)
    };
    fill("#fff", [0, 0, width, width])?;
    for row in 0..width {
        for column in (0..width).filter(|column| is_dark(*column, row)) {
            fill("#000", [column, row, 1, 1])?;
        }
    }
    let address = call(&canvas, "toDataURL", &["image/png".into()])?.as_string()?;
    STANDARD.decode(address.split_once("base64,")?.1).ok()
}

/// Whether the person has asked for as little movement as can be.
pub fn wants_stillness() -> bool {
    let asked = || {
        let query = "(prefers-reduced-motion: reduce)";
        window()?.match_media(query).ok().flatten()
    };
    asked().is_some_and(|query| query.matches())
}

fn call(of: &JsValue, name: &str, values: &[JsValue]) -> Option<JsValue> {
    let function: Function = Reflect::get(of, &name.into()).ok()?.dyn_into().ok()?;
    let values: js_sys::Array = values.iter().collect();
    function.apply(of, &values).ok()
}
