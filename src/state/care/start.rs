//! Starting: read what the first screen shows, then everything from both stores, make them agree, and only then let
//! anybody write.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Care;
use super::agree::{NEWER, as_entries, read_copies};
use super::restore::must_stop_for;
use crate::browser;
use crate::domain::Work;
use crate::routes::Route;
use crate::state::blank::Beginning;
use crate::state::{AppState, fresh_device, fresh_id, last_words};
use crate::storage::browser::{LocalShelf, MemoryShelf, may_write, stop_writing};
use crate::storage::history::HistoryError;
use crate::storage::shelf::{self, Shelf};

/// How long to wait for IndexedDB before writing is allowed without it, in milliseconds. An open
/// database answers within tens; a blocked one never does.
const HISTORY_PATIENCE_MS: i32 = 2_000;

/// How often it is looked whether everything has been read, in milliseconds.
const READY_CHECK_MS: i32 = 20;

impl AppState {
    /// Reads localStorage. Call once, with an owner in place; nothing can be written before [`Care::go_on`].
    pub fn start() -> AppState {
        let found = LocalShelf::find();
        // Until it is known who wrote what is there, nothing is written.
        let loaded = found.as_ref().map(|local| shelf::load_all::<Work>(local));
        let must_stop = loaded
            .as_ref()
            .is_some_and(|loaded| must_stop_for(&loaded.unreadable));
        if must_stop {
            stop_writing();
            browser::leave_for_recovery(NEWER);
        }
        let local = found.filter(|local| must_stop || local.takes_texts());
        let prefs = local.as_ref().map(LocalShelf::prefs).unwrap_or_default();
        let machine = prefs.device.unwrap_or_else(fresh_device);
        let locale = prefs.locale.unwrap_or_else(browser::first_locale);
        let shelf: Rc<dyn Shelf> = match local.clone() {
            Some(local) => Rc::new(local),
            None => Rc::new(MemoryShelf::default()),
        };
        let loaded = loaded
            .filter(|_| local.is_some())
            .unwrap_or_else(|| shelf::load_all::<Work>(&*shelf));
        last_words::store_in(shelf.clone(), local.is_some());
        let state = AppState::over(Beginning {
            local,
            shelf,
            prefs,
            locale,
            machine,
            chance: browser::random_bytes(),
            first: fresh_id(),
        });
        state.works.list_all(as_entries(loaded.records));
        state.works.tell_unreadable(loaded.unreadable);
        if let Some(route) = Route::parse(&browser::hash()) {
            state.app.filter_as(&route);
            state.app.route.set(route);
        }
        state.app.listen();
        browser::on_window("storage", move |event| {
            if let Some(stored) = browser::stored_elsewhere(&event) {
                state.care.kept.update_value(|kept| {
                    if let Some(heard) = &mut kept.heard {
                        heard.push(stored);
                    }
                });
            }
        });
        state
    }
}

impl Care {
    /// Goes on with what the first screen can be shown without: hears other tabs, and the signs that the page may soon be gone, makes the two stores agree, and
    /// then lets somebody write. Call once, when all of the app is here.
    pub fn go_on(self) {
        self.listen();
        self.house().open.hear_tabs();
        self.house()
            .app
            .let_open(|state, route| state.app.open_for(route));
        let heard = self.kept.try_update_value(|kept| kept.heard.take());
        for (key, text) in heard.flatten().unwrap_or_default() {
            self.house().open.refresh(&key, text.as_deref());
        }
        if may_write() {
            spawn_local(self.finish_start());
        }
    }

    async fn finish_start(self) {
        let mut reading = Box::pin(read_copies());
        match browser::within(HISTORY_PATIENCE_MS, &mut reading).await {
            Some(Ok((history, copies))) => {
                if !self.agree(history, copies, false).await {
                    return;
                }
            }
            // What is written without the copies counts under the name of this visit, so it can never
            // be mistaken for edits that they hold.
            Some(Err(HistoryError)) => {}
            None => {
                spawn_local(async move {
                    if let Ok((history, copies)) = reading.await {
                        self.agree(history, copies, true).await;
                    }
                });
            }
        }
        let app = self.house().app;
        let has_no_prefs = app.local().is_some() && app.with_prefs(|prefs| prefs.device.is_none());
        let machine = self.house().open.machine();
        self.house()
            .app
            .change_prefs(|prefs| prefs.device = Some(machine));
        self.house().works.hold_room();
        self.ready.set(true);
        spawn_local(self.look_for_traces(has_no_prefs));
        // Only now may a sketch be opened for writing.
        if let Some(route) = Route::parse(&browser::hash()) {
            self.house().app.show(route);
        }
    }

    /// Does something once everything has been read: now, or a moment later. Before that, the
    /// version of a sketch that is here may be behind its copy.
    pub(in crate::state) fn when_ready(self, run: Box<dyn FnOnce()>) {
        if self.ready.get_untracked() {
            run();
            return;
        }
        spawn_local(async move {
            while !self.ready.get_untracked() {
                browser::sleep(READY_CHECK_MS).await;
            }
            run();
        });
    }
}
