//! Styles that come with a room of the app, and not with the page.

use js_sys::Reflect;
use wasm_bindgen::prelude::*;

use super::document;
use super::reflect::{call, get};

/// Adds the rules of a room to the page's own stylesheet, after all others. What a screen looks like costs the first screen
/// nothing then, and is there before the screen is; the page's security policy, which takes no styles that stand in
/// the page, lets a script do this.
pub fn add_styles(rules: &str) {
    let add = || -> Option<JsValue> {
        let sheets = get(document()?.as_ref(), "styleSheets")?;
        let count = get(&sheets, "length")?.as_f64()?;
        let sheet = (0..count as u32)
            .rev()
            .filter_map(|place| Reflect::get_u32(&sheets, place).ok())
            .find(|sheet| end_of(sheet).is_some())?;
        // One rule that holds them all is inserted whole.
        let rule = format!("@media all {{{rules}}}").into();
        call(&sheet, "insertRule", &[&rule, &end_of(&sheet)?.into()])
    };
    let _ = add();
}

/// Gives the page the rules of a part of it, once, wherever that part is made.
macro_rules! dress {
    ($rules:expr) => {{
        static DRESSED: std::sync::Once = std::sync::Once::new();
        DRESSED.call_once(|| $crate::browser::add_styles($rules));
    }};
}
pub(crate) use dress;

/// How many rules a stylesheet has; nothing where it is of another origin or does not load.
fn end_of(sheet: &JsValue) -> Option<f64> {
    get(&get(sheet, "cssRules")?, "length")?.as_f64()
}
