//! Moving the enlarged board with a mouse. Fingers and the scroll bar do it by themselves.

use leptos::prelude::*;

use crate::browser;
use crate::dom::El;

/// So many pixels are a slip of the hand, and no drag.
const SLIP: i32 = 4;

/// Lets somebody drag the frame sideways. A press on a sign that became a drag opens nothing.
pub fn pannable(frame: El) -> El {
    let began_at = StoredValue::new(None::<i32>);
    let (pressed, moved, clicked) = (
        frame.element().clone(),
        frame.element().clone(),
        frame.element().clone(),
    );
    frame
        .on("pointerdown", move |_| {
            began_at.set_value(Some(pressed.scroll_left()));
        })
        .on("pointermove", move |event| {
            if let Some(step) = browser::dragged_by(&event) {
                moved.set_scroll_left(moved.scroll_left() - step);
            }
        })
        // Otherwise the browser would drag the link itself.
        .on("dragstart", |event| event.prevent_default())
        .on("click", move |event| {
            let began_at = began_at.try_update_value(Option::take).flatten();
            let has_moved = |began: i32| (clicked.scroll_left() - began).abs() > SLIP;
            if browser::is_by_pointer(&event) && began_at.is_some_and(has_moved) {
                event.prevent_default();
            }
        })
}
