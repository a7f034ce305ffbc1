//! What can be borrowed, as one looks for it.

use std::sync::Arc;

use leptos::prelude::*;

use super::loans::MOST_LOANS;
use crate::components::{Button, CountStatus, Name, NameIn, Variant, Words};
use crate::compose::library::{self, Category, Item, Source};
use crate::domain::BorrowedFrom;
use crate::domain::draft::LoanList;
use crate::i18n::{Text, fill, list, loans as t, plural};
use crate::routes::Route;
use crate::views::shell::frame::LinkButton;
use crate::views::use_app;
use crate::views::work::formats::formats;
use crate::views::work::names::entry_lang;

/// How many finds are shown.
const MOST_SHOWN: usize = 8;

/// What was found, following the words and the category.
#[component]
pub fn SearchResults(query: Signal<String>, category: RwSignal<Option<Category>>) -> impl IntoView {
    let (state, locale) = use_app();
    let open = state.open.editing_id();
    // One's own works follow their titles; the open list is not lent to itself.
    let items = Memo::new(move |_| {
        let mut own = state.works.in_use();
        own.extend(state.works.drafts());
        own.retain(|entry| entry.record.id != open);
        let own = own.iter().map(|entry| &**entry);
        Arc::new(library::items(own, &formats(locale)))
    });
    let found = Memo::new(move |_| {
        items.with(|items| {
            let found = library::find(items, &query.read(), category.get());
            let shown = found.iter().take(MOST_SHOWN);
            let shown: Vec<Item> = shown.map(|item| (*item).clone()).collect();
            (found.len(), shown)
        })
    });
    let count = move || match found.with(|(count, _)| *count) {
        0 => t::FOUND_NONE.get(locale).to_owned(),
        count => plural(locale, count, &t::FOUND_ONE, &t::FOUND_MANY),
    };
    let find = move |item: Item| {
        let source = item.source;
        // One that is on its way out shows what it did.
        let item = Memo::new(move |before: Option<&Item>| {
            let now = found.with(|(_, shown)| {
                let mut shown = shown.iter();
                shown.find(|held| held.source == source).cloned()
            });
            now.or_else(|| before.cloned())
                .unwrap_or_else(|| item.clone())
        });
        view! { <Find source item/> }
    };
    view! {
        <div class="stack finds-panel">
            <CountStatus words=Signal::derive(count)/>
            <ul class="finds">
                <For
                    each=move || found.with(|(_, shown)| shown.clone())
                    key=|item| item.source
                    children=find
                />
            </ul>
        </div>
    }
}

#[component]
fn Find(source: Source, item: Memo<Item>) -> impl IntoView {
    let (state, locale) = use_app();
    let kind = kind_name(source).get(locale);
    let about = move || match item.with(|item| item.place.clone()) {
        place if place.is_empty() => kind.to_owned(),
        place => format!(
            "{kind} · {}",
            fill(t::FROM.get(locale), &[("place", &place)])
        ),
    };
    let lang = match source {
        Source::Sketch(id) | Source::Draft(_, id) => entry_lang(state.works.entry(id), locale),
        _ => Signal::stored(None),
    };
    let line = Memo::new(move |_| item.with(|item| item.about.clone()));
    // What is told of a draft is ours.
    let line_lang = Signal::derive(move || match source {
        Source::Sketch(_) => lang.get(),
        _ => None,
    });
    let of = Signal::derive(move || {
        item.with(|item| fill(list::OF.get(locale), &[("title", &item.title)]))
    });
    let title = match library::our_name(source) {
        Some(text) => view! { <Name text locale/> }.into_any(),
        None => {
            let title = move || item.with(|item| item.title.clone());
            view! { <Words lang text=title/> }.into_any()
        }
    };
    let loan = item.with_untracked(Item::loan);
    let tools = match loan {
        Some(_) => view! {
            <AddButton source item of lang/>
            <Button
                variant=Variant::Tertiary
                on_click=move || state.works.borrow(&item.get_untracked(), locale)
            >
                {t::BORROW.get(locale)}
                <Of source of lang/>
            </Button>
        }
        .into_any(),
        None => view! { <OpenLink source of/> }.into_any(),
    };
    view! {
        <li class="find">
            <div>
                <p class="find__name">
                    <b>{title}</b>
                </p>
                <p class="hint" prop:textContent=about></p>
                <Show when=move || line.with(|line| !line.is_empty())>
                    <p lang=move || line_lang.get() prop:textContent=move || line.get()></p>
                </Show>
            </div>
            <div class="find__tools">{tools}</div>
        </li>
    }
}

