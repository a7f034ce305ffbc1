//! Where a find leads, or what it does.

use leptos::prelude::*;

use crate::compose::finds::{Action, Place, Screen};
use crate::content::NEEDS;
use crate::domain::Id;
use crate::domain::list::{SortBy, sort};
use crate::routes::{Route, Stage};
use crate::state::AppState;
use crate::views::ids;

/// What a find is there for.
pub enum Goal {
    /// A screen, or a part of it.
    Screen(Route, Option<&'static str>),
    /// A field of the sketch that is open, of the latest, or of a new one.
    Field(&'static str),
    /// Something is done at once.
    Deed(Action),
}

/// What a find is there for.
pub fn goal(place: Place) -> Goal {
    let screen = |route: Route| Goal::Screen(route, None);
    let part = |route: Route, id: &'static str| Goal::Screen(route, Some(id));
    match place {
        Place::Element(id) => screen(Route::MapElement(id.to_owned())),
        Place::Measure(id) => screen(Route::Measure(id.to_owned())),
        Place::Proposal(id) => part(Route::Proposal(id.to_owned()), id),
        Place::Question(id) => part(Route::Guide, id),
        Place::Example(id) => screen(Route::Example(id.to_owned())),
        Place::Sketch(id) => screen(Route::Sketch(id)),
        Place::Draft(prototype, id) => screen(Route::Draft(prototype, id)),
        Place::Selfcheck(id) => screen(Route::Selfcheck(id)),
        Place::GuideSheet(id) => screen(Route::GuideSheet(id)),
        Place::Workshop(id) => screen(Route::Workshop(id, Stage::SetUp)),
        Place::Check(1, _) => part(Route::Selfchecks, "okt-1"),
        Place::Check(2, _) => part(Route::Selfchecks, "okt-2"),
        Place::Check(..) => part(Route::Selfchecks, "okt-3"),
        Place::Finding(id) => part(Route::Map, id),
        Place::Need(id) => ideas_for(id),
        Place::Source(id) => part(Route::About, id),
        Place::Screen(own) => goal_of_screen(own),
        Place::Action(action) => goal_of_action(action),
        Place::Field(own) => Goal::Field(ids::of_part(own)),
    }
}

/// What one can borrow for a need of the report.
fn ideas_for(id: &str) -> Goal {
    let need = NEEDS.iter().find(|need| need.id == id);
    let (route, part) = match need {
        Some(need) => (Route::ideas_about(need.theme), ids::of_need(need)),
        None => (Route::ideas(), ids::EXAMPLES),
    };
    Goal::Screen(route, Some(part))
}

fn goal_of_screen(own: Screen) -> Goal {
    let (route, part) = match own {
        Screen::Home => (Route::Home, None),
        Screen::Map => (Route::Map, None),
        Screen::Selfchecks => (Route::Selfchecks, None),
        Screen::Measures => (Route::Measures, None),
        Screen::Guide => (Route::Guide, None),
        Screen::Ideas => (Route::ideas(), None),
        Screen::Works => (Route::Sketches, None),
        Screen::Workshops => (Route::Workshops, None),
        Screen::About => (Route::About, None),
        Screen::Accessibility => (Route::Accessibility, None),
        Screen::Privacy => (Route::About, Some(ids::PRIVACY)),
        Screen::Storage => (Route::About, Some(ids::STORAGE)),
        Screen::Offline => (Route::About, Some(ids::OFFLINE)),
        Screen::Report => (Route::About, Some(ids::REPORT)),
        Screen::Sources => (Route::About, Some(ids::SOURCES)),
        Screen::Licence => (Route::About, Some(ids::LICENCE)),
    };
    Goal::Screen(route, part)
}

fn goal_of_action(action: Action) -> Goal {
    let (route, part) = match action {
        Action::Import => (Route::Sketches, Some("hent-inn-knapp")),
        Action::ReadCodes => (Route::Received(String::new()), None),
        Action::Versions => (Route::Sketches, None),
        Action::Bin => (Route::Sketches, Some(ids::BIN)),
        Action::OnPhone => (Route::About, Some(ids::ON_PHONE)),
        Action::Colors => (Route::About, Some(ids::COLORS)),
        Action::DeleteAll => (Route::About, Some(ids::DELETE_ALL)),
        Action::NewSketch
        | Action::NewWorkshop
        | Action::BlankForm
        | Action::DownloadAll
        | Action::TakeAlong
        | Action::Language(_) => return Goal::Deed(action),
    };
    Goal::Screen(route, part)
}

/// Goes there, in place of the link, or does it. The search is closed by then.
pub fn go(state: AppState, goal: Goal) {
    match goal {
        Goal::Screen(route, None) => state.app.go(route),
        Goal::Screen(route, Some(id)) => state.app.go_to_part(here(state, route), id),
        Goal::Field(id) => match sketch_at_hand(state) {
            Some(sketch) => state.app.go_to_part(Route::Sketch(sketch), id),
            None => state.works.new_sketch_at(id),
        },
        Goal::Deed(action) => act(state, action),
    }
}

fn act(state: AppState, action: Action) {
    match action {
        Action::NewSketch => state.works.new_sketch(),
        Action::NewWorkshop => state.works.begin_workshop(),
        Action::DownloadAll => state.works.download_all(),
        Action::Language(locale) => state.app.set_locale(locale),
        Action::BlankForm => {
            match sketch_at_hand(state) {
                Some(sketch) => go_unless_there(state, Route::Sketch(sketch)),
                None => state.works.new_sketch(),
            }
            state.works.take_along(vec![state.open.editing_id()]);
        }
        _ => match open_work(state) {
            Some(id) => state.works.take_along(vec![id]),
            None => state.app.go(Route::Sketches),
        },
    }
}

fn go_unless_there(state: AppState, route: Route) {
    if state.app.route.get_untracked() != route {
        state.app.go(route);
    }
}

/// The sketch that is open, or the one that was changed last.
pub fn sketch_at_hand(state: AppState) -> Option<Id> {
    if let Route::Sketch(id) = state.app.route.get_untracked() {
        return Some(id);
    }
    let mut sketches = untrack(|| state.works.in_use());
    sort(&mut sketches, SortBy::Changed);
    sketches.first().map(|entry| entry.record.id)
}

fn open_work(state: AppState) -> Option<Id> {
    state.app.route.with_untracked(Route::work)
}

/// A question is answered on the sheet that is open, where there is one.
fn here(state: AppState, route: Route) -> Route {
    match (route, state.app.route.get_untracked()) {
        (Route::Guide, open @ Route::GuideSheet(_)) => open,
        (route, _) => route,
    }
}
