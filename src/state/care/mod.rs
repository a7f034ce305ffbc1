//! What keeps the works: starting, making the two stores agree, the browser's promises, use without a network, and
//! deleting it all.

mod agree;
mod habit;
mod host;
mod listen;
mod offline;
mod place;
mod restore;
mod start;
mod wipe;

use leptos::prelude::*;

use super::{AppState, House};
use crate::browser::Worker;
use crate::storage::host::Host;
use crate::storage::lifetime::Warning;

pub use habit::CROWDED_PERCENT;
pub use offline::{NewVersion, Offline};
pub use restore::NothingLeft;
pub use wipe::Left;
pub(super) use wipe::WIPED;

/// Where what people write is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lasting {
    /// In localStorage, with strict copies in IndexedDB.
    Both,
    /// In localStorage alone.
    LocalOnly,
    /// In IndexedDB alone: localStorage is denied.
    CopiesOnly,
    /// Nowhere: it lasts as long as the page.
    MemoryOnly,
}

/// What keeps the works.
#[derive(Clone, Copy)]
pub struct Care {
    /// Whether everything stored has been read.
    pub ready: RwSignal<bool>,
    /// Where texts are kept.
    pub lasting: RwSignal<Lasting>,
    /// Whether everything that was stored is gone, and why.
    pub nothing_left: RwSignal<Option<NothingLeft>>,
    /// What somebody should know about the browser before the first word.
    pub warning: RwSignal<Option<Warning>>,
    /// How much of localStorage is used, in percent, when it was last counted.
    pub room_used: RwSignal<usize>,
    /// At which of those percentages the hint about it was closed.
    pub room_hint_closed: RwSignal<Option<usize>>,
    /// Whether the page opens without a network.
    pub offline: RwSignal<Offline>,
    /// What is known of a newer version of the page.
    pub new_version: RwSignal<NewVersion>,
    /// Whether the browser has promised to keep the texts; `None` where it does not say.
    pub is_promised: RwSignal<Option<bool>>,
    /// Whether everything of ours has been, or is being, deleted.
    pub is_wiped: RwSignal<bool>,
    /// What was left after that, once it has been counted.
    pub left: RwSignal<Option<Left>>,
    /// Other folders of this origin that the page lies in, and shares its texts with.
    pub other_folders: RwSignal<Vec<String>>,
    /// What the host of the page says of itself.
    pub host: RwSignal<Host>,
    kept: StoredValue<Kept, LocalStorage>,
    house: House,
}

/// What no view needs to follow.
struct Kept {
    /// What other tabs stored or took away before the first screen could hear it, by key, in order; `None` after.
    heard: Option<Vec<(String, Option<String>)>>,
    has_left_trace: bool,
    /// Whether texts were deleted from another folder, so that the files of this one stay.
    keeps_files: bool,
    has_asked_promise: bool,
    worker: Option<Worker>,
    looked_for_update: u64,
    counted_room: u64,
}

impl Care {
    /// Before anything has been read.
    pub(super) fn begin(house: House, lasting: Lasting) -> Care {
        Care {
            ready: RwSignal::new(false),
            lasting: RwSignal::new(lasting),
            nothing_left: RwSignal::new(None),
            warning: RwSignal::new(None),
            room_used: RwSignal::new(0),
            room_hint_closed: RwSignal::new(None),
            offline: RwSignal::new(Offline::Unknown),
            new_version: RwSignal::new(NewVersion::None),
            is_promised: RwSignal::new(None),
            is_wiped: RwSignal::new(false),
            left: RwSignal::new(None),
            other_folders: RwSignal::default(),
            host: RwSignal::default(),
            kept: StoredValue::new_local(Kept {
                heard: Some(Vec::new()),
                has_left_trace: false,
                keeps_files: false,
                has_asked_promise: false,
                worker: None,
                looked_for_update: 0,
                counted_room: 0,
            }),
            house,
        }
    }

    fn house(self) -> AppState {
        self.house.get()
    }
}
