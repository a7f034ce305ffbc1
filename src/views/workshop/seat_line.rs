//! The line on every screen that says at which table one sits.

use leptos::prelude::*;

use crate::browser;
use crate::components::{Button, Icon, Words};
use crate::compose::Said;
use crate::compose::titles::said_name;
use crate::domain::Id;
use crate::i18n::workshop as t;
use crate::routes::{Route, Stage};
use crate::state::AppState;
use crate::views::use_app;
use crate::views::work::said::said;

/// What is said of the table.
#[derive(Clone, PartialEq)]
struct Seat {
    workshop: Id,
    words: Said,
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

/// The line; on the screen of a work of the table what it is asked, and the way to the facilitator.
#[component]
pub fn SeatBanner() -> impl IntoView {
    browser::dress!(include_str!("../../../style/components/seat-line.css"));
    let (state, _) = use_app();
    let seated = Memo::new(move |_| {
        let (entry, table) = state.works.own_table()?;
        let locale = state.app.locale.get();
        let own = entry.workshop()?;
        let name = said_name(&entry.record.body, locale);
        let n: Said = table.to_string().into();
        Some(Seat {
            workshop: entry.record.id,
            words: Said::fill(t::SEATED.get(locale), &[("name", &name), ("n", &n)]),
            asks: own.asks.trim().to_owned(),
            lang: (own.locale != locale).then(|| own.locale.tag()),
        })
    });
    let words = move || {
        let locale = state.app.locale.get();
        seated.with(|seat| Some(said(&seat.as_ref()?.words, locale)))
    };
    let href = move || {
        let id = seated.get().map(|seat| seat.workshop);
        id.map(|id| Route::Workshop(id, Stage::SetUp).href())
    };
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
