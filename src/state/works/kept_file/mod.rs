//! «Lagre også til en fil»: everything in a file that somebody has chosen on the machine, besides what the page keeps itself.
//!
//! Invariants: nothing that the page keeps depends on it; what is written is read back and compared before it counts; one tab
//! writes at a time; and what somebody else has put in the file is not written over unless the person says so, also not by a
//! page that has lost or deleted its own.

mod writing;

use std::cell::RefCell;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::transfer::file_name;
use super::{Source, Works};
use crate::browser::{self, LocalFile, Lock, LockRequest, WriteFault};

/// How it stands with the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FileStand {
    /// Nobody has chosen one.
    #[default]
    None,
    /// Another tab writes in it.
    Elsewhere,
    /// The browser wants somebody to say yes once more.
    Asks,
    /// It has just been chosen.
    Writing,
    /// Everything is in it.
    Written,
    /// It could not be written or read.
    Failed(WriteFault),
    /// What was read back is not what was written.
    Differs,
    /// Something is in it that is not here.
    HoldsOther,
}

impl From<WriteFault> for FileStand {
    fn from(fault: WriteFault) -> FileStand {
        FileStand::Failed(fault)
    }
}

/// The file, as it is told about.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeptFile {
    /// Its name.
    pub name: String,
    /// How it stands with it.
    pub stand: FileStand,
    /// When everything was last written in it and read back, in milliseconds since 1970 in UTC.
    pub written_at: Option<u64>,
}

/// What no view needs to follow.
#[derive(Default)]
struct Kept {
    file: Option<LocalFile>,
    /// The hash of what was written last.
    hash: String,
    /// Whether it will be written in a while.
    is_due: bool,
    is_writing: bool,
    lock: Option<Lock>,
}

thread_local! {
    // Not among the other signals: the first screen knows nothing of it.
    static SHOWN: ArcRwSignal<KeptFile> = ArcRwSignal::new(KeptFile::default());
    static KEPT: RefCell<Kept> = RefCell::default();
}

fn shown() -> ArcRwSignal<KeptFile> {
    SHOWN.with(ArcRwSignal::clone)
}

fn show(change: impl FnOnce(&mut KeptFile)) {
    let before = shown().get_untracked();
    let mut now = before.clone();
    change(&mut now);
    if now != before {
        shown().set(now);
    }
}

fn stands(stand: FileStand) {
    show(|shown| shown.stand = stand);
}

fn file() -> Option<LocalFile> {
    KEPT.with_borrow(|kept| kept.file.clone())
}

impl Works {
    /// Whether the browser lets a file be chosen.
    pub fn can_keep_file(self) -> bool {
        LocalFile::is_offered() && !browser::is_framed()
    }

    /// The file. Follows it.
    pub fn kept_file(self) -> KeptFile {
        shown().get()
    }

    /// Goes on with the file of an earlier visit, and from now on writes it after what is stored. Call it once, in a
    /// component that stays.
    pub fn follow_kept_file(self) {
        if !self.can_keep_file() {
            return;
        }
        self.house().care.when_ready(Box::new(move || {
            spawn_local(async move {
                if self.find_file().await.is_some() {
                    stands(FileStand::Elsewhere);
                    self.take_turn(LockRequest::WhenFree);
                }
            });
        }));
        Effect::new(move || {
            self.entries.track();
            self.write_file_later();
        });
    }

    /// Lets somebody choose the file. Only where they have just pressed something.
    pub fn choose_file(self) {
        self.house().open.flush();
        spawn_local(async move {
            let chosen = match LocalFile::choose(&file_name("alt")).await {
                Ok(chosen) => chosen,
                Err(WriteFault::Cancelled) => return,
                Err(fault) => return stands(fault.into()),
            };
            let name = chosen.name();
            KEPT.with_borrow_mut(|kept| {
                kept.file = Some(chosen);
                kept.hash.clear();
                // One that is being written is another.
                kept.is_writing = false;
            });
            show(|shown| {
                *shown = KeptFile {
                    name,
                    stand: FileStand::Writing,
                    written_at: None,
                };
            });
            self.keep_file("").await;
            self.take_turn(LockRequest::Steal);
        });
    }

    /// Asks the browser once more, and goes on. Only where somebody has just pressed something.
    pub fn go_on_with_file(self) {
        spawn_local(async move {
            if let Some(file) = file() {
                match file.ask().await {
                    true => self.write_file(false).await,
                    false => stands(WriteFault::Refused.into()),
                }
            }
        });
    }

    /// Shows what is in the file, to be taken in.
    pub fn take_in_from_file(self) {
        spawn_local(async move {
            if let Some(file) = file() {
                match file.file().await {
                    Ok(file) => self.look_at_files(vec![Source::File(file)]),
                    Err(fault) => stands(fault.into()),
                }
            }
        });
    }

    /// Writes the file, whatever is in it.
    pub fn write_over_file(self) {
        spawn_local(self.write_file(true));
    }

    /// Writes in no file any more. What is in it stays.
    pub fn forget_file(self) {
        drop(KEPT.take());
        show(|shown| *shown = KeptFile::default());
        if let Some(history) = self.history() {
            spawn_local(async move {
                let _ = history.forget_file().await;
            });
        }
    }
}
