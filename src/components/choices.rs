//! One choice of several: as a list that folds out, or as radio buttons side by side.

use leptos::prelude::*;

use crate::browser;
use crate::dom::{El, el};

/// The word of a choice, and its name.
pub type Choice = (&'static str, &'static str);

/// A labelled list that folds out.
pub fn select(
    id: &str,
    label: &str,
    options: &[Choice],
    chosen: Signal<String>,
    choose: Callback<String>,
) -> El {
    let options = options
        .iter()
        .map(|(word, name)| el("option").attr("value", word).text(name));
    let select = el("select")
        .class("ds-input")
        .id(id)
        .children(options)
        .live_prop("value", move || chosen.get())
        .on("change", move |event| {
            choose.run(browser::event_value(&event))
        });
    el("div")
        .class("ds-field")
        .child(el("label").class("ds-label").attr("for", id).text(label))
        .child(select)
}

/// Radio buttons side by side, under a legend.
pub fn radios(
    group: &'static str,
    legend: &str,
    options: &[Choice],
    chosen: Signal<String>,
    choose: Callback<String>,
) -> El {
    let buttons = options.iter().map(|(word, name)| {
        let id = format!("{group}-{word}");
        let word = *word;
        let input = el("input")
            .class("ds-input")
            .attr("type", "radio")
            .attr("name", group)
            .id(&id)
            .live_prop("checked", move || chosen.with(|chosen| chosen == word))
            .on("change", move |_| choose.run(word.to_owned()));
        let label = el("label").class("ds-label").attr("for", &id).text(name);
        el("div").class("ds-field").child(input).child(label)
    });
    el("fieldset")
        .class("ds-fieldset choice-group")
        .child(el("legend").class("ds-label").text(legend))
        .child(el("div").class("choices").children(buttons))
}
