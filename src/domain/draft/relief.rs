//! Avlastningsagent: the tasks that eat time, and how much time each would give back.

use serde_json::{Map, Value};

use crate::domain::amounts::{AmountFault, HOURS_OF_A_WEEK, minutes};
use crate::domain::fields::{record_fields, word_field};
use crate::domain::rows::{self, RowId};

/// How many weeks an agent stays: six months (content of the report's prototype), half of 52.
pub const WEEKS: u32 = 26;

/// What an agent would help with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Relief {
    /// The tasks that eat time.
    pub tasks: Vec<TimeTask>,
    /// What the freed time is for.
    pub freed_for: String,
    /// Who follows up afterwards, and how.
    pub follow_up: String,
    /// Fields that this version does not know.
    pub extra: Map<String, Value>,
}

/// A task that eats time.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimeTask {
    /// Tells it from the other rows.
    pub row_id: RowId,
    /// What it is.
    pub what: String,
    /// Hours a week, as they were typed.
    pub hours: String,
    /// What could become of it; `None` until somebody has said.
    pub fate: Option<Fate>,
    /// Who could take it, or what it takes.
    pub note: String,
    /// Fields that this version does not know.
    pub extra: Map<String, Value>,
}

/// What could become of a task.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fate {
    /// Nobody needs to do it.
    #[default]
    Stop,
    /// Somebody else can do it.
    HandOver,
    /// It can wait; the time comes back as a task later.
    Wait,
}

impl Fate {
    /// All answers.
    pub const ALL: [Fate; 3] = [Fate::Stop, Fate::HandOver, Fate::Wait];
}

/// The time that would be freed, in minutes a week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Freed {
    /// Of tasks that stop.
    pub stopped: u32,
    /// Of tasks that others take.
    pub handed_over: u32,
    /// Of tasks that wait; this is only put off.
    pub waiting: u32,
}

impl Freed {
    /// What is really freed, in minutes a week: what stops and what others take.
    pub const fn weekly(self) -> u32 {
        self.stopped.saturating_add(self.handed_over)
    }

    /// The same over the [`WEEKS`] that an agent stays, in minutes.
    pub const fn over_the_stay(self) -> u32 {
        self.weekly().saturating_mul(WEEKS)
    }
}

impl TimeTask {
    /// Minutes a week; `None` where nothing was typed.
    ///
    /// # Errors
    /// No number, less than nothing, or more hours than a week has.
    pub fn weekly_minutes(&self) -> Result<Option<u32>, AmountFault> {
        minutes(&self.hours, HOURS_OF_A_WEEK)
    }

    /// The same, with what cannot be read left out.
    pub fn counted_minutes(&self) -> u32 {
        self.weekly_minutes().ok().flatten().unwrap_or_default()
    }
}

impl Relief {
    /// What a new one begins with: a task to write in.
    pub fn begun() -> Relief {
        Relief {
            tasks: rows::begun(),
            ..Relief::default()
        }
    }

    /// The time that would be freed. Hours that cannot be read are left out, and tasks of which
    /// nobody has said what becomes of them.
    pub fn freed(&self) -> Freed {
        let mut freed = Freed::default();
        for task in &self.tasks {
            let place = match task.fate {
                Some(Fate::Stop) => &mut freed.stopped,
                Some(Fate::HandOver) => &mut freed.handed_over,
                Some(Fate::Wait) => &mut freed.waiting,
                None => continue,
            };
            *place = place.saturating_add(task.counted_minutes());
        }
        freed
    }

    pub(super) fn first_words(&self) -> &str {
        let task = self.tasks.iter().map(|task| task.what.as_str());
        let mut words = task.chain([self.freed_for.as_str(), &self.follow_up]);
        words.find(|words| !words.trim().is_empty()).unwrap_or("")
    }
}

record_fields!(Relief {
    tasks,
    freed_for,
    follow_up
});
record_fields!(TimeTask by row_id {
    what,
    hours,
    fate,
    note
});
word_field!(Fate { Stop = "stop", HandOver = "hand_over", Wait = "wait" });
