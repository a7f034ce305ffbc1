//! Pictures made of squares.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use js_sys::Reflect;
use wasm_bindgen::prelude::*;

use super::document;
use super::reflect::call;

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
    let context = call(&canvas, "getContext", &[&"2d".into()])?;
    let fill = |colour: &str, [x, y, wide, high]: [usize; 4]| {
        Reflect::set(&context, &"fillStyle".into(), &colour.into()).ok()?;
        let sides = [x, y, wide, high].map(|side| JsValue::from_f64((side * pixels) as f64));
        call(&context, "fillRect", &sides.each_ref())
    };
    fill("#fff", [0, 0, width, width])?;
    for row in 0..width {
        for column in (0..width).filter(|column| is_dark(*column, row)) {
            fill("#000", [column, row, 1, 1])?;
        }
    }
    let address = call(&canvas, "toDataURL", &[&"image/png".into()])?.as_string()?;
    STANDARD.decode(address.split_once("base64,")?.1).ok()
}
