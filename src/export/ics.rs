//! Events as a calendar file (iCalendar, RFC 5545), for Outlook, Google and Apple.
//!
//! Deliberately absent: a name of the calendar (`X-WR-CALNAME`). With one, Outlook makes a new
//! calendar of that name each time the file is opened, instead of putting the events among those
//! that the person looks at.

use crate::compose::calendar::{Event, Moment};
use crate::domain::incoming::clean;

/// The most octets that a line has, its end not counted (RFC 5545, 3.1).
const LONGEST_LINE: usize = 75;
/// The last millisecond of the year 9999; a year has four digits (RFC 5545, 3.3.4).
const LAST_MOMENT: u64 = 253_402_300_799_999;

/// The largest whole number of a calendar file (RFC 5545, 3.3.8).
const MOST_CHANGES: u64 = i32::MAX as u64;

/// What stands before the events. The rules of the clock are Norway's since 1996, by the EU's
/// directive on summer time: the last Sundays of March and October, at 01:00 UTC.
const HEAD: &[&str] = &[
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Nyskapingslaget//Nyskapingslaget//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Oslo",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// The calendar file, with CRLF at the end of each line. `now_utc` is milliseconds since 1970 in
/// UTC; a clock past the year 9999 counts as the last moment of that year.
pub fn write(events: &[Event], now_utc: u64) -> String {
    let stamp = stamp(now_utc);
    let mut text = String::new();
    for line in HEAD {
        push_line(&mut text, line);
    }
    for event in events {
        push_line(&mut text, "BEGIN:VEVENT");
        push_line(&mut text, &format!("UID:{}", escaped(&event.uid)));
        push_line(&mut text, &format!("DTSTAMP:{stamp}"));
        // Without these a calendar takes a meeting that was moved for one that it has already.
        push_line(
            &mut text,
            &format!("SEQUENCE:{}", event.changes.min(MOST_CHANGES)),
        );
        if event.changed_at > 0 {
            let changed = self::stamp(event.changed_at);
            push_line(&mut text, &format!("LAST-MODIFIED:{changed}"));
        }
        push_line(&mut text, &on_the_clock("DTSTART", event.start));
        // An event may not end before it begins; without an end it is a point in time.
        if event.end > event.start {
            push_line(&mut text, &on_the_clock("DTEND", event.end));
        }
        push_line(&mut text, &format!("SUMMARY:{}", escaped(&event.summary)));
        for (name, words) in [
            ("LOCATION", &event.location),
            ("DESCRIPTION", &event.description),
        ] {
            let words = escaped(words);
            if !words.is_empty() {
                push_line(&mut text, &format!("{name}:{words}"));
            }
        }
        push_line(&mut text, "END:VEVENT");
    }
    push_line(&mut text, "END:VCALENDAR");
    text
}

/// A moment as a property of an event.
fn on_the_clock(name: &str, moment: Moment) -> String {
    let Moment {
        year,
        month,
        day,
        hour,
        minute,
    } = moment;
    format!("{name};TZID=Europe/Oslo:{year:04}{month:02}{day:02}T{hour:02}{minute:02}00")
}

/// A moment in UTC, from milliseconds since 1970.
fn stamp(now_utc: u64) -> String {
    let [year, month, day, hour, minute, second] = utc(now_utc);
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
}

/// Year, month, day, hour, minute and second of a moment in UTC, from milliseconds since 1970.
pub(super) fn utc(moment: u64) -> [u64; 6] {
    let seconds = moment.min(LAST_MOMENT) / 1_000;
    let (year, month, day) = civil_from_days(seconds / 86_400);
    let (hour, minute, second) = (seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60);
    [year, month, day, hour, minute, second]
}

/// The year, month and day of a number of days since 1 January 1970.
///
/// Source: `civil_from_days` in Howard Hinnant's «chrono-Compatible Low-Level Date Algorithms»
/// (howardhinnant.github.io/date_algorithms.html). Years begin in March there, so that the leap
/// day is the last of its year, and eras of 400 years all have the same number of days.
fn civil_from_days(days: u64) -> (u64, u64, u64) {
    let days = days + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = match month_from_march {
        0..10 => month_from_march + 3,
        _ => month_from_march - 9,
    };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    (year, month, day)
}

/// A text as the value of a property (RFC 5545, 3.3.11), without blanks around it.
fn escaped(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    for character in clean(words).trim().chars() {
        match character {
            '\\' | ';' | ',' => text.extend(['\\', character]),
            '\n' => text.push_str("\\n"),
            _ => text.push(character),
        }
    }
    text
}

/// Adds a line, folded where it is too long: the rest goes on after CRLF and a space. No character
/// is cut in two.
fn push_line(text: &mut String, line: &str) {
    let mut octets = 0;
    for character in line.chars() {
        if octets + character.len_utf8() > LONGEST_LINE {
            text.push_str("\r\n ");
            octets = 1;
        }
        text.push(character);
        octets += character.len_utf8();
    }
    text.push_str("\r\n");
}
