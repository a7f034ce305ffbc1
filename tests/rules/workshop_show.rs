//! What is shown to a hall: which cards stand on which view, and that nothing is lost.

use nyskapingslaget::compose::lettering::spans;
use nyskapingslaget::compose::workshop::show::{
    BOLD, BoardSign, Card, FIRST, HEIGHT, NARROW, Piece, Row, View, WIDE, board_parts, pages,
    texts, views, views_of,
};
use nyskapingslaget::compose::{Formats, Said};
use nyskapingslaget::content::MAP_ELEMENTS;
use nyskapingslaget::domain::selfcheck::TimerState;
use nyskapingslaget::domain::workshop::{Clock, Wanted};
use nyskapingslaget::domain::{
    Actor, Draft, DraftContent, Guide, Id, NextStep, Prototype, Selfcheck, Sketch, Work, Workshop,
};
use nyskapingslaget::i18n::Locale;

fn id(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

fn days() -> Formats {
    Formats {
        locale: Locale::Nb,
        moment: |_, _| String::new(),
        day: |_, day| day.to_owned(),
        number: |_, number| number.to_string(),
    }
}

fn said(texts: [&str; 5]) -> [Said; 5] {
    texts.map(|text| Said::own_in(text, Locale::Nb))
}

fn height_of(row: &Row) -> f64 {
    let width = match row[..] {
        [ref piece] if piece.card == Card::Idea => BOLD,
        [_] => WIDE,
        _ => NARROW,
    };
    let high = |piece: &Piece| 1.2 + 0.65 + 1.2 * spans(&piece.text, width).len().max(1) as f64;
    row.iter().map(high).fold(0.0, f64::max)
}

/// All views fit, each card stands in order, and each letter stands once.
fn fit_and_lose_nothing(texts: &[Said; 5]) -> usize {
    let pages = pages(texts);
    for (place, page) in pages.iter().enumerate() {
        let high: f64 = page.iter().map(height_of).sum::<f64>() + 0.3 * (page.len() as f64 - 1.0);
        let most = if place == 0 { FIRST } else { HEIGHT };
        assert!(high <= most + 1e-6, "{high}");
        assert!(!page.is_empty() && page.iter().all(|row| (1..=2).contains(&row.len())));
    }
    let letters =
        |text: &str| -> String { text.chars().filter(|it| !it.is_whitespace()).collect() };
    let pieces: Vec<&Piece> = pages.iter().flatten().flatten().collect();
    for card in Card::ALL {
        let own: Vec<&&Piece> = pieces.iter().filter(|piece| piece.card == card).collect();
        let shown: String = own.iter().map(|piece| letters(&piece.text)).collect();
        assert_eq!(shown, letters(&texts[card as usize]), "{card:?}");
        assert!(!own.is_empty(), "{card:?}");
        let last = own.len() - 1;
        for (place, piece) in own.iter().enumerate() {
            assert_eq!((piece.went_on, piece.goes_on), (place > 0, place < last));
        }
    }
    let order: Vec<usize> = pieces.iter().map(|piece| piece.card as usize).collect();
    assert!(order.is_sorted());
    pages.len()
}

#[test]
fn a_short_sketch_is_five_cards_on_one_view() {
    let short = said([
        "Utstyrssentral for alle",
        "Ski og sykler er dyre, og brukes lite.",
        "Biblioteket: låner ut",
        "Rydde bua, Kari, 1. mai",
        "Egne boder i hvert lag",
    ]);
    assert_eq!(fit_and_lose_nothing(&short), 1);
    let page = &pages(&short)[0];
    let sides: Vec<usize> = page.iter().map(Vec::len).collect();
    assert_eq!(sides, [1, 2, 2]);
    assert_eq!(fit_and_lose_nothing(&said(["", "", "", "", ""])), 1);
}

#[test]
fn what_does_not_fit_goes_on_and_nothing_is_lost() {
    let word = "Menneskerettighetsorganisasjonssekretariat";
    let long = "Folk flytter ut, og de som vil hjem, finner ikke bolig. ".repeat(60);
    let lines = "En linje\n\n".repeat(80);
    let wide = "WMW MWM ".repeat(200);
    let words = word.repeat(40);
    for text in [&*long, &*lines, &*wide, &*words, "Kort"] {
        for place in 0..5 {
            let mut texts = ["Idé", "Behov", "Hvem", "Neste", "Slutte"];
            texts[place] = text;
            fit_and_lose_nothing(&said(texts));
        }
        assert!(fit_and_lose_nothing(&said([text; 5])) >= 1);
    }
    assert!(fit_and_lose_nothing(&said([&long; 5])) > 5);
}

#[test]
fn an_ordinary_sketch_is_one_view_and_no_view_is_nearly_empty() {
    let ordinary = said([
        "Felles utstyrssentral for alle i bygda",
        "Ski, sykler og telt er dyrt, og det meste står ubrukt det meste av året.",
        "Biblioteket: låner ut\nIdrettslaget: reparerer",
        "Rydde bua ved skolen, Ola, 1. mars\nSpørre kommunen",
        "Egne boder i hvert lag og på hver skole",
    ]);
    assert_eq!(fit_and_lose_nothing(&ordinary), 1);
    let need = "Mange som har flyttet hit, kjenner få, og de møtes ikke på jobb. ".repeat(8);
    let long = said(["Kulturkveld", &need, "Butikken", "Spørre", "Møter"]);
    fit_and_lose_nothing(&long);
    assert!(pages(&long)[0].len() > 1);
}

fn full(name: &str) -> Sketch {
    Sketch {
        idea: format!("Bua til {name}"),
        need: "Ski er dyre".to_owned(),
        actors: vec![Actor {
            name: "Biblioteket".to_owned(),
            role: "låner ut".to_owned(),
            contact_person: "Kari Nordmann".to_owned(),
            ..Actor::default()
        }],
        next_steps: vec![NextStep {
            what: "Rydde".to_owned(),
            who: "Ola".to_owned(),
            due: Some("2027-05-01".to_owned()),
            ..NextStep::default()
        }],
        contributors: vec!["Nils".to_owned()],
        map_elements: vec![MAP_ELEMENTS[0].id.to_owned()],
        ..Sketch::default()
    }
}

#[test]
fn names_of_people_are_hidden_and_ideas_are_not() {
    let shown = |hides| {
        let texts = texts(&full("alle"), hides, &days());
        texts.map(String::from).join("\n")
    };
    for name in ["Ola", "Nils"] {
        assert!(shown(false).contains(name), "{name}");
        assert!(!shown(true).contains(name), "{name}");
    }
    // Whom to call or write to is never shown to a room.
    assert!(!shown(false).contains("Kari Nordmann"));
    for words in [
        "Bua til alle",
        "Ski er dyre",
        "Biblioteket",
        "låner ut",
        "Rydde",
        "2027-05-01",
    ] {
        assert!(shown(true).contains(words), "{words}");
    }
    assert!(!shown(true).contains("Skrevet av"));
}

fn order(workshop: &Workshop, sketches: &[(Id, Sketch)]) -> Vec<Id> {
    let borrowed: Vec<(Id, &Sketch)> = sketches.iter().map(|(id, own)| (*id, own)).collect();
    let views = views(workshop, &borrowed, &[], &days());
    let mut found = Vec::new();
    for view in views {
        if let View::Sketch { sketch, .. } = view {
            found.push(sketch);
        }
    }
    found
}

#[test]
fn the_order_is_by_dots_or_by_table() {
    let sketches: Vec<(Id, Sketch)> = (1..=3).map(|n| (id(n), full(&n.to_string()))).collect();
    let ids: Vec<Id> = sketches.iter().map(|(id, _)| *id).collect();
    let mut own = Workshop::begun(Locale::Nb);
    assert!(own.give(id(3), 5, &ids) && own.give(id(1), 2, &ids));
    assert_eq!(order(&own, &sketches), [id(3), id(1), id(2)]);
    own.by_table = true;
    assert_eq!(order(&own, &sketches), [id(1), id(2), id(3)]);
    // Both versions of one that was changed in two places are shown, one after the other, and so is one whose other is gone.
    let version = |of: u8| Sketch {
        conflict_of: Some(id(of)),
        ..full("to steder")
    };
    let mut all = sketches;
    all.extend([(id(4), version(3)), (id(5), version(99))]);
    assert_eq!(order(&own, &all), [id(1), id(2), id(3), id(4), id(5)]);
    own.by_table = false;
    assert_eq!(order(&own, &all), [id(3), id(4), id(1), id(2), id(5)]);
}

#[test]
fn after_the_sketches_come_the_map_and_the_result() {
    let sketches: Vec<(Id, Sketch)> = (1..=30).map(|n| (id(n), full(&n.to_string()))).collect();
    let borrowed: Vec<(Id, &Sketch)> = sketches.iter().map(|(id, own)| (*id, own)).collect();
    let ids: Vec<Id> = sketches.iter().map(|(id, _)| *id).collect();
    let mut own = Workshop {
        people: "100".to_owned(),
        ..Workshop::begun(Locale::Nb)
    };
    let found = views(&own, &borrowed, &[], &days());
    assert!(matches!(&found[30], View::Map(counts) if counts[0] == 30 && counts[1] == 0));
    let (board, result) = found[31..].split_at(found.len() - 32);
    assert_eq!(signs_of(board), (0..MAP_ELEMENTS.len()).collect::<Vec<_>>());
    assert!(matches!(result, [View::Result { ranked, .. }] if ranked.is_empty()));
    for id in &ids {
        assert!(own.give(*id, 2, &ids));
    }
    let found = views(&own, &borrowed, &[], &days());
    let ranked = found.iter().map(|view| match view {
        View::Result { ranked, most } => {
            assert_eq!(*most, 2);
            ranked.len()
        }
        _ => 0,
    });
    assert_eq!(ranked.sum::<usize>(), 30);
    // Nothing at all is some views that say so: the board has numbers, and its parts have their names.
    let empty = views(&own, &[], &[], &days());
    assert!(matches!(
        &empty[..],
        [View::Map(_), View::Board(_), .., View::Result { .. }]
    ));
    assert_eq!(signs_of(&empty).len(), MAP_ELEMENTS.len());
}

/// The signs of the parts of the board that are among the views, by their places.
fn signs_of(views: &[View]) -> Vec<usize> {
    let parts = views.iter().filter_map(|view| match view {
        View::Board(part) => Some(&part.signs),
        _ => None,
    });
    parts.flatten().map(|sign| sign.place).collect()
}

#[test]
fn the_parts_of_the_board_have_each_sign_once_in_order_and_say_how_many_tables_answer_it() {
    let at = |table: &str, elements: &[usize]| {
        let mut own = Workshop::begun(Locale::Nb).at_table(id(9), 1);
        table.clone_into(&mut own.table);
        Sketch {
            workshop: Some(own),
            map_elements: elements
                .iter()
                .map(|place| MAP_ELEMENTS[*place].id.to_owned())
                .collect(),
            ..Sketch::default()
        }
    };
    let sketches = [
        (id(1), at("1", &[0, 3])),
        (id(2), at("2", &[0, 14])),
        // The same table with another sketch is one table still.
        (id(3), at("2", &[0])),
        (id(4), at("", &[0, 9])),
    ];
    let sketches: Vec<(Id, &Sketch)> = sketches.iter().map(|(id, own)| (*id, own)).collect();
    for locale in Locale::ALL {
        let parts = board_parts(&sketches, locale);
        let signs: Vec<BoardSign> = parts.iter().flat_map(|part| part.signs.clone()).collect();
        let places: Vec<usize> = signs.iter().map(|sign| sign.place).collect();
        assert_eq!(places, (0..MAP_ELEMENTS.len()).collect::<Vec<_>>());
        let answered: Vec<(usize, usize, usize)> = signs
            .iter()
            .filter(|sign| sign.is_answered())
            .map(|sign| (sign.place, sign.tables, sign.without_table))
            .collect();
        assert_eq!(answered, [(0, 2, 1), (3, 1, 0), (9, 0, 1), (14, 1, 0)]);
        for (place, part) in parts.iter().enumerate() {
            let before = place.checked_sub(1).map(|before| parts[before].level);
            let after = parts.get(place + 1).map(|after| after.level);
            assert_eq!(part.went_on, before == Some(part.level));
            assert_eq!(part.goes_on, after == Some(part.level));
            assert!(!part.signs.is_empty());
            // Two stand side by side, and three such rows are all that any view has room for.
            assert!(part.signs.len() <= 6, "{part:?}");
        }
        // The board is whole after few views, also where the names are long.
        assert!(parts.len() <= 5, "{locale:?} {}", parts.len());
    }
    let words = |place: usize| {
        let parts = board_parts(&sketches, Locale::Nb);
        let mut signs = parts.iter().flat_map(|part| &part.signs);
        let own = signs.find(|sign| sign.place == place).unwrap();
        own.answered_in_words(Locale::Nb)
    };
    assert_eq!(words(0), "2 bord, 1 skisse uten bord");
    assert_eq!(words(1), "Ingen ennå");
    assert_eq!(words(9), "1 skisse uten bord");
    assert_eq!(words(14), "1 bord");
}

#[test]
fn the_clock_goes_on_while_the_page_is_away() {
    let minute = 60_000;
    let mut clock = Clock::default();
    assert_eq!(clock.state(7, 15), TimerState::Ready(15 * minute));
    clock = clock.switched(1_000, 15);
    assert_eq!(clock.state(61_000, 15), TimerState::Running(14 * minute));
    clock = clock.switched(61_000, 15);
    assert_eq!(clock.state(999_999, 15), TimerState::Paused(14 * minute));
    clock = clock.switched(2_000_000, 15);
    assert_eq!(clock.state(99_000_000, 15), TimerState::Over);
    // A clock that was turned back makes it no longer.
    assert_eq!(clock.state(0, 15), TimerState::Running(15 * minute));
    // One that is turned back while somebody looks leaves as much as there was, and one that stands still as it is.
    let running = Clock::default().switched(9_000_000, 15);
    let back = running.turned_back(9_060_000, 5_460_000);
    assert_eq!(back.state(5_460_000, 15), TimerState::Running(14 * minute));
    assert_eq!(running.turned_back(9_060_000, 9_061_000), running);
    let still = running.switched(9_060_000, 15);
    assert_eq!(still.turned_back(9_060_000, 1), still);
    let anew = clock.switched(99_000_000, 15);
    assert_eq!(anew.state(99_000_000, 15), TimerState::Running(15 * minute));
    // No minutes at all end at once, and go round no circle.
    assert_eq!(Clock::default().state(0, 0), TimerState::Ready(0));
    let none = Clock::default().switched(5, 0);
    assert_eq!(none.state(6, 0), TimerState::Over);
    let _ = none.switched(6, 0);
}

#[test]
fn the_gallery_is_narrowed_down_by_table_theme_and_element() {
    let mut own = full("alle");
    own.workshop = Some(Workshop::begun(Locale::Nb).at_table(id(9), 3));
    own.themes = vec!["kultur".to_owned()];
    let wanted = |table, theme: Option<&str>, element: Option<&str>| Wanted {
        table,
        theme: theme.map(str::to_owned),
        element: element.map(str::to_owned),
    };
    let element = MAP_ELEMENTS[0].id;
    for (wanted, is_left) in [
        (Wanted::default(), true),
        (wanted(Some(3), None, None), true),
        (wanted(Some(4), None, None), false),
        (wanted(Some(3), Some("kultur"), Some(element)), true),
        (wanted(None, Some("bolig"), None), false),
        (wanted(Some(3), None, Some(MAP_ELEMENTS[1].id)), false),
    ] {
        assert_eq!(wanted.leaves(&own), is_left, "{wanted:?}");
    }
    // What no sketch has any more narrows nothing down.
    let asked = wanted(Some(4), Some("kultur"), Some(MAP_ELEMENTS[1].id));
    let left = asked.among(&[(id(1), &own)]);
    assert_eq!(left, wanted(None, Some("kultur"), None));
    assert_eq!(asked.among(&[]), Wanted::default());
}

#[test]
fn what_is_no_sketch_is_shown_part_by_part_and_nothing_is_lost() {
    let long = "Et ord om saken. ".repeat(60);
    let mut card = Draft::begun(Prototype::Meetup, Locale::Nb);
    card.contact = "Kari Kontakt".to_owned();
    if let DraftContent::Meetup(meetup) = &mut card.content {
        meetup.challenge = "Tomme lokaler".to_owned();
        meetup.offers.clone_from(&long);
    }
    let check = Selfcheck {
        group: "Bord 2".to_owned(),
        recognised: vec!["kart-2".to_owned()],
        ..Selfcheck::begun(1, Locale::Nb)
    };
    let works: [(Id, Work); 4] = [
        (id(1), card.into()),
        (id(2), full("to").into()),
        (id(3), check.into()),
        (id(4), Guide::begun(Locale::Nb).into()),
    ];
    let borrowed: Vec<(Id, &Work)> = works.iter().map(|(id, work)| (*id, work)).collect();
    let shown = views_of(&borrowed, false, &days());
    let mut text_of_card = String::new();
    for view in &shown {
        let (View::Work { rows, .. } | View::Sketch { rows, .. }) = view else {
            panic!("{view:?}");
        };
        let high: f64 = rows.iter().map(height_of).sum::<f64>() + 0.3 * (rows.len() as f64 - 1.0);
        let most = match view {
            View::Sketch { .. } => FIRST,
            _ => HEIGHT,
        };
        assert!(high <= most + 1e-6, "{high}");
        if matches!(view, View::Work { work, .. } if *work == id(1)) {
            for piece in rows.iter().flatten() {
                assert!(piece.card == Card::Part && !piece.name.is_empty());
                text_of_card.push_str(&piece.text);
                text_of_card.push(' ');
            }
        }
    }
    let order: Vec<Id> = shown
        .iter()
        .map(|view| match view {
            View::Work { work, .. } => *work,
            View::Sketch { sketch, .. } => *sketch,
            _ => panic!("{view:?}"),
        })
        .collect();
    assert!(order.is_sorted(), "{order:?}");
    for own in 1..=4 {
        assert!(order.contains(&id(own)), "{own}");
    }
    assert_eq!(text_of_card.matches("Et ord om saken.").count(), 60);
    assert!(text_of_card.contains("Tomme lokaler"));
    assert!(!text_of_card.contains("Kari Kontakt"));
    // What a table made beside its sketch comes before the map.
    let all = views(&Workshop::begun(Locale::Nb), &[], &borrowed[2..3], &days());
    assert!(matches!(
        &all[..],
        [
            View::Work { .. },
            View::Map(_),
            View::Board(_),
            ..,
            View::Result { .. }
        ]
    ));
}
