//! Skisser: find a sketch, begin one, take some in, and look in the bin.

use std::sync::Arc;

use leptos::prelude::*;

use super::bin::Bin;
use crate::browser;
use crate::components::{Button, CountStatus, Drawing, Select, Variant, Words, written};
use crate::compose::labels;
use crate::content::drawings;
use crate::domain::Id;
use crate::domain::list::{self as order, Entry, SortBy};
use crate::domain::search;
use crate::i18n::{self, Locale, fill, list, plural};
use crate::routes::Route;
use crate::state::{Notice, Works};
use crate::views::draft::DraftsSection;
use crate::views::guide::GuideCards;
use crate::views::import::ImportButton;
use crate::views::selfcheck::SelfcheckCards;
use crate::views::shell::about::last_export_words;
use crate::views::shell::frame::{LinkButton, PageTitle};
use crate::views::use_app;
use crate::views::work::cards::{CardTools, SketchCard};

/// How many cards are shown at a time: more of them only make the page slow to look through.
const PAGE: usize = 30;

/// What the person has asked the list for.
#[derive(Clone, Copy)]
struct Asked {
    query: RwSignal<String>,
    sort: RwSignal<SortBy>,
    shown: RwSignal<usize>,
}

/// The list of sketches, and of what else was made.
#[component]
pub fn Sketches() -> impl IntoView {
    let (state, locale) = use_app();
    let asked = Asked {
        query: RwSignal::new(String::new()),
        sort: RwSignal::new(SortBy::default()),
        shown: RwSignal::new(PAGE),
    };
    let has_any = Memo::new(move |_| state.works.entries.with(|entries| !entries.is_empty()));
    let is_empty = move || state.works.in_use().is_empty();
    view! {
        <div class="stack">
            <Head has_any/>
            <Show when=move || has_any.get()>
                <p class="quiet" prop:textContent=move || last_export_words(state, locale)></p>
            </Show>
            <Show when=is_empty fallback=move || view! { <FoundSketches asked/> }>
                <NoSketches/>
            </Show>
            <FoundOthers asked/>
            <Bin/>
        </div>
    }
}

#[component]
fn Head(has_any: Memo<bool>) -> impl IntoView {
    let (state, locale) = use_app();
    // The notice of an import has this as well, until the next notice comes.
    let can_undo = move || {
        let is_imported = |notice: &Option<Notice>| matches!(notice, Some(Notice::Imported(..)));
        state.works.can_undo_import() && !state.app.notice.with(is_imported)
    };
    let undo = move || {
        state.works.undo_import();
        browser::focus("tittel");
    };
    view! {
        <div class="page-head">
            <PageTitle text=list::TITLE.get(locale)/>
            <div class="cluster">
                <Button variant=Variant::Primary icon="Plus" on_click=move || state.works.new_sketch()>
                    {list::NEW_SKETCH.get(locale)}
                </Button>
                <ImportButton text=list::IMPORT.get(locale)/>
                <Show when=move || has_any.get()>
                    <Button icon="Download" on_click=move || state.works.download_all()>
                        {list::DOWNLOAD_ALL.get(locale)}
                    </Button>
                </Show>
                <Show when=can_undo>
                    <Button variant=Variant::Tertiary icon="ArrowUndo" on_click=undo>
                        {i18n::import::UNDO_LAST.get(locale)}
                    </Button>
                </Show>
            </div>
            <p class="hint page-head__hint">{i18n::import::HINT.get(locale)}</p>
        </div>
    }
}

#[component]
fn FoundSketches(asked: Asked) -> impl IntoView {
    let (state, locale) = use_app();
    let found = Memo::new(move |_| {
        ids(&find(
            &state.works.in_use(),
            &asked.query.read(),
            asked.sort.get(),
        ))
    });
    let total = Memo::new(move |_| state.works.in_use().len());
    let count = move || count_words(found.with(Vec::len), total.get(), locale);
    let shown = Memo::new(move |_| found.with(|found| first(found, asked.shown.get()).to_vec()));
    let shown = move || shown.get();
    let hidden = move || found.with(Vec::len).saturating_sub(asked.shown.get());
    let more_words = move || {
        let n = hidden().min(PAGE).to_string();
        fill(list::SHOW_MORE.get(locale), &[("n", &n)])
    };
    let show_more = move || {
        let place = asked.shown.get_untracked();
        asked.shown.set(place + PAGE);
        if let Some(id) = found.with_untracked(|found| found.get(place).copied()) {
            browser::focus_soon(format!("skisse-{id}"));
        }
    };
    view! {
        <div class="stack">
            <Finder asked/>
            <CountStatus words=Signal::derive(count)/>
            <h2 class="ds-sr-only">{list::RESULTS.get(locale)}</h2>
            <Show when=move || found.with(Vec::is_empty)>
                <p>{list::NO_HITS.get(locale)}</p>
            </Show>
            <ul class="card-grid card-grid--wide sketch-grid">
                <For
                    each=shown
                    key=|id| *id
                    children=|id| view! { <SketchCard id><CardTools id/></SketchCard> }
                />
            </ul>
            <Show when=move || { hidden() > 0 }>
                <Button on_click=show_more>
                    <Words text=more_words/>
                </Button>
            </Show>
        </div>
    }
}

