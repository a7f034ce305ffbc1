//! Whom to call goes along only where somebody asks for it, and is not lost at home.

use crate::common::drafts::filled;
use crate::common::full::full_sketch;
use crate::common::{any_sketch, device, id, vector, version};
use nyskapingslaget::domain::contacts::{
    come_home, come_home_among, given_away, has_contacts, without_contacts,
};
use nyskapingslaget::domain::merge::{Merger, Outcome, given_unstored, solved};
use nyskapingslaget::domain::{Body, Guide, Prototype, Record, Selfcheck, Work};
use proptest::collection::vec;
use proptest::prelude::*;

fn works() -> Vec<Work> {
    let guide = Guide {
        actors: full_sketch().actors,
        ..Guide::default()
    };
    let mut works = vec![Work::from(full_sketch()), Work::from(guide)];
    works.extend(Prototype::ALL.map(|prototype| Work::from(filled(prototype))));
    works
}

#[test]
fn nobody_to_call_is_left_and_everything_else_is() {
    for work in works() {
        assert!(has_contacts(&work), "{work:?}");
        let bare = without_contacts(work.clone());
        let written = bare.write().to_string();
        for person in ["Siv Rådgiver", "Per Sjåfør", "99 99 99 99"] {
            assert!(!written.contains(person), "{person} in {written}");
        }
        assert!(!has_contacts(&bare));
        assert_ne!(bare, work);
        let own = Record {
            id: id(1),
            vector: vector(&[(1, 1)]),
            body: work,
        };
        assert_eq!(come_home(given_away(&own), &own), own);
    }
    let check = Work::from(Selfcheck::default());
    assert!(!has_contacts(&check));
    assert_eq!(without_contacts(check.clone()), check);
}

/// A full sketch under this many edits of device 1, out of the bin.
fn at_home(edits: u64) -> Record<Work> {
    let mut record = version(1, &[(1, edits)], "");
    record.body = full_sketch();
    (record.body.binned_at, record.body.conflict_of) = (None, None);
    Record {
        id: record.id,
        vector: record.vector,
        body: Work::from(record.body),
    }
}

fn merge(held: &mut Record<Work>, incoming: Record<Work>) -> Outcome {
    let mut merger = Merger::new([held.clone()], device(7), false);
    let outcome = merger.merge(come_home(incoming, held));
    if let Some(changed) = merger
        .into_changes()
        .0
        .into_iter()
        .find(|it| it.id == held.id)
    {
        *held = changed;
    }
    outcome
}

/// The record with another goal, written on a device.
fn written(record: &Record<Work>, number: u8, goal: &str) -> Record<Work> {
    let mut sketch = record.body.sketch().unwrap().clone();
    sketch.goal = goal.to_owned();
    record.edited(device(number), Work::from(sketch))
}

#[test]
fn what_is_given_away_without_them_is_a_version_of_its_own() {
    let own = at_home(3);
    let given = given_away(&own);
    assert!(given.descends_from(&own) && !has_contacts(&given.body));
    // With nobody to leave out it is the same version.
    assert_eq!(given_away(&given), given);
    // What is given away later is newer, as far as anything was written.
    assert_eq!(given_away(&own), given);
    assert!(given_away(&written(&own, 1, "Nytt")).descends_from(&given));
    assert!(given_away(&at_home(0)).vector.total() > 0);
}

#[test]
fn what_comes_back_takes_nobody_away() {
    let mut home = at_home(3);
    let before = home.clone();
    let mut away = given_away(&home);
    assert_eq!(merge(&mut home, away.clone()), Outcome::Same);
    assert_eq!(home, before);
    away = written(&away, 2, "Skrevet hos de andre");
    assert_eq!(merge(&mut home, away.clone()), Outcome::Advanced);
    assert_eq!(home.body, written(&before, 2, "Skrevet hos de andre").body);
    // And there again, where it is what they have.
    assert_eq!(merge(&mut away, given_away(&home)), Outcome::Same);
    home = written(&home, 1, "Skrevet hjemme");
    assert_eq!(merge(&mut home, away.clone()), Outcome::Older);
    assert_eq!(merge(&mut away, given_away(&home)), Outcome::Advanced);
    assert!(!has_contacts(&away.body));
    // Whom they name themselves stays theirs, and comes here only where they say so.
    let Work::Sketch(sketch) = &mut away.body else {
        panic!();
    };
    sketch.actors[2].contact_person = "Kari hos de andre".to_owned();
    away = away.edited(device(2), away.body.clone());
    assert_eq!(merge(&mut home, given_away(&away)), Outcome::Same);
    home = written(&home, 1, "Enda mer");
    assert_eq!(merge(&mut away, given_away(&home)), Outcome::Advanced);
    assert_eq!(
        away.body.sketch().unwrap().actors[2].contact_person,
        "Kari hos de andre"
    );
    assert_eq!(home.body.sketch().unwrap().actors[2].contact_person, "");
    // What both write at once stands beside each other, as ever.
    let (other, own) = (written(&away, 2, "a"), written(&home, 1, "b"));
    assert_eq!(merge(&mut own.clone(), other.clone()), Outcome::Conflict);
    assert_eq!(
        merge(&mut other.clone(), given_away(&own)),
        Outcome::Conflict
    );
}

