//! Hjem: what this is, where one left off, and the three ways in.

use leptos::prelude::*;

use super::frame::{PageTitle, SectionTitle};
use super::latest::Latest;
use super::offline::OfflineLine;
use crate::components::{Button, Sprite, Variant};
use crate::content::REPORT_TITLE;
use crate::i18n::{self, Locale, Text, fill, home as t, list, shell};
use crate::routes::Route;
use crate::views::library::measures::MeasureCards;
use crate::views::{ids, use_app};

/// The first screen.
#[component]
pub fn Home() -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <div class="stack stack--wide">
            <Hero/>
            <Latest/>
            <Doors/>
            <section class="stack" aria-labelledby="prov">
                <SectionTitle id="prov" text=t::TRY_MEASURE.get(locale)/>
                <MeasureCards level=3/>
            </section>
        </div>
    }
}

/// What this is; the board beside it is the way to the map. What of it moves or is in a language is no part of the
/// drawing, which the page has once.
#[component]
fn Hero() -> impl IntoView {
    let (_, locale) = use_app();
    let built_on = t::BUILT_ON.get(locale);
    let (before, after) = built_on.split_once("{title}").unwrap_or((built_on, ""));
    let sign = i18n::map::BOARD_TITLE.get(locale);
    view! {
        <section class="hero" aria-labelledby=ids::TITLE>
            <div class="hero__text">
                <PageTitle text=t::TITLE.get(locale)/>
                <p class="lead">{t::LEAD.get(locale)}</p>
                <p class="quiet">{before}<cite lang=Locale::Nb.tag()>{REPORT_TITLE}</cite>{after}</p>
                <p class="pledge">{shell::PLEDGE.get(locale)}</p>
                <OfflineLine/>
            </div>
            <a class="hero__board" href=Route::Map.href()>
                <Sprite name="board" class="hero__picture" view_box="0 0 640 500">
                    <path
                        class="drawing-birds hero__birds"
                        d="M286 160q6-6 9 0 3-6 9 0M312 176q5-5 7 0 3-5 7 0M300 192q4-4 6 0 2-4 6 0"
                    ></path>
                    <text class="hero__sign" x="320" y="125" textLength="392" lengthAdjust="spacingAndGlyphs">
                        {sign}
                    </text>
                </Sprite>
                <span class="hero__caption">{t::SEE_MAP.get(locale)}</span>
            </a>
        </section>
    }
}

/// The three ways in, numbered, with how long they take. None requires another.
#[component]
fn Doors() -> impl IntoView {
    let (state, locale) = use_app();
    let link = |href: String, text: Text| {
        view! { <a class="card-link" href=href>{text.get(locale)}</a> }.into_any()
    };
    let new_sketch = view! {
        <Button variant=Variant::Primary on_click=move || state.works.new_sketch()>
            {list::NEW_SKETCH.get(locale)}
        </Button>
    };
    // The minutes are what a table of five needs.
    let doors = [
        (
            1,
            "20",
            link(Route::Map.href(), t::SEE_MAP),
            t::MAP_TEXT,
            None,
        ),
        (
            2,
            "10",
            link(Route::Measures.href(), t::TRY_MEASURE),
            t::MEASURE_TEXT,
            None,
        ),
        (
            3,
            "10",
            t::MAKE_SKETCH.get(locale).into_any(),
            t::SKETCH_TEXT,
            Some(new_sketch.into_any()),
        ),
    ];
    let doors = doors.map(|(number, minutes, title, text, button)| {
        let minutes = fill(t::MINUTES.get(locale), &[("n", minutes)]);
        let hint = button.is_some().then(|| t::TEN_MINUTES.get(locale));
        view! {
            <li class="door">
                <span class="door__number" aria-hidden="true">{number.to_string()}</span>
                <h3 class="card-title">{title}</h3>
                <p class="door__minutes">{minutes}</p>
                <p>{text.get(locale)}</p>
                <p class="door__hint">{hint}</p>
                {button}
            </li>
        }
        .into_any()
    });
    view! {
        <section class="stack" aria-labelledby="veier">
            <SectionTitle id="veier" text=t::DOORS.get(locale)/>
            <p>{t::DOORS_LEAD.get(locale)}</p>
            <ol class="doors">{doors}</ol>
        </section>
    }
}
