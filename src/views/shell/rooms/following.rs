//! When each file is fetched, and what stands where one has not come.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Brought, Later, NotLoaded, Room, Rooms, files};
use crate::browser;
use crate::components::{Button, Variant};
use crate::i18n::{lasting, shell};
use crate::state::{AppState, Notice};
use crate::views::shell::frame::PageTitle;
use crate::views::use_app;

impl Rooms {
    /// Begins to fetch what comes after the first screen, and puts it in context.
    pub fn provide(state: AppState) -> Rooms {
        let rooms = Rooms {
            files: Room::ALL.map(|_| RwSignal::new(Later::Unasked)),
            around: RwSignal::new(None),
            brought: StoredValue::new_local(Vec::new()),
            times_brought: RwSignal::new(0),
            painted: StoredValue::new(browser::painted_main().map(|html| {
                let (route, locale) = (state.app.route, state.app.locale);
                (route.get_untracked(), locale.get_untracked(), html)
            })),
        };
        provide_context(rooms);
        rooms.follow(state);
        rooms
    }

    /// Lets what a person wants now go before the others, also where it did not come before.
    fn follow(self, state: AppState) {
        Effect::new(move || {
            for room in self.wanted(state) {
                spawn_local(self.load(room, state));
            }
        });
    }

    async fn load(self, room: Room, state: AppState) {
        let file = self.file(room);
        if matches!(file.get_untracked(), Later::Loading | Later::Here(_)) {
            return;
        }
        file.set(Later::Loading);
        match self.brought(room, state).await {
            Ok(brought) => {
                file.set(Later::Here(brought));
                if room == Room::Moving {
                    self.look_at_brought(state);
                }
                if room == Room::Work {
                    spawn_local(self.load_others(state));
                }
            }
            Err(NotLoaded) => {
                file.set(Later::Failed);
                self.miss(room, state);
            }
        }
    }

    /// Fetches what nobody has asked for yet, one after the other, so that all is there without a network.
    async fn load_others(self, state: AppState) {
        for room in Room::ALL {
            // What did not come is asked for again by a person.
            if matches!(self.file(room).get_untracked(), Later::Unasked) {
                self.load(room, state).await;
            }
        }
    }

    /// The rooms that are needed for what is to be seen now.
    fn wanted(self, state: AppState) -> Vec<Room> {
        let search = state.app.searching.get().then_some(Room::Library);
        let import = self.has_brought().then_some(Room::Moving);
        let take = state.works.is_taking().then_some(Room::Travel);
        let screen = Room::of(&state.app.route.get());
        let wanted = [Some(Room::Work), screen, search, import, take];
        wanted.into_iter().flatten().collect()
    }

    /// A file that nobody waits for is asked for again when somebody does.
    fn miss(self, room: Room, state: AppState) {
        if !untrack(|| self.wanted(state)).contains(&room) {
            return;
        }
        // It may be nowhere any more; a newer version then takes the turn (`boot/boot.js`).
        browser::tell_of_missing_file();
        if room == Room::Library && state.app.searching.get_untracked() {
            state.app.searching.set(false);
            state.app.tell(Notice::SearchNotLoaded);
        }
        if room == Room::Travel && untrack(|| state.works.is_taking()) {
            state.works.put_down();
            state.app.tell(Notice::TakeNotLoaded);
        }
        if room == Room::Moving && !self.take_brought().is_empty() {
            state.app.tell(Notice::ImportNotLoaded);
        }
    }

    async fn brought(self, room: Room, state: AppState) -> Result<Brought, NotLoaded> {
        let brought = files::load(room).await?;
        if room == Room::Work && self.around.get_untracked().is_none() {
            let around = files::load_around().await?;
            (around.begin)(state);
            self.around.set(Some(around));
        }
        Ok(brought)
    }
}

/// What stands where a screen did not come.
#[component]
pub fn DidNotCome() -> impl IntoView {
    let (state, locale) = use_app();
    let rooms = expect_context::<Rooms>();
    let again = move || {
        for room in untrack(|| rooms.wanted(state)) {
            spawn_local(rooms.load(room, state));
        }
    };
    view! {
        <div class="empty-state">
            <PageTitle text=shell::NOT_LOADED_TITLE.get(locale)/>
            <p class="empty-state__text">{shell::NOT_LOADED_TEXT.get(locale)}</p>
            <Button variant=Variant::Primary on_click=again>
                {lasting::TRY_AGAIN.get(locale)}
            </Button>
        </div>
    }
}
