//! The records that would be taken in, a row each.

use leptos::prelude::*;

use super::look::{Found, rows_of};
use super::words::appearance;
use crate::browser;
use crate::components::{Button, Tick, Variant, Words};
use crate::compose::titles::shown_name;
use crate::domain::import_plan::ImportRow;
use crate::domain::merge::Outcome;
use crate::domain::{Body, Id, Work};
use crate::i18n::{Locale, Text, fill, import};
use crate::views::use_app;
use crate::views::work::names::name_lang;

/// How many rows are shown at a time.
const PAGE: usize = 50;

/// The rows, fifty at a time. One that is there stays, whatever is wished of it.
#[component]
pub fn RowList(found: Found) -> impl IntoView {
    let (_, locale) = use_app();
    let shown = RwSignal::new(PAGE);
    let ids = move || {
        let found = found.read();
        let rows = found.as_deref().map_or(&[][..], rows_of).iter();
        let ids = rows.take(shown.get()).map(|row| row.record.id);
        ids.enumerate().collect::<Vec<_>>()
    };
    let more = Memo::new(move |_| {
        let total = found.read().as_deref().map_or(0, |it| rows_of(it).len());
        total.saturating_sub(shown.get()).min(PAGE)
    });
    let words = move || {
        fill(
            import::SHOW_MORE.get(locale),
            &[("n", &more.get().to_string())],
        )
    };
    let show_more = move || {
        // The button goes further down; whoever reads on begins at the first new row.
        browser::focus_soon(row_id(shown.get_untracked()));
        shown.update(|shown| *shown += PAGE);
    };
    view! {
        <div class="stack">
            <ul class="import-list">
                <For each=ids key=|item| *item let((place, id))>
                    <Row found place id/>
                </For>
            </ul>
            <Show when=move || more.get() != 0>
                <Button variant=Variant::Tertiary on_click=show_more>
                    <Words text=Signal::derive(words)/>
                </Button>
            </Show>
        </div>
    }
}

fn row_id(place: usize) -> String {
    format!("hentet-{place}")
}

/// What a row shows.
#[derive(Clone, Default, PartialEq)]
struct Shown {
    name: String,
    lang: Option<&'static str>,
    municipality: String,
    outcome: Option<Outcome>,
    /// What the person may wish, and whether they do.
    wish: Option<&'static str>,
    is_wanted: bool,
}

impl Shown {
    fn new(row: &ImportRow<Work>, is_wanted: bool, locale: Locale) -> Shown {
        let work = &row.record.body;
        Shown {
            name: shown_name(work, locale),
            lang: name_lang(work, locale),
            municipality: work.municipality().trim().to_owned(),
            outcome: Some(row.outcome),
            wish: wish(row, is_wanted).map(|text| text.get(locale)),
            is_wanted,
        }
    }
}

/// What the person decides about a sketch that lies in a bin, here or where the file comes from.
fn wish(row: &ImportRow<Work>, is_wanted: bool) -> Option<Text> {
    match (row.outcome, is_wanted, row.record.body.is_binned()) {
        (Outcome::NewerThanBin, _, _) | (Outcome::Advanced, true, false) => {
            Some(import::NEWER_THAN_BIN_WANT)
        }
        (Outcome::BinnedElsewhere, _, _) | (Outcome::Advanced, true, true) => {
            Some(import::BINNED_ELSEWHERE_WANT)
        }
        _ => None,
    }
}

#[component]
fn Row(found: Found, place: usize, id: Id) -> impl IntoView {
    let (state, locale) = use_app();
    let shown = Memo::new(move |_| {
        let found = found.read();
        let row = found
            .as_deref()
            .and_then(|it| Some((it, rows_of(it).get(place)?)));
        row.map_or_else(Shown::default, |(preview, row)| {
            Shown::new(row, preview.wanted().contains(&id), locale)
        })
    });
    let outcome = move || shown.read().outcome.map(appearance);
    let municipality = Memo::new(move |_| shown.read().municipality.clone());
    let municipality = move || {
        let words = municipality.get();
        (!words.is_empty()).then(|| view! { <span class="hint" prop:textContent=words></span> })
    };
    let hint = move || {
        let words = outcome()?.2?.get(locale);
        Some(view! { <p class="hint import-row__hint" prop:textContent=words></p> })
    };
    let wish = Memo::new(move |_| shown.read().wish);
    let wish = move || {
        let label = wish.get()?;
        Some(view! {
            <Tick
                class="ds-field import-row__hint"
                id=format!("onske-{id}")
                label
                is_on=Signal::derive(move || shown.read().is_wanted)
                on_tick=move |is_on| state.works.want(id, is_on)
            />
        })
    };
    view! {
        <li class="import-row" id=row_id(place) tabindex="-1">
            <p class="import-row__name">
                <b
                    lang=move || shown.read().lang
                    prop:textContent=move || shown.read().name.clone()
                ></b>
                {municipality}
            </p>
            <span
                class="ds-tag"
                data-color=move || outcome().map(|it| it.0)
                prop:textContent=move || outcome().map(|it| it.1.get(locale)).unwrap_or_default()
            ></span>
            {hint}
            {wish}
        </li>
    }
}
