//! How long is left of what is done together: by the clock, so that it goes on while the page is away.

use crate::domain::selfcheck::TimerState;

/// A countdown of so many minutes, which are the workshop's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    /// When it ends, in milliseconds since 1970 in UTC, while it runs.
    pub ends_at: Option<u64>,
    /// How much is left while it stands still.
    pub left_ms: Option<u64>,
}

const MINUTE_MS: u64 = 60_000;

impl Clock {
    /// What it shows at `now`.
    pub fn state(self, now: u64, minutes: u64) -> TimerState {
        let length = minutes.saturating_mul(MINUTE_MS);
        match (self.ends_at, self.left_ms) {
            // A clock that was turned back must not make it longer than it was.
            (Some(end), _) => match end.saturating_sub(now).min(length) {
                0 => TimerState::Over,
                left => TimerState::Running(left),
            },
            (None, Some(left)) => TimerState::Paused(left.min(length)),
            (None, None) => TimerState::Ready(length),
        }
    }

    /// The same with as much left, where the clock of the machine went from `before` back to `now`.
    #[must_use]
    pub fn turned_back(self, before: u64, now: u64) -> Clock {
        let by = before.saturating_sub(now);
        Clock {
            ends_at: self.ends_at.map(|end| end.saturating_sub(by)),
            ..self
        }
    }

    /// Starts it, lets it stand still, or goes on. One that is over begins anew.
    #[must_use]
    pub fn switched(self, now: u64, minutes: u64) -> Clock {
        match self.state(now, minutes) {
            TimerState::Running(left) => Clock {
                ends_at: None,
                left_ms: Some(left),
            },
            TimerState::Ready(left) | TimerState::Paused(left) => Clock {
                ends_at: Some(now.saturating_add(left)),
                left_ms: None,
            },
            TimerState::Over => Clock::default().switched(now, minutes.max(1)),
        }
    }
}
