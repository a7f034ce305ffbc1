//! What stands in the dialog: how far reading has come, and then what was found.

use std::sync::Arc;

use leptos::prelude::*;

use super::reject;
use super::rows::RowList;
use super::words::{count_words, fault_words};
use crate::components::{Button, Variant, Words};
use crate::domain::Work;
use crate::domain::import_plan::ImportRow;
use crate::i18n::{Locale, fill, import};
use crate::state::{Importing, Preview};
use crate::views::use_app;

/// The id of the heading.
pub const HEADING: &str = "hent-inn-tittel";

/// What was found. It is another one after each wish about a row.
pub type Found = Signal<Option<Arc<Preview>>>;

/// The rows that were found.
pub fn rows_of(preview: &Preview) -> &[ImportRow<Work>] {
    preview.plan.as_ref().map_or(&[], |plan| &plan.rows)
}

/// The heading, which has the focus, and what is said of the files, stay where they are while the
/// rest comes and goes.
#[component]
pub fn Look() -> impl IntoView {
    let (state, locale) = use_app();
    let is_comparing = state.works.import_progress.is_comparing;
    let status = move || match state.works.importing.get() {
        Some(Importing::Reading) if is_comparing.get() => import::COMPARING.get(locale).to_owned(),
        Some(Importing::Reading) => import::READING.get(locale).to_owned(),
        Some(Importing::Ready(preview)) => count_words(rows_of(&preview), locale),
        None => String::new(),
    };
    let is_reading = move || {
        let reading = |importing: &Option<_>| matches!(importing, Some(Importing::Reading));
        state.works.importing.with(reading)
    };
    let found: Found = Signal::derive(move || match state.works.importing.get() {
        Some(Importing::Ready(preview)) => Some(preview),
        _ => None,
    });
    view! {
        <div class="stack">
            <h2 class="section-title" id=HEADING tabindex="-1" autofocus="">
                {import::TITLE.get(locale)}
            </h2>
            <p role="status" prop:textContent=status></p>
            <Show when=is_reading>
                <ReadingFiles/>
            </Show>
            <Show when=move || found.with(Option::is_some)>
                <LookedAt found/>
            </Show>
        </div>
    }
}

/// The bar and the button stay the same elements, whatever is read meanwhile: a press of the button
/// may begin before a slice of the work and end after it.
#[component]
fn ReadingFiles() -> impl IntoView {
    let (state, locale) = use_app();
    let progress = state.works.import_progress;
    let words = move || match (progress.is_comparing.get(), progress.total.get()) {
        (false, total) if total > 0 => {
            let (n, total) = (progress.done.get().to_string(), total.to_string());
            let values = [("n", &*n), ("total", &*total)];
            fill(import::READING_OF.get(locale), &values)
        }
        _ => String::new(),
    };
    let value = move || (progress.total.get() > 0).then(|| progress.done.get().to_string());
    view! {
        <div class="stack">
            <progress
                class="meter__bar"
                aria-label=import::PROGRESS.get(locale)
                max=move || progress.total.get().max(1).to_string()
                value=value
            ></progress>
            <p class="quiet" prop:textContent=words></p>
            <div class="cluster">
                <Button on_click=move || reject(state)>{import::CANCEL.get(locale)}</Button>
            </div>
        </div>
    }
}

/// What is in the files, row by row; what is wrong with them; and whether it can be taken in.
#[component]
fn LookedAt(found: Found) -> impl IntoView {
    let (_, locale) = use_app();
    let has_rows = Memo::new(move |_| {
        found
            .read()
            .as_deref()
            .is_some_and(|it| !rows_of(it).is_empty())
    });
    let faults = Memo::new(move |_| {
        let found = found.read();
        found
            .as_deref()
            .map_or_else(Vec::new, |it| fault_words(it, locale))
    });
    let why_not = Memo::new(move |_| why_not(found.read().as_deref()?, locale));
    let fault = |words: String| {
        view! {
            <p
                class="ds-alert notice"
                data-color="warning"
                role="alert"
                prop:textContent=words
            ></p>
        }
    };
    let why_not = move || {
        let words = why_not.get()?;
        Some(view! { <p class="notice__title" prop:textContent=words></p> })
    };
    view! {
        <div class="stack">
            <Show when=move || has_rows.get()>
                <p>{import::LEAD.get(locale)}</p>
            </Show>
            {move || faults.get().into_iter().map(fault).collect_view()}
            {why_not}
            <Show when=move || has_rows.get()>
                <RowList found/>
            </Show>
            <Buttons found/>
        </div>
    }
}

/// Whether taking it in would change anything.
fn changes_something(preview: &Preview) -> bool {
    let plan = preview.plan.as_ref();
    plan.is_some_and(|plan| !plan.changed.is_empty())
}

/// Why it cannot be taken in, where that is not said otherwise.
fn why_not(preview: &Preview, locale: Locale) -> Option<String> {
    match (rows_of(preview).is_empty(), changes_something(preview)) {
        _ if preview.lacking_units > 0 => Some(fill(
            import::NO_ROOM.get(locale),
            &[("n", &preview.lacking_units.div_ceil(1_000).to_string())],
        )),
        (true, _) if fault_words(preview, locale).is_empty() => {
            Some(import::NOTHING_INSIDE.get(locale).to_owned())
        }
        (false, false) => Some(import::NOTHING_CHANGES.get(locale).to_owned()),
        _ => None,
    }
}

/// To take it in, where that can be done, or put it aside.
#[component]
fn Buttons(found: Found) -> impl IntoView {
    let (state, locale) = use_app();
    let can_accept = Memo::new(move |_| {
        let found = found.read();
        found
            .as_deref()
            .is_some_and(|it| changes_something(it) && it.lacking_units == 0)
    });
    let accept = move || state.works.accept_import();
    // The same button whatever is found, so that it is there under a finger that presses it.
    let leave = move || match can_accept.get() {
        true => import::REJECT.get(locale).to_owned(),
        false => import::CLOSE.get(locale).to_owned(),
    };
    view! {
        <div class="cluster dialog__buttons">
            <Show when=move || can_accept.get()>
                <Button variant=Variant::Primary on_click=accept>
                    {import::ACCEPT.get(locale)}
                </Button>
            </Show>
            <Button
                variant=Variant::Primary
                on_click=move || reject(state)
                attr:data-variant=move || can_accept.get().then_some("secondary")
            >
                <Words text=Signal::derive(leave)/>
            </Button>
        </div>
    }
}
