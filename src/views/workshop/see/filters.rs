//! What the gallery is narrowed down by: a table, a theme, an element of the map.

use leptos::prelude::*;

use crate::compose::labels;
use crate::content::{MAP_ELEMENTS, THEMES};
use crate::domain::workshop::Wanted;
use crate::domain::workshop::table_of;
use crate::i18n::{Text, session as t};
use crate::views::use_app;
use crate::views::workshop::gathered::table_name;
use crate::views::workshop::sketches::with_session;

/// A word that is chosen, and its name.
type Choice = (String, String);

/// The three fields. Each offers what some sketch has.
#[component]
pub fn Filters(
    /// What the gallery is narrowed down by.
    wanted: Memo<Wanted>,
    /// What somebody has asked for.
    asked: RwSignal<Wanted>,
) -> impl IntoView {
    let (state, locale) = use_app();
    let tables = Memo::new(move |_| {
        let mut tables: Vec<u64> = with_session(state, |_, sketches| {
            let tables = sketches.iter().filter_map(|(_, own)| table_of(own));
            tables.collect()
        });
        tables.sort_unstable();
        tables.dedup();
        let tables = tables.into_iter();
        let tables = tables.map(|table| (table.to_string(), table_name(table, locale)));
        tables.collect::<Vec<Choice>>()
    });
    let themes = Memo::new(move |_| {
        with_session(state, |_, sketches| {
            let used = |id: &str| {
                sketches
                    .iter()
                    .any(|(_, own)| own.themes.iter().any(|it| it == id))
            };
            let themes = THEMES.iter().filter(|theme| used(theme.id));
            let themes = themes.map(|theme| (theme.id.to_owned(), labels::theme(theme.id, locale)));
            themes.collect::<Vec<Choice>>()
        })
    });
    let elements = Memo::new(move |_| {
        with_session(state, |_, sketches| {
            let used = |id: &str| {
                sketches
                    .iter()
                    .any(|(_, own)| own.map_elements.iter().any(|it| it == id))
            };
            let elements = MAP_ELEMENTS.iter().enumerate();
            let elements = elements.filter(|(_, element)| used(element.id));
            let elements = elements.map(|(place, element)| {
                let name = format!("{} {}", place + 1, element.name.get(locale));
                (element.id.to_owned(), name)
            });
            elements.collect::<Vec<Choice>>()
        })
    });
    let table = Signal::derive(move || {
        wanted.with(|own| own.table.map(|table| table.to_string()).unwrap_or_default())
    });
    let theme = Signal::derive(move || wanted.with(|own| own.theme.clone().unwrap_or_default()));
    let element =
        Signal::derive(move || wanted.with(|own| own.element.clone().unwrap_or_default()));
    let some = |word: String| (!word.is_empty()).then_some(word);
    view! {
        <div class="filters" role="search" aria-label=t::FILTERS.get(locale)>
            <Choices
                id="filter-bord"
                label=t::FILTER_TABLE
                all=t::ALL_TABLES
                options=tables
                chosen=table
                choose=move |word: String| asked.update(|own| own.table = word.parse().ok())
            />
            <Choices
                id="filter-tema"
                label=t::FILTER_THEME
                all=t::ALL_THEMES
                options=themes
                chosen=theme
                choose=move |word: String| asked.update(|own| own.theme = some(word))
            />
            <Choices
                id="filter-kart"
                label=t::FILTER_ELEMENT
                all=t::ALL_ELEMENTS
                options=elements
                chosen=element
                choose=move |word: String| asked.update(|own| own.element = some(word))
            />
        </div>
    }
}

/// A list that folds out, whose choices may grow while it stands there.
#[component]
fn Choices(
    id: &'static str,
    label: Text,
    all: Text,
    options: Memo<Vec<Choice>>,
    chosen: Signal<String>,
    #[prop(into)] choose: Callback<String>,
) -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <div class="ds-field">
            <label class="ds-label" for=id>{label.get(locale)}</label>
            <select
                class="ds-input"
                id=id
                prop:value=move || chosen.get()
                on:change=move |event| choose.run(event_target_value(&event))
            >
                <option value="">{all.get(locale)}</option>
                <For
                    each=move || options.get()
                    key=|(word, _)| word.clone()
                    children=|(word, name)| view! { <option value=word>{name}</option> }
                />
            </select>
        </div>
    }
}
