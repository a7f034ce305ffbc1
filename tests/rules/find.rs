//! Finding by words, as people type them.

use nyskapingslaget::domain::find::{Question, Rank, Stretch, Target, excerpt};
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

#[test]
fn where_the_words_are_comes_before_how_well_they_fit() {
    let table = [
        ("selvsjekk", "Selvsjekk", "", Rank::IsName),
        ("SELVSJEKK ", "Selvsjekk", "", Rank::IsName),
        ("selv", "Selvsjekk", "", Rank::BeginsName),
        ("bygg lag", "Bygg laget", "", Rank::BeginsName),
        ("laget bygg", "Bygg laget", "", Rank::InName),
        ("laget", "Bygg laget", "", Rank::InName),
        ("laget", "Guiden", "Bygg laget sammen", Rank::InText),
        ("vsjek", "Selvsjekk", "", Rank::Within),
        // The end of a word is a word in a compound.
        ("sjekk", "Selvsjekk", "", Rank::InText),
        // A word of a text is better than a part of one of the name.
        ("lvsj", "Selvsjekk", "lvsjord", Rank::InText),
        ("ungdommer", "Utdanning for unge", "", Rank::InName),
        ("selvsejkk", "Selvsjekk", "", Rank::Within),
        // The word that is found worst decides.
        (
            "selvsjekk kart",
            "Selvsjekk",
            "snakk om kartet",
            Rank::InText,
        ),
        ("apne", "Åpne på telefonen", "", Rank::BeginsName),
    ];
    for (typed, name, rest, rank) in table {
        let found = Question::new(typed).rank(&Target::new(name, &[rest]));
        assert_eq!(
            found.map(|own| own.0),
            Some(rank),
            "{typed} in {name}, {rest}"
        );
    }
}

/// A text with what is marked in brackets.
fn marked(stretches: &[Stretch]) -> String {
    let shown = stretches.iter().map(|own| match own.is_hit {
        true => format!("[{}]", own.text),
        false => own.text.clone(),
    });
    shown.collect()
}

#[test]
fn what_was_looked_for_is_marked_as_it_is_written() {
    let table = [
        ("ungdom", "For Ungdommen i bygda", "For [Ungdom]men i bygda"),
        ("afjord", "Åfjord og Afjord", "[Åfjord] og [Afjord]"),
        ("aafjord", "Åfjord", "[Åfjord]"),
        ("somna", "Sømna, so\u{308}mna", "[Sømna], [so\u{308}mna]"),
        ("aereskjaer", "Æreskjær", "[Æreskjær]"),
        ("buss", "Kulturbussen", "Kultur[buss]en"),
        ("kart tid", "Tid til kartet", "[Tid] til [kart]et"),
        // A slip marks the word, where no other word is as it was typed.
        ("bootcmap", "Bootcamp for naboene", "[Bootcamp] for naboene"),
        ("kart", "kart og kort", "[kart] og kort"),
        ("", "Alt", "Alt"),
        ("x", "", ""),
    ];
    for (typed, text, expected) in table {
        assert_eq!(
            marked(&Question::new(typed).stretches(text)),
            expected,
            "{typed}"
        );
    }
}

#[test]
fn of_a_long_text_the_words_round_the_hit_are_shown() {
    let text = format!(
        "{}her er ungdommen {}",
        "lang vei fram ".repeat(9),
        "og videre ".repeat(9)
    );
    let shown = excerpt(Question::new("ungdom").stretches(&text), 80);
    let shown = marked(&shown);
    assert!(shown.starts_with("… ") && shown.ends_with(" …"), "{shown}");
    assert!(shown.contains("her er [ungdom]men og videre"), "{shown}");
    assert!(shown.chars().count() <= 90, "{shown}");
    let short = Question::new("alt").stretches("Alt er her");
    assert_eq!(excerpt(short.clone(), 80), short);
}

proptest! {
    #[test]
    fn any_text_gets_an_answer(typed in "\\PC{0,40}", name in "\\PC{0,60}") {
        let _ = score(&typed, &name, &name);
    }

    #[test]
    fn marking_changes_nothing_of_a_text(typed in "\\PC{0,12}", text in "\\PC{0,80}") {
        let stretches = Question::new(&typed).stretches(&text);
        let whole: String = stretches.iter().map(|own| own.text.as_str()).collect();
        prop_assert_eq!(&whole, &text);
        let _ = excerpt(stretches, 20);
    }

    #[test]
    fn a_name_is_found_by_itself(name in "[a-zæøåA-ZÆØÅ]{1,12}( [a-zæøå]{1,12}){0,3}") {
        prop_assert!(score(&name, &name, "").is_some());
    }
}
