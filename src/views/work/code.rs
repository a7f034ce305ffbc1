//! A QR code on the screen and on paper: dark on white, whatever colours the reader has chosen.

use leptos::prelude::*;

use crate::browser;
use crate::export::qr::{Matrix, QUIET};

/// The code as a picture; `name` says what it leads to.
#[component]
pub fn Code(
    #[prop(into)] matrix: Signal<Matrix>,
    #[prop(optional, into)] name: Option<Signal<String>>,
    /// The id of what says so instead, where somebody gave the name of that.
    #[prop(optional)]
    labelledby: Option<&'static str>,
) -> impl IntoView {
    browser::dress!(include_str!("../../../style/components/code.css"));
    let width = move || matrix.with(Matrix::size) + 2 * QUIET;
    let view_box = move || {
        let width = width();
        format!("0 0 {width} {width}")
    };
    view! {
        <svg
            class="qr__code"
            viewBox=view_box
            shape-rendering="crispEdges"
            role="img"
            aria-labelledby=labelledby
            aria-label=move || name.map(|name| name.get())
        >
            <rect class="qr__light" width="100%" height="100%"></rect>
            <path class="qr__dark" d=move || matrix.with(Matrix::path)></path>
        </svg>
    }
}
