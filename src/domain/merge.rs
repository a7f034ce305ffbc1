//! Merging: what happens when a version of a record comes from elsewhere.
//!
//! Invariants: nothing a person wrote is lost; a merge never deletes; the order in which versions
//! come, and how often, does not matter. Versions of one record form a set of which the newest
//! (those that no other descends from) are kept. One of them is *current* and keeps the record's
//! id; each of the others is a *conflict copy* whose id is the hash of what it is, so that the
//! same copy made twice, or on two devices, is one copy.

use super::by_id::ById;
use super::conflict_copy::{as_copy, as_version_of_origin, pristine_copy_of, says_the_same};
pub use super::conflict_copy::{as_version_of, content_id, copy_id, given_unstored, solved};
use super::copies::Copies;
use super::{Body, Id, Record, Relation, Writer};

/// What became of one incoming version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was not here; it is now.
    Added,
    /// It was here already.
    Same,
    /// It is newer than what was here, and took its place.
    Advanced,
    /// What is here is newer.
    Older,
    /// Both have something the other lacks; both are kept.
    Conflict,
    /// It is what lies in the bin, or older; it stays there.
    InBin,
    /// It is newer than what lies in the bin; nothing was changed, the person is asked.
    NewerThanBin,
    /// It is newer than what is here, and lies in the bin where it comes from; nothing was changed,
    /// the person is asked.
    BinnedElsewhere,
    /// What is here under the same id is of another kind; it was left alone, and this not taken in.
    OtherKind,
}

/// The records of one kind, open for merging.
pub struct Merger<B> {
    /// Boxed, so that a thousand of them are put in order quickly.
    records: ById<Box<Record<B>>>,
    /// Every conflict copy that nobody has edited.
    copies: Copies,
    touched: Vec<Id>,
    /// The place of each in the list before.
    touched_places: ById<usize>,
    writer: Writer,
    may_restore: bool,
}

impl<B: Body> Merger<B> {
    /// Opens `records` for merging where `writer` writes. With `may_restore`, what is newer takes the place of
    /// what is here also where that takes it out of the bin or puts it there; without it, nothing
    /// that somebody else did to a sketch moves it in or out of this person's bin.
    pub fn new(
        records: impl IntoIterator<Item = Record<B>>,
        writer: impl Into<Writer>,
        may_restore: bool,
    ) -> Merger<B> {
        let mut merger = Merger {
            records: ById::default(),
            copies: Copies::default(),
            touched: Vec::new(),
            touched_places: ById::default(),
            writer: writer.into(),
            may_restore,
        };
        for record in records {
            merger.insert(record);
        }
        merger.drop_overtaken_copies();
        merger
    }

    /// Takes in one version.
    pub fn merge(&mut self, incoming: Record<B>) -> Outcome {
        let version = as_version_of_origin(incoming);
        let mut versions = self.versions_of(version.id);
        let current = self.held(version.id);

        if current.is_some_and(|held| held.body.kind() != version.body.kind()) {
            return Outcome::OtherKind;
        }
        if let Some(same) = versions
            .iter_mut()
            .find(|held| says_the_same(held, &version))
        {
            let outcome = or_in_bin(Outcome::Same, current);
            let joined = same.vector.join(&version.vector);
            if joined != same.vector {
                same.vector = joined;
                self.settle(version.id, versions);
            }
            return outcome;
        }
        // The same vector with other words is nobody's past: two machines counted under one name.
        if versions.iter().any(|held| held.descends_from(&version)) {
            return or_in_bin(Outcome::Older, current);
        }
        let replaces_current = current.is_some_and(|held| version.descends_from(held));
        if replaces_current && !self.may_restore {
            match (is_in_bin(current), version.body.is_binned()) {
                (true, false) => return Outcome::NewerThanBin,
                (false, true) => return Outcome::BinnedElsewhere,
                (true, true) | (false, false) => {}
            }
        }
        if !versions.is_empty()
            && !replaces_current
            && let Some(edited) = self.edited_copy_of(&version)
        {
            return or_in_bin(Outcome::Older, Some(edited));
        }
        let outcome = match (versions.is_empty(), replaces_current) {
            (true, _) => Outcome::Added,
            (false, true) => Outcome::Advanced,
            (false, false) => Outcome::Conflict,
        };
        versions.push(version.clone());
        self.settle(version.id, versions);
        outcome
    }

    /// Takes in one version that the person was asked about, and wants.
    pub fn merge_anyway(&mut self, incoming: Record<B>) -> Outcome {
        let may_restore = std::mem::replace(&mut self.may_restore, true);
        let outcome = self.merge(incoming);
        self.may_restore = may_restore;
        outcome
    }

    /// The records that are new or changed since [`Merger::new`]. A conflict copy that a newer
    /// version of itself replaced is among the second: it may go once the first are stored.
    pub fn into_changes(mut self) -> (Vec<Record<B>>, Vec<Id>) {
        let (mut changed, mut replaced) = (Vec::new(), Vec::new());
        for id in self.touched {
            match self.records.remove(id) {
                Some(record) => changed.push(*record),
                None => replaced.push(id),
            }
        }
        (changed, replaced)
    }

