//! One search over everything: the map, the measures, the examples, and what was made here.

use leptos::prelude::*;

use crate::browser;
use crate::components::{Variant, button};
use crate::compose::finds::{self, Findable, Group, Place};
use crate::dom::{El, effect, el, listen_to_window};
use crate::i18n::{Locale, fill, plural, search as t};
use crate::routes::Route;
use crate::state::AppState;
use crate::views::sketch_card::shown_name;

/// How many finds of a group are shown before somebody asks for all of them.
const MOST_OF_A_GROUP: usize = 6;

/// The longest question, in characters.
const MOST_TYPED: &str = "200";

/// The dialog, and the keys that open it.
pub fn search_dialog(state: AppState) -> El {
    listen_to_window("keydown", move |event| {
        let (is_shortcut, has_shift) = browser::shortcut_keys(&event);
        let key = browser::key_of(&event).to_ascii_lowercase();
        if is_shortcut && !has_shift && key == "k" {
            event.prevent_default();
            if !state.searching.get_untracked() {
                state.searching.set(true);
            }
        }
    });
    let dialog = el("dialog")
        .class("dialog search")
        .live_attr("aria-label", move || Some(t::TITLE.get(state.locale.get())))
        .on("close", move |_| state.searching.set(false))
        .live(move || {
            let is_open = state.searching.get();
            is_open.then(|| content(state, state.locale.get()))
        });
    let element = dialog.element().clone();
    effect(move || browser::show_dialog(&element, state.searching.get()));
    // Whoever goes somewhere is done searching.
    effect(move || {
        state.route.track();
        state.searching.set(false);
    });
    dialog
}

fn content(state: AppState, locale: Locale) -> El {
    let typed = RwSignal::new(String::new());
    let whole = RwSignal::new(None::<Group>);
    let input = el("input")
        .class("ds-input")
        .attr("type", "search")
        .id("sok-alt")
        .attr("autocomplete", "off")
        .attr("maxlength", MOST_TYPED)
        .attr("autofocus", "")
        .attr("aria-describedby", "sok-alt-hjelp")
        .on("input", move |event| {
            whole.set(None);
            typed.set(browser::event_value(&event));
        });
    let field = el("div")
        .class("ds-field")
        .child(
            el("label")
                .class("ds-label")
                .attr("for", "sok-alt")
                .text(t::LABEL.get(locale)),
        )
        .child(
            el("div")
                .attr("data-field", "description")
                .id("sok-alt-hjelp")
                .text(&format!("{} {}", t::HINT.get(locale), t::KEYS.get(locale))),
        )
        .child(input);
    let close = button(Variant::Secondary, t::CLOSE.get(locale), move || {
        state.searching.set(false);
    });
    el("div")
        .class("stack")
        .attr("role", "search")
        .on("keydown", move |event| {
            // At once: a search field would otherwise take the first Escape to empty itself.
            if browser::key_of(&event) == "Escape" {
                event.prevent_default();
                state.searching.set(false);
            }
            walk(event);
        })
        .child(field)
        .child(finds_panel(state, locale, typed, whole))
        .child(el("p").class("hint").text(t::PRIVATE.get(locale)))
        .child(el("div").class("cluster").child(close))
}

fn all(state: AppState, locale: Locale) -> Vec<Findable> {
    let mut findables = finds::shipped(locale);
    if let Some(own_map) = state.own_map() {
        finds::add_notes(&mut findables, &own_map);
    }
    state.entries.with(|entries| {
        for entry in entries.values() {
            let name = shown_name(&entry.record.body, locale);
            findables.extend(finds::own(entry, &name, locale));
        }
    });
    findables
}

/// What was found, and how much in words. The words stay where they are, so that they are heard.
fn finds_panel(
    state: AppState,
    locale: Locale,
    typed: RwSignal<String>,
    whole: RwSignal<Option<Group>>,
) -> El {
    // Made once for each opening: what there is does not change under an open dialog.
    let findables = untrack(|| all(state, locale));
    let words = RwSignal::new(String::new());
    let groups = move || {
        let typed = typed.get();
        let found = finds::find(&findables, &typed, |group| match whole.get() {
            Some(shown) if shown == group => usize::MAX,
            _ => MOST_OF_A_GROUP,
        });
        let total = found.iter().map(|(_, count, _)| count).sum();
        words.set(match (typed.trim(), total) {
            ("", _) => String::new(),
            (query, 0) => fill(t::NOTHING.get(locale), &[("query", query)]),
            (_, total) => plural(locale, total, &t::RESULTS_ONE, &t::RESULTS_MANY),
        });
        let groups = found.iter().enumerate();
        let groups = groups.map(|(place, (group, count, best))| {
            let n = count.to_string();
            let title = fill(
                t::GROUP_COUNT.get(locale),
                &[("group", group.name().get(locale)), ("n", &n)],
            );
            finds_of_group(state, place, &title, best).child_if(rest_of(
                *group,
                *count,
                best.len(),
                whole,
                locale,
            ))
        });
        Some(el("div").class("search__groups").children(groups))
    };
    el("div")
        .class("search__results")
        .child(
            el("p")
                .class("quiet")
                .attr("role", "status")
                .live_text(move || words.get()),
        )
        .live(groups)
}

/// What shows all finds of a group. The focus goes on to the first of those that were not there.
fn rest_of(
    group: Group,
    count: usize,
    shown: usize,
    whole: RwSignal<Option<Group>>,
    locale: Locale,
) -> Option<El> {
    let n = count.checked_sub(shown).filter(|n| *n > 0)?.to_string();
    let words = fill(t::SHOW_MORE.get(locale), &[("n", &n)]);
    let more = button(Variant::Tertiary, &words, move || {
        whole.set(Some(group));
        browser::focus_soon(hit_id(group, shown));
    });
    Some(
        more.child(
            el("span")
                .class("ds-sr-only")
                .text(&format!(": {}", group.name().get(locale))),
        ),
    )
}

fn hit_id(group: Group, place: usize) -> String {
    format!("treff-{group:?}-{place}")
}

fn finds_of_group(state: AppState, place: usize, title: &str, best: &[&Findable]) -> El {
    let id = format!("treff-{place}");
    let items = best.iter().enumerate().map(|(place, findable)| {
        let link = el("a")
            .class("hit")
            .id(&hit_id(findable.group, place))
            .attr("href", &route(findable.place).href())
            .text(&findable.name);
        let part = match findable.place {
            Place::Question(id) | Place::Proposal(id) => Some(id),
            _ => None,
        };
        let place = findable.place;
        el("li").child(link.on("click", move |event| {
            if !browser::is_plain_click(&event) {
                return;
            }
            // Also when it leads to where one already is.
            state.searching.set(false);
            if let Some(id) = part {
                event.prevent_default();
                state.go_to_part(here(state, route(place)), id);
            }
        }))
    });
    el("section")
        .attr("aria-labelledby", &id)
        .child(el("h2").class("card-title").id(&id).text(title))
        .child(el("ul").class("hits").children(items))
}

/// A question is answered on the sheet that is open, where there is one.
fn here(state: AppState, route: Route) -> Route {
    match (route, state.route.get_untracked()) {
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

/// Arrow keys go from the field into the finds, and among them.
fn walk(event: web_sys::Event) {
    let step = match browser::key_of(&event).as_str() {
        "ArrowDown" => browser::Step::Next,
        "ArrowUp" => browser::Step::Previous,
        _ => return,
    };
    if browser::step_focus(&event, "#sok-alt, a.hit", step) {
        event.prevent_default();
    }
}
