//! The seven needs of the report, as ways in to what one can borrow.

use leptos::prelude::*;

use crate::browser;
use crate::content::NEEDS;
use crate::i18n::examples as t;
use crate::routes::{Filters, Route};
use crate::views::shell::frame::SectionTitle;
use crate::views::use_app;

/// The id of the heading of what is found, which comes after what narrows it down.
pub const FOUND: &str = "eksempler";

/// The needs, each a link to what has its theme. The focus goes to what is left.
#[component]
pub fn NeedsAsWays() -> impl IntoView {
    let (state, locale) = use_app();
    let needs = NEEDS.iter().map(move |need| {
        let route = Route::Ideas(Filters {
            theme: Some(need.theme.to_owned()),
            ..Filters::default()
        });
        let href = route.href();
        let is_chosen = move || {
            let is_theme = |filters: &Filters| filters.theme.as_deref() == Some(need.theme);
            state.app.filters.with(is_theme).then_some("true")
        };
        let go = move |event: web_sys::MouseEvent| {
            if browser::is_plain_click(&event) {
                event.prevent_default();
                state.app.go(route.clone());
                browser::focus_soon(FOUND.to_owned());
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
