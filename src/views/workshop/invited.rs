//! What an invitation brings: the workshop, and which table one sits at.

use leptos::prelude::*;

use super::opened::formats_of;
use crate::browser;
use crate::components::{Button, Fault, FaultStatus, Variant};
use crate::compose::collection::document;
use crate::compose::titles::said_name;
use crate::domain::workshop::Count;
use crate::domain::{Id, Work, Workshop};
use crate::i18n::{Locale, Text, fill, shell, travel, workshop as t};
use crate::routes::Route;
use crate::state::Received;
use crate::views::shell::frame::{LinkButton, PageTitle, SectionTitle};
use crate::views::shell::reading::Reading;
use crate::views::travel::{link_fault, no_room};
use crate::views::use_app;
use crate::views::work::document::article;
use crate::views::work::said::said;

/// The id of the choice of a table.
const TABLE: &str = "bord";

/// The screen of an invitation.
#[component]
pub fn Invited() -> impl IntoView {
    let (state, locale) = use_app();
    state.works.receive();
    move || match state.works.received.get() {
        Received::Reading => view! { <Reading/> }.into_any(),
        Received::Faulty(error) => sorry(link_fault(error), locale),
        Received::Cannot => sorry(travel::LINK_CANNOT, locale),
        Received::Nothing => sorry(travel::LINK_NOT_OURS, locale),
        Received::Ready(letter) => match letter.invitation() {
            Some((id, own)) => {
                let no_room = no_room(&letter.preview, locale);
                view! { <Invite id workshop=own.clone() no_room/> }.into_any()
            }
            None => sorry(travel::LINK_NOT_OURS, locale),
        },
    }
}

fn sorry(words: Text, locale: Locale) -> AnyView {
    view! {
        <div class="empty-state">
            <PageTitle text=travel::FAULT_TITLE.get(locale)/>
            <p class="empty-state__text" role="alert" prop:textContent=words.get(locale)></p>
            <div class="cluster">
                <LinkButton href=Route::Workshops.href() text=t::BACK.get(locale)/>
                <LinkButton href=Route::Home.href() text=shell::TO_HOME.get(locale)/>
            </div>
        </div>
    }
    .into_any()
}

/// The id of what says that a table is lacking.
const NO_TABLE: &str = "bord-mangler";
/// The id of what the workshop is called.
const NAME: &str = "verksted-navn";

#[component]
fn Invite(id: Id, workshop: Workshop, no_room: Option<String>) -> impl IntoView {
    let (state, locale) = use_app();
    let work = Work::from(workshop.clone());
    let mut whole = document(&work, &formats_of(&workshop));
    whole.foot.clear();
    let lang = (workshop.locale != locale).then(|| workshop.locale.tag());
    let first = own_table(id, &workshop);
    let room = no_room.map(|words| {
        view! { <p class="ds-alert notice" data-color="warning" role="alert">{words}</p> }
    });
    view! {
        <div class="stack">
            <PageTitle text=t::INVITED.get(locale)/>
            {room}
            <section class="panel form-part" aria-labelledby=NAME>
                <span hidden="" id=NAME>
                    {said(&said_name(&work, locale), locale)}
                </span>
                <Joining
                    workshop
                    first
                    join=move |table| state.works.accept_invitation(id, table)
                    leave=move |()| state.works.reject_received()
                >
                    <p class="hint">{t::JOIN_LEAD.get(locale)}</p>
                </Joining>
            </section>
            <section class="stack" aria-labelledby="innbydelse">
                <SectionTitle id="innbydelse" text=t::INVITES_TO.get(locale)/>
                <div class="document-frame" lang=lang>{article(whole, None)}</div>
            </section>
        </div>
    }
}

/// The choice of a table, and whether to sit down at it. The children stand before the buttons.
#[component]
pub fn Joining(
    workshop: Workshop,
    /// The table that is chosen at first; empty where none is.
    #[prop(optional)]
    first: String,
    /// Sits down at a table.
    #[prop(into)]
    join: Callback<u64>,
    /// Does not.
    #[prop(into)]
    leave: Callback<()>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let (_, locale) = use_app();
    let (table, is_missing) = (RwSignal::new(first), RwSignal::new(false));
    let sit = move || match table.with_untracked(|table| table.parse::<u64>()) {
        Ok(chosen) => join.run(chosen),
        Err(_) => {
            is_missing.set(true);
            browser::focus(TABLE);
        }
    };
    let lacks_table = Signal::derive(move || is_missing.get() && table.with(String::is_empty));
    let missing = Fault::new(move || {
        lacks_table
            .get()
            .then(|| t::CHOOSE_TABLE.get(locale).into())
    });
    view! {
        <TableChoice
            workshop
            chosen=table
            on_choose=move |word| table.set(word)
            lacks=(lacks_table, NO_TABLE)
        />
        <FaultStatus id=NO_TABLE fault=missing/>
        {children.map(|children| children())}
        <div class="cluster">
            <Button variant=Variant::Primary on_click=sit>{t::JOIN.get(locale)}</Button>
            <Button on_click=move || leave.run(())>{t::NOT_NOW.get(locale)}</Button>
        </div>
    }
}

/// The table that the invitation leads to, or that one sits at already; empty where there is none.
fn own_table(id: Id, workshop: &Workshop) -> String {
    let (state, _) = use_app();
    let taken = state.works.table_taken.get_untracked();
    let own = taken.filter(|taken| taken.workshop == Some(id));
    let most = workshop.count(Count::Tables).max(1);
    let offered = state.works.table_offered.get_untracked();
    let table = offered.or(own.map(|taken| taken.table.min(most)));
    let table = table.filter(|table| (1..=most).contains(table));
    table.map_or_else(String::new, |table| table.to_string())
}

/// The choice of a table.
#[component]
pub fn TableChoice(
    workshop: Workshop,
    /// The number of the table, or empty.
    #[prop(into)]
    chosen: Signal<String>,
    #[prop(into)] on_choose: Callback<String>,
    /// Whether a table is lacking, and the id of what says so.
    #[prop(optional)]
    lacks: Option<(Signal<bool>, &'static str)>,
) -> impl IntoView {
    let (_, locale) = use_app();
    let why = move || lacks.and_then(|(is_so, why)| is_so.get().then_some(why));
    let options = (1..=workshop.count(Count::Tables)).map(|n| {
        let n = n.to_string();
        let name = fill(t::TABLE.get(locale), &[("n", &n)]);
        view! { <option value=n>{name}</option> }
    });
    let options = options.collect_view();
    let none = chosen
        .with_untracked(String::is_empty)
        .then(|| view! { <option value="">{t::NO_TABLE_YET.get(locale)}</option> });
    view! {
        <div class="ds-field">
            <label class="ds-label" for=TABLE>{t::WHICH_TABLE.get(locale)}</label>
            <select
                class="ds-input"
                id=TABLE
                aria-invalid=move || why().map(|_| "true")
                aria-describedby=why
                prop:value=move || chosen.get()
                on:change=move |event| on_choose.run(event_target_value(&event))
            >
                {none}
                {options}
            </select>
        </div>
    }
}
