//! One way that works can go.

use leptos::prelude::*;

use crate::browser;
use crate::components::{Button, Words};
use crate::i18n::{Locale, Text};
use crate::views::use_app;

/// Gives the page the rules of the ways, and of what stands round them, once.
pub fn dress() {
    browser::dress!(include_str!("../../../style/components/take.css"));
}

/// One way: a button and a few words about it.
#[component]
pub fn Way(
    icon: &'static str,
    name: Text,
    #[prop(into)] hint: Signal<String>,
    #[prop(optional, into)] is_off: Option<Signal<bool>>,
    #[prop(into)] on_click: Callback<()>,
) -> impl IntoView {
    let (_, locale) = use_app();
    let is_off = is_off.unwrap_or_else(|| Signal::derive(|| false));
    view! {
        <li class="take__way">
            <Button icon is_off on_click>{name.get(locale)}</Button>
            <span class="hint">
                <Words text=hint/>
            </span>
        </li>
    }
}

/// A text that stays as it is.
pub fn still(text: Text, locale: Locale) -> Signal<String> {
    Signal::derive(move || text.get(locale).to_owned())
}
