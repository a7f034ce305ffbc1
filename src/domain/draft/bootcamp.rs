//! Distriktsnyskaping Bootcamp: a programme for two days. How it is laid out is in
//! [`timetable`](crate::domain::timetable).

use serde_json::{Map, Value};

use crate::domain::fields::record_fields;
use crate::domain::rows::RowId;

/// When a day begins and ends until somebody says otherwise.
const USUAL_DAY: (&str, &str) = ("09:00", "15:30");
/// How many days a bootcamp has (content of the report's prototype).
pub const DAYS: usize = 2;

/// A programme for two days.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bootcamp {
    /// The challenge to bring.
    pub challenge: String,
    /// Who is invited.
    pub guests: String,
    /// Where it is.
    pub place: String,
    /// The days, [`DAYS`] of them.
    pub days: Vec<Day>,
    /// Fields that this version does not know.
    pub extra: Map<String, Value>,
}

/// A day of the programme.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Day {
    /// The date, as `YYYY-MM-DD`, or empty.
    pub date: String,
    /// When it begins, as `HH:MM`.
    pub start: String,
    /// When it ends, as `HH:MM`.
    pub end: String,
    /// What happens, in order.
    pub blocks: Vec<Block>,
    /// Fields that this version does not know.
    pub extra: Map<String, Value>,
}

/// A part of a day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Block {
    /// Tells it from the other rows.
    pub row_id: RowId,
    /// What happens.
    pub what: String,
    /// Who leads it.
    pub who: String,
    /// When it begins, as `HH:MM`; empty for right after the one before it.
    pub start: String,
    /// How long it takes, in minutes, as it was typed.
    pub minutes: String,
    /// Fields that this version does not know.
    pub extra: Map<String, Value>,
}

impl Bootcamp {
    /// What a new programme begins with: two usual working days with nothing in them.
    pub fn begun() -> Bootcamp {
        let day = Day {
            start: USUAL_DAY.0.to_owned(),
            end: USUAL_DAY.1.to_owned(),
            ..Day::default()
        };
        Bootcamp {
            days: vec![day; DAYS],
            ..Bootcamp::default()
        }
    }

    /// A day to write in; `place` is less than [`DAYS`]. A file may have brought fewer days.
    pub fn day_mut(&mut self, place: usize) -> Option<&mut Day> {
        if self.days.len() < DAYS {
            self.days.resize_with(DAYS, Day::default);
        }
        self.days.get_mut(place)
    }

    pub(super) fn first_words(&self) -> &str {
        let mut words = [&self.challenge, &self.guests, &self.place].into_iter();
        words
            .find(|words| !words.trim().is_empty())
            .map_or("", String::as_str)
    }
}

record_fields!(Bootcamp {
    challenge,
    guests,
    place,
    days
});
record_fields!(Day {
    date,
    start,
    end,
    blocks
});
record_fields!(Block by row_id {
    what,
    who,
    start,
    minutes
});
