//! Building an element: its attributes, its children, and what it listens to.

use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Event, EventTarget, Node};

use super::live::{self, effect, keep};

const SVG: &str = "http://www.w3.org/2000/svg";

/// An element being built. Cloning gives another handle to the same element.
#[derive(Clone, Debug)]
pub struct El(Element);

/// A new HTML element.
pub fn el(tag: &str) -> El {
    El::new(document().create_element(tag))
}

/// A new SVG element.
pub fn svg(tag: &str) -> El {
    El::new(document().create_element_ns(Some(SVG), tag))
}

fn document() -> Document {
    // A page without a document does not run scripts.
    web_sys::window()
        .and_then(|window| window.document())
        .unwrap_or_else(|| JsValue::NULL.unchecked_into())
}

impl El {
    fn new(made: Result<Element, JsValue>) -> El {
        // The tags are our own words, so the browser knows them all.
        El(made.unwrap_or_else(JsCast::unchecked_into))
    }

    pub(super) fn from_element(element: Element) -> El {
        El(element)
    }

    /// The element itself.
    pub fn element(&self) -> &Element {
        &self.0
    }

    /// Sets the classes.
    pub fn class(self, classes: &str) -> El {
        self.attr("class", classes)
    }

    /// Sets the id.
    pub fn id(self, id: &str) -> El {
        self.attr("id", id)
    }

    /// Sets an attribute.
    pub fn attr(self, name: &str, value: &str) -> El {
        let _ = self.0.set_attribute(name, value);
        self
    }

    /// Sets an attribute that is there or not.
    pub fn attr_if(self, name: &str, value: Option<&str>) -> El {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// Lets an attribute follow signals; `None` takes it away.
    pub fn live_attr<T: Into<String>>(
        self,
        name: &'static str,
        value: impl Fn() -> Option<T> + 'static,
    ) -> El {
        let element = self.0.clone();
        effect(move || live::set_attribute(&element, name, value().map(Into::into)));
        self
    }

    /// Lets a property such as `value` or `checked` follow signals.
    pub fn live_prop<T: Into<JsValue>>(
        self,
        name: &'static str,
        value: impl Fn() -> T + 'static,
    ) -> El {
        let element = self.0.clone();
        effect(move || live::set_property(&element, name, &value().into()));
        self
    }

    /// Appends a text.
    pub fn text(self, text: &str) -> El {
        let _ = self.0.append_with_str_1(text);
        self
    }

    /// Appends a text that follows signals.
    pub fn live_text<T: Into<String>>(self, text: impl Fn() -> T + 'static) -> El {
        let node = document().create_text_node("");
        self.append(&node);
        effect(move || node.set_data(&text().into()));
        self
    }

    /// Appends an element.
    pub fn child(self, child: El) -> El {
        self.append(&child.0);
        self
    }

    /// Appends an element, or nothing.
    pub fn child_if(self, child: Option<El>) -> El {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    /// Appends elements.
    pub fn children(self, children: impl IntoIterator<Item = El>) -> El {
        children.into_iter().fold(self, El::child)
    }

    /// Appends a part that is built anew, or left out, whenever its signals change.
    pub fn live(self, part: impl Fn() -> Option<El> + 'static) -> El {
        live::append_live(&self.0, Box::new(part));
        self
    }

    /// Puts in markup of ours. Never anything that a person wrote.
    pub fn markup(self, markup: &'static str) -> El {
        self.0.set_inner_html(markup);
        self
    }

    /// Listens to an event for as long as the owner lives.
    pub fn on(self, event: &'static str, handler: impl FnMut(Event) + 'static) -> El {
        listen(&self.0, event, Box::new(handler));
        self
    }

    /// Does something when clicked, or chosen by the keyboard.
    pub fn on_click(self, mut handler: impl FnMut() + 'static) -> El {
        self.on("click", move |_| handler())
    }

    fn append(&self, node: &Node) {
        let _ = self.0.append_child(node);
    }
}

struct Listener {
    target: EventTarget,
    event: &'static str,
    closure: Closure<dyn FnMut(Event)>,
}

impl Drop for Listener {
    fn drop(&mut self) {
        let function = self.closure.as_ref().unchecked_ref();
        let _ = self
            .target
            .remove_event_listener_with_callback(self.event, function);
    }
}

pub(super) fn listen(target: &EventTarget, event: &'static str, handler: Box<dyn FnMut(Event)>) {
    let closure = Closure::wrap(handler);
    let function = closure.as_ref().unchecked_ref();
    let _ = target.add_event_listener_with_callback(event, function);
    keep(Box::new(Listener {
        target: target.clone(),
        event,
        closure,
    }));
}
