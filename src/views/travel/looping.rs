//! Works that are too long for one code: several of them, one after the other, which «Les av» of another machine puts
//! together.

use std::time::Duration;

use leptos::prelude::*;

use super::qr::CODE_NAME;
use crate::browser;
use crate::components::{Button, Words};
use crate::compose::Said;
use crate::export::qr::Matrix;
use crate::i18n::{fill, read as t};
use crate::views::use_app;
use crate::views::work::code::Code;
use crate::views::work::said::said;

/// How long each is shown: six a second, which cameras keep up with. A square changes three times a second at the
/// most to and fro, so that it is no flashing (WCAG 2.2, 2.3.1).
const TURN: Duration = Duration::from_millis(166);

/// The codes in turn. Whoever has asked for less motion begins it by hand.
#[component]
pub fn Loop(codes: Vec<Matrix>, name: Memo<Said>) -> impl IntoView {
    let (_, locale) = use_app();
    let (total, place) = (codes.len(), RwSignal::new(0));
    let codes = StoredValue::new(codes);
    let runs = RwSignal::new(!browser::wants_stillness());
    let next = move || place.update(|place| *place = (*place + 1) % total.max(1));
    let turning = set_interval_with_handle(
        move || {
            if runs.get_untracked() {
                next();
            }
        },
        TURN,
    );
    on_cleanup(move || {
        if let Ok(turning) = turning {
            turning.clear();
        }
    });
    let matrix = Signal::derive(move || {
        let code = |codes: &Vec<Matrix>| codes.get(place.get()).cloned();
        codes.with_value(code).unwrap_or_default()
    });
    let title = name.get_untracked();
    // One that runs is called the same all the time: a name that changes six times a second is no name.
    let told = move || {
        let at = match runs.get() {
            true => total,
            false => place.get() + 1,
        };
        let (at, total) = (at.to_string(), total.to_string());
        let words = match runs.get() {
            true => t::LOOP_RUNS,
            false => t::LOOP_NAME,
        };
        let words = fill(words.get(locale), &[("n", &at), ("total", &total)]);
        said(&Said::filled(&words, "title", &title), locale)
    };
    let where_now = Signal::derive(move || format!("{} / {total}", place.get() + 1));
    let switch = Signal::derive(move || {
        let words = match runs.get() {
            true => t::PAUSE,
            false => t::GO_ON,
        };
        words.get(locale).to_owned()
    });
    view! {
        <span hidden="" id=CODE_NAME>
            {told}
        </span>
        <Code matrix labelledby=CODE_NAME/>
        <p class="qr__place" aria-hidden="true">
            <Words text=where_now/>
        </p>
        <div class="cluster">
            <Button on_click=move || runs.update(|runs| *runs = !*runs)>
                <Words text=switch/>
            </Button>
            <Show when=move || !runs.get()>
                <Button on_click=next>{t::NEXT_CODE.get(locale)}</Button>
            </Show>
        </div>
    }
}
