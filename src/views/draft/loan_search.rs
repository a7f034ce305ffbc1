//! What can be borrowed, as one looks for it.

use std::sync::Arc;

use leptos::prelude::*;

use super::loans::MOST_LOANS;
use crate::components::{Variant, button};
use crate::compose::library::{self, Category, Item, Source};
use crate::dom::{El, el};
use crate::domain::BorrowedFrom;
use crate::domain::draft::{Content, LoanList};
use crate::i18n::{Locale, Text, fill, list, loans as t, plural};
use crate::routes::Route;
use crate::state::AppState;
use crate::views::frame::link_button;
use crate::views::sketch::formats;

/// How many finds are shown.
const MOST_SHOWN: usize = 8;

/// What was found, following the words and the category.
pub fn search_results(
    state: AppState,
    locale: Locale,
    query: Signal<String>,
    category: RwSignal<Option<Category>>,
) -> El {
    let open = state.editing_id();
    // One's own works follow their titles; the open list is not lent to itself.
    let items = Memo::new(move |_| {
        let mut own = state.in_use();
        own.extend(state.drafts());
        own.retain(|entry| entry.record.id != open);
        let own = own.iter().map(|entry| &**entry);
        Arc::new(library::items(own, &formats(locale)))
    });
    let found = Memo::new(move |_| {
        items.with(|items| {
            let found = library::find(items, &query.read(), category.get());
            let shown: Vec<Item> = found
                .iter()
                .take(MOST_SHOWN)
                .map(|item| (*item).clone())
                .collect();
            (found.len(), shown)
        })
    });
    let count = move || {
        let count = found.with(|(count, _)| *count);
        match count {
            0 => t::FOUND_NONE.get(locale).to_owned(),
            count => plural(locale, count, &t::FOUND_ONE, &t::FOUND_MANY),
        }
    };
    el("div")
        .class("stack finds-panel")
        .child(
            el("p")
                .class("quiet")
                .attr("role", "status")
                .live_text(count),
        )
        .live(move || {
            let items = found.with(|(_, shown)| {
                let views: Vec<El> = shown
                    .iter()
                    .map(|item| find_view(state, locale, item))
                    .collect();
                views
            });
            Some(el("ul").class("finds").children(items))
        })
}

fn find_view(state: AppState, locale: Locale, item: &Item) -> El {
    let kind = kind_name(item.source).get(locale);
    let place = match item.place.as_str() {
        "" => String::new(),
        place => format!(" · {}", fill(t::FROM.get(locale), &[("place", place)])),
    };
    let about = format!("{kind}{place}");
    let head = el("div")
        .child(el("p").class("find__name").child(el("b").text(&item.title)))
        .child(el("p").class("hint").text(&about))
        .child_if((!item.about.is_empty()).then(|| el("p").text(&item.about)));
    let of = fill(list::OF.get(locale), &[("title", &item.title)]);
    let named = |tool: El| tool.child(el("span").class("ds-sr-only").text(&of));
    let tools = match item.loan() {
        Some(loan) => {
            let borrowed = item.clone();
            let borrow = button(Variant::Tertiary, t::BORROW.get(locale), move || {
                state.borrow(&borrowed, locale);
            });
            el("div")
                .class("find__tools")
                .child(add_button(state, locale, loan, &of))
                .child(named(borrow))
        }
        None => {
            let open = open_link(state, locale, item.source);
            el("div").class("find__tools").child(named(open))
        }
    };
    el("li").class("find").child(head).child(tools)
}

/// Puts a find on the list; pressed again, it takes it away.
fn add_button(state: AppState, locale: Locale, loan: BorrowedFrom, of: &str) -> El {
    let is_same =
        |held: &BorrowedFrom, loan: &BorrowedFrom| held.kind == loan.kind && held.id == loan.id;
    let wanted = loan.clone();
    let is_added = Memo::new(move |_| {
        state.with_draft(|draft| {
            let loans = LoanList::of(draft).map(|held| held.loans.as_slice());
            loans.is_some_and(|loans| loans.iter().any(|held| is_same(held, &wanted)))
        })
    });
    let add = move || {
        state.step_edit_draft("rows", &|draft| {
            let Some(held) = LoanList::of_mut(draft) else {
                return;
            };
            let before = held.loans.len();
            held.loans.retain(|held| !is_same(held, &loan));
            if held.loans.len() == before && before < MOST_LOANS {
                held.loans.push(loan.clone());
            }
        });
    };
    let is_off = Memo::new(move |_| {
        let is_full = state.with_draft(|draft| {
            LoanList::of(draft).is_some_and(|held| held.loans.len() >= MOST_LOANS)
        });
        is_full && !is_added.get()
    });
    let words = move || match is_added.get() {
        true => t::TAKE_OFF.get(locale),
        false => t::ADD.get(locale),
    };
    button(Variant::Secondary, "", add)
        .live_attr("aria-disabled", move || is_off.get().then_some("true"))
        .child(el("span").live_text(words))
        .child(el("span").class("ds-sr-only").text(of))
}

fn open_link(state: AppState, locale: Locale, source: Source) -> El {
    let text = t::OPEN.get(locale);
    match source {
        Source::Prototype(id) => link_button(&Route::Measure(id.to_owned()), text),
        Source::Map => link_button(&Route::Map, text),
        Source::Element(id) => link_button(&Route::MapElement(id.to_owned()), text),
        Source::Selfcheck => link_button(&Route::Selfchecks, text),
        Source::Guide => link_button(&Route::Guide, text),
        _ => button(Variant::Secondary, text, move || state.new_sketch()),
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
