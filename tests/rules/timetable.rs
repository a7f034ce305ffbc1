//! A day of a programme, laid out.

use nyskapingslaget::compose::draft::fault_words;
use nyskapingslaget::content::suggestions::{BLOCKS, PROGRAMMES};
use nyskapingslaget::domain::amounts::AmountFault;
use nyskapingslaget::domain::draft::{Block, Bootcamp, Day};
use nyskapingslaget::domain::timetable::{
    BlockFault, DayFault, Slot, Timetable, USUAL_MINUTES, clock, lay_out,
};
use nyskapingslaget::i18n::Locale;
use proptest::prelude::*;

fn block(what: &str, start: &str, minutes: &str) -> Block {
    Block {
        what: what.to_owned(),
        start: start.to_owned(),
        minutes: minutes.to_owned(),
        ..Block::default()
    }
}

fn day(start: &str, end: &str, blocks: &[(&str, &str, &str)]) -> Day {
    Day {
        start: start.to_owned(),
        end: end.to_owned(),
        blocks: blocks
            .iter()
            .map(|(what, start, minutes)| block(what, start, minutes))
            .collect(),
        ..Day::default()
    }
}

/// Each slot as «09:00-10:00 place».
fn shown(table: &Timetable) -> Vec<String> {
    let show = |slot: &Slot| format!("{}-{} {}", clock(slot.start), clock(slot.end), slot.place);
    table.slots.iter().map(show).collect()
}

#[test]
fn blocks_follow_on_each_other_or_have_a_time() {
    let table = lay_out(&day(
        "09:00",
        "12:00",
        &[
            ("Kaffe", "", "30"),
            ("Kurs", "", "60"),
            ("Tur", "11:00", "45"),
        ],
    ))
    .unwrap();
    assert_eq!(
        shown(&table),
        ["09:00-09:30 0", "09:30-10:30 1", "11:00-11:45 2"]
    );
    assert_eq!((table.faults.len(), table.free_minutes), (0, 45));
}

#[test]
fn what_is_wrong_is_told() {
    use BlockFault::{BeforeTheDay, Collide, Length, NoLength, NoRoom};
    type Blocks = &'static [(&'static str, &'static str, &'static str)];
    let table: [(Blocks, &[BlockFault]); 9] = [
        (&[("A", "", "180"), ("B", "", "1")], &[NoRoom(1, 1)]),
        (&[("A", "", "200")], &[NoRoom(0, 20)]),
        (&[("A", "13:00", "30")], &[NoRoom(0, 90)]),
        (&[("A", "08:30", "60")], &[BeforeTheDay(0)]),
        (
            &[("A", "", "60"), ("B", "09:30", "60")],
            &[Collide(0, 1, 30)],
        ),
        (
            &[("B", "10:00", "60"), ("A", "09:00", "90")],
            &[Collide(1, 0, 30)],
        ),
        (
            &[("A", "", "lenge"), ("B", "", "-5")],
            &[
                Length(0, AmountFault::NotANumber),
                Length(1, AmountFault::Negative),
            ],
        ),
        (
            &[("A", "", "0"), ("", "", "0"), ("B", "", "20")],
            &[NoLength(0)],
        ),
        (&[("A", "", ""), ("", "", "")], &[]),
    ];
    for (blocks, faults) in table {
        let held = day("09:00", "12:00", blocks);
        assert_eq!(lay_out(&held).unwrap().faults, faults, "{blocks:?}");
        for locale in Locale::ALL {
            assert_eq!(fault_words(&held, locale).len(), faults.len(), "{blocks:?}");
        }
    }
}

#[test]
fn a_day_that_is_no_day() {
    let table = [
        ("", "12:00", DayFault::NoTimes),
        ("09:00", "", DayFault::NoTimes),
        ("ni", "tolv", DayFault::NoTimes),
        ("12:00", "09:00", DayFault::EndsBeforeItBegins),
        ("09:00", "09:00", DayFault::EndsBeforeItBegins),
    ];
    for (start, end, fault) in table {
        let held = day(start, end, &[("A", "", "30")]);
        assert_eq!(lay_out(&held), Err(fault), "{start}-{end}");
        assert_eq!(fault_words(&held, Locale::Nb).len(), 1, "{start}-{end}");
    }
}

