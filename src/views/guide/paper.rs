//! The sheet of a team on paper: the answers with the team, or a form to fill in by hand.

use leptos::prelude::*;

use crate::compose::fit::flowing_on_a4;
use crate::compose::guide::document;
use crate::compose::{Content, Document, Section, blank};
use crate::domain::Guide;
use crate::i18n::{Locale, fields, guide as t, print};
use crate::views::sketch::team_on_paper;
use crate::views::work::formats::formats;
use crate::views::work::forms;
use crate::views::work::sheet::{self, Setting};

/// Lines under each question of the form.
const LINES: usize = 2;
/// Rows of the team, and of what could help.
const ROWS: usize = 6;
const SUPPORT_ROWS: usize = 3;
/// How high the rings are, in millimetres.
const RINGS: f64 = 66.0;

/// What is printed of a sheet: what it says, or, where nobody has written yet, the form.
pub fn composed(sheet: &Guide, locale: Locale) -> Document {
    match blank::is_blank(sheet) {
        true => blank::guide(sheet, locale),
        false => document(sheet, &formats(locale)),
    }
}

/// The sheet.
pub fn guide_sheet(
    guide: &Guide,
    document: &Document,
    locale: Locale,
    setting: Setting,
) -> AnyView {
    if blank::is_blank(guide) {
        return form(document, locale, setting);
    }
    let is_team = |own: &&Section| own.heading == t::DOC_TEAM.get(locale);
    let is_answers = |own: &&Section| matches!(own.content, Content::Answers(_));
    let rings = team_on_paper(&guide.actors, guide.locale, locale);
    let letters = flowing_on_a4(document, if rings.is_some() { RINGS } else { 0.0 });
    let all = || document.sections.iter();
    let answers = sheet::sections(all().filter(is_answers), setting);
    let team = all().find(is_team).map(|own| {
        view! {
            <section class="print-section print-together">
                {sheet::heading(&own.heading, setting)}
                {rings}
                {sheet::content(&own.content, locale)}
            </section>
        }
    });
    let rest = all().filter(|own| !is_team(own) && !is_answers(own));
    view! {
        <article class="print-sheet print-sheet--a4" data-letters=letters.word()>
            {sheet::head(document, setting)}
            <div class="print-running">{answers}</div>
            {team}
            {sheet::sections(rest, setting)}
            {sheet::foot(document)}
        </article>
    }
    .into_any()
}

/// Every question with lines under it, empty rings, and tables to fill in.
fn form(document: &Document, locale: Locale, setting: Setting) -> AnyView {
    let sections = document.sections.iter().map(|own| {
        let body = match &own.content {
            Content::Answers(questions) => questions
                .iter()
                .map(|(question, _)| question_view(question.clone()))
                .collect_view()
                .into_any(),
            Content::Table { head, .. } if own.has_team_picture => {
                let head = <[String; 4]>::try_from(head.clone()).unwrap_or_default();
                view! {
                    <div class="print-play__body">
                        {forms::rings(locale)}
                        <p class="print-section__hint">{print::TEAM_PLAY_HINT.get(locale)}</p>
                    </div>
                    {forms::team(head, ROWS, locale)}
                }
                .into_any()
            }
            Content::Table { head, .. } => forms::table(head, SUPPORT_ROWS, "support"),
            Content::Text(_) | Content::List(_) => ().into_any(),
        };
        view! { <section class="print-section">{forms::asked(own, setting)} {body}</section> }
    });
    view! {
        <article class="print-sheet print-sheet--a4 print-form print-form--guide">
            {sheet::head(document, setting)}
            <div class="print-shorts">
                {forms::short(fields::MUNICIPALITY.get(locale))}
                {forms::short(print::WRITERS.get(locale))} {forms::short(print::DATE.get(locale))}
            </div>
            {sections.collect_view()}
            {sheet::foot(document)}
        </article>
    }
    .into_any()
}

fn question_view(question: String) -> AnyView {
    view! {
        <div class="print-question">
            <p class="print-question__words" prop:textContent=question></p>
            {forms::lines(LINES)}
        </div>
    }
    .into_any()
}
