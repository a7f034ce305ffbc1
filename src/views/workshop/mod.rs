//! «Verksted»: ten tables, one room, no server. A workshop is a work; each of its parts is a screen of its own.

mod brought;
mod carry;
mod clock;
mod close;
mod gather;
mod gathered;
mod handed;
mod head;
mod invitation;
mod invited;
mod keep;
mod list;
mod loose;
mod on_screen;
mod opened;
mod paper;
mod prioritise;
mod report;
mod result;
mod script;
mod seat;
mod seat_line;
mod see;
mod setup;
mod show;
mod show_board;
mod show_view;
mod sketches;
mod style;
mod tally;
mod turning;

use leptos::prelude::*;

use crate::i18n::workshop as t;
use crate::routes::{Route, Stage};
use crate::views::work::editor::{Editor, EditorWords};

use close::Close;
use gather::Gather;
use head::Head;
use invited::Invited;
use list::Workshops;
use on_screen::OnScreen;
use paper::{OnPaper, Paper};
use prioritise::Prioritise;
use report::Report;
pub use seat_line::SeatBanner;
use see::See;
use setup::SetUp;
use show::Presentation;

/// The screen of an address in this room.
pub fn screen(route: Route) -> AnyView {
    style::dress();
    match route {
        Route::Workshop(_, stage) => view! { <Open stage/> }.into_any(),
        Route::OnScreen(ids, first) => view! { <OnScreen ids first/> }.into_any(),
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
    let paper = Paper::provide();
    view! {
        <div>
            <Editor words>
                <Head stage>{part(stage)}</Head>
                <OnPaper paper stage/>
            </Editor>
        </div>
    }
}

/// What stands below the heading in each part.
fn part(stage: Stage) -> AnyView {
    match stage {
        Stage::Gather => view! { <Gather/> }.into_any(),
        Stage::See => view! { <See/> }.into_any(),
        Stage::Prioritise => view! { <Prioritise/> }.into_any(),
        Stage::Show(first) => view! { <Presentation first/> }.into_any(),
        Stage::Report => view! { <Report/> }.into_any(),
        Stage::Close => view! { <Close/> }.into_any(),
        _ => view! { <SetUp/> }.into_any(),
    }
}

/// The parts that there are, in the order of an evening.
const PARTS: [(Stage, crate::i18n::Text); 7] = [
    (Stage::SetUp, t::SET_UP),
    (Stage::Gather, t::GATHER),
    (Stage::See, t::SEE),
    (Stage::Prioritise, t::PRIORITISE),
    (Stage::Show(1), t::SHOW),
    (Stage::Report, t::REPORT),
    (Stage::Close, t::CLOSE),
];
