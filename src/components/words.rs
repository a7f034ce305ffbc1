//! A text that changes while its screen stands.

use leptos::prelude::*;

/// A text that follows signals. It is set as the content of an element of its own, so that it goes
/// on also where a page translator has put its own elements in the place of the text.
#[component]
pub fn Words(
    #[prop(into)] text: Signal<String>,
    #[prop(optional)] class: Option<&'static str>,
    /// The language of the text, where it is not the page's.
    #[prop(optional, into)]
    lang: Option<Signal<Option<&'static str>>>,
) -> impl IntoView {
    view! { <span class=class lang=lang.map(|lang| move || lang.get()) prop:textContent=move || text.get()>{painted(text)}</span> }
}

/// A property is nothing that html can say.
#[cfg(feature = "ssr")]
fn painted(text: Signal<String>) -> String {
    text.get_untracked()
}

#[cfg(not(feature = "ssr"))]
fn painted(_: Signal<String>) {}
