//! Days: which can be meant, how they are said, and how long ago they were.

use crate::common::formats;
use nyskapingslaget::compose::draft::{document, has_events};
use nyskapingslaget::compose::sketch;
use nyskapingslaget::compose::{Document, Formats, document_parts};
use nyskapingslaget::domain::dates::{BOUNDS, DateFault, day, fault};
use nyskapingslaget::domain::draft::{Content as _, MeetupCard};
use nyskapingslaget::domain::{Draft, NextStep, Prototype, Sketch};
use nyskapingslaget::i18n::Locale;
use nyskapingslaget::i18n::ago::{ago, seconds_since};

/// Dates as fields and files may have them, and what is wrong with each.
const TABLE: &[(&str, Option<DateFault>)] = &[
    ("", None),
    (" ", None),
    ("2027-02-17", None),
    ("1900-01-01", None),
    ("2200-12-31", None),
    ("2024-02-29", None),
    ("0022-03-01", Some(DateFault::Year)),
    ("0002-03-01", Some(DateFault::Year)),
    ("20266-01-01", Some(DateFault::Year)),
    ("22-03-01", Some(DateFault::Year)),
    ("1899-12-31", Some(DateFault::Year)),
    ("2201-01-01", Some(DateFault::Year)),
    ("275760-09-13", Some(DateFault::Year)),
    ("-0001-01-01", Some(DateFault::Year)),
    ("2026-02-31", Some(DateFault::NotADay)),
    ("2026-02-29", Some(DateFault::NotADay)),
    ("2026-13-01", Some(DateFault::NotADay)),
    ("2026-00-10", Some(DateFault::NotADay)),
    ("2026-1-1", Some(DateFault::NotADay)),
    ("i mai", Some(DateFault::NotADay)),
];

#[test]
fn a_date_that_cannot_be_meant_is_told_about() {
    for (text, expected) in TABLE {
        assert_eq!(fault(text), *expected, "{text:?}");
    }
    assert!(day(BOUNDS.0).is_some() && day(BOUNDS.1).is_some());
}

fn said(document: Document) -> String {
    let parts = document_parts(document).into_iter();
    let parts: Vec<String> = parts
        .map(|(name, words)| format!("{name}\n{words}"))
        .collect();
    parts.join("\n")
}

/// No document and no calendar file says another date than the one that was written, or one that
/// cannot be meant.
#[test]
fn what_cannot_be_meant_is_in_no_document() {
    for (text, fault) in TABLE {
        let is_said = fault.is_none() || *text == "i mai";
        for formats in [formats(Locale::Nb), Formats::in_writing(Locale::Nb)] {
            let said_day = formats.day(text);
            assert_eq!(
                !said_day.is_empty(),
                is_said && !text.trim().is_empty(),
                "{text:?}"
            );
        }
        let mut draft = Draft::begun(Prototype::Meetup, Locale::Nb);
        let card = MeetupCard::of_mut(&mut draft).unwrap();
        (card.date, card.start, card.end) =
            ((*text).to_owned(), "09:00".to_owned(), "10:00".to_owned());
        let own = Sketch {
            next_steps: vec![NextStep {
                what: "Ringe".to_owned(),
                due: Some((*text).to_owned()),
                ..NextStep::default()
            }],
            ..Sketch::default()
        };
        let documents = [
            said(document(&draft, &formats(Locale::Nb))),
            said(sketch::document(&own, &formats(Locale::Nb))),
        ];
        for words in documents {
            assert!(
                words.contains(text.trim()) == is_said,
                "{text:?} in {words}"
            );
        }
        let is_event = day(text).is_some();
        assert_eq!(
            has_events(&draft, &formats(Locale::Nb)),
            is_event,
            "{text:?}"
        );
    }
}

/// A clock that was ahead when something was written does not make it «nå» until the others have come so far.
#[test]
fn what_is_ahead_of_the_clock_is_not_now() {
    const NOW: u64 = 1_700_000_000_000;
    const MINUTE: u64 = 60_000;
    for (then, seconds) in [
        (NOW - 90_999, Some(90)),
        (NOW, Some(0)),
        (NOW + 5 * MINUTE, Some(0)),
        (NOW + 5 * MINUTE + 1, None),
        (NOW + 365 * 24 * 60 * MINUTE, None),
        (u64::MAX, None),
    ] {
        assert_eq!(seconds_since(then, NOW), seconds, "{then}");
    }
    assert_eq!(seconds_since(u64::MAX, u64::MAX), Some(0));
}

/// Yesterday is the day before this one, however few hours ago that was.
#[test]
fn days_are_those_of_the_calendar() {
    const HOUR: u64 = 3_600;
    let table = [
        (59, 0, "nå"),
        (59, 1, "nå"),
        (20 * 60, 1, "for 20 minutter siden"),
        (HOUR, 0, "for en time siden"),
        (23 * HOUR, 0, "for 23 timer siden"),
        (2 * HOUR, 1, "i går"),
        (23 * HOUR, 1, "i går"),
        (47 * HOUR, 1, "i går"),
        (26 * HOUR, 2, "for 2 dager siden"),
        (7 * 24 * HOUR - 1, 6, "for 6 dager siden"),
    ];
    for (seconds, midnights, expected) in table {
        let words = ago(Locale::Nb, seconds, midnights);
        assert_eq!(words.as_deref(), Some(expected), "{seconds} {midnights}");
    }
    assert_eq!(ago(Locale::Nb, 7 * 24 * HOUR, 7), None);
    assert_eq!(ago(Locale::Nb, 6 * 24 * HOUR + HOUR, 7), None);
}