    /// All records as they stand now.
    pub fn into_records(self) -> ById<Record<B>> {
        let mut records = ById::default();
        for record in self.records.into_values() {
            records.insert(record.id, *record);
        }
        records
    }

    fn held(&self, id: Id) -> Option<&Record<B>> {
        self.records.get(id).map(|record| &**record)
    }

    fn insert(&mut self, record: Record<B>) {
        match pristine_copy_of(&record) {
            Some(origin) => self.copies.insert(record.id, origin),
            None => self.copies.forget(record.id),
        }
        self.records.insert(record.id, Box::new(record));
    }

    /// A store that was left between two writes may hold a conflict copy next to the version that
    /// took its place, or that it became.
    fn drop_overtaken_copies(&mut self) {
        for (copy, origin) in self.copies.all() {
            let versions = self.versions_of(origin);
            let is_overtaken = self.held(copy).is_some_and(|copy| {
                let current = self.held(origin);
                current.is_some_and(|current| covers(current, copy))
                    || versions.iter().any(|other| other.descends_from(copy))
            });
            if is_overtaken && self.records.remove(copy).is_some() {
                self.copies.forget(copy);
                self.touch(copy);
            }
        }
    }

    /// The conflict copy of a version, when somebody has edited it or put it in the bin. It then
    /// keeps the id that the copy would have, so the copy must not be made once more.
    fn edited_copy_of(&self, version: &Record<B>) -> Option<&Record<B>> {
        let held = self.held(copy_id(version))?;
        pristine_copy_of(held).is_none().then_some(held)
    }

    /// Every version held of one record: the current one and the conflict copies, all under the
    /// record's own id.
    fn versions_of(&self, id: Id) -> Vec<Record<B>> {
        let mut versions = Vec::new();
        for held in self.held_under(id) {
            match self.held(held) {
                // What is asked for by its own id is a version of itself, also if it is a copy.
                Some(record) if record.id == id => versions.push(record.clone()),
                Some(record) => versions.push(as_version_of_origin(record.clone())),
                None => {}
            }
        }
        versions
    }

    /// The ids that the versions of one record are held under.
    fn held_under(&self, id: Id) -> Vec<Id> {
        let mut held = vec![id];
        held.extend(self.copies.of(id));
        held
    }

    fn touch(&mut self, id: Id) {
        let place = self.touched.len();
        if self.touched_places.insert(id, place).is_none() {
            self.touched.push(id);
        }
    }

    /// Keeps the newest of `versions`, one as current and the rest as conflict copies.
    fn settle(&mut self, id: Id, versions: Vec<Record<B>>) {
        let newest: Vec<Record<B>> = versions
            .iter()
            .filter(|version| !versions.iter().any(|other| other.descends_from(version)))
            .cloned()
            .collect();
        let current = newest
            .iter()
            .max_by_key(|version| self.precedence(version))
            .map(copy_id);

        let before = self.held_under(id);
        self.copies.forget_all_of(id);
        let mut after = Vec::new();
        for version in newest {
            let copy_id = copy_id(&version);
            let record = if Some(copy_id) == current {
                version
            } else if self.edited_copy_of(&version).is_some() {
                continue;
            } else {
                as_copy(version, copy_id)
            };
            after.push(record.id);
            if self.held(record.id) != Some(&record) {
                self.touch(record.id);
            }
            self.insert(record);
        }
        for gone in before {
            if !after.contains(&gone) && self.records.remove(gone).is_some() {
                self.touch(gone);
            }
        }
    }

    /// Which of several concurrent versions stays current: the one with most edits of this visit, so
    /// that nobody's screen changes under their hands; then with most of this machine's; then the one with most edits in
    /// all; then the larger hash, so that every order of arrival gives the same.
    fn precedence(&self, version: &Record<B>) -> (u64, u64, u64, Id) {
        (
            version.vector.counter(self.writer.visit),
            version.vector.edits_on(self.writer.machine),
            version.vector.total(),
            copy_id(version),
        )
    }
}

fn is_in_bin<B: Body>(record: Option<&Record<B>>) -> bool {
    record.is_some_and(|record| record.body.is_binned())
}

/// The outcome for what was here already: it may lie in the bin.
fn or_in_bin<B: Body>(outcome: Outcome, held: Option<&Record<B>>) -> Outcome {
    if is_in_bin(held) {
        Outcome::InBin
    } else {
        outcome
    }
}

/// Whether everything that a version says stands in another or in its past.
fn covers<B: Body>(held: &Record<B>, other: &Record<B>) -> bool {
    match held.vector.relation(&other.vector) {
        Relation::Descends => true,
        Relation::Same => says_the_same(held, other),
        Relation::Precedes | Relation::Concurrent => false,
    }
}
