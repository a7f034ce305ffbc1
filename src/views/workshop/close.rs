//! «Avslutt»: everything as files, each table's sketch home with it, another facilitator, and a borrowed machine emptied.

use leptos::prelude::*;

use super::carry::Carry;
use super::keep::Keep;
use crate::components::{Button, Words};
use crate::domain::Id;
use crate::i18n::{fill, outcome as t};
use crate::routes::Route;
use crate::state::{AppState, Safe};
use crate::views::shell::frame::SectionTitle;
use crate::views::{ids, use_app};

/// The workshop that is open, its sketches, and what else its tables made. Follows what belongs to it.
pub fn whole(state: AppState) -> Vec<Id> {
    let id = state.open.editing_id();
    let mut works = state.works.sketches_of(id);
    works.extend(state.works.others_of(id));
    let works = works.iter().map(|entry| entry.record.id);
    std::iter::once(id).chain(works).collect()
}

/// The part.
#[component]
pub fn Close() -> impl IntoView {
    view! {
        <div class="close stack">
            <Keep/>
            <Carry/>
            <ChangeHost/>
            <EmptyMachine/>
        </div>
    }
}

/// The workshop on another machine.
#[component]
fn ChangeHost() -> impl IntoView {
    let (state, locale) = use_app();
    let id = state.open.editing_id();
    view! {
        <section class="panel form-part" aria-labelledby="bytt">
            <SectionTitle id="bytt" text=t::CHANGE_HOST.get(locale)/>
            <ul class="ds-list prose">
                <li>{t::CHANGE_BY_FILE.get(locale)}</li>
                <li>{t::CHANGE_BY_CODE.get(locale)}</li>
                <li>{t::CHANGE_MERGE.get(locale)}</li>
            </ul>
            <div class="cluster">
                <Button icon="QrCode" on_click=move || state.works.show_code(vec![id])>
                    {t::SHOW_SET_UP.get(locale)}
                </Button>
            </div>
        </section>
    }
}

/// How much of the workshop has not been downloaded as it is now. Follows it.
fn not_safe(state: AppState) -> usize {
    let ids = whole(state);
    let is_safe = |id: &Id| {
        let entry = state.works.entry(*id).get();
        entry.is_none_or(|entry| matches!(state.works.safe(&entry), Safe::Current(_)))
    };
    ids.iter().filter(|id| !is_safe(id)).count()
}

#[component]
fn EmptyMachine() -> impl IntoView {
    let (state, locale) = use_app();
    let left = Memo::new(move |_| not_safe(state));
    let words = Signal::derive(move || match left.get() {
        0 => t::ALL_SAFE.get(locale).to_owned(),
        1 => t::NOT_SAFE_ONE.get(locale).to_owned(),
        n => fill(t::NOT_SAFE_MANY.get(locale), &[("n", &n.to_string())]),
    });
    let go = move || state.app.go_to_part(Route::About, ids::DELETE_ALL);
    view! {
        <section class="panel form-part" aria-labelledby="tom">
            <SectionTitle id="tom" text=t::EMPTY_MACHINE.get(locale)/>
            <p class="prose">{t::EMPTY_LEAD.get(locale)}</p>
            <p role="status">
                <b>
                    <Words text=words/>
                </b>
            </p>
            <p class="hint">{t::OTHERS_SAFE.get(locale)}</p>
            <div class="cluster">
                <Button on_click=go>{t::GO_TO_EMPTY.get(locale)}</Button>
            </div>
        </section>
    }
}
