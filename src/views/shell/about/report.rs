//! The report behind the page: why it was made, its seven steps, its conference and the needs it found.

use leptos::prelude::*;

use super::Panel;
use crate::compose::labels;
use crate::content::NEEDS;
use crate::content::report::{
    CONFERENCE, CONFERENCE_ANSWER, CONFERENCE_QUESTIONS, HEARD, REPORT_STEPS, WHY,
};
use crate::i18n::{Text, about as t};
use crate::routes::{Filters, Route};
use crate::views::{ids, use_app};

/// Why the report looked where it did, and how it was made, as a timeline.
#[component]
pub fn TheReport() -> impl IntoView {
    let (_, locale) = use_app();
    let paragraph = move |text: &Text| view! { <p>{text.get(locale)}</p> };
    let steps = REPORT_STEPS.iter().map(move |step| {
        view! {
            <li>
                <b>{step.title.get(locale)}</b>
                <p>{step.text.get(locale)}</p>
            </li>
        }
    });
    view! {
        <Panel id=ids::REPORT title=t::METHOD_TITLE class="panel panel--wide panel--report">
            <div class="prose">
                {WHY.iter().map(paragraph).collect_view()}
                {HEARD.iter().map(paragraph).collect_view()}
                <p>{t::METHOD_TEXT.get(locale)}</p>
            </div>
            <div>
                <h3 class="card-title" id="rapporten-steg">{t::STEPS_TITLE.get(locale)}</h3>
                <ol class="timeline" aria-labelledby="rapporten-steg">{steps.collect_view()}</ol>
            </div>
        </Panel>
    }
}

/// Who held the conference, who came, and what they were asked.
#[component]
pub fn Conference() -> impl IntoView {
    let (_, locale) = use_app();
    let questions = CONFERENCE_QUESTIONS.iter();
    let questions = questions.map(move |question| view! { <li>{question.get(locale)}</li> });
    view! {
        <Panel id="konferansen" title=t::CONFERENCE_TITLE>
            <p>{CONFERENCE.get(locale)}</p>
            <p>{t::CONFERENCE_ASKED.get(locale)}</p>
            <ol class="ds-list">{questions.collect_view()}</ol>
            <p>{CONFERENCE_ANSWER.get(locale)}</p>
            <p>
                <a class="ds-link" href=Route::Selfchecks.href()>{t::TO_SELFCHECK.get(locale)}</a>
            </p>
        </Panel>
    }
}

/// The seven needs, each with the way to the proposals that have its theme.
#[component]
pub fn Needs() -> impl IntoView {
    let (_, locale) = use_app();
    let needs = NEEDS.iter().map(move |need| {
        let theme = Filters {
            theme: Some(need.theme.to_owned()),
            ..Filters::default()
        };
        view! {
            <li id=need.id tabindex="-1">
                {need.question.get(locale)}
                " "
                <a class="ds-link" href=Route::Ideas(theme).href()>
                    {labels::theme(need.theme, locale)}
                </a>
            </li>
        }
    });
    view! {
        <Panel id="behovene" title=t::NEEDS_TITLE>
            <p>{t::NEEDS_LEAD.get(locale)}</p>
            <ul class="ds-list">{needs.collect_view()}</ul>
        </Panel>
    }
}
