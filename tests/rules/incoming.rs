//! Texts from outside: what is taken of them, and how they are searched and named.

use crate::common::formats;
use nyskapingslaget::compose::draft::document;
use nyskapingslaget::compose::sketch;
use nyskapingslaget::domain::draft::{Content as _, MeetupCard};
use nyskapingslaget::domain::find::{Question, Target};
use nyskapingslaget::domain::incoming::{
    clean, for_field, units_in_field, waits_for_half, whole, words_of_file_name,
};
use nyskapingslaget::domain::search;
use nyskapingslaget::domain::words;
use nyskapingslaget::domain::{Draft, Prototype, Sketch};
use nyskapingslaget::export::plain_text;
use nyskapingslaget::i18n::Locale;
use proptest::prelude::*;

fn units(text: &str) -> Vec<u16> {
    text.encode_utf16().collect()
}

#[test]
fn a_field_takes_what_can_be_seen() {
    let table = [
        ("Vanlig tekst", "Vanlig tekst", "Vanlig tekst"),
        ("Én\nto", "Én\nto", "Én to"),
        ("Fra\u{b}Word", "Fra\nWord", "Fra Word"),
        ("Én\r\nto\rtre", "Én\nto\ntre", "Én to tre"),
        ("Én\u{2028}to\u{2029}tre", "Én\nto\ntre", "Én to tre"),
        ("Post\tTimer", "Post\tTimer", "Post\tTimer"),
        ("a\0b\u{1b}c", "abc", "abc"),
        (
            "ny\u{ad}skaping 👩\u{200d}🚒",
            "ny\u{ad}skaping 👩\u{200d}🚒",
            "ny\u{ad}skaping 👩\u{200d}🚒",
        ),
    ];
    for (text, area, line) in table {
        assert_eq!(for_field(text, false), area, "{text:?}");
        assert_eq!(for_field(text, true), line, "{text:?}");
    }
}

#[test]
fn a_line_break_takes_the_room_of_one() {
    for (text, room) in [("a\r\nb\r\nc", 5), ("a\nb", 3), ("🚗\u{b}å", 4), ("", 0)] {
        assert_eq!(units_in_field(text, false), room, "{text:?}");
        assert_eq!(units_in_field(text, true), room, "{text:?}");
    }
}

#[test]
fn room_is_counted_as_the_browser_counts_it() {
    for (text, in_area, in_line) in [
        ("abc\r\n", 4, 3),
        ("abc\n\n\r", 6, 3),
        ("a\r\nb\r\n\r\n", 5, 3),
        ("\r\n", 1, 0),
        ("\nabc", 4, 4),
        ("abc \n", 5, 4),
        ("a\u{7}b\0\u{85}", 5, 5),
        ("abc\u{2028}", 4, 4),
    ] {
        assert_eq!(units_in_field(text, false), in_area, "{text:?}");
        assert_eq!(units_in_field(text, true), in_line, "{text:?}");
    }
}

#[test]
fn half_a_character_is_waited_for_where_somebody_writes() {
    let (first, second) = (0xd83d, 0xde97);
    let text = |parts: &[u16]| [&units("Bil "), parts, &units("!")].concat();
    assert!(waits_for_half(&text(&[first]), 5));
    assert!(waits_for_half(&[first], 1));
    for (units, place) in [
        (text(&[first, second]), 6),
        (text(&[first, second]), 5),
        (text(&[second]), 5),
        (text(&[first]), 6),
        (text(&[first]), 0),
        (text(&[first]), 99),
        (text(&[first, first]), 6),
        (units("Bil"), 3),
        (Vec::new(), 0),
    ] {
        let own = waits_for_half(&units, place);
        assert!(
            !own || units[place..].first() == Some(&second),
            "{units:x?} {place}"
        );
    }
    assert_eq!(whole(&text(&[first])), "Bil !");
    assert_eq!(whole(&text(&[second, first])), "Bil !");
    assert_eq!(whole(&text(&[first, second])), "Bil 🚗!");
    assert_eq!(whole(&text(&[first, first, second])), "Bil 🚗!");
}

