//! Going from screen to screen: the address, the browser's history, and what a screen opens.

use leptos::prelude::*;

use super::App;
use crate::browser;
use crate::domain::Prototype;
use crate::routes::{Filters, Route};
use crate::state::Wanted;

impl App {
    /// Follows the address, whenever it changes. Browsers tell of one change in two ways; the
    /// second finds the screen there already.
    pub(in crate::state) fn listen(self) {
        for event in ["hashchange", "popstate"] {
            browser::on_window(event, move |_| self.follow_address());
        }
    }

    fn follow_address(self) {
        let route = Route::parse(&browser::hash());
        if let Some(route) = route.filter(|route| *route != self.route.get_untracked()) {
            self.show(route);
        }
    }

    /// Goes to a screen, with an entry in the browser's history.
    pub fn go(self, route: Route) {
        browser::push_hash(&route.href(), None);
        self.show(route);
    }

    /// Goes to a screen in place of the one in the browser's history.
    pub fn go_instead(self, route: Route) {
        browser::replace_hash(&route.href());
        self.show(route);
    }

    /// Changes the address of the screen and nothing else: a screen made anew would lose the next
    /// keystrokes.
    pub(in crate::state) fn rename_address(self, route: Route) {
        browser::replace_hash(&route.href());
        self.route.update_untracked(|shown| *shown = route);
    }

    /// Goes to a screen, and there to one of its parts.
    pub fn go_to_part(self, route: Route, id: &'static str) {
        if self.route.get_untracked() == route {
            browser::focus_soon(id.to_owned());
            return;
        }
        // Another filter is no other screen: nobody would ask for the part.
        if self
            .route
            .with_untracked(|shown| shown.is_same_screen(&route))
        {
            self.go(route);
            browser::focus_soon(id.to_owned());
            return;
        }
        self.kept.update_value(|kept| kept.goes_to = Some(id));
        self.go(route);
    }

    /// The part of the screen that somebody goes to, once.
    pub fn take_part(self) -> Option<&'static str> {
        self.kept.try_update_value(|kept| kept.goes_to.take())?
    }

    pub(in crate::state) fn show(self, route: Route) {
        let from = self.route.get_untracked();
        // What was told belongs to the screen one leaves; what the leaving itself tells comes after this.
        if !from.is_same_screen(&route) && self.notice.with_untracked(Option::is_some) {
            self.close_notice();
        }
        let is_renamed = from == route;
        let route = match self.kept.with_value(|kept| kept.opens) {
            Some(open) => open(self.house(), route),
            None => route,
        };
        self.filter_as(&route);
        if is_renamed || from.is_same_screen(&route) {
            self.route.update_untracked(|shown| *shown = route);
        } else {
            self.kept.update_value(|kept| kept.has_moved = true);
            // Whoever goes somewhere is done with the menu and the search, and takes nothing along.
            self.menu.set(false);
            self.searching.set(false);
            self.house().works.put_down();
            self.route.set(route);
        }
    }

    /// Leaves what is written on one screen stored, and opens what another is there to write in. Gives the screen that
    /// this is: at a prototype, and at the guide, one goes on with what was written last.
    pub(in crate::state) fn open_for(self, route: Route) -> Route {
        self.house().open.leave();
        let is_ready = self.house().care.ready.get_untracked();
        let latest = is_ready.then(|| self.house().works.latest_at(&route));
        let route = match latest.flatten() {
            Some(latest) => {
                browser::replace_hash(&latest.href());
                latest
            }
            None => route,
        };
        match &route {
            Route::Sketch(id) => self.house().open.open_work(*id, Wanted::Sketch),
            Route::Draft(prototype, id) => {
                self.house().open.open_work(*id, Wanted::Draft(*prototype))
            }
            Route::Selfcheck(id) => self.house().open.open_work(*id, Wanted::Selfcheck),
            Route::MapElement(_) => self.house().works.open_own_map(),
            Route::Guide => self.house().works.begin_guide(),
            Route::GuideSheet(id) => self.house().open.open_work(*id, Wanted::Guide),
            Route::Workshop(id, _) => self.house().open.open_work(*id, Wanted::Workshop),
            Route::Measure(word) => match Prototype::from_word(word) {
                Some(prototype) => self.house().works.begin_draft(prototype),
                None => self.house().open.let_go(),
            },
            Route::Versions(id) => {
                self.house().open.let_go();
                self.house().works.read_versions(*id);
            }
            _ => self.house().open.let_go(),
        }
        route
    }

    pub(in crate::state) fn filter_as(self, route: &Route) {
        let filters = match route {
            Route::Ideas(filters) => filters.clone(),
            Route::Proposal(_) => Filters::default(),
            _ => return,
        };
        if self.filters.with_untracked(|shown| *shown != filters) {
            self.filters.set(filters);
        }
    }

    /// Whether the person has gone to another screen since this was last asked. An address that was
    /// only renamed is no other screen.
    pub fn take_moved(self) -> bool {
        let taken = self
            .kept
            .try_update_value(|kept| std::mem::take(&mut kept.has_moved));
        taken.unwrap_or_default()
    }
}
