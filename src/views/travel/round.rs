//! From the code of one work to that of the next, where they are shown one after another.

use leptos::prelude::*;

use super::taking::Taking;
use crate::components::{Button, Words};
use crate::i18n::{fill, session, travel as t, workshop};
use crate::views::use_app;

/// Back and forth, and where one is. Each button stays where it is, and so does the focus.
#[component]
pub fn Round(taking: Taking) -> impl IntoView {
    let (state, locale) = use_app();
    let at = Memo::new(move |_| state.works.place_among());
    let words = Signal::derive(move || {
        let Some((place, total)) = at.get() else {
            return String::new();
        };
        let (n, total) = ((place + 1).to_string(), total.to_string());
        let code = fill(t::CODE_OF.get(locale), &[("n", &n), ("total", &total)]);
        let records = state.works.to_take();
        let table = records.first().and_then(|own| own.body.written_at());
        match table.and_then(|at| at.table_number()) {
            Some(table) => {
                let table = table.to_string();
                let table = fill(workshop::TABLE.get(locale), &[("n", &table)]);
                format!("{table} · {code}")
            }
            None => code,
        }
    });
    let is_first = Signal::derive(move || at.get().is_none_or(|(place, _)| place == 0));
    let is_last = Signal::derive(move || at.get().is_none_or(|(place, total)| place + 1 == total));
    let go = move |to: fn(usize) -> usize| {
        if let Some((place, _)) = at.get_untracked() {
            // Whom to call or write to was asked for of the one alone.
            taking.with_contacts.set(false);
            state.works.show_code_at(to(place));
        }
    };
    view! {
        <Show when=move || at.with(Option::is_some)>
            <div class="cluster">
                <Button is_off=is_first on_click=move || go(|place| place.saturating_sub(1))>
                    {session::PREVIOUS.get(locale)}
                </Button>
                <p class="qr__place" role="status">
                    <Words text=words/>
                </p>
                <Button is_off=is_last on_click=move || go(|place| place + 1)>
                    {session::NEXT.get(locale)}
                </Button>
            </div>
        </Show>
    }
}
