//! The views that are shown to a hall, and what turns them.

use leptos::prelude::*;

use crate::browser;
use crate::components::{Button, Words};
use crate::compose::workshop::show::View;
use crate::domain::Id;
use crate::i18n::{fill, session as t};
use crate::routes::{Route, Stage};
use crate::state::AppState;
use crate::views::use_app;

/// What is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shows {
    /// A workshop.
    Workshop(Id),
    /// Works of the list.
    Works(Vec<Id>),
}

impl Shows {
    /// The address of one of its views, from 1.
    fn at(self, view: usize) -> Route {
        match self {
            Shows::Workshop(id) => Route::Workshop(id, Stage::Show(view)),
            Shows::Works(ids) => Route::OnScreen(ids, view),
        }
    }
}

/// The views, and which of them is shown.
#[derive(Clone, Copy)]
pub struct Showing {
    state: AppState,
    shows: StoredValue<Shows>,
    views: Memo<Vec<View>>,
    place: RwSignal<usize>,
}

impl Showing {
    /// From one of them; the keys and the address turn them from now on.
    pub fn begin(state: AppState, shows: Shows, views: Memo<Vec<View>>, first: usize) -> Showing {
        let showing = Showing {
            state,
            shows: StoredValue::new(shows),
            views,
            place: RwSignal::new(first),
        };
        browser::on_window_here("keydown", move |event| showing.turn_by_key(&event));
        for event in ["hashchange", "popstate"] {
            browser::on_window_here(event, move |_| showing.follow_address());
        }
        showing
    }

    /// What is shown.
    pub fn shows(self) -> Shows {
        self.shows.get_value()
    }

    /// The view that is shown. Follows it.
    pub fn view(self) -> Option<View> {
        let at = self.at() - 1;
        self.views.with(|views| views.get(at).cloned())
    }

    /// How many there are. Follows them.
    pub fn total(self) -> usize {
        self.views.with(Vec::len).max(1)
    }

    /// Which of them is shown, from 1. Follows that.
    pub fn at(self) -> usize {
        self.place.get().clamp(1, self.total())
    }

    /// Goes to another, from 1; those beyond either end are none.
    fn go(self, to: usize) {
        let to = untrack(|| to.clamp(1, self.total()));
        if self.place.get_untracked() != to {
            self.place.set(to);
            self.state.works.show_view(self.shows().at(to));
        }
    }

    fn next(self) {
        self.go(untrack(|| self.at()) + 1);
    }

    fn previous(self) {
        self.go(untrack(|| self.at()).saturating_sub(1));
    }

    /// The keys of a keyboard, and those of a presenter's remote, which are some of them.
    fn turn_by_key(self, event: &web_sys::Event) {
        if browser::has_modifier(event) || browser::is_spoken_for(event, false) {
            return;
        }
        match browser::key_of(event).as_str() {
            "ArrowRight" | "ArrowDown" | "PageDown" => self.next(),
            "ArrowLeft" | "ArrowUp" | "PageUp" => self.previous(),
            " " if !browser::is_spoken_for(event, true) => self.next(),
            "Home" => self.go(1),
            "End" => self.go(usize::MAX),
            _ => return,
        }
        event.prevent_default();
    }

    /// Another view in the address, such as by Back.
    fn follow_address(self) {
        if let Some(Route::Workshop(_, Stage::Show(view)) | Route::OnScreen(_, view)) =
            Route::parse(&browser::hash())
            && self
                .place
                .try_get_untracked()
                .is_some_and(|now| now != view)
        {
            self.place.set(view);
        }
    }
}

/// Back and forth.
#[component]
pub fn Turning(showing: Showing) -> impl IntoView {
    let (_, locale) = use_app();
    let words = Memo::new(move |_| {
        let (n, total) = (showing.at().to_string(), showing.total().to_string());
        fill(t::VIEW_OF.get(locale), &[("n", &n), ("total", &total)])
    });
    let is_first = Signal::derive(move || showing.at() == 1);
    let is_last = Signal::derive(move || showing.at() == showing.total());
    view! {
        <div class="show__turn">
            <Button icon="ArrowLeft" is_off=is_first on_click=move || showing.previous()>
                {t::PREVIOUS.get(locale)}
            </Button>
            <p class="show__place" role="status">
                <Words text=words/>
            </p>
            <Button
                class="show__next"
                icon="ArrowLeft"
                is_off=is_last
                on_click=move || showing.next()
            >
                {t::NEXT.get(locale)}
            </Button>
        </div>
    }
}
