//! Calendar files: what is written comes back from a reader of our own and from a real one.

use icalendar::parser::{Component, read_calendar, unfold as unfold_by_library};
use nyskapingslaget::compose::calendar::{Event, Moment, moment};
use nyskapingslaget::export::ics::write;
use proptest::prelude::*;

/// 14 November 2023, 22:19:20 in UTC.
const NOW: u64 = 1_700_000_360_000;

fn at(day: &str, time: &str) -> Moment {
    moment(day, time).unwrap()
}

fn event(summary: &str) -> Event {
    Event {
        uid: "kurs-1@nyskapingslaget".to_owned(),
        changes: 0,
        changed_at: 0,
        start: at("2027-02-17", "09:00"),
        end: at("2027-02-17", "15:30"),
        summary: summary.to_owned(),
        location: String::new(),
        description: String::new(),
    }
}

/// An event that says the same everywhere.
fn saying(words: &str) -> Event {
    Event {
        location: words.to_owned(),
        description: words.to_owned(),
        ..event(words)
    }
}

/// The lines of a file as they were before they were folded; fails where the form is not kept.
fn unfolded(file: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in file.strip_suffix("\r\n").unwrap().split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.contains(['\r', '\n', '\0']), "{line:?}");
        match line.strip_prefix(' ') {
            Some(rest) => lines.last_mut().unwrap().push_str(rest),
            None => lines.push(line.to_owned()),
        }
    }
    lines
}

/// What an escaped text stands for.
fn unescaped(value: &str) -> String {
    let mut text = String::new();
    let mut characters = value.chars();
    while let Some(character) = characters.next() {
        text.push(match character {
            '\\' => match characters.next().unwrap() {
                'n' => '\n',
                own @ ('\\' | ';' | ',') => own,
                other => panic!("\\{other} in {value}"),
            },
            ';' | ',' => panic!("{character} in {value}"),
            _ => character,
        });
    }
    text
}

/// A property of the only event, escaped as it stands, by our own reader.
fn raw(file: &str, name: &str) -> Option<String> {
    let lines = unfolded(file);
    let event = lines
        .iter()
        .position(|line| line == "BEGIN:VEVENT")
        .unwrap();
    let value = |line: &String| {
        let rest = line.strip_prefix(name)?;
        rest.starts_with([':', ';']).then(|| rest[1..].to_owned())
    };
    lines[event..].iter().find_map(value)
}

/// The events of a file, each as the values of some properties, by the library's reader.
fn by_library<const COUNT: usize>(
    file: &str,
    names: [&str; COUNT],
) -> Vec<[Option<String>; COUNT]> {
    let unfolded = unfold_by_library(file);
    let calendar = read_calendar(&unfolded).unwrap();
    let is_event = |component: &&Component| component.name == "VEVENT";
    let value = |event: &Component, name| {
        let property = event.find_prop(name)?;
        Some(property.val.as_str().to_owned())
    };
    calendar
        .components
        .iter()
        .filter(is_event)
        .map(|event| names.map(|name| value(event, name)))
        .collect()
}

/// Both readers find the same words, wherever they stand; blanks around them do not count.
fn assert_says(words: &str, expected: &str) {
    let file = write(&[saying(words)], NOW);
    let expected = expected.trim();
    let unless_empty = (!expected.is_empty()).then(|| expected.to_owned());
    let values = [
        Some(expected.to_owned()),
        unless_empty.clone(),
        unless_empty,
    ];
    let names = ["SUMMARY", "LOCATION", "DESCRIPTION"];
    let own = names.map(|name| raw(&file, name).map(|value| unescaped(&value)));
    assert_eq!(own, values, "{words:?}");
    assert_eq!(by_library(&file, names), [values], "{words:?}");
}

#[test]
fn a_file_reads_as_the_standard_says() {
    let file = write(
        &[Event {
            location: "Kulturhuset, sal 2".to_owned(),
            description: "Ta med ideen; vi\nhar kaffen".to_owned(),
            ..event("Første samling")
        }],
        NOW,
    );
    let expected = "\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Nyskapingslaget//Nyskapingslaget//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
BEGIN:VTIMEZONE
TZID:Europe/Oslo
BEGIN:DAYLIGHT
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:kurs-1@nyskapingslaget
DTSTAMP:20231114T221920Z
SEQUENCE:0
DTSTART;TZID=Europe/Oslo:20270217T090000
DTEND;TZID=Europe/Oslo:20270217T153000
SUMMARY:Første samling
LOCATION:Kulturhuset\\, sal 2
DESCRIPTION:Ta med ideen\\; vi\\nhar kaffen
END:VEVENT
END:VCALENDAR
";
    assert_eq!(file, expected.replace('\n', "\r\n"));
}

