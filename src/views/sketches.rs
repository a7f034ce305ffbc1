//! Skisser: find a sketch, begin one, take some in, and look in the bin.

use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;

use super::sketch_card::{SketchCard, shown_title};
use crate::browser;
use crate::components::{Drawing, Icon};
use crate::compose::labels;
use crate::content::drawings;
use crate::domain::list::{Entry, SortBy};
use crate::domain::{Body, search};
use crate::i18n::{Locale, fill, list, plural};
use crate::routes::Route;
use crate::state::AppState;

/// How many cards are shown at a time: more of them only make the page slow to look through.
const PAGE: usize = 60;

type Found = Vec<Arc<Entry>>;

/// The list of sketches.
#[component]
pub fn Sketches(locale: Locale) -> impl IntoView {
    let state = AppState::from_context();
    let query = RwSignal::new(String::new());
    let sort = RwSignal::new(SortBy::default());
    let kept = Memo::new(move |_| in_use(state));
    let found = Memo::new(move |_| find(&kept.read(), &query.read(), sort.get()));
    let is_empty = move || kept.with(Vec::is_empty);
    view! {
        <div class="stack">
            <Head locale=locale />
            <Show
                when=move || !is_empty()
                fallback=move || view! { <NoSketches locale=locale /> }
            >
                <Finder locale=locale query=query sort=sort />
                <Results locale=locale kept=kept found=found />
            </Show>
            <Bin locale=locale />
        </div>
    }
}

fn in_use(state: AppState) -> Found {
    state.entries.with(|entries| {
        let in_use = entries
            .values()
            .filter(|entry| !entry.record.body.is_binned());
        in_use.cloned().collect()
    })
}

fn find(kept: &[Arc<Entry>], query: &str, sort: SortBy) -> Found {
    let words = search::words(query);
    let mut found: Found = kept
        .iter()
        .filter(|entry| entry.matches(&words))
        .cloned()
        .collect();
    found.sort_by(|left, right| left.compare(right, sort));
    found
}

#[component]
fn Head(locale: Locale) -> impl IntoView {
    let state = AppState::from_context();
    let chooser = NodeRef::<html::Input>::new();
    let choose = move |_| {
        if let Some(input) = chooser.get_untracked() {
            input.click();
        }
    };
    let chosen = move |_| {
        if let Some(input) = chooser.get_untracked() {
            state.import_files(browser::chosen_files(&input));
            // Choosing the same file once more must count as a choice.
            input.set_value("");
        }
    };
    view! {
        <div class="page-head">
            <h1 class="page-title" id="tittel" tabindex="-1">
                {list::TITLE.get(locale)}
            </h1>
            <div class="cluster">
                <button type="button" class="ds-button" on:click=move |_| state.new_sketch()>
                    <Icon name="Plus" />
                    {list::NEW_SKETCH.get(locale)}
                </button>
                <button type="button" class="ds-button" data-variant="secondary" on:click=choose>
                    <Icon name="Upload" />
                    {list::IMPORT.get(locale)}
                </button>
                <input
                    type="file"
                    id="hent-inn"
                    hidden
                    multiple
                    accept=".json,application/json"
                    aria-label=list::CHOOSE_FILES.get(locale)
                    node_ref=chooser
                    on:change=chosen
                />
                <Show when=move || !state.entries.with(|entries| entries.is_empty())>
                    <button
                        type="button"
                        class="ds-button"
                        data-variant="secondary"
                        on:click=move |_| state.download_all()
                    >
                        <Icon name="Download" />
                        {list::DOWNLOAD_ALL.get(locale)}
                    </button>
                </Show>
            </div>
        </div>
    }
}

#[component]
fn Finder(locale: Locale, query: RwSignal<String>, sort: RwSignal<SortBy>) -> impl IntoView {
    let orders = SortBy::ALL.map(|order| {
        view! { <option value=order.word()>{labels::sort(order).get(locale)}</option> }
    });
    let choose = move |word: String| sort.set(SortBy::from_word(&word).unwrap_or_default());
    let clear = move |_| {
        query.set(String::new());
        browser::focus("sok");
    };
    view! {
        <div class="finder" role="search">
            <div class="ds-field">
                <label class="ds-label" for="sok">
                    {list::SEARCH.get(locale)}
                </label>
                <div class="ds-search">
                    <input
                        class="ds-input"
                        type="search"
                        id="sok"
                        autocomplete="off"
                        bind:value=query
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
            <div class="ds-field">
                <label class="ds-label" for="sortering">
                    {list::SORT.get(locale)}
                </label>
                <select
                    class="ds-input"
                    id="sortering"
                    prop:value=move || sort.get().word()
                    on:change:target=move |event| choose(event.target().value())
                >
                    {orders.into_iter().collect_view()}
                </select>
            </div>
        </div>
    }
}

