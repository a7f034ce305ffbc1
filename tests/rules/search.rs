//! Searching and sorting the list of sketches.

use std::sync::Arc;

use crate::common::full::full_sketch;
use crate::common::id;
use nyskapingslaget::domain::list::{Entry, SortBy, latest, sort};
use nyskapingslaget::domain::search::{haystack, matches, words};
use nyskapingslaget::domain::{Record, Sketch};
use proptest::prelude::*;

fn finds(text: &str, query: &str) -> bool {
    matches(&haystack(&crate::common::idea(text)), &words(query))
}

#[test]
fn spellings_of_a_word_find_each_other() {
    let table = [
        ("Æreskjær", "aereskjaer", true),
        ("aereskjaer", "Æreskjær", true),
        ("Sømna", "somna", true),
        ("Åfjord", "afjord", true),
        ("A\u{30a}fjord", "Åfjord", true),
        ("idé", "ide", true),
        ("ide\u{301}", "IDÉ", true),
        ("Kárášjohka", "karasjohka", true),
        ("Deatnu – Unjárga – Snåase", "unjarga snaase", true),
        ("Café Señor Übung", "cafe senor ubung", true),
        ("VAKTBIL", "vaktbil", true),
        ("vaktbil", "bil", true),
        ("vaktbil i bygda", "bygda vakt", true),
        ("vaktbil i bygda", "bygda  \n vakt ", true),
        ("vaktbil i bygda", "bygda by", true),
        ("vaktbil", "vaktbuss", false),
        ("vaktbil i bygda", "vaktbil i byen", false),
        ("vaktbil", "", true),
        ("", "", true),
        ("", "a", false),
    ];
    for (text, query, expected) in table {
        assert_eq!(finds(text, query), expected, "{query} in {text}");
    }
}

#[test]
fn every_text_of_a_sketch_is_searched() {
    let entry = Entry::new(Record {
        id: id(1),
        vector: Default::default(),
        body: full_sketch().into(),
    });
    let queries = [
        "vaktbil",
        "formiddag",
        "kjøreturene",
        "kilometerne",
        "skift",
        "logg",
        "fylket",
        "sjåførene",
        "rapporten",
        "Åfjord",
        "rekruttering",
        "rådgiverrollen",
        "siv",
        "kjørelaget",
        "skjønnsmidlene",
        "bensinpengene",
        "verkstedet",
        "ringer",
        "fast",
        "vaktbilen i dalen",
        "dalkommunen",
        "ferje",
        "kari skriver",
        "ola",
    ];
    for query in queries {
        assert!(entry.matches(&words(query)), "{query}");
    }
    // What a list says besides is found with it, and alone.
    assert!(entry.matches_beside(&words("rekruttering relief"), "relief agent"));
    assert!(entry.matches_beside(&words("agent"), "relief agent"));
    assert!(!entry.matches_beside(&words("relief finnes-ikke"), "relief agent"));
    // The end of one text and the beginning of the next are not one word.
    assert!(!entry.matches(&words("skriverola")));
    assert!(!entry.matches(&words("finnes-ikke")));
}

fn entry(number: u8, title: &str, municipality: &str, changed_at: u64) -> Arc<Entry> {
    let body = Sketch {
        idea: title.to_owned(),
        municipality: municipality.to_owned(),
        changed_at,
        binned_at: Some(100 - changed_at),
        ..Sketch::default()
    };
    Arc::new(Entry::new(Record {
        id: id(number),
        vector: Default::default(),
        body: body.into(),
    }))
}

fn order(entries: &[Arc<Entry>], by: SortBy) -> Vec<u8> {
    let mut sorted = entries.to_vec();
    sort(&mut sorted, by);
    let number =
        |entry: &Arc<Entry>| u8::from_str_radix(&entry.record.id.to_string()[30..], 16).unwrap();
    sorted.iter().map(number).collect()
}

#[test]
fn norwegian_letters_come_last() {
    let titles = [
        "Ås",
        "zebra",
        "Øre",
        "apekatt",
        "",
        "ærlig",
        "Zoo",
        "  Bil\nandre linje",
        "Élan",
        "Fjell",
        "åre",
    ];
    let entries: Vec<_> = titles
        .iter()
        .zip(1..)
        .map(|(title, number)| entry(number, title, title, 1))
        .collect();
    let expected = [4, 8, 9, 10, 2, 7, 6, 3, 11, 1, 5];
    let by_title = order(&entries, SortBy::Title);
    assert_eq!(by_title, expected);
    assert_eq!(order(&entries, SortBy::Municipality), expected);
}

#[test]
fn each_order_has_its_first() {
    let entries = [
        entry(1, "b", "Lom", 5),
        entry(2, "a", "", 7),
        entry(3, "", "Gloppen", 9),
        entry(4, "a", "Lom", 7),
    ];
    let table = [
        (SortBy::Changed, [3, 2, 4, 1]),
        (SortBy::Title, [2, 4, 1, 3]),
        (SortBy::Municipality, [3, 4, 1, 2]),
        (SortBy::Progress, [2, 4, 1, 3]),
        (SortBy::Binned, [1, 2, 4, 3]),
    ];
    for (by, expected) in table {
        assert_eq!(order(&entries, by), expected, "{by:?}");
        let reversed: Vec<_> = entries.iter().rev().cloned().collect();
        assert_eq!(order(&reversed, by), expected, "{by:?} from the other end");
    }
    for by in SortBy::ALL {
        assert_eq!(SortBy::from_word(by.word()), Some(by));
    }
    assert_eq!(SortBy::from_word("binned"), None);
}

#[test]
fn one_goes_on_with_what_was_written_last_here() {
    let written = |number: u8, on: u8, changed_at: u64, conflict_of: Option<u8>| {
        let body = Sketch {
            idea: "Vaktbil".to_owned(),
            changed_at,
            conflict_of: conflict_of.map(id),
            ..Sketch::default()
        };
        Arc::new(Entry::new(Record {
            id: id(number),
            vector: crate::common::vector(&[(on, 1)]),
            body: body.into(),
        }))
    };
    let here = crate::common::device(1);
    let all = vec![
        written(1, 1, 5, None),
        written(2, 1, 7, None),
        // It came from elsewhere, and it is a copy.
        written(3, 2, 9, None),
        written(4, 1, 8, Some(2)),
    ];
    assert_eq!(latest(all.clone(), here, false), Some(id(2)));
    assert_eq!(latest(all.clone(), here, true), Some(id(2)));
    assert_eq!(latest(all[2..3].to_vec(), here, true), Some(id(3)));
    assert_eq!(latest(all[2..3].to_vec(), here, false), None);
    assert_eq!(latest(all[3..].to_vec(), here, false), Some(id(4)));
    assert_eq!(latest(Vec::new(), here, true), None);
}

proptest! {
    #![proptest_config(crate::common::cases())]

    #[test]
    fn a_text_is_found_by_any_part_of_any_of_its_words(text in "\\PC{1,30}") {
        let folded = words(&text);
        prop_assert!(finds(&text, &text));
        prop_assert!(finds(&text, &text.to_lowercase()));
        for word in folded {
            prop_assert!(matches(&haystack(&crate::common::idea(&text)), &[word]));
        }
    }
}
