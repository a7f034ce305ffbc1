//! The report of a workshop: what is in it, in whose language, and what is left out where names are.

use crate::common::{formats, words_of};
use nyskapingslaget::compose::workshop::events::follow_up;
use nyskapingslaget::compose::workshop::report::report;
use nyskapingslaget::compose::workshop::session::{as_sketches, clipped, needs_touched};
use nyskapingslaget::compose::{Content, Document, Said};
use nyskapingslaget::content::{MAP_ELEMENTS, NEEDS};
use nyskapingslaget::domain::dates::day;
use nyskapingslaget::domain::draft::TimeTask;
use nyskapingslaget::domain::workshop::Tally;
use nyskapingslaget::domain::{
    Draft, DraftContent, Id, MadeFrom, NextStep, Prototype, Record, Sketch, Work, Workshop,
};
use nyskapingslaget::export::{markdown, plain_text};
use nyskapingslaget::i18n::Locale;

fn id(number: u16) -> Id {
    let mut bytes = [0; 16];
    bytes[14..].copy_from_slice(&number.to_be_bytes());
    Id::from_bytes(bytes)
}

fn workshop() -> Workshop {
    Workshop {
        name: "Fjordkveld".to_owned(),
        asks: "Hva skal til for at unge flytter hjem?".to_owned(),
        place: "Kulturhuset".to_owned(),
        date: "2027-02-17".to_owned(),
        start: "18:00".to_owned(),
        host: "Mona Møteleder".to_owned(),
        tables: "3".to_owned(),
        people: "12".to_owned(),
        dots: "1".to_owned(),
        ..Workshop::begun(Locale::Nb)
    }
}

fn step(what: &str, who: &str, due: Option<&str>) -> NextStep {
    NextStep {
        what: what.to_owned(),
        who: who.to_owned(),
        due: due.map(str::to_owned),
        ..NextStep::default()
    }
}

fn sketch(table: &str, idea: &str, locale: Locale) -> Sketch {
    let mut own = workshop().at_table(id(999), 1);
    table.clone_into(&mut own.table);
    Sketch {
        idea: idea.to_owned(),
        goal: format!("Målet med {idea}"),
        municipality: "Steigen".to_owned(),
        contributors: vec![format!("Kari ved bord {table}")],
        stop_doing: format!("Møter uten {idea}"),
        next_steps: vec![step(
            &format!("Ringe om {idea}"),
            "Ola Ring",
            Some("2027-03-01"),
        )],
        workshop: Some(own),
        locale,
        ..Sketch::default()
    }
}

fn dots(workshop: &mut Workshop, given: &[(u16, u64)]) {
    workshop.tallies = given
        .iter()
        .map(|(sketch, dots)| Tally {
            sketch: Some(id(*sketch)),
            dots: *dots,
            ..Tally::default()
        })
        .collect();
}

fn reported(workshop: &Workshop, sketches: &[(u16, Sketch)], names: bool) -> Document {
    let sketches: Vec<(Id, &Sketch)> = sketches.iter().map(|(n, own)| (id(*n), own)).collect();
    report(workshop, &sketches, names, &formats(Locale::Nb))
}

fn section<'a>(document: &'a Document, heading: &str) -> &'a Content {
    let mut sections = document.sections.iter();
    let found = sections.find(|section| section.heading.starts_with(heading));
    &found.unwrap_or_else(|| panic!("no {heading}")).content
}

fn rows(content: &Content) -> Vec<String> {
    let Content::Table { rows, .. } = content else {
        panic!("no table: {content:?}");
    };
    let words = |row: &Vec<Said>| row.iter().map(|cell| cell.to_string()).collect::<Vec<_>>();
    rows.iter().map(|row| words(row).join(" | ")).collect()
}

