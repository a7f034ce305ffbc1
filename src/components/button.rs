//! Buttons.

use leptos::prelude::*;

use super::icon;
use crate::dom::{El, el};

/// How much a button stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variant {
    /// The one thing to do here.
    Primary,
    /// Something else to do.
    Secondary,
    /// Something by the way.
    Tertiary,
}

/// A button with a text.
pub fn button(variant: Variant, text: &str, on_click: impl FnMut() + 'static) -> El {
    bare(variant, on_click).text(text)
}

/// A button with an icon and a text.
pub fn icon_text_button(
    variant: Variant,
    icon_name: &str,
    text: &str,
    on_click: impl FnMut() + 'static,
) -> El {
    bare(variant, on_click).child(icon(icon_name)).text(text)
}

/// A button that shows only an icon. Its name and whether it is switched off follow signals; it is
/// switched off without `disabled`, so that focus stays when the last step was taken.
pub fn icon_button(
    icon_name: &str,
    label: impl Fn() -> String + 'static,
    is_off: Signal<bool>,
    mut on_click: impl FnMut() + 'static,
) -> El {
    bare(Variant::Tertiary, move || {
        if !is_off.get_untracked() {
            on_click();
        }
    })
    .attr("data-icon", "")
    .live_attr("aria-label", move || Some(label()))
    .live_attr("aria-disabled", move || is_off.get().then_some("true"))
    .child(icon(icon_name))
}

fn bare(variant: Variant, on_click: impl FnMut() + 'static) -> El {
    let word = match variant {
        Variant::Primary => None,
        Variant::Secondary => Some("secondary"),
        Variant::Tertiary => Some("tertiary"),
    };
    el("button")
        .attr("type", "button")
        .class("ds-button")
        .attr_if("data-variant", word)
        .on_click(on_click)
}
