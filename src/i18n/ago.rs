//! How long ago something was, in words. Browsers have none for nynorsk.

use super::{Locale, plural, texts};

texts! {
    NOW {
        nb: "nå",
        nn: "no",
        en: "just now",
    }
    MINUTE {
        nb: "for ett minutt siden",
        nn: "for eitt minutt sidan",
        en: "a minute ago",
    }
    MINUTES {
        nb: "for {n} minutter siden",
        nn: "for {n} minutt sidan",
        en: "{n} minutes ago",
    }
    HOUR {
        nb: "for en time siden",
        nn: "for ein time sidan",
        en: "an hour ago",
    }
    HOURS {
        nb: "for {n} timer siden",
        nn: "for {n} timar sidan",
        en: "{n} hours ago",
    }
    YESTERDAY {
        nb: "i går",
        nn: "i går",
        en: "yesterday",
    }
    DAYS {
        nb: "for {n} dager siden",
        nn: "for {n} dagar sidan",
        en: "{n} days ago",
    }
}

/// How far ahead of the clock of now something may be and still have been now, in milliseconds: clocks differ.
const MOST_AHEAD_MS: u64 = 5 * 60_000;

const MINUTE_SECONDS: u64 = 60;
const HOUR_SECONDS: u64 = 60 * MINUTE_SECONDS;
const WEEK_DAYS: u64 = 7;

/// How many seconds ago something was, by two times in milliseconds; `None` where it is so far ahead that one of two clocks
/// must be wrong, and no words for how long ago would be true.
pub fn seconds_since(then: u64, now: u64) -> Option<u64> {
    (then <= now.saturating_add(MOST_AHEAD_MS)).then(|| now.saturating_sub(then) / 1_000)
}

/// Some seconds ago in words, and so many midnights where the person is; `None` for a week or more,
/// which is better said as a day.
pub fn ago(locale: Locale, seconds: u64, midnights: u64) -> Option<String> {
    let (count, one, many) = match (seconds, midnights) {
        (0..MINUTE_SECONDS, _) => return Some(NOW.get(locale).to_owned()),
        (MINUTE_SECONDS..HOUR_SECONDS, _) => (seconds / MINUTE_SECONDS, MINUTE, MINUTES),
        (_, 0) => (seconds / HOUR_SECONDS, HOUR, HOURS),
        (_, 1..WEEK_DAYS) => (midnights, YESTERDAY, DAYS),
        _ => return None,
    };
    Some(plural(
        locale,
        usize::try_from(count).unwrap_or_default(),
        &one,
        &many,
    ))
}