/// Signs that nobody sees hide no word from either search.
#[test]
fn a_word_is_found_through_signs_that_nobody_sees() {
    for sign in [
        '\u{ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}', '\u{202a}',
        '\u{202c}', '\u{202e}', '\u{2066}', '\u{2069}', '\u{61c}', '\u{fe0f}',
    ] {
        let written = format!("Felles ny{sign}skap{sign}ing");
        let folded = search::folded(&[&written]);
        assert!(
            search::matches(&folded, &search::words("nyskaping")),
            "{sign:?}"
        );
        let typed = format!("ny{sign}skaping");
        let plain = search::folded(&["Felles nyskaping"]);
        assert!(search::matches(&plain, &search::words(&typed)), "{sign:?}");
        for (held, typed) in [(&*written, "nyskaping"), ("Felles nyskaping", &typed)] {
            let score = Question::new(typed).score(&Target::new(held, &[]));
            assert!(score.is_some(), "{sign:?} {held}");
        }
        let stem = |text: &str| words::stems(text).first().map(|stem| stem.stem.clone());
        assert_eq!(stem(&typed), stem("nyskaping"), "{sign:?}");
    }
}

/// What was pasted out of a PDF or a word processor is found by what one types, and the other way.
#[test]
fn a_word_is_found_however_its_letters_and_hyphens_were_set() {
    for (set, typed) in [
        ("e\u{2011}post", "e-post"),
        ("e\u{2010}post", "e-post"),
        ("o\u{fb00}entlig", "offentlig"),
        ("\u{fb01}sk", "fisk"),
        ("\u{fb02}ytte", "flytte"),
        ("o\u{fb03}siell", "offisiell"),
        ("sni\u{fb04}e", "sniffle"),
    ] {
        for (held, asked) in [(set, typed), (typed, set)] {
            let held = format!("Felles {held}");
            let folded = search::folded(&[&held]);
            assert!(search::matches(&folded, &search::words(asked)), "{asked}");
            let score = Question::new(asked).score(&Target::new(&held, &[]));
            assert!(score.is_some(), "{asked}");
        }
        let stem = |text: &str| words::stems(text).last().map(|stem| stem.stem.clone());
        assert_eq!(stem(set), stem(typed), "{set}");
    }
}

#[test]
fn a_file_is_named_with_whole_letters() {
    let table = [
        ("På Årdal", "på-årdal"),
        ("Kafé «Nordlys»!", "kafé-nordlys"),
        ("Čáhppe š", "čáhppe-š"),
        ("Æsj, ø og å", "æsj-ø-og-å"),
        ("ny\u{ad}skap\u{200b}ing", "nyskaping"),
        ("q\u{30a}", "q"),
        ("\u{30a}", ""),
        ("  ", ""),
    ];
    for (title, name) in table {
        assert_eq!(words_of_file_name(title), name, "{title:?}");
    }
}

/// What was stored with the line breaks of a word processor is read with plain ones in every document.
#[test]
fn no_words_run_together_in_a_document() {
    let sketch = Sketch {
        idea: "Felles\u{b}vakt".to_owned(),
        need: "Vakten\u{b}slites\u{2028}ut\u{7}".to_owned(),
        ..Sketch::default()
    };
    let own = sketch::document(&sketch, &formats(Locale::Nb));
    let text = plain_text::write(&own);
    assert!(text.contains("\nVakten\nslites\nut\n"), "{text}");
    assert!(text.starts_with("Felles\nvakt\n"), "{text}");
    let mut draft = Draft::begun(Prototype::Meetup, Locale::Nb);
    MeetupCard::of_mut(&mut draft).unwrap().offers = "- Bil\u{b}- Buss".to_owned();
    let text = plain_text::write(&document(&draft, &formats(Locale::Nb)));
    assert!(text.contains("\n- Bil\n- Buss\n"), "{text}");
}

proptest! {
    #![proptest_config(crate::common::cases())]

    /// What is taken once is taken as it is from then on, and nothing that is seen goes.
    #[test]
    fn taking_twice_is_taking_once(text in any::<String>(), is_line: bool) {
        let once = for_field(&text, is_line).into_owned();
        prop_assert_eq!(for_field(&once, is_line), &*once);
        let seen = |text: &str| text.chars().filter(|it| !it.is_control() && !it.is_whitespace()).collect::<String>();
        prop_assert_eq!(seen(&once), seen(&text));
        prop_assert_eq!(seen(&clean(&text)), seen(&text));
    }

    /// A text that is whole is never waited for.
    #[test]
    fn what_is_whole_stays(text in any::<String>(), place in 0_usize..40) {
        let all = units(&text);
        prop_assert_eq!(whole(&all), text);
        let is_between = all.get(place).is_some_and(|unit| (0xdc00..=0xdfff).contains(unit));
        prop_assert!(!waits_for_half(&all, place) || is_between);
    }
}
