//! What takes a while to come, of what there is now: asked for anew whenever that changes.

use leptos::prelude::*;
use leptos::task::spawn_local;

/// Which asking is the one of now, and with which of them it began to be wanted; nothing where it is not.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Turn {
    own: u32,
    since: Option<u32>,
}

impl Turn {
    /// The next one. Each is another, also where it is wanted as it was.
    fn next(before: Option<&Turn>, is_wanted: bool) -> Turn {
        let before = before.copied().unwrap_or_default();
        let own = before.own.wrapping_add(1);
        Turn {
            own,
            since: is_wanted.then(|| before.since.unwrap_or(own)),
        }
    }
}

/// Something that comes later.
pub struct Later<T: Send + Sync + 'static> {
    turn: Memo<Turn>,
    /// What came last, and of which asking.
    came: RwSignal<Option<(u32, T)>>,
}

impl<T: Send + Sync + 'static> Clone for Later<T> {
    fn clone(&self) -> Later<T> {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Later<T> {}

impl<T: Clone + Send + Sync + 'static> Later<T> {
    /// Asks with `bring`, and anew whenever something changes that `is_wanted` follows; not at all where it says no.
    pub fn ask<F: Future<Output = T> + 'static>(
        is_wanted: impl Fn() -> bool + Send + Sync + 'static,
        bring: impl Fn() -> F + 'static,
    ) -> Later<T> {
        let later = Later {
            turn: Memo::new(move |before: Option<&Turn>| Turn::next(before, is_wanted())),
            came: RwSignal::new(None),
        };
        Effect::new(move || {
            let turn = later.turn.get();
            if turn.since.is_some() {
                spawn_local(later.hear(turn, untrack(&bring)));
            }
        });
        later
    }

    async fn hear(self, turn: Turn, coming: impl Future<Output = T>) {
        let came = coming.await;
        // Another may have been asked for meanwhile, or the screen left.
        if self.turn.try_get_untracked() == Some(turn) {
            self.came.try_set(Some((turn.own, came)));
        }
    }

    /// What came of what there is now; nothing while it is on its way. Follows it.
    pub fn now(self) -> Option<T> {
        let turn = self.turn.get();
        self.came_since(turn.since.map(|_| turn.own))
    }

    /// Likewise, but what came before it stays as long as something is wanted.
    pub fn last(self) -> Option<T> {
        self.came_since(self.turn.get().since)
    }

    fn came_since(self, turn: Option<u32>) -> Option<T> {
        self.came.with(|came| {
            let (own, it) = came.as_ref()?;
            (*own >= turn?).then(|| it.clone())
        })
    }
}
