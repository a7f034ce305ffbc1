//! Histories as they come about: devices that write, and hand each other what they have.

use nyskapingslaget::domain::by_id::ById;
use nyskapingslaget::domain::merge::{Merger, copy_id};
use nyskapingslaget::domain::{Record, Relation, Sketch};
use proptest::collection::vec;
use proptest::prelude::*;

use super::{device, id, idea};

/// What happens next.
#[derive(Clone, Copy, Debug)]
pub enum Action {
    /// A device edits one of its sketches, or begins a new one.
    Edit { device: u8, sketch: usize },
    /// A device takes in everything that another one has.
    Send { from: u8, to: u8 },
}

/// The most devices in a history.
pub const DEVICES: u8 = 4;
/// The most sketches that are begun in a history.
const BEGUN: usize = 3;

/// What happens on two to four devices.
pub fn any_actions() -> impl Strategy<Value = Vec<Action>> {
    (2..=DEVICES).prop_flat_map(|count| {
        let action = prop_oneof![
            (0..count, any::<usize>()).prop_map(|(device, sketch)| Action::Edit { device, sketch }),
            (0..count, 0..count).prop_map(|(from, to)| Action::Send { from, to }),
        ];
        vec(action, 1..24)
    })
}

/// Whether people also edit the conflict copies that come about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copies {
    LeftAlone,
    Edited,
}

/// Every version that ever was on a device. Each edit leaves a word that stands nowhere else.
pub fn play(actions: &[Action], copies: Copies) -> Vec<Record<Sketch>> {
    let mut stores = vec![ById::default(); usize::from(DEVICES)];
    let mut seen: Vec<Record<Sketch>> = Vec::new();
    let mut begun = 0;
    for (turn, action) in actions.iter().enumerate() {
        let touched = match *action {
            Action::Edit { device: at, sketch } => {
                let store = &mut stores[usize::from(at)];
                let room = usize::from(begun < BEGUN);
                if store.len() + room == 0 {
                    continue;
                }
                let held = store.values().nth(sketch % (store.len() + room)).cloned();
                if copies == Copies::LeftAlone && held.as_ref().is_some_and(is_untouched_copy) {
                    continue;
                }
                let before = held.unwrap_or_else(|| {
                    begun += 1;
                    unwritten(begun)
                });
                let body = Sketch {
                    idea: format!("word{turn}"),
                    ..before.body.clone()
                };
                let edited = before.edited(device(at), body);
                store.insert(edited.id, edited);
                at
            }
            Action::Send { from, to } => {
                let sent: Vec<_> = stores[usize::from(from)].values().cloned().collect();
                let held = stores[usize::from(to)].values().cloned();
                let mut merger = Merger::new(held.collect::<Vec<_>>(), device(to), true);
                for record in sent {
                    merger.merge(record);
                }
                stores[usize::from(to)] = merger.into_records();
                to
            }
        };
        for record in stores[usize::from(touched)].values() {
            if !seen.contains(record) {
                seen.push(record.clone());
            }
        }
    }
    seen
}

/// Merges versions, in that order, into an empty store of a device.
pub fn merge_all<'a>(
    versions: impl IntoIterator<Item = &'a Record<Sketch>>,
    at: u8,
) -> ById<Record<Sketch>> {
    let mut merger = Merger::new([], device(at), true);
    for version in versions {
        merger.merge(version.clone());
    }
    merger.into_records()
}

/// The words of those versions that no other version of the same sketch descends from, and that
/// nobody edited as a conflict copy.
pub fn newest_words(seen: &[Record<Sketch>]) -> Vec<String> {
    let versions: Vec<_> = seen.iter().cloned().map(as_version_of_origin).collect();
    let is_old = |version: &Record<Sketch>| {
        versions.iter().any(|other| {
            other.id == version.id && other.vector.relation(&version.vector) == Relation::Descends
        })
    };
    let is_edited = |version: &Record<Sketch>| {
        let copy = copy_id(version);
        versions.iter().any(|other| other.id == copy)
    };
    versions
        .iter()
        .filter(|version| !is_old(version) && !is_edited(version))
        .map(|version| version.body.idea.clone())
        .collect()
}

fn as_version_of_origin(mut version: Record<Sketch>) -> Record<Sketch> {
    if is_untouched_copy(&version) {
        version.id = version.body.conflict_of.take().unwrap();
    }
    version
}

/// Whether it is a conflict copy as the merge made it, and so a version of another sketch.
pub fn is_untouched_copy(version: &Record<Sketch>) -> bool {
    version.body.conflict_of.is_some_and(|origin| {
        let mut made_of = version.clone();
        made_of.id = origin;
        copy_id(&made_of) == version.id
    })
}

fn unwritten(number: usize) -> Record<Sketch> {
    Record {
        id: id(u8::try_from(number).unwrap()),
        vector: Default::default(),
        body: idea(""),
    }
}
