//! Moving the enlarged board with a mouse. Fingers and the scroll bar do it by themselves.

use leptos::html::Div;
use leptos::prelude::*;

use crate::browser;

/// So many pixels are a slip of the hand, and no drag.
const SLIP: i32 = 4;

/// The frame of the board, that somebody can drag sideways. A press on a sign that became a drag
/// opens nothing.
#[component]
pub fn PannedFrame(
    frame: NodeRef<Div>,
    /// What it is called.
    label: &'static str,
    children: Children,
) -> impl IntoView {
    let began_at = StoredValue::new(None::<i32>);
    let place = move || frame.get_untracked().map(|frame| frame.scroll_left());
    let drag = move |event: web_sys::PointerEvent| {
        if let (Some(frame), Some(step)) = (frame.get_untracked(), browser::dragged_by(&event)) {
            frame.set_scroll_left(frame.scroll_left() - step);
        }
    };
    let click = move |event: web_sys::MouseEvent| {
        let began_at = began_at.try_update_value(Option::take).flatten();
        let has_moved = match (began_at, place()) {
            (Some(began), Some(now)) => (now - began).abs() > SLIP,
            _ => false,
        };
        if has_moved && browser::is_by_pointer(&event) {
            event.prevent_default();
        }
    };
    view! {
        <div
            class="map-frame"
            role="group"
            aria-label=label
            node_ref=frame
            on:pointerdown=move |_| began_at.set_value(place())
            on:pointermove=drag
            // Otherwise the browser would drag the link itself.
            on:dragstart=|event| event.prevent_default()
            on:click=click
        >
            {children()}
        </div>
    }
}
