//! Two facilitators, sixty tables: what has been gathered is the same whatever came when, and to whom.

use std::collections::BTreeMap;

use crate::common::{device, vector};
use nyskapingslaget::compose::Formats;
use nyskapingslaget::compose::workshop::report::report;
use nyskapingslaget::domain::import_plan::plan;
use nyskapingslaget::domain::merge::Outcome;
use nyskapingslaget::domain::visit::Visit;
use nyskapingslaget::domain::workshop::{Tables, tables};
use nyskapingslaget::domain::{Body, DeviceId, Id, Record, Sketch, Work, Workshop, WorkshopRef};
use nyskapingslaget::i18n::Locale;
use nyskapingslaget::storage::gathering::Gathered;
use nyskapingslaget::storage::transfer::{self, MAX_FILES};
use proptest::prelude::*;

/// As many tables as a workshop may have.
const TABLES: u64 = 60;

fn id(number: u64) -> Id {
    let mut bytes = [0; 16];
    bytes[8..].copy_from_slice(&number.to_be_bytes());
    Id::from_bytes(bytes)
}

fn workshop_id() -> Id {
    id(1_000_000)
}

fn workshop() -> Workshop {
    Workshop {
        name: "Fjordkveld".to_owned(),
        tables: TABLES.to_string(),
        people: "5".to_owned(),
        dots: "2".to_owned(),
        ..Workshop::begun(Locale::Nb)
    }
}

fn set_up() -> Record<Work> {
    Record {
        id: workshop_id(),
        vector: vector(&[(1, 1)]),
        body: workshop().into(),
    }
}

fn sketch(number: u64, table: u64, writer: DeviceId, idea: &str) -> Record<Work> {
    let body = Sketch {
        idea: idea.to_owned(),
        workshop: Some(workshop().at_table(workshop_id(), table)),
        ..Sketch::default()
    };
    let blank = Record {
        id: id(number),
        vector: Default::default(),
        body: Work::from(body.clone()),
    };
    blank.edited(writer, body.into())
}

/// The same sketch with another idea, written by this device at a moment of its clock.
fn rewritten(before: &Record<Work>, writer: DeviceId, idea: &str, moment: u64) -> Record<Work> {
    let body = Sketch {
        idea: idea.to_owned(),
        changed_at: moment,
        ..before.body.sketch().unwrap().clone()
    };
    before.edited(writer, body.into())
}

/// A machine that gathers.
struct Host {
    writer: DeviceId,
    store: BTreeMap<Id, Record<Work>>,
}

impl Host {
    fn new(number: u8) -> Host {
        let store = BTreeMap::from([(workshop_id(), set_up())]);
        Host {
            writer: device(number),
            store,
        }
    }

    /// Takes files in as the page does: read one by one, gathered, planned, and then put among what is here.
    fn take_in(&mut self, files: &[String]) -> Vec<Outcome> {
        let mut gathered: Gathered<Work> = Gathered::default();
        for (place, text) in files.iter().enumerate() {
            let read = gathered.open(text).map(|mut reading| {
                while reading.step() {}
                reading.into_parcel()
            });
            gathered.add(format!("{place}.json"), read);
        }
        assert_eq!((gathered.damaged, gathered.faults.len()), (0, 0));
        let held: Vec<Record<Work>> = self.store.values().cloned().collect();
        let plan = plan(held, gathered.records.iter().cloned(), self.writer, &[]);
        for replaced in plan.replaced {
            self.store.remove(&replaced);
        }
        for record in plan.changed {
            self.store.insert(record.id, record);
        }
        plan.rows.iter().map(|row| row.outcome).collect()
    }

    /// The samlefil.
    fn handed_over(&self) -> String {
        transfer::write(self.store.values(), 0)
    }

    fn sketches(&self) -> Vec<(Id, &Sketch)> {
        let records = self.store.values();
        let sketches = records.filter_map(|own| Some((own.id, own.body.sketch()?)));
        sketches.collect()
    }

    fn workshop(&self) -> &Workshop {
        self.store[&workshop_id()].body.workshop().unwrap()
    }

    fn tables(&self) -> Tables {
        tables(self.workshop(), self.sketches())
    }

    /// Every idea that is here, in no order.
    fn ideas(&self) -> Vec<String> {
        let mut ideas: Vec<String> = self
            .sketches()
            .iter()
            .map(|(_, own)| own.idea.clone())
            .collect();
        ideas.sort();
        ideas
    }
}

fn file(records: &[Record<Work>]) -> String {
    transfer::write(records, 0)
}

