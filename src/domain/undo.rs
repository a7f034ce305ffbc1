//! Undo and redo over all fields of what is being edited.

/// Typing in one field without a pause longer than this is one step, in milliseconds.
pub const STEP_PAUSE_MS: u64 = 1_000;

/// The most steps that are kept; the oldest are forgotten first.
pub const MAX_STEPS: usize = 200;

/// What is written in, as undo tells it from what else there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The field, or the list of rows.
    pub field: &'static str,
    /// The id of the row, and the number of its cell from 0; zeros where the field is in no row.
    pub cell: (u64, usize),
}

impl From<&'static str> for Place {
    fn from(field: &'static str) -> Place {
        Place {
            field,
            cell: (0, 0),
        }
    }
}

/// Earlier and later states of one thing. The state of now is the caller's own.
#[derive(Clone, Debug)]
pub struct UndoHistory<T> {
    earlier: Vec<T>,
    later: Vec<T>,
    last_edit: Option<(Place, u64)>,
}

impl<T> Default for UndoHistory<T> {
    fn default() -> Self {
        UndoHistory {
            earlier: Vec::new(),
            later: Vec::new(),
            last_edit: None,
        }
    }
}

impl<T: Clone> UndoHistory<T> {
    /// Remembers the state `before` an edit of a place at `now` (milliseconds). Edits of the same
    /// place without a pause become one step. A new edit ends what could be redone.
    pub fn remember(&mut self, before: &T, place: impl Into<Place>, now: u64) {
        let place = place.into();
        let goes_on = self
            .last_edit
            .is_some_and(|(last, at)| last == place && now.saturating_sub(at) < STEP_PAUSE_MS);
        if !goes_on || self.earlier.is_empty() {
            self.earlier.push(before.clone());
            if self.earlier.len() > MAX_STEPS {
                self.earlier.remove(0);
            }
        }
        self.later.clear();
        self.last_edit = Some((place, now));
    }

    /// Ends the step of now: the next edit is a step of its own, also in the same place.
    pub fn end_step(&mut self) {
        self.last_edit = None;
    }

    /// Goes one step back from `present`, or `None` where there is none.
    pub fn undo(&mut self, present: T) -> Option<T> {
        let earlier = self.earlier.pop()?;
        self.later.push(present);
        self.last_edit = None;
        Some(earlier)
    }

    /// Goes one step forward from `present`, or `None` where there is none.
    pub fn redo(&mut self, present: T) -> Option<T> {
        let later = self.later.pop()?;
        self.earlier.push(present);
        self.last_edit = None;
        Some(later)
    }

    /// Whether there is a step back.
    pub fn can_undo(&self) -> bool {
        !self.earlier.is_empty()
    }

    /// Whether there is a step forward.
    pub fn can_redo(&self) -> bool {
        !self.later.is_empty()
    }
}
