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

/// A drawing of ours, from `content::drawings`, whose sign says `sign`. Never anything that a person
/// wrote.
#[component]
pub fn Drawing(
    markup: &'static str,
    class: &'static str,
    #[prop(optional)] sign: Option<&'static str>,
) -> impl IntoView {
    let markup = match sign {
        Some(words) => with_sign(markup, words),
        None => markup.to_owned(),
    };
    view! { <div class=class inner_html=markup></div> }
}

/// The markup with other words in its first `<text>`.
fn with_sign(markup: &'static str, words: &str) -> String {
    let words_at = || {
        let tag = markup.find("<text")?;
        let start = tag + markup[tag..].find('>')? + 1;
        Some((start, start + markup[start..].find('<')?))
    };
    match words_at() {
        Some((start, end)) => {
            let words = words.replace('&', "&amp;").replace('<', "&lt;");
            format!("{}{words}{}", &markup[..start], &markup[end..])
        }
        None => markup.to_owned(),
    }
}
