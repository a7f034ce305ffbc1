//! A button that lets somebody choose files.

use leptos::prelude::*;
use web_sys::File;

use super::Button;
use crate::browser;

/// The button, and the field of the browser behind it. One on a screen is enough: it has an id.
#[component]
pub fn Chooser(
    id: &'static str,
    text: &'static str,
    /// What the field is called.
    label: &'static str,
    /// The sorts of files that the browser offers.
    accept: &'static str,
    #[prop(into)] on_choose: Callback<Vec<File>>,
) -> impl IntoView {
    view! {
        <span class="chooser">
            <Button icon="Upload" id=format!("{id}-knapp") on_click=move || browser::click(id)>
                {text}
            </Button>
            <input
                type="file"
                id=id
                hidden=""
                multiple=""
                accept=accept
                aria-label=label
                on:change=move |event| on_choose.run(browser::chosen_files(&event))
            />
        </span>
    }
}
