//! The folder of an address that the page lies in, and what on the origin belongs to it.
//!
//! The page may lie in several folders of one origin. Texts, choices and the trace of them are the
//! origin's, and so are shared; the files for use without a network are a folder's own.

use serde_json::Value;

use crate::domain::fields::Field;

/// What the names of our caches begin with, before the folder (`public/sw.js`).
const CACHE: &str = "nyskapingslaget";
/// What stands between the folder and the version in the name of a cache.
const VERSION: char = '@';

/// How many folders are known at most.
pub const MOST_FOLDERS: usize = 8;
/// How long the address of a folder may be to be noted, in bytes.
const MOST_BYTES: usize = 300;

/// The folder of a path: all of it up to its last `/`. `/a/` and `/a/index.html` are the same.
pub fn of_path(path: &str) -> &str {
    path.rfind('/').map_or("/", |end| &path[..=end])
}

/// The folder whose files a cache holds; `None` for a cache that is not the worker's.
pub fn of_cache(name: &str) -> Option<&str> {
    // A folder may have the sign in its own name; a version has neither it nor a slash.
    let (folder, version) = name.strip_prefix(CACHE)?.rsplit_once(VERSION)?;
    (is_folder(folder) && !version.contains('/')).then_some(folder)
}

/// Whether a cache holds files of this folder, and not of one above or below it.
pub fn is_own_cache(name: &str, folder: &str) -> bool {
    of_cache(name) == Some(folder)
}

fn is_folder(text: &str) -> bool {
    text.starts_with('/') && text.ends_with('/')
}

/// Folders in which the page has been opened in this browser, the latest last.
///
/// Whatever cannot be read as such a list is left out: it is only a note.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folders(Vec<String>);

impl Folders {
    /// Whether this folder was the latest.
    pub fn ends_with(&self, folder: &str) -> bool {
        self.0.last().is_some_and(|last| last == folder)
    }

    /// Notes that the page is open in a folder. Of too many, the oldest is forgotten.
    pub fn note(&mut self, folder: &str) {
        self.0.retain(|held| held != folder);
        if is_folder(folder) && folder.len() <= MOST_BYTES {
            self.0.push(folder.to_owned());
        }
        let surplus = self.0.len().saturating_sub(MOST_FOLDERS);
        self.0.drain(..surplus);
    }
}

impl Field for Folders {
    fn read(value: Value) -> Option<Folders> {
        let mut folders = Folders::default();
        for folder in value.as_array().into_iter().flatten() {
            folders.note(folder.as_str().unwrap_or_default());
        }
        Some(folders)
    }

    fn write(&self) -> Option<Value> {
        (!self.0.is_empty()).then(|| Value::from(self.0.clone()))
    }
}

/// The other folders of the origin that the page is known to lie in, in order: those that were
/// noted, and those that have files here.
pub fn others(own: &str, noted: &Folders, caches: &[String]) -> Vec<String> {
    let with_files = caches.iter().filter_map(|name| of_cache(name));
    let mut found: Vec<String> = noted
        .0
        .iter()
        .map(String::as_str)
        .chain(with_files)
        .filter(|folder| *folder != own)
        .map(str::to_owned)
        .collect();
    found.sort();
    found.dedup();
    found.truncate(MOST_FOLDERS);
    found
}
