//! Writing the file: whose turn it is, when, and what may be written over.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{FileStand, KEPT, KeptFile, file, show, shown, stands};
use crate::browser::{self, LocalFile, LockAnswer, LockRequest};
use crate::domain::{Record, Relation, Work};
use crate::state::{Notice, Works};
use crate::storage::browser::may_write;
use crate::storage::transfer::{self, TransferError};

/// Who holds this writes.
const LOCK: &str = "nyskapingslaget/fil";
/// How long after something was stored it is written, with all that was stored meanwhile.
const REST: Duration = Duration::from_secs(2);

fn hash_of(text: &str) -> String {
    sha1_smol::Sha1::from(text).digest().to_string()
}

impl Works {
    /// The file that was chosen last, here or in another tab.
    pub(super) async fn find_file(self) -> Option<LocalFile> {
        let held = self.history()?.kept_file().await.ok()?;
        let (file, note) = LocalFile::from_kept(&held)?;
        let (written_at, hash) = note.split_once(' ').unwrap_or_default();
        let (name, written_at) = (file.name(), written_at.parse().ok());
        KEPT.with_borrow_mut(|kept| {
            kept.file = Some(file.clone());
            hash.clone_into(&mut kept.hash);
        });
        show(|shown| (shown.name, shown.written_at) = (name, written_at));
        Some(file)
    }

    /// Keeps the file for the next visit, with when it was written and the hash of what was.
    pub(super) async fn keep_file(self, note: &str) {
        let kept = file().map(|file| file.to_kept(note));
        if let (Some(history), Some(kept)) = (self.history(), kept)
            && history.keep_file(&kept).await.is_err()
        {
            // Not the one before it either.
            let _ = history.forget_file().await;
        }
    }

    /// Writes once no other tab does, or at once in its place.
    pub(super) fn take_turn(self, how: LockRequest) {
        let is_chosen = how == LockRequest::Steal;
        let lock = browser::request_lock(LOCK, how, move |answer| match answer {
            LockAnswer::Held => spawn_local(self.begin_with_file(is_chosen)),
            LockAnswer::Lost => {
                stands(FileStand::Elsewhere);
                self.take_turn(LockRequest::WhenFree);
            }
            LockAnswer::Taken => {}
        });
        let has_locks = lock.is_some();
        let before = KEPT.with_borrow_mut(|kept| std::mem::replace(&mut kept.lock, lock));
        drop(before);
        if !has_locks {
            spawn_local(self.begin_with_file(is_chosen));
        }
    }

    /// It is the turn of this tab. Another one may have chosen another file, or none, before.
    async fn begin_with_file(self, is_chosen: bool) {
        let file = match is_chosen {
            true => file(),
            false => self.find_file().await,
        };
        let Some(file) = file else {
            drop(KEPT.take());
            return show(|shown| *shown = KeptFile::default());
        };
        match file.may_write().await {
            true => self.write_file(false).await,
            false => self.stops(FileStand::Asks),
        }
    }

    /// Writes the file in a while, where it is this tab that does.
    pub(super) fn write_file_later(self) {
        let stand = shown().get_untracked().stand;
        let is_own = !matches!(
            stand,
            FileStand::None | FileStand::Elsewhere | FileStand::Asks
        );
        let begins =
            is_own && KEPT.with_borrow_mut(|kept| !std::mem::replace(&mut kept.is_due, true));
        if begins {
            set_timeout(move || spawn_local(self.write_file(false)), REST);
        }
    }

    /// Writes the file; what somebody else has put in it is written over only where `is_over`.
    pub(super) async fn write_file(self, is_over: bool) {
        // Of a page that is being emptied nothing is written. What is written is put together before anything is waited for.
        if !may_write() {
            return;
        }
        let file = KEPT.with_borrow_mut(|kept| {
            kept.is_due = false;
            let file = kept.file.clone().filter(|_| !kept.is_writing);
            kept.is_writing |= file.is_some();
            file
        });
        // What is being written is not all, or there is none any more.
        let Some(file) = file else {
            return self.write_file_later();
        };
        let put = self.put_in_file(&file, is_over).await;
        let is_same = KEPT.with_borrow_mut(|kept| {
            let is_same = kept.file.as_ref() == Some(&file);
            kept.is_writing &= !is_same;
            is_same
        });
        if !is_same {
            return;
        }
        match put {
            Ok((moment, hash)) => {
                show(|shown| {
                    (shown.stand, shown.written_at) = (FileStand::Written, Some(moment));
                });
                let note = format!("{moment} {hash}");
                KEPT.with_borrow_mut(|kept| kept.hash = hash);
                self.keep_file(&note).await;
            }
            Err(stand) => self.stops(stand),
        }
    }

    /// It is not written any more, which is told once on whatever screen somebody is. Who has just chosen it sees it there.
    fn stops(self, stand: FileStand) {
        let before = shown().get_untracked().stand;
        if matches!(before, FileStand::Written | FileStand::Elsewhere) {
            self.house().app.tell(Notice::FileNotWritten);
        }
        stands(stand);
    }

    /// Puts everything in the file and reads it back: when that was, and the hash of it.
    async fn put_in_file(
        self,
        file: &LocalFile,
        is_over: bool,
    ) -> Result<(u64, String), FileStand> {
        let now = browser::now();
        let text = transfer::write(&self.all_for_others(), now);
        let before = file.read().await?;
        let is_own = KEPT.with_borrow(|kept| kept.hash == hash_of(&before));
        if !is_own && !is_over && self.lacks_some_of(&before) {
            return Err(FileStand::HoldsOther);
        }
        file.write(&text).await?;
        match file.read().await? == text {
            true => Ok((now, hash_of(&text))),
            false => Err(FileStand::Differs),
        }
    }

    /// Whether a file holds something that is not here.
    fn lacks_some_of(self, text: &str) -> bool {
        let parcel = match transfer::read::<Work>(text) {
            Ok(parcel) => parcel,
            Err(error) => return error != TransferError::Empty,
        };
        let is_here = |theirs: &Record<Work>| {
            let own = self.stored(theirs.id);
            own.is_some_and(|own| {
                let relation = own.record.vector.relation(&theirs.vector);
                matches!(relation, Relation::Same | Relation::Descends)
            })
        };
        parcel.newer + parcel.implausible + parcel.damaged > 0
            || !parcel.records.iter().all(is_here)
    }
}
