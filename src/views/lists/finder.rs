//! What the list is asked for: words, a kind, a theme, a status, an order.

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser;
use crate::components::{Button, Select, Variant, written};
use crate::compose::{labels, titles};
use crate::content::THEMES;
use crate::domain::list::{self as order, Entry, Narrowed, SortBy};
use crate::domain::{Id, Kind, Status, search};
use crate::i18n::{Locale, examples, fields, list as t};
use crate::views::{ids, use_app};

/// The word of the choice that narrows nothing.
const ALL: &str = "alle";

/// What the person has asked the list for.
#[derive(Clone, Copy)]
pub struct Asked {
    query: RwSignal<String>,
    narrowed: RwSignal<Narrowed>,
    sort: RwSignal<SortBy>,
}

impl Asked {
    /// Everything, in the usual order.
    pub fn new() -> Asked {
        Asked {
            query: RwSignal::new(String::new()),
            narrowed: RwSignal::new(Narrowed::default()),
            sort: RwSignal::new(SortBy::default()),
        }
    }

    /// Those that are asked for, in order. Follows what is asked for.
    pub fn find(self, kept: Vec<Arc<Entry>>, locale: Locale) -> Vec<Id> {
        let words = search::words(&self.query.read());
        let narrowed = self.narrowed.read();
        // It is also found by what the list says that it is.
        let has_words = |entry: &Entry| {
            let kind = |work| search::folded(&[titles::kind_name(work).get(locale)]);
            entry.matches(&words) || entry.matches_beside(&words, &kind(&entry.record.body))
        };
        let is_asked = |entry: &Arc<Entry>| narrowed.leaves(&entry.record.body) && has_words(entry);
        let mut found = Vec::new();
        for entry in kept {
            if is_asked(&entry) {
                found.push(entry);
            }
        }
        order::sort(&mut found, self.sort.get());
        found.iter().map(|entry| entry.record.id).collect()
    }

    /// Asks for everything again.
    pub fn ask_for_all(self) {
        self.query.set(String::new());
        self.narrowed.set(Narrowed::default());
        browser::focus(ids::LIST_SEARCH);
    }
}

/// Where one asks.
#[component]
pub fn Finder(asked: Asked) -> impl IntoView {
    let (_, locale) = use_app();
    let Asked {
        query,
        narrowed,
        sort,
    } = asked;
    let clear = move |_| {
        query.set(String::new());
        browser::focus(ids::LIST_SEARCH);
    };
    let ask = move |event| {
        if let Some(text) = written(&event) {
            query.set(text);
        }
    };
    let kinds = Kind::ALL.map(|kind| (kind.word(), titles::kind(kind).get(locale)));
    let statuses = Status::ALL.map(|status| (status.word(), labels::status(status).get(locale)));
    let themes = THEMES.iter();
    let themes = themes.map(|theme| (theme.id, theme.name.get(locale)));
    let orders = SortBy::ALL.map(|order| (order.word(), labels::sort(order).get(locale)));
    let with_all = |all: &'static str, choices: Vec<(&'static str, &'static str)>| {
        let mut options = vec![(ALL, all)];
        options.extend(choices);
        options
    };
    let word = |of: fn(&Narrowed) -> Option<String>| {
        Signal::derive(move || {
            narrowed.with(|narrowed| of(narrowed).unwrap_or_else(|| ALL.to_owned()))
        })
    };
    view! {
        <div class="finder" role="search" aria-label=t::NARROW.get(locale)>
            <div class="ds-field finder__words">
                <label class="ds-label" for=ids::LIST_SEARCH>{t::SEARCH.get(locale)}</label>
                <div class="ds-search">
                    <input
                        class="ds-input"
                        type="search"
                        id=ids::LIST_SEARCH
                        autocomplete="off"
                        prop:value=move || query.get()
                        on:input=ask
                    />
                    <button
                        type="reset"
                        class="ds-button"
                        data-variant="tertiary"
                        aria-label=t::CLEAR_SEARCH.get(locale)
                        on:click=clear
                    ></button>
                </div>
            </div>
            <Select
                id="slag"
                label=t::KIND.get(locale)
                options=with_all(t::ALL_KINDS.get(locale), kinds.to_vec())
                chosen=word(|narrowed| Some(narrowed.kind?.word().to_owned()))
                on_choose=move |word: String| {
                    narrowed.update(|narrowed| narrowed.kind = Kind::from_word(&word));
                }
            />
            <Select
                id="tema"
                label=examples::THEME.get(locale)
                options=with_all(examples::ALL_THEMES.get(locale), themes.collect())
                chosen=word(|narrowed| narrowed.theme.clone())
                on_choose=move |word: String| {
                    narrowed.update(|narrowed| narrowed.theme = (word != ALL).then_some(word));
                }
            />
            <Select
                id="status"
                label=fields::STATUS.get(locale)
                options=with_all(t::ALL_STATUSES.get(locale), statuses.to_vec())
                chosen=word(|narrowed| Some(narrowed.status?.word().to_owned()))
                on_choose=move |word: String| {
                    let status = Status::ALL.into_iter().find(|status| status.word() == word);
                    narrowed.update(|narrowed| narrowed.status = status);
                }
            />
            <Select
                id="sortering"
                label=t::SORT.get(locale)
                options=orders.to_vec()
                chosen=Signal::derive(move || sort.get().word().to_owned())
                on_choose=move |word: String| {
                    sort.set(SortBy::from_word(&word).unwrap_or_default());
                }
            />
        </div>
    }
}

/// What stands where nothing is left, with the way to everything.
#[component]
pub fn NoneLeft(asked: Asked) -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <div class="stack">
            <p>{t::NO_HITS.get(locale)}</p>
            <p>
                <Button variant=Variant::Secondary on_click=move || asked.ask_for_all()>
                    {t::SHOW_ALL.get(locale)}
                </Button>
            </p>
        </div>
    }
}
