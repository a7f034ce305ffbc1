//! What was written last, of every kind, to go on with.

use leptos::prelude::*;

use super::frame::SectionTitle;
use crate::browser;
use crate::components::Words;
use crate::compose::titles::{kind_name, shown_name};
use crate::domain::Id;
use crate::domain::list::{Entry, SortBy, sort};
use crate::i18n::{Locale, fill, home as t, list};
use crate::routes::Route;
use crate::views::use_app;

/// How many are shown. `boot/painted.js` keeps their place.
const LATEST: usize = 3;

/// The works that were changed last; nothing before the first one.
#[component]
pub fn Latest() -> impl IntoView {
    let (state, locale) = use_app();
    let latest = Memo::new(move |_| {
        let mut shown = state.works.all();
        sort(&mut shown, SortBy::Changed);
        let ids = shown.iter().map(|entry| entry.record.id);
        ids.take(LATEST).collect::<Vec<_>>()
    });
    view! {
        <Show when=move || latest.with(|ids| !ids.is_empty())>
            <section class="stack" aria-labelledby="siste">
                <SectionTitle id="siste" text=t::LATEST.get(locale)/>
                <ul class="latest">
                    <For each=move || latest.get() key=|id| *id children=|id| view! { <Row id/> }/>
                </ul>
                <p>
                    <a class="ds-link" href=Route::Sketches.href()>{t::ALL_WORKS.get(locale)}</a>
                </p>
            </section>
        </Show>
    }
}

/// What a row says of its work.
#[derive(Clone, Default, PartialEq)]
struct Face {
    title: String,
    lang: Option<&'static str>,
    what: String,
    href: String,
}

impl Face {
    fn of(entry: &Entry, locale: Locale) -> Face {
        let work = &entry.record.body;
        let when = browser::format_ago(locale, work.stamps().changed_at, browser::now());
        let changed = fill(list::CHANGED.get(locale), &[("when", &when)]);
        let kind = kind_name(work).get(locale);
        let place = work.municipality().trim();
        let parts = [kind, place, &changed];
        let told: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        Face {
            title: shown_name(work, locale),
            lang: work.other_language(locale).map(Locale::tag),
            what: told.join(" · "),
            href: Route::of(&entry.record).href(),
        }
    }
}

#[component]
fn Row(id: Id) -> impl IntoView {
    let (state, locale) = use_app();
    let entry = state.works.entry(id);
    let face = Memo::new(move |before: Option<&Face>| {
        let now = entry.with(|entry| entry.as_ref().map(|entry| Face::of(entry, locale)));
        now.or_else(|| before.cloned()).unwrap_or_default()
    });
    view! {
        <li class="latest__row">
            <a class="card-link" href=move || face.with(|face| face.href.clone())>
                <Words
                    lang=Signal::derive(move || face.with(|face| face.lang))
                    text=move || face.with(|face| face.title.clone())
                />
            </a>
            <Words class="quiet" text=move || face.with(|face| face.what.clone())/>
        </li>
    }
}
