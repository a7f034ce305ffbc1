//! What somebody writes in a field, as the browser holds it. What is taken of it is decided elsewhere
//! (`components/writing.rs`).

use js_sys::{Function, JsString, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{AddEventListenerOptions, Element, Event, HtmlInputElement};

use super::window;

/// How long the second half of a character is waited for, in milliseconds.
const HALF_WITHIN_MS: i32 = 1_000;

/// What stands in a field after an event.
pub struct Written {
    field: Element,
    value: JsString,
    /// The text, where half a character has become U+FFFD.
    pub text: String,
    /// Whether an input method is at work on it.
    pub is_composing: bool,
}

impl Written {
    /// What the field holds that an event came from.
    pub fn after(event: &Event) -> Option<Written> {
        let field: Element = event.target()?.dyn_into().ok()?;
        let value = value_of(&field)?;
        let is_composing = Reflect::get(event, &"isComposing".into());
        Some(Written {
            text: String::from(&value),
            field,
            value,
            is_composing: is_composing.is_ok_and(|it| it.is_truthy()),
        })
    }

    /// Whether no half of a character stands alone in it.
    pub fn is_whole(&self) -> bool {
        // A half becomes this sign on its way here, so most texts need no closer look.
        !self.text.contains('\u{fffd}') || self.value.is_valid_utf16()
    }

    /// Whether the field has one line.
    pub fn is_line(&self) -> bool {
        self.field.has_type::<HtmlInputElement>()
    }

    /// What the field holds, in UTF-16.
    pub fn units(&self) -> Vec<u16> {
        self.value.iter().collect()
    }

    /// Where the caret is, in UTF-16 units; `None` in fields that do not tell.
    pub fn caret(&self) -> Option<usize> {
        caret_in(&self.field)
    }

    /// Puts another text into the field, with the caret at a place in UTF-16 units.
    pub fn put(&self, text: &str, caret: usize) {
        put(&self.field, text, caret);
    }

    /// When the second half of a character has not come, puts into the field what `whole` makes of it, and
    /// lets the field be heard again: after a while, or once what is being composed is done.
    pub fn look_again(self, whole: fn(&[u16]) -> String) {
        let Written { field, value, .. } = self;
        let own = field.clone();
        let look = Closure::once_into_js(move || {
            let is_same = value_of(&own).is_some_and(|now| Object::is(&now, &value));
            if !own.is_connected() || !is_same {
                return;
            }
            let units: Vec<u16> = value.iter().collect();
            let caret = caret_in(&own).unwrap_or(units.len()).min(units.len());
            let before = whole(&units[..caret]).encode_utf16().count();
            put(&own, &whole(&units), before);
            if let Ok(event) = Event::new("input") {
                let _ = own.dispatch_event(&event);
            }
        });
        let look: &Function = look.unchecked_ref();
        if self.is_composing {
            let once = AddEventListenerOptions::new();
            once.set_once(true);
            let _ = field.add_event_listener_with_callback_and_add_event_listener_options(
                "compositionend",
                look,
                &once,
            );
        } else if let Some(window) = window() {
            let _ =
                window.set_timeout_with_callback_and_timeout_and_arguments_0(look, HALF_WITHIN_MS);
        }
    }
}

fn value_of(field: &Element) -> Option<JsString> {
    Reflect::get(field, &"value".into()).ok()?.dyn_into().ok()
}

fn caret_in(field: &Element) -> Option<usize> {
    let caret = Reflect::get(field, &"selectionEnd".into()).ok()?.as_f64()?;
    Some(caret as usize)
}

fn put(field: &Element, text: &str, caret: usize) {
    let _ = Reflect::set(field, &"value".into(), &text.into());
    let set = Reflect::get(field, &"setSelectionRange".into()).ok();
    if let Some(set) = set.and_then(|it| it.dyn_into::<Function>().ok()) {
        let caret = JsValue::from_f64(caret as f64);
        let _ = set.call2(field, &caret, &caret);
    }
}