fn is_same(held: &BorrowedFrom, loan: &BorrowedFrom) -> bool {
    held.kind == loan.kind && held.id == loan.id
}

/// Puts a find on the list; pressed again, it takes it away.
#[component]
fn AddButton(
    source: Source,
    item: Memo<Item>,
    of: Signal<String>,
    lang: Signal<Option<&'static str>>,
) -> impl IntoView {
    let (state, locale) = use_app();
    let loan = Memo::new(move |_| item.with(Item::loan));
    let is_added = Memo::new(move |_| {
        let Some(loan) = loan.get() else {
            return false;
        };
        state
            .open
            .with_open(|held: &LoanList| held.loans.iter().any(|held| is_same(held, &loan)))
    });
    let is_full = move |held: &LoanList| held.loans.len() >= MOST_LOANS;
    let is_off = Memo::new(move |_| state.open.with_open(is_full) && !is_added.get());
    let add = move || {
        let Some(loan) = loan.get_untracked() else {
            return;
        };
        state.open.step_edit_open(&|held: &mut LoanList| {
            let before = held.loans.len();
            held.loans.retain(|held| !is_same(held, &loan));
            if held.loans.len() == before && before < MOST_LOANS {
                held.loans.push(loan.clone());
            }
        });
    };
    let words = move || match is_added.get() {
        true => t::TAKE_OFF.get(locale).to_owned(),
        false => t::ADD.get(locale).to_owned(),
    };
    view! {
        <Button is_off=is_off on_click=add>
            <Words text=Signal::derive(words)/>
            <Of source of lang/>
        </Button>
    }
}

/// What a button is about, for the ear.
#[component]
fn Of(source: Source, of: Signal<String>, lang: Signal<Option<&'static str>>) -> impl IntoView {
    let (_, locale) = use_app();
    match library::our_name(source) {
        Some(name) => view! {
            <span class="ds-sr-only">
                <NameIn words=list::OF hole="title" name locale/>
            </span>
        }
        .into_any(),
        None => view! { <Words class="ds-sr-only" lang text=of/> }.into_any(),
    }
}

/// The way to something that is used rather than borrowed.
#[component]
fn OpenLink(source: Source, of: Signal<String>) -> impl IntoView {
    let (state, locale) = use_app();
    let text = t::OPEN.get(locale);
    let route = match source {
        Source::Prototype(id) => Some(Route::Measure(id.to_owned())),
        Source::Map => Some(Route::Map),
        Source::Element(id) => Some(Route::MapElement(id.to_owned())),
        Source::Selfcheck => Some(Route::Selfchecks),
        Source::Guide => Some(Route::Guide),
        _ => None,
    };
    let of = view! { <Of source of lang=Signal::stored(None)/> };
    match route {
        Some(route) => view! { <LinkButton href=route.href() text>{of}</LinkButton> }.into_any(),
        None => view! {
            <Button on_click=move || state.works.new_sketch()>{text} {of}</Button>
        }
        .into_any(),
    }
}

const fn kind_name(source: Source) -> Text {
    match source {
        Source::Example(_) => t::KIND_EXAMPLE,
        Source::Illustration(_) => t::KIND_ILLUSTRATION,
        Source::Sketch(_) => t::KIND_SKETCH,
        Source::Draft(..) => t::KIND_DRAFT,
        Source::Proposal(_) => t::KIND_PROPOSAL,
        Source::Prototype(_)
        | Source::Map
        | Source::Element(_)
        | Source::Selfcheck
        | Source::Guide => t::KIND_TOOL,
        Source::BlankForm => t::KIND_FORM,
    }
}
