//! Avlastningsagent: an application for one.

use super::{headed, joined, list, own_under, table, text};
use crate::compose::formats::amount;
use crate::compose::{Document, Formats, Said, Section};
use crate::domain::Draft;
use crate::domain::draft::{Fate, Relief, TimeTask, WEEKS};
use crate::i18n::{Locale, Text, fill, relief as t};

/// The application.
pub fn document(draft: &Draft, relief: &Relief, formats: &Formats) -> Document {
    let locale = formats.locale;
    let title = match draft.municipality.trim() {
        "" => t::DOC_TITLE_PLAIN.get(locale).into(),
        place => Said::filled(t::DOC_TITLE.get(locale), "municipality", &Said::own(place)),
    };
    let mut document = headed(draft, t::DOC_KIND.get(locale), title, locale);
    // What it leaves out is not in its sum either.
    let mut named = relief.clone();
    named.tasks.retain(|task| !task.what.trim().is_empty());
    let freed = named.freed();
    if freed.weekly() > 0 {
        let (week, stay) = (
            formats.hours(freed.weekly()),
            formats.hours(freed.over_the_stay()),
        );
        let values = [
            ("week", week.as_str()),
            ("stay", stay.as_str()),
            ("weeks", &WEEKS.to_string()),
        ];
        document
            .facts
            .push(fill(t::DOC_FACT.get(locale), &values).into());
    }
    let head = [t::COL_TASK, t::COL_HOURS, t::COL_NOTE].map(|cell| cell.get(locale));
    let of_fate = |fate: Option<Fate>| {
        let tasks = named.tasks.iter().filter(move |task| task.fate == fate);
        tasks.map(|task| row(task, formats)).collect::<Vec<_>>()
    };
    document.sections = vec![
        table(
            t::DOC_TAKES.get(locale),
            &head,
            of_fate(Some(Fate::HandOver)),
        ),
        table(t::DOC_STOPS.get(locale), &head, of_fate(Some(Fate::Stop))),
        table(t::DOC_WAITS.get(locale), &head, of_fate(Some(Fate::Wait))),
        table(t::TASKS.get(locale), &head, of_fate(None)),
        text(t::DOC_FOR.get(locale), &relief.freed_for),
        text(t::DOC_AFTER.get(locale), &relief.follow_up),
        list(t::DOC_CONTACT.get(locale), [Said::own(&*draft.contact)]),
    ];
    document
}

/// The tasks of one heading of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanGroup {
    /// What becomes of them.
    pub heading: String,
    /// The tasks, with their hours and what it takes.
    pub rows: Vec<Vec<Said>>,
    /// Their hours a week together; nothing where none has any.
    pub hours: String,
}

/// What can become of a task, in the order in which it is told, each under its heading.
const PARTS: [(Text, Option<Fate>); 4] = [
    (t::DOC_TAKES, Some(Fate::HandOver)),
    (t::DOC_STOPS, Some(Fate::Stop)),
    (t::DOC_WAITS, Some(Fate::Wait)),
    (t::TASKS, None),
];

/// The tasks of the application as a plan: those that are handed over, stop or wait, each with their hours. `own` is the
/// language that they are written in.
pub fn plan(relief: &Relief, formats: &Formats, own: Locale) -> Vec<PlanGroup> {
    let groups = PARTS.into_iter().map(|(heading, fate)| {
        let is_named = |task: &&TimeTask| task.fate == fate && !task.what.trim().is_empty();
        let tasks: Vec<&TimeTask> = relief.tasks.iter().filter(is_named).collect();
        let minutes = tasks.iter().map(|task| task.counted_minutes());
        let hours = match minutes.fold(0_u32, u32::saturating_add) {
            0 => String::new(),
            minutes => formats.hours(minutes),
        };
        PlanGroup {
            heading: heading.get(formats.locale).to_owned(),
            rows: tasks
                .into_iter()
                .map(|task| spoken_row(task, formats, own))
                .collect(),
            hours,
        }
    });
    groups.filter(|group| !group.rows.is_empty()).collect()
}

/// Tasks that nobody has named yet, which the application leaves out.
pub(super) fn nameless(relief: &Relief, formats: &Formats) -> Vec<Said> {
    let tasks = relief.tasks.iter();
    tasks
        .filter(|task| task.what.trim().is_empty())
        .map(|task| line(task, formats))
        .collect()
}

/// The tasks by what becomes of them. Their names stand in fields of their own, so that those that
/// stop, and those of which nothing is said, are told where there is more to say.
pub(super) fn told(relief: &Relief, formats: &Formats) -> Vec<Section> {
    let sections = PARTS.into_iter().map(|(heading, fate)| {
        let tasks = relief.tasks.iter().filter(|task| task.fate == fate);
        let tasks: Vec<&TimeTask> = tasks.collect();
        let has_more = |task: &&TimeTask| *line(task, formats) != *task.what.trim();
        let is_told =
            matches!(fate, Some(Fate::HandOver | Fate::Wait)) || tasks.iter().any(has_more);
        let lines = tasks.iter().map(|task| line(task, formats));
        list(heading.get(formats.locale), lines.filter(|_| is_told))
    });
    sections.collect()
}

/// A task in one line.
fn line(task: &TimeTask, formats: &Formats) -> Said {
    let locale = formats.locale;
    let hours = match task.weekly_minutes() {
        Ok(Some(minutes)) => amount(
            locale,
            &formats.hours(minutes),
            &t::HOUR_A_WEEK,
            &t::HOURS_A_WEEK,
        )
        .into(),
        Ok(None) => Said::default(),
        Err(_) => own_under(t::COL_HOURS.get(locale), &task.hours),
    };
    let note = own_under(t::COL_NOTE.get(locale), &task.note);
    joined(&[Said::own(&*task.what), hours, note])
}

fn spoken_row(task: &TimeTask, formats: &Formats, own: Locale) -> Vec<Said> {
    let cells = row(task, formats).into_iter();
    cells.map(|cell| cell.written_in(own)).collect()
}

fn row(task: &TimeTask, formats: &Formats) -> Vec<Said> {
    let hours = match task.weekly_minutes() {
        Ok(Some(minutes)) => formats.hours(minutes).into(),
        Ok(None) => Said::default(),
        // What is no number is said as it was written.
        Err(_) => Said::own(task.hours.trim()),
    };
    vec![Said::own(&*task.what), hours, Said::own(&*task.note)]
}
