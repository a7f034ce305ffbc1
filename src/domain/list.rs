//! The list of works: which are shown, and in which order.

use std::cmp::Ordering;
use std::sync::Arc;

use super::{
    Body, DeviceId, Draft, Guide, Id, Kind, Record, Selfcheck, Sketch, Status, Work, Workshop,
    progress, search,
};

/// The order of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SortBy {
    /// Last changed first.
    #[default]
    Changed,
    /// By name.
    Title,
    /// By municipality.
    Municipality,
    /// Most filled in first.
    Progress,
    /// Last put in the bin first; the bin's own order.
    Binned,
}

impl SortBy {
    /// The orders that the list offers.
    pub const ALL: [SortBy; 4] = [
        SortBy::Changed,
        SortBy::Title,
        SortBy::Municipality,
        SortBy::Progress,
    ];

    /// The word in the order's `<option>`.
    pub const fn word(self) -> &'static str {
        match self {
            SortBy::Changed => "changed",
            SortBy::Title => "title",
            SortBy::Municipality => "municipality",
            SortBy::Progress => "progress",
            SortBy::Binned => "binned",
        }
    }

    /// The order that a word names.
    pub fn from_word(word: &str) -> Option<SortBy> {
        SortBy::ALL.into_iter().find(|sort| sort.word() == word)
    }
}

/// What a list is narrowed down to. Nothing narrows nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Narrowed {
    /// What kind of work it is.
    pub kind: Option<Kind>,
    /// The id of a theme that it has; only a sketch has themes.
    pub theme: Option<String>,
    /// How far it has come; only a sketch tells.
    pub status: Option<Status>,
}

impl Narrowed {
    /// Whether a work is left in the list.
    pub fn leaves(&self, work: &Work) -> bool {
        let sketch = work.sketch();
        let has_theme = |theme: &String| sketch.is_some_and(|own| own.themes.contains(theme));
        let has_status = |status| sketch.is_some_and(|own| own.status == status);
        self.kind.is_none_or(|kind| work.kind() == kind)
            && self.theme.as_ref().is_none_or(has_theme)
            && self.status.is_none_or(has_status)
    }
}

/// What the list keeps of a work, so that a thousand of them are searched as you type.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The work.
    pub record: Record<Work>,
    haystack: String,
    title_key: String,
}

impl Entry {
    /// Makes the work ready for lists.
    pub fn new(record: Record<Work>) -> Entry {
        Entry {
            haystack: match &record.body {
                Work::Sketch(sketch) => search::haystack(sketch),
                Work::Draft(draft) => search::haystack_of_draft(draft),
                Work::Selfcheck(check) => search::haystack_of_selfcheck(check),
                Work::Guide(guide) => search::haystack_of_guide(guide),
                Work::Workshop(workshop) => search::haystack_of_workshop(workshop),
            },
            title_key: match &record.body {
                Work::Draft(draft) if draft.is_named_by_row() && !draft.title().is_empty() => {
                    alphabet_key(&format!("{} {}", draft.prototype().word(), draft.title()))
                }
                body => alphabet_key(body.title()),
            },
            record,
        }
    }

    /// The sketch, where it is one.
    pub fn sketch(&self) -> Option<&Sketch> {
        self.record.body.sketch()
    }

    /// The draft, where it is one.
    pub fn draft(&self) -> Option<&Draft> {
        self.record.body.draft()
    }

    /// The self-check, where it is one.
    pub fn selfcheck(&self) -> Option<&Selfcheck> {
        self.record.body.selfcheck()
    }

    /// The answers to the guide, where it is that.
    pub fn guide(&self) -> Option<&Guide> {
        self.record.body.guide()
    }

    /// The workshop, where it is one.
    pub fn workshop(&self) -> Option<&Workshop> {
        self.record.body.workshop()
    }

    /// All its text, folded.
    pub fn haystack(&self) -> &str {
        &self.haystack
    }

    /// Whether every one of the folded words is in the work.
    pub fn matches(&self, words: &[String]) -> bool {
        search::matches(&self.haystack, words)
    }

    /// Whether every one of the folded words is in the work, or in what else a list says of it, folded.
    pub fn matches_beside(&self, words: &[String], beside: &str) -> bool {
        let is_in = |word: &String| self.haystack.contains(word) || beside.contains(word);
        words.iter().all(is_in)
    }

    /// Which of two works comes first. Equal ones fall back to the newest, then to the id, so
    /// that a list never shuffles.
    pub fn compare(&self, other: &Entry, sort: SortBy) -> Ordering {
        let (left, right) = (&self.record.body, &other.record.body);
        let newest_first = || right.stamps().changed_at.cmp(&left.stamps().changed_at);
        let chosen = match sort {
            SortBy::Changed => Ordering::Equal,
            SortBy::Title => empty_last(&self.title_key, &other.title_key),
            SortBy::Binned => right.stamps().binned_at.cmp(&left.stamps().binned_at),
            SortBy::Municipality => empty_last(
                &alphabet_key(left.municipality()),
                &alphabet_key(right.municipality()),
            ),
            SortBy::Progress => progress(right).cmp(&progress(left)),
        };
        chosen
            .then_with(newest_first)
            .then_with(|| self.record.id.cmp(&other.record.id))
    }
}

/// The work to go on with where somebody comes to its kind: what was changed last of that which was written on this
/// machine, or else, where that may be gone on with too, of that which came from elsewhere.
pub fn latest(mut entries: Vec<Arc<Entry>>, machine: DeviceId, also_others: bool) -> Option<Id> {
    sort(&mut entries, SortBy::Changed);
    entries.sort_by_key(|entry| entry.record.body.conflict_of().is_some());
    let is_written_here = |entry: &&Arc<Entry>| entry.record.vector.edits_on(machine) > 0;
    let own = entries.iter().find(is_written_here);
    let other = entries.first().filter(|_| also_others);
    own.or(other).map(|entry| entry.record.id)
}

/// Puts entries in order.
pub fn sort(entries: &mut [Arc<Entry>], by: SortBy) {
    entries.sort_by(|left, right| left.compare(right, by));
}

fn progress(work: &Work) -> usize {
    work.sketch().map_or(0, progress::filled_fields)
}

fn empty_last(left: &str, right: &str) -> Ordering {
    left.is_empty()
        .cmp(&right.is_empty())
        .then_with(|| left.cmp(right))
}

/// A key that sorts æ, ø and å last, in that order, upper case with lower case, and letters with
/// accents, such as those of Sámi names, with the letters they are made from.
fn alphabet_key(text: &str) -> String {
    text.trim()
        .chars()
        .flat_map(char::to_lowercase)
        .map(|character| match character {
            // The code points between `z` and the rest are free to stand for the last letters.
            'æ' | 'ä' => '{',
            'ø' | 'ö' => '|',
            'å' => '}',
            'é' | 'è' | 'ê' => 'e',
            'á' | 'à' => 'a',
            'ó' | 'ò' | 'ô' => 'o',
            'č' => 'c',
            'đ' => 'd',
            'ŋ' => 'n',
            'š' => 's',
            'ž' => 'z',
            other => other,
        })
        .collect()
}
