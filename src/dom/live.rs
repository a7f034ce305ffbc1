//! What follows signals, and ends with its owner.

use std::any::Any;

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Node};

use super::El;

/// Keeps something for as long as the owner of now lives.
pub(super) fn keep(thing: Box<dyn Any>) {
    StoredValue::new_local(thing);
}

/// Runs now, and again whenever a signal that it read has changed, after the change is through.
pub fn effect(run: impl FnMut() + 'static) {
    run_effect(Box::new(run));
}

fn run_effect(mut run: Box<dyn FnMut()>) {
    keep(Box::new(RenderEffect::new(move |_: Option<()>| run())));
}

pub(super) fn set_attribute(element: &Element, name: &str, value: Option<String>) {
    let _ = match value {
        Some(value) => element.set_attribute(name, &value),
        None => element.remove_attribute(name),
    };
}

pub(super) fn set_property(element: &Element, name: &str, value: &JsValue) {
    // Setting a text field to what it holds would move the caret in some browsers.
    let name = JsValue::from_str(name);
    if js_sys::Reflect::get(element, &name).as_ref() != Ok(value) {
        let _ = js_sys::Reflect::set(element, &name, value);
    }
}

/// Appends a part that is built anew under an owner of its own whenever its signals change. An
/// empty text node stands where the part is left out.
pub(super) fn append_live(parent: &Element, part: Box<dyn Fn() -> Option<El>>) {
    let empty: Node = parent
        .owner_document()
        .map(|document| document.create_text_node(""))
        .map_or_else(|| JsValue::NULL.unchecked_into(), Into::into);
    let _ = parent.append_child(&empty);
    let mut shown = empty.clone();
    run_effect(Box::new(move || {
        let next = part().map_or_else(|| empty.clone(), |built| built.element().clone().into());
        if next != shown {
            if let Some(parent) = shown.parent_node() {
                let _ = parent.replace_child(&next, &shown);
            }
            shown = next;
        }
    }));
}

/// Appends one child per place, `0..count`, and takes away those past the count. What is already
/// there stays as it is, so that focus and typing are not disturbed.
pub fn each_place(list: El, count: Signal<usize>, child: impl Fn(usize) -> El + 'static) -> El {
    let parent = list.clone();
    let outer = Owner::current().unwrap_or_default();
    let mut shown: Vec<(Owner, El)> = Vec::new();
    effect(move || {
        let count = count.get();
        while shown.len() > count {
            if let Some((owner, element)) = shown.pop() {
                element.element().remove();
                owner.cleanup();
            }
        }
        while shown.len() < count {
            let owner = outer.with(Owner::new);
            let element = owner.with(|| untrack(|| child(shown.len())));
            let _ = parent.element().append_child(element.element());
            shown.push((owner, element));
        }
    });
    list
}

/// Listens to an event of the window for as long as the owner of now lives.
pub fn listen_to_window(event: &'static str, handler: impl FnMut(web_sys::Event) + 'static) {
    if let Some(window) = web_sys::window() {
        super::element::listen(&window, event, Box::new(handler));
    }
}
