//! Buttons.

use leptos::prelude::*;

use super::Icon;

/// How much a button stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variant {
    /// The one thing to do here.
    Primary,
    /// Something else to do.
    Secondary,
    /// Something by the way.
    Tertiary,
}

impl Variant {
    fn word(self) -> Option<&'static str> {
        match self {
            Variant::Primary => None,
            Variant::Secondary => Some("secondary"),
            Variant::Tertiary => Some("tertiary"),
        }
    }
}

/// A button. It is switched off without `disabled`, so that the focus stays when the last step was
/// taken; `label` is its name where it shows only an icon.
#[component]
pub fn Button(
    #[prop(default = Variant::Secondary)] variant: Variant,
    /// Further classes.
    #[prop(optional)]
    class: &'static str,
    #[prop(optional, into)] id: String,
    /// The icon before the text.
    #[prop(optional)]
    icon: &'static str,
    #[prop(optional, into)] label: Option<Signal<String>>,
    #[prop(optional, into)] is_off: Option<Signal<bool>>,
    /// The id of what says why it is off.
    #[prop(optional, into)]
    off_why: String,
    /// `danger` for what takes something away.
    #[prop(default = None, into)]
    color: Option<&'static str>,
    #[prop(into)] on_click: Callback<()>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let class = match class {
        "" => "ds-button".to_owned(),
        more => format!("ds-button {more}"),
    };
    let is_off = move || is_off.is_some_and(|is_off| is_off.get());
    let click = move |_| {
        if !untrack(is_off) {
            on_click.run(());
        }
    };
    let off_word = move || is_off().then_some("true");
    let why = move || (!off_why.is_empty() && is_off()).then(|| off_why.clone());
    view! {
        <button
            type="button"
            class=class
            id=(!id.is_empty()).then_some(id)
            data-variant=variant.word()
            data-color=color
            data-icon=label.map(|_| "")
            aria-label=move || label.map(|label| label.get())
            aria-disabled=off_word
            aria-describedby=why
            on:click=click
        >
            {(!icon.is_empty()).then(|| view! { <Icon name=icon/> })}
            {children.map(|children| children())}
        </button>
    }
}
