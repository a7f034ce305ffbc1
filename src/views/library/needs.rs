//! The seven needs of the report, as ways in to what one can borrow.

use leptos::prelude::*;

use crate::browser;
use crate::content::NEEDS;
use crate::i18n::examples as t;
use crate::routes::{Filters, Route};
use crate::views::shell::frame::SectionTitle;
use crate::views::{ids, use_app};

/// The needs, each a link to what has its theme. The focus goes to what is left.
#[component]
pub fn NeedsAsWays(
    /// The words that were looked for; they give way to the need.
    query: RwSignal<String>,
) -> impl IntoView {
    let (state, locale) = use_app();
    // Two needs may have one theme.
    let pressed = RwSignal::new("");
    let needs = NEEDS.iter().map(move |need| {
        let route = Route::ideas_about(need.theme);
        let href = route.href();
        let is_chosen = move || {
            let is_theme = |filters: &Filters| filters.theme.as_deref() == Some(need.theme);
            let of_theme = |id: &str| {
                let mut needs = NEEDS.iter().filter(|own| own.theme == need.theme);
                needs.any(|own| own.id == id)
            };
            let pressed = pressed.get();
            let is_so = pressed == need.id || !of_theme(pressed);
            (is_so && state.app.filters.with(is_theme)).then_some("true")
        };
        let go = move |event: web_sys::MouseEvent| {
            if browser::is_plain_click(&event) {
                event.prevent_default();
                query.set(String::new());
                pressed.set(need.id);
                state.app.go(route.clone());
                browser::focus_soon(ids::of_need(need).to_owned());
            }
        };
        view! {
            <li>
                <a class="ds-link" href=href aria-current=is_chosen on:click=go>
                    {need.question.get(locale)}
                </a>
            </li>
        }
    });
    view! {
        <section class="panel needs" aria-labelledby="behov">
            <SectionTitle id="behov" text=t::NEEDS.get(locale)/>
            <p class="hint">{t::NEEDS_LEAD.get(locale)}</p>
            <ul>{needs.collect_view()}</ul>
        </section>
    }
}
