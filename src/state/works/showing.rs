//! Commands of a workshop that is shown to a room: which view, and how long is left.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Works;
use crate::domain::Id;
use crate::domain::workshop::Clock;
use crate::routes::Route;
use crate::storage::prefs::RoomClock;

/// What a workshop hands out on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Handout {
    /// Slips for the dots.
    Slips,
    /// Blank sheets for the tables, with the link to the set-up.
    Sheets(Option<String>),
}

impl Works {
    /// Prints the slips of the workshop that is open.
    pub fn print_slips(self) {
        self.handout.set(Some(Handout::Slips));
    }

    /// Prints blank sheets for the tables of the workshop that is open.
    pub fn print_sheets(self) {
        let id = self.house().open.editing_id();
        self.house().open.flush();
        spawn_local(async move {
            let link = self.invitation(id).await;
            self.handout.set(Some(Handout::Sheets(link)));
        });
    }

    /// Another view of what is shown: the address changes, and the screen stays.
    pub fn show_view(self, route: Route) {
        self.house().app.rename_address(route);
    }

    /// Whether names are hidden where works are shown to a room, as this machine remembers it.
    pub fn hides_names(self) -> bool {
        self.house().app.with_prefs(|prefs| prefs.hides_names)
    }

    /// Hides names there, or shows them.
    pub fn hide_names(self, hides_names: bool) {
        self.house()
            .app
            .change_prefs(|prefs| prefs.hides_names = hides_names);
    }

    /// The countdown of a workshop, as this machine remembers it.
    pub fn clock_of(self, workshop: Id) -> Clock {
        self.house().app.with_prefs(|prefs| {
            let own = prefs.clock.get();
            let own = own.filter(|clock| clock.workshop == Some(workshop));
            own.map_or_else(Clock::default, |clock| Clock {
                ends_at: clock.ends_at,
                left_ms: clock.left_ms,
            })
        })
    }

    /// Remembers the countdown of a workshop over a reload.
    pub fn keep_clock(self, workshop: Id, clock: Clock) {
        let kept = RoomClock {
            workshop: Some(workshop),
            ends_at: clock.ends_at,
            left_ms: clock.left_ms,
            ..RoomClock::default()
        };
        self.house()
            .app
            .change_prefs(|prefs| prefs.clock = Some(kept).into());
    }
}
