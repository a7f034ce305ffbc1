//! Long work in slices, so that the page answers meanwhile: above all to «Avbryt».

use leptos::prelude::*;

use crate::browser;
use crate::state::Works;

/// How long the page is held up at a time, in milliseconds: less than anybody notices.
const SLICE_MS: u64 = 10;
/// The most that is done in a slice, also where the clock stands still.
const MOST_OF_A_SLICE: usize = 500;

/// How far taking in has come. It changes many times a second, so that what follows it must be no more
/// than a number and a bar. (Signals of types that there are already: each new one is a kB of wasm.)
#[derive(Clone, Copy)]
pub struct Progress {
    /// Whether all is read, and compared with what there is here.
    pub is_comparing: RwSignal<bool>,
    /// How much of it is done.
    pub done: RwSignal<usize>,
    /// How much there is to do; 0 where nobody knows yet. While reading, the records of a file.
    pub total: RwSignal<usize>,
}

impl Progress {
    /// Nothing is done.
    pub(in crate::state) fn begin() -> Progress {
        Progress {
            is_comparing: RwSignal::new(false),
            done: RwSignal::new(0),
            total: RwSignal::new(0),
        }
    }

    pub(super) fn set(self, is_comparing: bool, (done, total): (usize, usize)) {
        if self.is_comparing.get_untracked() != is_comparing {
            self.is_comparing.set(is_comparing);
        }
        if self.total.get_untracked() != total {
            self.total.set(total);
        }
        self.done.set(done);
    }
}

/// The pace at which an import is worked on.
pub(super) struct Pace {
    works: Works,
    turn: u64,
    is_comparing: bool,
    since: u64,
    count: usize,
}

impl Pace {
    /// Begins a slice of the import with that number.
    pub(super) fn begin(works: Works, turn: u64, is_comparing: bool) -> Pace {
        Pace {
            works,
            turn,
            is_comparing,
            since: browser::now(),
            count: 0,
        }
    }

    /// To be awaited after each small step, with how much is done of how much. Lets the page go on when a slice is over; whether the
    /// import is still wanted.
    pub(super) async fn step(&mut self, progress: (usize, usize)) -> bool {
        self.count += 1;
        let is_over = browser::now().saturating_sub(self.since) >= SLICE_MS;
        if is_over || self.count >= MOST_OF_A_SLICE {
            let told = self.works.import_progress;
            told.set(self.is_comparing, progress);
            browser::sleep(0).await;
            self.since = browser::now();
            self.count = 0;
        }
        self.works.is_import(self.turn)
    }
}
