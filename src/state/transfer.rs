//! Commands that let sketches out and in: files and the clipboard.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{AppState, Imported, Notice};
use crate::browser;
use crate::domain::merge::{Merger, Outcome};
use crate::domain::{Id, Kind, Record, Sketch};
use crate::storage::browser::{CAPACITY_UNITS, used_units};
use crate::storage::key;
use crate::storage::shelf::{self, SaveError, ShelfError};
use crate::storage::{format, transfer};

const JSON: &str = "application/json";

impl AppState {
    /// Downloads one sketch as a file.
    pub fn download_sketch(self, id: Id) {
        self.flush();
        if let Some(entry) = self.stored(id) {
            let name = file_name(entry.record.body.title());
            let text = transfer::write([&entry.record], browser::now());
            self.offer_file(&name, JSON, &text);
        }
    }

    /// Downloads the sketch that is open as it is on the screen, stored or not.
    pub fn download_open(self) {
        let record = self
            .kept
            .with_value(|kept| kept.base.edited(kept.device, self.editing.get_untracked()));
        let text = transfer::write([&record], browser::now());
        self.offer_file(&file_name(record.body.title()), JSON, &text);
    }

    /// Downloads all sketches, also those in the bin, as one file.
    pub fn download_all(self) {
        self.flush();
        let now = browser::now();
        let text = self.entries.with_untracked(|entries| {
            transfer::write(entries.values().map(|entry| &entry.record), now)
        });
        if self.offer_file(&file_name("alle-skisser"), JSON, &text) {
            self.change_prefs(|prefs| prefs.last_export = Some(now));
        }
    }

    /// Downloads the stored texts that could not be read, as they are.
    pub fn download_unreadable(self) {
        let text = self.unreadable.with_untracked(|texts| {
            let parts = texts
                .iter()
                .map(|text| format!("{}\n{}\n", text.key, text.raw));
            parts.collect::<Vec<_>>().join("\n")
        });
        self.offer_file("nyskapingslaget-uleselig.txt", "text/plain", &text);
    }

    /// Puts a text on the clipboard.
    pub fn copy_text(self, text: String) {
        spawn_local(async move {
            self.tell(if browser::copy_text(&text).await {
                Notice::TextCopied
            } else {
                Notice::TextNotCopied
            });
        });
    }

    /// Takes in files that somebody chose: adds, never overwrites.
    pub fn import_files(self, files: Vec<web_sys::File>) {
        spawn_local(async move {
            let mut sketches = Vec::new();
            let mut imported = Imported::default();
            for file in files {
                if file.size() > transfer::MAX_FILE_BYTES as f64 {
                    self.tell(Notice::NotImported(transfer::TransferError::TooLarge));
                    return;
                }
                let Some(text) = browser::read_file(&file).await else {
                    self.tell(Notice::FileUnreadable);
                    return;
                };
                match transfer::read(&text) {
                    Ok(parcel) => {
                        imported.from_newer_app += parcel.newer;
                        imported.damaged += parcel.damaged;
                        sketches.extend(parcel.sketches);
                    }
                    Err(error) => {
                        self.tell(Notice::NotImported(error));
                        return;
                    }
                }
            }
            self.merge(sketches, imported, false);
        });
    }

    /// Takes in versions that are newer than what lies in the bin, after the person said so.
    pub fn import_over_bin(self, sketches: Vec<Record<Sketch>>) {
        self.merge(sketches, Imported::default(), true);
    }

    fn merge(self, sketches: Vec<Record<Sketch>>, imported: Imported, may_restore: bool) {
        self.when_ready(Box::new(move || {
            self.merge_now(sketches, imported, may_restore)
        }));
    }

    fn merge_now(self, sketches: Vec<Record<Sketch>>, mut imported: Imported, may_restore: bool) {
        self.flush();
        let device = self.kept.with_value(|kept| kept.device);
        let held: Vec<Record<Sketch>> = self
            .entries
            .with_untracked(|entries| entries.values().map(|entry| entry.record.clone()).collect());
        let mut merger = Merger::new(held, device, may_restore);
        for sketch in sketches {
            let outcome = merger.merge(sketch.clone());
            match outcome {
                Outcome::Added => imported.added += 1,
                Outcome::Advanced => imported.advanced += 1,
                Outcome::Same | Outcome::Older => imported.known += 1,
                Outcome::Conflict => imported.conflicts += 1,
                Outcome::InBin => imported.in_bin += 1,
                Outcome::NewerThanBin => imported.newer_than_bin.push(sketch),
            }
        }
        // A conflict copy that was replaced by its newer self is left for the person to bin.
        let (changed, _replaced) = merger.into_changes();
        match self.put_merged(changed) {
            Ok(()) => self.tell(Notice::Imported(imported)),
            Err(error) => self.tell(Notice::NotStored(error)),
        }
    }

    /// Stores what a merge changed: all of it, or nothing where there is no room for all.
    fn put_merged(self, changed: Vec<Record<Sketch>>) -> Result<(), SaveError> {
        let shelf = self.kept.with_value(|kept| kept.shelf.clone());
        let mut needed = used_units(&*shelf);
        for record in &changed {
            needed += format::encode(record).encode_utf16().count() + key::NAMESPACE.len() + 40;
        }
        if needed > CAPACITY_UNITS {
            return Err(SaveError::Shelf(ShelfError::Full));
        }
        // Conflict copies first, so that a version is somewhere else before its place is taken.
        let (copies, currents): (Vec<_>, Vec<_>) = changed
            .into_iter()
            .partition(|record| record.body.conflict_of.is_some());
        for record in copies.into_iter().chain(currents) {
            let place = key::of(Kind::Sketch, record.id);
            let merged_with = self
                .stored(record.id)
                .map(|entry| format::encode(&entry.record));
            let text = if shelf.get(&place) == merged_with {
                // What is stored is what was merged with, so nothing is lost with it.
                shelf::put_back(&*shelf, &place, format::encode(&record))
            } else {
                shelf::save(&*shelf, &record)
            }?;
            self.forget_steps(record.id);
            if self.kept.with_value(|kept| kept.base.id == record.id) {
                self.take_over(&record);
            }
            self.remember(record, text);
        }
        Ok(())
    }

    fn offer_file(self, name: &str, mime: &str, text: &str) -> bool {
        let offered = browser::download(name, mime, text);
        self.tell(if offered {
            Notice::Downloaded
        } else {
            Notice::NotDownloaded
        });
        offered
    }
}

/// A file name that every system takes: the app's name and the words of a title.
fn file_name(title: &str) -> String {
    let app = key::NAMESPACE.split('/').next().unwrap_or_default();
    let mut words = String::new();
    for character in title.chars().flat_map(char::to_lowercase).take(60) {
        if character.is_alphanumeric() {
            words.push(character);
        } else if !words.is_empty() && !words.ends_with('-') {
            words.push('-');
        }
    }
    let words = words.trim_end_matches('-');
    if words.is_empty() {
        format!("{app}.json")
    } else {
        format!("{app}-{words}.json")
    }
}
