//! The facilitator's script: it adds up, its clock goes on past midnight, and what has no room says so.

use crate::common::formats;
use nyskapingslaget::compose::workshop::events::{event, has_event};
use nyskapingslaget::compose::workshop::script::{
    Length, Phase, document, script, times, too_long,
};
use nyskapingslaget::compose::{Content, Document};
use nyskapingslaget::domain::amounts::time_of_day;
use nyskapingslaget::domain::workshop::Count;
use nyskapingslaget::domain::{Record, Workshop};
use nyskapingslaget::i18n::Locale;
use proptest::prelude::*;

fn workshop(minutes: [u64; 3], tables: u64, dots: u64) -> Workshop {
    let mut own = Workshop::begun(Locale::Nb);
    let [alone, group, plenary] = minutes;
    for (count, number) in [
        (Count::Alone, alone),
        (Count::Group, group),
        (Count::Plenary, plenary),
        (Count::Tables, tables),
        (Count::Dots, dots),
    ] {
        *own.written_mut(count) = number.to_string();
    }
    own
}

/// Each part, and how long it is.
fn lengths(workshop: &Workshop, length: Length) -> Vec<(Phase, u32)> {
    let script = script(workshop, length);
    let lines = script.lines.iter();
    lines
        .map(|line| (line.phase, line.end - line.start))
        .collect()
}

#[test]
fn the_usual_workshop_is_a_lesson() {
    use Phase::*;
    let usual = Workshop::begun(Locale::Nb);
    assert_eq!(
        lengths(&usual, Length::Lesson),
        [
            (Welcome, 3),
            (Alone, 5),
            (Group, 20),
            (Gather, 1),
            (PlenaryWithAll, 15),
            (Close, 1)
        ]
    );
    assert_eq!(
        lengths(&usual, Length::TwoHours),
        [
            (Welcome, 10),
            (Alone, 5),
            (Group, 20),
            (Gather, 3),
            (Break, 10),
            (Present, 10),
            (Dots, 10),
            (Plenary, 15),
            (GoOn, 27),
            (Close, 10)
        ]
    );
    assert_eq!(
        lengths(&usual, Length::HalfDay),
        [
            (Welcome, 15),
            (Alone, 5),
            (Group, 20),
            (Gather, 3),
            (Break, 15),
            (Present, 15),
            (Dots, 10),
            (Plenary, 15),
            (GoOn, 56),
            (Break, 15),
            (Visit, 56),
            (Close, 15)
        ]
    );
    assert_eq!(Length::for_workshop(&usual), Length::Lesson);
}

#[test]
fn what_has_no_room_says_by_how_much() {
    for (minutes, tables, length, too_much) in [
        ([5, 20, 15], 5, Length::Lesson, 0),
        ([5, 20, 16], 5, Length::Lesson, 0),
        ([5, 20, 17], 5, Length::Lesson, 1),
        ([5, 20, 15], 10, Length::Lesson, 0),
        ([5, 20, 15], 60, Length::Lesson, 10),
        ([10, 60, 60], 5, Length::TwoHours, 34),
        ([240, 240, 240], 60, Length::HalfDay, 595),
        ([0, 0, 0], 1, Length::Lesson, 0),
    ] {
        let own = workshop(minutes, tables, 3);
        let script = script(&own, length);
        assert_eq!(script.too_much, too_much, "{minutes:?} {tables} {length:?}");
        let words = too_long(&script, Locale::Nb);
        assert_eq!(words.is_some(), too_much > 0);
        if let Some(words) = words {
            let told = match too_much {
                1 => "ett minutt for lang".to_owned(),
                n => format!("{n} minutter for lang"),
            };
            assert!(words.contains(&told), "{words}");
        }
        assert_eq!(
            script.lines.last().unwrap().end,
            length.minutes() + too_much
        );
    }
    let long = workshop([10, 60, 60], 5, 3);
    assert_eq!(Length::for_workshop(&long), Length::HalfDay);
}

#[test]
fn without_dots_nobody_counts_them_and_what_is_over_is_told() {
    let own = workshop([5, 5, 5], 2, 0);
    let long = lengths(&own, Length::TwoHours);
    assert!(long.iter().all(|(phase, _)| *phase != Phase::Dots));
    let short = lengths(&own, Length::Lesson);
    assert!(short.contains(&(Phase::Spare, 17)), "{short:?}");
}

fn first_column(document: &Document) -> (String, Vec<String>) {
    let table = document.sections.iter().find_map(|own| match &own.content {
        Content::Table { head, rows } => Some((head, rows)),
        _ => None,
    });
    let (head, rows) = table.unwrap();
    (
        head[0].clone(),
        rows.iter().map(|row| row[0].to_string()).collect(),
    )
}

