//! What was put away, and the two ways from there.

use leptos::prelude::*;

use crate::browser;
use crate::components::{Button, Variant, Words};
use crate::compose::titles::shown_name;
use crate::domain::list::{self as order, Entry, SortBy};
use crate::domain::{Body, Id};
use crate::i18n::{Locale, fill, list, place};
use crate::views::shell::place::NotInAFrame;
use crate::views::work::names::name_lang;
use crate::views::{ids, use_app};

/// The id of the question before everything in it is deleted.
const QUESTION: &str = "tom-papirkurven";

/// The bin, when there is something in it. Whether it is folded out, and a question that is asked, stay
/// while what is in it changes.
#[component]
pub fn Bin() -> impl IntoView {
    let (state, _) = use_app();
    let binned = Memo::new(move |_| {
        let mut binned = state.works.in_bin();
        order::sort(&mut binned, SortBy::Binned);
        let ids = binned.iter().map(|entry| entry.record.id);
        ids.collect::<Vec<_>>()
    });
    let folds = Folds {
        is_open: RwSignal::new(false),
        is_sure: RwSignal::new(false),
    };
    view! {
        <div>
            <Show when=move || binned.with(|binned| !binned.is_empty())>
                <FilledBin binned folds/>
            </Show>
        </div>
    }
}

/// What stays as somebody left it where the bin is empty for a while.
#[derive(Clone, Copy)]
struct Folds {
    /// Whether it is folded out.
    is_open: RwSignal<bool>,
    /// Whether the question before emptying it is asked.
    is_sure: RwSignal<bool>,
}

#[component]
fn FilledBin(binned: Memo<Vec<Id>>, folds: Folds) -> impl IntoView {
    let (_, locale) = use_app();
    let Folds { is_open, is_sure } = folds;
    let count = Signal::derive(move || binned.with(Vec::len).to_string());
    let title = move || fill(list::BIN.get(locale), &[("n", &*count.read())]);
    view! {
        <div class="bin">
            <details
                class="ds-details"
                open=is_open.get_untracked()
                on:toggle=move |event| is_open.set(browser::event_open(&event))
            >
                <summary id=ids::BIN prop:textContent=title></summary>
                <div class="stack">
                    <p class="hint">{list::BIN_HINT.get(locale)}</p>
                    <ul class="bin__list">
                        <For each=move || binned.get() key=|id| *id children=|id| view! { <BinItem id/> }/>
                    </ul>
                    <Emptying count is_sure/>
                </div>
            </details>
        </div>
    }
}

/// «Tøm papirkurven», which asks once because it cannot be undone. Not in a frame.
#[component]
fn Emptying(count: Signal<String>, is_sure: RwSignal<bool>) -> impl IntoView {
    let (state, locale) = use_app();
    if state.care.is_framed() {
        return view! { <NotInAFrame text=place::FRAMED_NO_EMPTYING/> }.into_any();
    }
    let ask = move || {
        is_sure.set(true);
        browser::focus_soon(QUESTION.to_owned());
    };
    let asked = move || {
        view! {
            <Button icon="Trash" id="tom" color="danger" on_click=ask>
                {list::EMPTY_BIN.get(locale)}
            </Button>
        }
    };
    let question = move || fill(list::EMPTY_BIN_SURE.get(locale), &[("n", &*count.read())]);
    let empty = move || {
        // Where it is refused, the question stays.
        is_sure.set(state.care.is_framed());
        state.works.empty_bin();
        browser::focus(ids::TITLE);
    };
    let cancel = move || {
        is_sure.set(false);
        browser::focus_soon("tom".to_owned());
    };
    view! {
        <div>
            <Show when=move || is_sure.get() fallback=asked>
                // The focus comes to the question, so that a key pressed twice deletes nothing.
                <div class="stack">
                    <p id=QUESTION tabindex="-1" prop:textContent=question></p>
                    <div class="cluster">
                        <Button variant=Variant::Primary color="danger" on_click=empty>
                            {list::EMPTY_BIN_YES.get(locale)}
                        </Button>
                        <Button on_click=cancel>{list::CANCEL.get(locale)}</Button>
                    </div>
                </div>
            </Show>
        </div>
    }
    .into_any()
}

/// A name, its language where that is not the page's, and when it was put away.
type Told = (String, Option<&'static str>, String);

/// What is said of a work in the bin.
fn words(entry: &Entry, locale: Locale) -> Told {
    let work = &entry.record.body;
    let binned_at = work.stamps().binned_at.unwrap_or_default();
    let when = browser::format_ago(locale, binned_at, browser::now());
    let binned = fill(list::BINNED_WHEN.get(locale), &[("when", &when)]);
    (shown_name(work, locale), name_lang(work, locale), binned)
}

#[component]
fn BinItem(id: Id) -> impl IntoView {
    let (state, locale) = use_app();
    let entry = state.works.entry(id);
    // What has just left the bin goes on saying what it said.
    let words = Memo::new(move |before: Option<&Told>| {
        let now = entry.with(|entry| {
            let entry = entry.as_ref().filter(|it| it.record.body.is_binned())?;
            Some(words(entry, locale))
        });
        now.or_else(|| before.cloned()).unwrap_or_default()
    });
    let title = move || words.with(|(title, ..)| title.clone());
    let of = move || words.with(|(title, ..)| fill(list::OF.get(locale), &[("title", title)]));
    let lang = Signal::derive(move || words.with(|(_, lang, _)| *lang));
    let restore = move || {
        state.works.restore(id);
        browser::focus_soon(ids::TITLE.to_owned());
    };
    view! {
        <li class="bin__item">
            <p class="bin__name">
                <b lang=move || lang.get() prop:textContent=title></b>
                <Words class="hint" text=move || words.with(|(.., binned)| binned.clone())/>
            </p>
            <Button on_click=restore>
                {list::RESTORE.get(locale)}
                <Words class="ds-sr-only" lang text=of/>
            </Button>
        </li>
    }
}
