//! The state before anything has been read.

use std::rc::Rc;

use leptos::prelude::*;

use super::{
    AppState, Hold, Kept, Lasting, NewVersion, Offline, Opened, Progress, SaveState, Versions,
    Wanted, unwritten,
};
use crate::domain::tab::Tab;
use crate::domain::visit::Visit;
use crate::domain::{DeviceId, Id};
use crate::i18n::Locale;
use crate::routes::{Filters, Route};
#[cfg(feature = "ssr")]
use crate::storage::browser::MemoryShelf;
use crate::storage::prefs::{ColorScheme, Prefs};
use crate::storage::shelf::Shelf;

impl AppState {
    /// The state of a page that nobody has opened yet, for painting it where there is no browser.
    #[cfg(feature = "ssr")]
    pub fn unopened(locale: Locale) -> AppState {
        let kept = Kept::over(Rc::new(MemoryShelf::default()));
        AppState::over(kept, locale, ColorScheme::default())
    }

    /// The state over what is kept, with nothing in it.
    pub(super) fn over(kept: Kept, locale: Locale, color_scheme: ColorScheme) -> AppState {
        AppState {
            locale: RwSignal::new(locale),
            color_scheme: RwSignal::new(color_scheme),
            route: RwSignal::new(Route::Home),
            filters: RwSignal::new(Filters::default()),
            ready: RwSignal::new(false),
            lasting: RwSignal::new(Lasting::MemoryOnly),
            entries: RwSignal::default(),
            editing: RwSignal::default(),
            opened: RwSignal::new(Opened::Missing),
            hold: RwSignal::new(Hold::Here),
            save_state: RwSignal::new(SaveState::Untouched),
            save_announced: RwSignal::new(0),
            undo_steps: RwSignal::new((false, false)),
            notice: RwSignal::new(None),
            sheet: RwSignal::new(None),
            searching: RwSignal::new(false),
            waiting: RwSignal::new(0),
            importing: RwSignal::new(None),
            import_progress: Progress::begin(),
            import_undo: RwSignal::default(),
            nothing_left: RwSignal::new(None),
            warning: RwSignal::new(None),
            room_used: RwSignal::new(0),
            room_hint_closed: RwSignal::new(None),
            offline: RwSignal::new(Offline::Unknown),
            new_version: RwSignal::new(NewVersion::None),
            is_promised: RwSignal::new(None),
            is_wiped: RwSignal::new(false),
            other_folders: RwSignal::default(),
            left: RwSignal::new(None),
            versions: RwSignal::new(Versions::Reading),
            unreadable: RwSignal::default(),
            kept: StoredValue::new_local(kept),
        }
    }
}

impl Kept {
    /// What is kept over a store that nothing has been read from.
    pub(super) fn over(shelf: Rc<dyn Shelf>) -> Kept {
        Kept {
            shelf,
            local: None,
            history: None,
            prefs: Prefs::default(),
            tab: Tab::begin(
                unwritten(Id::default(), Wanted::Sketch, Locale::default()),
                Visit::begin(DeviceId::default(), Default::default()),
            ),
            opens: None,
            heard: Some(Vec::new()),
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
            keeps_files: false,
            import_turn: 0,
            looked_at: Default::default(),
            has_asked_promise: false,
            worker: None,
            looked_for_update: 0,
            counted_room: 0,
            stretch: Default::default(),
            way_back: Vec::new(),
            is_exchanging: false,
        }
    }
}
