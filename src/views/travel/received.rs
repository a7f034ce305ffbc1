//! What came by a link: read it, see how it differs from one's own, and take it in or not.

use std::sync::Arc;

use leptos::prelude::*;

use super::reader::{CodeReader, START};
use crate::browser;
use crate::components::{Button, Name, Variant};
use crate::compose::Said;
use crate::compose::collection::document;
use crate::compose::titles::{kind_name, said_name};
use crate::domain::import_plan::ImportRow;
use crate::domain::merge::Outcome;
use crate::domain::{Body, Work};
use crate::i18n::{Locale, Text, fill, import, read, shell, sketch, travel as t};
use crate::routes::Route;
use crate::state::{AppState, Letter, Preview, ReadCode, Received as What};
use crate::storage::payload::PayloadError;
use crate::views::import::{appearance, fault_words};
use crate::views::shell::frame::{LinkButton, PageTitle};
use crate::views::shell::reading::Reading;
use crate::views::use_app;
use crate::views::work::differences::{Difference, OneSide, changed_words};
use crate::views::work::document::article;
use crate::views::work::formats::formats;
use crate::views::work::names::workshop_of;
use crate::views::work::said::said;

/// What the screen has come to.
#[derive(Clone, Copy, PartialEq)]
enum Stage {
    Reading,
    Open,
    Sorry(Text),
}

/// The screen.
#[component]
pub fn Received() -> impl IntoView {
    let (state, locale) = use_app();
    state.works.receive();
    let stage = Memo::new(move |_| {
        state.works.received.with(|what| match what {
            What::Reading => Stage::Reading,
            What::Ready(_) | What::Nothing => Stage::Open,
            What::Faulty(error) => Stage::Sorry(link_fault(*error)),
            What::Cannot => Stage::Sorry(t::LINK_CANNOT),
        })
    });
    move || match stage.get() {
        Stage::Reading => view! { <Reading/> }.into_any(),
        Stage::Open => view! { <Opened/> }.into_any(),
        Stage::Sorry(words) => sorry(words, locale),
    }
}

/// What waits for an answer, and the reader: first where nothing waits, asked for otherwise.
#[component]
fn Opened() -> impl IntoView {
    let (state, locale) = use_app();
    let is_told = state.works.read_code.with_untracked(ReadCode::is_faulty);
    let reads = RwSignal::new(is_told || !state.works.received.with_untracked(What::is_ready));
    let title = Signal::derive(move || {
        let title = match reads.get() {
            true => read::READ,
            false => t::TITLE,
        };
        title.get(locale).to_owned()
    });
    let letter = move || match state.works.received.get() {
        What::Ready(letter) => opened(state, &letter, locale),
        _ => ().into_any(),
    };
    let read_more = move || {
        reads.set(true);
        browser::focus_soon(START.to_owned());
    };
    view! {
        <div class="stack received">
            <PageTitle text=title/>
            <Show when=move || reads.get()>
                <p class="prose">{read::LEAD.get(locale)}</p>
                <CodeReader/>
            </Show>
            {letter}
            <Show when=move || !reads.get()>
                <div class="cluster">
                    <Button icon="QrCode" on_click=read_more>{read::READ_MORE.get(locale)}</Button>
                </div>
            </Show>
        </div>
    }
}

/// What is wrong with a link.
pub const fn link_fault(error: PayloadError) -> Text {
    match error {
        PayloadError::NotOurs => t::LINK_NOT_OURS,
        PayloadError::Newer => t::LINK_NEWER,
        PayloadError::Cut => t::LINK_CUT,
        PayloadError::Altered => t::LINK_ALTERED,
        PayloadError::TooLarge => t::LINK_TOO_LARGE,
    }
}

fn sorry(words: Text, locale: Locale) -> AnyView {
    view! {
        <div class="empty-state">
            <PageTitle text=t::FAULT_TITLE.get(locale)/>
            <p class="empty-state__text" role="alert" prop:textContent=words.get(locale)></p>
            <div class="cluster">
                <LinkButton href=Route::Sketches.href() text=sketch::BACK.get(locale)/>
                <LinkButton href=Route::Home.href() text=shell::TO_HOME.get(locale)/>
            </div>
        </div>
    }
    .into_any()
}