/// What sixty tables hand in: most once, some twice, one as an older version after the newer, and machines that began as
/// one, which count other words under one name.
fn handed_in() -> Vec<String> {
    let mut files = Vec::new();
    let mut number = 0;
    while files.len() < TABLES as usize {
        number += 1;
        let table = number % TABLES + 1;
        // Every fourth machine is an image of the first; its visits have names of their own.
        let machine = if number % 4 == 0 {
            device(50)
        } else {
            device(100 + (number % 50) as u8)
        };
        let visit = Visit::begin(machine, number.to_be_bytes()).writer().visit;
        let first = sketch(number, table, visit, &format!("Bord {table} først"));
        files.push(file(std::slice::from_ref(&first)));
        match number % 7 {
            // Handed in again, with more in it.
            0 => files.push(file(&[rewritten(
                &first,
                visit,
                &format!("Bord {table} igjen"),
                1,
            )])),
            // A tab that was duplicated: the same name counts other words.
            1 => files.push(file(&[rewritten(
                &first,
                visit,
                &format!("Bord {table} én"),
                1,
            )])),
            2 => {
                let one = rewritten(&first, visit, &format!("Bord {table} én"), 1);
                let other = rewritten(&first, visit, &format!("Bord {table} to"), 1);
                files.push(file(&[one]));
                files.push(file(&[other]));
            }
            // Two machines wrote on at once.
            3 => {
                let other = Visit::begin(device(3), number.to_be_bytes()).writer().visit;
                files.push(file(&[rewritten(
                    &first,
                    other,
                    &format!("Bord {table} andre"),
                    9,
                )]));
                files.push(file(&[rewritten(
                    &first,
                    visit,
                    &format!("Bord {table} selv"),
                    2,
                )]));
            }
            _ => {}
        }
    }
    files.truncate(TABLES as usize);
    files
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..crate::common::cases() })]

    #[test]
    fn whoever_gathers_what_and_in_whatever_order_all_of_it_is_there_in_the_end(
        files in Just(handed_in()).prop_shuffle(),
        cut in 0..=TABLES as usize,
        batch in 1..20_usize,
        overlap in 0..10_usize,
    ) {
        // All by one, in the order that they were made.
        let mut alone = Host::new(1);
        alone.take_in(&handed_in());
        // By two, some files by both, a few at a time.
        let (mut one, mut other) = (Host::new(1), Host::new(2));
        for files in files[..cut].chunks(batch) {
            one.take_in(files);
        }
        for files in files[cut.saturating_sub(overlap)..].chunks(batch) {
            other.take_in(files);
        }
        other.take_in(&[one.handed_over()]);
        one.take_in(&[other.handed_over()]);
        prop_assert_eq!(&one.store, &other.store);
        prop_assert_eq!(&one.store, &alone.store);
        // A second time changes nothing.
        let outcomes = one.take_in(&[other.handed_over(), one.handed_over()]);
        prop_assert!(outcomes.iter().all(|own| matches!(own, Outcome::Same | Outcome::Older)), "{:?}", outcomes);
        prop_assert_eq!(&one.store, &alone.store);
    }
}

#[test]
fn a_version_that_a_newer_one_has_seen_is_not_a_sketch_of_its_own() {
    let mut host = Host::new(1);
    let first = sketch(1, 1, device(9), "først");
    let second = rewritten(&first, device(9), "så", 5);
    host.take_in(&[
        file(std::slice::from_ref(&second)),
        file(std::slice::from_ref(&first)),
    ]);
    assert_eq!(host.ideas(), ["så"]);
    let clone = rewritten(&first, device(9), "klone", 5);
    assert_eq!(host.take_in(&[file(&[clone])]), [Outcome::Conflict]);
    assert_eq!(host.ideas(), ["klone", "så"]);
}

#[test]
fn two_hundred_sketches_are_taken_in_at_once_and_handed_over_whole() {
    let files: Vec<String> = (0..MAX_FILES as u64)
        .map(|n| {
            file(&[sketch(
                n,
                n % TABLES + 1,
                device((n % 250) as u8),
                &format!("Idé {n}"),
            )])
        })
        .collect();
    let mut host = Host::new(1);
    let outcomes = host.take_in(&files);
    assert_eq!(outcomes.len(), 200);
    assert!(outcomes.iter().all(|own| *own == Outcome::Added));
    assert_eq!(host.tables().handed_in(), TABLES as usize);
    let mut other = Host::new(2);
    other.take_in(&[host.handed_over()]);
    assert_eq!(other.store, host.store);
    let document = report(
        host.workshop(),
        &host.sketches(),
        true,
        &Formats::in_writing(Locale::Nb),
    );
    assert!(format!("{document:?}").contains("60 av 60 bord leverte 200 skisser."));
}

