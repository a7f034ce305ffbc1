//! Stored texts and files that were damaged, or come from a newer version.

use nyskapingslaget::domain::{Record, Sketch};
use nyskapingslaget::storage::format::FormatError;
use nyskapingslaget::storage::repair::plan;
use nyskapingslaget::storage::shelf::{SaveError, load_all, save};
use nyskapingslaget::storage::transfer;

use super::disk::{Disk, text};
use super::{Chance, report, runs};
use crate::common::full::full_record;
use crate::common::shelf::FakeShelf;
use crate::common::{device, from_file, stored, version};

/// A text with something wrong: a flipped bit, an end that is missing, NULs, or something added.
fn damaged(text: &str, chance: &mut Chance) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let place = chance.below(bytes.len());
    match chance.below(4) {
        0 => bytes[place] ^= 1 << chance.below(8),
        1 => bytes.truncate(place),
        2 => {
            let end = (place + 1 + chance.below(20)).min(bytes.len());
            bytes[place..end].fill(0);
        }
        _ => bytes.insert(place, chance.below(128) as u8),
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn damaged_texts_are_set_aside_and_their_neighbours_load() {
    let count = runs(500, 10_000);
    let mut chance = Chance(8);
    let mut losses = 0;
    let (hurt, neighbour) = (full_record(), version(2, &[(1, 1)], "nabo"));
    let (key, whole) = text(&hurt);
    for _ in 0..count {
        let bad = damaged(&whole, &mut chance);
        if bad == whole {
            continue;
        }
        let shelf = FakeShelf::with([(key.clone(), bad.clone()), text(&neighbour)]);
        let loaded = load_all::<Sketch>(&shelf);
        let is_told = loaded
            .unreadable
            .iter()
            .any(|text| text.raw == bad && text.key == key);
        let is_well = loaded.records == [neighbour.clone()] && is_told;
        // With a copy, it is mended; without, it stays and nothing takes its place.
        let copies = FakeShelf::with([text(&hurt), text(&neighbour)]);
        let mended = plan::<Sketch>(load_all(&shelf), load_all(&copies), device(1));
        let is_newer = loaded
            .unreadable
            .iter()
            .any(|text| text.error == FormatError::NewerSchema);
        let is_mended = mended.records.contains(&hurt)
            && mended.to_set_aside.contains(&(key.clone(), bad.clone()));
        let is_kept =
            save(&shelf, &hurt) == Err(SaveError::Overtaken) && shelf.contents()[&key] == bad;
        losses += usize::from(!(is_well && (is_mended || is_newer) && is_kept));
    }
    report("F8", count, losses);
}

#[test]
fn damaged_files_bring_nothing_that_was_not_written() {
    let count = runs(500, 10_000);
    let mut chance = Chance(88);
    let mut losses = 0;
    let written = [from_file(full_record()), version(2, &[(1, 1)], "nabo")];
    let whole = transfer::write(&written, 1);
    for _ in 0..count {
        let bad = damaged(&whole, &mut chance);
        // White space and what stands round the records may change; no record may.
        if let Ok(parcel) = transfer::read(&bad) {
            let is_genuine = |record: &Record<Sketch>| written.contains(record);
            losses += usize::from(!parcel.records.iter().all(is_genuine));
        }
    }
    report("F8", count, losses);
}

#[test]
fn what_a_newer_version_wrote_is_not_written_over() {
    let (mine, theirs) = (version(1, &[(1, 1)], "min"), version(2, &[(1, 9)], "nyere"));
    let (key, _) = text(&theirs);
    let newer = stored(
        "2",
        "sketch",
        &theirs.vector.to_string(),
        "{\"brand\":\"new\"}",
    );
    let older = version(2, &[(1, 1)], "eldre");
    let mut losses = 0;
    let mut states = 0;
    for (on_shelf, in_copies) in [(true, true), (true, false), (false, true)] {
        let mut disk = Disk::with(&[mine.clone(), older.clone()]);
        for (is_newer, texts) in [(on_shelf, &mut disk.shelf), (in_copies, &mut disk.copies)] {
            if is_newer {
                texts.insert(key.clone(), newer.clone());
            }
        }
        let (shown, writes) = disk.start();
        let after = disk.after(&writes);
        let is_untouched = after.shelf == disk.shelf && after.copies == disk.copies;
        states += 1;
        losses += usize::from(!(is_untouched && shown == [mine.clone()]));
        let shelf = FakeShelf::with(disk.shelf.clone());
        let refused = save(&shelf, &theirs) == Err(SaveError::Overtaken);
        losses += usize::from(on_shelf && !(refused && shelf.contents() == disk.shelf));
    }
    report("F10", states, losses);
}
