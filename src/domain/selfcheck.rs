//! The self-check: which elements of the system map a group recognises, with a note to each, and the
//! timer of the session.
//!
//! One with [`OWN_MAP`] as its session is no session at all, but what is ticked and noted on the map
//! itself.

use serde_json::{Map, Value};

mod timer;

pub use timer::{EXTENSION, LENGTHS, Timer, TimerState};

use super::fields::{record_body, record_fields};
use super::{Id, WorkshopRef};
use crate::i18n::Locale;

/// The session of what is ticked on the map itself.
pub const OWN_MAP: u64 = 0;
/// How many elements a group may star: «de tre punktene som betyr mest».
pub const MOST_STARS: usize = 3;

/// A self-check. Every field may be empty. What a later version adds survives in `extra`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Selfcheck {
    /// 1, 2 or 3 by the level of the map, or [`OWN_MAP`].
    pub session: u64,
    /// What the group calls itself.
    pub group: String,
    /// Ids of the elements that the group recognises.
    pub recognised: Vec<String>,
    /// Ids of the elements that matter most to the group. Nobody stars more than [`MOST_STARS`]; what two devices starred
    /// apart may be more together, and is kept until somebody has chosen.
    pub starred: Vec<String>,
    /// A note to an element each.
    pub notes: Vec<Note>,
    /// How long the session is.
    pub timer: Timer,
    /// Sketches that were made from it.
    pub sketch_ids: Vec<Id>,
    /// The workshop it was written in.
    pub workshop: Option<WorkshopRef>,
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
            && self.starred.is_empty()
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

    /// Whether an element has a star.
    pub fn has_star(&self, element: &str) -> bool {
        self.starred.iter().any(|held| held == element)
    }

    /// Whether no further element can be starred.
    pub fn has_all_stars(&self) -> bool {
        self.starred.len() >= MOST_STARS
    }

    /// Gives an element a star, or takes it away. False where all stars are given: nothing changes then.
    pub fn star(&mut self, element: &str, is_starred: bool) -> bool {
        match (is_starred, self.has_star(element)) {
            (true, false) if self.has_all_stars() => return false,
            (true, false) => self.starred.push(element.to_owned()),
            (false, true) => self.starred.retain(|held| held != element),
            (true, true) | (false, false) => {}
        }
        true
    }

    /// This one with the stars of another one besides, however many that makes.
    #[must_use]
    pub fn with_stars_of(mut self, other: &Selfcheck) -> Selfcheck {
        for element in &other.starred {
            if !self.has_star(element) {
                self.starred.push(element.clone());
            }
        }
        self
    }

    /// This one with everything that another one ticks, stars and notes besides.
    #[must_use]
    pub fn joined(self, other: &Selfcheck) -> Selfcheck {
        let mut this = self.with_stars_of(other);
        for element in &other.recognised {
            if !this.recognises(element) {
                this.recognise(element, true);
            }
        }
        for note in &other.notes {
            let held = this.note(&note.element);
            if !held.contains(&note.text) {
                let both = match held {
                    "" => note.text.clone(),
                    held => format!("{held}\n{}", note.text),
                };
                this.write_note(&note.element, both);
            }
        }
        this
    }

    /// Whether an element is recognised, starred or noted.
    pub fn says_of(&self, element: &str) -> bool {
        self.recognises(element) || self.has_star(element) || !self.note(element).trim().is_empty()
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
    starred,
    notes,
    timer,
    sketch_ids,
    workshop,
    locale,
    created_at,
    changed_at,
    binned_at,
    conflict_of
});
record_fields!(Note { element, text });
record_body!(Selfcheck);
