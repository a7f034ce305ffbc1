//! Files and texts that are dropped on the page or pasted into it.

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, File, FileList, HtmlInputElement, HtmlTextAreaElement};

use super::reflect::property;

/// What somebody pasted or dropped.
pub struct PutIn {
    /// Files, such as those copied in a file manager.
    pub files: Vec<File>,
    /// The text, or empty.
    pub text: String,
    /// The room that is left in the field it goes to, in UTF-16 units; `None` outside text fields
    /// and in fields without a limit.
    pub room: Option<usize>,
    /// Whether it goes to a text field.
    pub is_in_field: bool,
    /// Whether that field has one line.
    pub is_in_line: bool,
}

fn files_in(transfer: &JsValue) -> Vec<File> {
    let list = property(transfer, "files").and_then(|list| list.dyn_into::<FileList>().ok());
    list.map_or_else(Vec::new, |list| {
        (0..list.length())
            .filter_map(|place| list.get(place))
            .collect()
    })
}

/// Whether somebody is dragging files.
pub fn drags_files(event: &Event) -> bool {
    property(event, "dataTransfer")
        .and_then(|transfer| property(&transfer, "types"))
        .is_some_and(|types| js_sys::Array::from(&types).includes(&"Files".into(), 0))
}

/// Whether the pointer of a drag goes out of the window.
pub fn leaves_window(event: &Event) -> bool {
    property(event, "relatedTarget").is_none()
}

/// The files that were dropped.
pub fn dropped_files(event: &Event) -> Vec<File> {
    property(event, "dataTransfer").map_or_else(Vec::new, |transfer| files_in(&transfer))
}

/// What was pasted, and where. It takes the place of what is selected there.
pub fn pasted(event: &Event) -> Option<PutIn> {
    put_in(event, "clipboardData", |_, selected| selected.len())
}

/// What was dropped, and where. It takes the place of nothing, but what is moved within a field is taken away first.
pub fn dropped(event: &Event) -> Option<PutIn> {
    put_in(event, "dataTransfer", |text, selected| {
        let is_moved = String::from_utf16_lossy(selected) == text;
        if is_moved { selected.len() } else { 0 }
    })
}

/// `replaced` says how much of what is selected in a field a text takes the place of.
fn put_in(event: &Event, from: &str, replaced: fn(&str, &[u16]) -> usize) -> Option<PutIn> {
    let transfer = property(event, from)?;
    let text = property(&transfer, "getData")
        .and_then(|get| get.dyn_into::<Function>().ok())
        .and_then(|get| get.call1(&transfer, &"text/plain".into()).ok())
        .and_then(|text| text.as_string())
        .unwrap_or_default();
    let field: Option<Element> = event.target().and_then(|at| at.dyn_into().ok());
    let field = field.filter(is_text_field);
    let room = field.as_ref().and_then(|field| {
        let place = |name: &str| property(field, name).and_then(|value| value.as_f64());
        let most = place("maxLength").filter(|most| *most >= 0.0)? as usize;
        let held = property(field, "value")?.as_string()?;
        let held: Vec<u16> = held.encode_utf16().collect();
        let selected = place("selectionStart")? as usize..place("selectionEnd")? as usize;
        let freed = replaced(&text, held.get(selected).unwrap_or_default());
        Some((most + freed).saturating_sub(held.len()))
    });
    Some(PutIn {
        files: files_in(&transfer),
        text,
        room,
        is_in_field: field.is_some(),
        is_in_line: field.is_some_and(|field| field.has_type::<HtmlInputElement>()),
    })
}

fn is_text_field(element: &Element) -> bool {
    element.dyn_ref::<HtmlTextAreaElement>().is_some()
        || element
            .dyn_ref::<HtmlInputElement>()
            .is_some_and(|input| matches!(input.type_().as_str(), "text" | "search" | "date"))
}
