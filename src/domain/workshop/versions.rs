//! What was changed in two places: one work in several versions, all of which are shown, and one of which counts.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::Id;

/// Which of some works are another version of one that counts, by what each is a conflict copy of. Where that is not among
/// them, the first of its versions counts.
pub fn other_versions(works: impl IntoIterator<Item = (Id, Option<Id>)>) -> BTreeSet<Id> {
    let works: Vec<(Id, Option<Id>)> = works.into_iter().collect();
    let origins: BTreeMap<Id, Option<Id>> = works.iter().copied().collect();
    // What is not here, and is counted by the first of its versions.
    let mut counted = BTreeSet::new();
    let mut others = BTreeSet::new();
    for (id, _) in works {
        let Some(first) = first_version(id, &origins) else {
            continue;
        };
        let lacking = origins.get(&first).copied().flatten();
        let is_first = first == id && lacking.is_none_or(|origin| counted.insert(origin));
        if !is_first {
            others.insert(id);
        }
    }
    others
}

/// What a work is in the end a version of, among those that are here; nothing where they go round in a circle.
fn first_version(id: Id, origins: &BTreeMap<Id, Option<Id>>) -> Option<Id> {
    let mut first = id;
    for _ in 0..origins.len() {
        match origins.get(&first).copied().flatten() {
            Some(origin) if origins.contains_key(&origin) => first = origin,
            _ => return Some(first),
        }
    }
    None
}
