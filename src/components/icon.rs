//! Icons from the page's sprite, and drawings.

use leptos::prelude::*;

/// An icon that decorates. `name` is that of a file of the icon set in `style/icons.txt`.
#[component]
pub fn Icon(#[prop(into)] name: String) -> impl IntoView {
    view! {
        <svg class="icon" aria-hidden="true" focusable="false">
            <use href=format!("#icon-{name}")></use>
        </svg>
    }
}

/// A drawing of ours, from `content::drawings`. Never anything that a person wrote.
#[component]
pub fn Drawing(markup: &'static str, class: &'static str) -> impl IntoView {
    view! { <div class=class inner_html=markup></div> }
}

/// A drawing that the page has before the app, in its sprite (`tools/assets.mjs`): the file with that name in
/// `content/drawings`, so that the first screen's drawings are fetched once.
#[component]
pub fn Sprite(
    name: &'static str,
    class: &'static str,
    /// What the drawing's own `viewBox` is.
    #[prop(default = "0 0 320 150")]
    view_box: &'static str,
    /// What is drawn over it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class=class>
            <svg class="drawing" viewBox=view_box aria-hidden="true" focusable="false">
                <use href=format!("#drawing-{name}")></use>
                {children.map(|children| children())}
            </svg>
        </div>
    }
}
