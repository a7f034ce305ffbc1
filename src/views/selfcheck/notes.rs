//! What one writes in a session: which group it is, and to each element whether it is like that here,
//! with a note.

use leptos::prelude::*;

use super::stars::{Star, StarsGiven};
use crate::components::text_field::TextField;
use crate::components::{Drawing, TextInput, Tick};
use crate::compose::map::{elements_of, level_of};
use crate::content::{MAP_ELEMENTS, MapMeaning, drawings};
use crate::domain::Selfcheck;
use crate::i18n::{fill, selfcheck as t};
use crate::views::map::{level_word, note_of, place_of, recognising};
use crate::views::shell::frame::SectionTitle;
use crate::views::use_app;
use crate::views::work::editing::{Area, FieldSpec};

const GROUP: FieldSpec<Selfcheck> = FieldSpec {
    id: "felt-group",
    label: t::GROUP,
    hint: Some(t::GROUP_HINT),
    of: |check| &mut check.group,
    get: |check| &check.group,
};

/// The group and the elements of a session.
#[component]
pub fn Notes(
    /// Its number, from 1.
    session: u64,
) -> impl IntoView {
    let (state, locale) = use_app();
    let group = TextField {
        class: "ds-field panel",
        is_part: true,
        ..GROUP.field(state, locale)
    };
    let elements = level_of(session).into_iter().flat_map(elements_of);
    let refused = RwSignal::new(None);
    let rows = elements
        .map(|meaning| view! { <ElementRow meaning refused/> })
        .collect_view();
    view! {
        <div class="stack">
            <TextInput field=group/>
            <SectionTitle id="punktene" text=t::ELEMENTS.get(locale)/>
            <StarsGiven/>
            <ul class="check-list">{rows}</ul>
        </div>
    }
}

/// One element with its number on the board: to tick, to star and to note.
#[component]
fn ElementRow(
    meaning: &'static MapMeaning,
    refused: RwSignal<Option<&'static str>>,
) -> impl IntoView {
    let (state, locale) = use_app();
    let id = meaning.id;
    let place = place_of(id);
    let name = MAP_ELEMENTS[place].name.get(locale);
    let (is_on, tick) = recognising(state, id);
    let label = fill(t::NOTE_FOR.get(locale), &[("element", name)]);
    let note = note_of(state, id, label);
    view! {
        <li class="panel check-row">
            <Drawing markup=drawings::MAP_ELEMENTS[place] class="check-row__picture"/>
            <div class="check-row__words">
                <h3 class="card-title">
                    <span class="check-row__number" data-level=level_word(meaning.level)>
                        {(place + 1).to_string()}
                    </span>
                    " "
                    {name}
                </h3>
                <p class="hint">{meaning.teaser.get(locale)}</p>
                <div class="check-row__choices">
                    <Tick
                        id=format!("kjenner-{id}")
                        label=t::RECOGNISED.get(locale)
                        more=format!(": {name}")
                        is_on
                        on_tick=tick
                    />
                    <Star element=id name refused/>
                </div>
                <Area field=note/>
            </div>
        </li>
    }
}
