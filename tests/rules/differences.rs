//! What differs between two versions of a sketch, and how two become one.

use crate::common::full::full_sketch;
use crate::common::{device, id, version};
use nyskapingslaget::domain::differences::{Piece, counted, pieces, readable, shortened};
use nyskapingslaget::domain::limits::{MAX_ROWS, MAX_TEXT_CHARS};
use nyskapingslaget::domain::merge::{Merger, Outcome, solved};
use nyskapingslaget::domain::parts::{Choice, Part, combine, differing};
use nyskapingslaget::domain::{Body, Instrument, Record, Sketch, Status};
use proptest::prelude::*;

fn same(text: &str) -> Piece {
    Piece::Same(text.to_owned())
}

fn added(text: &str) -> Piece {
    Piece::Added(text.to_owned())
}

fn removed(text: &str) -> Piece {
    Piece::Removed(text.to_owned())
}

/// The text before and the text after, from what is said of their difference.
fn put_together(pieces: &[Piece]) -> (String, String) {
    let (mut before, mut after) = (String::new(), String::new());
    for piece in pieces {
        match piece {
            Piece::Same(text) => {
                before.push_str(text);
                after.push_str(text);
            }
            Piece::Added(text) => after.push_str(text),
            Piece::Removed(text) => before.push_str(text),
            Piece::Skipped(_) => panic!("nothing is left out of the whole"),
        }
    }
    (before, after)
}

#[test]
fn words_are_marked_only_where_most_of_them_are_the_same() {
    let word_by_word = [
        ("Fri på fredag", "Fri på mandag"),
        ("Bord 2", "Bord 3"),
        ("", "ny"),
        ("gammel", ""),
        ("likt", "likt"),
    ];
    for (before, after) in word_by_word {
        let found = pieces(before, after);
        assert_eq!(readable(&found), found, "{before} {after}");
    }
    let whole = [
        ("Snakke med ungdommen", "Bygge gapahuk"),
        ("en to tre fire", "en fem seks sju åtte"),
    ];
    for (before, after) in whole {
        let found = readable(&pieces(before, after));
        assert_eq!(found, [removed(before), added(after)]);
    }
}

#[test]
fn words_that_were_added_and_taken_away() {
    let table: [(&str, &str, Vec<Piece>); 10] = [
        ("", "", vec![]),
        ("", "ny", vec![added("ny")]),
        ("gammel", "", vec![removed("gammel")]),
        ("på bryggå", "på bryggå", vec![same("på bryggå")]),
        (
            "én bil",
            "én rød bil",
            vec![same("én "), added("rød "), same("bil")],
        ),
        (
            "en to tre",
            "en tre",
            vec![same("en "), removed("to "), same("tre")],
        ),
        (
            "for hele bygda",
            "for bygda og grenda",
            vec![
                same("for "),
                removed("hele "),
                same("bygda"),
                added(" og grenda"),
            ],
        ),
        ("ja", "jo", vec![removed("ja"), added("jo")]),
        (
            "🚗 kjører",
            "🚌 kjører",
            vec![removed("🚗"), added("🚌"), same(" kjører")],
        ),
        (
            "שלום עולם",
            "שלום לכם",
            vec![same("שלום "), removed("עולם"), added("לכם")],
        ),
    ];
    for (before, after, expected) in table {
        assert_eq!(pieces(before, after), expected, "{before} → {after}");
    }
    let changed = pieces("Vi prøver to ting", "Vi prøver tre nye ting");
    assert_eq!(counted(&changed), (2, 1));
}

#[test]
fn long_texts_that_have_nothing_in_common_are_compared_line_by_line() {
    let before = "ord ".repeat(2_600) + "\nfelles linje\n";
    let after = "nytt ".repeat(2_600) + "\nfelles linje\n";
    let found = pieces(&before, &after);
    assert_eq!(put_together(&found), (before, after));
    assert_eq!(found.last(), Some(&same("felles linje\n")));
}

