//! A small ring that shows how far something has come.

use leptos::prelude::*;

use crate::dom::{El, svg};

/// `filled` of `total`. With a label it is a picture to screen readers, without one it decorates.
pub fn progress_ring(filled: Signal<usize>, total: usize, label: Option<&str>) -> El {
    let ring = svg("svg")
        .class("progress-ring")
        .attr("viewBox", "0 0 56 56")
        .attr("focusable", "false");
    let ring = match label {
        Some(label) => ring.attr("role", "img").attr("aria-label", label),
        None => ring.attr("aria-hidden", "true"),
    };
    let arc = circle("progress-ring__arc")
        .attr("pathLength", &total.to_string())
        .attr("transform", "rotate(-90 28 28)")
        .live_attr("stroke-dasharray", move || {
            // Without anything filled in, a round line end would still show as a dot.
            match filled.get() {
                0 => Some(format!("0 {total}")),
                filled => Some(format!("{filled} {total}")),
            }
        })
        .live_attr("visibility", move || {
            (filled.get() == 0).then_some("hidden")
        });
    let number = svg("text")
        .class("progress-ring__text")
        .attr("x", "28")
        .attr("y", "33")
        .live_text(move || format!("{}/{total}", filled.get()));
    ring.child(circle("progress-ring__track"))
        .child(arc)
        .child(number)
}

fn circle(class: &str) -> El {
    svg("circle")
        .class(class)
        .attr("cx", "28")
        .attr("cy", "28")
        .attr("r", "24")
}

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
