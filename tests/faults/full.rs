//! A store that fails at every so many writes.

use std::collections::BTreeMap;

use nyskapingslaget::domain::{Id, Record, Sketch};
use nyskapingslaget::storage::repair::plan;
use nyskapingslaget::storage::shelf::{Loaded, load_all, save};
use nyskapingslaget::storage::transfer;

use super::{Chance, report, runs};
use crate::common::shelf::{FakeShelf, Mood};
use crate::common::{device, id, version};

#[test]
fn what_was_saved_stays_and_what_is_not_is_told() {
    let rounds = runs(60, 2_000);
    let mut losses = 0;
    for round in 0..rounds {
        let mut chance = Chance(round as u64);
        let shelf = FakeShelf::default();
        let every = 1 + chance.below(6);
        shelf.mood.set(match chance.one_in(2) {
            true => Mood::FullEvery(every),
            false => Mood::GoneEvery(every),
        });
        // What is on the screen, and what was acknowledged as stored.
        let mut screen: BTreeMap<Id, Record<Sketch>> = BTreeMap::new();
        let mut stored: BTreeMap<Id, Record<Sketch>> = BTreeMap::new();
        for step in 0..30 {
            let number = 1 + chance.below(4) as u8;
            let before = screen.get(&id(number)).cloned();
            let before = before.unwrap_or_else(|| version(number, &[], ""));
            let mut body = before.body.clone();
            body.idea = format!("skritt {step}");
            if chance.one_in(5) {
                body.binned_at = body.binned_at.is_none().then_some(step);
            }
            let after = before.edited(device(1), body);
            screen.insert(after.id, after.clone());
            if save(&shelf, &after).is_ok() {
                stored.insert(after.id, after);
            }
            let held = load_all::<Sketch>(&shelf);
            let is_there = |record: &Record<Sketch>| held.records.contains(record);
            losses += usize::from(!stored.values().all(is_there));
        }
        // The text on the screen can be taken away as a file, whatever the store did.
        let file = transfer::write(screen.values(), 1);
        let parcel = transfer::read(&file).unwrap();
        losses += usize::from(parcel.records != screen.values().cloned().collect::<Vec<_>>());
        // And the strict copies bring back what localStorage did not take.
        let copies = Loaded {
            records: screen.values().cloned().collect(),
            outdated: Vec::new(),
            unreadable: Vec::new(),
        };
        let repaired = plan(load_all(&shelf), copies, device(1)).records;
        losses += usize::from(!screen.values().all(|record| repaired.contains(record)));
    }
    report("F4", rounds, losses);
}
