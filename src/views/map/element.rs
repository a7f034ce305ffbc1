//! One element of the map: what it means, whether it is like that here, and what could help.

use leptos::prelude::*;

use super::answers::Answers;
use super::recognise::Recognise;
use super::sign::{level_word, place_of};
use super::style::dress;
use crate::components::{Button, Drawing, Icon, Variant};
use crate::content::{MAP_ELEMENTS, MAP_LEVELS, MAP_MEANINGS, MapMeaning, drawings};
use crate::i18n::{Text, fill, map as t};
use crate::routes::Route;
use crate::views::shell::frame::{EmptyState, LinkButton, PageTitle, SectionTitle};
use crate::views::shell::reading::Reading;
use crate::views::use_app;

/// The screen of the element with an id, or what to do when there is none.
#[component]
pub fn MapElement(id: String) -> impl IntoView {
    dress();
    let (state, _) = use_app();
    match MAP_MEANINGS.iter().find(|meaning| meaning.id == id) {
        Some(meaning) => view! {
            <div>
                <Show when=move || state.care.ready.get() fallback=|| view! { <Reading/> }>
                    <Known meaning/>
                </Show>
            </div>
        }
        .into_any(),
        None => view! { <Unknown/> }.into_any(),
    }
}

#[component]
fn Unknown() -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <EmptyState title=t::UNKNOWN_TITLE.get(locale) text=t::UNKNOWN_TEXT.get(locale)>
            <LinkButton href=Route::Map.href() text=t::BACK.get(locale)/>
        </EmptyState>
    }
}

#[component]
fn Known(meaning: &'static MapMeaning) -> impl IntoView {
    let (state, locale) = use_app();
    let start = move || state.works.start_from_element(meaning, locale);
    view! {
        <div class="stack map-element" data-level=level_word(meaning.level)>
            <p class="screen-only">
                <a class="ds-link back-link" href=Route::Map.href()>
                    <Icon name="ArrowLeft"/>
                    {t::BACK.get(locale)}
                </a>
            </p>
            <Head meaning/>
            <div class="map-element__body">
                <Means meaning/>
                <Recognise meaning/>
            </div>
            <Answers meaning/>
            <div class="cluster screen-only">
                <Button variant=Variant::Primary on_click=start>
                    {t::START_SKETCH.get(locale)}
                </Button>
            </div>
            <Neighbours place=place_of(meaning.id)/>
        </div>
    }
}

/// Its drawing, its name, where it stands in the map, and what it is in a sentence.
#[component]
fn Head(meaning: &'static MapMeaning) -> impl IntoView {
    let (_, locale) = use_app();
    let place = place_of(meaning.id);
    let level = MAP_LEVELS.iter().find(|level| level.level == meaning.level);
    let level = level.map_or("", |level| level.name.get(locale));
    let n = (place + 1).to_string();
    let in_map = fill(t::PLACE_IN_MAP.get(locale), &[("n", &n)]);
    view! {
        <div class="map-element__head">
            <Drawing markup=drawings::MAP_ELEMENTS[place] class="map-element__picture"/>
            <div>
                <p class="quiet">{format!("{level} · {in_map}")}</p>
                <PageTitle text=MAP_ELEMENTS[place].name.get(locale)/>
                <p class="lead">{meaning.teaser.get(locale)}</p>
            </div>
        </div>
    }
}

/// What it means, and what it looks like where it is so.
#[component]
fn Means(meaning: &'static MapMeaning) -> impl IntoView {
    let (_, locale) = use_app();
    let paragraphs = meaning
        .meaning
        .iter()
        .map(|text| view! { <p>{text.get(locale)}</p> });
    let signs = meaning
        .recognise
        .iter()
        .map(|text| view! { <li>{text.get(locale)}</li> });
    view! {
        <section class="panel prose" aria-labelledby="hva">
            <SectionTitle id="hva" text=t::MEANS.get(locale)/>
            {paragraphs.collect_view()}
            <h3 class="card-title">{t::SIGNS.get(locale)}</h3>
            <ul class="ds-list">{signs.collect_view()}</ul>
        </section>
    }
}

/// The links to the elements before and after.
#[component]
fn Neighbours(place: usize) -> impl IntoView {
    let (_, locale) = use_app();
    let link = |text: Text, place: Option<usize>| {
        let element = MAP_ELEMENTS.get(place?)?;
        let words = fill(text.get(locale), &[("element", element.name.get(locale))]);
        let href = Route::MapElement(element.id.to_owned()).href();
        Some(view! { <a class="ds-link" href=href>{words}</a> })
    };
    view! {
        <nav class="map-neighbours screen-only" aria-label=t::TITLE.get(locale)>
            {link(t::PREVIOUS, place.checked_sub(1))}
            {link(t::NEXT, Some(place + 1))}
        </nav>
    }
}
