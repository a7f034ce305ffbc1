//! The board on paper: a poster on A3 for the wall, or a sheet on A4.

use leptos::ev;
use leptos::prelude::*;

use super::board::Drawn;
use super::lights::LightsInWords;
use super::sign::Marks;
use crate::browser;
use crate::i18n::map as t;
use crate::routes::Route;
use crate::views::library::source::SourceWords;
use crate::views::use_app;
use crate::views::work::document::call_sheet;

/// What the board is printed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// A3, lying.
    A3,
    /// A4, lying.
    A4,
}

/// The sheet; only paper shows it. What the screen shows, such as the coverage, is on it too.
#[component]
pub fn MapOnPaper(marks: Marks, sheet: RwSignal<Option<Paper>>) -> impl IntoView {
    let (state, locale) = use_app();
    let before = window_event_listener(ev::beforeprint, move |_| {
        sheet.update(|paper| {
            paper.get_or_insert(Paper::A4);
        });
    });
    let after = window_event_listener(ev::afterprint, move |_| sheet.set(None));
    on_cleanup(move || {
        before.remove();
        after.remove();
    });
    let class = move || match sheet.get() {
        Some(Paper::A3) => "print-sheet print-map print-map--a3",
        Some(Paper::A4) | None => "print-sheet print-map print-map--a4",
    };
    view! {
        <div>
            <Show when=move || sheet.get().is_some()>
                {call_sheet(state, t::TITLE.get(locale).to_owned())}
                <article class=class>
                    <Drawn marks name="ark" is_alone=true/>
                    <div class="print-map__foot">
                        <LightsInWords marks none=t::LIGHTS_NONE_ON_PAPER/>
                        <p>
                            <SourceWords words=t::SOURCE id="kilde-rapport"/>
                            {format!(" · {}", address())}
                        </p>
                    </div>
                </article>
            </Show>
        </div>
    }
}

/// Where the map is found again.
fn address() -> String {
    let page = browser::readable_address(&browser::path());
    format!("{page}{}", Route::Map.href())
}
