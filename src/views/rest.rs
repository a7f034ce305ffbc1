//! Everything but the first screen, which comes in a file of its own right after it.
//!
//! The release is split here (feature `split`), so that Hjem is there at once on a bad network.
//! Whatever only these functions need ends up in the second file by itself.

use super::about::about;
use super::compare::compare_screen;
use super::examples::{example_screen, examples_screen};
use super::frame::not_found;
use super::guide::guide_screen;
use super::home::home;
use super::import::import_dialog;
use super::map::{element_screen, map_screen};
use super::measures::{measure_screen, measures, proposal_screen};
use super::notices::{banners, toast};
use super::search::search_dialog;
use super::selfcheck::{selfcheck_screen, selfchecks_screen};
use super::sketch::sketch_screen;
use super::sketches::sketches;
use super::versions::versions_screen;
use super::wipe::end_screen;
use crate::dom::{El, el};
use crate::i18n::Locale;
use crate::routes::Route;
use crate::state::{AppState, Notice};

/// What the second file brings.
#[derive(Clone, Copy)]
pub struct Rest {
    /// Builds a screen.
    pub screen: fn(AppState, Locale, Route) -> El,
    /// Builds the warnings that stand at the top of every screen.
    pub banners: fn(AppState) -> El,
    /// Builds the dialogs that may come over every screen.
    pub dialogs: fn(AppState) -> El,
    /// Begins what waits until all that the page itself needs is here.
    pub begin: fn(AppState),
    /// Builds what tells about something that was done.
    pub toast: fn(AppState, Notice, Locale) -> El,
}

/// The second file did not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotLoaded;

const REST: Rest = Rest {
    screen,
    banners,
    dialogs,
    begin,
    toast,
};

fn dialogs(state: AppState) -> El {
    // Even an empty block would be a page of its own after a sheet of another size.
    el("div")
        .class("screen-only")
        .child(import_dialog(state))
        .child(search_dialog(state))
}

fn begin(state: AppState) {
    state.look_at_habitat();
    state.keep_offline();
}

fn screen(state: AppState, locale: Locale, route: Route) -> El {
    if let Some(end) = end_screen(state, locale) {
        return end;
    }
    match route {
        Route::Home => home(state, locale),
        Route::Map => map_screen(state, locale),
        Route::MapElement(id) => element_screen(state, locale, &id),
        Route::Selfchecks => selfchecks_screen(state, locale),
        Route::Selfcheck(id) => selfcheck_screen(state, locale, id),
        Route::Measures(_) => measures(state, locale),
        Route::Proposal(id) => proposal_screen(state, locale, &id),
        Route::Measure(word) => measure_screen(state, locale, &word),
        Route::Draft(prototype, _) => measure_screen(state, locale, prototype.word()),
        Route::Guide | Route::GuideSheet(_) => guide_screen(state, locale),
        Route::Sketches => sketches(state, locale),
        Route::Sketch(id) => sketch_screen(state, locale, id),
        Route::Versions(id) => versions_screen(state, locale, id),
        Route::Compare(id) => compare_screen(state, locale, id),
        Route::Examples(_) => examples_screen(state, locale),
        Route::Example(id) => example_screen(state, locale, &id),
        Route::About => about(state, locale),
        Route::Unknown(_) => not_found(locale),
    }
}

#[cfg(feature = "split")]
mod split {
    #![allow(unsafe_code, improper_ctypes, improper_ctypes_definitions)]

    use super::{NotLoaded, REST, Rest};
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    impl From<SplitLoaderError> for NotLoaded {
        fn from(_: SplitLoaderError) -> NotLoaded {
            NotLoaded
        }
    }

    #[wasm_split(rest, fallible)]
    pub fn load() -> Result<Rest, NotLoaded> {
        Ok(REST)
    }
}

/// Loads the rest. A failure is not remembered: the next call tries again.
pub async fn load() -> Result<Rest, NotLoaded> {
    #[cfg(feature = "split")]
    return split::load().await;
    #[cfg(not(feature = "split"))]
    Ok(REST)
}
