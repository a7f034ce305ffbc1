//! What people have made: lists, the bin, files, versions, and everything that lets words take the place of others.

mod beside;
mod bin;
mod conflict;
mod drafts;
mod exchange;
mod guides;
mod import;
mod kept_file;
mod lists;
mod safe;
mod selfchecks;
mod showing;
mod sketches;
mod storing;
mod taking;
mod transfer;
mod versions;
mod workshops;

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use super::{AppState, House};
use crate::domain::by_id::ById;
use crate::domain::list::Entry;
use crate::domain::{Id, Record, Work};
use crate::storage::browser::used_units;
use crate::storage::exchange::Exchange;
use crate::storage::history::History;
use crate::storage::prefs::TableTaken;
use crate::storage::shelf::{Shelf, Unreadable};

pub use bin::WAY_BACK;
pub use import::{
    CodeFault, FileFault, Importing, Letter, LetterFault, Preview, Progress, ReadCode, Received,
    Source,
};
pub use kept_file::{FileStand, KeptFile};
pub use showing::Handout;
pub use taking::{Link, Packed};
pub use versions::Versions;

pub use crate::storage::brought::Brought;
pub use crate::storage::taken::Safe;

/// What people have made.
#[derive(Clone, Copy)]
pub struct Works {
    /// All works, also those in the bin.
    pub entries: RwSignal<ById<Arc<Entry>>>,
    /// Stored texts that could not be read.
    pub unreadable: RwSignal<Vec<Unreadable>>,
    /// The earlier versions of the sketch whose versions are shown.
    pub versions: RwSignal<Versions>,
    /// What is about to be taken in.
    pub importing: RwSignal<Option<Importing>>,
    /// How far reading and comparing it has come.
    pub import_progress: Progress,
    /// What the files brought that were taken in last where a workshop gathers.
    brought_in: RwSignal<Vec<Id>>,
    /// What came by a link, where somebody looks at it.
    pub received: RwSignal<Received>,
    /// What came of the code that was read last, where somebody reads codes.
    pub read_code: RwSignal<ReadCode>,
    /// The works that are about to be taken along; none where nothing is.
    pub taking: RwSignal<Vec<Id>>,
    /// The table that one sits at, in a workshop, or the invitation to choose one.
    pub table_taken: RwSignal<Option<TableTaken>>,
    /// The table that an invitation leads to, where it leads to one.
    pub table_offered: RwSignal<Option<u64>>,
    /// What a workshop hands out on paper, while it is on its way to the printer.
    pub handout: RwSignal<Option<Handout>>,
    /// Whether those to call or write to are taken along as well.
    pub takes_contacts: RwSignal<bool>,
    /// Whether what is taken along is shown as a code.
    pub shows_code: RwSignal<bool>,
    /// What the last import exchanged.
    import_undo: RwSignal<Exchange>,
    kept: StoredValue<Kept, LocalStorage>,
    house: House,
}

/// What no view needs to follow.
struct Kept {
    shelf: Rc<dyn Shelf>,
    history: Option<History>,
    /// How many imports have been begun.
    import_turn: u64,
    looking: import::Looking,
    /// How many letters have been opened.
    letters: u64,
    codes: import::Codes,
    /// The works whose codes are shown one after another.
    among: Vec<Id>,
    way_back: Vec<Record<Work>>,
    /// Whether works are being exchanged for others.
    is_exchanging: bool,
}

impl Works {
    /// The works over a store that nothing has been read from.
    pub(super) fn begin(
        house: House,
        shelf: Rc<dyn Shelf>,
        table_taken: Option<TableTaken>,
    ) -> Works {
        Works {
            entries: RwSignal::default(),
            unreadable: RwSignal::default(),
            versions: RwSignal::new(Versions::Reading),
            importing: RwSignal::new(None),
            import_progress: Progress::begin(),
            brought_in: RwSignal::new(Vec::new()),
            received: RwSignal::new(Received::Reading),
            read_code: RwSignal::new(ReadCode::None),
            taking: RwSignal::new(Vec::new()),
            table_taken: RwSignal::new(table_taken),
            table_offered: RwSignal::new(None),
            handout: RwSignal::new(None),
            takes_contacts: RwSignal::new(false),
            shows_code: RwSignal::new(false),
            import_undo: RwSignal::default(),
            kept: StoredValue::new_local(Kept {
                shelf,
                history: None,
                import_turn: 0,
                looking: import::Looking::default(),
                letters: 0,
                codes: import::Codes::default(),
                among: Vec::new(),
                way_back: Vec::new(),
                is_exchanging: false,
            }),
            house,
        }
    }

    fn house(self) -> AppState {
        self.house.get()
    }

    /// How much of localStorage is used, in UTF-16 units.
    pub fn used_units(self) -> usize {
        used_units(&*self.shelf())
    }

    /// The stored version of a work.
    pub fn stored(self, id: Id) -> Option<Arc<Entry>> {
        self.entries
            .with_untracked(|entries| entries.get(id).cloned())
    }

    /// Whether there are none, not even in the bin.
    pub(super) fn is_empty(self) -> bool {
        self.entries.with_untracked(|entries| entries.is_empty())
    }

    pub(super) fn shelf(self) -> Rc<dyn Shelf> {
        self.kept.with_value(|kept| kept.shelf.clone())
    }

    /// The strict copies, where the browser has them.
    pub(super) fn history(self) -> Option<History> {
        self.kept.with_value(|kept| kept.history.clone())
    }

    /// Goes on with these strict copies, or without. Gives back those before.
    pub(super) fn set_history(self, history: Option<History>) -> Option<History> {
        let before = |kept: &mut Kept| std::mem::replace(&mut kept.history, history);
        self.kept.try_update_value(before).flatten()
    }

    /// Whether works are being exchanged for others, or are about to be.
    pub(super) fn is_exchanging(self) -> bool {
        let is_exchanging = self.kept.with_value(|kept| kept.is_exchanging);
        is_exchanging || self.importing.with_untracked(Option::is_some)
    }

    /// Forgets everything, after it was deleted.
    pub(super) fn forget_all(self) -> Option<History> {
        self.import_undo.set(Exchange::default());
        self.received.set(Received::Nothing);
        self.table_taken.set(None);
        self.put_down();
        let history = self.set_history(None);
        self.entries.set(ById::default());
        self.unreadable.set(Vec::new());
        history
    }
}
