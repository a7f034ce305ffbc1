//! The one work that is open: writing in it, undoing, saving, and sharing it with other tabs.

mod both;
mod editing;
mod elsewhere;
mod hold;
pub mod last_words;
mod saving;
mod stretch;
mod writing;

use std::sync::Arc;

use leptos::prelude::*;

use super::{AppState, House};
use crate::browser::{Channel, Lock, random_bytes};
use crate::domain::tab::Tab;
use crate::domain::undo::UndoHistory;
use crate::domain::{DeviceId, Id, Record, Work};
use crate::storage::shelf::SaveError;

pub use crate::domain::tab::Hold;

/// What the save status says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// Nothing has been written yet.
    Untouched,
    /// There is text that is not yet stored.
    Saving,
    /// All text is stored, as safely as [`super::Lasting`] says.
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
pub(super) const FRESH: &str = "fresh";

/// The work that is open.
#[derive(Clone, Copy)]
pub struct Open {
    /// What it says.
    pub editing: RwSignal<Arc<Work>>,
    /// What the screen of a work has to show.
    pub opened: RwSignal<Opened>,
    /// Whether it may be written in here.
    pub hold: RwSignal<Hold>,
    /// What the save status says.
    pub save_state: RwSignal<SaveState>,
    /// Grows when the save status is to be read out.
    pub save_announced: RwSignal<u32>,
    /// Whether there is a step to undo, and one to redo.
    pub undo_steps: RwSignal<(bool, bool)>,
    kept: StoredValue<Kept, LocalStorage>,
    house: House,
}

/// What no view needs to follow.
struct Kept {
    /// What is open, who writes, and what the store has not taken.
    tab: Tab<Work>,
    timer: Option<TimeoutHandle>,
    rest_timer: Option<TimeoutHandle>,
    has_announced: bool,
    copies_under_way: u32,
    /// How many times all that was written has been stored, and whether something waits.
    saves: (u32, bool),
    undo: Vec<(Id, UndoHistory<Arc<Work>>)>,
    channel: Option<Channel>,
    /// The work that is open, and its lock, held or waited for.
    lock: Option<(Id, Lock)>,
    stretch: stretch::Stretch,
}

impl Open {
    /// A page in which nothing is open yet.
    pub(super) fn begin(house: House, tab: Tab<Work>) -> Open {
        Open {
            editing: RwSignal::default(),
            opened: RwSignal::new(Opened::Missing),
            hold: RwSignal::new(Hold::Here),
            save_state: RwSignal::new(SaveState::Untouched),
            save_announced: RwSignal::new(0),
            undo_steps: RwSignal::new((false, false)),
            kept: StoredValue::new_local(Kept {
                tab,
                timer: None,
                rest_timer: None,
                has_announced: false,
                copies_under_way: 0,
                saves: (0, false),
                undo: Vec::new(),
                channel: None,
                lock: None,
                stretch: Default::default(),
            }),
            house,
        }
    }

    fn house(self) -> AppState {
        self.house.get()
    }

    /// The id of the work that is open.
    pub fn editing_id(self) -> Id {
        self.with_tab(|tab| tab.base().id)
    }

    /// Whether this is the work that is open.
    pub(super) fn is_open(self, id: Id) -> bool {
        self.with_tab(|tab| tab.is_open(id))
    }

    /// The machine that this page is on.
    pub(super) fn machine(self) -> DeviceId {
        self.with_tab(|tab| tab.visit().writer().machine)
    }

    /// Reads what this page knows of what is written in it.
    pub(super) fn with_tab<T>(self, read: impl FnOnce(&Tab<Work>) -> T) -> T {
        self.kept.with_value(|kept| read(&kept.tab))
    }

    /// Changes what this page knows of what is written in it.
    pub(super) fn change_tab<T>(self, change: impl FnOnce(&mut Tab<Work>) -> T) -> Option<T> {
        self.kept.try_update_value(|kept| change(&mut kept.tab))
    }

    /// A version of a work after one more edit here.
    pub(super) fn edited(self, base: &Record<Work>, mut body: Work) -> Record<Work> {
        body.tell_rows_apart();
        base.edited(self.name_for(base), body)
    }

    /// The name under which the next edit of a version counts.
    pub(super) fn name_for(self, base: &Record<Work>) -> DeviceId {
        let name = self.change_tab(|tab| tab.name_for(base, random_bytes));
        name.unwrap_or_default()
    }

    /// Says something to the other tabs; whether they can hear it.
    pub(super) fn post(self, messages: &[&str]) -> bool {
        self.kept.with_value(|kept| match &kept.channel {
            Some(channel) => {
                messages.iter().for_each(|message| channel.post(message));
                true
            }
            None => false,
        })
    }

    /// Forgets everything, after it was deleted.
    pub(super) fn forget_all(self) {
        last_words::forget_all();
        last_words::copy_to(None);
        self.kept.update_value(|kept| {
            kept.tab.forget_all();
            let timers = [kept.timer.take(), kept.rest_timer.take()];
            for timer in timers.into_iter().flatten() {
                timer.clear();
            }
            kept.undo.clear();
        });
        self.editing.set(Arc::default());
    }
}

impl Kept {
    /// The steps of the work that is open.
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
