//! The timer of a session.

use serde_json::{Map, Value};

use crate::domain::fields::record_fields;

/// How long a session may be, in minutes (Distriktssenteret's advice for its own self-check); the
/// last one includes a round in plenary.
pub const LENGTHS: [u64; 3] = [20, 30, 40];
/// By how much a session is made longer at a time, in minutes.
pub const EXTENSION: u64 = 5;

const MINUTE_MS: u64 = 60_000;

/// A timer that goes on while the page is closed. Times are milliseconds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Timer {
    /// How long the session is to be, in minutes; 0 until somebody has chosen.
    pub minutes: u64,
    /// By how many minutes it has been made longer.
    pub extended: u64,
    /// When it ends, since 1970 in UTC, while it runs.
    pub ends_at: Option<u64>,
    /// What is left of it while it stands still; `None` before it was started.
    pub left_ms: Option<u64>,
    /// Whether it makes a sound at the end. It is quiet by default.
    pub has_sound: bool,
    /// Fields that this version does not know.
    pub extra: Map<String, Value>,
}

/// What a timer shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimerState {
    /// It has not been started; it will take so many milliseconds.
    Ready(u64),
    /// It runs, with so many milliseconds left.
    Running(u64),
    /// It stands still, with so many milliseconds left.
    Paused(u64),
    /// The time is up.
    Over,
}

impl Timer {
    /// What it shows at `now`, in milliseconds since 1970 in UTC.
    pub fn state(&self, now: u64) -> TimerState {
        match (self.ends_at, self.left_ms) {
            // A clock that was turned back must not make the session longer than it was.
            (Some(end), _) => match end.saturating_sub(now).min(self.length_ms()) {
                0 => TimerState::Over,
                left => TimerState::Running(left),
            },
            (None, Some(0)) => TimerState::Over,
            (None, Some(left)) => TimerState::Paused(left),
            (None, None) => TimerState::Ready(self.length_ms()),
        }
    }

    /// The length that was chosen, one of [`LENGTHS`], in minutes.
    pub fn chosen(&self) -> u64 {
        let known = LENGTHS.into_iter().rev().find(|it| *it <= self.minutes);
        known.unwrap_or(LENGTHS[0])
    }

    fn length_ms(&self) -> u64 {
        let minutes = self.minutes.max(LENGTHS[0]);
        minutes
            .saturating_add(self.extended)
            .saturating_mul(MINUTE_MS)
    }

    /// Starts it, or goes on after a pause.
    pub fn start(&mut self, now: u64) {
        if let TimerState::Ready(left) | TimerState::Paused(left) = self.state(now) {
            self.ends_at = Some(now.saturating_add(left));
            self.left_ms = None;
        }
    }

    /// Lets it stand still.
    pub fn pause(&mut self, now: u64) {
        if let TimerState::Running(left) = self.state(now) {
            self.ends_at = None;
            self.left_ms = Some(left);
        }
    }

    /// Makes the session [`EXTENSION`] minutes longer, whatever the timer shows.
    pub fn extend(&mut self, now: u64) {
        let state = self.state(now);
        let more = EXTENSION * MINUTE_MS;
        self.extended = self.extended.saturating_add(EXTENSION);
        match state {
            TimerState::Ready(_) => {}
            TimerState::Running(left) => {
                self.ends_at = Some(now.saturating_add(left.saturating_add(more)));
            }
            TimerState::Paused(left) => self.left_ms = Some(left.saturating_add(more)),
            TimerState::Over => {
                self.ends_at = Some(now.saturating_add(more));
                self.left_ms = None;
            }
        }
    }

    /// Lets the session take so many minutes. What has passed of it stays passed.
    /// Choosing another length and then the first again, as arrow keys do on their way, changes
    /// nothing while it runs.
    pub fn choose(&mut self, minutes: u64) {
        let before = self.length_ms();
        self.minutes = minutes;
        let after = self.length_ms();
        let moved = |moment: u64| moment.saturating_add(after).saturating_sub(before);
        self.ends_at = self.ends_at.map(moved);
        self.left_ms = self.left_ms.map(moved);
    }

    /// Sets it back to the length that was chosen.
    pub fn reset(&mut self) {
        self.minutes = self.chosen();
        self.extended = 0;
        self.ends_at = None;
        self.left_ms = None;
    }
}

record_fields!(Timer {
    minutes,
    extended,
    ends_at,
    left_ms,
    has_sound
});
