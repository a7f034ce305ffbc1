//! Days and chance, as the browser gives them.

use nyskapingslaget::browser::{format_ago, format_date, format_day, now, random_bytes};
use nyskapingslaget::i18n::Locale;
use wasm_bindgen_test::wasm_bindgen_test;

/// 17 February 2027, noon in UTC, which is that day in every time zone but the outermost.
const NOON: u64 = 1_802_865_600_000;
const MINUTE: u64 = 60_000;

#[wasm_bindgen_test]
fn days_are_written_as_the_language_does() {
    let table = [
        (Locale::Nb, "17. februar 2027"),
        (Locale::Nn, "17. februar 2027"),
        (Locale::En, "17 February 2027"),
    ];
    for (locale, day) in table {
        assert_eq!(format_day(locale, NOON), day, "{locale:?}");
        assert_eq!(format_date(locale, "2027-02-17"), day, "{locale:?}");
        for odd in ["", "snart", "2027-13-45"] {
            assert_eq!(format_date(locale, odd), odd);
        }
    }
}

#[wasm_bindgen_test]
fn how_long_ago_is_told_in_words() {
    let table = [
        (0, "no"),
        (3 * 60 * MINUTE, "for 3 timar sidan"),
        (7 * 24 * 60 * MINUTE, "17. februar 2027"),
    ];
    for (past, words) in table {
        assert_eq!(format_ago(Locale::Nn, NOON, NOON + past), words);
    }
    // A clock that was set back makes nothing negative.
    assert_eq!(format_ago(Locale::Nb, NOON + 1, NOON), "nå");
}

#[wasm_bindgen_test]
fn chance_differs_and_time_has_come() {
    let drawn: Vec<[u8; 16]> = (0..100).map(|_| random_bytes()).collect();
    for (place, bytes) in drawn.iter().enumerate() {
        assert!(!drawn[..place].contains(bytes));
    }
    assert!(now() > 1_700_000_000_000);
}