#[component]
fn Results(locale: Locale, kept: Memo<Found>, found: Memo<Found>) -> impl IntoView {
    let shown = RwSignal::new(PAGE);
    let count = move || {
        let (found, total) = (found.with(Vec::len), kept.with(Vec::len));
        if found == total {
            return plural(locale, total, &list::COUNT_ONE, &list::COUNT_MANY);
        }
        let (found, total) = (found.to_string(), total.to_string());
        fill(
            list::COUNT_OF.get(locale),
            &[("n", &found), ("total", &total)],
        )
    };
    let page =
        move || found.with(|found| found.iter().take(shown.get()).cloned().collect::<Found>());
    let hidden = move || found.with(Vec::len).saturating_sub(shown.get());
    let more = move || {
        let next = hidden().min(PAGE).to_string();
        fill(list::SHOW_MORE.get(locale), &[("n", &next)])
    };
    view! {
        <p class="quiet" role="status">
            {count}
        </p>
        <h2 class="ds-sr-only">{list::RESULTS.get(locale)}</h2>
        <Show when=move || found.with(Vec::is_empty)>
            <p>{list::NO_HITS.get(locale)}</p>
        </Show>
        <ul class="card-grid card-grid--wide sketch-grid">
            <For
                each=page
                key=|entry| (entry.record.id, entry.record.vector.clone())
                let:entry
            >
                <SketchCard locale=locale entry=entry has_tools=true />
            </For>
        </ul>
        <Show when=move || { hidden() > 0 }>
            <button
                type="button"
                class="ds-button"
                data-variant="secondary"
                on:click=move |_| shown.update(|shown| *shown += PAGE)
            >
                {more}
            </button>
        </Show>
    }
}

#[component]
fn NoSketches(locale: Locale) -> impl IntoView {
    let state = AppState::from_context();
    view! {
        <div class="empty-state">
            <Drawing svg=drawings::EMPTY_SKETCHES />
            <h2 class="section-title">{list::EMPTY_TITLE.get(locale)}</h2>
            <p class="empty-state__text">{list::EMPTY_TEXT.get(locale)}</p>
            <div class="cluster">
                <button type="button" class="ds-button" on:click=move |_| state.new_sketch()>
                    {crate::i18n::sketch::BEGIN.get(locale)}
                </button>
                <a class="ds-button" data-variant="secondary" href=Route::Measures.href()>
                    {list::FROM_MEASURE.get(locale)}
                </a>
            </div>
            <p class="hint">{list::FROM_FILE.get(locale)}</p>
        </div>
    }
}

/// What was put away, and the two ways from there.
#[component]
fn Bin(locale: Locale) -> impl IntoView {
    let state = AppState::from_context();
    let is_sure = RwSignal::new(false);
    let binned = Memo::new(move |_| {
        state.entries.with(|entries| {
            let mut binned: Found = entries
                .values()
                .filter(|entry| entry.record.body.is_binned())
                .cloned()
                .collect();
            binned.sort_by_key(|entry| std::cmp::Reverse(entry.record.body.binned_at));
            binned
        })
    });
    let count = move || binned.with(Vec::len).to_string();
    let empty = move |_| {
        is_sure.set(false);
        state.empty_bin();
        browser::focus("tittel");
    };
    let ask = move |_| {
        is_sure.set(true);
        browser::focus_soon("tom-papirkurven".to_owned());
    };
    view! {
        <Show when=move || !binned.with(Vec::is_empty)>
            <div class="bin">
                <details class="ds-details">
                    <summary>{move || fill(list::BIN.get(locale), &[("n", &count())])}</summary>
                    <div class="stack">
                        <p class="hint">{list::BIN_HINT.get(locale)}</p>
                        <ul class="bin__list">
                            <For each=move || binned.get() key=|entry| entry.record.id let:entry>
                                <BinItem locale=locale entry=entry />
                            </For>
                        </ul>
                        <Show
                            when=move || is_sure.get()
                            fallback=move || {
                                view! {
                                    <button
                                        type="button"
                                        class="ds-button"
                                        data-variant="secondary"
                                        data-color="danger"
                                        on:click=ask
                                    >
                                        <Icon name="Trash" />
                                        {list::EMPTY_BIN.get(locale)}
                                    </button>
                                }
                            }
                        >
                            <p>{move || fill(list::EMPTY_BIN_SURE.get(locale), &[("n", &count())])}</p>
                            <div class="cluster">
                                <button
                                    type="button"
                                    class="ds-button"
                                    data-color="danger"
                                    id="tom-papirkurven"
                                    on:click=empty
                                >
                                    {list::EMPTY_BIN_YES.get(locale)}
                                </button>
                                <button
                                    type="button"
                                    class="ds-button"
                                    data-variant="secondary"
                                    on:click=move |_| is_sure.set(false)
                                >
                                    {list::CANCEL.get(locale)}
                                </button>
                            </div>
                        </Show>
                    </div>
                </details>
            </div>
        </Show>
    }
}

#[component]
fn BinItem(locale: Locale, entry: Arc<Entry>) -> impl IntoView {
    let state = AppState::from_context();
    let sketch = &entry.record.body;
    let id = entry.record.id;
    let title = shown_title(sketch, locale);
    let of = fill(list::OF.get(locale), &[("title", &title)]);
    let when = browser::format_ago(locale, sketch.binned_at.unwrap_or_default(), browser::now());
    let binned = fill(list::BINNED_WHEN.get(locale), &[("when", &when)]);
    view! {
        <li class="bin__item">
            <p class="bin__name">
                <b>{title}</b>
                <span class="hint">{binned}</span>
            </p>
            <button
                type="button"
                class="ds-button"
                data-variant="secondary"
                on:click=move |_| state.restore(id)
            >
                <Icon name="Recycle" />
                {list::RESTORE.get(locale)}
                <span class="ds-sr-only">{of}</span>
            </button>
        </li>
    }
}
