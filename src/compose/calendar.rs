//! Events for a calendar, as data.

/// A day and time on the clock in Norway. [`moment`] makes those that exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// The year, 1 to 9999.
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
/// for anything that is no real day (31 February, month 13) or time. Seconds may follow and are
/// left out, since some browsers give them.
pub fn moment(day: &str, time: &str) -> Option<Moment> {
    let [year, month, day] = fields(day, '-', [4, 2, 2])?;
    let [hour, minute] = match time.trim().len() {
        5 => fields(time, ':', [2, 2])?,
        _ => {
            let [hour, minute, second] = fields(time, ':', [2, 2, 2])?;
            (second < 60).then_some([hour, minute])?
        }
    };
    let is_real = year >= 1
        && (1..=12).contains(&month)
        && (1..=days_of_month(year, month)).contains(&day)
        && hour < 24
        && minute < 60;
    is_real.then_some(Moment {
        year,
        month: month as u8,
        day: day as u8,
        hour: hour as u8,
        minute: minute as u8,
    })
}

/// Numbers with just so many digits each, and a mark between them.
fn fields<const COUNT: usize>(
    text: &str,
    mark: char,
    digits: [usize; COUNT],
) -> Option<[u16; COUNT]> {
    let mut parts = text.trim().split(mark);
    let mut numbers = [0; COUNT];
    for (number, digits) in numbers.iter_mut().zip(digits) {
        let part = parts.next()?;
        let is_number = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
        *number = is_number.then(|| part.parse().ok())??;
    }
    parts.next().is_none().then_some(numbers)
}

fn days_of_month(year: u16, month: u16) -> u16 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
