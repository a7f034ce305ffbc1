//! The app's state: what is shown, what is being edited, and the named commands that change it.
//!
//! One handle, [`AppState`], is in context; it is a handful of signals and is copied freely. Invariants: only `saving`
//! writes what people wrote; nothing is written before everything has been read (`start`). Deliberately absent: rules (`domain`).

mod agree;
mod bin;
mod blank;
mod both;
mod conflict;
mod drafts;
mod editing;
mod elsewhere;
mod exchange;
mod fresh;
mod going;
mod guides;
mod habit;
mod hold;
mod import;
pub mod last_words;
mod lists;
mod notice;
mod offline;
mod place;
mod restore;
mod saving;
mod selfchecks;
mod sketches;
mod start;
mod transfer;
mod versions;
mod wipe;
mod works;

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use crate::browser::{Channel, Lock, Worker, random_bytes};
use crate::domain::by_id::ById;
use crate::domain::list::Entry;
use crate::domain::tab::Tab;
use crate::domain::undo::UndoHistory;
use crate::domain::{DeviceId, Id, Record, Work};
use crate::i18n::Locale;
use crate::routes::{Filters, Route};
use crate::storage::browser::LocalShelf;
use crate::storage::exchange::Exchange;
use crate::storage::history::History;
use crate::storage::lifetime::Warning;
use crate::storage::prefs::{ColorScheme, Prefs};
use crate::storage::shelf::{SaveError, Shelf, Unreadable};

pub use crate::domain::tab::Hold;
pub use bin::WAY_BACK;
use fresh::{Wanted, fresh_device, fresh_id, unwritten};
pub use habit::CROWDED_PERCENT;
pub use import::{FileFault, Importing, Preview, Progress, Source};
pub use notice::Notice;
pub use offline::{NewVersion, Offline};
pub use restore::NothingLeft;
pub use versions::Versions;
pub use wipe::Left;

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

/// What the save status says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// Nothing has been written yet.
    Untouched,
    /// There is text that is not yet stored.
    Saving,
    /// All text is stored, as safely as [`Lasting`] says.
    Saved,
    /// The last attempt failed; the text is on the screen.
    Failed(SaveError),
}

/// What the screen of a work has to show for an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opened {
    /// A work to write in.
    Editing,
    /// It lies in the bin.
    InBin,
    /// There is no such work on this machine.
    Missing,
}

/// The mark of a history entry whose sketch has not got its first character yet.
const FRESH: &str = "fresh";

/// The handle that views get from context.
#[derive(Clone, Copy)]
pub struct AppState {
    /// The language of the interface.
    pub locale: RwSignal<Locale>,
    /// Light, dark, or as the device has it.
    pub color_scheme: RwSignal<ColorScheme>,
    /// The screen.
    pub route: RwSignal<Route>,
    /// What the list on the screen is filtered by. A screen follows it by itself, and is not made
    /// anew for another filter.
    pub filters: RwSignal<Filters>,
    /// Whether everything stored has been read.
    pub ready: RwSignal<bool>,
    /// Where texts are kept.
    pub lasting: RwSignal<Lasting>,
    /// All works, also those in the bin.
    pub entries: RwSignal<ById<Arc<Entry>>>,
    /// The work that is being edited.
    pub editing: RwSignal<Arc<Work>>,
    /// What the screen of a work has to show.
    pub opened: RwSignal<Opened>,
    /// Whether the work that is open may be written in here.
    pub hold: RwSignal<Hold>,
    /// What the save status says.
    pub save_state: RwSignal<SaveState>,
    /// Grows when the save status is to be read out.
    pub save_announced: RwSignal<u32>,
    /// Whether there is a step to undo, and one to redo.
    pub undo_steps: RwSignal<(bool, bool)>,
    /// The last thing that was done and may be told about or undone.
    pub notice: RwSignal<Option<Notice>>,
    /// What the sheet is called that is laid out for the printer, while there is one.
    pub sheet: RwSignal<Option<String>>,
    /// Whether the search over everything is open.
    pub searching: RwSignal<bool>,
    /// How many places on the screen wait for what belongs there.
    pub waiting: RwSignal<usize>,
    /// What is about to be taken in.
    pub importing: RwSignal<Option<Importing>>,
    /// How far reading and comparing it has come.
    pub import_progress: Progress,
    /// What the last import exchanged.
    import_undo: RwSignal<Exchange>,
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
    /// Other folders of this origin that the page lies in, and shares its texts with.
    pub other_folders: RwSignal<Vec<String>>,
    /// What was left after that, once it has been counted.
    pub left: RwSignal<Option<Left>>,
    /// The earlier versions of the sketch whose versions are shown.
    pub versions: RwSignal<Versions>,
    /// Stored texts that could not be read.
    pub unreadable: RwSignal<Vec<Unreadable>>,
    kept: StoredValue<Kept, LocalStorage>,
}

