//! Where the release is divided (feature `split`): each function here begins a file.

use leptos::prelude::*;

use super::bringing::Bringing;
use super::{Around, Brought, NotLoaded, Room};
use crate::browser;
use crate::export::office::Writer;
use crate::export::qr::Write;
use crate::routes::Route;
use crate::state::{AppState, Notice};
use crate::views::guide::GuideScreen;
use crate::views::import::{ImportDialog, look_at};
use crate::views::library::example::ExampleScreen;
use crate::views::library::ideas::Ideas;
use crate::views::library::measures::{Measure, Measures};
use crate::views::lists::kept_file::FollowKeptFile;
use crate::views::lists::works::OwnWorks;
use crate::views::map::{Map, MapElement};
use crate::views::search::SearchDialog;
use crate::views::selfcheck::{Selfchecks, Session};
use crate::views::shell::about::About;
use crate::views::shell::frame::NotFound;
use crate::views::shell::host::HostFoot;
use crate::views::shell::notices::{Banners, Toast};
use crate::views::shell::wipe::EndScreen;
use crate::views::sketch::SketchEditor;
use crate::views::travel::{PhotoBeside, Received, TakeDialog};
use crate::views::versions::Versions;
use crate::views::versions::compare::Compare;
use crate::views::work::title::work_title;
use crate::views::work::{sheet, style};
use crate::views::workshop;

const WORK: Brought = Brought::of(work).with_over(bringing);
const PROTOTYPES: Brought = Brought::of(prototype);
const MAP: Brought = Brought::of(map);
const LIBRARY: Brought = Brought::of(library).with_over(search);
const MOVING: Brought = Brought::of(moving).with_over(import).with_look(look_at);
const TRAVEL: Brought = Brought::of(received).with_over(take);
const WORKSHOP: Brought = Brought::of(of_workshop);
const AROUND: Around = Around {
    banners,
    foot,
    begin,
    toast,
    work_title,
    end,
};

fn work(route: Route) -> AnyView {
    style::dress();
    match route {
        Route::Sketch(_) => view! { <SketchEditor/> }.into_any(),
        _ => view! { <NotFound/> }.into_any(),
    }
}

fn prototype(route: Route) -> AnyView {
    style::dress();
    match route {
        Route::Measure(id) => view! { <Measure id/> }.into_any(),
        Route::Draft(prototype, _) => view! { <Measure id=prototype.word()/> }.into_any(),
        _ => view! { <Measures/> }.into_any(),
    }
}

fn map(route: Route) -> AnyView {
    style::dress();
    match route {
        Route::MapElement(id) => view! { <MapElement id/> }.into_any(),
        Route::Selfchecks => view! { <Selfchecks/> }.into_any(),
        Route::Selfcheck(_) => view! { <Session/> }.into_any(),
        _ => view! { <Map/> }.into_any(),
    }
}

fn library(route: Route) -> AnyView {
    style::dress();
    browser::dress!(concat!(
        include_str!("../../../../style/views/examples.css"),
        include_str!("../../../../style/views/about.css")
    ));
    match route {
        Route::Ideas(_) => view! { <Ideas/> }.into_any(),
        Route::Proposal(id) => view! { <Ideas proposal=id/> }.into_any(),
        Route::Example(id) => view! { <ExampleScreen id/> }.into_any(),
        Route::About | Route::Accessibility => view! { <About/> }.into_any(),
        _ => view! { <GuideScreen/> }.into_any(),
    }
}

fn moving(route: Route) -> AnyView {
    style::dress();
    match route {
        Route::Versions(id) => view! { <Versions id/> }.into_any(),
        Route::Compare(copy) => view! { <Compare copy/> }.into_any(),
        _ => view! { <OwnWorks/> }.into_any(),
    }
}

fn bringing() -> AnyView {
    view! { <Bringing/> }.into_any()
}

fn search() -> AnyView {
    view! { <SearchDialog/> }.into_any()
}

fn import() -> AnyView {
    view! { <ImportDialog/> <FollowKeptFile/> }.into_any()
}

fn received(_: Route) -> AnyView {
    style::dress();
    view! { <Received/> }.into_any()
}

fn of_workshop(route: Route) -> AnyView {
    style::dress();
    workshop::screen(route)
}

fn take() -> AnyView {
    view! { <TakeDialog/> <PhotoBeside/> }.into_any()
}

fn banners() -> AnyView {
    view! { <Banners/> }.into_any()
}

fn foot() -> AnyView {
    view! { <HostFoot/> }.into_any()
}

fn toast(notice: Notice) -> AnyView {
    view! { <Toast notice/> }.into_any()
}

