//! The self-check: its timer, what is ticked and noted, its summary, and the sketches it begins.

use crate::common::{formats, id};
use nyskapingslaget::compose::Content;
use nyskapingslaget::compose::map::{
    coverage, document, elements_of, level_of, sketch_of_element, sketch_of_selfcheck,
};
use nyskapingslaget::compose::suggested::suggested;
use nyskapingslaget::content::MAP_MEANINGS;
use nyskapingslaget::domain::limits::kept_within;
use nyskapingslaget::domain::progress::filled_fields;
use nyskapingslaget::domain::selfcheck::{Selfcheck, Timer, TimerState};
use nyskapingslaget::domain::{Record, Sketch, VersionVector, Work};
use nyskapingslaget::i18n::Locale;
use nyskapingslaget::storage::{format, transfer};
use proptest::prelude::*;

const MINUTE: u64 = 60_000;
const START: u64 = 1_700_000_000_000;

fn check() -> Selfcheck {
    let mut check = Selfcheck::begun(1, Locale::Nn);
    check.group = "Bord 2".to_owned();
    check.recognise("kart-4", true);
    check.recognise("kart-2", true);
    check.write_note("kart-2", "Kari er fire personer".to_owned());
    check.write_note("kart-5", "Alltid noe som brenner".to_owned());
    check
}

#[test]
fn a_timer_runs_by_the_clock() {
    let mut timer = Timer::default();
    assert_eq!(timer.state(START), TimerState::Ready(20 * MINUTE));
    timer.choose(30);
    timer.start(START);
    assert_eq!(timer.state(START), TimerState::Running(30 * MINUTE));
    assert_eq!(
        timer.state(START + 29 * MINUTE),
        TimerState::Running(MINUTE)
    );
    assert_eq!(timer.state(START + 30 * MINUTE), TimerState::Over);
    assert_eq!(timer.state(START + 300 * MINUTE), TimerState::Over);
    // A clock that is turned back a year does not make the session a year long.
    assert_eq!(
        timer.state(START - 525_600 * MINUTE),
        TimerState::Running(30 * MINUTE)
    );
}

#[test]
fn a_pause_stands_still_and_goes_on() {
    let mut timer = Timer::default();
    timer.start(START);
    timer.pause(START + 5 * MINUTE);
    assert_eq!(
        timer.state(START + 90 * MINUTE),
        TimerState::Paused(15 * MINUTE)
    );
    timer.start(START + 90 * MINUTE);
    assert_eq!(
        timer.state(START + 91 * MINUTE),
        TimerState::Running(14 * MINUTE)
    );
    timer.reset();
    timer.choose(40);
    assert_eq!(timer.state(START), TimerState::Ready(40 * MINUTE));
}

#[test]
fn a_session_is_extended_whatever_the_timer_shows() {
    type Before = fn(&mut Timer);
    let table: [(Before, u64, TimerState); 4] = [
        (|_| {}, START, TimerState::Ready(25 * MINUTE)),
        (
            |timer| timer.start(START),
            START + MINUTE,
            TimerState::Running(24 * MINUTE),
        ),
        (
            |timer| {
                timer.start(START);
                timer.pause(START + MINUTE);
            },
            START + 9 * MINUTE,
            TimerState::Paused(24 * MINUTE),
        ),
        (
            |timer| timer.start(START),
            START + 60 * MINUTE,
            TimerState::Running(5 * MINUTE),
        ),
    ];
    for (before, now, expected) in table {
        let mut timer = Timer::default();
        before(&mut timer);
        timer.extend(now);
        assert_eq!(timer.state(now), expected);
    }
}

#[test]
fn another_length_keeps_what_has_passed_and_an_extension_is_for_one_session() {
    let mut timer = Timer::default();
    timer.start(START);
    let now = START + 5 * MINUTE;
    timer.choose(40);
    assert_eq!(timer.state(now), TimerState::Running(35 * MINUTE));
    timer.extend(now);
    assert_eq!(timer.state(now), TimerState::Running(40 * MINUTE));
    timer.pause(now);
    timer.choose(30);
    assert_eq!(timer.state(now), TimerState::Paused(30 * MINUTE));
    assert_eq!(timer.chosen(), 30);
    timer.reset();
    assert_eq!(timer.state(now), TimerState::Ready(30 * MINUTE));
    // A choice that is shorter than what has passed ends it.
    timer.start(now);
    let later = now + 25 * MINUTE;
    timer.choose(20);
    assert_eq!(timer.state(later), TimerState::Over);
    // Arrow keys pass it on their way; what has passed stays passed.
    timer.choose(30);
    timer.choose(40);
    assert_eq!(timer.state(later), TimerState::Running(15 * MINUTE));
    // What an earlier version stored when a session was made longer.
    let older = Timer {
        minutes: 35,
        ..Timer::default()
    };
    assert_eq!(older.chosen(), 30);
}

#[test]
fn a_self_check_comes_back_from_store_and_file() {
    let record: Record<Work> = Record {
        id: id(1),
        vector: VersionVector::default(),
        body: check().into(),
    };
    let text = format::encode(&record);
    assert!(text.starts_with("NYL1 1 selfcheck "));
    assert_eq!(format::decode::<Work>(&text).as_ref(), Ok(&record));
    let file = transfer::write([&record], 1);
    assert_eq!(
        transfer::read::<Work>(&file).unwrap().records,
        std::slice::from_ref(&record)
    );
}

