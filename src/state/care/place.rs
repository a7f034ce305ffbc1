//! Where the page lies: perhaps in several folders of one origin, which all show and store the
//! same texts, and perhaps in a frame of another page.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Care;
use crate::browser;
use crate::storage::browser::LocalShelf;
use crate::storage::folder;

/// What a closed hint about texts that are shared with a folder is remembered under.
const SHARED_WITH: &str = "shared-with:";

/// The folder that this page lies in.
pub(super) fn own_folder() -> String {
    folder::of_path(&browser::path()).to_owned()
}

impl Care {
    /// Whether the page is shown inside another page. Then nothing is deleted for good: a click
    /// may have been meant for something that the other page put there, and not for us.
    pub fn is_framed(self) -> bool {
        browser::is_framed()
    }

    /// Finds out in which other folders of this origin the page lies, and notes that it lies in
    /// this one: over plain http the note is all that tells.
    pub fn look_for_other_folders(self) {
        spawn_local(async move {
            let caches = browser::cache_names().await;
            if self.is_wiped.get_untracked() {
                return;
            }
            let own = own_folder();
            let local = self.house().app.local();
            // Where texts are not stored, they are not shared.
            let Some(prefs) = local.as_ref().map(LocalShelf::prefs) else {
                return;
            };
            if !prefs.folders.ends_with(&own) {
                self.house()
                    .app
                    .change_prefs(|prefs| prefs.folders.note(&own));
            }
            let others = folder::others(&own, &prefs.folders, &caches);
            if self.other_folders.with_untracked(|held| *held != others) {
                self.other_folders.set(others);
            }
        });
    }

    /// The other addresses at which the same texts are shown and stored. Follows them.
    pub fn other_addresses(self) -> Vec<String> {
        self.other_folders.with(|folders| {
            folders
                .iter()
                .map(|it| browser::readable_address(it))
                .collect()
        })
    }

    /// The same, where the hint about them has not been closed.
    pub fn other_addresses_to_tell(self) -> Vec<String> {
        let own = own_folder();
        let has_new = self.other_folders.with(|folders| {
            self.house().app.with_prefs(|prefs| {
                let closed = &prefs.dismissed_hints;
                let mut all = folders.iter().chain([&own]);
                all.any(|it| !closed.contains(&word_for(it)))
            })
        });
        match has_new && !self.is_wiped.get() {
            true => self.other_addresses(),
            false => Vec::new(),
        }
    }

    /// Closes the hint about the other addresses, there as well, until another one is found.
    pub fn close_shared_hint(self) {
        let mut folders = self.other_folders.get_untracked();
        folders.push(own_folder());
        self.house().app.change_prefs(|prefs| {
            for word in folders.iter().map(|it| word_for(it)) {
                if !prefs.dismissed_hints.contains(&word) {
                    prefs.dismissed_hints.push(word);
                }
            }
        });
        self.other_folders.notify();
    }
}

fn word_for(folder: &str) -> String {
    format!("{SHARED_WITH}{folder}")
}
