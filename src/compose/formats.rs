//! How days and numbers are written: the browser's `Intl` knows, so it is an argument here.

use super::calendar::moment;
use super::said::Said;
use crate::domain::dates;
use crate::i18n::{Locale, Text, fill, months};

/// Writes days and numbers in a language.
#[derive(Clone, Copy)]
pub struct Formats {
    /// The language.
    pub locale: Locale,
    /// Writes a moment, in milliseconds since 1970 in UTC.
    pub moment: fn(Locale, u64) -> String,
    /// Writes a day given as `YYYY-MM-DD` that can be meant. [`Formats::day`] sees to that.
    pub day: fn(Locale, &str) -> String,
    /// Writes a number, with two decimals at the most.
    pub number: fn(Locale, f64) -> String,
}

impl Formats {
    /// Days and numbers as they are written into a text that stays. Nothing here is the browser's, so
    /// that the text is the same wherever it is made.
    pub fn in_writing(locale: Locale) -> Formats {
        Formats {
            locale,
            moment: |_, _| String::new(),
            day: written_day,
            number: written_number,
        }
    }

    /// A day, or nothing where there is none, or none that can be meant. Words are said as they stand.
    pub fn day(&self, day: &str) -> Said {
        match day.trim() {
            day if dates::day(day).is_some() => (self.day)(self.locale, day).into(),
            day if dates::is_in_words(day) => Said::own(day),
            _ => Said::default(),
        }
    }

    /// Minutes as hours.
    pub fn hours(&self, minutes: u32) -> String {
        (self.number)(self.locale, f64::from(minutes) / 60.0)
    }
}

fn written_day(locale: Locale, day: &str) -> String {
    let written = || {
        let moment = moment(day, "00:00")?;
        let month = months::name(moment.month)?.get(locale);
        let (day, year) = (moment.day.to_string(), moment.year.to_string());
        let values = [("day", &*day), ("month", month), ("year", &year)];
        Some(fill(months::DAY.get(locale), &values))
    };
    // What is no day is said as it was written.
    written().unwrap_or_else(|| day.to_owned())
}

fn written_number(locale: Locale, number: f64) -> String {
    let number = ((number * 100.0).round() / 100.0).to_string();
    match locale {
        Locale::Nb | Locale::Nn => number.replace('.', ","),
        Locale::En => number,
    }
}

/// An amount with its unit: the text for one, or the text for another number with `{n}` filled in.
pub fn amount(locale: Locale, number: &str, one: &Text, many: &Text) -> String {
    match number {
        "1" => one.get(locale).to_owned(),
        number => fill(many.get(locale), &[("n", number)]),
    }
}