#[test]
fn only_the_same_actor_has_its_contact_person_again() {
    let home = at_home(3);
    let mut came = given_away(&home);
    let Work::Sketch(sketch) = &mut came.body else {
        panic!();
    };
    sketch.actors[1].name = "Et annet lag".to_owned();
    sketch.actors[2].contact_person = "Ny ved kiosken".to_owned();
    sketch.actors.swap(0, 2);
    let back = come_home(came.clone(), &home);
    let actors = &back.body.sketch().unwrap().actors;
    let people = actors.iter().map(|actor| &*actor.contact_person);
    assert_eq!(
        people.collect::<Vec<_>>(),
        ["Ny ved kiosken", "", "Siv Rådgiver"]
    );
    // Of another record nothing is taken over, nor into a version from which somebody took them away.
    let mut other = home.clone();
    other.id = id(9);
    assert_eq!(come_home(came.clone(), &other), came);
    let cleared = home.edited(device(2), without_contacts(home.body.clone()));
    assert_eq!(come_home(cleared.clone(), &home), cleared);
}

proptest! {
    #![proptest_config(crate::common::cases())]

    #[test]
    fn any_work_is_itself_again_at_home(sketch in any_sketch(), edits in 0..5_u64) {
        let mut own = at_home(edits);
        own.body = Work::from(sketch);
        let given = given_away(&own);
        prop_assert!(!has_contacts(&given.body));
        prop_assert_eq!(come_home(given, &own), own);
    }

    #[test]
    fn however_often_it_travels_nobody_is_lost_and_nothing_collides(steps in vec(0..4_u8, 0..40)) {
        let mut home = at_home(1);
        let mut away = given_away(&home);
        let mut is_exchanged = true;
        for (place, step) in steps.into_iter().enumerate() {
            let words = format!("Mål {place}");
            match step {
                0 if is_exchanged => (home, is_exchanged) = (written(&home, 1, &words), false),
                1 if is_exchanged => (away, is_exchanged) = (written(&away, 2, &words), false),
                2 => {
                    let outcome = merge(&mut away, given_away(&home));
                    prop_assert!(outcome != Outcome::Conflict);
                    is_exchanged |= outcome != Outcome::Older;
                }
                _ => {
                    let outcome = merge(&mut home, given_away(&away));
                    prop_assert!(outcome != Outcome::Conflict);
                    is_exchanged |= outcome != Outcome::Older;
                }
            }
            let actors = &home.body.sketch().unwrap().actors;
            prop_assert_eq!(&*actors[0].contact_person, "Siv Rådgiver");
            prop_assert!(!has_contacts(&away.body));
            prop_assert!(home.vector.total() < 100 && away.vector.total() < 200);
        }
    }
}

#[test]
fn a_conflict_copy_that_nobody_edited_is_one_after_it_was_given_away_too() {
    let origin = at_home(2);
    let mut other = at_home(0);
    other.vector = vector(&[(2, 1)]);
    if let Work::Sketch(sketch) = &mut other.body {
        sketch.idea = "Noe annet".to_owned();
    }
    let mut here = Merger::new([origin.clone()], device(1), true);
    assert_eq!(here.merge(other.clone()), Outcome::Conflict);
    let held: Vec<Record<Work>> = here.into_records().into_values().collect();
    let copy = held
        .iter()
        .find(|record| record.body.conflict_of().is_some());
    let copy = copy.unwrap();
    // Elsewhere it is a version of its origin: put together with it, it never comes back.
    let given = given_away(copy);
    assert!(!has_contacts(&given.body));
    assert_ne!(given.id, copy.id);
    let away: Vec<_> = held.iter().map(given_away).collect();
    let mut elsewhere = Merger::new([given_away(&origin)], device(3), true);
    assert_eq!(elsewhere.merge(given.clone()), Outcome::Conflict);
    for record in &away {
        assert_eq!(elsewhere.merge(record.clone()), Outcome::Same);
    }
    let (changed, _) = elsewhere.into_changes();
    assert!(changed.iter().any(|record| record.id == given.id));
    let own_of = |id| held.iter().find(|own| own.id == id).unwrap();
    let given_origin = given_away(own_of(origin.id));
    let together = solved(&given_origin, &given, given.body.clone(), device(3));
    assert!(together.descends_from(&given_origin));
    // At home it is what it was, with those to call or write to; also when somebody has written in it.
    assert_eq!(come_home_among(given.clone(), &held), *copy);
    assert_eq!(come_home_among(given_origin, &held), *own_of(origin.id));
    let edited = given.edited(device(3), given.body.clone());
    let back = come_home_among(edited, &held);
    assert_eq!((back.id, has_contacts(&back.body)), (copy.id, true));
    assert!(back.descends_from(copy));
}

#[test]
fn what_is_given_away_before_it_is_stored_is_the_same_each_time() {
    let unstored = at_home(0);
    let given = given_unstored(&unstored);
    assert_eq!(given_unstored(&unstored), given);
    assert!(given.descends_from(&unstored));
    // Other words, or another work, are another version.
    let mut other = unstored.clone();
    if let Work::Sketch(sketch) = &mut other.body {
        sketch.idea.push('!');
    }
    let (others, elsewhere) = (
        given_unstored(&other),
        given_unstored(&Record {
            id: id(9),
            ..unstored
        }),
    );
    for own in [&others, &elsewhere] {
        assert!(!own.descends_from(&given) && !given.descends_from(own));
        assert_ne!(own.vector, given.vector);
    }
}
