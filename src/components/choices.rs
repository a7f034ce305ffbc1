//! One choice of several: as a list that folds out, or as radio buttons side by side.

use leptos::prelude::*;

use super::written;
use crate::browser;

/// The word of a choice, and its name.
pub type Choice = (&'static str, &'static str);

/// A labelled list that folds out.
#[component]
pub fn Select(
    #[prop(into)] id: String,
    label: &'static str,
    options: Vec<Choice>,
    #[prop(default = "ds-field")] class: &'static str,
    #[prop(into)] chosen: Signal<String>,
    #[prop(into)] on_choose: Callback<String>,
) -> impl IntoView {
    let options = options
        .into_iter()
        .map(|(word, name)| view! { <option value=word>{name}</option> })
        .collect_view();
    let choose = move |event| {
        if let Some(word) = written(&event) {
            on_choose.run(word);
        }
    };
    view! {
        <div class=class>
            <label class="ds-label" for=id.clone()>{label}</label>
            <select class="ds-input" id=id prop:value=move || chosen.get() on:change=choose>
                {options}
            </select>
        </div>
    }
}

/// Radio buttons side by side, under a legend.
#[component]
pub fn Radios(
    group: &'static str,
    legend: &'static str,
    options: Vec<Choice>,
    #[prop(into)] chosen: Signal<String>,
    #[prop(into)] on_choose: Callback<String>,
) -> impl IntoView {
    let buttons = options
        .into_iter()
        .map(|(word, name)| {
            let id = format!("{group}-{word}");
            let is_chosen = move || chosen.with(|chosen| chosen == word);
            view! {
                <div class="ds-field">
                    <input
                        class="ds-input"
                        type="radio"
                        name=group
                        id=id.clone()
                        prop:checked=is_chosen
                        on:change=move |_| on_choose.run(word.to_owned())
                    />
                    <label class="ds-label" for=id>{name}</label>
                </div>
            }
        })
        .collect_view();
    view! {
        <fieldset class="ds-fieldset choice-group">
            <legend class="ds-label">{legend}</legend>
            <div class="choices">{buttons}</div>
        </fieldset>
    }
}

/// A box to tick, with its label. `more` is heard after the label, not seen.
#[component]
pub fn Tick(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] more: Option<Signal<String>>,
    /// The language of that, where it is not the page's.
    #[prop(optional, into)]
    more_lang: Option<Signal<Option<&'static str>>>,
    #[prop(default = "ds-field")] class: &'static str,
    #[prop(into)] is_on: Signal<bool>,
    #[prop(into)] on_tick: Callback<bool>,
) -> impl IntoView {
    let tick = move |event| on_tick.run(browser::event_checked(&event));
    let more = more.map(|more| {
        view! {
            <span
                class="ds-sr-only"
                lang=more_lang.map(|lang| move || lang.get())
                prop:textContent=move || more.get()
            ></span>
        }
    });
    view! {
        <div class=class>
            <input
                class="ds-input"
                type="checkbox"
                id=id.clone()
                prop:checked=move || is_on.get()
                on:change=tick
            />
            <label class="ds-label" for=id>
                {label} {more}
            </label>
        </div>
    }
}
