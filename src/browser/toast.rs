//! The room that a message over the page takes, and the key that closes it.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

use super::focus::{focused, go_back};
use super::{document, focus, has_modifier, key_of, window};

/// The height of the message, for `style/components/toast.css`.
const HEIGHT: &str = "--toast";

/// Lets the page scroll clear of a message, also what has the focus now.
pub fn keep_clear_of(toast: &HtmlElement) {
    set_height(Some(toast.offset_height()));
    let Some(focused) = focused().filter(|held| !toast.contains(Some(held))) else {
        return;
    };
    let (held, toast) = (
        focused.get_bounding_client_rect(),
        toast.get_bounding_client_rect(),
    );
    let is_under = held.bottom() > toast.top() && held.top() < toast.bottom();
    if is_under && held.height() < toast.top() && focused.tag_name() != "BODY" {
        focused.scroll_into_view_with_bool(false);
    }
}

/// Whether what gets the focus shows that it has it, as it does for whoever goes there by keyboard.
pub fn is_shown_focus(event: &Event) -> bool {
    let element = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    element.is_some_and(|element| element.matches(":focus-visible").unwrap_or_default())
}

/// Gives the room back.
pub fn give_room_back() {
    set_height(None);
}

fn set_height(pixels: Option<i32>) {
    let root = document().and_then(|document| document.document_element());
    let root = root.and_then(|root| wasm_bindgen::JsCast::dyn_into::<HtmlElement>(root).ok());
    if let Some(style) = root.map(|root| root.style()) {
        let _ = match pixels {
            Some(pixels) => style.set_property(HEIGHT, &format!("{pixels}px")),
            None => style.remove_property(HEIGHT).map(drop),
        };
    }
}

/// Leaves a message that is about to go: back to where one came from, or to another element.
pub fn leave(toast: &Element, other: &str) {
    if toast.contains(focused().as_deref()) && !go_back() {
        focus(other);
    }
}

/// Whether a key is an Escape that nothing else waits for: no dialog, no menu, and no word that is being put
/// together.
pub fn is_free_escape(event: &Event) -> bool {
    let opened = "dialog[open], [aria-expanded=true]";
    key_of(event) == "Escape"
        && !event.default_prevented()
        && !has_modifier(event)
        && window().is_some()
        && document().is_some_and(|it| matches!(it.query_selector(opened), Ok(None)))
}
