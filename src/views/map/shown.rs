//! How the board is shown: how large, in the page or alone on the screen, and with its list under it or not.

use leptos::html::Div;
use leptos::prelude::*;

use crate::browser;
use crate::state::AppState;
use crate::views::work::alone::{Alone, Places};

/// What lets the board fill the screen.
pub const FILL: &str = "vis-tavla";
/// What takes it back into the page.
pub const LEAVE: &str = "lukk-tavla";

/// Where the list stands under the board (`style/views/map.css`).
const LISTED: &str = "(max-width: 47.99rem)";

/// How the board is shown.
#[derive(Clone, Copy)]
pub struct Shown {
    /// A place among the sizes.
    pub size: RwSignal<usize>,
    /// In the page, or alone on the screen.
    pub alone: Alone,
    /// Whether the list stands under it.
    is_listed: Signal<bool>,
    /// What the board is scrolled in.
    pub frame: NodeRef<Div>,
}

impl Shown {
    /// The whole board, in the page.
    pub fn new(state: AppState) -> Shown {
        let places = Places {
            within: LEAVE,
            // Whoever stands on a sign stays there.
            from: LEAVE,
            back: FILL,
        };
        Shown {
            size: RwSignal::new(0),
            alone: Alone::begin(state, places),
            is_listed: browser::matching(LISTED),
            frame: NodeRef::new(),
        }
    }

    /// Whether the elements are read and reached in the list under the board, and not on it. They are in one of the two: on
    /// a board that is large enough for their names, or in the list.
    pub fn is_by_list(self) -> Signal<bool> {
        let Shown {
            size,
            alone,
            is_listed,
            ..
        } = self;
        Signal::derive(move || is_listed.get() && size.get() == 0 && !alone.is_alone.get())
    }

    /// Whether it is the other way round.
    pub fn is_by_board(self) -> Signal<bool> {
        let is_by_list = self.is_by_list();
        Signal::derive(move || self.is_listed.get() && !is_by_list.get())
    }
}
