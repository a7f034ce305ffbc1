//! «Prioriter»: how many dots, or hands, each sketch was given, and the result.

use leptos::prelude::*;

use super::result::RoomResult;
use super::sketches::{NoSketches, counted_ids};
use super::tally::TallyRow;
use crate::browser;
use crate::components::{Button, Words, rested};
use crate::compose::Said;
use crate::compose::workshop::shown;
use crate::domain::workshop::{Count, Dealt};
use crate::domain::{Body, Id, Workshop};
use crate::i18n::{fill, session as t};
use crate::state::AppState;
use crate::views::shell::frame::SectionTitle;
use crate::views::use_app;
use crate::views::work::said::said;
use crate::views::work::watching::WritingArea;

/// The id of what says why a number was not taken.
pub const TOLD: &str = "prikker-sagt";

/// How the dots stand. Follows them.
pub fn dealt_now(state: AppState, ids: Memo<Vec<Id>>) -> Memo<Dealt> {
    Memo::new(move |_| ids.with(|ids| state.open.with_open(|held: &Workshop| held.dealt(ids))))
}

/// The part.
#[component]
pub fn Prioritise() -> impl IntoView {
    let (state, _) = use_app();
    // One that was changed in two places is one sketch, and is given dots once.
    let all = counted_ids(state);
    let ids = Memo::new(move |before: Option<&Vec<Id>>| {
        let mut ids = all.get();
        // A draft that became a sketch leaves with its last dot, but not from under whoever takes that away.
        let here = state.works.works_of(state.open.editing_id());
        let is_here = |id: &Id| here.iter().any(|entry| entry.record.id == *id);
        let before = before.into_iter().flatten().copied();
        let kept: Vec<Id> = before
            .filter(|id| !ids.contains(id) && is_here(id))
            .collect();
        ids.extend(kept);
        let is_copy = |id: &Id| {
            let entry = state.works.entry(*id).get();
            let origin = entry.and_then(|entry| entry.record.body.conflict_of());
            origin.is_some_and(|origin| all.with(|all| all.contains(&origin)))
        };
        ids.retain(|id| !is_copy(id));
        ids
    });
    let has_some = Memo::new(move |_| ids.with(|ids| !ids.is_empty()));
    view! {
        <div class="stack stack--wide">
            <Show when=move || has_some.get() fallback=|| view! { <NoSketches/> }>
                <Tallies ids/>
                <RoomResult ids/>
            </Show>
        </div>
    }
}

/// The rows, and how the dots stand.
#[component]
fn Tallies(ids: Memo<Vec<Id>>) -> impl IntoView {
    let (state, locale) = use_app();
    let told = RwSignal::new(Said::default());
    let dealt = dealt_now(state, ids);
    let words = Memo::new(move |_| shown::dealt(dealt.get(), locale));
    let heard = rested::Rested::new(words, rested::COUNT_REST, |_| false).told();
    let over = Signal::derive(move || shown::over(dealt.get(), locale).unwrap_or_default());
    let uncounted = Memo::new(move |_| {
        let people = |held: &Workshop| Count::People.read(&held.people);
        state.open.with_open(people).is_none()
    });
    let n = Count::People.usual().to_string();
    let people = fill(t::PEOPLE_USUAL.get(locale), &[("n", &n)]);
    let is_over = Memo::new(move |_| dealt.get().over() > 0);
    view! {
        <section class="stack" aria-labelledby="prikker">
            <SectionTitle id="prikker" text=t::TALLIES.get(locale)/>
            <p class="prose">{t::TALLY_LEAD.get(locale)}</p>
            <p class="hint">{t::TALLY_KEYS.get(locale)}</p>
            <div class="dealt" data-over=move || is_over.get().then_some("")>
                <p class="dealt__sum" aria-hidden="true">
                    <Words text=words/>
                </p>
                <p class="ds-sr-only" role="status" prop:textContent=move || heard.get()></p>
                <p class="dealt__told" role="status" prop:textContent=move || over.get()></p>
                <p class="dealt__told" id=TOLD role="status">
                    {move || told.with(|told| said(told, locale))}
                </p>
            </div>
            <Show when=move || uncounted.get()>
                <p class="hint">{people.clone()}</p>
            </Show>
            <div class="cluster">
                <Button icon="PrinterSmall" on_click=move || state.works.print_slips()>
                    {t::BALLOTS.get(locale)}
                </Button>
            </div>
            <p class="hint">{t::BALLOTS_HINT.get(locale)}</p>
            <WritingArea>
                <ul class="tallies" on:keydown=go_on>
                    <For
                        each=move || ids.get()
                        key=|id| *id
                        children=move |id| view! { <TallyRow id ids told/> }
                    />
                </ul>
            </WritingArea>
        </section>
    }
}

/// Enter goes to the field of the next sketch.
fn go_on(event: web_sys::KeyboardEvent) {
    if browser::key_of(&event) == "Enter"
        && browser::step_focus(&event, "input.tally__field", browser::Step::Next)
    {
        event.prevent_default();
    }
}
