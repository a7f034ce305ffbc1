//! Kommunal bandittportal: looking for something to borrow, and the list of what is borrowed.

use leptos::prelude::*;

use super::form::{FieldSpec, part};
use super::loan_search::search_results;
use super::rows::{CellSpec, RowSpec};
use crate::components::choices::radios;
use crate::components::rows::full_words;
use crate::components::text_area;
use crate::compose::library::Category;
use crate::dom::{El, el};
use crate::domain::BorrowedFrom;
use crate::domain::draft::{Content, LoanList};
use crate::domain::limits::MAX_TEXT_CHARS;
use crate::i18n::{Locale, fields, fill, loans as t, sketch};
use crate::state::AppState;

const LOOKING_FOR: FieldSpec<LoanList> = FieldSpec {
    id: "felt-looking_for",
    label: t::LOOKING_FOR,
    hint: Some(t::LOOKING_FOR_HINT),
    of: |held| &mut held.looking_for,
    get: |held| &held.looking_for,
};

/// The most loans of a list.
pub const MOST_LOANS: usize = 50;

const LOANS: RowSpec<BorrowedFrom> = RowSpec {
    prefix: "lan",
    class: "form-row form-row--loan",
    legend: t::LOAN,
    most: MOST_LOANS,
    full: fields::FULL_ROWS,
    get: |draft| LoanList::of(draft).map(|held| &held.loans),
    of: |draft| LoanList::of_mut(draft).map(|held| &mut held.loans),
};

/// The words that stand for all categories in the choice of one.
const ALL: &str = "alle";

/// The fields.
pub fn form(state: AppState, locale: Locale) -> El {
    let category = RwSignal::new(None::<Category>);
    let search = el("div")
        .class("panel form-part")
        .child(LOOKING_FOR.line(state, locale))
        .child(categories(category, locale))
        .child(search_results(
            state,
            locale,
            LOOKING_FOR.value(state),
            category,
        ));
    let count = LOANS.list(state).count;
    let has_loans = Memo::new(move |_| count.get() > 0);
    let list = move || has_loans.get().then(|| loan_list(state, locale));
    // Where the focus goes when the last loan is taken away.
    let search = search
        .live(full_words(LOANS.list(state), locale))
        .id("lan-ny")
        .attr("tabindex", "-1");
    el("div").child(search).live(list)
}

fn categories(category: RwSignal<Option<Category>>, locale: Locale) -> El {
    let mut options = vec![(ALL, t::ALL_CATEGORIES.get(locale))];
    options.extend(Category::ALL.map(|category| (word(category), category.name().get(locale))));
    let chosen = Signal::derive(move || category.get().map_or(ALL, word).to_owned());
    let choose = Callback::new(move |chosen: String| {
        category.set(
            Category::ALL
                .into_iter()
                .find(|known| word(*known) == chosen),
        );
    });
    radios(
        "kategori",
        t::CATEGORY.get(locale),
        &options,
        chosen,
        choose,
    )
}

const fn word(category: Category) -> &'static str {
    match category {
        Category::Examples => "eksempler",
        Category::Templates => "maler",
        Category::Tools => "verktoy",
        Category::Adaptations => "lokal-tilpasning",
    }
}

fn loan_list(state: AppState, locale: Locale) -> El {
    let limit = (MAX_TEXT_CHARS, sketch::FULL_FIELD.get(locale));
    let rows = LOANS.view_without_adding(state, locale, move |place| {
        let title = LOANS.cell(
            state,
            locale,
            place,
            CellSpec {
                number: 1,
                label: t::LOAN,
                of: |loan| &mut loan.title,
                get: |loan| &loan.title,
            },
        );
        let from = LOANS.cell(
            state,
            locale,
            place,
            CellSpec {
                number: 2,
                label: t::FROM,
                of: |loan| &mut loan.municipality,
                get: |loan| &loan.municipality,
            },
        );
        let adapted = LOANS.cell(
            state,
            locale,
            place,
            CellSpec {
                number: 0,
                label: t::ADAPT,
                of: |loan| &mut loan.adapted,
                get: |loan| &loan.adapted,
            },
        );
        let (name, place_name) = (title.value, from.value);
        let head = el("p")
            .class("loan__name")
            .child(el("b").live_text(move || name.get()))
            .child(
                el("span")
                    .class("hint")
                    .live_text(move || match place_name.get().trim() {
                        "" => String::new(),
                        place => fill(t::FROM.get(locale), &[("place", place)]),
                    }),
            );
        (name, vec![head, text_area(adapted, limit, None)])
    });
    part(
        "lanelista",
        t::LOANS.get(locale),
        Some(t::LOANS_HINT),
        locale,
    )
    .child(rows)
}
