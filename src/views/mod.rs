//! The screens: each reads the state and calls its commands. Deliberately absent: rules and storage.

mod about;
mod app;
mod bin;
mod cards;
mod catalogue;
mod compare;
mod differences;
mod document;
mod draft;
mod editing;
mod editor;
mod example;
mod examples;
mod filters;
mod frame;
mod guide;
mod habitat;
mod home;
mod import;
mod map;
mod measures;
mod names;
mod notices;
mod offline;
#[cfg(feature = "ssr")]
mod painted;
mod place;
mod restore;
mod rooms;
mod rows;
mod search;
mod selfcheck;
mod sketch;
mod sketches;
mod source;
mod titles;
mod versions;
mod wipe;
mod work_title;
mod work_tools;

pub use app::App;
#[cfg(feature = "ssr")]
pub use painted::painted;

use leptos::prelude::*;

use crate::i18n::Locale;
use crate::state::AppState;

/// The app's state, and the language of now. Call it in a component's body: a screen is made anew
/// where the language changes.
pub fn use_app() -> (AppState, Locale) {
    let state = AppState::from_context();
    (state, state.app.locale.get_untracked())
}