#[test]
fn the_clock_goes_on_past_midnight_and_without_one_minutes_are_told() {
    let table = [
        ("09:00", "Klokken", "09:00–09:03", "09:44–09:45"),
        ("08:07", "Klokken", "08:07–08:10", "08:51–08:52"),
        ("23:30", "Klokken", "23:30–23:33", "00:14–00:15"),
        ("23:59", "Klokken", "23:59–00:02", "00:43–00:44"),
        ("23:15", "Klokken", "23:15–23:18", "23:59–00:00"),
        ("00:00", "Klokken", "00:00–00:03", "00:44–00:45"),
        ("", "Minutt", "0–3", "44–45"),
        ("ni", "Minutt", "0–3", "44–45"),
        ("25:00", "Minutt", "0–3", "44–45"),
        ("12:60", "Minutt", "0–3", "44–45"),
    ];
    for (start, head, first, last) in table {
        let own = Workshop {
            start: start.to_owned(),
            ..Workshop::begun(Locale::Nb)
        };
        let document = document(&own, Length::Lesson, &formats(Locale::Nb));
        let (column, times) = first_column(&document);
        assert_eq!(column, head, "{start}");
        assert_eq!(times.first().unwrap(), first, "{start}");
        assert_eq!(times.last().unwrap(), last, "{start}");
    }
}

#[test]
fn the_calendar_has_the_day_and_the_script_and_goes_on_past_midnight() {
    let of = |date: &str, start: &str, length| {
        let own = Workshop {
            name: "Fjordkveld".to_owned(),
            asks: "Hva nå?".to_owned(),
            place: "Kulturhuset".to_owned(),
            date: date.to_owned(),
            start: start.to_owned(),
            ..Workshop::begun(Locale::Nb)
        };
        let has = has_event(&own);
        let record = Record {
            id: crate::common::id(7),
            vector: crate::common::vector(&[(1, 3)]),
            body: own.into(),
        };
        let event = event(&record, length, &formats(Locale::Nb));
        assert_eq!(has, event.is_some());
        event
    };
    for (date, start) in [
        ("", "09:00"),
        ("2027-02-17", ""),
        ("i mai", "09:00"),
        ("2027-02-30", "09:00"),
    ] {
        assert_eq!(of(date, start, Length::Lesson), None, "{date} {start}");
    }
    let event = of("2027-02-28", "22:30", Length::TwoHours).unwrap();
    let (start, end) = (event.start, event.end);
    assert_eq!(
        (start.month, start.day, start.hour, start.minute),
        (2, 28, 22, 30)
    );
    assert_eq!((end.month, end.day, end.hour, end.minute), (3, 1, 0, 30));
    assert_eq!(
        (&*event.summary, &*event.location, event.changes),
        ("Fjordkveld", "Kulturhuset", 3)
    );
    assert!(
        event
            .description
            .starts_with("Hva nå?\n22:30–22:40 Velkommen\n")
    );
    let event = of("2027-12-31", "20:00", Length::HalfDay).unwrap();
    assert_eq!(
        (
            event.end.year,
            event.end.month,
            event.end.day,
            event.end.hour
        ),
        (2028, 1, 1, 0)
    );
}

proptest! {
    #![proptest_config(crate::common::cases())]

    #[test]
    fn it_adds_up_whatever_is_set_up(
        minutes in (0..=240_u64, 0..=240_u64, 0..=240_u64),
        tables in 1..=60_u64,
        dots in 0..=20_u64,
        start in 0..1440_u32,
    ) {
        let own = workshop([minutes.0, minutes.1, minutes.2], tables, dots);
        for length in Length::ALL {
            let script = script(&own, length);
            let mut follows = 0;
            for line in &script.lines {
                prop_assert_eq!(line.start, follows);
                prop_assert!(line.end > line.start);
                follows = line.end;
                for time in times(*line, Some(start)).split('–') {
                    prop_assert!(time_of_day(time).is_some(), "{}", time);
                }
            }
            prop_assert_eq!(follows, length.minutes() + script.too_much);
            // The phases are as long as they were set up.
            for (phase, minutes) in lengths(&own, length) {
                let set_up = match phase {
                    Phase::Alone => minutes == own.count(Count::Alone) as u32,
                    Phase::Group => minutes == own.count(Count::Group) as u32,
                    Phase::Plenary | Phase::PlenaryWithAll => minutes == own.count(Count::Plenary) as u32,
                    _ => true,
                };
                prop_assert!(set_up, "{:?} {}", phase, minutes);
            }
        }
    }
}
