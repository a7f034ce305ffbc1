//! «Eksempel | Skisse»: the example beside what one writes, never over it.

use leptos::prelude::*;

use crate::browser;
use crate::dom::{El, el};
use crate::i18n::{Locale, sketch};

const EXAMPLE: &str = "eksempel";
const SKETCH: &str = "skisse";

/// The two tabs. Arrow keys go between them; the sketch is open at first.
pub fn tabs(locale: Locale, example: impl Fn() -> El + 'static, writing: El) -> El {
    let open = RwSignal::new(SKETCH);
    let list = el("div")
        .attr("role", "tablist")
        .attr("aria-label", sketch::TABS.get(locale))
        .child(tab(open, EXAMPLE, sketch::EXAMPLE.get(locale)))
        .child(tab(open, SKETCH, sketch::SKETCH.get(locale)))
        .on("keydown", move |event| {
            let other = if open.get_untracked() == EXAMPLE {
                SKETCH
            } else {
                EXAMPLE
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
        });
    let example = panel(open, EXAMPLE).live(move || (open.get() == EXAMPLE).then(&example));
    el("div")
        .class("ds-tabs sketch-tabs")
        .child(list)
        .child(example)
        .child(panel(open, SKETCH).child(writing))
}

fn tab(open: RwSignal<&'static str>, name: &'static str, text: &str) -> El {
    el("button")
        .attr("type", "button")
        .attr("role", "tab")
        .id(&format!("fane-{name}"))
        .attr("aria-controls", &format!("panel-{name}"))
        .live_attr("aria-selected", move || {
            Some((open.get() == name).to_string())
        })
        .live_attr("tabindex", move || {
            Some(if open.get() == name { "0" } else { "-1" })
        })
        .on_click(move || open.set(name))
        .text(text)
}

fn panel(open: RwSignal<&'static str>, name: &'static str) -> El {
    el("div")
        .attr("role", "tabpanel")
        .id(&format!("panel-{name}"))
        .attr("aria-labelledby", &format!("fane-{name}"))
        .live_attr("hidden", move || (open.get() != name).then_some(""))
}
