//! A button of a toolbar: an icon with a name, of which a phone shows the icon alone.

use leptos::prelude::*;

use super::Button;

/// The button. It is switched off without `disabled`, so that the focus stays.
#[component]
pub fn Tool(
    icon: &'static str,
    name: &'static str,
    #[prop(optional, into)] is_off: Option<Signal<bool>>,
    #[prop(optional, into)] id: String,
    #[prop(optional, into)] off_why: String,
    #[prop(default = "toolbar__button")] class: &'static str,
    /// `danger` for what takes something away.
    #[prop(optional)]
    color: Option<&'static str>,
    #[prop(into)] on_click: Callback<()>,
) -> impl IntoView {
    let is_off = is_off.unwrap_or_else(|| Signal::derive(|| false));
    view! {
        <Button
            class=class
            color=color
            id=id
            icon=icon
            is_off=is_off
            off_why=off_why
            on_click=on_click
        >
            <span class="toolbar__text">{name}</span>
        </Button>
    }
}