#[test]
fn the_report_says_who_met_what_they_made_and_what_they_do_next() {
    let mut own = workshop();
    dots(&mut own, &[(2, 5), (1, 2)]);
    let mut second = sketch("2", "Nattbuss", Locale::Nb);
    second.themes = vec!["rekruttering".to_owned()];
    second.map_elements = vec!["kart-4".to_owned()];
    let all = [(1, sketch("1", "Vaktbil", Locale::Nb)), (2, second)];
    let document = reported(&own, &all, true);
    assert_eq!(document.title, "Fjordkveld");
    assert_eq!(document.facts, ["2027-02-17 18:00", "Kulturhuset"]);
    let who = Content::List(vec![
        "2 av 3 bord leverte 2 skisser. Mangler: 3".into(),
        "12 deltakere".into(),
        "Kommuner: Steigen".into(),
        "Møteleder: Mona Møteleder".into(),
        "Bord 1: Kari ved bord 1".into(),
        "Bord 2: Kari ved bord 2".into(),
    ]);
    let plain = |content: &Content| match content {
        Content::List(lines) => lines.iter().map(Said::to_string).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    assert_eq!(plain(section(&document, "Hvem som møttes")), plain(&who));
    assert_eq!(
        rows(section(&document, "Dette fikk prikker")),
        ["1 | 2 | Nattbuss | 5", "2 | 1 | Vaktbil | 2"]
    );
    // What got most comes first.
    assert_eq!(
        rows(section(&document, "Neste steg")),
        [
            "Ringe om Nattbuss | Ola Ring | 2027-03-01 | 2",
            "Ringe om Vaktbil | Ola Ring | 2027-03-01 | 1"
        ]
    );
    let text = plain_text::write(&document);
    for words in [
        "Hva skal til for at unge flytter hjem?",
        "Møter uten Vaktbil",
        "Bord 2 · 5 prikker",
        "Målet med Nattbuss",
        "4 Lange avstander (1)",
        "1 Like, men ulike · 2 Mange hatter, få hoder",
        "Hvordan kan vi få tak i folk med riktig kompetanse? (1)",
    ] {
        assert!(text.contains(words), "{words} in {text}");
    }
    assert!(markdown::write(&document).starts_with("# Fjordkveld\n"));
}

#[test]
fn a_workshop_that_nobody_has_handed_in_to_is_still_a_report() {
    let document = reported(&Workshop::default(), &[], true);
    let headings = document.sections.iter().map(|section| &*section.heading);
    assert_eq!(headings.collect::<Vec<_>>(), ["Hvem som møttes"]);
    assert_eq!(document.title, "Verksted uten navn");
    assert!(words_of(&document).contains("Ingen bord har levert ennå."));
    // A table with nothing but its number.
    let empty = Sketch {
        workshop: Some(workshop().at_table(id(9), 2)),
        ..Sketch::default()
    };
    let document = reported(&workshop(), &[(1, empty)], true);
    let Content::Answers(ideas) = section(&document, "Ideene") else {
        panic!()
    };
    assert_eq!(ideas.len(), 1);
    assert_eq!(
        (&*ideas[0].0, &*ideas[0].1),
        ("Bord 2", "Skisse uten idé ennå")
    );
    assert_eq!(
        section(&document, "Dette fikk prikker"),
        &Content::Text("Ingen skisser har fått prikker.".into())
    );
}

#[test]
fn where_names_are_hidden_no_field_for_a_name_is_said() {
    let all = [(1, sketch("1", "Vaktbil", Locale::Nb))];
    let mut nameless = sketch("2", "Nattbuss", Locale::Nb);
    nameless.next_steps = vec![step("", "Ola Ring", None)];
    let all = [all[0].clone(), (2, nameless)];
    let (with, without) = (
        words_of(&reported(&workshop(), &all, true)),
        words_of(&reported(&workshop(), &all, false)),
    );
    for name in ["Mona", "Kari", "Ola"] {
        assert!(with.contains(name), "{name}");
        assert!(!without.contains(name), "{name} in {without}");
    }
    let document = reported(&workshop(), &all, false);
    assert_eq!(
        rows(section(&document, "Neste steg")),
        ["Ringe om Vaktbil | 2027-03-01 | 1"]
    );
}

#[test]
fn each_tables_words_are_in_the_language_of_its_sketch() {
    let mut own = workshop();
    own.locale = Locale::Nn;
    dots(&mut own, &[(1, 1), (2, 1)]);
    let all = [
        (1, sketch("1", "A guard car", Locale::En)),
        (2, sketch("2", "Nattbuss", Locale::Nb)),
    ];
    let document = reported(&own, &all, true);
    let mut seen = 0;
    for said in crate::common::texts_of(&document) {
        for (locale, words) in said.pieces() {
            for (word, expected) in [
                ("guard car", Locale::En),
                ("Nattbuss", Locale::Nb),
                ("Fjordkveld", Locale::Nn),
                ("Hva skal til", Locale::Nn),
                ("Mona", Locale::Nn),
            ] {
                if words.contains(word) {
                    assert_eq!(locale, Some(expected), "{words}");
                    seen += 1;
                }
            }
            if words.contains("Mangler") || words.contains("deltakere") {
                assert_eq!(locale, None, "{words}");
            }
        }
    }
    assert!(seen >= 11, "{seen}");
}

#[test]
fn two_hundred_sketches_with_long_texts_are_all_there_and_each_in_two_lines() {
    let long = "ord som fyller ".repeat(600);
    let all: Vec<(u16, Sketch)> = (1..=200)
        .map(|n| {
            let mut own = sketch(&(n % 60 + 1).to_string(), &format!("Idé {n}"), Locale::Nb);
            own.goal.clone_from(&long);
            (n, own)
        })
        .collect();
    let mut own = workshop();
    let given: Vec<(u16, u64)> = (1..=200).map(|n| (n, u64::from(n))).collect();
    dots(&mut own, &given);
    let document = reported(&own, &all, true);
    let Content::Answers(ideas) = section(&document, "Ideene") else {
        panic!()
    };
    assert_eq!(ideas.len(), 200);
    for (_, words) in ideas {
        let lines: Vec<&str> = words[..].lines().collect();
        assert_eq!(lines.len(), 2);
        assert!(lines.iter().all(|line| line.chars().count() <= 152));
    }
    assert_eq!(rows(section(&document, "Neste steg")).len(), 200);
    assert_eq!(
        rows(section(&document, "Dette fikk prikker"))[0],
        "1 | 21 | Idé 200 | 200"
    );
    let mut headings = document.sections.iter().map(|section| &*section.heading);
    assert!(headings.any(|it| it == "Dette fikk prikker (20088 flere enn det var)"));
}

#[test]
fn a_sketch_that_was_changed_in_two_places_is_one_and_one_whose_other_is_gone_is_there() {
    let copy = |of: u16| Sketch {
        conflict_of: Some(id(of)),
        ..sketch("1", "Kopi", Locale::Nb)
    };
    let all = [
        (1, sketch("1", "Vaktbil", Locale::Nb)),
        (2, copy(1)),
        (3, copy(77)),
    ];
    let Content::Answers(ideas) = section(&reported(&workshop(), &all, true), "Ideene").clone()
    else {
        panic!()
    };
    assert_eq!(ideas.len(), 2);
}

#[test]
fn needs_and_elements_are_each_told_once() {
    let all = [(1, sketch("1", "Vaktbil", Locale::Nb))];
    let document = reported(&workshop(), &all, true);
    for (heading, count) in [("Behov", NEEDS.len()), ("Punkter", MAP_ELEMENTS.len())] {
        let Content::Answers(answers) = section(&document, heading) else {
            panic!()
        };
        assert_eq!(answers.len(), 1);
        assert_eq!(answers[0].0, "Ingen har rørt");
        let told = answers[0].1.split(['\n', '·']).count();
        assert_eq!(told, count);
    }
    let themed = Sketch {
        themes: vec!["kompetanse".to_owned(), "ukjent".to_owned()],
        ..Sketch::default()
    };
    assert_eq!(needs_touched([&themed, &themed]), [0, 0, 0, 2, 2, 0, 0]);
}

#[test]
fn a_line_is_cut_between_words() {
    for (line, most, cut) in [
        ("kort", 10, "kort"),
        ("  kort  ", 10, "kort"),
        ("ett to tre fire", 10, "ett to tre …"),
        ("ett to tre, fire", 12, "ett to tre …"),
        ("ordutenslutt", 5, "ordut …"),
        ("æøå æøå æøå", 7, "æøå æøå …"),
    ] {
        assert_eq!(clipped(line, most), cut);
    }
}

#[test]
fn what_happened_is_asked_three_months_after() {
    let of = |date: &str, today: Option<&str>, names: bool| {
        let mut own = workshop();
        date.clone_into(&mut own.date);
        let record = Record {
            id: id(999),
            vector: crate::common::vector(&[(1, 4)]),
            body: own.into(),
        };
        let first = sketch("1", "Vaktbil", Locale::Nb);
        let today = today.and_then(day);
        follow_up(
            &record,
            &[(id(1), &first)],
            names,
            today,
            &formats(Locale::Nb),
        )
    };
    for (date, today, expected) in [
        ("2027-02-17", Some("2026-01-01"), Some((2027, 5, 17))),
        ("2027-11-30", None, Some((2028, 2, 29))),
        ("2026-11-30", None, Some((2027, 2, 28))),
        ("2027-12-31", None, Some((2028, 3, 31))),
        ("i mai", Some("2027-10-15"), Some((2028, 1, 15))),
        ("", None, None),
    ] {
        let event = of(date, today, true);
        let when = event.map(|own| (own.start.year, own.start.month, own.start.day));
        assert_eq!(when, expected, "{date}");
    }
    let event = of("2027-02-17", None, true).unwrap();
    assert_eq!(
        (event.start.hour, event.end.minute, event.changes),
        (9, 30, 4)
    );
    assert_eq!(event.summary, "Hva skjedde etter Fjordkveld?");
    assert!(
        event
            .description
            .ends_with("Bord 1: Ringe om Vaktbil, Ola Ring, 2027-03-01")
    );
    let hidden = of("2027-02-17", None, false).unwrap();
    assert!(!hidden.description.contains("Ola"));
}

/// A draft of a table: relief from a task.
fn relief(table: u64, task: &str, made: &[u16]) -> Work {
    let mut draft = Draft::begun(Prototype::Relief, Locale::Nn);
    draft.workshop = Some(workshop().at_table(id(999), table));
    draft.contact = "Kari, 99 99 99 99".to_owned();
    draft.sketch_ids = made.iter().map(|number| id(*number)).collect();
    if let DraftContent::Relief(relief) = &mut draft.content {
        relief.tasks = vec![TimeTask {
            what: task.to_owned(),
            ..TimeTask::default()
        }];
    }
    draft.into()
}

#[test]
fn where_the_tables_begin_with_a_prototype_their_drafts_are_in_the_report_until_they_are_sketches()
{
    let works = [
        (id(1), relief(1, "Purring på faktura", &[])),
        (id(2), relief(2, "Møter om møter", &[3])),
        (id(3), sketch("2", "Færre møter", Locale::Nb).into()),
        (id(4), Draft::begun(Prototype::Meetup, Locale::Nb).into()),
    ];
    let room = |template: &str| Workshop {
        template: template.to_owned(),
        ..workshop()
    };
    let handed_in = |room: &Workshop| as_sketches(works.iter().map(|(id, own)| (*id, own)), room);
    let ids = |room: &Workshop| {
        let handed_in = handed_in(room);
        handed_in.iter().map(|(id, _)| *id).collect::<Vec<Id>>()
    };
    assert_eq!(ids(&room("avlastningsagent")), [id(1), id(3)]);
    assert_eq!(ids(&room("")), [id(3)]);
    // Dots of a draft that became a sketch are not lost from sight.
    let mut held = room("avlastningsagent");
    dots(&mut held, &[(1, 4), (2, 1), (3, 2)]);
    assert_eq!(ids(&held), [id(1), id(2), id(3)]);
    dots(&mut held, &[(1, 4), (3, 2)]);
    let room = held;
    let sketches = handed_in(&room);
    let sketches: Vec<(Id, &Sketch)> = sketches.iter().map(|(id, own)| (*id, &**own)).collect();
    let document = report(&room, &sketches, true, &formats(Locale::Nb));
    assert_eq!(
        rows(section(&document, "Dette fikk prikker")),
        [
            "1 | 1 | Avlastningsagent: Purring på faktura | 4",
            "2 | 2 | Færre møter | 2"
        ]
    );
    // Nobody to call, and what a sketch says of where it was made counts as much as what the draft says.
    let all = words_of(&document);
    assert!(!all.contains("99 99 99 99"), "{all}");
    let mut made: Sketch = sketch("2", "Færre møter", Locale::Nb);
    made.made_from = Some(MadeFrom {
        draft_id: Some(id(2)),
        ..MadeFrom::default()
    });
    let works: [(Id, Work); 2] = [
        (id(2), relief(2, "Møter om møter", &[])),
        (id(3), made.into()),
    ];
    let found = as_sketches(works.iter().map(|(id, own)| (*id, own)), &room);
    assert_eq!(
        found.iter().map(|(id, _)| *id).collect::<Vec<Id>>(),
        [id(3)]
    );
}
