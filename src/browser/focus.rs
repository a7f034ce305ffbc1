//! Where the keyboard is, and moving it without taking it from anybody.

use std::cell::RefCell;

use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlElement, HtmlTextAreaElement};

use super::{document, html_element};

thread_local! {
    /// Where the app itself put the focus last.
    static PUT: RefCell<Option<Element>> = const { RefCell::new(None) };
    /// Where somebody was before they went into a message.
    static BEFORE: RefCell<Option<HtmlElement>> = const { RefCell::new(None) };
}

/// The element that has the focus, or the body where none has.
pub(super) fn focused() -> Option<Element> {
    document()?.active_element()
}

/// Whether the focus has fallen out of everything.
pub(super) fn is_nowhere() -> bool {
    focused().is_none_or(|now| now.tag_name() == "BODY")
}

/// Remembers that the focus is where it is because the app, or a dialog of it, put it there.
pub(super) fn focus_is_ours() {
    PUT.with(|put| put.replace(focused()));
}

/// Moves focus to an element and brings it into view.
pub fn focus(id: &str) {
    if let Some(element) = html_element(id) {
        let _ = element.focus();
        focus_is_ours();
    }
}

/// Moves focus to an element that is about to be shown, unless somebody has gone elsewhere by
/// then: a frame can be late, and what is typed must not move to another field.
pub fn focus_soon(id: String) {
    unless_moved(move || focus(&id));
}

/// Likewise, with the caret at the end of what stands in it.
pub fn focus_end_soon(id: String) {
    unless_moved(move || {
        focus(&id);
        let area = html_element(&id).and_then(|element| element.dyn_into().ok());
        if let Some(area) = area.map(|area: HtmlTextAreaElement| area) {
            let end = area.text_length();
            let _ = area.set_selection_range(end, end);
        }
    });
}

/// Moves focus to an element that is about to be shown, or, where it is not, to another; unless
/// somebody has gone elsewhere by then.
pub fn focus_soon_or(id: String, other: &'static str) {
    unless_moved(move || match html_element(&id) {
        Some(_) => focus(&id),
        None => focus(other),
    });
}

/// Moves focus to an element where it is within one that is about to go.
pub fn pass_focus_on(from: &str, to: &str) {
    if let Some(within) = html_element(from) {
        pass_focus_out_of(&within, to);
    }
}

/// Moves focus to an element that is about to be shown where it is within one that is about to take none.
pub fn pass_focus_out_of(within: &Element, to: &str) {
    if within.contains(focused().as_deref()) {
        focus_soon(to.to_owned());
    }
}

/// Moves focus to an element once a frame has passed, where it has fallen out of everything by then.
pub fn focus_if_lost(id: &'static str) {
    leptos::prelude::request_animation_frame(move || {
        if is_nowhere() {
            focus(id);
        }
    });
}

/// Remembers where somebody came from, as the focus comes into the element that listens.
pub fn remember_way_in(event: &Event) {
    let within = event.current_target();
    let within: Option<Element> = within.and_then(|it| it.dyn_into().ok());
    let from = event.dyn_ref::<web_sys::FocusEvent>();
    let from = from.and_then(web_sys::FocusEvent::related_target);
    let from: Option<HtmlElement> = from.and_then(|it| it.dyn_into().ok());
    if within.is_some_and(|within| !within.contains(from.as_deref().map(AsRef::as_ref))) {
        BEFORE.with(|before| before.replace(from));
    }
}

/// Goes back to where somebody came from. False where that is no longer there.
pub(super) fn go_back() -> bool {
    let before = BEFORE.with(|before| before.take());
    let Some(before) = before.filter(|before| before.is_connected()) else {
        return false;
    };
    let _ = before.focus();
    focus_is_ours();
    focused().as_ref() == Some(before.as_ref())
}

fn unless_moved(act: impl FnOnce() + 'static) {
    let before = focused();
    leptos::prelude::request_animation_frame(move || {
        let now = focused();
        if is_nowhere() || now == before || PUT.with(|put| *put.borrow() == now) {
            act();
        }
    });
}

/// Which of several elements the focus goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The one after the one that has it.
    Next,
    /// The one before.
    Previous,
    /// The first.
    First,
    /// The last.
    Last,
}

/// Moves the focus among the elements that a selector finds in the one that listens to an event.
/// False where none of them has the focus.
pub fn step_focus(event: &Event, selector: &str, step: Step) -> bool {
    let walk = || -> Option<()> {
        let within: Element = event.current_target()?.dyn_into().ok()?;
        let found = within.query_selector_all(selector).ok()?;
        let focused = document()?.active_element()?;
        let is_focused = |place: &u32| found.get(*place).as_ref() == Some(focused.as_ref());
        let place = (0..found.length()).find(is_focused)?;
        let last = found.length() - 1;
        let goal = match step {
            Step::Next => (place + 1).min(last),
            Step::Previous => place.saturating_sub(1),
            Step::First => 0,
            Step::Last => last,
        };
        let goal: HtmlElement = found.get(goal)?.dyn_into().ok()?;
        goal.focus().ok()
    };
    walk().is_some()
}
