//! The state before anything has been read.

use std::rc::Rc;

use leptos::prelude::*;

use super::{App, AppState, Care, House, Lasting, Open, Wanted, Works, unwritten};
use crate::domain::tab::Tab;
use crate::domain::visit::Visit;
use crate::domain::{DeviceId, Id};
use crate::i18n::Locale;
use crate::storage::browser::LocalShelf;
#[cfg(feature = "ssr")]
use crate::storage::browser::MemoryShelf;
use crate::storage::prefs::Prefs;
use crate::storage::shelf::Shelf;

/// What a page begins with.
pub(super) struct Beginning {
    /// The part of localStorage that is ours, where there is one.
    pub local: Option<LocalShelf>,
    /// Where works are stored.
    pub shelf: Rc<dyn Shelf>,
    /// What is remembered of this machine.
    pub prefs: Prefs,
    /// The language of the interface.
    pub locale: Locale,
    /// The machine, and 8 random bytes for the visit.
    pub machine: DeviceId,
    /// 8 random bytes.
    pub chance: [u8; 8],
    /// The id of what is written in first.
    pub first: Id,
}

impl AppState {
    /// The state of a page that nobody has opened yet, for painting it where there is no browser.
    #[cfg(feature = "ssr")]
    pub fn unopened(locale: Locale) -> AppState {
        AppState::over(Beginning {
            local: None,
            shelf: Rc::new(MemoryShelf::default()),
            prefs: Prefs::default(),
            locale,
            machine: DeviceId::default(),
            chance: Default::default(),
            first: Id::default(),
        })
    }

    /// The state over what is kept, with nothing in it.
    pub(super) fn over(beginning: Beginning) -> AppState {
        let Beginning {
            local,
            shelf,
            prefs,
            locale,
            machine,
            chance,
            first,
        } = beginning;
        let house = House(StoredValue::new(None));
        let lasting = match local {
            Some(_) => Lasting::LocalOnly,
            None => Lasting::MemoryOnly,
        };
        let visit = Visit::begin(machine, chance);
        let table = prefs.table.clone();
        let state = AppState {
            app: App::begin(house, local, prefs, locale),
            works: Works::begin(house, shelf, table),
            open: Open::begin(
                house,
                Tab::begin(unwritten(first, Wanted::Sketch, locale), visit),
            ),
            care: Care::begin(house, lasting),
        };
        house.0.set_value(Some(state));
        state
    }
}
