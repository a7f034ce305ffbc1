//! Hjem: what this is, what one did last, and the ways in.

use leptos::prelude::*;

use super::frame::{LinkButton, PageTitle, SectionTitle};
use super::offline::OfflineLine;
use crate::components::{Button, Drawing, Variant};
use crate::content::drawings;
use crate::domain::list::SortBy;
use crate::i18n::{self, list, shell};
use crate::routes::Route;
use crate::views::library::measures::MeasureCards;
use crate::views::use_app;
use crate::views::work::cards::SketchCard;

/// How many of the latest sketches are shown.
const LATEST: usize = 3;

/// The first screen.
#[component]
pub fn Home() -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <div class="stack stack--wide">
            <Hero/>
            <Latest/>
            <section class="stack" aria-labelledby="prov">
                <SectionTitle id="prov" text=i18n::home::TRY_MEASURE.get(locale)/>
                <MeasureCards level=3/>
            </section>
        </div>
    }
}

#[component]
fn Hero() -> impl IntoView {
    let (state, locale) = use_app();
    view! {
        <section class="hero" aria-labelledby="tittel">
            <div class="hero__text">
                <PageTitle text=i18n::home::TITLE.get(locale)/>
                <p class="lead">{i18n::home::LEAD.get(locale)}</p>
                <div class="cluster">
                    <Button variant=Variant::Primary on_click=move || state.works.new_sketch()>
                        {list::NEW_SKETCH.get(locale)}
                    </Button>
                    <LinkButton href=Route::Map.href() text=i18n::home::SEE_MAP.get(locale)/>
                    <LinkButton
                        href=Route::measures().href()
                        text=i18n::home::SEE_MEASURES.get(locale)
                    />
                </div>
                <p class="pledge">{shell::PLEDGE.get(locale)}</p>
                <OfflineLine/>
            </div>
            <Drawing
                markup=drawings::BOARD
                class="hero__picture"
                sign=i18n::map::BOARD_TITLE.get(locale)
            />
        </section>
    }
}

/// The sketches that were changed last; nothing before the first one.
#[component]
fn Latest() -> impl IntoView {
    let (state, locale) = use_app();
    let in_use = Memo::new(move |_| {
        let mut shown = state.works.in_use();
        crate::domain::list::sort(&mut shown, SortBy::Changed);
        let ids = shown.iter().map(|entry| entry.record.id);
        (ids.take(LATEST).collect::<Vec<_>>(), shown.len())
    });
    let ids = move || in_use.with(|(ids, _)| ids.clone());
    let has_any = move || in_use.with(|(ids, _)| !ids.is_empty());
    let has_more = move || in_use.with(|(_, count)| *count > LATEST);
    view! {
        <Show when=has_any>
            <section class="stack" aria-labelledby="siste">
                <SectionTitle id="siste" text=i18n::home::LATEST_SKETCHES.get(locale)/>
                <ul class="card-grid card-grid--wide">
                    <For each=ids key=|id| *id children=|id| view! { <SketchCard id/> }/>
                </ul>
                <Show when=has_more>
                    <p>
                        <a class="ds-link" href=Route::Sketches.href()>
                            {i18n::home::ALL_SKETCHES.get(locale)}
                        </a>
                    </p>
                </Show>
            </section>
        </Show>
    }
}
