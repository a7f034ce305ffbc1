//! What was just done and may be told about or undone.

use super::AppState;
use crate::domain::{Id, Record, Sketch};
use crate::storage::shelf::SaveError;
use crate::storage::transfer::TransferError;
use leptos::prelude::*;

/// What became of the files that were taken in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Imported {
    /// Sketches that were not here before.
    pub added: usize,
    /// Sketches that got a newer version.
    pub advanced: usize,
    /// Sketches that are here already, as new or newer.
    pub known: usize,
    /// Sketches that were changed in two places; both versions are kept.
    pub conflicts: usize,
    /// Sketches that lie in the bin and stay there.
    pub in_bin: usize,
    /// Versions that are newer than what lies in the bin, for the person to decide about.
    pub newer_than_bin: Vec<Record<Sketch>>,
    /// Records from a newer version of the app.
    pub from_newer_app: usize,
    /// Records that were altered or damaged on the way.
    pub damaged: usize,
}

/// One thing to tell.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// A sketch was put in the bin; it can be taken back.
    Binned(Id),
    /// A sketch was taken out of the bin.
    Restored(Id),
    /// The bin was emptied of this many sketches.
    BinEmptied(usize),
    /// A copy was made.
    Copied(Id),
    /// A text lies on the clipboard.
    TextCopied,
    /// The browser lets nothing be copied; the text can be selected instead.
    TextNotCopied,
    /// A file was handed to the browser.
    Downloaded,
    /// The browser lets nothing be downloaded.
    NotDownloaded,
    /// Files were taken in.
    Imported(Imported),
    /// A file was not taken in.
    NotImported(TransferError),
    /// A file could not be opened.
    FileUnreadable,
    /// Something that was to be stored was not.
    NotStored(SaveError),
    /// The sketch was changed in another tab; what was written here is a sketch of its own.
    KeptBoth,
}

impl AppState {
    /// Tells about something, in place of what was told before.
    pub fn tell(self, notice: Notice) {
        self.notice.set(Some(notice));
    }

    /// Takes the notice away.
    pub fn close_notice(self) {
        self.notice.set(None);
    }
}
