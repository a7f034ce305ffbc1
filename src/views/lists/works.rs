//! Arbeidet vårt: everything one has made, to find, go on with, take out and put away.

use leptos::prelude::*;

use super::bin::Bin;
use super::card::Card;
use super::chosen::{Chosen, ChosenTools};
use super::finder::{Asked, Finder, NoneLeft};
use super::kept_file::KeptFileOffer;
use crate::browser;
use crate::components::{Button, CountStatus, Drawing, Icon, Variant, Words};
use crate::content::drawings;
use crate::domain::Id;
use crate::i18n::{self, Locale, fill, list, plural, read, shell, travel};
use crate::routes::Route;
use crate::state::Notice;
use crate::views::import::ImportButton;
use crate::views::shell::about::last_export_words;
use crate::views::shell::frame::{LinkButton, PageTitle};
use crate::views::{ids, use_app};

/// How many cards are shown at a time: more of them only make the page slow to look through.
const PAGE: usize = 30;

/// The list of all works, and the bin.
#[component]
pub fn OwnWorks() -> impl IntoView {
    let (state, locale) = use_app();
    let has_any = Memo::new(move |_| state.works.entries.with(|entries| !entries.is_empty()));
    let total = Memo::new(move |_| state.works.all().len());
    let waits = state.works.has_received().then(|| {
        let href = Route::Received(String::new()).href();
        view! {
            <p class="ds-alert notice" data-color="info">
                {travel::TO_RECEIVED.get(locale)}
                " "
                <a class="ds-link" href=href>{travel::SEE_RECEIVED.get(locale)}</a>
            </p>
        }
    });
    view! {
        <div class="stack">
            <Head has_any/>
            {waits}
            <Show when=move || has_any.get()>
                <p class="quiet" prop:textContent=move || last_export_words(state, locale)></p>
                <KeptFileOffer/>
            </Show>
            <Show when=move || total.get() == 0 fallback=move || view! { <FoundWorks total/> }>
                <NoWorks/>
            </Show>
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
        browser::focus(ids::TITLE);
    };
    view! {
        <div class="page-head">
            <PageTitle text=shell::WORKS.get(locale)/>
            <div class="cluster">
                <Button variant=Variant::Primary icon="Plus" on_click=move || state.works.new_sketch()>
                    {list::NEW_SKETCH.get(locale)}
                </Button>
                <ImportButton text=list::IMPORT.get(locale)/>
                <a class="ds-button" data-variant="secondary" href=Route::Received(String::new()).href()>
                    <Icon name="QrCode"/>
                    {read::READ.get(locale)}
                </a>
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
fn FoundWorks(total: Memo<usize>) -> impl IntoView {
    let (state, locale) = use_app();
    let (asked, page) = (Asked::new(), RwSignal::new(PAGE));
    let found = Memo::new(move |_| asked.find(state.works.all(), locale));
    let count = move || count_words(found.with(Vec::len), total.get(), locale);
    let chosen = Chosen::none_of(found);
    let shown = Memo::new(move |_| found.with(|found| first(found, page.get()).to_vec()));
    let hidden = move || found.with(Vec::len).saturating_sub(page.get());
    let more_words = move || {
        let n = hidden().min(PAGE).to_string();
        fill(list::SHOW_MORE.get(locale), &[("n", &n)])
    };
    let show_more = move || {
        let place = page.get_untracked();
        page.set(place + PAGE);
        if let Some(id) = found.with_untracked(|found| found.get(place).copied()) {
            browser::focus_soon(format!("skisse-{id}"));
        }
    };
    view! {
        <div class="stack">
            <Finder asked/>
            <CountStatus words=Signal::derive(count)/>
            <ChosenTools chosen/>
            <h2 class="ds-sr-only">{list::RESULTS.get(locale)}</h2>
            <Show when=move || found.with(Vec::is_empty)>
                <NoneLeft asked/>
            </Show>
            <ul class="card-grid card-grid--wide sketch-grid">
                <For
                    each=move || shown.get()
                    key=|id| *id
                    children=move |id| view! { <Card id chosen/> }
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
fn NoWorks() -> impl IntoView {
    let (state, locale) = use_app();
    view! {
        <div class="empty-state">
            <Drawing markup=drawings::EMPTY_SKETCHES class="picture"/>
            <h2 class="section-title">{list::EMPTY_TITLE.get(locale)}</h2>
            <p class="empty-state__text">{list::EMPTY_TEXT.get(locale)}</p>
            <p class="empty-state__text">{i18n::drafts::WHAT_IS.get(locale)}</p>
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
