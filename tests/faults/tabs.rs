//! Two to five tabs over one localStorage, with locks and without, and with strict copies.
//!
//! What a tab does is the app's own: `domain::tab` says it, `storage::keeping` stores and has copies made. What is here
//! only carries it out, delivers what tabs hear of each other, and lets them die.

use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;
use std::sync::Arc;

use nyskapingslaget::domain::tab::{Hold, Next, Overtaken, Stored, Tab};
use nyskapingslaget::domain::visit::Visit;
use nyskapingslaget::domain::{DeviceId, Id, Kind, Record, Sketch};
use nyskapingslaget::storage::keeping::{self, Keeper};
use nyskapingslaget::storage::shelf::{SaveError, Shelf, decode_all, load_all};
use nyskapingslaget::storage::{format, key};

use super::disk::text;
use super::{Chance, report, runs};
use crate::common::shelf::{FakeShelf, Mood};
use crate::common::{device, id, version};

struct Page {
    tab: Tab<Sketch>,
    /// What is on the screen.
    screen: Arc<Sketch>,
    heard: VecDeque<String>,
}

struct Browser {
    shelf: Rc<FakeShelf>,
    copies: BTreeMap<String, String>,
    pages: Vec<Page>,
    has_locks: bool,
    /// Whether pages look at what is stored before they store.
    is_careful: bool,
    acknowledged: Vec<String>,
    words: usize,
    chance: Chance,
}

impl Browser {
    fn new(count: usize, has_locks: bool, seed: u64) -> Browser {
        let first = version(1, &[(1, 1)], "begynnelsen");
        let mut browser = Browser {
            shelf: Rc::new(FakeShelf::with([text(&first)])),
            copies: [text(&first)].into(),
            pages: Vec::new(),
            has_locks,
            is_careful: true,
            acknowledged: vec!["begynnelsen".to_owned()],
            words: 0,
            chance: Chance(seed),
        };
        for at in 0..count {
            let page = browser.opened(id(1), at == 0 || !has_locks);
            browser.pages.push(page);
        }
        browser
    }

    fn opened(&mut self, id: Id, may_write: bool) -> Page {
        let record = self.stored(id).unwrap();
        let visit = Visit::begin(device(1), self.chance.next().to_le_bytes());
        let screen = Arc::new(record.body.clone());
        let mut tab = Tab::begin(record, visit);
        tab.set_hold(if may_write {
            Hold::Here
        } else {
            Hold::Elsewhere
        });
        Page {
            tab,
            screen,
            heard: VecDeque::new(),
        }
    }

    fn stored(&self, id: Id) -> Option<Record<Sketch>> {
        let text = self.shelf.get(&key::of(Kind::Sketch, id))?;
        format::decode(&text).ok()
    }

    fn fresh_device(&mut self) -> DeviceId {
        DeviceId::from_bytes(self.chance.next().to_le_bytes())
    }

    /// Somebody types a word that stands nowhere else.
    fn edit(&mut self, at: usize) {
        if self.pages[at].tab.hold() == Hold::Elsewhere {
            return;
        }
        self.words += 1;
        let word = format!("ord{}.", self.words);
        let chance = self.chance.next().to_le_bytes();
        let page = &mut self.pages[at];
        let mut sketch = Sketch::clone(&page.screen);
        sketch.idea.push_str(&word);
        page.screen = Arc::new(sketch);
        page.tab.write(page.screen.clone(), 0, || chance);
    }

    fn flush(&mut self, at: usize) {
        let chance = self.chance.next().to_le_bytes();
        for record in self.pages[at].tab.to_store(|| chance) {
            self.store(at, record);
        }
    }

    fn store(&mut self, at: usize, record: Record<Sketch>) {
        let shelf = self.shelf.clone();
        let seen = match self.is_careful {
            true => self.pages[at].tab.stored_as(record.id),
            false => shelf.get(&key::of_record(&record)).map(Arc::from),
        };
        keeping::keep(&*shelf, &mut Writing { browser: self, at }, record, seen);
    }

    fn keep_both(&mut self, at: usize, own: Record<Sketch>) {
        let stored = self.stored(own.id);
        let device = self.fresh_device();
        let page = &mut self.pages[at];
        match page.tab.overtaken(&own, stored, device) {
            Overtaken::Same { stored, is_open } => {
                page.tab.note(&stored);
                if is_open {
                    self.go_on_with(at, stored);
                }
            }
            Overtaken::Copy { copy, is_open, .. } => {
                if is_open {
                    page.screen = Arc::new(copy.body.clone());
                    // Nobody else holds a copy that was just made.
                    page.tab.set_hold(Hold::Here);
                }
                self.store(at, copy);
            }
        }
    }

    fn go_on_with(&mut self, at: usize, record: Record<Sketch>) {
        let page = &mut self.pages[at];
        page.screen = Arc::new(record.body.clone());
        page.tab.note(&record);
        page.tab.open(record);
    }

    /// A tab hears the oldest thing that it has not heard, as it is stored by then.
    fn hear(&mut self, at: usize) {
        let Some(key) = self.pages[at].heard.pop_front() else {
            return;
        };
        let (_, id) = key::parse(&key).unwrap();
        let stored = match self.shelf.get(&key).map(|text| format::decode(&text)) {
            None => Stored::Nothing,
            Some(Ok(record)) => Stored::Version(record),
            Some(Err(_)) => Stored::Unreadable,
        };
        let chance = self.chance.next().to_le_bytes();
        match self.pages[at].tab.heard(id, stored, || chance) {
            Next::Nothing | Next::Gone { .. } => {}
            Next::List(record) => self.pages[at].tab.note(&record),
            Next::TakeOver(record) => self.go_on_with(at, record),
            Next::Store(own) => self.store(at, own),
            Next::KeepBoth(own) => self.keep_both(at, own),
        }
    }

