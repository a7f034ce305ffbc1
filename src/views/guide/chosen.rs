//! Whom and what one chooses in the guide: suggestions to press, and the rows that come of them.

use leptos::prelude::*;

use super::rows::{self, ActorRows, InstrumentRows};
use crate::components::NameIn;
use crate::compose::seed;
use crate::content::guide::INSTRUMENTS;
use crate::content::{ACTORS, KnownActor};
use crate::domain::limits::MAX_ROWS;
use crate::domain::{Guide, Instrument};
use crate::i18n::guide as t;
use crate::state::AppState;
use crate::views::use_app;
use crate::views::work::suggestions::Suggestions;

/// Who could be on the team.
#[component]
pub fn Actors() -> impl IntoView {
    let (state, locale) = use_app();
    let names = ACTORS.iter().map(|actor| actor.name).collect();
    let is_chosen = move |words: &'static str| {
        state
            .open
            .with_open(|guide: &Guide| guide.actors.iter().any(|actor| actor.name == words))
    };
    let has_room = move |_: &'static str| rows::ACTORS.has_room(state);
    let choose = move |(words, is_chosen): (&'static str, bool)| {
        choose_actor(state, words, is_chosen);
    };
    view! {
        <div class="form-part">
            <h3 class="card-title">{t::ACTORS.get(locale)}</h3>
            <p class="hint">{t::ACTORS_HINT.get(locale)}</p>
            <Suggestions offered=names is_chosen has_room on_choose=choose/>
            <ActorRows/>
            <HomePages/>
        </div>
    }
}

fn choose_actor(state: AppState, words: &'static str, is_chosen: bool) {
    state.open.step_edit_open(&|guide: &mut Guide| {
        seed::choose_known(&mut guide.actors, words, is_chosen);
    });
}

/// The home pages of the actors that have one.
#[component]
fn HomePages() -> impl IntoView {
    let (_, locale) = use_app();
    let link = |actor: &KnownActor| {
        let page = actor.home_page?;
        Some(view! {
            <li>
                <a class="ds-link" href=page rel="noreferrer">
                    <NameIn words=t::HOME_PAGE hole="name" name=actor.name locale/>
                </a>
            </li>
        })
    };
    view! {
        <details class="ds-details">
            <summary>{t::HOME_PAGES.get(locale)}</summary>
            <p class="hint">{t::HOME_PAGE_HINT.get(locale)}</p>
            <ul class="proposal__map">{ACTORS.iter().filter_map(link).collect_view()}</ul>
        </details>
    }
}

/// Public schemes that could help.
#[component]
pub fn Instruments() -> impl IntoView {
    let (state, locale) = use_app();
    let names = INSTRUMENTS
        .iter()
        .map(|instrument| instrument.name)
        .collect();
    let is_chosen = move |words: &'static str| {
        state
            .open
            .with_open(|guide: &Guide| guide.instruments.iter().any(|held| held.name == words))
    };
    let has_room = move |_: &'static str| rows::INSTRUMENTS.has_room(state);
    let choose = move |(words, is_chosen): (&'static str, bool)| {
        let known = INSTRUMENTS
            .iter()
            .find(|instrument| instrument.name.get(locale) == words);
        let note = known.map_or("", |known| known.note.get(locale));
        choose_instrument(state, words, note, is_chosen);
    };
    view! {
        <div class="form-part">
            <h3 class="card-title">{t::INSTRUMENTS.get(locale)}</h3>
            <p class="hint">{t::INSTRUMENTS_HINT.get(locale)}</p>
            <Suggestions offered=names is_chosen has_room on_choose=choose/>
            <InstrumentRows/>
            <p class="hint">{t::OUR_READING.get(locale)}</p>
        </div>
    }
}

fn choose_instrument(state: AppState, name: &str, note: &str, is_chosen: bool) {
    state.open.step_edit_open(&|guide: &mut Guide| {
        let offered = Instrument {
            name: name.to_owned(),
            note: note.to_owned(),
            ..Instrument::default()
        };
        if !is_chosen {
            guide.instruments.retain(|held| *held != offered);
        } else if guide.instruments.len() < MAX_ROWS {
            guide.instruments.push(offered);
        }
    });
}
