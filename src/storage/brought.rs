//! Which files brought the works that stand beside one of one's own, and when, as the preferences keep it: so that the two
//! can be told apart by more than their words.

use crate::domain::Id;

/// So many are remembered; the oldest are forgotten first.
const MOST: usize = 60;
/// The longest name, in letters.
const MOST_LETTERS: usize = 80;

/// Where a work came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brought {
    /// When it was taken in, in milliseconds since 1970 in UTC.
    pub moment: u64,
    /// The name of the file; empty where it came by a link or the clipboard.
    pub file: String,
}

/// Keeps where a work came from: a line each, with its id, the moment and the name.
pub fn keep(lines: &mut Vec<String>, id: Id, brought: &Brought) {
    let word = id.to_string();
    lines.retain(|line| !line.starts_with(&word));
    let file: String = brought.file.chars().take(MOST_LETTERS).collect();
    lines.push(format!("{word} {} {file}", brought.moment));
    let excess = lines.len().saturating_sub(MOST);
    lines.drain(..excess);
}

/// Where a work came from, where that is remembered.
pub fn find(lines: &[String], id: Id) -> Option<Brought> {
    let word = id.to_string();
    let line = lines.iter().find_map(|line| line.strip_prefix(&word))?;
    let (moment, file) = line.strip_prefix(' ')?.split_once(' ')?;
    Some(Brought {
        moment: moment.parse().ok()?,
        file: file.to_owned(),
    })
}
