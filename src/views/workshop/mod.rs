//! «Verksted»: ten tables, one room, no server. A workshop is a work; each of its parts is a screen of its own.

mod gather;
mod gathered;
mod head;
mod invitation;
mod invited;
mod list;
mod seat;
mod setup;
mod style;

use leptos::prelude::*;

use crate::i18n::workshop as t;
use crate::routes::{Route, Stage};
use crate::views::work::editor::{Editor, EditorWords};

use gather::Gather;
use head::Head;
use invited::Invited;
use list::Workshops;
pub use seat::SeatBanner;
use setup::SetUp;

/// The screen of an address in this room.
pub fn screen(route: Route) -> AnyView {
    style::dress();
    match route {
        Route::Workshop(_, stage) => view! { <Open stage/> }.into_any(),
        Route::Invited(_) => view! { <Invited/> }.into_any(),
        _ => view! { <Workshops/> }.into_any(),
    }
}

/// A part of the workshop that is open.
#[component]
fn Open(stage: Stage) -> impl IntoView {
    let words = EditorWords {
        in_bin: (t::IN_BIN_TITLE, t::IN_BIN_TEXT),
        missing: (t::MISSING_TITLE, t::MISSING_TEXT),
        back: (t::BACK, Route::Workshops),
    };
    view! {
        <div>
            <Editor words>
                <Head stage>{part(stage)}</Head>
            </Editor>
        </div>
    }
}

/// What stands below the heading in each part.
fn part(stage: Stage) -> AnyView {
    match stage {
        Stage::Gather => view! { <Gather/> }.into_any(),
        _ => view! { <SetUp/> }.into_any(),
    }
}

/// The parts that there are, in the order of an evening.
const PARTS: [(Stage, crate::i18n::Text); 2] =
    [(Stage::SetUp, t::SET_UP), (Stage::Gather, t::GATHER)];
