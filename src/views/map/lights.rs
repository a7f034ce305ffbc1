//! What lights up on the board: a window for each element that is recognised, and a new house for each sketch that
//! answers one. It is for the eye; beside the board the same is said in words.

use leptos::prelude::*;

use super::sign::Marks;
use crate::content::MAP_MEANINGS;
use crate::content::map::places::{PLOTS, WINDOWS};
use crate::i18n::{Locale, Text, fill, map as t, plural};
use crate::views::use_app;

/// The walls of new houses, in turn: colours of the drawings.
const WALLS: [&str; 4] = ["multe", "lyng", "snow", "fjord"];

/// The lit windows and the new houses, over the drawing of the board.
#[component]
pub fn Lights(marks: Marks) -> impl IntoView {
    let houses = PLOTS.iter().enumerate().map(|(place, (left, ground))| {
        let is_built = Memo::new(move |_| marks.houses() > place);
        let wall = format!("var(--drawing-{})", WALLS[place % WALLS.len()]);
        view! {
            <g
                class="map-house"
                data-on=move || is_built.get().then_some("")
                transform=format!("translate({left} {ground})")
            >
                <path d="M-16 0v-18h32v18z" fill=wall/>
                <path d="M-21-17L0-34 21-17z" fill="var(--drawing-roof)"/>
                <path d="M4 0v-12h8v12z" fill="var(--drawing-wood-dark)"/>
                <path class="map-light__pane" d="M-11-14h9v9h-9z"/>
            </g>
        }
    });
    let windows = MAP_MEANINGS
        .iter()
        .zip(WINDOWS)
        .map(|(meaning, (left, top, width))| {
            let is_lit = Memo::new(move |_| marks.is_recognised(meaning));
            let half = width / 2.0 + 0.5;
            view! {
                <g
                    class="map-light"
                    data-on=move || is_lit.get().then_some("")
                    transform=format!("translate({left} {top})")
                >
                    <circle class="map-light__glow" r="17"/>
                    <rect
                        class="map-light__pane"
                        x=-half
                        y=-half
                        width=2.0 * half
                        height=2.0 * half
                    />
                </g>
            }
        });
    view! {
        <svg
            class="drawing map-lights"
            viewBox="0 0 1200 1000"
            aria-hidden="true"
            focusable="false"
        >
            {houses.collect_view()}
            {windows.collect_view()}
        </svg>
    }
}

/// The same in words, and how it comes about where nothing has lit up yet.
#[component]
pub fn LightsInWords(
    marks: Marks,
    /// What stands there where nothing has lit up.
    #[prop(default = t::LIGHTS_NONE)]
    none: Text,
) -> impl IntoView {
    let (_, locale) = use_app();
    let words = Memo::new(move |_| words(marks.recognised(), marks.houses(), none, locale));
    view! { <p class="hint" prop:textContent=move || words.get()></p> }
}

fn words(windows: usize, houses: usize, none: Text, locale: Locale) -> String {
    let lit = (windows > 0).then(|| plural(locale, windows, &t::LIGHTS_ONE, &t::LIGHTS_MANY));
    let built = match houses {
        0 => None,
        houses if houses > PLOTS.len() => Some(fill(
            t::HOUSES_FULL.get(locale),
            &[
                ("n", &houses.to_string()),
                ("most", &PLOTS.len().to_string()),
            ],
        )),
        houses => Some(plural(locale, houses, &t::HOUSES_ONE, &t::HOUSES_MANY)),
    };
    match (lit, built) {
        (None, None) => none.get(locale).to_owned(),
        (lit, built) => [lit, built]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" "),
    }
}
