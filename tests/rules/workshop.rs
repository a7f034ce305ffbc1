//! The workshop: its numbers, its tables, its dots, and its text.

use nyskapingslaget::compose::workshop::document;
use nyskapingslaget::compose::workshop::session::told_of_seat;
use nyskapingslaget::compose::{Content, Formats};
use nyskapingslaget::domain::fields::Field;
use nyskapingslaget::domain::selfcheck::OWN_MAP;
use nyskapingslaget::domain::workshop::{
    Count, Standing, Tally, may_belong, other_versions, standings, table_number, tables,
};
use nyskapingslaget::domain::{
    Body, Draft, Guide, Id, Kind, Prototype, Selfcheck, Sketch, Work, Workshop, WorkshopRef,
};
use nyskapingslaget::i18n::Locale;
use nyskapingslaget::storage::prefs::Prefs;
use serde_json::json;

fn id(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

fn workshop() -> Workshop {
    Workshop {
        name: "Fjordkveld".to_owned(),
        tables: "4".to_owned(),
        people: "5".to_owned(),
        dots: "2".to_owned(),
        ..Workshop::begun(Locale::Nb)
    }
}

fn at(table: &str) -> Sketch {
    let mut own = workshop().at_table(id(99), 1);
    table.clone_into(&mut own.table);
    Sketch {
        workshop: Some(own),
        ..Sketch::default()
    }
}

#[test]
fn a_number_counts_within_its_bounds_and_otherwise_what_is_usual() {
    for count in Count::ALL {
        for (written, read) in [
            (count.least().to_string(), Some(count.least())),
            (format!(" {} ", count.most()), Some(count.most())),
            ((count.most() + 1).to_string(), None),
            ("ti".to_owned(), None),
            ("-1".to_owned(), None),
            ("2,5".to_owned(), None),
            (String::new(), None),
            ("99999999999999999999999".to_owned(), None),
        ] {
            let mut own = Workshop::default();
            own.written_mut(count).clone_from(&written);
            assert_eq!(count.read(&written), read, "{count:?} {written}");
            assert_eq!(own.count(count), read.unwrap_or(count.usual()));
            assert_eq!(own.written(count), &written);
        }
        assert!((count.least()..=count.most()).contains(&count.usual()));
    }
    assert_eq!(Count::Tables.read("0"), None);
}

#[test]
fn a_table_is_known_by_its_number_however_it_is_written() {
    for (table, number) in [
        ("3", Some(3)),
        ("Bord 12", Some(12)),
        ("bord nr. 7, ved vinduet", Some(7)),
        ("", None),
        ("Vindusbordet", None),
        ("0", None),
        ("61", None),
        ("123456789012345678901234567890", None),
    ] {
        assert_eq!(table_number(table), number, "{table}");
    }
}

#[test]
fn every_table_is_there_and_each_sketch_once() {
    let sketches = [
        (id(1), at("3")),
        (id(2), at("")),
        (id(3), at("9")),
        (id(4), at("Bord 3")),
    ];
    let found = tables(&workshop(), sketches.iter().map(|(id, own)| (*id, own)));
    let seats: Vec<(u64, usize)> = found
        .seats
        .iter()
        .map(|seat| (seat.table, seat.sketches.len()))
        .collect();
    // Four were set up, and a ninth has handed in all the same.
    assert_eq!(seats, [(1, 0), (2, 0), (3, 2), (4, 0), (9, 1)]);
    assert_eq!(found.without, [id(2)]);
    assert_eq!(found.handed_in(), 2);
    assert_eq!(found.missing().collect::<Vec<_>>(), [1, 2, 4]);
}

fn version_of(origin: u8, table: &str) -> Sketch {
    Sketch {
        conflict_of: Some(id(origin)),
        ..at(table)
    }
}

#[test]
fn a_sketch_that_was_changed_in_two_places_is_shown_twice_and_counts_once() {
    let sketches = [
        (id(1), at("1")),
        (id(2), version_of(1, "1")),
        // One version names another table than the other: that table has handed in nothing of its own.
        (id(3), version_of(1, "2")),
        (id(4), at("3")),
        (id(5), at("3")),
        (id(6), version_of(5, "3")),
        (id(7), version_of(5, "3")),
        // Nobody sits at a table that was not set up because a version names it.
        (id(8), version_of(4, "9")),
    ];
    let found = tables(&workshop(), sketches.iter().map(|(id, own)| (*id, own)));
    let shown: usize = found.seats.iter().map(|seat| seat.sketches.len()).sum();
    assert_eq!(shown, sketches.len());
    let counts: Vec<(u64, usize, usize)> = found
        .seats
        .iter()
        .map(|seat| (seat.table, seat.handed_in(), seat.versions))
        .collect();
    assert_eq!(
        counts,
        [(1, 1, 1), (2, 0, 1), (3, 2, 2), (4, 0, 0), (9, 0, 1)]
    );
    assert_eq!((found.handed_in(), found.total()), (2, 4));
    assert_eq!(found.missing().collect::<Vec<_>>(), [2, 4]);
    let told: Vec<String> = found
        .seats
        .iter()
        .map(|seat| told_of_seat(seat, Locale::Nb))
        .collect();
    assert_eq!(
        told[0],
        "Én skisse er endret to steder. Begge utgavene vises, men den teller som én."
    );
    assert!(told[1].starts_with("Dette er en annen utgave"));
    assert!(told[2].starts_with("Bord 3 har levert 2 skisser."));
    assert!(told[2].ends_with("hver skisse teller som én."));
    assert_eq!(told[3], "");
}

#[test]
fn of_versions_whose_origin_is_gone_the_first_counts_and_a_circle_hides_nothing() {
    let others = |works: &[(u8, Option<u8>)]| -> Vec<Id> {
        let works = works.iter();
        let works = works.map(|(own, origin)| (id(*own), origin.map(id)));
        other_versions(works).into_iter().collect()
    };
    assert!(others(&[]).is_empty());
    assert!(others(&[(1, None), (2, None)]).is_empty());
    assert_eq!(others(&[(2, Some(1)), (1, None)]), [id(2)]);
    assert_eq!(
        others(&[(1, Some(99)), (2, Some(99)), (3, Some(98))]),
        [id(2)]
    );
    // A version of a version.
    assert_eq!(
        others(&[(1, None), (2, Some(1)), (3, Some(2))]),
        [id(2), id(3)]
    );
    // What no page of ours writes: each says that it is the other's, or its own.
    assert!(others(&[(1, Some(2)), (2, Some(1)), (3, Some(3))]).is_empty());
}

#[test]
fn nobody_gives_more_dots_than_there_are() {
    let (mut own, all) = (workshop(), [id(1), id(2)]);
    assert_eq!(own.budget(), 10);
    assert!(own.give(id(1), 7, &all));
    assert!(!own.give(id(2), 4, &all));
    assert_eq!((own.dots_of(id(1)), own.dots_of(id(2))), (7, 0));
    assert!(own.give(id(2), 3, &all));
    assert!(!own.give(id(2), u64::MAX, &all));
    assert_eq!(own.given(&all), 10);
    assert!(own.give(id(1), 0, &all));
    assert_eq!(own.tallies.len(), 1);
    // What two machines gave apart may be too much together: some can be taken away, none added.
    own.tallies = [(1, 9), (2, 9)]
        .map(|(sketch, dots)| Tally {
            sketch: Some(id(sketch)),
            dots,
            ..Tally::default()
        })
        .to_vec();
    assert!(!own.give(id(1), 10, &all));
    assert!(own.give(id(1), 8, &all));
    assert_eq!(own.given(&all), 17);
    // A sketch that is gone takes nobody's dots.
    assert_eq!(own.given(&[id(2)]), 9);
    // What a file brings may be any number, twice over.
    own.tallies = [1, 1, 2]
        .map(|sketch| Tally {
            sketch: Some(id(sketch)),
            dots: u64::MAX,
            ..Tally::default()
        })
        .to_vec();
    assert_eq!((own.dots_of(id(1)), own.given(&all)), (u64::MAX, u64::MAX));
    assert_eq!(own.dealt(&all).over(), u64::MAX - 10);
    assert!(own.give(id(1), 0, &all));
}

#[test]
fn as_many_dots_are_the_same_place() {
    let (mut own, all) = (workshop(), [id(1), id(2), id(3), id(4)]);
    assert!(own.give(id(2), 4, &all) && own.give(id(3), 4, &all) && own.give(id(4), 1, &all));
    let place = |sketch, dots, place| Standing {
        sketch,
        dots,
        place,
    };
    assert_eq!(
        standings(&own, &all),
        [
            place(id(2), 4, 1),
            place(id(3), 4, 1),
            place(id(4), 1, 3),
            place(id(1), 0, 4)
        ]
    );
}

#[test]
fn a_workshop_is_stored_with_what_later_versions_add() {
    let json = r#"{"name":"Kveld","tallies":[{"sketch":"01010101010101010101010101010101","dots":3,"hands":true}],"mood":"good","tables":"ti"}"#;
    let work = Work::read(Kind::Workshop, serde_json::from_str(json).unwrap()).unwrap();
    let held = work.workshop().unwrap();
    assert_eq!(held.dots_of(id(1)), 3);
    assert_eq!(held.count(Count::Tables), Count::Tables.usual());
    let written = work.write();
    assert_eq!(written["mood"], "good");
    assert_eq!(written["tallies"][0]["hands"], true);
    assert_eq!(written["tables"], "ti");
    assert_eq!(Work::read(Kind::Workshop, written), Some(work));
    for wrong in [r#"{"name":7}"#, r#"{"tallies":{}}"#, "[]"] {
        assert!(Work::read(Kind::Workshop, serde_json::from_str(wrong).unwrap()).is_none());
    }
}

#[test]
fn its_document_says_what_was_written_and_nothing_else() {
    let formats = Formats::in_writing(Locale::Nb);
    let own = Workshop {
        asks: "Hva skal til?".to_owned(),
        place: "Samfunnshuset".to_owned(),
        date: "2027-02-17".to_owned(),
        start: "18:00".to_owned(),
        template: "firepakrava".to_owned(),
        ..workshop()
    };
    let said = document(&own, &formats);
    assert_eq!(said.title.to_string(), "Fjordkveld");
    let facts: Vec<String> = said.facts.iter().map(ToString::to_string).collect();
    assert_eq!(facts, ["Samfunnshuset", "17. februar 2027 18:00"]);
    let Content::Answers(counts) = &said.sections[1].content else {
        panic!("the numbers are answers");
    };
    assert_eq!(counts.len(), 7);
    assert_eq!(counts[6].1.to_string(), "Firepåkrava");
    assert!(document(&Workshop::default(), &formats).sections.is_empty());
}

#[test]
fn a_work_of_any_kind_says_at_which_table_it_was_written() {
    let works: [Work; 4] = [
        Sketch::default().into(),
        Draft::begun(Prototype::Relief, Locale::Nb).into(),
        Selfcheck::begun(1, Locale::Nb).into(),
        Guide::begun(Locale::Nb).into(),
    ];
    for mut work in works {
        *work.written_at_mut().unwrap() = Some(workshop().at_table(id(99), 3));
        let read = Work::read(work.kind(), work.write()).unwrap();
        assert_eq!(read, work);
        let own = read.written_at().unwrap();
        assert_eq!((own.id, own.table_number()), (Some(id(99)), Some(3)));
        assert!(read.write().get("extra").is_none());
        // One that an older page wrote says nothing of it.
        let mut older = work.write();
        older.as_object_mut().unwrap().remove("workshop");
        let older = Work::read(work.kind(), older).unwrap();
        assert_eq!(older.written_at(), None::<&WorkshopRef>);
    }
    let mut map: Work = Selfcheck::begun(OWN_MAP, Locale::Nb).into();
    assert!(map.written_at_mut().is_none());
    assert!(Work::from(workshop()).written_at_mut().is_none());
}

#[test]
fn whatever_says_where_it_was_made_may_belong_and_the_tables_hand_in_some_of_it() {
    let works: [Work; 7] = [
        Sketch::default().into(),
        Draft::begun(Prototype::Relief, Locale::Nb).into(),
        Draft::begun(Prototype::Meetup, Locale::Nb).into(),
        Selfcheck::begun(1, Locale::Nb).into(),
        Guide::begun(Locale::Nb).into(),
        Selfcheck::begun(OWN_MAP, Locale::Nb).into(),
        workshop().into(),
    ];
    let blank = workshop();
    let with_meetup = Workshop {
        template: Prototype::Meetup.word().to_owned(),
        ..workshop()
    };
    let handed_in = [
        (true, true),
        (false, false),
        (false, true),
        (false, false),
        (false, false),
        (false, false),
        (false, false),
    ];
    for (mut work, (at_blank, at_meetup)) in works.into_iter().zip(handed_in) {
        assert_eq!(blank.asks_for(&work), at_blank, "{work:?}");
        assert_eq!(with_meetup.asks_for(&work), at_meetup, "{work:?}");
        assert_eq!(may_belong(&work), work.written_at_mut().is_some());
    }
}

#[test]
fn a_table_and_an_invitation_are_remembered_and_an_older_page_knew_the_table_alone() {
    let workshop = id(9).to_string();
    let older = json!({"table": {"workshop": workshop, "table": 2}});
    let own = Prefs::read(older).unwrap().table.unwrap();
    assert_eq!((own.workshop, own.table), (Some(id(9)), 2));
    assert!(own.name.is_empty());
    let invited = json!({"table": {"workshop": workshop, "table": 0, "name": "Fjordkveld"}});
    let prefs = Prefs::read(invited).unwrap();
    assert_eq!(Prefs::read(prefs.write().unwrap()).unwrap(), prefs);
    let own = prefs.table.unwrap();
    assert_eq!((own.table, &*own.name), (0, "Fjordkveld"));
}
