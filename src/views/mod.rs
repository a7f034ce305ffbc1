//! The screens: each reads the state and calls its commands. Deliberately absent: rules and storage.

mod draft;
mod guide;
mod ids;
mod import;
mod library;
mod lists;
mod map;
mod paper;
mod search;
mod selfcheck;
mod shell;
mod sketch;
mod travel;
mod versions;
mod work;
mod workshop;

pub use shell::app::App;
#[cfg(feature = "ssr")]
pub use shell::painted::painted;

use leptos::prelude::*;

use crate::i18n::Locale;
use crate::state::AppState;

/// The app's state, and the language of now. Call it in a component's body: a screen is made anew
/// where the language changes.
pub fn use_app() -> (AppState, Locale) {
    let state = AppState::from_context();
    (state, state.app.locale.get_untracked())
}
