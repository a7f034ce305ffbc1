//! «Slett alt på denne maskinen»: what it covers, a download first, one question, and the proof.

use std::sync::Arc;

use leptos::prelude::*;

use super::frame::{PageTitle, SectionTitle};
use super::place::{NotInAFrame, SharedWords};
use crate::browser;
use crate::components::{Button, Icon, Variant};
use crate::domain::list::Entry;
use crate::i18n::{Text, fill, list, place, plural, wipe as t};
use crate::state::Left;
use crate::views::{ids, use_app};

const QUESTION: &str = "slett-alt-sikker";
const ASK: &str = "slett-alt";

/// The panel at the end of Om. In a frame it only says where to go.
#[component]
pub fn WipePanel() -> impl IntoView {
    let (state, locale) = use_app();
    let inside = match state.care.is_framed() {
        true => view! { <NotInAFrame text=place::FRAMED_NO_WIPE/> }.into_any(),
        false => view! { <Wiping/> }.into_any(),
    };
    view! {
        <section class="panel panel--wide wipe" aria-labelledby=ids::DELETE_ALL>
            <SectionTitle id=ids::DELETE_ALL text=t::TITLE.get(locale) attr:tabindex="-1"/>
            {inside}
        </section>
    }
}

#[component]
fn Wiping() -> impl IntoView {
    let (_, locale) = use_app();
    let is_sure = RwSignal::new(false);
    let covered = [
        t::COVERS_TEXTS,
        t::COVERS_COPIES,
        t::COVERS_CHOICES,
        t::COVERS_FILES,
    ];
    let covered = covered.map(|text| view! { <li>{text.get(locale)}</li> });
    let ask = move || {
        is_sure.set(true);
        browser::focus_soon(QUESTION.to_owned());
    };
    let asked = move || {
        view! {
            <div class="cluster">
                <DownloadFirst/>
                <Button icon="Trash" id=ASK color="danger" on_click=ask>
                    {t::ASK.get(locale)}
                </Button>
            </div>
        }
    };
    view! {
        <p>{t::LEAD.get(locale)}</p>
        <ul class="sources">{covered.collect_view()}</ul>
        <p>{t::REACH.get(locale)}</p>
        <SharedWords text=place::WIPE_SHARED/>
        <Show when=move || is_sure.get() fallback=asked>
            <Question is_sure/>
        </Show>
    }
}

#[component]
fn DownloadFirst() -> impl IntoView {
    let (state, locale) = use_app();
    view! {
        <Button icon="Download" on_click=move || state.works.download_all()>
            {t::DOWNLOAD_FIRST.get(locale)}
        </Button>
    }
}

#[component]
fn Question(is_sure: RwSignal<bool>) -> impl IntoView {
    let (state, locale) = use_app();
    let question = move || {
        let is_sketch = |entry: &&Arc<Entry>| entry.sketch().is_some();
        let count = state
            .works
            .entries
            .with(|entries| entries.values().filter(is_sketch).count());
        match count {
            0 => t::SURE_NONE.get(locale).to_owned(),
            count => plural(locale, count, &t::SURE_ONE, &t::SURE_MANY),
        }
    };
    let wipe = move || {
        state.care.wipe();
        browser::scroll_to_top();
        browser::focus_soon(ids::TITLE.to_owned());
    };
    let cancel = move || {
        is_sure.set(false);
        browser::focus_soon(ASK.to_owned());
    };
    // The focus comes to the question and not to the button, so that a key pressed twice deletes nothing.
    view! {
        <div class="stack" role="group" aria-labelledby=QUESTION>
            <p class="wipe__question" id=QUESTION tabindex="-1" prop:textContent=question></p>
            <div class="cluster">
                <Button on_click=cancel>{list::CANCEL.get(locale)}</Button>
                <DownloadFirst/>
                <Button variant=Variant::Primary color="danger" on_click=wipe>
                    {t::YES.get(locale)}
                </Button>
            </div>
        </div>
    }
}

/// What stands in place of every screen once everything has been deleted.
#[component]
pub fn EndScreen() -> impl IntoView {
    let (state, locale) = use_app();
    // The heading goes on standing while the counting ends, since it has the focus.
    let heading = Signal::derive(move || {
        let heading = match state.care.left.get() {
            Some(left) if left.is_nothing() && left.keeps_files => place::TEXTS_GONE_TITLE,
            Some(left) if left.is_nothing() => t::DONE_TITLE,
            Some(_) => t::LEFT_TITLE,
            None => t::RUNNING_TITLE,
        };
        heading.get(locale).to_owned()
    });
    view! {
        <section class="stack prose" aria-labelledby=ids::TITLE>
            <PageTitle text=heading/>
            <div role="status">
                <For
                    each=move || state.care.left.get()
                    key=|left| *left
                    children=|left| view! { <Proof left/> }
                />
            </div>
        </section>
    }
}

/// What was counted, with how many of each are left; `None` where they could not be counted.
fn counted(left: &Left) -> Vec<(Text, Option<usize>)> {
    let mut rows = vec![
        (t::LEFT_TEXTS, Some(left.texts)),
        (t::LEFT_COPIES, left.copies),
    ];
    let files = [
        (t::LEFT_CACHES, left.caches),
        (t::LEFT_WORKERS, left.workers),
    ];
    for (text, count) in files {
        // What is to stay, and is not counted, is told about below.
        if !left.keeps_files || count > 0 {
            rows.push((text, Some(count)));
        }
    }
    rows.push((t::LEFT_TAB, Some(left.tab_notes)));
    rows
}

/// What has been counted. It is made anew with each count.
#[component]
fn Proof(left: Left) -> impl IntoView {
    let (state, locale) = use_app();
    let items = counted(&left).into_iter().map(|(text, count)| {
        let mark = match count {
            Some(0) => "CheckmarkCircle",
            _ => "ExclamationmarkTriangle",
        };
        let unknown = || t::LEFT_UNKNOWN.get(locale).to_owned();
        let count = count.map_or_else(unknown, |count| count.to_string());
        view! {
            <li>
                <Icon name=mark/>
                <span prop:textContent=fill(text.get(locale), &[("n", &count)])></span>
            </li>
        }
    });
    let text = match left.is_nothing() {
        true if left.keeps_files => place::TEXTS_GONE_TEXT,
        true => t::DONE_TEXT,
        false => t::LEFT_TEXT,
    };
    let again = move || {
        state.care.wipe();
        browser::focus_soon(ids::TITLE.to_owned());
    };
    let again = (!left.is_nothing() && !state.care.is_framed()).then(|| {
        view! { <Button on_click=again>{t::AGAIN.get(locale)}</Button> }
    });
    view! {
        <div class="stack">
            <p>{t::COUNTED.get(locale)}</p>
            <ul class="wipe__proof">{items.collect_view()}</ul>
            <p prop:textContent=text.get(locale)></p>
            <div class="cluster">
                {again}
                <Button variant=Variant::Primary on_click=browser::start_over>
                    {t::BEGIN_ANEW.get(locale)}
                </Button>
            </div>
        </div>
    }
}
