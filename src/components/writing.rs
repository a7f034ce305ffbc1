//! The one gate for what somebody writes in a field.
//!
//! Invariant: a text is taken as the field shows it. A character that comes in two halves, as some
//! keyboards send emoji, is taken once it is whole; what no text can hold is taken out of the field too.

use std::borrow::Cow;

use web_sys::Event;

use crate::browser::Written;
use crate::domain::incoming::{for_field, waits_for_half, whole};

/// The text of the field that an event came from; `None` while half a character is on its way, after
/// which another event comes.
pub fn written(event: &Event) -> Option<String> {
    let written = Written::after(event)?;
    let (is_whole, is_line) = (written.is_whole(), written.is_line());
    if written.is_composing {
        if !is_whole {
            written.look_again(whole);
            return None;
        }
        // To write in the field now would break off what is being composed.
        return Some(written.text);
    }
    if is_whole && matches!(for_field(&written.text, is_line), Cow::Borrowed(_)) {
        return Some(written.text);
    }
    let units = written.units();
    let caret = written.caret().unwrap_or(units.len()).min(units.len());
    if !is_whole && waits_for_half(&units, caret) {
        written.look_again(whole);
        return None;
    }
    let taken = |units: &[u16]| for_field(&whole(units), is_line).into_owned();
    let text = taken(&units);
    // Counted from the end, as the caret may stand within a line break of two signs.
    let after = taken(&units[caret..]).encode_utf16().count();
    let place = text.encode_utf16().count().saturating_sub(after);
    written.put(&text, place);
    Some(text)
}
