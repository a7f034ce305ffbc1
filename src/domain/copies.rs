//! Which conflict copies there are of each record.

use super::Id;
use super::by_id::ById;

/// Conflict copies by what they are copies of.
#[derive(Default)]
pub(super) struct Copies {
    of: ById<Vec<Id>>,
    /// One origin each; the same type as above, which is compiled once.
    origins: ById<Vec<Id>>,
}

impl Copies {
    /// Notes that a record is a conflict copy of another.
    pub(super) fn insert(&mut self, copy: Id, origin: Id) {
        self.forget(copy);
        self.origins.insert(copy, vec![origin]);
        match self.of.get_mut(origin) {
            Some(copies) => copies.push(copy),
            None => {
                self.of.insert(origin, vec![copy]);
            }
        }
    }

    /// A record is no conflict copy, or no longer.
    pub(super) fn forget(&mut self, copy: Id) {
        for origin in self.origins.remove(copy).unwrap_or_default() {
            if let Some(copies) = self.of.get_mut(origin) {
                copies.retain(|held| *held != copy);
            }
        }
    }

    /// There are no conflict copies of a record any more.
    pub(super) fn forget_all_of(&mut self, origin: Id) {
        for copy in self.of.remove(origin).unwrap_or_default() {
            self.origins.remove(copy);
        }
    }

    /// The conflict copies of a record.
    pub(super) fn of(&self, origin: Id) -> &[Id] {
        self.of.get(origin).map_or(&[], Vec::as_slice)
    }

    /// Every conflict copy, with what it is a copy of.
    pub(super) fn all(&self) -> Vec<(Id, Id)> {
        let pairs = self.origins.pairs();
        let pairs =
            pairs.flat_map(|(copy, origins)| origins.iter().map(move |origin| (copy, *origin)));
        pairs.collect()
    }
}
