//! A part of a sketch below the canvas.

use leptos::prelude::*;

use crate::i18n::Text;
use crate::views::shell::frame::SectionTitle;
use crate::views::use_app;

/// A part of the page below the canvas, with its heading and what to write there.
#[component]
pub fn Section(
    id: &'static str,
    class: &'static str,
    title: Text,
    hint: Text,
    children: Children,
) -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <section class=class aria-labelledby=id>
            <SectionTitle id=id text=title.get(locale) attr:tabindex="-1"/>
            <p class="hint sketch-section__hint">{hint.get(locale)}</p>
            {children()}
        </section>
    }
}
