//! What came with files and was not made in the workshop that gathers: said at once, and asked about.

use leptos::prelude::*;

use super::opened::open_record;
use crate::components::{Button, Variant, Words};
use crate::compose::Said;
use crate::compose::titles::said_name;
use crate::domain::{Id, Work};
use crate::i18n::{Locale, fill, plural, workshop as t};
use crate::state::AppState;
use crate::views::use_app;
use crate::views::work::names::workshop_of;
use crate::views::work::said::said;

/// How many of them are named; files may bring a thousand.
const MOST_NAMED: usize = 10;

/// Where a work is from that was not made in this workshop.
pub fn from_where(state: AppState, work: &Work, locale: Locale) -> Said {
    let title = said_name(work, locale);
    let has_id = work.written_at().is_some_and(|at| at.id.is_some());
    let words = match workshop_of(state, work) {
        _ if work.workshop().is_some() => t::FROM_SET_UP,
        Some(name) => {
            let values = [("title", &title), ("name", &name)];
            return Said::fill(t::FROM_OTHER.get(locale), &values);
        }
        None if has_id => t::FROM_UNNAMED,
        None => t::FROM_NONE,
    };
    Said::filled(words.get(locale), "title", &title)
}

/// What it is, and whether it is to be a part of the workshop. It is kept in any case.
#[component]
pub fn BroughtBeside() -> impl IntoView {
    let (state, locale) = use_app();
    let workshop = state.open.editing_id();
    let beside = Memo::new(move |_| {
        let found = state.works.brought_beside(workshop);
        let ids = found.iter().map(|entry| entry.record.id);
        ids.collect::<Vec<Id>>()
    });
    let count = Memo::new(move |_| beside.with(Vec::len));
    let words =
        Signal::derive(move || plural(locale, count.get(), &t::BROUGHT_ONE, &t::BROUGHT_MANY));
    let named = move || {
        beside.with(|ids| {
            let named = ids.iter().take(MOST_NAMED).copied();
            named.collect::<Vec<Id>>()
        })
    };
    let more = Signal::derive(move || {
        let n = count.get().saturating_sub(MOST_NAMED).to_string();
        fill(t::AND_MORE.get(locale), &[("n", &n)])
    });
    let take = Signal::derive(move || {
        let text = match count.get() {
            1 => t::TAKE_IN,
            _ => t::TAKE_IN_ALL,
        };
        text.get(locale).to_owned()
    });
    let take_in = move || {
        if let Some(workshop) = open_record(state) {
            state.works.take_brought(&workshop);
        }
    };
    view! {
        <div aria-live="polite">
            <Show when=move || { count.get() > 0 }>
                <div class="ds-alert notice" data-color="info">
                    <p class="notice__title">
                        <Words text=words/>
                    </p>
                    <ul class="ds-list">
                        <For each=named key=|id| *id children=|id| view! { <FromWhere id/> }/>
                    </ul>
                    <Show when=move || { count.get() > MOST_NAMED }>
                        <p>
                            <Words text=more/>
                        </p>
                    </Show>
                    <div class="cluster">
                        <Button variant=Variant::Primary on_click=take_in>
                            <Words text=take/>
                        </Button>
                        <Button on_click=move || state.works.leave_brought()>
                            {t::NOT_NOW.get(locale)}
                        </Button>
                    </div>
                </div>
            </Show>
        </div>
    }
}

/// Where one of them is from.
#[component]
fn FromWhere(id: Id) -> impl IntoView {
    let (state, locale) = use_app();
    let words = state.works.stored(id);
    let words = words.map(|entry| said(&from_where(state, &entry.record.body, locale), locale));
    view! { <li>{words}</li> }
}
