//! Buttons.

use leptos::prelude::*;

use super::{Icon, icon};
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

impl Variant {
    fn word(self) -> Option<&'static str> {
        match self {
            Variant::Primary => None,
            Variant::Secondary => Some("secondary"),
            Variant::Tertiary => Some("tertiary"),
        }
    }
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

/// A button. It is switched off without `disabled`, so that the focus stays when the last step was
/// taken; `label` is its name where it shows only an icon.
#[component]
pub fn Button(
    #[prop(default = Variant::Secondary)] variant: Variant,
    /// Further classes.
    #[prop(optional)]
    class: &'static str,
    #[prop(optional, into)] id: String,
    /// The icon before the text.
    #[prop(optional)]
    icon: &'static str,
    #[prop(optional, into)] label: Option<Signal<String>>,
    #[prop(optional, into)] is_off: Option<Signal<bool>>,
    /// The id of what says why it is off.
    #[prop(optional, into)]
    off_why: String,
    /// `danger` for what takes something away.
    #[prop(default = None, into)]
    color: Option<&'static str>,
    #[prop(into)] on_click: Callback<()>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let is_off = move || is_off.is_some_and(|is_off| is_off.get());
    let click = move |_| {
        if !untrack(is_off) {
            on_click.run(());
        }
    };
    let off_word = move || is_off().then_some("true");
    let why = move || (!off_why.is_empty() && is_off()).then(|| off_why.clone());
    view! {
        <button
            type="button"
            class=format!("ds-button {class}")
            id=(!id.is_empty()).then_some(id)
            data-variant=variant.word()
            data-color=color
            data-icon=label.map(|_| "")
            aria-label=move || label.map(|label| label.get())
            aria-disabled=off_word
            aria-describedby=why
            on:click=click
        >
            {(!icon.is_empty()).then(|| view! { <Icon name=icon/> })}
            {children.map(|children| children())}
        </button>
    }
}
