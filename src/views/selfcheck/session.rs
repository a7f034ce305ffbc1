//! One session: the question, the timer, the elements with notes, and the summary.

use leptos::prelude::*;

use super::list::session_name;
use super::notes::Notes;
use super::summary::Summary;
use super::timer::{TimerBar, TimerChoices};
use crate::components::Icon;
use crate::compose::map::document;
use crate::compose::titles::check_title;
use crate::content::selfcheck::{CheckSession, SESSIONS};
use crate::domain::Selfcheck;
use crate::i18n::selfcheck as t;
use crate::routes::Route;
use crate::views::map::dress;
use crate::views::shell::frame::{PageTitle, SectionTitle};
use crate::views::use_app;
use crate::views::work::document::DocumentOnPaper;
use crate::views::work::editing::read;
use crate::views::work::editor::{Editor, EditorWords};
use crate::views::work::formats::formats;
use crate::views::work::names::open_lang;
use crate::views::work::save_status::SaveStatus;
use crate::views::work::toolbar::{UndoKeys, WorkTools};
use crate::views::work::tools::ConflictNotes;
use crate::views::work::watching::{Watching, WritingArea};

/// The screen of a self-check.
#[component]
pub fn Session() -> impl IntoView {
    dress();
    let words = EditorWords {
        in_bin: (t::IN_BIN_TITLE, t::IN_BIN_TEXT),
        missing: (t::MISSING_TITLE, t::MISSING_TEXT),
        back: (t::YOURS, Route::Selfchecks),
    };
    view! {
        <div>
            <Editor words>
                <OpenSession/>
            </Editor>
        </div>
    }
}

/// The session that is open, to write in.
#[component]
fn OpenSession() -> impl IntoView {
    let (state, locale) = use_app();
    let number = untrack(|| state.open.with_open(|check: &Selfcheck| check.session));
    let session = SESSIONS
        .iter()
        .find(|session| u64::from(session.number) == number)
        .unwrap_or(&SESSIONS[0]);
    let is_laid = RwSignal::new(false);
    let compose = move |()| {
        untrack(|| {
            state
                .open
                .with_open(|check: &Selfcheck| document(check, &formats(locale)))
        })
    };
    view! {
        <div>
            <UndoKeys
                class="screen-only stack selfcheck"
                attr:data-level=session.number.to_string()
            >
                <Head session/>
                <ConflictNotes/>
                <Watching/>
                <div class="timer-bar">
                    <WritingArea>
                        <TimerBar/>
                    </WritingArea>
                </div>
                <div class="selfcheck__top">
                    <Question session/>
                    <WritingArea>
                        <TimerChoices/>
                    </WritingArea>
                </div>
                <WritingArea>
                    <Notes session=number/>
                </WritingArea>
                <Summary is_laid/>
            </UndoKeys>
            <DocumentOnPaper is_laid compose/>
        </div>
    }
}

/// The way back, the name, whether it is stored, and the tools.
#[component]
fn Head(session: &'static CheckSession) -> impl IntoView {
    let (state, locale) = use_app();
    let name = session_name(u64::from(session.number), locale);
    let about = format!("{name} · {}", session.title.get(locale));
    let title = read(state, move |check: &Selfcheck| check_title(check, locale));
    view! {
        <div class="sketch-head">
            <div class="sketch-head__line">
                <a class="ds-link back-link" href=Route::Selfchecks.href()>
                    <Icon name="ArrowLeft"/>
                    {t::YOURS.get(locale)}
                </a>
                <SaveStatus/>
            </div>
            <p class="quiet">{about}</p>
            <PageTitle class="page-title sketch-head__title" text=title lang=open_lang(state, locale)/>
            <WorkTools name=t::TITLE/>
        </div>
    }
}

/// What the session is about: the question, what to talk about, and what is to come of it.
#[component]
fn Question(session: &'static CheckSession) -> impl IntoView {
    let (_, locale) = use_app();
    let prompts = session
        .prompts
        .iter()
        .map(|prompt| view! { <li>{prompt.get(locale)}</li> })
        .collect_view();
    view! {
        <section class="panel prose selfcheck__question" aria-labelledby="sporsmal">
            <SectionTitle id="sporsmal" text=session.question.get(locale)/>
            <p>{session.lead.get(locale)}</p>
            <h3 class="card-title">{t::PROMPTS.get(locale)}</h3>
            <ul class="ds-list">{prompts}</ul>
            <h3 class="card-title">{t::GOAL.get(locale)}</h3>
            <p>{session.goal.get(locale)}</p>
        </section>
    }
}
