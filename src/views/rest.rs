//! Everything but the first screen, which comes in a file of its own right after it.
//!
//! The release is split here (feature `split`), so that Hjem is there at once on a bad network.
//! Whatever only these functions need ends up in the second file by itself.

use leptos::prelude::*;

use super::about::About;
use super::compare::Compare;
use super::example::ExampleScreen;
use super::examples::Examples;
use super::frame::NotFound;
use super::guide::GuideScreen;
use super::home::Home;
use super::import::ImportDialog;
use super::map::{Map, MapElement};
use super::measures::{Measure, Measures};
use super::notices::{Banners, Toast};
use super::search::SearchDialog;
use super::selfcheck::{Selfchecks, Session};
use super::sketch::SketchEditor;
use super::sketches::Sketches;
use super::use_app;
use super::versions::Versions;
use super::wipe::EndScreen;
use crate::browser;
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
    view! { <Banners/> }.into_any()
}

fn toast(notice: Notice) -> AnyView {
    view! { <Toast notice/> }.into_any()
}

fn dialogs() -> AnyView {
    // Even an empty block would be a page of its own after a sheet of another size.
    view! {
        <div class="screen-only">
            <ImportDialog/>
            <SearchDialog/>
        </div>
    }
    .into_any()
}

fn begin(state: AppState) {
    listen(state);
    state.go_on();
    state.look_at_habitat();
    state.keep_offline();
}

/// Follows other tabs, and the signs that the page may soon be gone.
fn listen(state: AppState) {
    for event in ["blur", "focusout"] {
        browser::on_window(event, move |_| state.flush());
    }
    let leave = move |_| {
        state.flush();
        state.end_stretch();
    };
    for event in ["visibilitychange", "pagehide"] {
        browser::on_window(event, leave);
    }
    browser::on_document("freeze", leave);
    browser::on_window("focus", move |_| state.look_for_update());
    browser::on_window("storage", move |event| {
        if let Some((key, text)) = browser::stored_elsewhere(&event) {
            state.refresh(&key, text.as_deref());
        }
    });
}

fn screen(route: Route) -> AnyView {
    let (state, _) = use_app();
    if state.is_wiped.get_untracked() {
        return view! { <EndScreen/> }.into_any();
    }
    match route {
        Route::Home => view! { <Home/> }.into_any(),
        Route::Map => view! { <Map/> }.into_any(),
        Route::MapElement(id) => view! { <MapElement id/> }.into_any(),
        Route::Selfchecks => view! { <Selfchecks/> }.into_any(),
        Route::Selfcheck(_) => view! { <Session/> }.into_any(),
        Route::Measures(_) => view! { <Measures/> }.into_any(),
        Route::Proposal(id) => view! { <Measures proposal=id/> }.into_any(),
        Route::Measure(id) => view! { <Measure id/> }.into_any(),
        Route::Draft(prototype, _) => view! { <Measure id=prototype.word()/> }.into_any(),
        Route::Guide | Route::GuideSheet(_) => view! { <GuideScreen/> }.into_any(),
        Route::Sketches => view! { <Sketches/> }.into_any(),
        Route::Sketch(_) => view! { <SketchEditor/> }.into_any(),
        Route::Versions(id) => view! { <Versions id/> }.into_any(),
        Route::Compare(copy) => view! { <Compare copy/> }.into_any(),
        Route::Examples(_) => view! { <Examples/> }.into_any(),
        Route::Example(id) => view! { <ExampleScreen id/> }.into_any(),
        Route::About => view! { <About/> }.into_any(),
        Route::Unknown(_) => view! { <NotFound/> }.into_any(),
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
