//! Everything but the first screen, which comes in a file of its own right after it.
//!
//! The release is split here (feature `split`), so that Hjem is there at once on a bad network.
//! Whatever only these functions need ends up in the second file by itself.

use leptos::prelude::*;

use super::about::about;
use super::compare::compare_screen;
use super::examples::{example_screen, examples_screen};
use super::frame::NotFound;
use super::guide::guide_screen;
use super::home::Home;
use super::import::import_dialog;
use super::map::{element_screen, map_screen};
use super::measures::{Measure, Measures};
use super::search::search_dialog;
use super::selfcheck::{selfcheck_screen, selfchecks_screen};
use super::sketch::sketch_screen;
use super::sketches::sketches;
use super::use_app;
use super::versions::versions_screen;
use super::wipe::end_screen;
use crate::dom::old;
use crate::routes::Route;
use crate::state::{AppState, Notice};

/// What the second file brings.
#[derive(Clone, Copy)]
pub struct Rest {
    /// Makes a screen.
    pub screen: fn(Route) -> AnyView,
    /// Makes the warnings that stand at the top of every screen.
    pub banners: fn() -> AnyView,
    /// Makes the dialogs that may come over every screen.
    pub dialogs: fn() -> AnyView,
    /// Begins what waits until all that the page itself needs is here.
    pub begin: fn(AppState),
    /// Makes what tells about something that was done.
    pub toast: fn(Notice) -> AnyView,
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

fn banners() -> AnyView {
    old(super::notices::banners(AppState::from_context())).into_any()
}

fn toast(notice: Notice) -> AnyView {
    let (state, locale) = use_app();
    old(super::notices::toast(state, notice, locale)).into_any()
}

fn dialogs() -> AnyView {
    let (state, _) = use_app();
    // Even an empty block would be a page of its own after a sheet of another size.
    view! {
        <div class="screen-only">
            {old(import_dialog(state))}
            {old(search_dialog(state))}
        </div>
    }
    .into_any()
}

fn begin(state: AppState) {
    state.look_at_habitat();
    state.keep_offline();
}

fn screen(route: Route) -> AnyView {
    let (state, locale) = use_app();
    if let Some(end) = end_screen(state, locale) {
        return old(end).into_any();
    }
    let screen = match route {
        Route::Home => return view! { <Home/> }.into_any(),
        Route::Map => map_screen(state, locale),
        Route::MapElement(id) => element_screen(state, locale, &id),
        Route::Selfchecks => selfchecks_screen(state, locale),
        Route::Selfcheck(id) => selfcheck_screen(state, locale, id),
        Route::Measures(_) => return view! { <Measures/> }.into_any(),
        Route::Proposal(id) => return view! { <Measures proposal=id/> }.into_any(),
        Route::Measure(word) => return view! { <Measure id=word/> }.into_any(),
        Route::Draft(prototype, _) => {
            return view! { <Measure id=prototype.word()/> }.into_any();
        }
        Route::Guide | Route::GuideSheet(_) => guide_screen(state, locale),
        Route::Sketches => sketches(state, locale),
        Route::Sketch(id) => sketch_screen(state, locale, id),
        Route::Versions(id) => versions_screen(state, locale, id),
        Route::Compare(id) => compare_screen(state, locale, id),
        Route::Examples(_) => examples_screen(state, locale),
        Route::Example(id) => example_screen(state, locale, &id),
        Route::About => about(state, locale),
        Route::Unknown(_) => return view! { <NotFound/> }.into_any(),
    };
    old(screen).into_any()
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