#[test]
fn ticks_and_notes_are_written_and_taken_away() {
    let mut check = check();
    assert!(check.recognises("kart-4") && !check.recognises("kart-5"));
    check.recognise("kart-4", true);
    assert_eq!(check.recognised, ["kart-2", "kart-4"]);
    check.recognise("kart-4", false);
    check.write_note("kart-2", String::new());
    assert_eq!((check.recognised.len(), check.notes.len()), (1, 1));
    assert_eq!(check.note("kart-2"), "");
}

#[test]
fn the_summary_says_what_was_ticked_and_noted() {
    for locale in Locale::ALL {
        let document = document(&check(), &formats(locale));
        assert!(document.title.contains("Bord 2"));
        assert_eq!(document.facts.len(), 1);
        let said: Vec<&Content> = document
            .sections
            .iter()
            .map(|section| &section.content)
            .collect();
        let [Content::List(recognised), Content::List(notes)] = said[..] else {
            panic!("{said:?}");
        };
        assert_eq!((recognised.len(), notes.len()), (2, 2));
        assert!(notes[0].ends_with("Kari er fire personer"), "{notes:?}");
    }
    let empty = document(&Selfcheck::begun(2, Locale::Nb), &formats(Locale::Nb));
    assert_eq!(empty.sections, []);
}

#[test]
fn sketches_begin_from_an_element_and_from_a_self_check() {
    for meaning in MAP_MEANINGS {
        for locale in Locale::ALL {
            let sketch = sketch_of_element(meaning, "Vårt notat", locale);
            assert_eq!(sketch.need, "Vårt notat");
            assert_eq!(sketch.map_elements, [meaning.id]);
            assert!(sketch.themes.is_empty());
            assert_eq!(filled_fields(&sketch_of_element(meaning, " ", locale)), 0);
            // What the map says of it stands beside the sketch.
            let suggested = suggested(&sketch, locale).unwrap();
            assert_eq!(suggested.words.need, meaning.sketch_need.get(locale));
            assert_eq!(suggested.words.themes, meaning.themes);
        }
    }
    let sketch = sketch_of_selfcheck(&check(), Locale::Nb);
    assert_eq!(sketch.map_elements, ["kart-2", "kart-4", "kart-5"]);
    assert!(sketch.themes.is_empty(), "nobody chose a theme");
    assert!(
        sketch.need.contains("Kari er fire personer") && sketch.need.contains("Lange avstander")
    );
}

#[test]
fn coverage_counts_sketches_for_each_element() {
    let sketch = |elements: &[&str]| Sketch {
        map_elements: elements.iter().map(|id| (*id).to_owned()).collect(),
        ..Sketch::default()
    };
    let sketches = [
        sketch(&["kart-1", "kart-15"]),
        sketch(&["kart-1", "kart-1", "kart-99"]),
        sketch(&[]),
    ];
    let counts = coverage(&sketches);
    assert_eq!(
        (counts.len(), counts[0], counts[1], counts[14]),
        (15, 2, 0, 1)
    );
    assert_eq!(counts.iter().sum::<usize>(), 3);
}

#[test]
fn each_session_has_its_level_and_all_elements_are_in_one() {
    let count = |session| level_of(session).map(|level| elements_of(level).count());
    assert_eq!([count(1), count(2), count(3)], [Some(9), Some(3), Some(3)]);
    assert_eq!((count(0), count(4)), (None, None));
}

proptest! {
    #[test]
    fn no_clock_and_no_length_makes_a_timer_panic(
        minutes in any::<u64>(), ends in any::<Option<u64>>(), left in any::<Option<u64>>(), now in any::<u64>(),
    ) {
        let mut timer = Timer { minutes, extended: minutes, ends_at: ends, left_ms: left, ..Timer::default() };
        let _ = timer.state(now);
        timer.choose(minutes);
        timer.extend(now);
        timer.start(now);
        timer.pause(now);
        let _ = timer.state(now.wrapping_add(1));
    }
}

#[test]
fn two_maps_that_were_ticked_apart_become_one_and_lose_no_word() {
    let mut here = Selfcheck::begun(0, Locale::Nb);
    here.recognise("kart-1", true);
    here.write_note("kart-1", "Her".to_owned());
    let mut there = Selfcheck::begun(0, Locale::Nb);
    there.recognise("kart-1", true);
    there.recognise("kart-9", true);
    there.write_note("kart-1", "Der".to_owned());
    there.write_note("kart-3", "Bare der".to_owned());
    let both = here.clone().joined(&there);
    assert!(both.recognises("kart-1") && both.recognises("kart-9"));
    assert_eq!(both.note("kart-1"), "Her\nDer");
    assert_eq!(both.note("kart-3"), "Bare der");
    // Once more adds nothing.
    assert_eq!(both.clone().joined(&there).joined(&here), both);
}

#[test]
fn undo_leaves_the_timer_alone() {
    let mut present = check();
    present.timer.start(START);
    let earlier = Work::from(check()).with_bonds_of(&present.clone().into());
    assert_eq!(
        earlier.selfcheck().map(|held| &held.timer),
        Some(&present.timer)
    );
}

#[test]
fn a_sketch_of_very_long_notes_can_still_be_taken_out_and_in() {
    let mut check = Selfcheck::begun(1, Locale::Nb);
    for meaning in MAP_MEANINGS {
        check.write_note(meaning.id, "å".repeat(19_999));
    }
    let made = sketch_of_selfcheck(&check, Locale::Nb);
    let sketch = kept_within(made.into(), &[]);
    assert_eq!(sketch.sketch().unwrap().need.chars().count(), 20_000);
}
