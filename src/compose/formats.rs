//! How days and numbers are written: the browser's `Intl` knows, so it is an argument here.

use crate::i18n::Locale;

/// Writes days and numbers in a language.
#[derive(Clone, Copy)]
pub struct Formats {
    /// The language.
    pub locale: Locale,
    /// Writes a moment, in milliseconds since 1970 in UTC.
    pub moment: fn(Locale, u64) -> String,
    /// Writes a day given as `YYYY-MM-DD`.
    pub day: fn(Locale, &str) -> String,
    /// Writes a number, with two decimals at the most.
    pub number: fn(Locale, f64) -> String,
}

impl Formats {
    /// A day, or nothing where there is none.
    pub fn day(&self, day: &str) -> String {
        match day.trim() {
            "" => String::new(),
            day => (self.day)(self.locale, day),
        }
    }

    /// Minutes as hours.
    pub fn hours(&self, minutes: u32) -> String {
        (self.number)(self.locale, f64::from(minutes) / 60.0)
    }
}