fn first(ids: &[Id], count: usize) -> &[Id] {
    ids.get(..count).unwrap_or(ids)
}

/// The drafts, the self-checks and the answers to the guide, those that have the words.
#[component]
fn FoundOthers(asked: Asked) -> impl IntoView {
    let (state, _) = use_app();
    let having = move |of: fn(Works) -> Vec<Arc<Entry>>| {
        Memo::new(move |_| {
            ids(&find(
                &of(state.works),
                &asked.query.read(),
                SortBy::Changed,
            ))
        })
    };
    let (drafts, checks, guides) = (
        having(Works::drafts),
        having(Works::selfchecks),
        having(Works::guides),
    );
    view! {
        <div>
            <Show when=move || drafts.with(|ids| !ids.is_empty())>
                <DraftsSection ids=drafts/>
            </Show>
        </div>
        <div>
            <SelfcheckCards checks/>
        </div>
        <div>
            <GuideCards guides/>
        </div>
    }
}

fn ids(entries: &[Arc<Entry>]) -> Vec<Id> {
    entries.iter().map(|entry| entry.record.id).collect()
}

fn find(kept: &[Arc<Entry>], query: &str, sort: SortBy) -> Vec<Arc<Entry>> {
    let words = search::words(query);
    let mut found = Vec::new();
    for entry in kept {
        if entry.matches(&words) {
            found.push(entry.clone());
        }
    }
    order::sort(&mut found, sort);
    found
}

fn count_words(found: usize, total: usize, locale: Locale) -> String {
    if found == total {
        return plural(locale, total, &list::COUNT_ONE, &list::COUNT_MANY);
    }
    let (found, total) = (found.to_string(), total.to_string());
    fill(
        list::COUNT_OF.get(locale),
        &[("n", &found), ("total", &total)],
    )
}

#[component]
fn Finder(asked: Asked) -> impl IntoView {
    let (_, locale) = use_app();
    let clear = move |_| {
        asked.query.set(String::new());
        browser::focus("sok");
    };
    let ask = move |event| {
        if let Some(text) = written(&event) {
            asked.query.set(text);
        }
    };
    let orders = SortBy::ALL.map(|order| (order.word(), labels::sort(order).get(locale)));
    let choose = move |word: String| {
        let chosen = SortBy::from_word(&word);
        asked.sort.set(chosen.unwrap_or_default());
    };
    view! {
        <div class="finder" role="search">
            <div class="ds-field">
                <label class="ds-label" for="sok">{list::SEARCH.get(locale)}</label>
                <div class="ds-search">
                    <input
                        class="ds-input"
                        type="search"
                        id="sok"
                        autocomplete="off"
                        prop:value=move || asked.query.get()
                        on:input=ask
                    />
                    <button
                        type="reset"
                        class="ds-button"
                        data-variant="tertiary"
                        aria-label=list::CLEAR_SEARCH.get(locale)
                        on:click=clear
                    ></button>
                </div>
            </div>
            <Select
                id="sortering"
                label=list::SORT.get(locale)
                options=orders.to_vec()
                chosen=Signal::derive(move || asked.sort.get().word().to_owned())
                on_choose=choose
            />
        </div>
    }
}

#[component]
fn NoSketches() -> impl IntoView {
    let (state, locale) = use_app();
    view! {
        <div class="empty-state">
            <Drawing markup=drawings::EMPTY_SKETCHES class="picture"/>
            <h2 class="section-title">{list::EMPTY_TITLE.get(locale)}</h2>
            <p class="empty-state__text">{list::EMPTY_TEXT.get(locale)}</p>
            <div class="cluster">
                <Button variant=Variant::Primary on_click=move || state.works.new_sketch()>
                    {i18n::sketch::BEGIN.get(locale)}
                </Button>
                <LinkButton href=Route::Measures.href() text=list::FROM_MEASURE.get(locale)/>
            </div>
            <p class="hint">{list::FROM_FILE.get(locale)}</p>
        </div>
    }
}
