//! The line on every screen that says at which table one sits, or to which workshop one is invited.

use leptos::prelude::*;

use crate::components::{Button, Icon, Words};
use crate::compose::Said;
use crate::compose::titles::{said_name, titled};
use crate::domain::Id;
use crate::i18n::{Locale, fill, workshop as t};
use crate::routes::{Route, Stage};
use crate::state::AppState;
use crate::views::use_app;
use crate::views::work::said::said;

/// What is said of the table.
#[derive(Clone, PartialEq)]
struct Seat {
    workshop: Id,
    words: Said,
    href: String,
    asks: String,
    /// The language of the question, where it is not the page's.
    lang: Option<&'static str>,
}

/// The work on the screen, where it is stored and was made at this table. Follows it.
fn own_work(state: AppState, workshop: Id) -> Option<Id> {
    state.open.opened.track();
    let (route, id) = (state.app.route.get(), state.open.editing_id());
    // The address of a work that is begun changes with its first words, and tells nobody: its being stored does.
    let entry = state.works.entry(id).get()?;
    let at = entry.record.body.written_at()?;
    (at.id == Some(workshop) && route.work() == Some(id)).then_some(id)
}

/// The same of an invitation that was opened, before a table is chosen. It is no news on its own screen. Follows it.
fn invited(state: AppState, locale: Locale) -> Option<Seat> {
    let (workshop, name) = state.works.invited_to()?;
    if matches!(state.app.route.get(), Route::Invited(_)) {
        return None;
    }
    // Somebody may have taken the workshop in by another way.
    let is_here = state
        .works
        .entries
        .with(|entries| entries.get(workshop).is_some());
    let route = match is_here {
        true => Route::Workshop(workshop, Stage::SetUp),
        false => Route::Invited(String::new()),
    };
    let name = titled(name.trim(), t::UNTITLED, locale);
    Some(Seat {
        workshop,
        words: fill(t::INVITED_TO.get(locale), &[("name", &name)]).into(),
        href: route.href(),
        asks: String::new(),
        lang: None,
    })
}

/// The line; on the screen of a work of the table what it is asked, and the way to the facilitator. `boot/painted.js` keeps its
/// place, and reads what it says as this does.
#[component]
pub fn SeatBanner() -> impl IntoView {
    let (state, _) = use_app();
    let seated = Memo::new(move |_| {
        let locale = state.app.locale.get();
        let Some((entry, table)) = state.works.own_table() else {
            return invited(state, locale);
        };
        let own = entry.workshop()?;
        let name = said_name(&entry.record.body, locale);
        let n: Said = table.to_string().into();
        Some(Seat {
            workshop: entry.record.id,
            words: Said::fill(t::SEATED.get(locale), &[("name", &name), ("n", &n)]),
            href: Route::Workshop(entry.record.id, Stage::SetUp).href(),
            asks: own.asks.trim().to_owned(),
            lang: (own.locale != locale).then(|| own.locale.tag()),
        })
    });
    let words = move || {
        let locale = state.app.locale.get();
        seated.with(|seat| Some(said(&seat.as_ref()?.words, locale)))
    };
    let href = move || seated.get().map(|seat| seat.href);
    let own = Memo::new(move |_| own_work(state, seated.get()?.workshop));
    let asks = move || {
        let asks = seated.get().map(|seat| seat.asks);
        asks.filter(|_| own.get().is_some()).unwrap_or_default()
    };
    let hand_in = move || {
        state.open.flush();
        if let Some(id) = own.get_untracked() {
            state.works.show_code(vec![id]);
        }
    };
    let show = Signal::derive(move || t::SHOW_TO_HOST.get(state.app.locale.get()).to_owned());
    view! {
        <Show when=move || seated.with(Option::is_some)>
            <div class="seat-line">
                <Icon name="Files"/>
                <div>
                    <a class="ds-link" href=href>
                        {words}
                    </a>
                    <p class="seat-line__asks" lang=move || seated.get()?.lang>
                        <Words text=Signal::derive(asks)/>
                    </p>
                </div>
                <Show when=move || own.get().is_some()>
                    <Button icon="QrCode" on_click=hand_in>
                        <Words text=show/>
                    </Button>
                </Show>
            </div>
        </Show>
    }
}
