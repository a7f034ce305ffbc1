//! What an event says, and what happens with the element it came from.

use js_sys::Reflect;
use leptos::prelude::{on_cleanup, window_event_listener_untyped};
use wasm_bindgen::prelude::*;
use web_sys::{
    Element, Event, EventTarget, File, FocusEvent, HtmlInputElement, KeyboardEvent, MouseEvent,
    Node, PointerEvent, StorageEvent,
};

use super::{document, window};

/// Whether focus moves to something inside the element the listener is on.
pub fn focus_stays_within(event: &Event) -> bool {
    let within: Option<Node> = event.current_target().and_then(|at| at.dyn_into().ok());
    let next: Option<Node> = event
        .dyn_ref::<FocusEvent>()
        .and_then(FocusEvent::related_target)
        .and_then(|to| to.dyn_into().ok());
    within.is_some_and(|within| next.is_some() && within.contains(next.as_ref()))
}

/// Whether the box that an event came from is ticked.
pub fn event_checked(event: &Event) -> bool {
    let target = event.target();
    target
        .and_then(|target| Reflect::get(&target, &"checked".into()).ok())
        .is_some_and(|checked| checked.is_truthy())
}

/// Whether the `<details>` that an event came from is folded out.
pub fn event_open(event: &Event) -> bool {
    let target = event.target();
    target
        .and_then(|target| Reflect::get(&target, &"open".into()).ok())
        .is_some_and(|open| open.is_truthy())
}

/// Whether the field that an event came from holds something that the browser cannot read, such as half a date.
pub fn is_unreadable(event: &Event) -> bool {
    let of = |held: JsValue, name: &str| Reflect::get(&held, &name.into()).ok();
    let target = event.target().map(JsValue::from);
    let validity = target.and_then(|target| of(target, "validity"));
    let is_bad = validity.and_then(|validity| of(validity, "badInput"));
    is_bad.is_some_and(|is_bad| is_bad.is_truthy())
}

/// What browsers say instead of a key that an input method has taken.
const TAKEN_KEY: u32 = 229;

/// A key that is pressed to the page, and not to an input method that composes a word with it.
fn key_press(event: &Event) -> Option<&KeyboardEvent> {
    let event = event.dyn_ref::<KeyboardEvent>()?;
    (!event.is_composing() && event.key_code() != TAKEN_KEY).then_some(event)
}

/// The key of a keyboard event; empty where it is none, or one of a word that is being composed.
pub fn key_of(event: &Event) -> String {
    key_press(event).map(KeyboardEvent::key).unwrap_or_default()
}

/// Leaves an Escape to the input method that composes a word: the browser would empty a search field by it, or close a
/// dialog.
pub fn leave_to_composing(event: &KeyboardEvent) {
    if event.key() == "Escape" && key_press(event).is_none() {
        event.prevent_default();
    }
}

/// Whether the key that makes a shortcut is held (Ctrl, or Command on a Mac), and Shift.
pub fn shortcut_keys(event: &Event) -> (bool, bool) {
    key_press(event).map_or((false, false), |event| {
        let is_shortcut = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
        (is_shortcut, event.shift_key())
    })
}

/// Whether a key is pressed together with Alt, Ctrl or Meta.
pub fn has_modifier(event: &Event) -> bool {
    event
        .dyn_ref::<KeyboardEvent>()
        .is_some_and(|event| event.alt_key() || event.ctrl_key() || event.meta_key())
}

/// Whether a key that is pressed where an event came from does something there already: in a field, or, with `also_presses`,
/// on what a space presses.
pub fn is_spoken_for(event: &Event, also_presses: bool) -> bool {
    let fields = "input, select, textarea, [role=menu], dialog";
    let presses = "input, select, textarea, [role=menu], dialog, button, summary";
    let selector = if also_presses { presses } else { fields };
    let target: Option<Element> = event.target().and_then(|at| at.dyn_into().ok());
    target.is_some_and(|target| target.closest(selector).ok().flatten().is_some())
}

/// Whether an event came from a field that keeps its own undo, since what stands in it is no part of any work.
pub fn has_own_undo(event: &Event) -> bool {
    let target: Option<Element> = event.target().and_then(|at| at.dyn_into().ok());
    let held = target.map(|target| target.closest("[data-own-undo]"));
    matches!(held, Some(Ok(Some(_))))
}

