//! What of the map the session's sketches answer: the board, and the same in words beside it.

use leptos::prelude::*;

use crate::components::Name;
use crate::compose::map::coverage;
use crate::compose::workshop::session::apart;
use crate::content::MAP_ELEMENTS;
use crate::i18n::{Text, fill, map, plural, session as t};
use crate::routes::Route;
use crate::views::map::{Drawn, Marks, dress};
use crate::views::shell::frame::SectionTitle;
use crate::views::use_app;
use crate::views::workshop::sketches::with_session;

/// The section.
#[component]
pub fn SessionMap() -> impl IntoView {
    dress();
    let (state, locale) = use_app();
    let counts = Memo::new(move |_| {
        with_session(state, |_, sketches| {
            coverage(apart(sketches).into_iter().map(|(_, sketch)| sketch))
        })
    });
    let marks = Marks::of_sketches(counts.into());
    let sum = move || {
        let touched = counts.with(|counts| counts.iter().filter(|count| **count > 0).count());
        fill(t::COVERAGE_SUM.get(locale), &[("n", &touched.to_string())])
    };
    view! {
        <section class="stack" aria-labelledby="kartet">
            <SectionTitle id="kartet" text=t::BOARD.get(locale)/>
            <p class="prose">{t::BOARD_LEAD.get(locale)}</p>
            <div class="session-map">
                <div class="session-map__board">
                    <Drawn marks name="okt" is_silent=Signal::stored(true)/>
                </div>
                <div class="stack">
                    <p role="status">
                        <b prop:textContent=sum></b>
                    </p>
                    <Group counts title=t::UNTOUCHED is_touched=false/>
                    <Group counts title=t::COVERAGE is_touched=true/>
                </div>
            </div>
        </section>
    }
}

/// The elements that are touched, or those that are not; nothing where there are none.
#[component]
fn Group(counts: Memo<Vec<usize>>, title: Text, is_touched: bool) -> impl IntoView {
    let (_, locale) = use_app();
    let places = Memo::new(move |_| {
        counts.with(|counts| {
            let own = counts.iter().enumerate();
            let own = own.filter(|(_, count)| (**count > 0) == is_touched);
            own.map(|(place, _)| place).collect::<Vec<usize>>()
        })
    });
    let row = move |place: usize| {
        let count = move || match counts.with(|counts| counts.get(place).copied()) {
            None | Some(0) => String::new(),
            Some(count) => plural(locale, count, &map::SKETCHES_ONE, &map::SKETCHES_MANY),
        };
        let element = MAP_ELEMENTS.get(place).map(|element| {
            let href = Route::MapElement(element.id.to_owned()).href();
            view! {
                <a class="ds-link" href=href>
                    <Name text=element.name locale/>
                </a>
            }
        });
        view! {
            <li>
                {format!("{} ", place + 1)} {element} " "
                <span class="quiet" prop:textContent=count></span>
            </li>
        }
    };
    view! {
        <Show when=move || places.with(|places| !places.is_empty())>
            <div>
                <h3 class="card-title">{title.get(locale)}</h3>
                <ul class="session-map__list">
                    <For each=move || places.get() key=|place| *place children=row/>
                </ul>
            </div>
        </Show>
    }
}