fn end() -> AnyView {
    view! { <EndScreen/> }.into_any()
}

fn begin(state: AppState) {
    style::dress();
    sheet::dress();
    browser::keep_foothold();
    browser::prepare_speech();
    state.care.go_on();
    state.care.look_at_habitat();
    state.care.keep_offline();
    state.care.ask_host();
}

#[cfg(feature = "split")]
mod split {
    #![allow(unsafe_code, improper_ctypes, improper_ctypes_definitions)]

    use super::{
        AROUND, Around, Brought, LIBRARY, MAP, MOVING, NotLoaded, PROTOTYPES, TRAVEL, WORK,
        WORKSHOP, Write, Writer,
    };
    use crate::export::{docx, pptx, qr};
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    impl From<SplitLoaderError> for NotLoaded {
        fn from(_: SplitLoaderError) -> NotLoaded {
            NotLoaded
        }
    }

    #[wasm_split(work, fallible)]
    pub fn work() -> Result<Brought, NotLoaded> {
        Ok(WORK)
    }

    #[wasm_split(work, fallible)]
    pub fn around() -> Result<Around, NotLoaded> {
        Ok(AROUND)
    }

    #[wasm_split(prototypes, fallible)]
    pub fn prototypes() -> Result<Brought, NotLoaded> {
        Ok(PROTOTYPES)
    }

    #[wasm_split(map, fallible)]
    pub fn map() -> Result<Brought, NotLoaded> {
        Ok(MAP)
    }

    #[wasm_split(library, fallible)]
    pub fn library() -> Result<Brought, NotLoaded> {
        Ok(LIBRARY)
    }

    #[wasm_split(travel, fallible)]
    pub fn travel() -> Result<Brought, NotLoaded> {
        Ok(TRAVEL)
    }

    #[wasm_split(codes, fallible)]
    pub fn codes() -> Result<Write, NotLoaded> {
        Ok(qr::write)
    }

    #[wasm_split(word, fallible)]
    pub fn word() -> Result<Writer, NotLoaded> {
        Ok(docx::write)
    }

    #[wasm_split(word, fallible)]
    pub fn slides() -> Result<Writer, NotLoaded> {
        Ok(pptx::write)
    }

    #[wasm_split(workshop, fallible)]
    pub fn workshop() -> Result<Brought, NotLoaded> {
        Ok(WORKSHOP)
    }

    #[wasm_split(moving, fallible)]
    pub fn moving() -> Result<Brought, NotLoaded> {
        Ok(MOVING)
    }
}

/// Loads what a room brings. A failure is not remembered: the next call tries again.
///
/// # Errors
/// The file did not come.
pub async fn load(room: Room) -> Result<Brought, NotLoaded> {
    #[cfg(feature = "split")]
    return match room {
        Room::Work => split::work().await,
        Room::Prototypes => split::prototypes().await,
        Room::Map => split::map().await,
        Room::Library => split::library().await,
        Room::Moving => split::moving().await,
        Room::Travel => split::travel().await,
        Room::Workshop => split::workshop().await,
    };
    #[cfg(not(feature = "split"))]
    Ok(match room {
        Room::Work => WORK,
        Room::Prototypes => PROTOTYPES,
        Room::Map => MAP,
        Room::Library => LIBRARY,
        Room::Moving => MOVING,
        Room::Travel => TRAVEL,
        Room::Workshop => WORKSHOP,
    })
}

/// Loads what writes QR codes.
pub async fn load_codes() -> Result<Write, NotLoaded> {
    #[cfg(feature = "split")]
    return split::codes().await;
    #[cfg(not(feature = "split"))]
    Ok(crate::export::qr::write)
}

/// Loads what writes Word files.
///
/// # Errors
/// The file did not come.
pub async fn load_word() -> Result<Writer, NotLoaded> {
    #[cfg(feature = "split")]
    return split::word().await;
    #[cfg(not(feature = "split"))]
    Ok(crate::export::docx::write)
}

/// Loads what writes slides; it comes with what writes Word files.
///
/// # Errors
/// The file did not come.
pub async fn load_slides() -> Result<Writer, NotLoaded> {
    #[cfg(feature = "split")]
    return split::slides().await;
    #[cfg(not(feature = "split"))]
    Ok(crate::export::pptx::write)
}

/// Loads what stands round every screen; it comes with [`Room::Work`].
///
/// # Errors
/// The file did not come.
pub async fn load_around() -> Result<Around, NotLoaded> {
    #[cfg(feature = "split")]
    return split::around().await;
    #[cfg(not(feature = "split"))]
    Ok(AROUND)
}
