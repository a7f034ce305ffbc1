//! Rows of a list that somebody writes in, told apart by more than their place.
//!
//! A row keeps its id wherever it is moved, so that a screen, or another tab, knows it again. A list
//! from before ids gets them on reading, by place, the same on every device.

use std::collections::BTreeSet;
use std::iter;

use serde_json::Value;

use super::fields::Field;

/// The smallest number of a row that was made with an id; those below are given on reading.
const LEAST_BY_CHANCE: u64 = 1 << 47;

/// Which row of its list a row is; 0 until it has been told apart from the others. Two rows that say
/// the same are the same row to a person, so ids never make a difference between two works.
#[derive(Clone, Copy, Debug, Default)]
pub struct RowId(u64);

impl RowId {
    /// The id of a new row, from six random bytes.
    pub fn from_bytes(bytes: [u8; 6]) -> RowId {
        let number = bytes
            .iter()
            .fold(0, |sum, byte| sum << 8 | u64::from(*byte));
        RowId(number | LEAST_BY_CHANCE)
    }

    /// The number it is stored as, below 2^48.
    pub const fn number(self) -> u64 {
        self.0
    }
}

impl PartialEq for RowId {
    fn eq(&self, _: &RowId) -> bool {
        true
    }
}

impl Field for RowId {
    fn read(value: Value) -> Option<RowId> {
        value.as_u64().map(RowId)
    }

    fn write(&self) -> Option<Value> {
        (self.0 != 0).then(|| Value::from(self.0))
    }
}

/// A row that is one line of text, and stored as no more than that.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// Which line of its list it is, for as long as the list is in memory.
    pub row_id: RowId,
    /// The text.
    pub text: String,
}

impl From<&str> for Line {
    fn from(text: &str) -> Line {
        Line {
            row_id: RowId::default(),
            text: text.to_owned(),
        }
    }
}

impl Field for Line {
    fn read(value: Value) -> Option<Line> {
        Some(Line::from(value.as_str()?))
    }

    fn write(&self) -> Option<Value> {
        self.text.write()
    }

    fn tell_apart(items: &mut [Line]) {
        tell_apart(items);
    }
}

impl Row for Line {
    fn id(&self) -> RowId {
        self.row_id
    }

    fn set_id(&mut self, id: RowId) {
        self.row_id = id;
    }
}

/// A row of a list.
pub trait Row: Clone + Default + 'static {
    /// Its id.
    fn id(&self) -> RowId;
    /// Gives it an id.
    fn set_id(&mut self, id: RowId);
}

/// Gives those rows an id that have none, or that of a row before them: the number of their place,
/// counted from 1, or where another row has that, the least that no row has.
pub fn tell_apart<T: Row>(rows: &mut [T]) {
    let mut taken = BTreeSet::new();
    let mut without = Vec::new();
    for (place, row) in rows.iter().enumerate() {
        let own = row.id().number();
        if own == 0 || !taken.insert(own) {
            without.push(place);
        }
    }
    for place in without {
        let of_place = place as u64 + 1;
        let mut numbers = iter::once(of_place).chain(1..);
        let next = numbers.find(|next| taken.insert(*next));
        rows[place].set_id(RowId(next.unwrap_or_default()));
    }
}

/// What a list begins with that is there to be written in at once: one row, open and empty.
pub fn begun<T: Row>() -> Vec<T> {
    let mut rows = vec![T::default()];
    tell_apart(&mut rows);
    rows
}

/// The place of the row with a number.
pub fn place_of<T: Row>(rows: &[T], number: u64) -> Option<usize> {
    rows.iter().position(|row| row.id().number() == number)
}

/// Moves one item of a list to another place; places outside the list change nothing.
pub fn move_item<T>(items: &mut Vec<T>, from: usize, to: usize) {
    if from < items.len() && to < items.len() {
        let item = items.remove(from);
        items.insert(to, item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::NextStep;

    fn rows(numbers: &[u64]) -> Vec<NextStep> {
        let row = |number: &u64| NextStep {
            row_id: RowId(*number),
            ..NextStep::default()
        };
        numbers.iter().map(row).collect()
    }

    #[test]
    fn rows_without_an_id_of_their_own_get_one() {
        for (before, after) in [
            (vec![], vec![]),
            (vec![0, 0, 0], vec![1, 2, 3]),
            (vec![2, 0, 0], vec![2, 1, 3]),
            (vec![7, 7, 7], vec![7, 2, 3]),
            (vec![9, 0, 4], vec![9, 2, 4]),
            (vec![0, 1, 0], vec![2, 1, 3]),
            (vec![3, 2, 1], vec![3, 2, 1]),
        ] {
            let mut told = rows(&before);
            tell_apart(&mut told);
            let numbers: Vec<u64> = told.iter().map(|row| row.id().number()).collect();
            assert_eq!(numbers, after, "{before:?}");
        }
    }

    #[test]
    fn every_row_is_the_same_after_it_was_stored_and_read() {
        for numbers in [
            vec![],
            vec![1, 2, 3],
            vec![2, 1],
            vec![1 << 47, 2, 1, 4],
            vec![3],
        ] {
            let before = rows(&numbers);
            let written = before.write().unwrap();
            let after = Vec::<NextStep>::read(written.clone()).unwrap();
            let read: Vec<u64> = after.iter().map(|row| row.id().number()).collect();
            assert_eq!(read, numbers);
            let is_plain = numbers == (1..=numbers.len() as u64).collect::<Vec<_>>();
            assert_eq!(is_plain, !written.to_string().contains("row_id"));
        }
    }

    #[test]
    fn a_new_row_never_gets_the_number_of_one_that_was_read() {
        assert_eq!(RowId::from_bytes([0; 6]).number(), LEAST_BY_CHANCE);
        assert_eq!(RowId::from_bytes([0xff; 6]).number(), (1 << 48) - 1);
    }
}
