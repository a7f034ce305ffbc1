//! The navigation tool: one page that makes an idea concrete.

mod canvas;
mod example;
mod fields;
mod head;
mod instruments;
mod outcome;
mod paper;
mod save_status;
mod steps;
mod suggested;
mod tabs;
mod team;
mod team_rows;
mod themes;
mod watching;

use leptos::prelude::*;

use super::editor::{Editor, EditorWords};
use super::use_app;
use super::work_tools::UndoKeys;
use crate::components::{Button, Variant};
use crate::i18n::{list, sketch};
use crate::routes::Route;

use canvas::Canvas;
use fields::MoreFields;
use head::Head;
pub use paper::formats;
use paper::{Paper, PaperTray};
pub use save_status::SaveStatus;
use suggested::Suggestions;
use tabs::Tabs;
pub use team::{Team, members};
pub use watching::{Watching, WritingArea};

/// The screen of one sketch: to write in, or to say why there is nothing to write in.
#[component]
pub fn SketchEditor() -> impl IntoView {
    let words = EditorWords {
        in_bin: (sketch::IN_BIN_TITLE, sketch::IN_BIN_TEXT),
        missing: (sketch::MISSING_TITLE, sketch::MISSING_TEXT),
        back: (sketch::BACK, Route::Sketches),
    };
    view! {
        <div>
            <Editor words instead=|| view! { <NewSketch/> }>
                <OpenSketch/>
            </Editor>
        </div>
    }
}

#[component]
fn NewSketch() -> impl IntoView {
    let (state, locale) = use_app();
    view! {
        <Button variant=Variant::Primary on_click=move || state.works.new_sketch()>
            {list::NEW_SKETCH.get(locale)}
        </Button>
    }
}

#[component]
fn OpenSketch() -> impl IntoView {
    let tray = PaperTray::new();
    Suggestions::provide();
    view! {
        <UndoKeys class="screen-only">
            <Head tray/>
            <Watching/>
            <Tabs>
                <WritingArea>
                    <Canvas/>
                    <MoreFields/>
                </WritingArea>
            </Tabs>
        </UndoKeys>
        <Paper tray/>
    }
}
