//! Files in any order, any number of times, from devices whose clocks are wrong, that began as one,
//! or that were put back to what they were.

use nyskapingslaget::domain::import_plan::plan;
use nyskapingslaget::domain::{Record, Sketch};
use nyskapingslaget::storage::transfer;

use super::{Chance, report, runs};
use crate::common::device;
use crate::common::history::{Action, Copies, DEVICES, merge_all, play};

const YEAR_MS: u64 = 365 * 24 * 60 * 60 * 1_000;

fn any_actions(chance: &mut Chance) -> Vec<Action> {
    let count = 2 + chance.below(usize::from(DEVICES) - 1) as u8;
    let length = 1 + chance.below(24);
    let mut actions = Vec::new();
    for _ in 0..length {
        let (at, to) = (
            chance.below(count.into()) as u8,
            chance.below(count.into()) as u8,
        );
        actions.push(match chance.below(12) {
            0..=3 => Action::Edit {
                device: at,
                sketch: chance.below(9),
            },
            4..=7 => Action::Send { from: at, to },
            8 => Action::Clone { from: at, to },
            9 => Action::Visit { device: at },
            10 => Action::Backup { device: at },
            _ => Action::Restore { device: at },
        });
    }
    actions
}

fn shuffled<T: Clone>(things: &[T], chance: &mut Chance) -> Vec<T> {
    let mut keyed: Vec<_> = things
        .iter()
        .map(|thing| (chance.next(), thing.clone()))
        .collect();
    keyed.sort_by_key(|(place, _)| *place);
    keyed.into_iter().map(|(_, thing)| thing).collect()
}

/// Takes files in one after the other, as a person does who wants whatever is asked about.
fn take_in(files: &[String]) -> Vec<Record<Sketch>> {
    let mut held: Vec<Record<Sketch>> = Vec::new();
    for file in files {
        let parcel = transfer::read(file).unwrap();
        assert_eq!((parcel.newer, parcel.damaged), (0, 0));
        let wanted: Vec<_> = parcel.records.iter().map(|record| record.id).collect();
        let plan = plan(held.clone(), parcel.records, device(0), &wanted);
        held.retain(|record| {
            !plan.replaced.contains(&record.id)
                && !plan.changed.iter().any(|changed| changed.id == record.id)
        });
        held.extend(plan.changed);
    }
    held.sort_by_key(|record| record.id);
    held
}

#[test]
fn files_in_any_order_and_number_give_the_same() {
    let count = runs(150, 10_000);
    let mut losses = 0;
    for run in 0..count {
        let mut chance = Chance(run as u64);
        let history = play(&any_actions(&mut chance), Copies::LeftAlone);
        let versions = &history.versions;
        if versions.is_empty() {
            continue;
        }
        let mut files: Vec<String> = versions
            .iter()
            .map(|version| transfer::write([version], 1))
            .collect();
        let expected = take_in(&files);
        // Up to 60 files, some of them more than once.
        let room = 60_usize.saturating_sub(files.len());
        for _ in 0..chance.below(room) {
            let again = files[chance.below(versions.len())].clone();
            files.push(again);
        }
        let is_same = take_in(&shuffled(&files, &mut chance)) == expected;
        let is_there = |word: &String| expected.iter().any(|record| record.body.idea == *word);
        losses += usize::from(!(is_same && history.newest_words(versions).iter().all(is_there)));
    }
    report("F12", count, losses);
}

#[test]
fn clocks_decide_nothing() {
    let count = runs(150, 2_000);
    let mut losses = 0;
    for run in 0..count {
        let mut chance = Chance(1_000_000 + run as u64);
        let versions = play(&any_actions(&mut chance), Copies::LeftAlone).versions;
        // One later edit that has seen everything, made where the clock is a year behind, ahead,
        // or stands still.
        let merged = merge_all(&versions, 0);
        let Some(current) = merged
            .values()
            .find(|record| record.body.conflict_of.is_none())
        else {
            continue;
        };
        let now = 1_700_000_000_000;
        let mut old = current.clone();
        old.body.changed_at = now;
        let mut body = old.body.clone();
        body.idea = "det siste".to_owned();
        body.changed_at = match chance.below(3) {
            0 => now - YEAR_MS,
            1 => now + YEAR_MS,
            _ => now,
        };
        let newest = old.edited(device(1), body);
        for pair in [[&old, &newest], [&newest, &old]] {
            let held = merge_all(pair, chance.below(4) as u8);
            let is_right = held.len() == 1 && held.get(newest.id) == Some(&newest);
            losses += usize::from(!is_right);
        }
    }
    report("F18", count, losses);
}
