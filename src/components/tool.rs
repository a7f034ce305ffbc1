//! A button of a toolbar: an icon with a name, of which a phone shows the icon alone.

use leptos::prelude::*;

use super::icon;
use crate::dom::{El, el};

/// The button. It is switched off without `disabled`, so that the focus stays.
pub fn tool(icon_name: &str, name: &str, is_off: Signal<bool>, run: impl Fn() + 'static) -> El {
    let click = move || {
        if !is_off.get_untracked() {
            run();
        }
    };
    el("button")
        .attr("type", "button")
        .class("ds-button toolbar__button")
        .attr("data-variant", "secondary")
        .live_attr("aria-disabled", move || is_off.get().then_some("true"))
        .on_click(click)
        .child(icon(icon_name))
        .child(el("span").class("toolbar__text").text(name))
}