#[test]
fn two_tables_with_one_number_are_both_there_and_one_can_move() {
    let (mut one, mut other) = (Host::new(1), Host::new(2));
    one.take_in(&[file(&[sketch(1, 7, device(11), "Vaktbil")])]);
    other.take_in(&[file(&[sketch(2, 7, device(12), "Nattbuss")])]);
    other.take_in(&[one.handed_over()]);
    let at = |host: &Host, table: u64| {
        let seats = host.tables().seats.into_iter();
        let seat = seats.into_iter().find(|seat| seat.table == table);
        seat.unwrap().sketches
    };
    assert_eq!(at(&other, 7), [id(1), id(2)]);
    // The second machine gives one of them another number, and the first hears of it.
    let held = &other.store[&id(2)];
    let mut moved = held.body.sketch().unwrap().clone();
    moved.workshop = Some(WorkshopRef {
        table: "8".to_owned(),
        ..moved.workshop.unwrap()
    });
    let moved = held.edited(other.writer, moved.into());
    other.store.insert(moved.id, moved);
    one.take_in(&[other.handed_over()]);
    assert_eq!((at(&one, 7), at(&one, 8)), (vec![id(1)], vec![id(2)]));
    assert_eq!(one.store, other.store);
}

fn gives(host: &mut Host, sketch: Id, dots: u64) {
    let all: Vec<Id> = host.sketches().iter().map(|(id, _)| *id).collect();
    let held = &host.store[&workshop_id()];
    let mut own = held.body.workshop().unwrap().clone();
    assert!(own.give(sketch, dots, &all));
    let edited = held.edited(host.writer, own.into());
    host.store.insert(edited.id, edited);
}

#[test]
fn dots_that_two_machines_gave_are_both_kept_and_more_than_there_were_is_told() {
    let tables = [
        file(&[sketch(1, 1, device(11), "Vaktbil")]),
        file(&[sketch(2, 2, device(12), "Nattbuss")]),
    ];
    let (mut one, mut other) = (Host::new(1), Host::new(2));
    one.take_in(&tables);
    other.take_in(&tables);
    gives(&mut one, id(1), 9);
    gives(&mut other, id(2), 9);
    let outcomes = other.take_in(&[one.handed_over()]);
    assert!(outcomes.contains(&Outcome::Conflict));
    one.take_in(&[other.handed_over()]);
    // Each machine goes on with its own, and has the other's beside it.
    let versions = |host: &Host| {
        let workshops = host.store.values().filter_map(|own| own.body.workshop());
        let mut dots: Vec<_> = workshops
            .map(|own| (own.dots_of(id(1)), own.dots_of(id(2))))
            .collect();
        dots.sort_unstable();
        dots
    };
    assert_eq!(versions(&one), [(0, 9), (9, 0)]);
    assert_eq!(versions(&one), versions(&other));
    // One of the two is beside the other, and both are versions of the one workshop.
    let workshops: Vec<&Record<Work>> = one
        .store
        .values()
        .filter(|own| own.body.workshop().is_some())
        .collect();
    assert_eq!(workshops.len(), 2);
    let origins = workshops
        .iter()
        .map(|own| own.body.conflict_of().unwrap_or(own.id));
    assert!(origins.into_iter().all(|origin| origin == workshop_id()));
    let given = |sketch: u64| {
        let dots = workshops
            .iter()
            .map(|own| own.body.workshop().unwrap().dots_of(id(sketch)));
        dots.max().unwrap()
    };
    assert_eq!((given(1), given(2)), (9, 9));
    // The tables stay with the workshop, whichever of the two that is.
    assert_eq!(one.tables().handed_in(), 2);
    // Somebody puts the two together: that is more than there were, which is told, and no more is given.
    let [first, second] = [0, 1].map(|place| workshops[place].body.workshop().unwrap());
    assert!(first.counts_apart_from(second));
    assert!(!first.counts_apart_from(first));
    let mut both = first.clone().with_dots_added(second);
    assert_eq!((both.dots_of(id(1)), both.dots_of(id(2))), (9, 9));
    let ids = [id(1), id(2)];
    assert_eq!((both.given(&ids), both.budget()), (18, 10));
    assert!(!both.give(id(1), 10, &ids));
    let document = report(
        &both,
        &one.sketches(),
        true,
        &Formats::in_writing(Locale::Nb),
    );
    assert!(
        document
            .sections
            .iter()
            .any(|own| own.heading == "Dette fikk prikker (8 flere enn det var)")
    );
}

#[test]
fn a_clock_that_jumps_decides_nothing() {
    for moments in [[9_000, 1], [1, 9_000], [0, 0], [u64::MAX, 0], [5, u64::MAX]] {
        let first = rewritten(
            &sketch(1, 1, device(9), "utkast"),
            device(9),
            "først",
            moments[0],
        );
        let second = rewritten(&first, device(10), "så", moments[1]);
        let files = [file(&[first]), file(&[second])];
        let (mut one, mut other) = (Host::new(1), Host::new(2));
        one.take_in(&files);
        for text in files.iter().rev() {
            other.take_in(std::slice::from_ref(text));
        }
        assert_eq!(one.ideas(), ["så"], "{moments:?}");
        assert_eq!(one.store, other.store, "{moments:?}");
    }
}
