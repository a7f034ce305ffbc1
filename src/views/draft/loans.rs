//! Kommunal bandittportal: looking for something to borrow, and the list of what is borrowed.

use leptos::prelude::*;

use super::form::{Group, Part};
use super::loan_search::SearchResults;
use crate::components::rows::{RowHandle, RowList};
use crate::components::{FullWords, Name, Radios, RowItems, TextInput};
use crate::compose::library::{Category, name_of_loan};
use crate::domain::BorrowedFrom;
use crate::domain::draft::LoanList;
use crate::i18n::{Locale, Text, fields, fill, loans as t};
use crate::state::AppState;
use crate::views::use_app;
use crate::views::work::editing::{Area, FieldSpec};
use crate::views::work::names::borrowed_lang;
use crate::views::work::rows::{CellSpec, RowFields, RowSpec};

const LOOKING_FOR: FieldSpec<LoanList> = FieldSpec {
    id: "felt-looking_for",
    label: t::LOOKING_FOR,
    hint: Some(t::LOOKING_FOR_HINT),
    of: |held| &mut held.looking_for,
    get: |held| &held.looking_for,
};

/// The most loans of a list.
pub const MOST_LOANS: usize = 50;

const LOANS: RowSpec<LoanList, BorrowedFrom> = RowSpec {
    prefix: "lan",
    class: "form-row form-row--loan",
    legend: t::LOAN,
    most: MOST_LOANS,
    full: fields::FULL_ROWS,
    get: |held| Some(&held.loans),
    of: |held| Some(&mut held.loans),
};

const ADAPTED: CellSpec<BorrowedFrom> = CellSpec {
    number: 0,
    label: t::ADAPT,
    of: |loan| &mut loan.adapted,
    get: |loan| &loan.adapted,
};

/// The words that stand for all categories in the choice of one.
const ALL: &str = "alle";

/// The fields.
#[component]
pub fn LoansForm() -> impl IntoView {
    let (state, locale) = use_app();
    let category = RwSignal::new(None::<Category>);
    let list = LOANS.list(state, locale);
    let ids = list.ids;
    let has_loans = Memo::new(move |_| ids.with(|ids| !ids.is_empty()));
    // The search is where the focus goes when the last loan is taken away.
    view! {
        <Group title=t::FIND attr:id="lan-ny" attr:tabindex="-1">
            <TextInput field=LOOKING_FOR.field(state, locale)/>
            <Categories category/>
            <SearchResults query=LOOKING_FOR.value(state) category/>
            <FullWords list/>
        </Group>
        <Show when=move || has_loans.get()>
            <Loans/>
        </Show>
    }
}

/// What is borrowed.
#[component]
fn Loans() -> impl IntoView {
    let (state, locale) = use_app();
    let list = LOANS.list(state, locale);
    let loan = {
        let list = list.clone();
        move |row| view! { <Loan list=list.clone() row/> }.into_any()
    };
    view! {
        <Part id="lanelista" title=t::LOANS.get(locale) hint=t::LOANS_HINT>
            <RowItems list row=loan/>
        </Part>
    }
}

#[component]
fn Categories(category: RwSignal<Option<Category>>) -> impl IntoView {
    let (_, locale) = use_app();
    let mut options = vec![(ALL, t::ALL_CATEGORIES.get(locale))];
    options.extend(Category::ALL.map(|category| (word(category), category.name().get(locale))));
    let chosen = Signal::derive(move || category.get().map_or(ALL, word).to_owned());
    let choose = move |chosen: String| {
        let known = Category::ALL.into_iter();
        category.set({ known }.find(|known| word(*known) == chosen));
    };
    view! {
        <Radios
            group="kategori"
            legend=t::CATEGORY.get(locale)
            options
            chosen
            on_choose=choose
        />
    }
}

const fn word(category: Category) -> &'static str {
    match category {
        Category::Examples => "eksempler",
        Category::Templates => "maler",
        Category::Tools => "verktoy",
        Category::Adaptations => "lokal-tilpasning",
    }
}

/// What a loan is called.
#[derive(Clone, PartialEq)]
struct Loaned {
    title: String,
    /// The name, where it is ours in the language of the page.
    ours: Option<Text>,
    /// The `lang` of the title, where that is another.
    lang: Option<&'static str>,
}

impl Loaned {
    fn of(state: AppState, loan: &BorrowedFrom, locale: Locale) -> Loaned {
        let name = name_of_loan(loan);
        let is_called = |own: &Locale| name.is_some_and(|name| name.get(*own) == loan.title);
        let ours = name.filter(|_| is_called(&locale));
        let named_in = Locale::ALL.into_iter().find(is_called);
        let lang = match (ours, named_in) {
            (Some(_), _) => None,
            (None, Some(named_in)) => Some(named_in.tag()),
            (None, None) => borrowed_lang(state, loan, locale),
        };
        Loaned {
            title: loan.title.clone(),
            ours,
            lang,
        }
    }
}

#[component]
fn Loan(list: RowList, row: RowHandle) -> impl IntoView {
    let (state, locale) = use_app();
    let title = LOANS.read(state, row, |loan| loan.title.clone());
    let loan = Memo::new(move |_| {
        let held = state.open.with_open(|held: &LoanList| {
            let mut loans = held.loans.iter();
            loans.find(|loan| loan.row_id.number() == row.id).cloned()
        });
        held.map(|loan| Loaned::of(state, &loan, locale))
    });
    let name = move || {
        let Loaned { title, ours, lang } = loan.get()?;
        Some(match ours {
            Some(text) => view! { <Name text locale/> }.into_any(),
            None => view! { <span lang=lang prop:textContent=title></span> }.into_any(),
        })
    };
    let named = Callback::new(move |()| view! { <span>{name}</span> }.into_any());
    let place = LOANS.read(state, row, |loan| loan.municipality.trim().to_owned());
    let from = move || match place.get() {
        place if place.is_empty() => place,
        place => fill(t::FROM.get(locale), &[("place", &place)]),
    };
    let adapted = LOANS.cell(state, locale, row, ADAPTED);
    view! {
        <RowFields
            list
            row
            class=LOANS.class
            legend=LOANS.legend
            what=title
            name=Some(named)
        >
            <p class="loan__name">
                <b>{name}</b>
                <span class="hint" prop:textContent=from></span>
            </p>
            <Area field=adapted/>
        </RowFields>
    }
}
