//! «Vis på skjerm»: works of the list, for a hall.

use std::sync::Arc;

use leptos::prelude::*;

use super::show::Presented;
use super::turning::{Showing, Shows};
use crate::components::{Icon, Tick};
use crate::compose::workshop::show::{View, views_of};
use crate::domain::list::Entry;
use crate::domain::{Body, Id, Work};
use crate::i18n::{Locale, session as t, shell};
use crate::routes::Route;
use crate::state::AppState;
use crate::views::shell::frame::{LinkButton, PageTitle};
use crate::views::use_app;
use crate::views::work::formats::formats;

/// The views of those that are here and not in the bin. Follows them.
fn views_now(state: AppState, ids: &[Id], hides_names: bool, locale: Locale) -> Vec<View> {
    let entries = ids.iter().filter_map(|id| state.works.entry(*id).get());
    let entries: Vec<Arc<Entry>> = entries.filter(|own| !own.record.body.is_binned()).collect();
    let works: Vec<(Id, &Work)> = entries
        .iter()
        .map(|entry| (entry.record.id, &entry.record.body))
        .collect();
    views_of(&works, hides_names, &formats(locale))
}

/// The screen, from one of its views.
#[component]
pub fn OnScreen(ids: Vec<Id>, first: usize) -> impl IntoView {
    let (state, locale) = use_app();
    let hides_names = RwSignal::new(state.works.hides_names());
    let shows = Shows::Works(ids.clone());
    let views = Memo::new(move |_| views_now(state, &ids, hides_names.get(), locale));
    let showing = Showing::begin(state, shows, views, first);
    let has_some = Memo::new(move |_| views.with(|views| !views.is_empty()));
    view! {
        <div class="stack">
            <a class="ds-link back-link" href=Route::Sketches.href()>
                <Icon name="ArrowLeft"/>
                {shell::WORKS.get(locale)}
            </a>
            <PageTitle text=t::ON_SCREEN.get(locale)/>
            <Show when=move || has_some.get() fallback=move || view! { <NoneHere/> }>
                <p class="prose">{t::ON_SCREEN_LEAD.get(locale)}</p>
                <Presented showing/>
                <div class="panel show-settings">
                    <div>
                        <Tick
                            id="skjul-navn"
                            label=t::HIDE_NAMES.get(locale)
                            is_on=hides_names
                            on_tick=move |is_on| {
                                hides_names.set(is_on);
                                state.works.hide_names(is_on);
                            }
                        />
                        <p class="hint">{t::HIDE_NAMES_HINT.get(locale)}</p>
                    </div>
                </div>
            </Show>
        </div>
    }
}

/// What is said where none of them is here.
#[component]
fn NoneHere() -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <div class="panel stack">
            <p>{t::ON_SCREEN_NONE.get(locale)}</p>
            <div class="cluster">
                <LinkButton href=Route::Sketches.href() text=shell::WORKS.get(locale)/>
            </div>
        </div>
    }
}
