//! Dialogs over the page.

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};

use super::focus::{focus_is_ours, focused};
use super::reflect::{call, get};

thread_local! {
    /// Where somebody was before each dialog that is open, and what was selected there. One can come over another, as
    /// when a file is dropped on it.
    static BEFORE: std::cell::RefCell<Vec<(Element, Option<Place>)>> = const { std::cell::RefCell::new(Vec::new()) };
}

struct Place {
    element: HtmlElement,
    selection: Option<(JsValue, JsValue)>,
}

/// Opens a `<dialog>` over the page, or closes it. Whoever was writing goes on where they were:
/// Chromium gives the focus back without the caret, and what is typed then goes nowhere.
pub fn show_dialog(dialog: &Element, is_open: bool) {
    if dialog.has_attribute("open") == is_open {
        return;
    }
    if is_open {
        let element = focused().and_then(|it| it.dyn_into::<HtmlElement>().ok());
        let before = element.map(|element| Place {
            selection: selection_of(&element),
            element,
        });
        BEFORE.with(|held| {
            let mut held = held.borrow_mut();
            // One that the browser closed by itself, or that went with its screen, left its place behind.
            held.retain(|(own, _)| own != dialog && own.is_connected());
            held.push((dialog.clone(), before));
        });
    }
    let name = if is_open { "showModal" } else { "close" };
    call(dialog, name, &[]);
    if !is_open {
        if let Some(before) = place_before(dialog) {
            go_back_to(&before);
        }
        focus_is_ours();
    }
}

/// Where somebody was before a dialog that closes.
fn place_before(dialog: &Element) -> Option<Place> {
    BEFORE.with(|held| {
        let mut held = held.borrow_mut();
        let place = held.iter().position(|(own, _)| own == dialog)?;
        held.remove(place).1
    })
}

fn go_back_to(place: &Place) {
    // Somebody who went on from the dialog is somewhere else by now.
    if focused().as_ref() != Some(place.element.as_ref()) {
        return;
    }
    let _ = place.element.blur();
    let _ = place.element.focus();
    if let Some((start, end)) = &place.selection {
        call(&place.element, "setSelectionRange", &[start, end]);
    }
}

/// What is selected in a text field; nothing for other elements, and for fields that do not tell.
fn selection_of(element: &HtmlElement) -> Option<(JsValue, JsValue)> {
    let (start, end) = (
        get(element, "selectionStart")?,
        get(element, "selectionEnd")?,
    );
    (start.as_f64().is_some() && end.as_f64().is_some()).then_some((start, end))
}
