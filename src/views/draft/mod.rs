//! The prototypes at work: fields on one side, and beside them what becomes of what is written.

mod advert;
mod bootcamp;
mod cards;
mod day_faults;
mod form;
mod intro;
mod loan_search;
mod loans;
mod matches;
mod meetup;
mod paper;
mod poster;
mod relief;
mod relief_picture;
mod requirements;
mod requirements_picture;
mod style;
mod timetable;
mod to_sketch;
mod tools;

use leptos::prelude::*;

use crate::browser;
use crate::components::Button;
use crate::compose::draft;
use crate::content::{PROTOTYPES, Prototype as Described};
use crate::domain::{Draft, Prototype};
use crate::i18n::{Locale, Text, drafts};
use crate::routes::Route;
use crate::views::shell::frame::SectionTitle;
use crate::views::use_app;
use crate::views::work::document::{DocumentOnScreen, Laid, SheetOnPaper, alone, title_of_open};
use crate::views::work::editor::{Editor, EditorWords};
use crate::views::work::formats::formats;
use crate::views::work::save_status::SaveStatus;
use crate::views::work::toolbar::{Another, ToolsOnceBegun, UndoKeys};
use crate::views::work::tools::{is_begun, is_unwritten};
use crate::views::work::watching::{Watching, WritingArea};

use advert::AdvertForm;
use bootcamp::BootcampForm;
use cards::{MadeSketches, OwnDrafts};
use form::FromWhom;
use intro::{AboutPrototype, BackLink, BriefHead, NewHead};
use loans::LoansForm;
use matches::Matches;
use meetup::MeetupForm;
pub use paper::draft_sheet;
use paper::picture;
use relief::ReliefForm;
use requirements::RequirementsForm;
use to_sketch::ToSketch;
use tools::ResultTools;

/// The screen of a prototype, or of a draft that was made with it.
#[component]
pub fn DraftScreen(prototype: Prototype) -> impl IntoView {
    style::dress();
    let mut described = PROTOTYPES.iter();
    let described = described.find(|described| described.id == prototype.word());
    let editor = described.map(|described| {
        let words = EditorWords {
            in_bin: (drafts::IN_BIN_TITLE, drafts::IN_BIN_TEXT),
            missing: (drafts::MISSING_TITLE, drafts::MISSING_TEXT),
            back: (drafts::BACK, Route::measure(prototype)),
        };
        view! {
            <Editor words>
                <DraftEditor prototype described/>
            </Editor>
        }
    });
    view! { <div>{editor}</div> }
}

#[component]
fn DraftEditor(prototype: Prototype, described: &'static Described) -> impl IntoView {
    let (state, locale) = use_app();
    let is_laid = RwSignal::new(false);
    let head = match state.open.has_nothing() {
        true => view! { <NewHead prototype=described/> }.into_any(),
        false => view! { <BriefHead prototype=described/> }.into_any(),
    };
    let lay = move |()| {
        let lay = |open: &Draft| {
            let document = draft::document(open, &formats(locale));
            Laid {
                title: title_of_open(state, &document),
                sheet: draft_sheet(open, &document, locale, alone(locale)),
            }
        };
        state.open.with_open(lay)
    };
    view! {
        <div>
            <UndoKeys class="screen-only stack draft">
                <div class="draft-top">
                    <p>
                        <BackLink/>
                    </p>
                    <Another words=drafts::NEW_DRAFT route=Route::measure(prototype)/>
                </div>
                {head}
                <OwnDrafts prototype/>
                <Workbench is_laid/>
                <MadeSketches prototype/>
                <AboutPrototype prototype=described/>
            </UndoKeys>
            <SheetOnPaper is_laid lay/>
        </div>
    }
}

/// Where the work is done: the fields, and what becomes of them.
#[component]
fn Workbench(is_laid: RwSignal<bool>) -> impl IntoView {
    let (state, locale) = use_app();
    let prototype = untrack(|| state.open.with_open(Draft::prototype));
    let is_begun = is_begun(state);
    let composed = Memo::new(move |_| {
        state
            .open
            .with_open(|open: &Draft| draft::document(open, &formats(locale)))
    });
    view! {
        <div class="workbench">
            <section class="draft-form" aria-labelledby=FORM>
                <div class="draft-bar">
                    <SectionTitle id=FORM text=drafts::FORM.get(locale) attr:tabindex="-1"/>
                    <SaveStatus/>
                    <ToolsOnceBegun name=drafts::TOOLS copied=same_name/>
                </div>
                <Watching/>
                <WritingArea>
                    <Form prototype/>
                </WritingArea>
                <Across class="to-result" to=RESULT text=drafts::SEE_RESULT/>
            </section>
            <section class="draft-result" aria-labelledby=RESULT>
                <SectionTitle id=RESULT text=drafts::RESULT.get(locale) attr:tabindex="-1"/>
                <Across class="to-fields" to=FORM text=drafts::TO_FIELDS/>
                <Pictures prototype/>
                <DocumentOnScreen document=composed/>
                <ToSketch/>
                <Show when=move || is_begun.get()>
                    <ResultTools prototype is_laid composed/>
                </Show>
            </section>
        </div>
    }
}

/// The ids of the two headings.
const FORM: &str = "fyll-ut";
const RESULT: &str = "slik-blir-det";

/// The way from the one to the other, where they do not stand side by side (`style/views/draft.css`).
#[component]
fn Across(class: &'static str, to: &'static str, text: Text) -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <p class=class>
            <Button on_click=move || browser::focus(to)>{text.get(locale)}</Button>
        </p>
    }
}

/// The fields of the prototype.
#[component]
fn Form(prototype: Prototype) -> impl IntoView {
    let own = match prototype {
        Prototype::Relief => view! { <ReliefForm/> }.into_any(),
        Prototype::Advert => view! { <AdvertForm/> }.into_any(),
        Prototype::Loans => view! { <LoansForm/> }.into_any(),
        Prototype::Bootcamp => view! { <BootcampForm/> }.into_any(),
        Prototype::Requirements => view! { <RequirementsForm/> }.into_any(),
        Prototype::Meetup => view! { <MeetupForm/> }.into_any(),
    };
    view! {
        <div class="stack">
            {own}
            <FromWhom/>
        </div>
    }
}

/// What is seen at a glance, beside the document.
#[component]
fn Pictures(prototype: Prototype) -> impl IntoView {
    let (state, locale) = use_app();
    let unwritten = is_unwritten(state);
    let shown = match prototype {
        Prototype::Meetup => view! { <Matches/> }.into_any(),
        _ => (move || state.open.with_open(|draft: &Draft| picture(draft, locale))).into_any(),
    };
    view! {
        <div class="stack">
            <Show when=move || unwritten.get()>
                <p class="hint">{drafts::EMPTY_RESULT.get(locale)}</p>
            </Show>
            {shown}
        </div>
    }
}

/// A copy of a draft is called by what it says, as the draft is.
fn same_name(_: Locale, title: &str) -> String {
    title.to_owned()
}
