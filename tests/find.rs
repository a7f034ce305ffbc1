//! Finding by words, as people type them.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use nyskapingslaget::domain::find::{Question, Target};
use proptest::prelude::*;

fn score(typed: &str, name: &str, rest: &str) -> Option<u32> {
    Question::new(typed).score(&Target::new(name, &[rest]))
}

#[test]
fn what_is_typed_is_found_in_spite_of_keyboard_and_fingers() {
    let table = [
        ("avlastning", "Avlastningsagent"),
        ("agent", "Avlastningsagent"),
        ("AVLASTNINGSAGENT", "Avlastningsagent"),
        ("avlasningsagent", "Avlastningsagent"),
        ("avlastnignsagent", "Avlastningsagent"),
        ("firepakrava", "Firepåkrava"),
        ("firepaakrava", "Firepåkrava"),
        ("sta pa vilje", "Stå-på-vilje og driv"),
        ("staa", "Stå-på-vilje og driv"),
        ("naering", "Lokalt nærings- og arbeidsliv"),
        ("næringsliv", "Lokalt nærings- og arbeidsliv"),
        ("næringsliv lokalt", "Lokalt nærings- og arbeidsliv"),
        ("naeringsliv", "Lokalt nærings- og arbeidsliv"),
        ("arbeidsliv", "Lokalt nærings- og arbeidsliv"),
        ("helsetjenesten", "Helse- og omsorgstjenesten i bygda"),
        ("smaaboel", "Småbøl"),
        ("somna", "Sømna"),
        ("soemna", "Sømna"),
        ("lebseby", "Velferdsteknologi i Lebesby"),
        ("velferd lebesby", "Velferdsteknologi i Lebesby"),
        ("teknologi", "Velferdsteknologi i Lebesby"),
        ("3.0", "Distriktskommune 3.0"),
        ("rekruteringg", "Rekruttering"),
    ];
    for (typed, name) in table {
        assert!(score(typed, name, "").is_some(), "{typed} in {name}");
    }
}

#[test]
fn what_was_not_meant_is_not_found() {
    let table = [
        ("", "Avlastningsagent"),
        ("  ", "Avlastningsagent"),
        ("🙂", "Avlastningsagent"),
        ("buss", "Busk"),
        ("kart", "Kort"),
        ("bolig bil", "Bolig for unge"),
        ("helse", "Kelner"),
    ];
    for (typed, name) in table {
        assert_eq!(score(typed, name, ""), None, "{typed} in {name}");
    }
}

#[test]
fn a_name_comes_before_what_only_speaks_of_it_and_a_whole_word_before_a_part() {
    let order = [
        score("bootcamp", "Bootcamp", ""),
        score("bootcamp", "Distriktsnyskaping Bootcamp", ""),
        score("bootcamp", "Bootcampen vår i fjor", ""),
        score("camp", "Bootcamp", ""),
        score("botcamp", "Bootcamp", ""),
        score("bootcamp", "Nettverk", "kaffeslabberas og bootcamper"),
        score("camp", "Nettverk", "bootcamper"),
        score("botcamp", "Nettverk", "bootcamper"),
    ];
    for pair in order.windows(2) {
        assert!(pair[0] > pair[1], "{order:?}");
    }
}

proptest! {
    #[test]
    fn any_text_gets_an_answer(typed in "\\PC{0,40}", name in "\\PC{0,60}") {
        let _ = score(&typed, &name, &name);
    }

    #[test]
    fn a_name_is_found_by_itself(name in "[a-zæøåA-ZÆØÅ]{1,12}( [a-zæøå]{1,12}){0,3}") {
        prop_assert!(score(&name, &name, "").is_some());
    }
}
