//! Drafts on paper, each as what it is: a plan with hours, a list of requirements, a poster, a document.

use leptos::prelude::*;

use super::poster::poster;
use super::style::dress;
use super::{relief_picture, requirements_picture, timetable};
use crate::compose::draft::{Item, PlanGroup, items, plan};
use crate::compose::fit::flowing_on_a4;
use crate::compose::{Content, Document, Said, Section};
use crate::domain::draft::{Relief, RequirementList, WEEKS};
use crate::domain::{Draft, DraftContent};
use crate::i18n::{Locale, fill, print, relief, requirements};
use crate::views::work::formats::formats;
use crate::views::work::said::said;
use crate::views::work::sheet::{self, Setting};

/// The sheet of a draft.
pub fn draft_sheet(
    draft: &Draft,
    document: &Document,
    locale: Locale,
    setting: Setting,
) -> AnyView {
    dress();
    match &draft.content {
        DraftContent::Relief(content) => relief_sheet((content, draft.locale), document, setting),
        DraftContent::Requirements(content) => {
            list_sheet((content, draft.locale), document, setting)
        }
        DraftContent::Advert(_) => poster(draft, document, locale, setting),
        DraftContent::Loans(_) | DraftContent::Bootcamp(_) | DraftContent::Meetup(_) => {
            sheet::flowing(document, setting, picture(draft, locale))
        }
    }
}

/// The picture of a draft: bars, a timetable, four corners. Nothing in it can be pressed.
pub fn picture(draft: &Draft, locale: Locale) -> Option<AnyView> {
    match &draft.content {
        DraftContent::Relief(content) => relief_picture::picture(content, draft.locale, locale),
        DraftContent::Bootcamp(content) => timetable::picture(content, draft.locale, locale),
        DraftContent::Requirements(content) => {
            requirements_picture::picture(content, draft.locale, locale)
        }
        DraftContent::Advert(_) | DraftContent::Loans(_) | DraftContent::Meetup(_) => None,
    }
}

/// A plan: the hours that come free, what for, and the tasks with their hours and their sum.
fn relief_sheet(
    (content, own): (&Relief, Locale),
    document: &Document,
    setting: Setting,
) -> AnyView {
    let locale = setting.locale;
    let (tables, texts): (Vec<&Section>, Vec<&Section>) = document
        .sections
        .iter()
        .partition(|own| matches!(own.content, Content::Table { .. }));
    let head = tables.first().and_then(|own| match &own.content {
        Content::Table { head, .. } => Some(head.clone()),
        _ => None,
    });
    let groups = plan(content, &formats(locale), own);
    let table = head.map(|head| plan_view(&head, &groups, locale));
    let freed = freed_view(content, document, locale);
    let letters = flowing_on_a4(document, FREED + 10.0 * groups.len() as f64);
    view! {
        <article class="print-sheet print-sheet--a4 print-plan" data-letters=letters.word()>
            {sheet::head(&without_facts(document, freed.is_some()), setting)}
            {freed}
            {table}
            <div class="print-running">{sheet::sections(texts, setting)}</div>
            {sheet::foot(document)}
        </article>
    }
    .into_any()
}

/// How high the freed hours stand, in millimetres.
const FREED: f64 = 30.0;

/// The municipality alone: the hours are told right below.
fn without_facts(document: &Document, is_told: bool) -> Document {
    let mut document = document.clone();
    if is_told {
        document.facts.pop();
    }
    document
}

