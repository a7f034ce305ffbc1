//! What was handed in at the workshop that is open, for the parts that show it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::compose::titles::shown_name;
use crate::compose::workshop::session::{apart, as_sketches};
use crate::domain::list::Entry;
use crate::domain::{Id, Sketch, Workshop};
use crate::i18n::{Locale, fill, session as t, workshop};
use crate::routes::{Route, Stage};
use crate::state::AppState;
use crate::views::shell::frame::LinkButton;
use crate::views::use_app;

/// Which they are, the table with the lowest number first. What follows it is told of that alone, not of what is written in them.
pub fn session_ids(state: AppState) -> Memo<Vec<Id>> {
    Memo::new(move |_| {
        with_session(state, |_, sketches| {
            sketches.iter().map(|(id, _)| *id).collect()
        })
    })
}

/// Those of them that count: one that was changed in two places is one. Follows it likewise.
pub fn counted_ids(state: AppState) -> Memo<Vec<Id>> {
    Memo::new(move |_| {
        with_session(state, |_, sketches| {
            let own = apart(sketches).into_iter();
            own.map(|(id, _)| id).collect()
        })
    })
}

/// Reads all that was handed in with the workshop, as sketches, as it stands ([`as_sketches`]). Follows both.
pub fn with_session<T>(state: AppState, read: impl FnOnce(&Workshop, &[(Id, &Sketch)]) -> T) -> T {
    let entries = state.works.works_of(state.open.editing_id());
    state.open.with_open(|held: &Workshop| {
        let works = entries.iter();
        let works = works.map(|entry| (entry.record.id, &entry.record.body));
        let sketches = as_sketches(works, held);
        let sketches: Vec<(Id, &Sketch)> = sketches.iter().map(|(id, own)| (*id, &**own)).collect();
        read(held, &sketches)
    })
}

/// The address of a work. Follows it.
pub fn address_of(entry: Memo<Option<Arc<Entry>>>) -> Signal<Option<String>> {
    Signal::derive(move || entry.with(|entry| Some(Route::of(&entry.as_ref()?.record).href())))
}

/// What a work is called. Follows it.
pub fn name_of(entry: Memo<Option<Arc<Entry>>>, locale: Locale) -> Signal<String> {
    let name = Memo::new(move |_| {
        entry.with(|entry| {
            let work = entry.as_ref().map(|entry| &entry.record.body);
            work.map(|work| shown_name(work, locale))
        })
    });
    Signal::derive(move || name.get().unwrap_or_default())
}

/// The number of its table, or a dash. Follows it.
pub fn table_of(entry: Memo<Option<Arc<Entry>>>) -> Memo<Option<u64>> {
    Memo::new(move |_| {
        entry.with(|entry| {
            let work = entry.as_ref().map(|entry| &entry.record.body);
            work.and_then(|work| work.written_at()?.table_number())
        })
    })
}

/// The mark of a table: its number, with its name for those who do not see the mark.
#[component]
pub fn TableMark(table: Memo<Option<u64>>) -> impl IntoView {
    let (_, locale) = use_app();
    let number = move || {
        table
            .get()
            .map_or_else(|| "–".to_owned(), |n| n.to_string())
    };
    let name = move || match table.get() {
        Some(n) => fill(workshop::TABLE.get(locale), &[("n", &n.to_string())]),
        None => t::NO_TABLE.get(locale).to_owned(),
    };
    view! {
        <span class="table-mark">
            <span aria-hidden="true" prop:textContent=number></span>
            <span class="ds-sr-only" prop:textContent=name></span>
        </span>
    }
}

/// What is said, and where one goes, while there are no sketches.
#[component]
pub fn NoSketches() -> impl IntoView {
    let (state, locale) = use_app();
    let gather = Route::Workshop(state.open.editing_id(), Stage::Gather);
    view! {
        <div class="panel stack">
            <p>{t::NO_SKETCHES.get(locale)}</p>
            <div class="cluster">
                <LinkButton href=gather.href() text=t::TO_GATHER.get(locale)/>
            </div>
        </div>
    }
}
