//! At a table: what one sits down to.

use leptos::prelude::*;

use super::invited::{Joining, TableChoice};
use crate::components::{Button, Name, NameIn, Variant, Words};
use crate::compose::titles::{kind_name, prototype_name};
use crate::domain::{Id, Workshop};
use crate::i18n::{fill, workshop as t};
use crate::routes::Route;
use crate::state::AppState;
use crate::views::shell::frame::SectionTitle;
use crate::views::use_app;
use crate::views::work::cards::{CardHead, SketchCard, face};
use crate::views::work::names::open_lang;

/// The table that one sits at in the workshop that is open. Follows it.
pub fn table_here(state: AppState, id: Id) -> Option<u64> {
    let (entry, table) = state.works.own_table()?;
    (entry.record.id == id).then_some(table)
}

/// What one does at a table, above the set-up.
#[component]
pub fn AtTable() -> impl IntoView {
    let (state, _) = use_app();
    let id = state.open.editing_id();
    let table = Memo::new(move |_| table_here(state, id));
    let is_invited = Memo::new(move |_| {
        let invited = state.works.invited_to();
        invited.is_some_and(|(own, _)| own == id)
    });
    view! {
        <Show when=move || table.get().is_some()>
            <Seated id table/>
        </Show>
        <Show when=move || is_invited.get()>
            <Unseated id/>
        </Show>
    }
}

/// The choice of a table, for whoever opened the invitation and took the workshop in by another way.
#[component]
fn Unseated(id: Id) -> impl IntoView {
    let (state, locale) = use_app();
    let workshop = untrack(|| state.open.with_open(Workshop::clone));
    view! {
        <section class="panel seat stack" aria-labelledby="ved-bordet">
            <SectionTitle id="ved-bordet" text=t::AT_TABLE.get(locale)/>
            <Joining
                workshop
                join=move |table| state.works.sit_down(id, table)
                leave=move |()| state.works.forget_invitation()
            />
        </section>
    }
}

#[component]
fn Seated(id: Id, table: Memo<Option<u64>>) -> impl IntoView {
    let (state, locale) = use_app();
    let workshop = untrack(|| state.open.with_open(Workshop::clone));
    let words = move || {
        let n = table.get().unwrap_or_default().to_string();
        fill(t::AT_TABLE_LEAD.get(locale), &[("n", &n)])
    };
    let own = Memo::new(move |_| {
        let mut works = state.works.sketches_of(id);
        works.extend(state.works.others_of(id));
        works
            .iter()
            .map(|entry| entry.record.id)
            .collect::<Vec<Id>>()
    });
    let begin = match workshop.prototype() {
        None => view! {
            <Button
                variant=Variant::Primary
                icon="Plus"
                on_click=move || state.works.new_sketch()
            >
                {t::BEGIN_SKETCH.get(locale)}
            </Button>
        }
        .into_any(),
        Some(prototype) => {
            let name = prototype_name(prototype).unwrap_or(t::BLANK);
            let href = Route::measure(prototype).href();
            view! {
                <a class="ds-button" href=href>
                    <span>
                        <NameIn words=t::BEGIN_WITH hole="name" name locale/>
                    </span>
                </a>
                <Button icon="Plus" on_click=move || state.works.new_sketch()>
                    {t::BEGIN_SKETCH.get(locale)}
                </Button>
            }
            .into_any()
        }
    };
    // A newer set-up may come while one sits there.
    let asks = Memo::new(move |_| {
        state
            .open
            .with_open(|own: &Workshop| own.asks.trim().to_owned())
    });
    let asks = move || {
        asks.with(|asks| !asks.is_empty()).then(|| {
            view! { <p class="seat__asks" lang=open_lang(state, locale) prop:textContent=asks></p> }
        })
    };
    let is_changing = RwSignal::new(false);
    let chosen = Signal::derive(move || table.get().unwrap_or(1).to_string());
    let choose = move |word: String| {
        if let Ok(chosen) = word.parse() {
            state.works.sit_down(id, chosen);
        }
    };
    view! {
        <section class="panel seat stack" aria-labelledby="ved-bordet">
            <SectionTitle id="ved-bordet" text=t::AT_TABLE.get(locale)/>
            {asks}
            <p>
                <Words text=Signal::derive(words)/>
            </p>
            <div class="cluster">
                {begin}
                <Button
                    on_click=move || is_changing.update(|it| *it = !*it)
                    attr:aria-expanded=move || is_changing.get().to_string()
                >
                    {t::CHANGE_TABLE.get(locale)}
                </Button>
                <Button on_click=move || state.works.get_up()>{t::LEAVE.get(locale)}</Button>
            </div>
            <Show when=move || is_changing.get()>
                <TableChoice workshop=workshop.clone() chosen on_choose=choose/>
            </Show>
            <Show when=move || own.with(|ids| !ids.is_empty())>
                <h3 class="card-title">{t::OUR_WORKS.get(locale)}</h3>
                <ul class="card-grid card-grid--wide sketch-grid">
                    <For each=move || own.get() key=|id| *id children=|id| view! { <Own id/> }/>
                </ul>
            </Show>
        </section>
    }
}

/// A work that was made here, with the way to the facilitator's camera.
#[component]
fn Own(id: Id) -> impl IntoView {
    let (state, locale) = use_app();
    let stored = state.works.stored(id);
    let show = view! {
        <div class="seat__show">
            <Button icon="QrCode" on_click=move || state.works.show_code(vec![id])>
                {t::SHOW_TO_HOST.get(locale)}
            </Button>
        </div>
    };
    // What it is never changes.
    let other = stored.filter(|entry| entry.sketch().is_none());
    match other.map(|entry| kind_name(&entry.record.body)) {
        None => view! { <SketchCard id>{show}</SketchCard> }.into_any(),
        Some(kind) => {
            let face = face(state.works.entry(id), |_, _| String::new(), locale);
            view! {
                <li class="sketch-card">
                    <div>
                        <CardHead face/>
                        <p class="sketch-card__tag">
                            <span class="ds-tag" data-color="accent">
                                <Name text=kind locale/>
                            </span>
                        </p>
                    </div>
                    {show}
                </li>
            }
            .into_any()
        }
    }
}