/// What no view needs to follow.
struct Kept {
    shelf: Rc<dyn Shelf>,
    local: Option<LocalShelf>,
    history: Option<History>,
    prefs: Prefs,
    /// What is open, who writes, and what the store has not taken.
    tab: Tab<Work>,
    /// Opens what a screen is there to write in; `None` until anything may be written (`AppState::go_on`).
    opens: Option<fn(AppState, &Route)>,
    /// What other tabs stored or took away before that, by key, in order; `None` after.
    heard: Option<Vec<(String, Option<String>)>>,
    timer: Option<TimeoutHandle>,
    rest_timer: Option<TimeoutHandle>,
    has_announced: bool,
    /// Whether the person has gone to another screen that has not been shown yet.
    has_moved: bool,
    /// The part of the screen to come that somebody goes to.
    goes_to: Option<&'static str>,
    copies_under_way: u32,
    undo: Vec<(Id, UndoHistory<Arc<Work>>)>,
    channel: Option<Channel>,
    /// The work that is open, and its lock, held or waited for.
    lock: Option<(Id, Lock)>,
    has_left_trace: bool,
    /// Whether texts were deleted from another folder, so that the files of this one stay.
    keeps_files: bool,
    /// How many imports have been begun.
    import_turn: u64,
    /// What is being looked at, to be read once more when something is added, and what is wanted of it.
    looked_at: (Vec<Source>, Vec<Id>),
    has_asked_promise: bool,
    worker: Option<Worker>,
    looked_for_update: u64,
    counted_room: u64,
    stretch: versions::Stretch,
    way_back: Vec<Record<Work>>,
    /// Whether works are being exchanged for others.
    is_exchanging: bool,
}

impl AppState {
    /// The handle from context. Call it in a component's body, not in a handler.
    pub fn from_context() -> AppState {
        expect_context::<AppState>()
    }

    /// Chooses the language.
    pub fn set_locale(self, locale: Locale) {
        self.locale.set(locale);
        self.change_prefs(|prefs| prefs.locale = Some(locale));
    }

    /// Chooses the colours.
    pub fn set_color_scheme(self, scheme: ColorScheme) {
        self.color_scheme.set(scheme);
        self.change_prefs(|prefs| prefs.color_scheme = scheme);
    }

    /// When all was last downloaded, in milliseconds since 1970 in UTC.
    pub fn last_export(self) -> Option<u64> {
        self.kept.with_value(|kept| kept.prefs.last_export)
    }

    /// How much of localStorage is used, in UTF-16 units.
    pub fn used_units(self) -> usize {
        self.kept
            .with_value(|kept| crate::storage::browser::used_units(&*kept.shelf))
    }

    /// A version of a work after one more edit here.
    fn edited(self, base: &Record<Work>, mut body: Work) -> Record<Work> {
        body.tell_rows_apart();
        base.edited(self.name_for(base), body)
    }

    /// The name under which the next edit of a version counts.
    fn name_for(self, base: &Record<Work>) -> DeviceId {
        let name = |kept: &mut Kept| kept.tab.name_for(base, random_bytes);
        self.kept.try_update_value(name).unwrap_or_default()
    }

    /// Whether this is the work that is open.
    fn is_open(self, id: Id) -> bool {
        self.kept.with_value(|kept| kept.tab.is_open(id))
    }

    /// The machine that this page is on.
    fn machine(self) -> DeviceId {
        self.kept
            .with_value(|kept| kept.tab.visit().writer().machine)
    }

    fn shelf(self) -> Rc<dyn Shelf> {
        self.kept.with_value(|kept| kept.shelf.clone())
    }

    fn change_prefs(self, change: impl FnOnce(&mut Prefs)) {
        self.kept.update_value(|kept| {
            // Another tab may have changed others of them since; who this tab is stays.
            if let Some(local) = &kept.local {
                let device = kept.prefs.device;
                kept.prefs = local.prefs();
                kept.prefs.device = device.or(kept.prefs.device);
            }
            change(&mut kept.prefs);
            if let Some(local) = &kept.local {
                local.set_prefs(&kept.prefs);
            }
        });
    }
}

impl Kept {
    /// The steps of the sketch that is open.
    fn steps(&mut self) -> &mut UndoHistory<Arc<Work>> {
        let id = self.tab.base().id;
        let place = match self.undo.iter().position(|(held, _)| *held == id) {
            Some(place) => place,
            None => {
                self.undo.push((id, UndoHistory::default()));
                self.undo.len() - 1
            }
        };
        &mut self.undo[place].1
    }
}
