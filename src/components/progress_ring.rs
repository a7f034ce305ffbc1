//! A small ring that shows how far something has come.

use leptos::prelude::*;

/// `filled` of `total`. With a label it is a picture to screen readers, without one it decorates.
#[component]
pub fn ProgressRing(
    #[prop(into)] filled: Signal<usize>,
    total: usize,
    #[prop(optional_no_strip)] label: Option<String>,
) -> impl IntoView {
    let role = label.is_some().then_some("img");
    let hidden = label.is_none().then_some("true");
    let arc = move || {
        let filled = filled.get();
        (filled > 0).then(|| {
            view! {
                <circle
                    class="progress-ring__arc"
                    cx="28"
                    cy="28"
                    r="24"
                    pathLength=total.to_string()
                    stroke-dasharray=format!("{filled} {total}")
                    transform="rotate(-90 28 28)"
                />
            }
        })
    };
    view! {
        <svg
            class="progress-ring"
            viewBox="0 0 56 56"
            role=role
            aria-label=label
            aria-hidden=hidden
            focusable="false"
        >
            <circle class="progress-ring__track" cx="28" cy="28" r="24" />
            {arc}
            <text class="progress-ring__text" x="28" y="33">
                {move || format!("{}/{total}", filled.get())}
            </text>
        </svg>
    }
}
