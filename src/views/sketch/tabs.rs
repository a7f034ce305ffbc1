//! «Eksempel | Skisse»: the example beside what one writes, never over it.

use leptos::prelude::*;

use crate::browser;
use crate::i18n::{Locale, sketch};

/// The two tabs. Arrow keys go between them; the sketch is open at first.
#[component]
pub fn Tabs(
    locale: Locale,
    example: impl Fn() -> AnyView + Send + Sync + 'static,
    sketch: impl Fn() -> AnyView + Send + Sync + 'static,
) -> impl IntoView {
    let shows_example = RwSignal::new(false);
    let keydown = move |event: leptos::ev::KeyboardEvent| {
        let to_example = match event.key().as_str() {
            "ArrowLeft" | "ArrowRight" => !shows_example.get_untracked(),
            "Home" => true,
            "End" => false,
            _ => return,
        };
        event.prevent_default();
        shows_example.set(to_example);
        browser::focus(if to_example {
            "fane-eksempel"
        } else {
            "fane-skisse"
        });
    };
    let tab = move |id: &'static str, panel: &'static str, name: &'static str, is_example: bool| {
        let is_selected = move || shows_example.get() == is_example;
        view! {
            <button
                type="button"
                role="tab"
                id=id
                aria-controls=panel
                aria-selected=move || is_selected().to_string()
                tabindex=move || if is_selected() { "0" } else { "-1" }
                on:click=move |_| shows_example.set(is_example)
            >
                {name}
            </button>
        }
    };
    view! {
        <div class="ds-tabs sketch-tabs">
            <div role="tablist" aria-label=sketch::TABS.get(locale) on:keydown=keydown>
                {tab("fane-eksempel", "panel-eksempel", sketch::EXAMPLE.get(locale), true)}
                {tab("fane-skisse", "panel-skisse", sketch::SKETCH.get(locale), false)}
            </div>
            <div
                role="tabpanel"
                id="panel-eksempel"
                aria-labelledby="fane-eksempel"
                hidden=move || !shows_example.get()
            >
                {move || shows_example.get().then(&example)}
            </div>
            <div
                role="tabpanel"
                id="panel-skisse"
                aria-labelledby="fane-skisse"
                hidden=move || shows_example.get()
            >
                {sketch()}
            </div>
        </div>
    }
}
