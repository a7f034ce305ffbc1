//! What was just done and may be told about or undone.

use super::App;
use crate::domain::Id;
use crate::domain::merge::Outcome;
use crate::storage::shelf::SaveError;
use leptos::prelude::*;

/// One thing to tell.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// A work was put in the bin; it can be taken back.
    Binned(Id),
    /// Several works were put in the bin; they can be taken back together.
    BinnedMany(Vec<Id>),
    /// A work was taken out of the bin.
    Restored(Id),
    /// So many works were taken out of the bin.
    RestoredMany(usize),
    /// The bin was emptied of this many works; whether all of them were sketches.
    BinEmptied(usize, bool),
    /// A copy was made.
    Copied(Id),
    /// A text lies on the clipboard.
    TextCopied,
    /// The browser lets nothing be copied; the text can be selected instead.
    TextNotCopied,
    /// An earlier version of a sketch took its place again.
    VersionRestored(Id),
    /// A sketch was put together with its conflict copy.
    ConflictSolved(Id),
    /// A conflict copy is a sketch of its own now.
    KeptApart(Id),
    /// A sketch was filled once more from its draft.
    Refilled(Id),
    /// A text lies on the clipboard with its headings, for Word and mail.
    RichTextCopied,
    /// A link to a work lies on the clipboard.
    LinkCopied,
    /// One has got up from this table of a workshop.
    GotUp(Id, u64),
    /// So many works that came with files belong to the workshop now.
    TakenIn(usize),
    /// A work belongs to the workshop no more.
    TakenOut,
    /// The clock of the machine was set back while a countdown ran.
    ClockSetBack,
    /// What came by a link was put aside.
    Rejected,
    /// A text was too long for a mail; it lies on the clipboard instead, or could not be put there.
    MailTooLong(bool),
    /// What was done last was taken back.
    TakenBack,
    /// A file was handed to the browser.
    Downloaded,
    /// The browser lets nothing be downloaded.
    NotDownloaded,
    /// Files were taken in; what became of each work in them, and whether all of them are sketches.
    Imported(Vec<Outcome>, bool),
    /// An import was undone: this many sketches are as before, and so many had been changed since.
    ImportUndone(usize, usize),
    /// A text that was pasted or dropped was too long for its field by this many characters.
    PasteCut(usize),
    /// Something that was to be stored was not.
    NotStored(SaveError),
    /// The words that something was to take the place of are being made safe.
    MakingSafe,
    /// They could not be made safe; nothing was changed.
    NotSafe,
    /// A work was changed in another tab; what was written here is one of its own.
    KeptBoth(Id),
    /// What was written in another tab, and was stored nowhere but among the copies, is a work of
    /// its own.
    KeptOther(Id),
    /// The part of the app that searches did not come.
    SearchNotLoaded,
    /// The part of the app that looks at what is taken in did not come.
    ImportNotLoaded,
    /// The part of the app that takes works along did not come.
    TakeNotLoaded,
    /// The part of the app that writes Word files did not come.
    WordNotLoaded,
    /// The part of the app that writes slides did not come.
    SlidesNotLoaded,
    /// The file on the machine that everything is written to as well was not written.
    FileNotWritten,
}

impl Notice {
    /// Whether it is told until somebody has seen it: what goes on meanwhile, and what happened to a text without
    /// anybody asking for it.
    pub const fn stays(&self) -> bool {
        matches!(
            self,
            Notice::MakingSafe
                | Notice::NotStored(_)
                | Notice::KeptBoth(_)
                | Notice::KeptOther(_)
                | Notice::FileNotWritten
        )
    }
}

impl App {
    /// Tells about something, in place of what was told before.
    pub fn tell(self, notice: Notice) {
        self.notice.set(Some(notice));
    }

    /// Takes the notice away.
    pub fn close_notice(self) {
        self.notice.set(None);
    }
}
