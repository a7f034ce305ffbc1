//! What one search over everything found.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::Asked;
use super::going::{Goal, go, goal, sketch_at_hand};
use super::shown::{Marked, Shown};
use crate::browser;
use crate::components::{Button, CountStatus, Variant};
use crate::compose::finds::{self, Findable, Place};
use crate::compose::titles::shown_name;
use crate::domain::find::Question;
use crate::i18n::{Locale, fill, plural, search as t};
use crate::routes::Route;
use crate::state::AppState;
use crate::views::use_app;

/// How many finds of a group are shown before somebody asks for all of them.
const MOST_OF_A_GROUP: usize = 6;

fn all(state: AppState, locale: Locale) -> Vec<Findable> {
    let mut findables = finds::page(locale);
    findables.extend(finds::shipped(locale));
    if let Some(own_map) = state.works.own_map() {
        finds::add_notes(&mut findables, &own_map);
    }
    state.works.entries.with(|entries| {
        for entry in entries.values() {
            let name = shown_name(&entry.record.body, locale);
            findables.extend(finds::own(entry, &name, locale));
        }
    });
    findables
}

/// Finds of a group.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Found {
    /// Their place among those that were found.
    place: usize,
    title: String,
    /// How many there are.
    count: usize,
    /// Those that are shown.
    hits: Vec<Shown>,
}

fn find(state: AppState, findables: &[Findable], asked: Asked, locale: Locale) -> Vec<Found> {
    let whole = asked.whole.get();
    let question = Question::new(&asked.typed.read());
    let found = finds::find(findables, &question).into_iter().enumerate();
    let found = found.map(|(place, found)| {
        let most = match whole == Some(place) {
            true => usize::MAX,
            false => MOST_OF_A_GROUP,
        };
        let hits = found.finds.iter().take(most);
        let hits = hits.map(|hit| untrack(|| Shown::of(state, hit, &question, locale)));
        Found {
            place,
            title: found.title(locale),
            count: found.finds.len(),
            hits: hits.collect(),
        }
    });
    found.collect()
}

/// What was found, and how much in words. The words stay where they are, so that they are heard.
#[component]
pub fn Results(asked: Asked) -> impl IntoView {
    let (state, locale) = use_app();
    // Made once for each opening: what there is does not change under an open dialog.
    let findables = untrack(|| all(state, locale));
    let found = Memo::new(move |_| find(state, &findables, asked, locale));
    let words = move || {
        let total = found.with(|found| found.iter().map(|group| group.count).sum());
        match (asked.typed.read().trim(), total) {
            ("", _) => String::new(),
            (query, 0) => fill(t::NOTHING.get(locale), &[("query", query)]),
            (_, total) => plural(locale, total, &t::RESULTS_ONE, &t::RESULTS_MANY),
        }
    };
    let whole = asked.whole;
    view! {
        <div class="search__results">
            <CountStatus words=Signal::derive(words)/>
            <div class="search__groups">
                <For
                    each=move || found.get()
                    key=Clone::clone
                    children=move |found| view! { <FoundGroup found whole/> }
                />
            </div>
        </div>
    }
}

/// The finds of a group, and what shows all of them. The focus goes on to the first of those that were not
/// there.
#[component]
fn FoundGroup(found: Found, whole: RwSignal<Option<usize>>) -> impl IntoView {
    let (_, locale) = use_app();
    let Found {
        place,
        title,
        count,
        hits,
    } = found;
    let id = format!("treff-{place}");
    let label = id.clone();
    let heading = fill(
        t::GROUP_COUNT.get(locale),
        &[("group", &title), ("n", &count.to_string())],
    );
    let shown = hits.len();
    let hits = hits.into_iter().enumerate().map(|(number, shown)| {
        view! { <Hit id=hit_id(place, number) shown/> }
    });
    let show_all = move || {
        whole.set(Some(place));
        browser::focus_soon(hit_id(place, shown));
    };
    let more = (count > shown).then(|| {
        let n = (count - shown).to_string();
        view! {
            <Button variant=Variant::Tertiary on_click=show_all>
                {fill(t::SHOW_MORE.get(locale), &[("n", &n)])}
                <span class="ds-sr-only">{format!(": {title}")}</span>
            </Button>
        }
    });
    view! {
        <section aria-labelledby=label>
            <h2 class="card-title" id=id>{heading}</h2>
            <ul class="hits">{hits.collect_view()}</ul>
            {more}
        </section>
    }
}

fn hit_id(group: usize, number: usize) -> String {
    format!("treff-{group}-{number}")
}

/// A find: a link where it leads somewhere, a button where it does something.
#[component]
fn Hit(id: String, shown: Shown) -> impl IntoView {
    let (state, _) = use_app();
    let Shown { place, name, line } = shown;
    let line_id = format!("{id}-linje");
    let described = (!line.is_empty()).then(|| line_id.clone());
    let line = (!line.is_empty()).then(|| {
        view! { <p class="hit__line" id=line_id><Marked said=line/></p> }
    });
    let done = move || {
        // Also when it leads to where one already is.
        state.app.searching.set(false);
        go(state, goal(place));
    };
    let follow = move |event: MouseEvent| {
        if browser::is_plain_click(&event) {
            event.prevent_default();
            done();
        }
    };
    let name = view! { <Marked said=name/> };
    let named = match href(state, place) {
        Some(href) => view! {
            <a class="hit" id=id href=href aria-describedby=described on:click=follow>
                {name}
            </a>
        }
        .into_any(),
        None => view! {
            <button
                type="button"
                class="hit"
                id=id
                aria-describedby=described
                on:click=move |_| done()
            >
                {name}
            </button>
        }
        .into_any(),
    };
    view! { <li class="hits__item">{named} {line}</li> }
}

/// The address of what a find leads to.
fn href(state: AppState, place: Place) -> Option<String> {
    match goal(place) {
        Goal::Screen(route, _) => Some(route.href()),
        Goal::Field(_) => sketch_at_hand(state).map(|id| Route::Sketch(id).href()),
        Goal::Deed(_) => None,
    }
}
