//! A warning that stands above a screen.

use leptos::prelude::*;

use crate::browser;
use crate::views::ids;

/// A warning, with what can be done about it.
///
/// Whoever is on one of its buttons when it goes is not left nowhere: it may go by itself.
#[component]
pub fn Banner(
    id: &'static str,
    /// `warning`, or `danger`.
    color: &'static str,
    #[prop(into)] title: Signal<String>,
    #[prop(into)] text: Signal<String>,
    children: Children,
) -> impl IntoView {
    on_cleanup(move || browser::pass_focus_on(id, ids::TITLE));
    view! {
        <div id=id class="ds-alert notice" data-color=color role="alert">
            <p class="notice__title" prop:textContent=move || title.get()></p>
            <p prop:textContent=move || text.get()></p>
            <div class="cluster">{children()}</div>
        </div>
    }
}
