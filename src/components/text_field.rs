//! A labelled field for a line or for more text, which grows with what is written.

use leptos::html;
use leptos::prelude::*;

use crate::browser;

/// A field for running text.
#[component]
pub fn TextArea(
    id: &'static str,
    label: &'static str,
    #[prop(default = "")] hint: &'static str,
    #[prop(into)] value: Signal<String>,
    on_input: Callback<String>,
    #[prop(default = "ds-field canvas-field canvas-field--grow")] class: &'static str,
    #[prop(optional_no_strip)] edge: Option<&'static str>,
    /// The most characters it takes, and what to say when it is full.
    limit: (usize, &'static str),
    /// What stands between the hint and the field.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let area = NodeRef::<html::Textarea>::new();
    if !browser::grows_by_css() {
        Effect::new(move || {
            value.track();
            if let Some(area) = area.get() {
                browser::fit_height(&area);
            }
        });
    }
    let (most, when_full) = limit;
    let is_full = Memo::new(move |_| value.with(|text| is_at_limit(text, most)));
    let hint_id = format!("{id}-hjelp");
    let full_id = format!("{id}-fullt");
    let described_by = (!hint.is_empty()).then(|| hint_id.clone());
    view! {
        <div class=class data-edge=edge>
            <label class="ds-label" for=id>{label}</label>
            {(!hint.is_empty())
                .then(|| view! { <div data-field="description" id=hint_id>{hint}</div> })}
            {children.map(|children| children())}
            <textarea
                class="ds-input"
                id=id
                aria-describedby=described_by
                maxlength=most.to_string()
                prop:value=value
                on:input:target=move |event| on_input.run(event.target().value())
                node_ref=area
            ></textarea>
            <Show when=move || is_full.get()>
                <p class="ds-validation-message" data-field="validation" role="alert" id=full_id.clone()>
                    {when_full}
                </p>
            </Show>
        </div>
    }
}

/// The browser counts UTF-16 units for `maxlength`, so the same is counted here.
fn is_at_limit(text: &str, most: usize) -> bool {
    text.len() >= most && text.encode_utf16().count() >= most
}

/// A field for one line.
#[component]
pub fn TextInput(
    id: String,
    label: &'static str,
    #[prop(default = "")] hint: &'static str,
    #[prop(into)] value: Signal<String>,
    on_input: Callback<String>,
    #[prop(default = "ds-field")] class: &'static str,
    #[prop(default = "text")] kind: &'static str,
    /// The id of a list of suggestions.
    #[prop(optional_no_strip)]
    list: Option<&'static str>,
) -> impl IntoView {
    let hint_id = format!("{id}-hjelp");
    let described_by = (!hint.is_empty()).then(|| hint_id.clone());
    view! {
        <div class=class>
            <label class="ds-label" for=id.clone()>{label}</label>
            {(!hint.is_empty())
                .then(|| view! { <div data-field="description" id=hint_id>{hint}</div> })}
            <input
                class="ds-input"
                type=kind
                id=id
                list=list
                autocomplete="off"
                maxlength="500"
                aria-describedby=described_by
                prop:value=value
                on:input:target=move |event| on_input.run(event.target().value())
            />
        </div>
    }
}
