//! Tiltak: the prototypes as cards, and a screen for each.

use leptos::prelude::*;

use crate::components::{Name, Sprite};
use crate::content::{PROTOTYPE_CARDS, PrototypeCard};
use crate::domain::Prototype;
use crate::i18n::{self, Text};
use crate::routes::Route;
use crate::views::draft::DraftScreen;
use crate::views::shell::frame::PageTitle;
use crate::views::use_app;

/// All measures, and the way to more ideas.
#[component]
pub fn Measures() -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <AllMeasures title=i18n::measures::TITLE lead=i18n::measures::LEAD>
            <p>
                <a class="ds-link" href=Route::ideas().href()>
                    {i18n::measures::MORE_IDEAS.get(locale)}
                </a>
            </p>
        </AllMeasures>
    }
}

#[component]
fn AllMeasures(
    title: Text,
    lead: Text,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <div class="stack">
            <PageTitle text=title.get(locale)/>
            <p class="prose">{lead.get(locale)}</p>
            <MeasureCards level=2/>
            {children.map(|children| children())}
        </div>
    }
}

/// The prototypes as picture cards, with headings of the given level, 2 or 3.
#[component]
pub fn MeasureCards(level: u8) -> impl IntoView {
    let (_, locale) = use_app();
    let card = |prototype: &'static PrototypeCard| {
        let href = Route::Measure(prototype.id.to_owned()).href();
        let link = view! { <a class="card-link" href=href><Name text=prototype.name locale/></a> };
        let title = match level {
            2 => view! { <h2 class="card-title">{link}</h2> }.into_any(),
            _ => view! { <h3 class="card-title">{link}</h3> }.into_any(),
        };
        view! {
            <li class="picture-card">
                <Sprite name=prototype.id class="picture"/>
                <div class="picture-card__body">
                    {title}
                    <p class="picture-card__text">{prototype.teaser.get(locale)}</p>
                </div>
            </li>
        }
    };
    view! { <ul class="card-grid card-grid--six">{PROTOTYPE_CARDS.iter().map(card).collect_view()}</ul> }
}

/// One measure, or what to do when there is none with that id.
#[component]
pub fn Measure(#[prop(into)] id: String) -> impl IntoView {
    match Prototype::from_word(&id) {
        Some(prototype) => view! { <DraftScreen prototype/> }.into_any(),
        None => view! {
            <AllMeasures
                title=i18n::measures::UNKNOWN_TITLE
                lead=i18n::measures::UNKNOWN_TEXT
            />
        }
        .into_any(),
    }
}
