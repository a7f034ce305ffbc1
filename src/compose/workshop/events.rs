//! A workshop in the calendar: the day itself, with the script, and «Hva skjedde?» three months after it.

use super::script::{Length, script, times};
use super::session::{Sketches, apart, table_in_words};
use crate::compose::Formats;
use crate::compose::calendar::{Event, Moment};
use crate::compose::titles::workshop_title;
use crate::domain::amounts::time_of_day;
use crate::domain::dates::{self, Day};
use crate::domain::progress::is_step;
use crate::domain::{Record, Work, Workshop};
use crate::i18n::{fill, outcome as t};

/// Minutes of a day.
const DAY: u32 = 24 * 60;
/// How long after the workshop somebody asks what happened, in months.
const FOLLOW_UP: u16 = 3;
/// When, in minutes after midnight.
const FOLLOW_UP_AT: u32 = 9 * 60;

/// So many minutes after midnight of a day, or of a later one where they are more than it has.
fn minutes_into(day: Day, minutes: u32) -> Moment {
    let Day { year, month, day } = day.days_later(minutes / DAY);
    let minutes = minutes % DAY;
    Moment {
        year,
        month,
        day,
        hour: (minutes / 60) as u8,
        minute: (minutes % 60) as u8,
    }
}

/// Whether a calendar can have the workshop: it has a day and a time to begin.
pub fn has_event(workshop: &Workshop) -> bool {
    dates::day(&workshop.date).is_some() && time_of_day(&workshop.start).is_some()
}

/// The workshop as an event, with its script in the description. Nothing where it has no day, or no time to begin.
pub fn event(record: &Record<Work>, length: Length, formats: &Formats) -> Option<Event> {
    let workshop = record.body.workshop()?;
    let day = dates::day(&workshop.date)?;
    let start = time_of_day(&workshop.start)?;
    let script = script(workshop, length);
    let end = start + script.lines.last().map_or(0, |line| line.end);
    let mut lines = vec![workshop.asks.trim().to_owned()];
    lines.retain(|line| !line.is_empty());
    lines.extend(script.lines.iter().map(|line| {
        let name = line.phase.words().0.get(formats.locale);
        format!("{} {name}", times(*line, Some(start)))
    }));
    Some(Event {
        uid: format!("{}@nyskapingslaget", record.id),
        changes: record.vector.total(),
        changed_at: workshop.changed_at,
        start: minutes_into(day, start),
        end: minutes_into(day, end),
        summary: workshop_title(workshop, formats.locale),
        location: workshop.place.trim().to_owned(),
        description: lines.join("\n"),
    })
}

/// «Hva skjedde?»: half an hour from nine, three months after the workshop, or after today where it has no day, with the
/// next steps. `names` is whether it is said who takes them.
pub fn follow_up(
    record: &Record<Work>,
    sketches: Sketches<'_>,
    names: bool,
    today: Option<Day>,
    formats: &Formats,
) -> Option<Event> {
    let locale = formats.locale;
    let workshop = record.body.workshop()?;
    let day = dates::day(&workshop.date).or(today)?;
    let day = day.months_later(FOLLOW_UP);
    let name = workshop_title(workshop, locale);
    let mut lines = vec![t::FOLLOW_UP_LEAD.get(locale).to_owned()];
    for (_, sketch) in apart(sketches) {
        let table = table_in_words(sketch, locale);
        for step in sketch.next_steps.iter().filter(|own| is_step(own)) {
            let who = if names { step.who.trim() } else { "" };
            let due = step.due.as_deref().map(|day| formats.day(day).to_string());
            let due = due.unwrap_or_default();
            let parts = [step.what.trim(), who, &*due];
            let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            if !parts.is_empty() {
                lines.push(format!("{table}: {}", parts.join(", ")));
            }
        }
    }
    Some(Event {
        uid: format!("{}-etterpaa@nyskapingslaget", record.id),
        changes: record.vector.total(),
        changed_at: workshop.changed_at,
        start: minutes_into(day, FOLLOW_UP_AT),
        end: minutes_into(day, FOLLOW_UP_AT + 30),
        summary: fill(t::FOLLOW_UP.get(locale), &[("name", &name)]),
        location: workshop.place.trim().to_owned(),
        description: lines.join("\n"),
    })
}
