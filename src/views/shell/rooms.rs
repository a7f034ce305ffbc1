//! The files that the release is divided into after the first screen, and when each is fetched.
//!
//! What writes comes first: opening, saving and the sketch itself. The big rooms follow, one after the other,
//! so that all is there without a network; the one whose screen is asked for goes before the others.
//! Whatever only these functions need ends up in their files by itself (`tools/split.mjs`).

mod bringing;
mod files;
mod following;

pub use files::{load_codes, load_slides, load_word};
use following::DidNotCome;

use leptos::prelude::*;

use super::home::Home;
use super::reading::{Reading, StillPainted};
use crate::i18n::Locale;
use crate::routes::Route;
use crate::state::{AppState, Notice, Source};

/// What is loaded after the first screen, as a file of its own in the release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// Opening and saving, the sketch, and what may stand on every screen.
    Work,
    /// The measures, and the prototypes to write in.
    Prototypes,
    /// The system map and the self-check.
    Map,
    /// The guide to the team, the examples, what the page is, and the search.
    Library,
    /// The list of sketches, taking in and comparing, and earlier versions.
    Moving,
    /// What leaves the machine and comes to it: «Ta med», QR codes, and what a link brings.
    Travel,
    /// The workshop, and what is shown to a hall.
    Workshop,
}

impl Room {
    /// All, in the order in which they are fetched.
    pub const ALL: [Room; 7] = [
        Room::Work,
        Room::Travel,
        Room::Prototypes,
        Room::Map,
        Room::Moving,
        Room::Library,
        Room::Workshop,
    ];

    /// The room of a screen. Hjem is there from the start.
    pub fn of(route: &Route) -> Option<Room> {
        match route {
            Route::Home => None,
            Route::Sketch(_) | Route::Unknown(_) => Some(Room::Work),
            Route::Received(_) => Some(Room::Travel),
            Route::Workshops | Route::Workshop(..) | Route::Invited(_) | Route::OnScreen(..) => {
                Some(Room::Workshop)
            }
            Route::Measures | Route::Measure(_) | Route::Draft(..) => Some(Room::Prototypes),
            Route::Map | Route::MapElement(_) | Route::Selfchecks | Route::Selfcheck(_) => {
                Some(Room::Map)
            }
            Route::Guide
            | Route::GuideSheet(_)
            | Route::Ideas(_)
            | Route::Proposal(_)
            | Route::Example(_)
            | Route::About
            | Route::Accessibility => Some(Room::Library),
            Route::Sketches | Route::Versions(_) | Route::Compare(_) => Some(Room::Moving),
        }
    }
}

/// What a room's file brings.
#[derive(Clone, Copy)]
pub struct Brought {
    /// Makes a screen of the room.
    pub screen: fn(Route) -> AnyView,
    /// Makes what may come over every screen.
    pub over: fn() -> AnyView,
    /// Looks at what was brought to any screen, where that is the room's to do.
    look_at: Option<fn(AppState, Vec<Source>)>,
}

impl Brought {
    /// The screens of a room, and nothing that comes over others.
    const fn of(screen: fn(Route) -> AnyView) -> Brought {
        let over = || ().into_any();
        Brought {
            screen,
            over,
            look_at: None,
        }
    }

    const fn with_over(self, over: fn() -> AnyView) -> Brought {
        Brought { over, ..self }
    }

    const fn with_look(self, look_at: fn(AppState, Vec<Source>)) -> Brought {
        Brought {
            look_at: Some(look_at),
            ..self
        }
    }
}

/// What the first of the files brings besides.
#[derive(Clone, Copy)]
pub struct Around {
    /// Makes the warnings that stand at the top of every screen.
    pub banners: fn() -> AnyView,
    /// Begins what waits until all that the page itself needs is here.
    pub begin: fn(AppState),
    /// Makes what the host of the page says at the foot of every screen.
    pub foot: fn() -> AnyView,
    /// Makes what tells about something that was done.
    pub toast: fn(Notice) -> AnyView,
    /// What the work on the screen is called, where there is one.
    pub work_title: fn(AppState) -> Option<String>,
    /// Makes what is left when everything that was kept here has been deleted.
    pub end: fn() -> AnyView,
}

/// A file did not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotLoaded;

/// What is known of a room's file.
#[derive(Clone, Copy)]
enum Later {
    /// Nobody has asked for it.
    Unasked,
    Loading,
    Failed,
    Here(Brought),
}

/// What is to be seen.
pub enum Shown {
    Home,
    /// A file is on its way; what the page had painted of the screen, where it did.
    Loading(Option<String>),
    /// A file did not come.
    Failed,
    /// Everything that was kept here has been deleted.
    End(Around),
    Other(Brought, Route),
}

impl Shown {
    /// Makes the screen.
    pub fn view(self) -> AnyView {
        match self {
            Shown::Home => view! { <Home/> }.into_any(),
            Shown::Loading(None) => view! { <Reading/> }.into_any(),
            Shown::Loading(Some(painted)) => view! { <StillPainted painted/> }.into_any(),
            Shown::Failed => view! { <DidNotCome/> }.into_any(),
            Shown::End(around) => (around.end)(),
            Shown::Other(brought, route) => (brought.screen)(route),
        }
    }
}

/// What has come of the app after the first screen. In context.
#[derive(Clone, Copy)]
pub struct Rooms {
    files: [RwSignal<Later>; Room::ALL.len()],
    around: RwSignal<Option<Around>>,
    brought: StoredValue<Vec<Source>, LocalStorage>,
    times_brought: RwSignal<u32>,
    painted: StoredValue<Option<Painted>>,
}

/// What the page had painted of a screen in a language before the app came.
type Painted = (Route, Locale, String);

impl Rooms {
    /// What stands round every screen, once it is here.
    pub fn around(self) -> Option<Around> {
        self.around.get()
    }

    /// What comes over every screen, from the rooms that are here.
    pub fn over(self) -> impl IntoView {
        Room::ALL.map(|room| move || self.here(room).map(|brought| (brought.over)()))
    }

    /// Whether everything has come that a screen needs.
    pub fn is_here(self, route: &Route) -> bool {
        Room::of(route).is_none_or(|room| self.around().is_some() && self.here(room).is_some())
    }

    /// What is to be seen now.
    pub fn shown(self, state: AppState) -> Shown {
        let (route, is_wiped) = (state.app.route.get(), state.care.is_wiped.get());
        let room = match is_wiped {
            true => Some(Room::Work),
            false => Room::of(&route),
        };
        let Some(room) = room else {
            return Shown::Home;
        };
        let needed = [Room::Work, room].map(|room| self.file(room).get());
        match (needed, self.around.get()) {
            ([Later::Here(_), Later::Here(_)], Some(around)) if is_wiped => Shown::End(around),
            ([Later::Here(_), Later::Here(brought)], Some(_)) => Shown::Other(brought, route),
            (needed, _) if needed.iter().any(|file| matches!(file, Later::Failed)) => Shown::Failed,
            _ => Shown::Loading(self.painted_of(&route, state)),
        }
    }

    fn painted_of(self, route: &Route, state: AppState) -> Option<String> {
        let locale = state.app.locale.get_untracked();
        self.painted.with_value(|painted| {
            let (own, language, html) = painted.as_ref()?;
            (own == route && *language == locale).then(|| html.clone())
        })
    }

    fn file(self, room: Room) -> RwSignal<Later> {
        self.files[room as usize]
    }

    fn here(self, room: Room) -> Option<Brought> {
        match self.file(room).get() {
            Later::Here(brought) => Some(brought),
            Later::Unasked | Later::Loading | Later::Failed => None,
        }
    }
}
