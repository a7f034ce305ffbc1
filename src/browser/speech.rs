//! What is said to those who hear the page, and seen by nobody.

use super::document;

/// The id of the element that says it.
const SAID: &str = "sagt";

/// Puts the silent element in place; what comes into it later is heard.
pub fn prepare_speech() {
    let make = || {
        let document = document()?;
        let element = document.create_element("p").ok()?;
        element.set_id(SAID);
        element.set_class_name("ds-sr-only screen-only");
        element.set_attribute("role", "status").ok()?;
        document.body()?.append_child(&element).ok()
    };
    let _ = make();
}

/// Says something, in place of what was said before.
pub fn say(words: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(SAID)) {
        // The same words once more are not heard unless something about them is new.
        let is_same = element.text_content().as_deref() == Some(words);
        let more = if is_same { "\u{a0}" } else { "" };
        element.set_text_content(Some(&format!("{words}{more}")));
    }
}
