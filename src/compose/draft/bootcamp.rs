//! Distriktsnyskaping Bootcamp: an invitation with the programme.

use super::{NO_ID, headed, joined, list, own_under, table, text};
use crate::compose::calendar::{Event, moment};
use crate::compose::formats::amount;
use crate::compose::{Document, Formats, Said, Section, headed as under};
use crate::domain::amounts::whole_minutes;
use crate::domain::draft::{Block, Bootcamp, Day};
use crate::domain::timetable::{BlockFault, DayFault, clock, lay_out};
use crate::domain::{Draft, Id};
use crate::i18n::{Locale, Text, bootcamp as t, fill};

/// The invitation.
pub fn document(draft: &Draft, bootcamp: &Bootcamp, formats: &Formats) -> Document {
    let locale = formats.locale;
    let title = match bootcamp.place.trim() {
        "" => t::DOC_TITLE_PLAIN.get(locale).into(),
        place => Said::filled(t::DOC_TITLE.get(locale), "place", &Said::own(place)),
    };
    let mut document = headed(draft, t::DOC_KIND.get(locale), title, locale);
    document.facts.push(t::DOC_LEAD.get(locale).into());
    document.sections = vec![
        text(t::DOC_CHALLENGE.get(locale), &bootcamp.challenge),
        text(t::DOC_GUESTS.get(locale), &bootcamp.guests),
    ];
    for (place, day) in bootcamp.days.iter().enumerate() {
        let head = [t::COL_TIME, t::COL_WHAT, t::COL_WHO].map(|cell| cell.get(locale));
        let heading = day_heading(place, day, formats);
        document
            .sections
            .push(table(&heading, &head, programme(day, locale)));
    }
    document.sections.push(list(
        t::DOC_CONTACT.get(locale),
        [Said::own(&*draft.contact)],
    ));
    document
}

fn day_heading(place: usize, day: &Day, formats: &Formats) -> String {
    let number = (place + 1).to_string();
    let date = formats.day(&day.date);
    let text = match &*date {
        "" => t::DOC_DAY,
        _ => t::DOC_DAY_DATE,
    };
    fill(text.get(formats.locale), &[("n", &number), ("day", &date)])
}

fn programme(day: &Day, locale: Locale) -> Vec<Vec<Said>> {
    let Ok(table) = lay_out(day) else {
        return Vec::new();
    };
    let slots = table.slots.iter().filter(|slot| slot.end > slot.start);
    slots
        .map(|slot| {
            let block = day.blocks.get(slot.place);
            let who = block.map(|block| Said::own(&*block.who));
            vec![
                format!("{}–{}", clock(slot.start), clock(slot.end)).into(),
                slot_name(day, slot.place, locale),
                who.unwrap_or_default(),
            ]
        })
        .collect()
}

/// The place, and for each day what somebody has put into it. Times that only the programme has worked
/// out, and the hours that a day begins with, are nobody's words.
pub(super) fn told(bootcamp: &Bootcamp, formats: &Formats) -> Vec<Section> {
    let locale = formats.locale;
    let usual = Bootcamp::begun();
    let mut sections = vec![text(t::PLACE.get(locale), &bootcamp.place)];
    for (place, day) in bootcamp.days.iter().enumerate() {
        let number = (place + 1).to_string();
        let heading = fill(t::DOC_DAY.get(locale), &[("n", &number)]);
        let begun = usual.days.get(place);
        let is_usual =
            begun.is_some_and(|usual| (&usual.start, &usual.end) == (&day.start, &day.end));
        let hours = if is_usual {
            Said::default()
        } else {
            hours(day)
        };
        let mut lines = vec![
            under(t::DATE.get(locale), &formats.day(&day.date)),
            under(t::COL_TIME.get(locale), &hours),
        ];
        lines.extend(day.blocks.iter().map(|block| block_line(block, locale)));
        sections.push(list(&heading, lines));
    }
    sections
}

/// When a day begins and ends.
fn hours(day: &Day) -> Said {
    let times = [&day.start, &day.end].map(|time| Said::own(time.trim()));
    let times: Vec<&Said> = times.iter().filter(|time| !time.is_empty()).collect();
    Said::joined(times, "–")
}

/// A block in one line.
fn block_line(block: &Block, locale: Locale) -> Said {
    let length = match whole_minutes(&block.minutes) {
        Ok(Some(minutes)) => {
            amount(locale, &minutes.to_string(), &t::LENGTH_ONE, &t::LENGTH).into()
        }
        Ok(None) => Said::default(),
        // What is no number is said as it was written.
        Err(_) => own_under(t::BLOCK_MINUTES.get(locale), &block.minutes),
    };
    let start = own_under(t::BLOCK_START.get(locale), &block.start);
    let who = own_under(t::COL_WHO.get(locale), &block.who);
    joined(&[Said::own(&*block.what), start, length, who])
}