/// The hours that come free, large.
fn freed_view(content: &Relief, document: &Document, locale: Locale) -> Option<AnyView> {
    let mut named = content.clone();
    named.tasks.retain(|task| !task.what.trim().is_empty());
    let freed = named.freed();
    if freed.weekly() == 0 || document.facts.is_empty() {
        return None;
    }
    let formats = formats(locale);
    let week = [("hours", &*formats.hours(freed.weekly()))];
    let stay = [
        ("hours", &*formats.hours(freed.over_the_stay())),
        ("weeks", &WEEKS.to_string()),
    ];
    let week = fill(relief::FREED_WEEK.get(locale), &week);
    let stay = fill(relief::FREED_STAY.get(locale), &stay);
    Some(
        view! {
            <div class="print-freed">
                <p class="print-freed__title">{relief::FREED_TITLE.get(locale)}</p>
                <p class="print-freed__week" prop:textContent=week></p>
                <p prop:textContent=stay></p>
            </div>
        }
        .into_any(),
    )
}

/// All tasks in one table, so that the hours stand under each other.
fn plan_view(head: &[String], groups: &[PlanGroup], locale: Locale) -> AnyView {
    let columns = head.len().to_string();
    let groups = groups.iter().map(|group| {
        let rows: Vec<AnyView> = group
            .rows
            .iter()
            .map(|row| sheet::row(row, locale))
            .collect();
        let sum = (!group.hours.is_empty() && group.rows.len() > 1).then(|| {
            view! {
                <tr class="print-plan__sum">
                    <th scope="row">{print::SUM.get(locale)}</th>
                    <td prop:textContent=group.hours.clone()></td>
                    <td></td>
                </tr>
            }
        });
        view! {
            <tbody>
                <tr class="print-plan__group">
                    <th
                        scope="rowgroup"
                        colspan=columns.clone()
                        prop:textContent=group.heading.clone()
                    ></th>
                </tr>
                {rows}
                {sum}
            </tbody>
        }
    });
    view! {
        <table class="print-table print-plan__table">
            {sheet::table_head(head)} {groups.collect_view()}
        </table>
    }
    .into_any()
}

/// A list of requirements, and how it could be done here.
fn list_sheet(
    (content, own): (&RequirementList, Locale),
    document: &Document,
    setting: Setting,
) -> AnyView {
    let locale = setting.locale;
    let proposal = requirements::DOC_PROPOSAL.get(locale);
    let items = items(content, &formats(locale), own);
    let is_short = items.len() <= MOST_WITH_CORNERS;
    let corners = requirements_picture::picture(content, own, locale).filter(|_| is_short);
    let more = if corners.is_some() { 70.0 } else { 0.0 };
    let letters = flowing_on_a4(document, more + 12.0 * items.len() as f64);
    let sections = document.sections.iter().map(|section| {
        let view = match &section.content {
            Content::Table { .. } => view! {
                <section class="print-section">
                    {sheet::heading(&section.heading, setting)}
                    <ol class="print-items">
                        {items.iter().map(|item| item_view(item, locale)).collect::<Vec<_>>()}
                    </ol>
                </section>
            }
            .into_any(),
            _ => sheet::section(section, setting),
        };
        match section.heading == proposal {
            true => view! { <div class="print-frame print-proposal">{view}</div> }.into_any(),
            false => view,
        }
    });
    view! {
        <article class="print-sheet print-sheet--a4" data-letters=letters.word()>
            {sheet::head(document, setting)}
            {sections.collect::<Vec<_>>()}
            {corners}
            {sheet::foot(document)}
        </article>
    }
    .into_any()
}

/// Of more requirements than this the picture of time against benefit says less than the list.
const MOST_WITH_CORNERS: usize = 16;

fn item_view(item: &Item, locale: Locale) -> AnyView {
    let facts = Said::joined(&item.facts, " · ");
    let why = (!item.why_hard.is_empty()).then(|| {
        let words = Said::filled(print::WHY_HARD.get(locale), "text", &item.why_hard);
        view! { <p class="print-item__why">{said(&words, locale)}</p> }
    });
    view! {
        <li class="print-item">
            <p class="print-item__name">{said(&item.name, locale)}</p>
            <p class="print-item__facts">{said(&facts, locale)}</p>
            {why}
        </li>
    }
    .into_any()
}
