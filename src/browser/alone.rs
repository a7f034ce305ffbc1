//! One part of the page shown alone: over the whole screen where the browser lets us, over the whole window otherwise.

use std::cell::RefCell;

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Element;

use super::document;
use super::reflect::{call, property};

thread_local! {
    /// What cannot be reached meanwhile.
    static ASIDE: RefCell<Vec<Element>> = const { RefCell::new(Vec::new()) };
}

/// Shows an element over the whole screen; it is for css to let it fill the window too. Everything beside it is out of reach of
/// keyboard and screen reader until [`leave_alone`].
pub fn show_alone(element: &Element) {
    leave_alone();
    put_aside(element);
    // A browser may refuse, and a phone may lack it: then it fills the window.
    if let Some(asked) = promise_of(element, "requestFullscreen") {
        spawn_local(async move {
            let _ = JsFuture::from(asked).await;
        });
    }
}

/// Back to the page.
pub fn leave_alone() {
    for element in ASIDE.with(RefCell::take) {
        let _ = element.remove_attribute("inert");
    }
    if let Some(document) = document().filter(|_| fills_screen())
        && let Some(asked) = promise_of(&document, "exitFullscreen")
    {
        spawn_local(async move {
            let _ = JsFuture::from(asked).await;
        });
    }
}

/// Whether some part of the page fills the screen.
pub fn fills_screen() -> bool {
    document().is_some_and(|document| property(&document, "fullscreenElement").is_some())
}

/// Everything that is neither the element, nor in it, nor around it.
fn put_aside(element: &Element) {
    let mut aside = Vec::new();
    let mut inner = element.clone();
    while let Some(outer) = inner.parent_element() {
        let mut beside = outer.first_element_child();
        while let Some(child) = beside {
            beside = child.next_element_sibling();
            if child != inner && !child.has_attribute("inert") {
                let _ = child.set_attribute("inert", "");
                aside.push(child);
            }
        }
        if outer.tag_name() == "BODY" {
            break;
        }
        inner = outer;
    }
    ASIDE.with(|held| held.replace(aside));
}

/// Asks for what may be missing.
fn promise_of(of: &JsValue, name: &str) -> Option<Promise> {
    call(of, name, &[])?.dyn_into().ok()
}
