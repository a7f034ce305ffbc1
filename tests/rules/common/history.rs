//! Histories as they come about: devices that write, and hand each other what they have.

use std::collections::{BTreeMap, BTreeSet};

use nyskapingslaget::domain::by_id::ById;
use nyskapingslaget::domain::merge::{Merger, copy_id};
use nyskapingslaget::domain::visit::Visit;
use nyskapingslaget::domain::{DeviceId, Record, Sketch};
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
    /// The page is opened anew on a device.
    Visit { device: u8 },
    /// A device becomes what another one is: an image, a copied profile, a duplicated tab.
    Clone { from: u8, to: u8 },
    /// What a device has is put by.
    Backup { device: u8 },
    /// A device becomes again what was put by.
    Restore { device: u8 },
}

/// A device, with the page open on it.
#[derive(Clone)]
struct Machine {
    name: DeviceId,
    visit: Visit,
    store: ById<Record<Sketch>>,
    backup: Option<ById<Record<Sketch>>>,
}

/// What has been written, and after what.
pub struct History {
    /// Every version that ever was on a device.
    pub versions: Vec<Record<Sketch>>,
    /// Each word with all that its writer had seen in its place.
    pasts: BTreeMap<String, BTreeSet<String>>,
}

impl History {
    /// The words of these versions that nobody has seen and written something else in place of.
    /// That is what truly happened; what the vectors say of it is what is tested.
    pub fn newest_words(&self, seen: &[Record<Sketch>]) -> Vec<String> {
        let words = || seen.iter().map(|version| &version.body.idea);
        let is_past = |word: &String| {
            words().any(|other| {
                self.pasts
                    .get(other)
                    .is_some_and(|past| past.contains(word))
            })
        };
        words().filter(|word| !is_past(word)).cloned().collect()
    }
}

/// The most devices in a history.
pub const DEVICES: u8 = 4;
/// The most sketches that are begun in a history.
const BEGUN: usize = 3;

/// What happens on two to four devices.
pub fn any_actions() -> impl Strategy<Value = Vec<Action>> {
    (2..=DEVICES).prop_flat_map(|count| {
        let action = prop_oneof![
            4 => (0..count, any::<usize>()).prop_map(|(device, sketch)| Action::Edit { device, sketch }),
            4 => (0..count, 0..count).prop_map(|(from, to)| Action::Send { from, to }),
            1 => (0..count, 0..count).prop_map(|(from, to)| Action::Clone { from, to }),
            1 => (0..count).prop_map(|device| Action::Visit { device }),
            1 => (0..count).prop_map(|device| Action::Backup { device }),
            1 => (0..count).prop_map(|device| Action::Restore { device }),
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

/// Lets all of it happen. Each edit leaves a word that stands nowhere else.
pub fn play(actions: &[Action], copies: Copies) -> History {
    let mut count = 0_u64;
    let mut chance = || {
        count += 1;
        (count << 32).to_be_bytes()
    };
    let mut machines: Vec<Machine> = (0..DEVICES)
        .map(|at| Machine {
            name: device(at),
            visit: Visit::begin(device(at), chance()),
            store: ById::default(),
            backup: None,
        })
        .collect();
    let mut history = History {
        versions: Vec::new(),
        pasts: BTreeMap::new(),
    };
    let mut begun = 0;
    for (turn, action) in actions.iter().enumerate() {
        let touched = match *action {
            Action::Edit { device: at, sketch } => {
                let machine = &mut machines[usize::from(at)];
                let room = usize::from(begun < BEGUN);
                if machine.store.len() + room == 0 {
                    continue;
                }
                let place = sketch % (machine.store.len() + room);
                let held = machine.store.values().nth(place).cloned();
                if copies == Copies::LeftAlone && held.as_ref().is_some_and(is_untouched_copy) {
                    continue;
                }
                let before = held.unwrap_or_else(|| {
                    begun += 1;
                    unwritten(begun)
                });
                let word = format!("word{turn}");
                let replaced = before.body.idea.clone();
                let mut past = history.pasts.get(&replaced).cloned().unwrap_or_default();
                past.insert(replaced);
                history.pasts.insert(word.clone(), past);
                let body = Sketch {
                    idea: word,
                    ..before.body.clone()
                };
                let name = machine.visit.name_for(&before, &mut chance);
                let edited = before.edited(name, body);
                machine.visit.note(&edited);
                machine.store.insert(edited.id, edited);
                at
            }
            Action::Send { from, to } => {
                let sent: Vec<_> = machines[usize::from(from)]
                    .store
                    .values()
                    .cloned()
                    .collect();
                let machine = &mut machines[usize::from(to)];
                let held: Vec<_> = machine.store.values().cloned().collect();
                let mut merger = Merger::new(held, machine.visit.writer(), true);
                for record in sent {
                    merger.merge(record);
                }
                machine.store = merger.into_records();
                to
            }
            Action::Visit { device: at } => {
                let machine = &mut machines[usize::from(at)];
                machine.visit = Visit::begin(machine.name, chance());
                at
            }
            Action::Clone { from, to } => {
                let copied = machines[usize::from(from)].clone();
                let visit = Visit::begin(copied.name, chance());
                machines[usize::from(to)] = Machine { visit, ..copied };
                to
            }
            Action::Backup { device: at } => {
                let machine = &mut machines[usize::from(at)];
                machine.backup = Some(machine.store.clone());
                at
            }
            Action::Restore { device: at } => {
                let machine = &mut machines[usize::from(at)];
                if let Some(backup) = machine.backup.clone() {
                    machine.store = backup;
                    machine.visit = Visit::begin(machine.name, chance());
                }
                at
            }
        };
        for record in machines[usize::from(touched)].store.values() {
            if !history.versions.contains(record) {
                history.versions.push(record.clone());
            }
        }
    }
    history
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
