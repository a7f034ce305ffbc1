//! Events for a calendar, as data.

use crate::domain::dates::{self, Day, fields};

/// A day and time on the clock in Norway. [`moment`] makes those that exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// The year, 1900 to 2200.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, 1 to 31.
    pub day: u8,
    /// The hour, 0 to 23.
    pub hour: u8,
    /// The minute, 0 to 59.
    pub minute: u8,
}

/// Something that takes place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// A name that no other event in the world has. A calendar that meets it again changes the
    /// event it has, instead of adding another.
    pub uid: String,
    /// How many changes what it is of has seen. A calendar heeds the event with the most.
    pub changes: u64,
    /// When what it is of was changed, in milliseconds since 1970 in UTC; 0 where nobody knows.
    pub changed_at: u64,
    /// When it begins.
    pub start: Moment,
    /// When it ends. Left out of the file where that is not after it begins.
    pub end: Moment,
    /// What it is, in a line.
    pub summary: String,
    /// Where it is; left out of the file where nothing is said.
    pub location: String,
    /// More about it; left out of the file where nothing is said.
    pub description: String,
}

/// Reads a day `YYYY-MM-DD` and a time `HH:MM`, as the browsers' fields for them give them; `None`
/// for anything that is no day that can be meant (see [`dates::day`]) or no time. Seconds may follow
/// and are left out, since some browsers give them.
pub fn moment(day: &str, time: &str) -> Option<Moment> {
    let Day { year, month, day } = dates::day(day)?;
    let [hour, minute] = match time.trim().len() {
        5 => fields(time, ':', [2, 2])?,
        _ => {
            let [hour, minute, second] = fields(time, ':', [2, 2, 2])?;
            (second < 60).then_some([hour, minute])?
        }
    };
    (hour < 24 && minute < 60).then_some(Moment {
        year,
        month,
        day,
        hour: hour as u8,
        minute: minute as u8,
    })
}
