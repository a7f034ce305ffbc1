//! Dots of a room, and the picture of what they come to.

use nyskapingslaget::compose::Said;
use nyskapingslaget::compose::lettering::{lines, one_line, width};
use nyskapingslaget::compose::workshop::chart::{
    MOST_BARS, NARROW, Picture, Ranked, WIDE, picture, ranked,
};
use nyskapingslaget::compose::workshop::shown;
use nyskapingslaget::domain::workshop::{Dealt, Tally};
use nyskapingslaget::domain::{Id, Sketch, Workshop};
use nyskapingslaget::export::chart::svg;
use nyskapingslaget::i18n::Locale;

fn id(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

fn room(people: &str, dots: &str) -> Workshop {
    Workshop {
        people: people.to_owned(),
        dots: dots.to_owned(),
        ..Workshop::begun(Locale::Nb)
    }
}

fn sketch(idea: &str) -> Sketch {
    Sketch {
        idea: idea.to_owned(),
        ..Sketch::default()
    }
}

#[test]
fn dots_are_dealt_until_there_are_none_left() {
    let ids = [id(1), id(2)];
    let mut own = room("5", "3");
    assert!(own.give(id(1), 9, &ids) && own.give(id(2), 6, &ids));
    assert!(!own.give(id(2), 7, &ids));
    assert_eq!(own.most_of(id(2), &ids), 6);
    let dealt = own.dealt(&ids);
    assert_eq!((dealt.given, dealt.total, dealt.left()), (15, 15, 0));
    assert_eq!(
        shown::dealt(dealt, Locale::Nb),
        "15 av 15 prikker er delt ut"
    );
    assert_eq!(shown::over(dealt, Locale::Nb), None);
    let words = shown::refused(dealt, &"Bua".into(), 6, Locale::Nb);
    assert!(words.starts_with("Det er 15 prikker i rommet, og alle er delt ut"));
}

#[test]
fn what_two_machines_gave_apart_is_told_until_it_is_taken_away() {
    let ids = [id(1), id(2)];
    let mut own = room("2", "2");
    own.tallies = ids
        .map(|sketch| Tally {
            sketch: Some(sketch),
            dots: 3,
            ..Tally::default()
        })
        .to_vec();
    assert_eq!(own.dealt(&ids), Dealt { given: 6, total: 4 });
    assert!(
        shown::over(own.dealt(&ids), Locale::En)
            .unwrap()
            .contains("Take away 2")
    );
    // None can be added, and any can be taken away.
    assert!(!own.give(id(1), 4, &ids) && own.give(id(1), 2, &ids));
    assert!(shown::over(own.dealt(&ids), Locale::En).is_some());
    assert!(own.give(id(2), 2, &ids));
    assert_eq!(shown::over(own.dealt(&ids), Locale::En), None);
    // A sketch that is gone takes no dots with it.
    assert_eq!(own.dealt(&ids[..1]).left(), 2);
}

#[test]
fn a_room_without_dots_says_where_they_come_from() {
    let own = room("0", "3");
    let words = shown::refused(own.dealt(&[id(1)]), &"Bua".into(), 0, Locale::Nn);
    assert!(words.contains("«Set opp»"), "{words}");
}

#[test]
fn the_most_dots_come_first_and_equals_share_a_place() {
    let sketches: Vec<(Id, Sketch)> = (1..=4).map(|n| (id(n), sketch(&format!("S{n}")))).collect();
    let ids: Vec<Id> = sketches.iter().map(|(id, _)| *id).collect();
    let mut own = room("10", "3");
    for (number, dots) in [(2, 7), (3, 2), (4, 7)] {
        assert!(own.give(id(number), dots, &ids));
    }
    let borrowed: Vec<(Id, &Sketch)> = sketches.iter().map(|(id, own)| (*id, own)).collect();
    let found = ranked(&own, &borrowed, Locale::Nb);
    let places: Vec<(&str, u64, usize)> = found
        .iter()
        .map(|own| (&*own.title, own.dots, own.place))
        .collect();
    assert_eq!(
        places,
        [("S2", 7, 1), ("S4", 7, 1), ("S3", 2, 3), ("S1", 0, 4)]
    );
}

fn many(count: usize, title: &str) -> Vec<Ranked> {
    let own = |n: usize| Ranked {
        sketch: id(u8::try_from(n % 250).unwrap()),
        place: n + 1,
        table: Some(1),
        title: Said::own_in(title, Locale::Nb),
        dots: (count - n) as u64,
    };
    (0..count).map(own).collect()
}

fn lies_within(picture: &Picture) {
    let mut bottom = 0.0;
    for bar in &picture.bars {
        let [left, top, wide, high] = bar.sides;
        assert!(left >= 0.0 && left + wide < picture.width && top + high < picture.height);
        assert!(top >= bottom, "bars lie on each other");
        bottom = top + high;
        assert!(bar.dots.x + width(&bar.dots.text) * picture.letters <= picture.width);
        for line in &bar.name {
            assert!(line.x + width(&line.text) * picture.letters <= picture.width);
            assert!(line.y < picture.height);
        }
    }
}

#[test]
fn nothing_of_a_picture_lies_outside_it_or_on_something_else() {
    for title in [
        "Bua",
        "Utstyrssentral for alle aldre med bytteordning og verksted for reparasjon av ski, sykler og telt i bygda vår",
    ] {
        for count in [1, 10, 60] {
            for width in [WIDE, NARROW] {
                let drawn = picture(&many(count, title), width, &["Prioritering".into()], &[]);
                assert_eq!(drawn.bars.len(), count.min(MOST_BARS));
                lies_within(&drawn);
            }
        }
    }
    assert!(picture(&[], WIDE, &[], &[]).bars.is_empty());
}

#[test]
fn the_file_holds_every_name_and_no_markup_of_others() {
    let drawn = picture(&many(3, "Bord <b> & \"venner\""), WIDE, &[], &[]);
    let file = svg(&drawn, "A & B", Locale::Nb);
    assert!(file.contains("Bord &lt;b&gt; &amp; &quot;venner&quot;"));
    assert!(file.contains("<title>A &amp; B</title>") && !file.contains("<b>"));
    assert_eq!(file.matches("<rect").count(), 4);
    assert!(file.contains("xml:lang=\"nb\"") && !file.contains("<tspan"));
    let file = svg(&drawn, "A & B", Locale::En);
    assert!(file.contains("xml:lang=\"en\""));
    assert_eq!(file.matches("<tspan xml:lang=\"nb\">Bord").count(), 3);
}

/// A picture that XML cannot hold is not shown at all, by any program.
#[test]
fn no_sign_that_somebody_wrote_makes_the_file_unreadable() {
    let odd = "Bu\u{fffe}a \u{ffff}\u{1} & 'co'";
    let drawn = picture(&many(2, odd), WIDE, &[], &[]);
    let file = svg(&drawn, odd, Locale::Nb);
    let read = roxmltree::Document::parse(&file).unwrap();
    let title = read.descendants().find(|own| own.has_tag_name("title"));
    assert_eq!(title.unwrap().text(), Some("Bua   & 'co'"));
}

#[test]
fn lines_lose_no_letter_and_are_no_wider_than_they_may_be() {
    let long = "Menneskerettighetsorganisasjonssekretariat".repeat(3);
    for text in [
        "En bu der alle låner ski",
        "WWWW MMMM wwww mmmm WWWW",
        &long,
        "En linje\n\nog en til   med mellomrom\n",
        "æøå ÆØÅ 😀😀😀 漢字漢字",
        "",
        "   ",
    ] {
        for most in [1.5, 6.0, 15.5, 40.0] {
            let said = Said::own_in(text, Locale::Nb);
            let found = lines(&said, most);
            let letters =
                |text: &str| -> String { text.chars().filter(|it| !it.is_whitespace()).collect() };
            let all: String = found.iter().map(|line| letters(line)).collect();
            assert_eq!(all, letters(text), "{most}");
            assert!(found.iter().all(|line| width(line) <= most.max(1.5)));
        }
    }
    assert_eq!(one_line("Kort  navn", 20.0), "Kort navn");
    let cut = one_line(&long, 10.0);
    assert!(cut.ends_with('…') && width(&cut) <= 10.0);
}
