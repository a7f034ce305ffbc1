//! What one search over everything found.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::Asked;
use crate::browser;
use crate::components::{Button, CountStatus, Name, Variant};
use crate::compose::finds::{self, Findable, Group, Place};
use crate::compose::titles::shown_name;
use crate::content::{EXAMPLES, PROPOSALS, PROTOTYPE_CARDS};
use crate::i18n::{Locale, Text, fill, plural, search as t};
use crate::routes::Route;
use crate::state::AppState;
use crate::views::use_app;
use crate::views::work::names::name_lang;

/// How many finds of a group are shown before somebody asks for all of them.
const MOST_OF_A_GROUP: usize = 6;

fn all(state: AppState, locale: Locale) -> Vec<Findable> {
    let mut findables = finds::shipped(locale);
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

/// The finds of a group.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Found {
    /// The group's place among those with finds.
    place: usize,
    group: Group,
    /// How many there are.
    count: usize,
    /// Those that are shown, with their names.
    hits: Vec<(Place, String)>,
}

fn find(findables: &[Findable], asked: Asked) -> Vec<Found> {
    let whole = asked.whole.get();
    let most = |group: Group| match whole {
        Some(shown) if shown == group => usize::MAX,
        _ => MOST_OF_A_GROUP,
    };
    let found = finds::find(findables, &asked.typed.read(), most);
    let mut groups = Vec::new();
    for (place, (group, count, best)) in found.into_iter().enumerate() {
        let hits = best.into_iter().map(|hit| (hit.place, hit.name.clone()));
        groups.push(Found {
            place,
            group,
            count,
            hits: hits.collect(),
        });
    }
    groups
}

/// What was found, and how much in words. The words stay where they are, so that they are heard.
#[component]
pub fn Results(asked: Asked) -> impl IntoView {
    let (state, locale) = use_app();
    // Made once for each opening: what there is does not change under an open dialog.
    let findables = untrack(|| all(state, locale));
    let found = Memo::new(move |_| find(&findables, asked));
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
fn FoundGroup(found: Found, whole: RwSignal<Option<Group>>) -> impl IntoView {
    let (_, locale) = use_app();
    let Found {
        place,
        group,
        count,
        hits,
    } = found;
    let name = group.name().get(locale);
    let id = format!("treff-{place}");
    let label = id.clone();
    let title = fill(
        t::GROUP_COUNT.get(locale),
        &[("group", name), ("n", &count.to_string())],
    );
    let shown = hits.len();
    let hits = hits.into_iter().enumerate().map(|(number, (place, name))| {
        view! { <Hit id=hit_id(group, number) place name/> }
    });
    let show_all = move || {
        whole.set(Some(group));
        browser::focus_soon(hit_id(group, shown));
    };
    let more = (count > shown).then(|| {
        let n = (count - shown).to_string();
        view! {
            <Button variant=Variant::Tertiary on_click=show_all>
                {fill(t::SHOW_MORE.get(locale), &[("n", &n)])}
                <span class="ds-sr-only">{format!(": {name}")}</span>
            </Button>
        }
    });
    view! {
        <section aria-labelledby=label>
            <h2 class="card-title" id=id>{title}</h2>
            <ul class="hits">{hits.collect_view()}</ul>
            {more}
        </section>
    }
}

fn hit_id(group: Group, number: usize) -> String {
    format!("treff-{group:?}-{number}")
}

#[component]
fn Hit(id: String, place: Place, name: String) -> impl IntoView {
    let (state, locale) = use_app();
    let work = match place {
        Place::Sketch(id) | Place::Draft(_, id) | Place::Selfcheck(id) | Place::GuideSheet(id) => {
            state.works.stored(id)
        }
        _ => None,
    };
    let lang = work.and_then(|entry| name_lang(&entry.record.body, locale));
    let own = our_name(place).filter(|text| text.get(locale) == name);
    let name = match own {
        Some(text) => view! { <Name text locale/> }.into_any(),
        None => name.into_any(),
    };
    let part = match place {
        Place::Question(id) | Place::Proposal(id) => Some(id),
        _ => None,
    };
    let go = move |event: MouseEvent| {
        if !browser::is_plain_click(&event) {
            return;
        }
        // Also when it leads to where one already is.
        state.app.searching.set(false);
        if let Some(id) = part {
            event.prevent_default();
            state.app.go_to_part(here(state, route(place)), id);
        }
    };
    view! {
        <li>
            <a class="hit" id=id href=route(place).href() on:click=go lang=lang>{name}</a>
        </li>
    }
}

/// What we call a thing of ours.
fn our_name(place: Place) -> Option<Text> {
    match place {
        Place::Measure(id) => {
            let card = PROTOTYPE_CARDS.iter().find(|card| card.id == id);
            card.map(|card| card.name)
        }
        Place::Proposal(id) => {
            let proposal = PROPOSALS.iter().find(|proposal| proposal.id == id);
            proposal.map(|proposal| proposal.name)
        }
        Place::Example(id) => {
            let example = EXAMPLES.iter().find(|example| example.id == id);
            example.map(|example| example.name)
        }
        _ => None,
    }
}

/// A question is answered on the sheet that is open, where there is one.
fn here(state: AppState, route: Route) -> Route {
    match (route, state.app.route.get_untracked()) {
        (Route::Guide, open @ Route::GuideSheet(_)) => open,
        (route, _) => route,
    }
}

fn route(place: Place) -> Route {
    match place {
        Place::Element(id) => Route::MapElement(id.to_owned()),
        Place::Measure(id) => Route::Measure(id.to_owned()),
        Place::Proposal(id) => Route::Proposal(id.to_owned()),
        Place::Question(_) => Route::Guide,
        Place::Example(id) => Route::Example(id.to_owned()),
        Place::Sketch(id) => Route::Sketch(id),
        Place::Draft(prototype, id) => Route::Draft(prototype, id),
        Place::Selfcheck(id) => Route::Selfcheck(id),
        Place::GuideSheet(id) => Route::GuideSheet(id),
    }
}
