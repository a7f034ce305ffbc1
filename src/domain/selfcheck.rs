//! The self-check: which elements of the system map a group recognises, with a note to each, and the
//! timer of the session.
//!
//! One with [`OWN_MAP`] as its session is no session at all, but what is ticked and noted on the map
//! itself.

use serde_json::{Map, Value};

use super::Id;
use super::fields::{record_body, record_fields};
use crate::i18n::Locale;

/// The session of what is ticked on the map itself.
pub const OWN_MAP: u64 = 0;
/// How long a session may be, in minutes (Distriktssenteret's advice for its own self-check); the
/// last one includes a round in plenary.
pub const LENGTHS: [u64; 3] = [20, 30, 40];
/// By how much a session is made longer at a time, in minutes.
pub const EXTENSION: u64 = 5;

const MINUTE_MS: u64 = 60_000;

/// A self-check. Every field may be empty. What a later version adds survives in `extra`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Selfcheck {
    /// 1, 2 or 3 by the level of the map, or [`OWN_MAP`].
    pub session: u64,
    /// What the group calls itself.
    pub group: String,
    /// Ids of the elements that the group recognises.
    pub recognised: Vec<String>,
    /// A note to an element each.
    pub notes: Vec<Note>,
    /// How long the session is.
    pub timer: Timer,
    /// Sketches that were made from it.
    pub sketch_ids: Vec<Id>,
    /// The language it is written in.
    pub locale: Locale,
    /// Milliseconds since 1970 in UTC; for display only.
    pub created_at: u64,
    /// Milliseconds since 1970 in UTC; for display only.
    pub changed_at: u64,
    /// When it was put in the bin, in milliseconds since 1970 in UTC.
    pub binned_at: Option<u64>,
    /// The record this is a conflict copy of.
    pub conflict_of: Option<Id>,
    /// Fields that this version does not know, kept as they came.
    pub extra: Map<String, Value>,
}

/// What a group notes to an element.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Note {
    /// The id of the element.
    pub element: String,
    /// The note.
    pub text: String,
    /// Fields that this version does not know.
    pub extra: Map<String, Value>,
}

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

impl Selfcheck {
    /// Whether it is what is ticked and noted on the map itself, and no session.
    pub fn is_own_map(&self) -> bool {
        self.session == OWN_MAP
    }

    /// A new self-check that nobody has written in.
    pub fn begun(session: u64, locale: Locale) -> Selfcheck {
        Selfcheck {
            session,
            locale,
            ..Selfcheck::default()
        }
    }

    /// The name people see, or empty.
    pub fn title(&self) -> &str {
        self.group.trim()
    }

    /// Whether an element is recognised.
    pub fn recognises(&self, element: &str) -> bool {
        self.recognised.iter().any(|held| held == element)
    }

    /// Whether nobody has written, ticked or timed anything in it.
    pub fn is_untouched(&self) -> bool {
        let timer = &self.timer;
        self.title().is_empty()
            && self.recognised.is_empty()
            && self.notes.is_empty()
            && timer.ends_at.is_none()
            && timer.left_ms.is_none()
    }

    /// Ticks an element, or takes the tick away.
    pub fn recognise(&mut self, element: &str, is_recognised: bool) {
        self.recognised.retain(|held| held != element);
        if is_recognised {
            self.recognised.push(element.to_owned());
        }
    }

    /// This one with everything that another one ticks and notes besides.
    #[must_use]
    pub fn joined(mut self, other: &Selfcheck) -> Selfcheck {
        for element in &other.recognised {
            if !self.recognises(element) {
                self.recognise(element, true);
            }
        }
        for note in &other.notes {
            let held = self.note(&note.element);
            if !held.contains(&note.text) {
                let both = match held {
                    "" => note.text.clone(),
                    held => format!("{held}\n{}", note.text),
                };
                self.write_note(&note.element, both);
            }
        }
        self
    }

    /// The note to an element, or empty.
    pub fn note(&self, element: &str) -> &str {
        let note = self.notes.iter().find(|note| note.element == element);
        note.map_or("", |note| &note.text)
    }

    /// Writes the note to an element.
    pub fn write_note(&mut self, element: &str, text: String) {
        match self.notes.iter_mut().find(|note| note.element == element) {
            Some(note) => note.text = text,
            None => self.notes.push(Note {
                element: element.to_owned(),
                text,
                ..Note::default()
            }),
        }
        self.notes.retain(|note| !note.text.is_empty());
    }
}

record_fields!(Selfcheck {
    session,
    group,
    recognised,
    notes,
    timer,
    sketch_ids,
    locale,
    created_at,
    changed_at,
    binned_at,
    conflict_of
});
record_fields!(Note { element, text });
record_fields!(Timer {
    minutes,
    extended,
    ends_at,
    left_ms,
    has_sound
});

record_body!(Selfcheck);
