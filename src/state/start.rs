//! Starting: read everything from both stores, make them agree, and only then let anybody write.

use std::rc::Rc;
use std::sync::Arc;

use leptos::either::Either;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::restore::must_stop_for;
use super::{
    AppState, Hold, Kept, Lasting, NewVersion, Offline, Opened, SaveState, Versions, Wanted,
    fresh_device, fresh_id, last_words, unwritten,
};
use crate::browser;
use crate::domain::by_id::ById;
use crate::domain::list::Entry;
use crate::domain::{DeviceId, Record, Work};
use crate::routes::{Filters, Route};
use crate::storage::browser::{LocalShelf, MemoryShelf, stop_writing};
use crate::storage::format;
use crate::storage::history::{History, HistoryError};
use crate::storage::key;
use crate::storage::repair;
use crate::storage::shelf::{self, Loaded, Shelf};

/// How long to wait for IndexedDB before writing is allowed without it, in milliseconds. An open
/// database answers within tens; a blocked one never does.
const HISTORY_PATIENCE_MS: i32 = 2_000;

/// Why somebody is led to the page for recovery: a newer version's texts were met.
const NEWER: &str = "nyere";

/// How often it is looked whether everything has been read, in milliseconds.
const READY_CHECK_MS: i32 = 20;

impl AppState {
    /// Reads localStorage and begins to read IndexedDB. Call once, with an owner in place.
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
        let device = prefs.device.unwrap_or_else(fresh_device);
        let locale = prefs.locale.unwrap_or_else(browser::first_locale);
        let lasting = match local {
            Some(_) => Lasting::LocalOnly,
            None => Lasting::MemoryOnly,
        };
        let shelf: Rc<dyn Shelf> = match local.clone() {
            Some(local) => Rc::new(local),
            None => Rc::new(MemoryShelf::default()),
        };
        let loaded = loaded
            .filter(|_| local.is_some())
            .unwrap_or_else(|| shelf::load_all::<Work>(&*shelf));
        last_words::store_in(shelf.clone(), local.is_some());
        let color_scheme = prefs.color_scheme;
        let state = AppState {
            locale: RwSignal::new(locale),
            color_scheme: RwSignal::new(color_scheme),
            route: RwSignal::new(Route::Home),
            filters: RwSignal::new(Filters::default()),
            ready: RwSignal::new(false),
            lasting: RwSignal::new(lasting),
            entries: RwSignal::new(as_entries(loaded.records)),
            editing: RwSignal::new(Work::default()),
            opened: RwSignal::new(Opened::Missing),
            hold: RwSignal::new(Hold::Here),
            save_state: RwSignal::new(SaveState::Untouched),
            save_announced: RwSignal::new(0),
            undo_steps: RwSignal::new((false, false)),
            notice: RwSignal::new(None),
            searching: RwSignal::new(false),
            importing: RwSignal::new(None),
            import_undo: RwSignal::default(),
            nothing_left: RwSignal::new(None),
            warning: RwSignal::new(None),
            room_used: RwSignal::new(0),
            room_hint_closed: RwSignal::new(None),
            offline: RwSignal::new(Offline::Unknown),
            new_version: RwSignal::new(NewVersion::None),
            is_promised: RwSignal::new(None),
            is_wiped: RwSignal::new(false),
            left: RwSignal::new(None),
            versions: RwSignal::new(Versions::Reading),
            unreadable: RwSignal::new(loaded.unreadable),
            kept: StoredValue::new_local(Kept {
                shelf,
                local,
                history: None,
                prefs,
                device,
                base: unwritten(fresh_id(), Wanted::Sketch, locale),
                is_base_own: false,
                unsaved_since: None,
                unstored: Vec::new(),
                timer: None,
                rest_timer: None,
                has_announced: false,
                has_moved: false,
                goes_to: None,
                copies_under_way: 0,
                undo: Vec::new(),
                channel: None,
                lock: None,
                has_left_trace: false,
                import_turn: 0,
                has_asked_promise: false,
                worker: None,
                looked_for_update: 0,
                counted_room: 0,
                stretch: Default::default(),
                way_back: Vec::new(),
            }),
        };
        state.hear_tabs();
        if let Some(route) = Route::parse(&browser::hash()) {
            state.filter_as(&route);
            state.route.set(route);
        }
        if !must_stop {
            spawn_local(state.finish_start(device));
        }
        state
    }

    async fn finish_start(self, device: DeviceId) {
        match open_history().await {
            Ok((history, copies)) => {
                let copies = shelf::decode_all::<Work>(copies);
                if must_stop_for(&copies.unreadable) {
                    stop_writing();
                    browser::leave_for_recovery(NEWER);
                    return;
                }
                self.agree(history, copies).await;
            }
            Err(HistoryError) => {
                // The copies may be ahead of what was read. Edits under a device id of their own
                // can then never be mistaken for edits that a copy holds already.
                self.kept.update_value(|kept| kept.device = fresh_device());
            }
        }
        self.change_prefs(|prefs| prefs.device = Some(device));
        self.hold_room();
        self.ready.set(true);
        spawn_local(self.look_for_traces());
        // Only now may a sketch be opened for writing.
        if let Some(route) = Route::parse(&browser::hash()) {
            self.show(route);
        }
    }

    /// Does something once everything has been read: now, or a moment later. Before that, the
    /// version of a sketch that is here may be behind its copy.
    pub(super) fn when_ready(self, run: Box<dyn FnOnce()>) {
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

    async fn agree(self, history: History, mut copies: Loaded<Work>) {
        // Read anew: another tab may have written while the database was opened. From here to the
        // first await nothing can come between.
        let (shelf, device, emptied) = self
            .kept
            .with_value(|kept| (kept.shelf.clone(), kept.device, kept.prefs.emptied.clone()));
        let loaded = shelf::load_all::<Work>(&*shelf);
        // What was deleted for good, when the copies could not be reached, stays deleted.
        copies.records.retain(|copy| {
            let place = key::of_record(copy);
            shelf.get(&place).is_some() || !emptied.contains(&place)
        });
        let repair = repair::plan(loaded, copies, device);
        let to_shelf: Vec<(String, Option<String>, String)> = repair
            .to_shelf
            .iter()
            .map(|record| {
                let place = key::of_record(record);
                let before = shelf.get(&place);
                (place, before, format::encode(record))
            })
            .collect();
        self.entries.set(as_entries(repair.records));
        let aside: Vec<(String, String)> = repair
            .to_set_aside
            .into_iter()
            .chain(
                repair
                    .unreadable
                    .iter()
                    .map(|text| (text.key.clone(), text.raw.clone())),
            )
            .collect();
        self.unreadable.set(repair.unreadable);

        let is_set_aside = aside.is_empty() || history.set_aside(&aside).await.is_ok();
        let is_copied =
            repair.to_copies.is_empty() || history.put_latest(&repair.to_copies).await.is_ok();
        if is_set_aside && is_copied {
            for (place, before, text) in to_shelf {
                // What somebody wrote in the meantime is newer than what was planned.
                if shelf.get(&place) == before {
                    // A full store leaves the copy as the only one; it is tried again next time.
                    let _ = shelf::put_back(&*shelf, &place, text);
                }
            }
        }
        if !emptied.is_empty() && history.remove_latest(&emptied).await.is_ok() {
            self.forget_emptied(&emptied);
        }
        self.lasting.update(|lasting| {
            *lasting = match lasting {
                Lasting::LocalOnly | Lasting::Both => Lasting::Both,
                Lasting::MemoryOnly | Lasting::CopiesOnly => Lasting::CopiesOnly,
            }
        });
        last_words::copy_to(Some(history.clone()));
        self.kept.update_value(|kept| kept.history = Some(history));
    }
}

/// The database and all its copies, unless it takes too long.
async fn open_history() -> Result<(History, Vec<(String, String)>), HistoryError> {
    let reading = std::pin::pin!(async {
        let history = History::open().await?;
        let copies = history.latest().await?;
        Ok((history, copies))
    });
    let patience = std::pin::pin!(browser::sleep(HISTORY_PATIENCE_MS));
    match first_of(reading, patience).await {
        Either::Left(result) => result,
        Either::Right(()) => Err(HistoryError),
    }
}

/// The result of whichever of two futures is ready first.
pub(super) async fn first_of<A: Future + Unpin, B: Future + Unpin>(
    mut left: A,
    mut right: B,
) -> Either<A::Output, B::Output> {
    use std::pin::Pin;
    use std::task::Poll;
    std::future::poll_fn(move |context| {
        if let Poll::Ready(value) = Pin::new(&mut left).poll(context) {
            return Poll::Ready(Either::Left(value));
        }
        Pin::new(&mut right).poll(context).map(Either::Right)
    })
    .await
}

fn as_entries(records: Vec<Record<Work>>) -> ById<Arc<Entry>> {
    let mut entries = ById::default();
    for record in records {
        entries.insert(record.id, Arc::new(Entry::new(record)));
    }
    entries
}
