//! Drafts in lists, and the sketches that were made from one.

use std::sync::Arc;

use leptos::prelude::*;

use crate::components::Name;
use crate::compose::titles::prototype_name;
use crate::domain::list::{self as order, Entry, SortBy};
use crate::domain::{Id, Prototype};
use crate::i18n::{drafts, measures};
use crate::routes::Route;
use crate::state::AppState;
use crate::views::use_app;
use crate::views::work::cards::{SketchSection, WorkCard};

/// How many drafts are shown at once where one begins a new one.
const MOST_SHOWN: usize = 3;

/// A draft as a card.
#[component]
fn DraftCard(id: Id) -> impl IntoView {
    let (state, locale) = use_app();
    let stored = state.works.stored(id);
    let prototype = stored.and_then(|entry| Some(entry.draft()?.prototype()));
    let name = prototype.and_then(prototype_name);
    let name = name.map(|text| view! { <Name text locale/> });
    let tag = view! { <span class="ds-tag" data-color="accent">{name}</span> };
    view! { <WorkCard id lead=|work, _| work.municipality().to_owned() tag=tag.into_any()/> }
}

/// Drafts as cards.
#[component]
fn DraftCards(#[prop(into)] ids: Signal<Vec<Id>>) -> impl IntoView {
    view! {
        <ul class="card-grid card-grid--wide">
            <For each=move || ids.get() key=|id| *id let(id)>
                <DraftCard id/>
            </For>
        </ul>
    }
}

/// The ids of works, the last changed first.
fn newest_first(mut entries: Vec<Arc<Entry>>) -> Vec<Id> {
    order::sort(&mut entries, SortBy::Changed);
    entries.iter().map(|entry| entry.record.id).collect()
}

fn is_on_draft(state: AppState) -> bool {
    let is_draft = |route: &Route| matches!(route, Route::Draft(..));
    state.app.route.with_untracked(is_draft)
}

/// The drafts of the prototype but the one that is open.
#[component]
pub fn OwnDrafts(prototype: Prototype) -> impl IntoView {
    let (state, locale) = use_app();
    let open = state.open.editing_id();
    // Follows which drafts there are, not each letter of the open one.
    let others = Memo::new(move |_| {
        let mut others = state.works.drafts();
        others.retain(|entry| {
            let draft = entry.draft();
            let is_of_prototype = draft.is_some_and(|draft| draft.prototype() == prototype);
            is_of_prototype && entry.record.id != open
        });
        newest_first(others)
    });
    let count = Memo::new(move |_| others.with(Vec::len));
    let has_others = Memo::new(move |_| count.get() > 0);
    let is_on_draft = is_on_draft(state);
    let is_shown = move || !is_on_draft && count.get_untracked() <= MOST_SHOWN;
    let title = move || format!("{} ({})", drafts::YOUR_DRAFTS.get(locale), count.get());
    view! {
        <div class="stack">
            <Show when=move || has_others.get()>
                <details class="ds-details own-drafts" open=is_shown()>
                    <summary prop:textContent=title></summary>
                    <h2 class="ds-sr-only">{drafts::YOUR_DRAFTS.get(locale)}</h2>
                    <DraftCards ids=others/>
                </details>
            </Show>
        </div>
    }
}

/// The sketches that were made from the draft that is open, or, on the screen of the prototype, all
/// that were made from it.
#[component]
pub fn MadeSketches(prototype: Prototype) -> impl IntoView {
    let (state, _) = use_app();
    let is_on_draft = is_on_draft(state);
    let of_draft = Memo::new(move |_| state.works.linked_sketches());
    let made = Memo::new(move |_| {
        let mut made = state.works.in_use();
        made.retain(|entry| {
            let from = entry.sketch().and_then(|sketch| sketch.made_from.as_ref());
            match is_on_draft {
                true => of_draft.with(|ids| ids.contains(&entry.record.id)),
                false => from.is_some_and(|from| from.prototype == prototype.word()),
            }
        });
        newest_first(made)
    });
    view! { <SketchSection title=measures::MADE made/> }
}
