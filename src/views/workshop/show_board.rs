//! The board for a hall: whole, with numbers for its signs, and in parts, whose signs can be read.

use leptos::prelude::*;

use crate::components::{Drawing, Name};
use crate::compose::workshop::show::{BoardPart, BoardSign};
use crate::content::{MAP_ELEMENTS, MAP_LEVELS, drawings};
use crate::i18n::{Locale, fill, session as t};
use crate::views::map::{Drawn, Marks, level_word};

/// A sign for the eye, and what it means for the ear.
pub fn mark(sign: &'static str, words: &'static str) -> impl IntoView {
    view! {
        <span aria-hidden="true">{sign}</span>
        <span class="ds-sr-only">{format!(" {words} ")}</span>
    }
}

/// The whole board, with how many sketches answer each of its signs.
pub fn map_view(counts: &[usize], locale: Locale) -> AnyView {
    let touched = counts.iter().filter(|count| **count > 0).count();
    let sum = match touched == MAP_ELEMENTS.len() {
        true => t::ALL_TOUCHED.get(locale).to_owned(),
        false => fill(t::COVERAGE_SUM.get(locale), &[("n", &touched.to_string())]),
    };
    let marks = Marks::of_sketches(Signal::stored(counts.to_vec()));
    view! {
        <div class="show__map">
            <div class="show__board" inert="">
                <Drawn marks name="vis" is_silent=Signal::stored(true)/>
            </div>
            <div class="show__beside">
                <h2 class="show__name">{t::COVERAGE.get(locale)}</h2>
                <p class="show__text">{sum}</p>
                <p class="show__text">{t::BOARD_NUMBERS.get(locale)}</p>
            </div>
        </div>
    }
    .into_any()
}

/// A part of it: the name of a level, and its signs as cards.
pub fn part_view(part: &BoardPart, locale: Locale) -> AnyView {
    let word = level_word(part.level);
    let level = MAP_LEVELS.iter().find(|own| own.level == part.level);
    let name = level.map(|own| own.name.get(locale));
    let before = part.went_on.then(|| mark("… ", t::WENT_ON.get(locale)));
    let after = part.goes_on.then(|| mark(" →", t::GOES_ON.get(locale)));
    let signs = part.signs.iter().map(|own| sign_view(*own, word, locale));
    view! {
        <h2 class="show__name show__level" data-level=word>
            {before}
            {name}
            {after}
        </h2>
        <ul class="show__signs">{signs.collect_view()}</ul>
    }
    .into_any()
}

/// A sign, with how many tables answer it.
fn sign_view(sign: BoardSign, level: &'static str, locale: Locale) -> Option<AnyView> {
    let element = MAP_ELEMENTS.get(sign.place)?;
    let markup = drawings::MAP_ELEMENTS.get(sign.place).copied()?;
    let sign = view! {
        <li
            class="show__sign"
            data-level=level
            data-touched=sign.is_answered().then_some("")
        >
            <div class="show__post">
                <span class="show__number">{(sign.place + 1).to_string()}</span>
                <Drawing markup class="show__picture"/>
            </div>
            <div>
                <p class="show__text">
                    <Name text=element.name locale/>
                </p>
                <p class="show__answered">{sign.answered_in_words(locale)}</p>
            </div>
        </li>
    };
    Some(sign.into_any())
}
