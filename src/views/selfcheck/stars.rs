//! The stars of a session: each element can have one, three in all.

use leptos::prelude::*;

use crate::browser;
use crate::components::{Button, Variant};
use crate::domain::Selfcheck;
use crate::domain::selfcheck::MOST_STARS;
use crate::i18n::{fill, selfcheck as t};
use crate::views::use_app;

/// What the stars are for, and how many are given; what to do where two devices gave more than there are.
#[component]
pub fn StarsGiven() -> impl IntoView {
    let (state, locale) = use_app();
    let given = Memo::new(move |_| {
        state
            .open
            .with_open(|check: &Selfcheck| check.starred.len())
    });
    let words = move || {
        let given = given.get();
        let text = match given > MOST_STARS {
            true => t::STARS_TOO_MANY,
            false => t::STARS_GIVEN,
        };
        fill(text.get(locale), &[("n", &given.to_string())])
    };
    let is_too_many = move || (given.get() > MOST_STARS).then_some("");
    view! {
        <p class="stars-given" data-too-many=is_too_many>
            {t::STARS_HINT.get(locale)}
            " "
            <span prop:textContent=words></span>
        </p>
    }
}

/// The star of one element, and why it cannot be given where all are. `refused` is the element that was refused last.
#[component]
pub fn Star(
    element: &'static str,
    /// What the element is called.
    name: &'static str,
    refused: RwSignal<Option<&'static str>>,
) -> impl IntoView {
    let (state, locale) = use_app();
    let is_on = Memo::new(move |_| {
        state
            .open
            .with_open(|check: &Selfcheck| check.has_star(element))
    });
    let press = move || {
        let is_wanted = !is_on.get_untracked();
        let is_refused = is_wanted
            && untrack(|| {
                state
                    .open
                    .with_open(|check: &Selfcheck| check.has_all_stars())
            });
        refused.set(is_refused.then_some(element));
        if is_refused {
            browser::say(t::STARS_ALL.get(locale));
            return;
        }
        state.open.step_edit_open(&|check: &mut Selfcheck| {
            check.star(element, is_wanted);
        });
    };
    let is_refused = Memo::new(move |_| refused.get() == Some(element));
    let pressed = move || is_on.get().to_string();
    view! {
        <div class="star">
            <Button
                class="star__button"
                variant=Variant::Tertiary
                on_click=press
                attr:aria-pressed=pressed
            >
                <svg class="star__picture" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                    <path d="M12 2.6l2.9 6 6.6.9-4.8 4.6 1.2 6.5-5.9-3.1-5.9 3.1 1.2-6.5L2.5 9.5l6.6-.9z"/>
                </svg>
                {t::STAR.get(locale)}
                <span class="ds-sr-only">{format!(": {name}")}</span>
            </Button>
            <Show when=move || is_refused.get()>
                <p class="hint">{t::STARS_ALL.get(locale)}</p>
            </Show>
        </div>
    }
}