#[test]
fn a_real_reader_finds_every_event() {
    let second = Event {
        uid: "kurs-2@nyskapingslaget".to_owned(),
        start: at("2027-10-31", "23:00"),
        end: at("2027-11-01", "01:00"),
        ..saying("Andre samling")
    };
    let file = write(&[event("Første samling"), second], NOW);
    let names = ["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "LOCATION"];
    let expected = [
        [
            Some("kurs-1@nyskapingslaget"),
            Some("20231114T221920Z"),
            Some("20270217T090000"),
            Some("20270217T153000"),
            Some("Første samling"),
            None,
        ],
        [
            Some("kurs-2@nyskapingslaget"),
            Some("20231114T221920Z"),
            Some("20271031T230000"),
            Some("20271101T010000"),
            Some("Andre samling"),
            Some("Andre samling"),
        ],
    ];
    let expected = expected.map(|event| event.map(|value| value.map(str::to_owned)));
    assert_eq!(by_library(&file, names), expected);

    let unfolded = unfold_by_library(&file);
    let calendar = read_calendar(&unfolded).unwrap();
    let zone = &calendar.components[0];
    assert_eq!(zone.name, "VTIMEZONE");
    let zone_name = zone.find_prop("TZID").unwrap().val.as_str();
    let parts: Vec<_> = zone
        .components
        .iter()
        .map(|part| part.name.as_str())
        .collect();
    assert_eq!(parts, ["DAYLIGHT", "STANDARD"]);
    for event in &calendar.components[1..] {
        for name in ["DTSTART", "DTEND"] {
            let parameters = &event.find_prop(name).unwrap().params;
            let value = parameters[0].val.as_ref().unwrap();
            assert_eq!(
                (parameters[0].key.as_str(), value.as_str()),
                ("TZID", zone_name)
            );
        }
    }
    assert!(by_library(&write(&[], NOW), ["UID"]).is_empty());
}

#[test]
fn texts_are_escaped() {
    let table = [
        ("Kaffe, te; og \\ ellers", "Kaffe\\, te\\; og \\\\ ellers"),
        ("a:b=\"c\"", "a:b=\"c\""),
        ("LF\nhere", "LF\\nhere"),
        ("CR\rhere", "CR\\nhere"),
        ("CRLF\r\nhere", "CRLF\\nhere"),
        ("two\n\r\nbreaks", "two\\n\\nbreaks"),
        ("\\n is no break", "\\\\n is no break"),
        ("\\", "\\\\"),
        (
            "vertical\u{b}tab, form\u{c}feed",
            "vertical\\ntab\\, form\\nfeed",
        ),
        ("next\u{85}line\u{2028}parts\u{2029}", "next\\nline\\nparts"),
        ("\0NUL\u{1}\u{7f}\u{9f}\u{1b}[31m", "NUL[31m"),
        ("tab\tstays", "tab\tstays"),
        (
            "BEGIN:VEVENT\r\nEND:VCALENDAR",
            "BEGIN:VEVENT\\nEND:VCALENDAR",
        ),
        ("", ""),
    ];
    for (words, expected) in table {
        let file = write(&[event(words)], NOW);
        assert_eq!(raw(&file, "SUMMARY").unwrap(), expected, "{words:?}");
        assert_says(words, &unescaped(expected));
    }
}

#[test]
fn long_lines_are_folded_between_characters() {
    let units = [
        "a",
        "å",
        "æ ø ",
        "€",
        "🚗",
        "👩🏽‍🚒",
        "🇳🇴",
        "שלום ",
        "مرحبا ",
        "e\u{301}",
        "\\",
        ";\n",
        "\t",
    ];
    for unit in units {
        // Every place in a line where a character can begin.
        for offset in 0..75 {
            let words = format!("{}{}.", "x".repeat(offset), unit.repeat(60));
            assert_says(&words, &words);
        }
    }
    assert_says(&"ordet ".repeat(20_000), &"ordet ".repeat(20_000));
    // «SUMMARY:» has eight octets.
    for (length, lines) in [(66, 1), (67, 1), (68, 2), (141, 2), (142, 3)] {
        let file = write(&[event(&"a".repeat(length))], NOW);
        let summary = file.split("SUMMARY:").nth(1).unwrap();
        let summary = summary.split("\r\nEND:").next().unwrap();
        assert_eq!(summary.split("\r\n ").count(), lines, "{length}");
    }
}

#[test]
fn what_says_nothing_is_left_out() {
    for nothing in ["", " ", "\n\t\r\n", "\0", "\u{7f}\u{85}"] {
        let file = write(&[saying(nothing)], NOW);
        assert_eq!(raw(&file, "LOCATION"), None, "{nothing:?}");
        assert_eq!(raw(&file, "DESCRIPTION"), None, "{nothing:?}");
        assert!(raw(&file, "SUMMARY").is_some());
    }
}

#[test]
fn an_event_ends_after_it_begins_or_has_no_end() {
    let table = [
        (("2027-02-17", "09:01"), true),
        (("2027-02-18", "08:00"), true),
        (("2028-01-01", "00:00"), true),
        (("2027-02-17", "09:00"), false),
        (("2027-02-17", "08:59"), false),
        (("2026-12-31", "23:59"), false),
    ];
    for ((day, time), has_end) in table {
        let own = Event {
            end: at(day, time),
            ..event("Samling")
        };
        assert_eq!(
            raw(&write(&[own], NOW), "DTEND").is_some(),
            has_end,
            "{day} {time}"
        );
    }
}

#[test]
fn the_stamp_is_the_moment_in_utc() {
    let table = [
        (0, "19700101T000000Z"),
        (999, "19700101T000000Z"),
        (68_169_600_000, "19720229T000000Z"),
        (951_782_400_000, "20000229T000000Z"),
        (1_700_000_360_000, "20231114T221920Z"),
        (1_709_251_199_999, "20240229T235959Z"),
        (1_798_761_599_000, "20261231T235959Z"),
        (4_102_444_800_000, "21000101T000000Z"),
        (4_107_542_399_000, "21000228T235959Z"),
        (4_107_542_400_000, "21000301T000000Z"),
        (253_402_300_799_999, "99991231T235959Z"),
        (253_402_300_800_000, "99991231T235959Z"),
        (u64::MAX, "99991231T235959Z"),
    ];
    for (now, expected) in table {
        let file = write(&[event("Samling")], now);
        assert_eq!(raw(&file, "DTSTAMP").unwrap(), expected, "{now}");
    }
}

/// Every day from 1970 to 2200, counted one by one; a file is written where months meet.
#[test]
fn days_follow_one_another_as_in_the_calendar() {
    let (mut year, mut month, mut day) = (1970, 1, 1);
    for number in 0..84_371 {
        let written = |day: i32| format!("{year:04}-{month:02}-{day:02}");
        let is_real = |day: i32| moment(&written(day), "12:00").is_some();
        assert!(is_real(day), "{}", written(day));
        if !(2..28).contains(&day) {
            let file = write(&[event("")], number * 86_400_000);
            let expected = format!("\nDTSTAMP:{}T000000Z\r\n", written(day).replace('-', ""));
            assert!(file.contains(&expected), "{expected} in {file}");
        }
        (year, month, day) = match (is_real(day + 1), month) {
            (true, _) => (year, month, day + 1),
            (false, 12) => (year + 1, 1, 1),
            (false, _) => (year, month + 1, 1),
        };
    }
    assert_eq!((year, month, day), (2201, 1, 1));
}

#[test]
fn months_have_their_days() {
    let table = [
        ("2027-01", 31),
        ("2027-02", 28),
        ("2027-03", 31),
        ("2027-04", 30),
        ("2027-05", 31),
        ("2027-06", 30),
        ("2027-07", 31),
        ("2027-08", 31),
        ("2027-09", 30),
        ("2027-10", 31),
        ("2027-11", 30),
        ("2027-12", 31),
        ("2024-02", 29),
        ("2000-02", 29),
        ("1900-02", 28),
        ("2100-02", 28),
        ("1899-12", 0),
        ("1900-01", 31),
        ("2200-12", 31),
        ("2201-01", 0),
        ("0022-03", 0),
        ("0001-12", 0),
        ("9999-12", 0),
        ("0000-12", 0),
        ("2027-00", 0),
        ("2027-13", 0),
    ];
    for (month, days) in table {
        for day in 0..=99 {
            let found = moment(&format!("{month}-{day:02}"), "00:00");
            assert_eq!(found.is_some(), (1..=days).contains(&day), "{month}-{day}");
        }
    }
}

#[test]
fn fields_of_browsers_are_read() {
    let good = [
        (("2027-02-17", "09:05"), (2027, 2, 17, 9, 5)),
        (("2024-02-29", "00:00"), (2024, 2, 29, 0, 0)),
        (("1900-01-01", "23:59"), (1900, 1, 1, 23, 59)),
        (("2200-12-31", "23:59"), (2200, 12, 31, 23, 59)),
        ((" 2027-02-17 ", " 09:05\n"), (2027, 2, 17, 9, 5)),
        (("2027-02-17", "09:05:59"), (2027, 2, 17, 9, 5)),
    ];
    for ((day, time), (year, month, of_month, hour, minute)) in good {
        let expected = Moment {
            year,
            month,
            day: of_month,
            hour,
            minute,
        };
        assert_eq!(moment(day, time), Some(expected), "{day} {time}");
    }
    let days = [
        "",
        "2027",
        "2027-02",
        "2027-2-17",
        "27-02-17",
        "12027-02-17",
        "2027-02-17-01",
        "2027-02-7",
        "2027-02-017",
        "2027/02/17",
        "17.02.2027",
        "+027-02-17",
        "-027-02-17",
        "2027-02-+7",
        "2027-02-１７",
        "2027-02-1🚗",
        "2027-02-31",
        "0022-03-01",
        "20266-01-01",
        "2027-13-01",
        "2027-02-17T09:00",
        "i morgen",
        "2027-02--1",
        "2027 -02-17",
        "\0",
    ];
    for day in days {
        assert_eq!(moment(day, "09:00"), None, "{day:?}");
    }
    let times = [
        "",
        "9",
        "9:00",
        "09",
        "09:0",
        "09:000",
        "24:00",
        "09:60",
        "09:05:60",
        "09:05:1",
        "09:05:00:00",
        "09.00",
        "0900",
        "09:00 PM",
        "+9:00",
        "-9:00",
        "09:+5",
        "０9:00",
        "🚗",
        "\0",
        "99:99",
    ];
    for time in times {
        assert_eq!(moment("2027-02-17", time), None, "{time:?}");
    }
}

/// A meeting that is moved is the same event, later than what a calendar has of it.
#[test]
fn a_moved_event_comes_after_the_one_it_was() {
    let before = Event {
        changes: 4,
        changed_at: NOW,
        ..event("Samling")
    };
    let after = Event {
        changes: 5,
        changed_at: NOW + 61_000,
        start: at("2027-02-18", "09:00"),
        end: at("2027-02-18", "15:30"),
        ..event("Samling")
    };
    let (before, after) = (write(&[before], NOW), write(&[after], NOW));
    assert_eq!(raw(&before, "UID"), raw(&after, "UID"));
    let said = |file: &str| (raw(file, "SEQUENCE"), raw(file, "LAST-MODIFIED"));
    let expected =
        |sequence: &str, moment: &str| (Some(sequence.to_owned()), Some(moment.to_owned()));
    assert_eq!(said(&before), expected("4", "20231114T221920Z"));
    assert_eq!(said(&after), expected("5", "20231114T222021Z"));
    // A calendar's numbers end where ours do not.
    let many = Event {
        changes: u64::MAX,
        ..event("Samling")
    };
    assert_eq!(
        said(&write(&[many], NOW)),
        (Some("2147483647".to_owned()), None)
    );
}

proptest! {
    #![proptest_config(crate::common::cases())]

    /// Whatever somebody writes, both readers find one event, and the same words in it.
    #[test]
    fn any_text_comes_back(words in any::<String>(), odd in "[\\\\;,:\"nN \t\r\n\0å🚗]{0,200}") {
        for words in [words, odd] {
            let broken = words.replace("\r\n", "\n");
            let kept = broken
                .replace(['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'], "\n")
                .replace(|own: char| own.is_control() && own != '\n' && own != '\t', "");
            assert_says(&words, &kept);
        }
    }

    /// A name that nobody foresaw stays the name of the event.
    #[test]
    fn any_name_comes_back(uid in "[^\\p{C}\\p{Zl}\\p{Zp}]{1,120}", now in any::<u64>()) {
        let own = Event { uid: uid.clone(), ..event("Samling") };
        let found = raw(&write(&[own], now), "UID").unwrap();
        prop_assert_eq!(unescaped(&found), uid.trim());
    }

    /// Nothing that is typed makes the reading fail, and what is read is a real moment.
    #[test]
    fn any_fields_are_read_or_not(
        day in "[0-9]{4}-[01][0-9]-[0-3][0-9]",
        time in "[0-2][0-9]:[0-6][0-9]",
        odd in any::<String>(),
    ) {
        prop_assert_eq!(moment(&odd, &time), None);
        prop_assert_eq!(moment(&day, &odd), None);
        if let Some(found) = moment(&day, &time) {
            let Moment { year, month, day: of_month, hour, minute } = found;
            prop_assert_eq!(format!("{year:04}-{month:02}-{of_month:02}"), day);
            prop_assert_eq!(format!("{hour:02}:{minute:02}"), time);
        }
    }
}
