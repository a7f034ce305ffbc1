//! Undo and redo: what is one step, and that no state is lost on the way.

use nyskapingslaget::domain::undo::{MAX_STEPS, Place, STEP_PAUSE_MS, UndoHistory};
use proptest::collection::vec;
use proptest::prelude::*;

/// A field, and when it was edited.
type Edit = (&'static str, u64);

/// Makes edits `(field, time)`; each adds a letter. Returns the history and the text of now.
fn typed(edits: &[Edit]) -> (UndoHistory<String>, String) {
    let (mut history, mut text) = (UndoHistory::default(), String::new());
    for (place, (field, now)) in edits.iter().enumerate() {
        history.remember(&text, *field, *now);
        text.push(char::from(b'a' + u8::try_from(place % 26).unwrap()));
    }
    (history, text)
}

fn undo_all(history: &mut UndoHistory<String>, mut present: String) -> Vec<String> {
    let mut states = Vec::new();
    while let Some(earlier) = history.undo(present.clone()) {
        states.push(earlier.clone());
        present = earlier;
    }
    states
}

#[test]
fn a_step_is_one_field_without_a_pause() {
    const P: u64 = STEP_PAUSE_MS;
    let table: [(&[Edit], &[&str]); 7] = [
        (&[], &[]),
        (&[("idea", 0)], &[""]),
        (&[("idea", 0), ("idea", P - 1), ("idea", 2 * P - 2)], &[""]),
        (&[("idea", 0), ("idea", P)], &["a", ""]),
        (&[("idea", 0), ("goal", 1), ("idea", 2)], &["ab", "a", ""]),
        (
            &[("idea", 0), ("idea", 1), ("idea", 1 + P), ("goal", 2 + P)],
            &["abc", "ab", ""],
        ),
        // A clock that is set back goes on with the step.
        (&[("idea", 9 * P), ("idea", 1)], &[""]),
    ];
    for (edits, expected) in table {
        let (mut history, text) = typed(edits);
        assert_eq!(history.can_undo(), !expected.is_empty());
        assert_eq!(undo_all(&mut history, text), expected, "{edits:?}");
        assert!(!history.can_undo());
    }
}

#[test]
fn a_cell_of_another_row_is_another_step() {
    let cell = |row, number| Place {
        field: "task",
        cell: (row, number),
    };
    let mut history = UndoHistory::default();
    for (now, place) in [cell(7, 0), cell(7, 0), cell(8, 0), cell(8, 1)]
        .into_iter()
        .enumerate()
    {
        history.remember(&now, place, now as u64);
    }
    let mut found = Vec::new();
    let mut present = 4;
    while let Some(earlier) = history.undo(present) {
        found.push(earlier);
        present = earlier;
    }
    assert_eq!(found, [3, 2, 0]);
}

#[test]
fn a_step_can_be_ended() {
    let mut history = UndoHistory::default();
    history.remember(&"".to_owned(), "idea", 0);
    history.end_step();
    history.remember(&"a".to_owned(), "idea", 1);
    assert_eq!(undo_all(&mut history, "ab".to_owned()), ["a", ""]);
}

#[test]
fn redo_goes_forward_until_something_new_is_written() {
    let (mut history, text) = typed(&[("idea", 0), ("goal", 1), ("need", 2)]);
    assert!(!history.can_redo());
    assert_eq!(history.redo(text.clone()), None);
    let two = history.undo(text).unwrap();
    let one = history.undo(two.clone()).unwrap();
    assert_eq!((one.as_str(), history.can_redo()), ("a", true));
    assert_eq!(history.redo(one), Some("ab".to_owned()));
    // Right after an undo or a redo, typing on is a step of its own.
    history.remember(&"ab".to_owned(), "need", 2);
    assert!(!history.can_redo());
    assert_eq!(history.redo("abX".to_owned()), None);
    assert_eq!(undo_all(&mut history, "abX".to_owned()), ["ab", "a", ""]);
}

#[test]
fn the_oldest_steps_are_forgotten_first() {
    let mut history = UndoHistory::default();
    for number in 0..=MAX_STEPS as u64 + 5 {
        history.remember(&number.to_string(), "idea", number * STEP_PAUSE_MS);
    }
    let states = undo_all(&mut history, "now".to_owned());
    assert_eq!(
        (states.len(), states.last().map(String::as_str)),
        (MAX_STEPS, Some("6"))
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Undoing everything and doing it again leads back to where one was.
    #[test]
    fn there_and_back_again(edits in vec((0..3_usize, 0..1_500_u64), 0..40)) {
        let mut now = 0;
        let fields = ["idea", "goal", "need"];
        let edits: Vec<_> = edits.into_iter().map(|(field, pause)| {
            now += pause;
            (fields[field], now)
        }).collect();
        let (mut history, text) = typed(&edits);
        let states = undo_all(&mut history, text.clone());
        let mut present = states.last().cloned().unwrap_or_else(|| text.clone());
        while let Some(later) = history.redo(present.clone()) {
            present = later;
        }
        prop_assert_eq!(&present, &text);
        prop_assert_eq!(undo_all(&mut history, present), states);
    }
}
