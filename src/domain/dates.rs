//! Days of the calendar, as the browsers' fields for dates give them.
//!
//! Invariant: no other day than the one that is meant is ever made of a text. What cannot be meant is
//! told about and left out.

/// The years that somebody can mean, from the first to the last.
const YEARS: std::ops::RangeInclusive<u16> = 1900..=2200;
/// The first and the last day of them, for a field.
pub const BOUNDS: (&str, &str) = ("1900-01-01", "2200-12-31");

/// A day that exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// The year, 1900 to 2200.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, 1 to 31.
    pub day: u8,
}

/// Why a text in a field for a date is no day that can be meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateFault {
    /// Its year is too far away, or has too few or too many digits.
    Year,
    /// There is no such day.
    NotADay,
}

/// The day that a text `YYYY-MM-DD` stands for; `None` for anything that is no real day (31 February,
/// month 13) of a year that can be meant.
pub fn day(text: &str) -> Option<Day> {
    let [year, month, day] = fields(text, '-', [4, 2, 2])?;
    let is_real = YEARS.contains(&year)
        && (1..=12).contains(&month)
        && (1..=days_of_month(year, month)).contains(&day);
    is_real.then_some(Day {
        year,
        month: month as u8,
        day: day as u8,
    })
}

/// What is wrong with the text of a field for a date; nothing where it is empty.
pub fn fault(text: &str) -> Option<DateFault> {
    let text = text.trim();
    if text.is_empty() || day(text).is_some() {
        return None;
    }
    let year = text.trim_start_matches(['+', '-']).split('-').next();
    let year = year.and_then(|year| year.parse::<u32>().ok());
    let can_be_meant = |year: u32| u16::try_from(year).is_ok_and(|year| YEARS.contains(&year));
    match year {
        Some(year) if is_in_numbers(text) && !can_be_meant(year) => Some(DateFault::Year),
        _ => Some(DateFault::NotADay),
    }
}

/// Whether a text is said as it was written where a day is to be said: words are, and a date that
/// cannot be meant is not.
pub fn is_in_words(text: &str) -> bool {
    !is_in_numbers(text.trim())
}

fn is_in_numbers(text: &str) -> bool {
    let is_sign = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'-' | b'+');
    text.bytes().all(is_sign)
}

/// Numbers with just so many digits each, and a mark between them.
pub fn fields<const COUNT: usize>(
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

impl Day {
    /// So many days later.
    #[must_use]
    pub fn days_later(self, days: u32) -> Day {
        let mut own = self;
        for _ in 0..days {
            let is_last = u16::from(own.day) == days_of_month(own.year, own.month.into());
            own = match (is_last, own.month) {
                (false, _) => Day {
                    day: own.day + 1,
                    ..own
                },
                (true, 12) => Day {
                    year: own.year + 1,
                    month: 1,
                    day: 1,
                },
                (true, month) => Day {
                    month: month + 1,
                    day: 1,
                    ..own
                },
            };
        }
        own
    }

    /// So many months later: the same day, or the last of a month that has no such day.
    #[must_use]
    pub fn months_later(self, months: u16) -> Day {
        let all = self.year * 12 + u16::from(self.month) - 1 + months;
        let (year, month) = (all / 12, all % 12 + 1);
        Day {
            year,
            month: month as u8,
            day: self.day.min(days_of_month(year, month) as u8),
        }
    }
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
