//! Pictures: made of squares, and those that somebody has.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use js_sys::Reflect;
use wasm_bindgen::prelude::*;
use web_sys::{File, Url};

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

/// A file as a picture on the page: its address, until [`let_picture_go`].
pub fn hold_picture(file: &File) -> Option<String> {
    Url::create_object_url_with_blob(file).ok()
}

/// Forgets a picture.
pub fn let_picture_go(address: &str) {
    let _ = Url::revoke_object_url(address);
}
