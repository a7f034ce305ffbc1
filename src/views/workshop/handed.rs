//! What a table has handed in.

use leptos::prelude::*;

use super::opened::{open_record, open_workshop};
use super::sketches::{name_of, session_ids, table_of};
use crate::components::{Button, Name, OwnWordsIn, Variant, Words};
use crate::compose::titles::kind_name;
use crate::domain::{Id, workshop};
use crate::i18n::workshop as t;
use crate::routes::Route;
use crate::views::use_app;
use crate::views::work::cards::{ConflictTag, face};
use crate::views::work::names::entry_lang;

/// A work that was handed in: its name, what it is where it is no sketch, its table, and the way out.
#[component]
pub fn Handed(id: Id) -> impl IntoView {
    let (state, locale) = use_app();
    let entry = state.works.entry(id);
    // What it is never changes.
    let stored = state.works.stored(id);
    let href = stored.as_ref().map(|entry| Route::of(&entry.record).href());
    let kind = stored.filter(|entry| entry.sketch().is_none());
    let kind = kind.map(|entry| kind_name(&entry.record.body));
    let kind = kind.map(|text| view! { <span class="hint"><Name text locale/></span> });
    let (title, lang) = (name_of(entry, locale), entry_lang(entry, locale));
    let face = face(entry, |_, _| String::new(), locale);
    let table = table_of(entry);
    let chosen = move || table.get().map(|n| n.to_string()).unwrap_or_default();
    let field = format!("bord-{id}");
    // As many as are set up, and the one that it says itself.
    let set_up = untrack(|| open_workshop(state)).count(workshop::Count::Tables);
    let most = table.get_untracked().unwrap_or_default().max(set_up);
    let options =
        (1..=most).map(|n| view! { <option value=n.to_string()>{n.to_string()}</option> });
    let options = options.collect_view();
    let choose = move |event| {
        let chosen = event_target_value(&event).parse().ok();
        if let Some(workshop) = open_record(state) {
            state.works.take_into(id, &workshop, chosen);
        }
    };
    view! {
        <li class="handed">
            <a class="ds-link" href=href>
                <Words text=title lang/>
            </a>
            {kind}
            <ConflictTag id face/>
            <label class="ds-sr-only" for=field.clone()>
                <OwnWordsIn words=t::TABLE_OF hole="title" text=title lang locale/>
            </label>
            <select
                class="ds-input handed__table"
                id=field
                prop:value=chosen
                on:change=choose
            >
                <option value="">"–"</option>
                {options}
            </select>
            <Button
                variant=Variant::Tertiary
                icon="XMark"
                on_click=move || state.works.take_out(id)
                attr:data-icon=""
            >
                <span class="ds-sr-only">
                    {t::TAKE_OUT.get(locale)} ": " <Words text=title lang/>
                </span>
            </Button>
        </li>
    }
}

/// What the tables made beside their sketches, where there is any.
#[component]
pub fn Others() -> impl IntoView {
    let (state, locale) = use_app();
    let (workshop, handed_in) = (state.open.editing_id(), session_ids(state));
    let others = Memo::new(move |_| {
        let found = state.works.others_of(workshop);
        // A draft that was handed in stands at its table.
        let others = found.iter().map(|entry| entry.record.id);
        handed_in.with(|handed_in| {
            others
                .filter(|id| !handed_in.contains(id))
                .collect::<Vec<Id>>()
        })
    });
    view! {
        <Show when=move || others.with(|ids| !ids.is_empty())>
            <h3 class="card-title">{t::OTHERS.get(locale)}</h3>
            <ul class="seats__sketches">
                <For each=move || others.get() key=|id| *id children=|id| view! { <Handed id/> }/>
            </ul>
        </Show>
    }
}
