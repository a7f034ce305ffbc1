//! What screens are made of: their headings, links that look like buttons, and what stands where there is nothing to show.

use leptos::prelude::*;

use crate::components::{Drawing, Name, OwnNameIn, Words};
use crate::content::drawings;
use crate::i18n::{Text, shell};
use crate::routes::Route;
use crate::views::{ids, use_app};

/// The heading of a screen; it takes the focus when the screen is new.
#[component]
pub fn PageTitle(
    #[prop(into)] text: Signal<String>,
    #[prop(default = "page-title")] class: &'static str,
    /// The language of the text, where it is not the page's.
    #[prop(optional, into)]
    lang: Option<Signal<Option<&'static str>>>,
) -> impl IntoView {
    view! { <h1 class=class id=ids::TITLE tabindex="-1"><Words text nostrip:lang=lang/></h1> }
}

/// The heading of a screen that is called by a name of ours.
#[component]
pub fn NameTitle(text: Text) -> impl IntoView {
    let (_, locale) = use_app();
    view! { <h1 class="page-title" id=ids::TITLE tabindex="-1"><Name text locale/></h1> }
}

/// The heading of a screen that is called by a name that somebody gave, in the place of `{title}`.
#[component]
pub fn TitleOf(words: Text, name: String, lang: Option<&'static str>) -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <h1 class="page-title" id=ids::TITLE tabindex="-1">
            <OwnNameIn words hole="title" name lang locale/>
        </h1>
    }
}

/// A heading of a part of a screen.
#[component]
pub fn SectionTitle(#[prop(into)] id: String, #[prop(into)] text: String) -> impl IntoView {
    view! { <h2 class="section-title" id=id>{text}</h2> }
}

/// A link that looks like a button that does not stand out.
#[component]
pub fn LinkButton(
    #[prop(into)] href: String,
    #[prop(into)] text: String,
    /// What stands after the text.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <a class="ds-button" data-variant="secondary" href=href>
            {text}
            {children.map(|children| children())}
        </a>
    }
}

/// What a screen shows that has nothing to show: why, and the ways on.
#[component]
pub fn EmptyState(
    title: &'static str,
    text: &'static str,
    /// The markup of a drawing above it.
    #[prop(optional)]
    picture: Option<&'static str>,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="empty-state">
            {picture.map(|markup| view! { <Drawing markup class="picture"/> })}
            <PageTitle text=title/>
            <p class="empty-state__text">{text}</p>
            <div class="cluster">{children()}</div>
        </div>
    }
}

/// What an address that leads nowhere shows.
#[component]
pub fn NotFound() -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <EmptyState
            picture=drawings::NOT_FOUND
            title=shell::NOT_FOUND_TITLE.get(locale)
            text=shell::NOT_FOUND_TEXT.get(locale)
        >
            <LinkButton href=Route::Home.href() text=shell::TO_HOME.get(locale)/>
            <LinkButton href=Route::Sketches.href() text=shell::SEE_SKETCHES.get(locale)/>
        </EmptyState>
    }
}
