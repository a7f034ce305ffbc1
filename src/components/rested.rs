//! Texts that are heard once somebody has paused, and not at each key.

use std::time::Duration;

use leptos::prelude::*;

/// How long a count rests before it is told.
pub const COUNT_REST: Duration = Duration::from_millis(500);

/// How long somebody who types has paused before they are told what is wrong.
pub const FAULT_REST: Duration = Duration::from_millis(1_000);

/// A wait that does nothing where it is broken off, or begun anew. Its number tells, and not the timer, so that it
/// holds by whatever clock the page goes.
#[derive(Clone, Copy)]
pub struct Pause(StoredValue<u32>);

impl Default for Pause {
    fn default() -> Pause {
        Pause(StoredValue::new(0))
    }
}

impl Pause {
    /// Does something when it has lasted `rest`.
    pub fn then(self, rest: Duration, act: impl FnOnce() + 'static) {
        let own = self.break_off();
        let act = move || {
            if own.is_some() && self.0.try_get_value() == own {
                act();
            }
        };
        set_timeout(act, rest);
    }

    /// Ends the one of now. Its number is that of the next.
    pub fn break_off(self) -> Option<u32> {
        self.0.try_update_value(|turn| {
            *turn += 1;
            *turn
        })
    }
}

/// Something that follows `now` once it has rested; `at_once` of it is not waited for.
pub struct Rested<T: Send + Sync + 'static> {
    now: Memo<T>,
    told: RwSignal<T>,
    pause: Pause,
}

impl<T: Send + Sync + 'static> Clone for Rested<T> {
    fn clone(&self) -> Rested<T> {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Rested<T> {}

impl<T: Clone + PartialEq + Send + Sync + 'static> Rested<T> {
    /// Follows `now`, which is told as it stands to begin with.
    pub fn new(
        now: Memo<T>,
        rest: Duration,
        at_once: impl Fn(&T) -> bool + Send + Sync + 'static,
    ) -> Rested<T> {
        let rested = Rested {
            now,
            told: RwSignal::new(now.get_untracked()),
            pause: Pause::default(),
        };
        Effect::new(move || {
            if now.with(|now| at_once(now)) {
                rested.pause.break_off();
                rested.tell();
            } else {
                rested.pause.then(rest, move || rested.tell());
            }
        });
        rested
    }

    /// What is told.
    pub fn told(self) -> Signal<T> {
        self.told.into()
    }

    /// Tells what is so now, where that differs from what was told.
    pub fn tell(self) {
        if let Some(now) = self.now.try_get_untracked()
            && self.told.try_with_untracked(|told| *told != now) == Some(true)
        {
            self.told.set(now);
        }
    }
}

/// How many there are, in words that stay where they are, so that they are heard: once they have rested, and only
/// where they differ.
#[component]
pub fn CountStatus(#[prop(into)] words: Signal<String>) -> impl IntoView {
    let words = Memo::new(move |_| words.get());
    let told = Rested::new(words, COUNT_REST, |_| false).told();
    view! { <p class="quiet" role="status" prop:textContent=move || told.get()></p> }
}
