//! «Eksempel | Skisse»: the example beside what one writes, never over it.

use leptos::prelude::*;

use super::example::Example;
use crate::browser;
use crate::i18n::sketch;
use crate::views::use_app;

const EXAMPLE: &str = "eksempel";
const SKETCH: &str = "skisse";

/// The two tabs; the children are the second. Arrow keys go between them; the sketch is open at
/// first.
#[component]
pub fn Tabs(children: Children) -> impl IntoView {
    let (_, locale) = use_app();
    let open = RwSignal::new(SKETCH);
    let key = move |event: web_sys::KeyboardEvent| {
        let other = match open.get_untracked() {
            EXAMPLE => SKETCH,
            _ => EXAMPLE,
        };
        let next = match browser::key_of(&event).as_str() {
            "ArrowLeft" | "ArrowRight" => other,
            "Home" => EXAMPLE,
            "End" => SKETCH,
            _ => return,
        };
        event.prevent_default();
        open.set(next);
        browser::focus(&format!("fane-{next}"));
    };
    view! {
        <div class="ds-tabs sketch-tabs">
            <div role="tablist" aria-label=sketch::TABS.get(locale) on:keydown=key>
                <Tab open name=EXAMPLE text=sketch::EXAMPLE.get(locale)/>
                <Tab open name=SKETCH text=sketch::SKETCH.get(locale)/>
            </div>
            <Panel open name=EXAMPLE>
                <Show when=move || open.get() == EXAMPLE>
                    <Example/>
                </Show>
            </Panel>
            <Panel open name=SKETCH>{children()}</Panel>
        </div>
    }
}

#[component]
fn Tab(open: RwSignal<&'static str>, name: &'static str, text: &'static str) -> impl IntoView {
    let is_open = move || open.get() == name;
    view! {
        <button
            type="button"
            role="tab"
            id=format!("fane-{name}")
            aria-controls=format!("panel-{name}")
            aria-selected=move || is_open().to_string()
            tabindex=move || if is_open() { "0" } else { "-1" }
            on:click=move |_| open.set(name)
        >
            {text}
        </button>
    }
}

#[component]
fn Panel(open: RwSignal<&'static str>, name: &'static str, children: Children) -> impl IntoView {
    view! {
        <div
            role="tabpanel"
            id=format!("panel-{name}")
            aria-labelledby=format!("fane-{name}")
            hidden=move || open.get() != name
        >
            {children()}
        </div>
    }
}
