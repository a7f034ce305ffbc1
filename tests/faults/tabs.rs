//! Two to five tabs over one localStorage, with locks and without.
//!
//! The tabs follow the rules of `state`: `saving` (store, keep both), `sketches` (refresh, open)
//! and `hold` (who may write, reading again when a sketch is handed over). All tabs of a browser
//! share one device id.

use std::collections::VecDeque;

use nyskapingslaget::domain::merge::content_id;
use nyskapingslaget::domain::{Body, Id, Kind, Record, Relation, Sketch};
use nyskapingslaget::storage::shelf::{SaveError, Shelf, load_all, save};
use nyskapingslaget::storage::{format, key};

use super::disk::text;
use super::{Chance, report, runs};
use crate::common::shelf::FakeShelf;
use crate::common::{device, id, version};

#[derive(Clone)]
struct Tab {
    base: Record<Sketch>,
    unsaved: Option<Sketch>,
    may_write: bool,
    heard: VecDeque<String>,
}

struct Browser {
    shelf: FakeShelf,
    tabs: Vec<Tab>,
    has_locks: bool,
    acknowledged: Vec<String>,
    words: usize,
}

impl Browser {
    fn new(count: usize, has_locks: bool) -> Browser {
        let first = version(1, &[(1, 1)], "begynnelsen");
        let shelf = FakeShelf::with([text(&first)]);
        let tab = Tab {
            base: first,
            unsaved: None,
            may_write: !has_locks,
            heard: VecDeque::new(),
        };
        let mut browser = Browser {
            shelf,
            tabs: vec![tab; count],
            has_locks,
            acknowledged: vec!["begynnelsen".to_owned()],
            words: 0,
        };
        browser.tabs[0].may_write = true;
        browser
    }

    /// Somebody types a word that stands nowhere else.
    fn edit(&mut self, at: usize) {
        if !self.tabs[at].may_write {
            return;
        }
        self.words += 1;
        let word = format!("ord{}.", self.words);
        let tab = &mut self.tabs[at];
        let sketch = tab.unsaved.get_or_insert_with(|| tab.base.body.clone());
        sketch.idea.push_str(&word);
    }

    /// `AppState::flush` and `AppState::store`.
    fn flush(&mut self, at: usize) {
        if let Some(body) = self.tabs[at].unsaved.take() {
            let record = self.tabs[at].base.edited(device(1), body);
            self.store(at, record);
        }
    }

    fn store(&mut self, at: usize, record: Record<Sketch>) {
        match save(&self.shelf, &record) {
            Ok(_) => {
                self.acknowledged.push(record.body.idea.clone());
                self.tell_others(at, record.id);
                self.tabs[at].base = record;
            }
            Err(SaveError::Overtaken) => self.keep_both(at, record),
            Err(error) => panic!("{error:?}"),
        }
    }

    /// `AppState::keep_both`: under a device id of its own, it can be mistaken for nothing else.
    fn keep_both(&mut self, at: usize, own: Record<Sketch>) {
        let mut copy = own.clone();
        self.words += 1;
        copy.vector.raise(device(100 + (self.words % 100) as u8));
        copy.body.set_conflict_of(Some(own.id));
        copy.id = content_id(own.id, &own.body);
        self.tabs[at].base = copy.clone();
        // Nobody else holds a copy that was just made.
        self.tabs[at].may_write = true;
        self.store(at, copy);
    }

    fn tell_others(&mut self, at: usize, id: Id) {
        let key = key::of(Kind::Sketch, id);
        for (place, tab) in self.tabs.iter_mut().enumerate() {
            if place != at {
                tab.heard.push_back(key.clone());
            }
        }
    }

    /// `AppState::refresh`, with what is stored when the news comes.
    fn hear(&mut self, at: usize) {
        let Some(key) = self.tabs[at].heard.pop_front() else {
            return;
        };
        let Some(Ok(record)) = self
            .shelf
            .get(&key)
            .map(|text| format::decode::<Sketch>(&text))
        else {
            return;
        };
        let tab = &mut self.tabs[at];
        if record.id != tab.base.id || tab.unsaved.is_some() {
            return;
        }
        if !tab.may_write {
            tab.base = record;
            return;
        }
        match record.vector.relation(&tab.base.vector) {
            Relation::Descends => tab.base = record,
            Relation::Same if record == tab.base => {}
            Relation::Same | Relation::Concurrent => {
                let own = tab.base.clone();
                self.keep_both(at, own);
            }
            Relation::Precedes => {
                let own = tab.base.clone();
                self.store(at, own);
            }
        }
    }

    /// «Ta over her»: the one that writes stores and lets go; then this one reads again.
    fn take_over(&mut self, at: usize) {
        if !self.has_locks {
            return;
        }
        let wanted = self.tabs[at].base.id;
        for other in 0..self.tabs.len() {
            if other != at && self.tabs[other].may_write && self.tabs[other].base.id == wanted {
                self.flush(other);
                if self.tabs[other].base.id == wanted {
                    self.tabs[other].may_write = false;
                }
            }
        }
        self.open(at, wanted);
        self.tabs[at].may_write = true;
    }

    /// The tab dies with what is not stored, and is opened anew.
    fn crash(&mut self, at: usize) {
        let tab = &mut self.tabs[at];
        tab.unsaved = None;
        tab.heard.clear();
        tab.may_write = !self.has_locks;
        self.open(at, id(1));
    }

    fn open(&mut self, at: usize, id: Id) {
        let text = self.shelf.get(&key::of(Kind::Sketch, id)).unwrap();
        self.tabs[at].base = format::decode(&text).unwrap();
    }

    /// How many acknowledged texts are in no record. A text that was written on is in the longer.
    fn lost(&self) -> usize {
        let held = load_all::<Sketch>(&self.shelf).records;
        let is_lost = |text: &&String| {
            !held
                .iter()
                .any(|record| record.body.idea.starts_with(*text))
        };
        self.acknowledged.iter().filter(is_lost).count()
    }
}

fn play(count: usize, has_locks: bool, seed: u64) -> usize {
    let mut chance = Chance(seed);
    let mut browser = Browser::new(count, has_locks);
    for _ in 0..60 {
        let at = chance.below(count);
        match chance.below(9) {
            0..=2 => browser.edit(at),
            3 | 4 => browser.flush(at),
            5 | 6 => browser.hear(at),
            7 => browser.take_over(at),
            _ if chance.one_in(3) => browser.crash(at),
            _ => {}
        }
    }
    for at in 0..count {
        browser.flush(at);
    }
    browser.lost()
}

#[test]
fn every_acknowledged_word_is_in_some_sketch() {
    let schedules = runs(500, 20_000);
    let (mut runs, mut losses) = (0, 0);
    for seed in 0..schedules as u64 {
        for has_locks in [true, false] {
            runs += 1;
            losses += play(2 + (seed % 4) as usize, has_locks, seed);
        }
    }
    report("F7", runs, losses);
}