/// How far a mouse moves sideways with its first button held down, in pixels.
pub fn dragged_by(event: &Event) -> Option<i32> {
    let event = event.dyn_ref::<PointerEvent>()?;
    let is_drag = event.pointer_type() == "mouse" && event.buttons() & 1 == 1;
    is_drag.then(|| event.movement_x())
}

/// Whether a click was made with a mouse, a pen or a finger, and not with a key.
pub fn is_by_pointer(event: &Event) -> bool {
    event
        .dyn_ref::<MouseEvent>()
        .is_some_and(|event| event.detail() > 0)
}

/// Whether a click is to open a link here, and not in another tab or window.
pub fn is_plain_click(event: &Event) -> bool {
    event.dyn_ref::<MouseEvent>().is_none_or(|event| {
        let has_key = event.alt_key() || event.ctrl_key() || event.meta_key() || event.shift_key();
        event.button() == 0 && !has_key
    })
}

/// Follows an event of the window for as long as the page lives.
pub fn on_window(event: &str, handler: impl FnMut(Event) + 'static) {
    follow(
        window().map(EventTarget::from),
        event,
        Closure::new(handler),
    );
}

/// Follows an event of the window for as long as the owner of now lives.
pub fn on_window_here(event: &str, handler: impl Fn(Event) + 'static) {
    let listening = window_event_listener_untyped(event, handler);
    on_cleanup(move || listening.remove());
}

/// Follows an event that comes to the document and goes no further, for as long as the page lives.
pub fn on_document(event: &str, handler: impl FnMut(Event) + 'static) {
    follow(
        document().map(EventTarget::from),
        event,
        Closure::new(handler),
    );
}

fn follow(target: Option<EventTarget>, event: &str, closure: Closure<dyn FnMut(Event)>) {
    if let Some(target) = target {
        let function = closure.as_ref().unchecked_ref();
        let _ = target.add_event_listener_with_callback(event, function);
    }
    closure.forget();
}

/// The key and the new text of a change that another tab made to localStorage.
pub fn stored_elsewhere(event: &Event) -> Option<(String, Option<String>)> {
    let event = event.dyn_ref::<StorageEvent>()?;
    Some((event.key()?, event.new_value()))
}

/// Lets the element under a pointer keep getting its moves.
pub fn capture_pointer(event: &Event) {
    let element: Option<Element> = event.current_target().and_then(|at| at.dyn_into().ok());
    if let (Some(element), Some(pointer)) = (element, event.dyn_ref::<PointerEvent>()) {
        let _ = element.set_pointer_capture(pointer.pointer_id());
    }
}

/// The `data-row` of the row whose handle was pressed.
pub fn row_of_handle(event: &Event) -> Option<u64> {
    let pressed: Element = event.target()?.dyn_into().ok()?;
    let row = pressed.closest(".row__handle").ok()??.closest("[data-row]");
    row.ok()??.get_attribute("data-row")?.parse().ok()
}

/// The `data-place` of the row under a pointer, in the list that the listener's element is in.
pub fn row_place_at(event: &Event) -> Option<usize> {
    let list_of = |element: &Element| element.closest("ol").ok().flatten();
    let pointer = event.dyn_ref::<PointerEvent>()?;
    let own: Element = event.current_target()?.dyn_into().ok()?;
    let (x, y) = (pointer.client_x() as f32, pointer.client_y() as f32);
    let under = document()?.element_from_point(x, y)?;
    if list_of(&own)? != list_of(&under)? {
        return None;
    }
    let row = under.closest("[data-place]").ok()??;
    row.get_attribute("data-place")?.parse().ok()
}

/// The files that were chosen in the file field that an event came from; the field is emptied, so
/// that choosing the same file once more counts as a choice.
pub fn chosen_files(event: &Event) -> Vec<File> {
    let input: Option<HtmlInputElement> = event.target().and_then(|at| at.dyn_into().ok());
    let mut chosen = Vec::new();
    if let Some(input) = input {
        if let Some(files) = input.files() {
            chosen.extend((0..files.length()).filter_map(|place| files.get(place)));
        }
        input.set_value("");
    }
    chosen
}