fn opened(state: AppState, letter: &Arc<Letter>, locale: Locale) -> AnyView {
    let preview = &letter.preview;
    let plan = preview.plan.as_deref();
    let rows = plan.map_or(&[][..], |plan| &plan.rows);
    let changes = plan.is_some_and(|plan| !plan.changed.is_empty());
    let warning = |words: String| {
        view! {
            <p class="ds-alert notice" data-color="warning" role="alert" prop:textContent=words></p>
        }
    };
    let mut warnings = fault_words(preview, locale);
    if !letter.is_kept() {
        warnings.push(t::NOT_KEPT.get(locale).to_owned());
    }
    if let Some(words) = no_room(preview, locale) {
        warnings.push(words);
    } else if !rows.is_empty() && !changes {
        warnings.push(import::NOTHING_CHANGES.get(locale).to_owned());
    } else if rows.is_empty() && warnings.is_empty() {
        warnings.push(import::NOTHING_INSIDE.get(locale).to_owned());
    }
    let can_accept = changes && preview.lacking_units == 0;
    // Several are looked at one by one.
    let is_alone = rows.len() == 1;
    let works = rows
        .iter()
        .map(|row| one(state, row, is_alone, locale))
        .collect_view();
    view! {
        <div class="stack">
            <p class="prose">{t::RECEIVED_LEAD.get(locale)}</p>
            {warnings.into_iter().map(warning).collect_view()}
            <Answer can_accept/>
            {works}
            {(rows.len() > 1).then(|| view! { <Answer can_accept/> })}
        </div>
    }
    .into_any()
}

/// What is said where there is no room for what came.
pub fn no_room(preview: &Preview, locale: Locale) -> Option<String> {
    let kilo = preview.lacking_units.div_ceil(1_000).to_string();
    let words = || fill(import::NO_ROOM.get(locale), &[("n", &kilo)]);
    (preview.lacking_units > 0).then(words)
}

/// To take it in, or not.
#[component]
fn Answer(can_accept: bool) -> impl IntoView {
    let (state, locale) = use_app();
    let accept = can_accept.then(|| {
        view! {
            <Button variant=Variant::Primary on_click=move || state.works.accept_received()>
                {import::ACCEPT.get(locale)}
            </Button>
        }
    });
    view! {
        <div class="cluster">
            {accept}
            <Button on_click=move || state.works.reject_received()>
                {import::REJECT.get(locale)}
            </Button>
        </div>
    }
}

/// One work: what would become of it, how it differs from one's own, and all of it.
fn one(state: AppState, row: &ImportRow<Work>, is_alone: bool, locale: Locale) -> AnyView {
    let (record, outcome) = (&row.record, row.outcome);
    let work = &record.body;
    let (color, word, hint) = appearance(outcome);
    let hint = hint.map(|hint| view! { <p class="hint">{hint.get(locale)}</p> });
    let mut whole = document(work, &formats(locale));
    whole.sections.retain(|section| !section.content.is_empty());
    // That nothing was sent is not for what was.
    whole.foot.clear();
    let own = state.works.stored(record.id);
    let differs =
        own.filter(|own| outcome != Outcome::OtherKind && own.record.body.kind() == work.kind());
    let differs = differs.map(|own| beside(&own.record.body, work, locale));
    let whole = view! { <div class="document-frame">{article(whole, None)}</div> };
    let whole = match is_alone {
        true => whole.into_any(),
        false => view! {
            <details class="ds-details">
                <summary>{read::WHOLE.get(locale)}</summary>
                {whole}
            </details>
        }
        .into_any(),
    };
    let table = workshop_of(state, work).and_then(|name| {
        let n: Said = work.written_at()?.table_number()?.to_string().into();
        let words = Said::fill(t::FROM_TABLE.get(locale), &[("name", &name), ("n", &n)]);
        Some(view! { <p class="hint">{said(&words, locale)}</p> })
    });
    let heading = format!("tilsendt-{}", record.id);
    view! {
        <section class="stack" aria-labelledby=heading.clone()>
            <h2 class="section-title" id=heading.clone()>
                {said(&said_name(work, locale), locale)}
            </h2>
            {table}
            <p class="cluster">
                <span class="ds-tag" data-color="accent">
                    <Name text=kind_name(work) locale/>
                </span>
                <span class="ds-tag" data-color=color>{word.get(locale)}</span>
            </p>
            {hint}
            {differs}
            {whole}
        </section>
    }
    .into_any()
}

/// One's own version beside the one that came, part by part, where they differ.
fn beside(own: &Work, sent: &Work, locale: Locale) -> Option<AnyView> {
    let changed = changed_words(own, sent, locale);
    if changed.is_empty() {
        return None;
    }
    let part = |differs: Difference| {
        let name = differs.name.clone();
        let differs = Signal::stored(differs);
        view! {
            <section class="panel compare__part">
                <h4 class="card-title" prop:textContent=name></h4>
                <div class="compare__sides">
                    <div>
                        <p class="hint">{t::OWN_BESIDE.get(locale)}</p>
                        <OneSide differs is_first=true/>
                    </div>
                    <div>
                        <p class="hint">{t::SENT_BESIDE.get(locale)}</p>
                        <OneSide differs is_first=false/>
                    </div>
                </div>
            </section>
        }
    };
    let parts = changed.into_iter().map(part).collect_view();
    let shown = view! {
        <section class="stack" aria-label=t::WHAT_DIFFERS.get(locale)>
            <h3 class="card-title">{t::WHAT_DIFFERS.get(locale)}</h3>
            {parts}
        </section>
    };
    Some(shown.into_any())
}
