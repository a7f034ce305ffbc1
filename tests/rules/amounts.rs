//! Amounts that people type.

use nyskapingslaget::domain::amounts::AmountFault::{Negative, NotANumber, TooMuch};
use nyskapingslaget::domain::amounts::{
    HOURS_OF_A_MONTH, HOURS_OF_A_WEEK, minutes, percent, time_of_day, whole_minutes,
};
use proptest::prelude::*;

#[test]
fn hours_are_read_as_people_write_them() {
    let table = [
        ("", Ok(None)),
        ("  ", Ok(None)),
        ("0", Ok(Some(0))),
        ("-0", Ok(Some(0))),
        ("3", Ok(Some(180))),
        (" 3 ", Ok(Some(180))),
        ("3,5", Ok(Some(210))),
        ("3.5", Ok(Some(210))),
        (",5", Ok(Some(30))),
        ("0,25", Ok(Some(15))),
        ("2,333333", Ok(Some(140))),
        ("1:30", Ok(Some(90))),
        ("0:05", Ok(Some(5))),
        ("168", Ok(Some(10_080))),
        ("168,01", Err(TooMuch)),
        ("400", Err(TooMuch)),
        ("99999999999999999999999", Err(TooMuch)),
        ("-3", Err(Negative)),
        ("−3", Err(Negative)),
        ("–0,5", Err(Negative)),
        ("mange", Err(NotANumber)),
        ("3 timer", Err(NotANumber)),
        ("3,5,5", Err(NotANumber)),
        ("1:75", Err(NotANumber)),
        (":", Err(NotANumber)),
        ("1e3", Err(NotANumber)),
        ("🙂", Err(NotANumber)),
        ("٣", Err(NotANumber)),
        ("\u{0}", Err(NotANumber)),
        ("NaN", Err(NotANumber)),
    ];
    for (text, expected) in table {
        assert_eq!(minutes(text, HOURS_OF_A_WEEK), expected, "{text:?}");
    }
    assert_eq!(minutes("400", HOURS_OF_A_MONTH), Ok(Some(24_000)));
    assert_eq!(minutes("745", HOURS_OF_A_MONTH), Err(TooMuch));
}

#[test]
fn percentages() {
    let table = [
        ("", Ok(None)),
        ("50", Ok(Some(50))),
        ("50 %", Ok(Some(50))),
        ("49,6", Ok(Some(50))),
        ("100", Ok(Some(100))),
        ("0", Err(TooMuch)),
        ("101", Err(TooMuch)),
        ("-20", Err(Negative)),
        ("halv", Err(NotANumber)),
    ];
    for (text, expected) in table {
        assert_eq!(percent(text), expected, "{text:?}");
    }
}

#[test]
fn lengths_of_blocks() {
    let table = [
        ("", Ok(None)),
        ("45", Ok(Some(45))),
        ("0", Ok(Some(0))),
        ("1440", Ok(Some(1_440))),
        ("1441", Err(TooMuch)),
        ("-5", Err(Negative)),
        ("1,5", Err(NotANumber)),
        ("en time", Err(NotANumber)),
    ];
    for (text, expected) in table {
        assert_eq!(whole_minutes(text), expected, "{text:?}");
    }
}

#[test]
fn times_of_day() {
    let table = [
        ("00:00", Some(0)),
        ("09:05", Some(545)),
        ("23:59", Some(1_439)),
        ("23:59:59", Some(1_439)),
        ("24:00", None),
        ("12:60", None),
        ("9", None),
        ("", None),
        ("12:3", None),
        ("12:å0", None),
    ];
    for (text, expected) in table {
        assert_eq!(time_of_day(text), expected, "{text:?}");
    }
}

proptest! {
    #[test]
    fn any_text_gets_an_answer(text in "\\PC{0,40}") {
        if let Ok(Some(minutes)) = minutes(&text, HOURS_OF_A_WEEK) {
            prop_assert!(minutes <= HOURS_OF_A_WEEK * 60);
        }
        let _ = (percent(&text), whole_minutes(&text), time_of_day(&text));
    }

    #[test]
    fn written_minutes_are_read_again(hours in 0_u32..168, part in 0_u32..60) {
        let text = format!("{hours}:{part:02}");
        prop_assert_eq!(minutes(&text, HOURS_OF_A_WEEK), Ok(Some(hours * 60 + part)));
    }
}
