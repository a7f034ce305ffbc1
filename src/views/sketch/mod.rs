//! The navigation tool: one page that makes an idea concrete.

mod canvas;
mod example;
mod fields;
mod head;
mod instruments;
mod outcome;
mod paper;
mod paper_blank;
mod paper_sheets;
mod section;
mod steps;
mod suggested;
mod tabs;
mod team;
mod team_rows;
mod themes;

use leptos::prelude::*;

use crate::components::{Button, Name, Variant};
use crate::i18n::{list, sketch};
use crate::routes::Route;
use crate::views::use_app;
use crate::views::work::editor::{Editor, EditorWords};
use crate::views::work::toolbar::UndoKeys;
use crate::views::work::watching::{Watching, WritingArea};

use canvas::Canvas;
use fields::MoreFields;
use head::Head;
pub use paper::{PaperForm, sketch_sheet};
pub use paper_sheets::team_on_paper;
use suggested::Suggestions;
use tabs::Tabs;
pub use team::{Team, members};

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

/// What the sheet is in the report, and which of its fields are the key questions.
#[component]
fn About() -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <p class="hint sketch-about">
            <Name text=sketch::TOOL_IS locale/>
            " "
            <Name text=sketch::KEY_QUESTIONS_ARE locale/>
        </p>
    }
}

#[component]
fn OpenSketch() -> impl IntoView {
    Suggestions::provide();
    view! {
        <UndoKeys class="screen-only">
            <Head/>
            <Watching/>
            <Tabs>
                <WritingArea>
                    <Canvas/>
                    <About/>
                    <MoreFields/>
                </WritingArea>
            </Tabs>
        </UndoKeys>
    }
}
