//! Days and amounts, as people type them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nyskapingslaget::domain::amounts::{
    HOURS_OF_A_MONTH, minutes, percent, time_of_day, whole_minutes,
};
use nyskapingslaget::domain::dates::{BOUNDS, Day, day, fault, is_in_words};

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    look_at(&text);
    if let [a, b, month, date, ..] = bytes {
        let year = 1890 + u16::from_be_bytes([a & 1, *b]);
        let text = format!("{year}-{:02}-{:02}", month % 15, date % 34);
        assert_eq!(look_at(&text), exists(&text));
    }
    if let Ok(Some(minutes)) = minutes(&text, HOURS_OF_A_MONTH) {
        assert!(minutes <= 60 * HOURS_OF_A_MONTH);
    }
    if let Ok(Some(percent)) = percent(&text) {
        assert!((1..=100).contains(&percent));
    }
    let _ = whole_minutes(&text);
    assert!(time_of_day(&text).is_none_or(|minutes| minutes <= 24 * 60));
});

/// Whether it is a day, once what must hold of every text has been looked at.
fn look_at(text: &str) -> bool {
    let found = day(text);
    assert_eq!(
        fault(text).is_none(),
        text.trim().is_empty() || found.is_some()
    );
    if let Some(found) = found {
        assert_eq!(written(found), text.trim(), "no other day than is meant");
        assert!(!is_in_words(text));
        let (first, last) = BOUNDS;
        assert!((first..=last).contains(&&*written(found)));
        assert!(exists(text));
    }
    found.is_some()
}

fn written(day: Day) -> String {
    format!("{:04}-{:02}-{:02}", day.year, day.month, day.day)
}

/// Whether a day comes back from being counted, which only days that exist do (Hinnant, «chrono-Compatible Low-Level
/// Date Algorithms»), and can be meant.
fn exists(text: &str) -> bool {
    let numbers: Vec<i64> = text
        .trim()
        .split('-')
        .filter_map(|it| it.parse().ok())
        .collect();
    let [year, month, day] = numbers[..] else {
        return false;
    };
    if !(1900..=2200).contains(&year) || !(1..=12).contains(&month) {
        return false;
    }
    let shifted = if month > 2 { year } else { year - 1 };
    let (era, of_era) = (shifted / 400, shifted % 400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let counted = era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year;
    let (era, rest) = (counted / 146_097, counted % 146_097);
    let of_era = (rest - rest / 1_460 + rest / 36_524 - rest / 146_096) / 365;
    let of_year = rest - (365 * of_era + of_era / 4 - of_era / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let back_day = of_year - (153 * shifted_month + 2) / 5 + 1;
    let back_month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    let back_year = era * 400 + of_era + i64::from(back_month <= 2);
    (back_year, back_month, back_day) == (year, month, day)
}