/// The hours of each day, and the blocks that the programme has no room for.
pub(super) fn beyond(bootcamp: &Bootcamp, locale: Locale) -> Vec<Said> {
    let mut lines = Vec::new();
    for (place, day) in bootcamp.days.iter().enumerate() {
        let number = (place + 1).to_string();
        let name = Said::from(fill(t::DOC_DAY.get(locale), &[("n", &number)]));
        let hours = hours(day);
        if !hours.is_empty() {
            lines.push(joined(&[name.clone(), hours]));
        }
        let table = lay_out(day).unwrap_or_default();
        let has_room = |place| {
            let mut slots = table.slots.iter();
            slots.any(|slot| slot.place == place && slot.end > slot.start)
        };
        let left = day.blocks.iter().enumerate();
        let left = left.filter(|(place, _)| !has_room(*place));
        lines.extend(left.filter_map(|(_, block)| {
            let words = block_line(block, locale);
            (!words.is_empty()).then(|| joined(&[name.clone(), words]))
        }));
    }
    lines
}

/// A calendar's event for each day that has a date and times.
pub fn events(draft: &Draft, bootcamp: &Bootcamp, id: Id, formats: &Formats) -> Vec<Event> {
    let days = bootcamp.days.iter().enumerate();
    days.filter_map(|(place, day)| event(draft, bootcamp, id, (place, day), formats))
        .collect()
}

/// The days, counted from 1, that [`events`] leaves out.
pub fn days_left_out(draft: &Draft, bootcamp: &Bootcamp, formats: &Formats) -> Vec<usize> {
    let days = bootcamp.days.iter().enumerate();
    days.filter(|day| event(draft, bootcamp, NO_ID, *day, formats).is_none())
        .map(|(place, _)| place + 1)
        .collect()
}

fn event(
    draft: &Draft,
    bootcamp: &Bootcamp,
    id: Id,
    (place, day): (usize, &Day),
    formats: &Formats,
) -> Option<Event> {
    let locale = formats.locale;
    let number = (place + 1).to_string();
    let mut lines = vec![bootcamp.challenge.trim().to_owned()];
    for row in programme(day, locale) {
        lines.push(Said::joined(&row, " ").trim().to_owned());
    }
    lines.push(draft.contact.trim().to_owned());
    lines.retain(|line| !line.is_empty());
    let (start, end) = (moment(&day.date, &day.start)?, moment(&day.date, &day.end)?);
    (end > start).then(|| Event {
        uid: format!("{id}-{number}@nyskapingslaget"),
        changes: 0,
        changed_at: draft.changed_at,
        start,
        end,
        summary: fill(t::ICS_SUMMARY.get(locale), &[("n", &number)]),
        location: bootcamp.place.clone(),
        description: lines.join("\n"),
    })
}

/// What happens in a block, as it is called where something is said about it.
pub fn slot_name(day: &Day, place: usize, locale: Locale) -> Said {
    let what = day.blocks.get(place).map_or("", |block| block.what.trim());
    match what {
        "" => t::NAMELESS.get(locale).into(),
        what => Said::own(what),
    }
}

/// What is wrong with a day, a sentence for each fault.
pub fn fault_words(day: &Day, locale: Locale) -> Vec<Said> {
    match lay_out(day) {
        Err(DayFault::NoTimes) => vec![t::FAULT_NO_TIMES.get(locale).into()],
        Err(DayFault::EndsBeforeItBegins) => vec![t::FAULT_ENDS_FIRST.get(locale).into()],
        Ok(table) => {
            let faults = table.faults.iter();
            faults
                .map(|fault| block_fault(day, *fault, locale))
                .collect()
        }
    }
}

fn block_fault(day: &Day, fault: BlockFault, locale: Locale) -> Said {
    let name = |place| slot_name(day, place, locale);
    let of = |text: Text, place| Said::filled(text.get(locale), "what", &name(place));
    match fault {
        BlockFault::Length(place, _) => of(t::FAULT_LENGTH, place),
        BlockFault::NoLength(place) => of(t::FAULT_NO_LENGTH, place),
        BlockFault::BeforeTheDay(place) => of(t::FAULT_BEFORE, place),
        BlockFault::NoRoom(place, minutes) => {
            let (what, minutes) = (name(place), Said::from(minutes.to_string()));
            let values = [("what", &what), ("minutes", &minutes)];
            Said::fill(t::FAULT_NO_ROOM.get(locale), &values)
        }
        BlockFault::Collide(first, second, minutes) => {
            let (first, second) = (name(first), name(second));
            let minutes = Said::from(minutes.to_string());
            let values = [
                ("first", &first),
                ("second", &second),
                ("minutes", &minutes),
            ];
            Said::fill(t::FAULT_COLLIDE.get(locale), &values)
        }
    }
}