#[test]
fn long_stretches_without_a_change_are_cut_short() {
    let text: Vec<String> = (0..100).map(|word| format!("ord{word}")).collect();
    let before = text.join(" ");
    let short = shortened(&pieces(&before, &before.replace("ord50", "annet")));
    assert!(matches!(short.first(), Some(Piece::Skipped(_))));
    assert!(matches!(short.last(), Some(Piece::Skipped(_))));
    assert_eq!(short.len(), 6);
    let shown: usize = short
        .iter()
        .map(|piece| match piece {
            Piece::Same(text) | Piece::Added(text) | Piece::Removed(text) => text.len(),
            Piece::Skipped(_) => 0,
        })
        .sum();
    assert!(shown < 150, "{shown}");
    let whole = pieces("en kort tekst", "en kortere tekst");
    assert_eq!(shortened(&whole), whole);
}

/// A full sketch in which one part has been changed.
fn changed(part: Part) -> Sketch {
    let (full, empty) = (full_sketch(), Sketch::default());
    let mut other = combine(&full, &empty, &[(part, Choice::Second)]);
    if part == Part::Status {
        other.status = Status::Stopped;
    }
    other
}

#[test]
fn every_part_that_people_see_is_told_apart_from_the_others() {
    let full = full_sketch();
    assert_eq!(differing(&full, &full), []);
    for part in Part::ALL {
        assert_eq!(differing(&full, &changed(part)), [part]);
    }
    // What is no part of these: when it was made and changed, its language, where it comes from.
    let unseen = Sketch {
        created_at: 1,
        changed_at: 2,
        made_from: None,
        workshop: None,
        ..full.clone()
    };
    assert_eq!(differing(&full, &unseen), []);
}

#[test]
fn nothing_is_lost_where_both_are_chosen() {
    let (first, second) = (
        full_sketch(),
        Sketch {
            idea: "En annen idé".to_owned(),
            themes: vec!["omstilling".to_owned(), full_sketch().themes[0].clone()],
            ..Sketch::default()
        },
    );
    let both = [(Part::Idea, Choice::Both), (Part::Themes, Choice::Both)];
    let combined = combine(&first, &second, &both);
    assert_eq!(combined.idea, format!("{}\n\nEn annen idé", first.idea));
    assert_eq!(combined.themes.len(), first.themes.len() + 1);
    // The other way round, what only the second has is kept though nobody sees it.
    let combined = combine(&second, &first, &[]);
    assert_eq!(combined.extra, first.extra);
    assert_eq!(combined.made_from, first.made_from);
    let source = combined.borrowed_from.unwrap();
    assert_eq!(
        (source.title.as_str(), source.adapted.as_str()),
        ("Vaktbilen i dalen", "")
    );
}

#[test]
fn what_one_lacks_is_taken_from_the_other() {
    let (full, empty) = (full_sketch(), Sketch::default());
    for part in Part::ALL {
        let expected = if part == Part::Status {
            Choice::First
        } else {
            Choice::Second
        };
        assert_eq!(part.first_choice(&empty, &full), expected, "{part:?}");
        assert_eq!(part.first_choice(&full, &empty), Choice::First, "{part:?}");
    }
    assert_eq!(Part::Actors.first_choice(&full, &full), Choice::Both);
    assert_eq!(Part::Idea.first_choice(&full, &full), Choice::First);
}

fn merged(held: &[Record<Sketch>], incoming: &Record<Sketch>) -> (Outcome, Vec<Record<Sketch>>) {
    let mut merger = Merger::new(held.to_vec(), device(1), false);
    let outcome = merger.merge(incoming.clone());
    (outcome, merger.into_records().into_values().collect())
}

