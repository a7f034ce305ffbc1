//! Icons from the page's sprite, and drawings.

use leptos::prelude::*;

/// An icon that decorates. `name` is that of a file of the icon set in `style/icons.txt`.
#[component]
pub fn Icon(name: &'static str) -> impl IntoView {
    view! {
        <svg class="icon" aria-hidden="true" focusable="false">
            <use href=format!("#icon-{name}")></use>
        </svg>
    }
}

/// A button that shows only an icon; `label` is its name.
#[component]
pub fn IconButton(
    id: String,
    icon: &'static str,
    #[prop(into)] label: Signal<String>,
    #[prop(into, default = false.into())] is_off: Signal<bool>,
    #[prop(default = false)] is_dangerous: bool,
    on_click: Callback<()>,
) -> impl IntoView {
    // Switched off without `disabled`, so that focus stays when the last step was taken.
    let click = move |_| {
        if !is_off.get_untracked() {
            on_click.run(());
        }
    };
    view! {
        <button
            type="button"
            class="ds-button"
            data-icon
            data-variant="tertiary"
            data-color=is_dangerous.then_some("danger")
            id=id
            aria-label=label
            aria-disabled=move || is_off.get().then_some("true")
            on:click=click
        >
            <Icon name=icon />
        </button>
    }
}

/// A drawing of ours, from `content::drawings`. Never anything that a person wrote.
#[component]
pub fn Drawing(
    svg: &'static str,
    #[prop(default = "picture")] class: &'static str,
) -> impl IntoView {
    view! { <div class=class inner_html=svg></div> }
}
