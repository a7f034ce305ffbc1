//! When each work was last downloaded, and which version of it that was, as the preferences keep it.
//!
//! A version is known again by when it was changed: whatever is changed later gets another moment, also where the clock
//! was put back.

use crate::domain::Id;

/// A download of a work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    /// When, in milliseconds since 1970 in UTC.
    pub moment: u64,
    /// When what was downloaded had been changed, likewise.
    pub changed_at: u64,
}

/// Whether a work has been downloaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Safe {
    /// Never.
    Never,
    /// At that moment, and it has changed since.
    Changed(u64),
    /// At that moment, as it is now.
    Current(u64),
}

/// How it stands with many works.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// When the last of them was downloaded.
    pub latest: Option<u64>,
    /// How many have changed since they were.
    pub changed: usize,
    /// How many never were.
    pub never: usize,
}

impl Tally {
    /// Counts one more work.
    pub fn count(&mut self, own: Safe) {
        let moment = match own {
            Safe::Never => None,
            Safe::Changed(moment) | Safe::Current(moment) => Some(moment),
        };
        self.latest = self.latest.max(moment);
        self.changed += usize::from(matches!(own, Safe::Changed(_)));
        self.never += usize::from(own == Safe::Never);
    }
}

/// A line for each work: its id, and the two moments.
fn line(id: Id, taken: Taken) -> String {
    format!("{id} {} {}", taken.moment, taken.changed_at)
}

fn parse(line: &str) -> Option<(Id, Taken)> {
    let mut words = line.split(' ');
    let id = words.next()?.parse().ok()?;
    let mut moment = || words.next()?.parse().ok();
    let (moment, changed_at) = (moment()?, moment()?);
    Some((id, Taken { moment, changed_at }))
}

/// How it stands with a work that was begun and changed at these moments. `all_at` is when all was downloaded last, before
/// anything was kept of each.
pub fn safe(
    lines: &[String],
    all_at: Option<u64>,
    id: Id,
    created_at: u64,
    changed_at: u64,
) -> Safe {
    let of_all = || {
        let moment = all_at.filter(|moment| lines.is_empty() && created_at <= *moment)?;
        Some(Taken {
            moment,
            changed_at: changed_at.min(moment),
        })
    };
    let word = id.to_string();
    let own = lines.iter().find(|line| line.starts_with(&word));
    match own
        .and_then(|line| parse(line))
        .map(|own| own.1)
        .or_else(of_all)
    {
        None => Safe::Never,
        Some(taken) if taken.changed_at == changed_at => Safe::Current(taken.moment),
        Some(taken) => Safe::Changed(taken.moment),
    }
}

/// Keeps that versions were downloaded at a moment; `changed_at` is that of each. Works that `is_here` does not know are
/// forgotten, and what cannot be read.
pub fn keep(
    lines: &mut Vec<String>,
    moment: u64,
    versions: &[(Id, u64)],
    is_here: impl Fn(Id) -> bool,
) {
    lines.retain(|line| {
        let id = parse(line).map(|own| own.0);
        let is_new = |id: Id| versions.iter().any(|own| own.0 == id);
        id.is_some_and(|id| is_here(id) && !is_new(id))
    });
    for (id, changed_at) in versions.iter().filter(|own| is_here(own.0)) {
        let changed_at = *changed_at;
        lines.push(line(*id, Taken { moment, changed_at }));
    }
}