#[test]
fn a_conflict_that_was_solved_does_not_come_back() {
    let base = [(1, 1)];
    let here = version(1, &[base[0], (1, 2)], "here");
    let there = version(1, &[base[0], (2, 1)], "there");
    let (outcome, held) = merged(std::slice::from_ref(&here), &there);
    assert_eq!(outcome, Outcome::Conflict);
    let is_copy = |record: &&Record<Sketch>| record.body.conflict_of().is_some();
    let copy = held.iter().find(is_copy).unwrap().clone();
    let origin = held.iter().find(|record| !is_copy(record)).unwrap().clone();
    let solution = solved(&origin, &copy, version(1, &base, "both").body, device(1));
    assert_eq!(solution.id, id(1));
    let mut binned = copy.clone();
    binned.body.binned_at = Some(1);
    let after = [solution.clone(), copy.edited(device(1), binned.body)];
    for versions in [[&here, &there], [&there, &here]] {
        let mut held = after.to_vec();
        for version in versions {
            let (outcome, records) = merged(&held, version);
            assert!(
                matches!(outcome, Outcome::Older | Outcome::InBin),
                "{outcome:?}"
            );
            held = records;
        }
        assert_eq!(held.len(), 2);
        assert!(held.contains(&solution));
    }
    // Nor where the bin was emptied, nor on the other's machine, which takes the solution over.
    let (outcome, held) = merged(std::slice::from_ref(&solution), &there);
    assert_eq!((outcome, held.len()), (Outcome::Older, 1));
    let (outcome, held) = merged(&[there], &solution);
    assert_eq!((outcome, held), (Outcome::Advanced, vec![solution]));
}

#[test]
fn a_copy_that_somebody_has_edited_says_nothing_of_its_origin() {
    let here = version(1, &[(1, 2)], "here");
    let there = version(1, &[(1, 1), (2, 1)], "there");
    let (_, held) = merged(std::slice::from_ref(&here), &there);
    let copy = held
        .iter()
        .find(|record| record.body.conflict_of().is_some())
        .unwrap();
    let edited = copy.edited(
        device(2),
        Sketch {
            goal: "more".to_owned(),
            ..copy.body.clone()
        },
    );
    let solution = solved(&here, &edited, here.body.clone(), device(1));
    // Counter 2 of device 2 may be another edit in the origin, which is still to be taken in.
    let unseen = version(1, &[(1, 1), (2, 2)], "unseen");
    let (outcome, held) = merged(&[solution], &unseen);
    assert_eq!((outcome, held.len()), (Outcome::Conflict, 2));
}

fn any_text() -> impl Strategy<Value = String> {
    prop::collection::vec(
        prop::sample::select(vec![
            "en", "to", "æøå", " ", "\n", "  ", "🚗", "שלום", ".", "\u{0}",
        ]),
        0..40,
    )
    .prop_map(|words| words.concat())
}

proptest! {
    #[test]
    fn differences_put_together_are_the_two_texts(before in any_text(), after in any_text()) {
        let found = pieces(&before, &after);
        prop_assert_eq!(put_together(&found), (before, after));
        // Cutting short loses no change.
        prop_assert_eq!(counted(&shortened(&found)), counted(&found));
    }

    #[test]
    fn two_equal_sketches_are_one(places in prop::collection::vec(0_usize..3, Part::ALL.len())) {
        let choices = [Choice::First, Choice::Second, Choice::Both];
        let full = full_sketch();
        let chosen: Vec<_> = Part::ALL.into_iter().zip(places.into_iter().map(|place| choices[place])).collect();
        prop_assert_eq!(combine(&full, &full, &chosen), full);
    }
}

#[test]
fn both_are_offered_only_where_there_is_room_for_both() {
    let long = |letter: &str| Sketch {
        need: letter.repeat(MAX_TEXT_CHARS / 2 + 1),
        instruments: (0..=MAX_ROWS / 2)
            .map(|number| Instrument {
                name: format!("{letter} {number}"),
                ..Instrument::default()
            })
            .collect(),
        ..Sketch::default()
    };
    let (first, second) = (long("å"), long("b"));
    for part in [Part::Need, Part::Instruments] {
        assert!(!part.has_room_for_both(&first, &second), "{part:?}");
        assert_eq!(part.first_choice(&first, &second), Choice::First);
        assert!(part.has_room_for_both(&first, &first), "{part:?}");
    }
    assert!(Part::Goal.has_room_for_both(&first, &second));
}