#[test]
fn a_block_without_a_length_takes_the_usual_time_and_an_empty_one_none() {
    let table = lay_out(&day(
        "09:00",
        "12:00",
        &[("A", "", ""), ("", "", ""), ("B", "", "10")],
    ));
    let table = table.unwrap();
    assert_eq!(table.slots[0].end - table.slots[0].start, USUAL_MINUTES);
    assert_eq!(shown(&table)[2], "09:30-09:40 2");
}

#[test]
fn the_suggested_days_fit_in_the_days_that_a_programme_begins_with() {
    for (mut day, programme) in Bootcamp::begun().days.into_iter().zip(PROGRAMMES) {
        for id in programme {
            let suggested = BLOCKS.iter().find(|block| block.id == *id).unwrap();
            let minutes = suggested.minutes.to_string();
            day.blocks.push(block(suggested.name.nb, "", &minutes));
        }
        let table = lay_out(&day).unwrap();
        assert_eq!(table.faults, [], "{programme:?}");
        assert_eq!(table.slots.len(), programme.len());
    }
}

fn any_time() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        (0_u32..1_440).prop_map(clock),
        "\\PC{0,6}"
    ]
}

proptest! {
    #[test]
    fn a_timetable_never_overruns_its_day(
        (start, end) in (any_time(), any_time()),
        blocks in prop::collection::vec((any_time(), "[0-9]{0,4}|\\PC{0,4}"), 0..12),
    ) {
        let blocks: Vec<Block> =
            blocks.iter().map(|(start, minutes)| block("Post", start, minutes)).collect();
        let held = Day { start, end, blocks, ..Day::default() };
        if let Ok(table) = lay_out(&held) {
            let opens = nyskapingslaget::domain::amounts::time_of_day(&held.start).unwrap();
            let closes = nyskapingslaget::domain::amounts::time_of_day(&held.end).unwrap();
            for slot in &table.slots {
                prop_assert!(opens <= slot.start && slot.start <= slot.end && slot.end <= closes);
            }
            prop_assert!(table.free_minutes <= closes - opens);
            // Every block is in its place, or it is told why not.
            let told = |place: usize| table.faults.iter().any(|fault| match fault {
                BlockFault::Length(held, _) | BlockFault::NoLength(held) | BlockFault::BeforeTheDay(held)
                | BlockFault::NoRoom(held, _) => *held == place,
                BlockFault::Collide(..) => false,
            });
            for place in 0..held.blocks.len() {
                let is_placed = table.slots.iter().any(|slot| slot.place == place);
                prop_assert!(is_placed != told(place), "{place}");
            }
        }
        let _ = fault_words(&held, Locale::En);
    }
}

#[test]
fn a_fault_is_in_the_fields_that_mend_it() {
    use nyskapingslaget::domain::timetable::{Cell, faulty_cells};
    let cases: [(Day, &[(usize, Cell)]); 8] = [
        (day("09:00", "10:00", &[("Kurs", "", "30")]), &[]),
        (day("", "10:00", &[]), &[(0, Cell::DayStart)]),
        (day("", "", &[]), &[(0, Cell::DayStart), (0, Cell::DayEnd)]),
        (day("10:00", "09:00", &[]), &[(0, Cell::DayEnd)]),
        (
            day("09:00", "10:00", &[("Kurs", "", "abc")]),
            &[(0, Cell::Length(0))],
        ),
        (
            day("09:00", "10:00", &[("Kurs", "", "0"), ("Mat", "", "90")]),
            &[(0, Cell::Length(0)), (1, Cell::Length(1))],
        ),
        (
            day("09:00", "10:00", &[("Kurs", "08:00", "30")]),
            &[(0, Cell::Start(0))],
        ),
        (
            day(
                "09:00",
                "10:00",
                &[("Kurs", "09:00", "30"), ("Mat", "09:15", "30")],
            ),
            &[(0, Cell::Start(0)), (0, Cell::Start(1))],
        ),
    ];
    for (day, expected) in cases {
        assert_eq!(faulty_cells(&day), expected, "{day:?}");
        let faults = fault_words(&day, Locale::Nb).len();
        assert!(
            faulty_cells(&day)
                .iter()
                .all(|(number, _)| *number < faults)
        );
    }
}
