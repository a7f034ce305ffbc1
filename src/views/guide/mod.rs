//! Nyskapingslaget: four steps with fifteen questions, the team and the instruments that come of
//! them, and the way on to a sketch.

mod cards;
mod chosen;
mod outcome;
mod paper;
mod rows;
mod steps;

use leptos::prelude::*;

use crate::components::{ProgressRing, Words};
use crate::content::guide::{AIMS, PRINCIPLES};
use crate::domain::Guide;
use crate::i18n::guide as t;
use crate::routes::Route;
use crate::views::shell::frame::{PageTitle, SectionTitle};
use crate::views::use_app;
use crate::views::work::editor::{Editor, EditorWords};
use crate::views::work::save_status::SaveStatus;
use crate::views::work::toolbar::{Another, UndoKeys, WorkTools};
use crate::views::work::tools::ConflictNotes;
use crate::views::work::watching::{Watching, WritingArea};

pub use cards::lead_of_sheet;
use cards::{OwnGuides, answered, progress_words, question_count};
use outcome::{Outcome, Sheet};
pub use paper::{composed, guide_sheet};
use steps::Steps;

/// The screen of the guide, or of answers that were given before.
#[component]
pub fn GuideScreen() -> impl IntoView {
    let words = EditorWords {
        in_bin: (t::IN_BIN_TITLE, t::IN_BIN_TEXT),
        missing: (t::MISSING_TITLE, t::MISSING_TEXT),
        back: (t::BACK, Route::Guide),
    };
    view! {
        <div>
            <Editor words>
                <OpenGuide/>
            </Editor>
        </div>
    }
}

/// The sheet that is open, to write in.
#[component]
fn OpenGuide() -> impl IntoView {
    let (state, locale) = use_app();
    let is_laid = RwSignal::new(false);
    let is_new = state.open.has_nothing();
    view! {
        <div>
            <UndoKeys class="screen-only stack guide">
                <div class="draft-top">
                    <PageTitle text=t::TITLE.get(locale)/>
                    <Another words=t::NEW route=Route::Guide/>
                </div>
                <p class="prose">{t::LEAD.get(locale)}</p>
                {is_new.then(|| view! { <Ground/> })}
                <OwnGuides/>
                <Bar/>
                <ConflictNotes/>
                <Watching/>
                <WritingArea>
                    <Steps/>
                </WritingArea>
                <Outcome is_laid/>
            </UndoKeys>
            <Sheet is_laid/>
        </div>
    }
}

/// What the team is for: the two aims and the three principles.
#[component]
fn Ground() -> impl IntoView {
    let (_, locale) = use_app();
    let aims = AIMS.iter().map(|aim| view! { <li>{aim.get(locale)}</li> });
    let principles = PRINCIPLES.iter().map(|principle| {
        view! {
            <li>
                <b>{principle.name.get(locale)}</b>
                ": "
                {principle.text.get(locale)}
            </li>
        }
    });
    view! {
        <div class="measure-body">
            <section class="panel prose" aria-labelledby="mal">
                <SectionTitle id="mal" text=t::AIMS.get(locale)/>
                <p>{t::PURPOSE.get(locale)}</p>
                <ul class="ds-list">{aims.collect_view()}</ul>
                <p class="hint">{t::FOR_PARTNERS.get(locale)}</p>
            </section>
            <section class="panel prose" aria-labelledby="prinsipper">
                <SectionTitle id="prinsipper" text=t::PRINCIPLES.get(locale)/>
                <ul class="ds-list">{principles.collect_view()}</ul>
                <p class="hint">{t::PRINCIPLES_HINT.get(locale)}</p>
            </section>
        </div>
    }
}

/// How far one has come, whether it is stored, and the tools.
#[component]
fn Bar() -> impl IntoView {
    let (state, locale) = use_app();
    let filled = Memo::new(move |_| state.open.with_open(|guide: &Guide| answered(guide)));
    let words = Signal::derive(move || progress_words(filled.get(), locale));
    view! {
        <div class="draft-bar">
            <p class="progress">
                <ProgressRing filled total=question_count()/>
                <Words text=words/>
            </p>
            <SaveStatus/>
            <WorkTools name=t::TOOLS/>
        </div>
    }
}
