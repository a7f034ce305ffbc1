//! The power goes: after every single write of what the app does.

use nyskapingslaget::domain::{Id, Kind, Record, Sketch};
use nyskapingslaget::storage::{format, key};

use super::disk::{Disk, Write, save, text};
use super::{Chance, report, runs};
use crate::common::full::full_record;
use crate::common::{device, id, idea, stored, version};

/// Whether each of these sketches is there, in one of the forms that it had or was to have.
fn is_either(shown: &[Record<Sketch>], old: &[Record<Sketch>], new: &[Record<Sketch>]) -> bool {
    old.iter().all(|old| {
        shown.iter().any(|record| {
            let is_new = || {
                new.iter()
                    .any(|new| new.id == old.id && new.body == record.body)
            };
            record.id == old.id && (record.body == old.body || is_new())
        })
    })
}

/// Crashes in all places of some writes, and in all places of the repair that follows; how many
/// states there were, and in how many of them something could not be read.
pub fn crash_everywhere(
    disk: &Disk,
    writes: &[Write],
    begun: usize,
    is_whole: impl Fn(&Disk) -> bool,
) -> (usize, usize) {
    let (mut states, mut losses) = (0, 0);
    for crashed in disk.crashes(writes, begun) {
        let (_, repair) = crashed.start();
        for again in crashed.crashes(&repair, 0) {
            states += 1;
            losses += usize::from(!is_whole(&again));
        }
    }
    (states, losses)
}

fn edited(record: &Record<Sketch>, change: impl Fn(&mut Sketch)) -> Record<Sketch> {
    let mut body = record.body.clone();
    change(&mut body);
    record.edited(device(1), body)
}

#[test]
fn saving_and_putting_in_the_bin() {
    let old = [full_record(), version(2, &[(1, 1)], "to")];
    let disk = Disk::with(&old);
    let (mut states, mut losses) = (0, 0);
    // Three saves on end, as somebody types; one of them puts the sketch away.
    let first = edited(&old[0], |sketch| sketch.goal.push_str(" og litt til"));
    let second = edited(&first, |sketch| sketch.need = "Mer".to_owned());
    let binned = edited(&second, |sketch| sketch.binned_at = Some(1));
    let new = [first.clone(), second.clone(), binned.clone()];
    let writes = save(&disk, &new.each_ref());
    let (count, lost) = crash_everywhere(&disk, &writes, 0, |disk| {
        is_either(&disk.start().0, &old, &new)
    });
    states += count;
    losses += lost;
    // Once a copy is known to be there («Lagret»), the old version is no longer enough.
    let mut known = save(&disk, &[&first, &second]);
    let to_first = known.len() / 2;
    known.insert(to_first, Write::Wait);
    let (count, lost) = crash_everywhere(&disk, &known, to_first + 1, |disk| {
        is_either(&disk.start().0, std::slice::from_ref(&first), &new)
    });
    report("F5", states + count, losses + lost);
}

/// A record as schema 0 had it.
fn outdated(record: &Record<Sketch>) -> (String, String) {
    let (key, raw) = text(record);
    let json = raw
        .split_once('\n')
        .unwrap()
        .1
        .replace("\"idea\":", "\"title\":");
    (
        key,
        stored("0", "sketch", &record.vector.to_string(), &json),
    )
}

#[test]
fn moving_to_the_schema_of_now() {
    let record = full_record();
    let (key, raw) = outdated(&record);
    let disk = |on_shelf: bool, in_copies: bool| {
        let texts = || [(key.clone(), raw.clone())].into();
        Disk {
            shelf: if on_shelf {
                texts()
            } else {
                Default::default()
            },
            copies: if in_copies {
                texts()
            } else {
                Default::default()
            },
            ..Disk::default()
        }
    };
    let (mut states, mut losses) = (0, 0);
    for disk in [disk(true, true), disk(true, false), disk(false, true)] {
        let (shown, writes) = disk.start();
        assert_eq!(shown, std::slice::from_ref(&record));
        // The original is on disk before anything takes its place.
        let is_whole = |disk: &Disk| {
            let is_kept = disk.aside.iter().any(|(_, kept)| *kept == raw)
                || disk.shelf.get(&key) == Some(&raw)
                || disk.copies.get(&key) == Some(&raw);
            is_kept && disk.start().0 == [record.clone()]
        };
        let (count, lost) = crash_everywhere(&disk, &writes, 0, is_whole);
        states += count;
        losses += lost;
        let done = disk.after(&writes);
        assert!(done.start().1.is_empty(), "nothing more is to be done");
        assert_eq!(
            done.shelf.values().map(String::as_str).next(),
            Some(&*format::encode(&record))
        );
    }
    report("F9", states, losses);
}

#[test]
fn every_released_format_loses_no_field() {
    let frozen = include_str!("../fixtures/schema-1.txt");
    let record: Record<Sketch> = format::decode(frozen).unwrap();
    assert_eq!(record, full_record());
    let place = key::of(Kind::Sketch, record.id);
    let disk = Disk {
        shelf: [(place.clone(), frozen.to_owned())].into(),
        ..Disk::default()
    };
    let (_, writes) = disk.start();
    let (states, losses) = crash_everywhere(&disk, &writes, 0, |disk| {
        disk.start().0 == [record.clone()]
            && disk.shelf.get(&place).is_some_and(|text| text == frozen)
    });
    report("F9", states, losses);
}

#[test]
fn into_the_bin_and_out_again() {
    let rounds = runs(40, 200);
    let mut chance = Chance(19);
    let mut losses = 0;
    let mut disk = Disk::with(&[version(1, &[(1, 1)], "skal overleve")]);
    for round in 0..rounds {
        let shown = disk.start().0;
        let Some(current) = shown.iter().find(|record| record.id == id(1)) else {
            losses += 1;
            break;
        };
        let next = edited(current, |sketch| {
            sketch.binned_at = sketch.binned_at.is_none().then_some(round as u64);
        });
        let states = disk.crashes(&save(&disk, &[&next]), 0);
        disk = states[chance.below(states.len())].clone();
        let (shown, repair) = disk.start();
        losses += usize::from(
            !shown
                .iter()
                .any(|record| record.body.idea == "skal overleve"),
        );
        disk = disk.after(&repair);
    }
    report("F19", rounds, losses);
}

#[test]
fn the_model_can_lose() {
    // Without the strict copy, a crash loses what localStorage had not written yet.
    let old = version(1, &[(1, 1)], "old");
    let new = Record {
        body: idea("new"),
        ..old.edited(device(1), idea(""))
    };
    let (key, text) = text(&new);
    let disk = Disk::default();
    let writes = [Write::Shelf(key, Some(text))];
    let lost = disk
        .crashes(&writes, 0)
        .iter()
        .filter(|disk| disk.start().0.is_empty())
        .count();
    assert_eq!(lost, 1);
    assert!(!is_either(&[], &[old], &[]));
    let _: Id = new.id;
}
