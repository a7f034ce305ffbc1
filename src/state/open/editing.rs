//! Reading and changing what is open, whatever it is.

use leptos::prelude::*;

use super::Open;
use crate::domain::{Editable, Work};

impl Open {
    /// Reads what is open; an empty one where something else is. Follows it where it is tracked.
    pub fn with_open<K: Editable, T>(self, read: impl FnOnce(&K) -> T) -> T {
        self.editing.with(|open| match K::of(open) {
            Some(held) => read(held),
            None => read(&K::default()),
        })
    }

    /// Changes what is open in one step of its own, such as a tick or a moved row.
    pub fn step_edit_open<K: Editable>(self, change: &dyn Fn(&mut K)) {
        self.step_edit(&change_held(change));
    }
}

fn change_held<K: Editable>(change: &dyn Fn(&mut K)) -> impl Fn(&mut Work) {
    move |open| {
        if let Some(held) = K::of_mut(open) {
            change(held);
        }
    }
}
