//! The app's state: what is shown, what people have made, what is open, and the named commands that change it.
//!
//! Four handles, each in a room of its own: [`App`] is what is shown, [`Works`] what there is, [`Open`] the one work
//! that is written in, [`Care`] what keeps it all. Each is a handful of signals and is copied freely; what no view needs
//! to follow is its room's alone. Invariants: only `open::saving` and `works::exchange` write what people wrote; nothing
//! is written before everything has been read (`care::start`). Deliberately absent: rules (`domain`, `storage`).

mod app;
mod blank;
mod care;
mod fresh;
mod open;
mod works;

use leptos::prelude::*;

pub use app::{App, Notice};
pub use care::{CROWDED_PERCENT, Care, Lasting, Left, NewVersion, NothingLeft, Offline};
pub use open::{Hold, Open, Opened, SaveState, last_words};
pub use works::{
    Brought, CodeFault, FileFault, FileStand, Handout, Importing, KeptFile, Letter, LetterFault,
    Link, Packed, Preview, Progress, ReadCode, Received, Safe, Source, Versions, WAY_BACK, Works,
};

pub use fresh::Wanted;
use fresh::{fresh_device, fresh_id, unwritten};

/// The four handles.
#[derive(Clone, Copy)]
pub struct AppState {
    /// What is shown, and how.
    pub app: App,
    /// What people have made.
    pub works: Works,
    /// The work that is open.
    pub open: Open,
    /// What keeps the works.
    pub care: Care,
}

impl AppState {
    /// The handles from context. Call it in a component's body, not in a handler.
    pub fn from_context() -> AppState {
        expect_context::<AppState>()
    }
}

/// The way from one of the handles to the others, for commands that concern more than one.
#[derive(Clone, Copy)]
struct House(StoredValue<Option<AppState>>);

impl House {
    fn get(self) -> AppState {
        let state = self.0.try_get_value().flatten();
        state.unwrap_or_else(AppState::from_context)
    }
}
