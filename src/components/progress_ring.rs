//! A small ring that shows how far something has come.

use leptos::prelude::*;

/// `filled` of `total`. With a label it is a picture to screen readers, without one it decorates.
#[component]
pub fn ProgressRing(
    #[prop(into)] filled: Signal<usize>,
    total: usize,
    #[prop(optional, into)] label: Option<Signal<String>>,
) -> impl IntoView {
    // Without anything filled in, a round line end would still show as a dot.
    let hidden = move || (filled.get() == 0).then_some("hidden");
    view! {
        <svg
            class="progress-ring"
            viewBox="0 0 56 56"
            focusable="false"
            role=label.as_ref().map(|_| "img")
            aria-hidden=label.is_none().then_some("true")
            aria-label=move || label.map(|label| label.get())
        >
            <circle class="progress-ring__track" cx="28" cy="28" r="24"></circle>
            <circle
                class="progress-ring__arc"
                cx="28"
                cy="28"
                r="24"
                pathLength=total.to_string()
                transform="rotate(-90 28 28)"
                stroke-dasharray=move || format!("{} {total}", filled.get())
                visibility=hidden
            ></circle>
            <text
                class="progress-ring__text"
                x="28"
                y="33"
                prop:textContent=move || format!("{}/{total}", filled.get())
            ></text>
        </svg>
    }
}
