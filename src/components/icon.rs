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