    /// «Ta over her»: the one that writes stores and lets go; then this one reads again.
    fn take_over(&mut self, at: usize) {
        if !self.has_locks {
            return;
        }
        let wanted = self.pages[at].tab.base().id;
        for other in 0..self.pages.len() {
            let tab = &self.pages[other].tab;
            if other != at && tab.hold() == Hold::Here && tab.is_open(wanted) {
                self.flush(other);
                if self.pages[other].tab.give_up(wanted) {
                    self.read_again(other, wanted);
                }
            }
        }
        self.read_again(at, wanted);
        self.pages[at].tab.set_hold(Hold::Here);
    }

    fn read_again(&mut self, at: usize, id: Id) {
        self.flush(at);
        let stored = self.stored(id);
        if let Some(record) = stored.filter(|it| self.pages[at].tab.is_behind(id, it)) {
            self.go_on_with(at, record);
        }
    }

    /// The tab dies with what is not stored, and is opened anew.
    fn crash(&mut self, at: usize) {
        self.pages[at] = self.opened(id(1), !self.has_locks);
    }

    /// How many acknowledged texts are in no record, neither stored nor among the copies. A text that was written on is
    /// in the longer.
    fn lost(&self) -> usize {
        let mut held = load_all::<Sketch>(&*self.shelf).records;
        held.extend(decode_all::<Sketch>(self.copies.clone()).records);
        let is_lost = |text: &&String| {
            !held
                .iter()
                .any(|record| record.body.idea.starts_with(*text))
        };
        self.acknowledged.iter().filter(is_lost).count()
    }
}

/// One of the tabs, as it stores.
struct Writing<'a> {
    browser: &'a mut Browser,
    at: usize,
}

impl Keeper<Sketch> for Writing<'_> {
    fn stored(&mut self, record: &Record<Sketch>, text: &str) {
        let key = key::of_record(record);
        for (place, page) in self.browser.pages.iter_mut().enumerate() {
            match place == self.at {
                true => drop(page.tab.stored(record, text)),
                false => page.heard.push_back(key.clone()),
            }
        }
    }

    fn refused(&mut self, record: &Record<Sketch>, _: SaveError) {
        self.browser.pages[self.at].tab.refused(record);
    }

    fn overtaken(&mut self, record: Record<Sketch>) {
        self.browser.keep_both(self.at, record);
    }

    fn copy(&mut self, record: Record<Sketch>, text: String, seen: Option<Arc<str>>) {
        let browser = &mut *self.browser;
        browser.pages[self.at].tab.note(&record);
        browser.acknowledged.push(record.body.idea.clone());
        let before = browser.copies.insert(key::of_record(&record), text);
        let before = before.filter(|before| seen.as_deref() != Some(before.as_str()));
        let device = browser.fresh_device();
        let kept = before.and_then(|before| {
            let stored = |it: &Record<Sketch>| browser.stored(it.id);
            keeping::beside(&before, &record, stored, device)
        });
        if let Some(kept) = kept {
            let place = key::of_record(&kept);
            let there = browser.copies.get(&place).map(String::as_str);
            if keeping::may_lie_over(&kept, &record, there) {
                browser.copies.insert(place, format::encode(&kept));
            }
            if browser.stored(kept.id).as_ref() != Some(&kept) {
                browser.store(self.at, kept);
            }
        }
    }
}

fn play(mut browser: Browser, moods: &[Mood], seed: u64) -> usize {
    let mut chance = Chance(seed);
    let count = browser.pages.len();
    for _ in 0..60 {
        let at = chance.below(count);
        browser.shelf.mood.set(moods[chance.below(moods.len())]);
        match chance.below(9) {
            0..=2 => browser.edit(at),
            3 | 4 => browser.flush(at),
            5 | 6 => browser.hear(at),
            7 => browser.take_over(at),
            _ if chance.one_in(3) => browser.crash(at),
            _ => {}
        }
    }
    browser.shelf.mood.set(Mood::Works);
    for at in 0..count {
        browser.flush(at);
    }
    browser.lost()
}

#[test]
fn every_acknowledged_word_is_in_some_sketch() {
    let schedules = runs(250, 20_000);
    let (mut runs, mut losses) = (0, 0);
    for seed in 0..schedules as u64 {
        for has_locks in [true, false] {
            runs += 1;
            let browser = Browser::new(2 + (seed % 4) as usize, has_locks, seed);
            losses += play(browser, &[Mood::Works], seed);
        }
    }
    report("F7", runs, losses);
}

#[test]
fn so_it_is_where_the_store_is_full_now_and_then() {
    let schedules = runs(150, 10_000);
    let (mut runs, mut losses) = (0, 0);
    for seed in 0..schedules as u64 {
        for has_locks in [true, false] {
            runs += 1;
            let browser = Browser::new(2 + (seed % 4) as usize, has_locks, seed);
            losses += play(browser, &[Mood::Works, Mood::FullFrom(0)], seed);
        }
    }
    report("F7", runs, losses);
}

/// A page that stores over whatever lies there loses words: so the runs above can fail.
#[test]
fn pages_that_do_not_look_lose_words() {
    let careless = |seed| {
        let mut browser = Browser::new(3, false, seed);
        browser.is_careful = false;
        play(browser, &[Mood::Works], seed)
    };
    assert!((0..50).map(careless).sum::<usize>() > 0);
}
