//! The hash of the address, and the history of it.

use wasm_bindgen::prelude::*;

use super::window;

/// The hash of the address, with its `#`, or empty.
pub fn hash() -> String {
    window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default()
}

/// What follows the question mark of the address, with it, or empty.
pub fn search() -> String {
    window()
        .and_then(|window| window.location().search().ok())
        .unwrap_or_default()
}

/// The path of the address, from its first `/`.
pub fn path() -> String {
    window()
        .and_then(|window| window.location().pathname().ok())
        .unwrap_or_default()
}

fn origin() -> String {
    window()
        .and_then(|window| window.location().origin().ok())
        .unwrap_or_default()
}

/// The whole address of a path of this origin, with signs and not numbers for letters such as «å».
pub fn readable_address(path: &str) -> String {
    let address = format!("{}{path}", origin());
    match js_sys::decode_uri(&address) {
        Ok(readable) => readable.into(),
        Err(_) => address,
    }
}

/// The address of the page, with the hash of now.
pub fn own_address() -> String {
    format!("{}{}{}", origin(), path(), hash())
}

/// The address of the page itself, without a hash.
pub fn page_address() -> String {
    format!("{}{}", origin(), path())
}

/// Whether the page is shown in a frame of another page, of whatever origin. What cannot be found
/// out counts as yes.
pub fn is_framed() -> bool {
    let Some(window) = window() else {
        return true;
    };
    match window.top() {
        Ok(Some(top)) => JsValue::from(top) != JsValue::from(window.self_()),
        Ok(None) | Err(_) => true,
    }
}

/// Leaves for the page that shows what is stored without touching it.
pub fn leave_for_recovery(reason: &str) {
    if let Some(window) = window() {
        let _ = window
            .location()
            .replace(&format!("gjenopprett.html#{reason}"));
    }
}

/// Goes to a hash address as a link would, with an entry in the history. `mark` stays with that
/// entry over reload, Back and Forward.
pub fn push_hash(hash: &str, mark: Option<&str>) {
    let state = mark.map_or(JsValue::NULL, JsValue::from_str);
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.push_state_with_url(&state, "", Some(hash));
    }
}

/// Changes the hash of the entry of now, without a new one.
pub fn replace_hash(hash: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(hash));
    }
}

/// The mark that [`push_hash`] left with the entry of now.
pub fn history_mark() -> Option<String> {
    window()?.history().ok()?.state().ok()?.as_string()
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}
