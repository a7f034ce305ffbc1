//! What lies on this machine, is of the sort that the tables hand in, and belongs elsewhere.

use leptos::prelude::*;

use super::opened::{open_record, open_workshop};
use super::sketches::{name_of, table_of};
use crate::components::{Button, Name, Words};
use crate::compose::titles::kind_name;
use crate::domain::{Id, Workshop};
use crate::i18n::{fill, workshop as t};
use crate::views::use_app;
use crate::views::work::names::entry_lang;

/// How many of them are offered; a machine may hold a thousand.
const MOST_LOOSE: usize = 30;

/// Those, the newest first.
#[component]
pub fn Loose() -> impl IntoView {
    let (state, locale) = use_app();
    let id = state.open.editing_id();
    let beside = Memo::new(move |_| {
        let found = state
            .open
            .with_open(|held: &Workshop| state.works.beside(id, held));
        let ids = found.iter().map(|entry| entry.record.id);
        ids.collect::<Vec<Id>>()
    });
    let offered = move || {
        beside.with(|ids| {
            let offered = ids.iter().take(MOST_LOOSE).copied();
            offered.collect::<Vec<Id>>()
        })
    };
    let rest = Memo::new(move |_| beside.with(Vec::len).saturating_sub(MOST_LOOSE));
    let more = Signal::derive(move || {
        let n = rest.get().to_string();
        fill(t::LOOSE_MORE.get(locale), &[("n", &n)])
    });
    // What the tables begin with is chosen on another screen.
    let summary = match untrack(|| open_workshop(state)).prototype() {
        None => t::LOOSE,
        Some(_) => t::LOOSE_WORKS,
    };
    view! {
        <Show when=move || beside.with(|ids| !ids.is_empty())>
            <details class="ds-details">
                <summary>{summary.get(locale)}</summary>
                <div class="stack">
                    <p>{t::LOOSE_LEAD.get(locale)}</p>
                    <ul class="seats__sketches">
                        <For
                            each=offered
                            key=|id| *id
                            children=|id| view! { <LooseWork id/> }
                        />
                    </ul>
                    <Show when=move || { rest.get() > 0 }>
                        <p class="hint">
                            <Words text=more/>
                        </p>
                    </Show>
                </div>
            </details>
        </Show>
    }
}

#[component]
fn LooseWork(id: Id) -> impl IntoView {
    let (state, locale) = use_app();
    let entry = state.works.entry(id);
    let (title, table) = (name_of(entry, locale), table_of(entry));
    // What it is never changes.
    let kind = state.works.stored(id);
    let kind = kind.filter(|entry| entry.sketch().is_none());
    let kind = kind.map(|entry| kind_name(&entry.record.body));
    let kind = kind.map(|text| view! { <span class="hint"><Name text locale/></span> });
    let take = move || {
        if let Some(workshop) = open_record(state) {
            state.works.take_into(id, &workshop, table.get_untracked());
        }
    };
    let lang = entry_lang(entry, locale);
    let spoken = Signal::derive(move || format!(" {}", title.get()));
    view! {
        <li class="handed">
            <Words text=title lang/>
            {kind}
            <Button on_click=take>
                {t::TAKE_IN.get(locale)}
                <Words class="ds-sr-only" text=spoken lang/>
            </Button>
        </li>
    }
}
