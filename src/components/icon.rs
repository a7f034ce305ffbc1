//! Icons from the page's sprite, and drawings.

use crate::dom::{El, el, svg};

/// An icon that decorates. `name` is that of a file of the icon set in `style/icons.txt`.
pub fn icon(name: &str) -> El {
    svg("svg")
        .class("icon")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .child(svg("use").attr("href", &format!("#icon-{name}")))
}

/// A drawing of ours, from `content::drawings`. Never anything that a person wrote.
pub fn drawing(markup: &'static str, class: &str) -> El {
    el("div").class(class).markup(markup)
}

/// A drawing with a sign in it that says `words`.
pub fn drawing_with_sign(markup: &'static str, class: &str, words: &str) -> El {
    let drawing = drawing(markup, class);
    if let Ok(Some(sign)) = drawing.element().query_selector("text") {
        sign.set_text_content(Some(words));
    }
    drawing
}
