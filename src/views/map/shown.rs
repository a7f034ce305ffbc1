//! How the board is shown: how large, in the page or alone on the screen, and with its list under it or not.

use leptos::html::Div;
use leptos::prelude::*;

use crate::browser;
use crate::state::AppState;

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
    /// Whether it fills the screen.
    pub is_alone: RwSignal<bool>,
    /// Whether the list stands under it.
    is_listed: Signal<bool>,
    /// What the board is scrolled in.
    pub frame: NodeRef<Div>,
    /// What fills the screen.
    pub stage: NodeRef<Div>,
}

impl Shown {
    /// The whole board, in the page.
    pub fn new(state: AppState) -> Shown {
        let is_alone = RwSignal::new(false);
        let shown = Shown {
            size: RwSignal::new(0),
            is_alone,
            is_listed: browser::matching(LISTED),
            frame: NodeRef::new(),
            stage: NodeRef::new(),
        };
        // Escape: the browser takes its own full screen away and tells of it; where it refused one, it is for us.
        browser::on_window_here("fullscreenchange", move |_| {
            if !browser::fills_screen() {
                shown.leave();
            }
        });
        browser::on_window_here("keydown", move |event| {
            if browser::key_of(&event) == "Escape" && !browser::fills_screen() {
                shown.leave();
            }
        });
        // The search stands over the page, which cannot be reached while the board stands alone.
        Effect::new(move || {
            if state.app.searching.get() {
                shown.leave();
            }
        });
        on_cleanup(browser::leave_alone);
        shown
    }

    /// Lets the board fill the screen.
    pub fn fill(self) {
        if let Some(stage) = self.stage.get_untracked() {
            self.is_alone.set(true);
            browser::show_alone(&stage);
            browser::focus_soon(LEAVE.to_owned());
        }
    }

    /// Back into the page. Whoever stands on a sign stays there.
    pub fn leave(self) {
        if self.is_alone.get_untracked() {
            browser::leave_alone();
            browser::pass_focus_on(LEAVE, FILL);
            self.is_alone.set(false);
        }
    }

    /// Whether the elements are read and reached in the list under the board, and not on it. They are in one of the two: on
    /// a board that is large enough for their names, or in the list.
    pub fn is_by_list(self) -> Signal<bool> {
        let Shown {
            size,
            is_alone,
            is_listed,
            ..
        } = self;
        Signal::derive(move || is_listed.get() && size.get() == 0 && !is_alone.get())
    }

    /// Whether it is the other way round.
    pub fn is_by_board(self) -> Signal<bool> {
        let is_by_list = self.is_by_list();
        Signal::derive(move || self.is_listed.get() && !is_by_list.get())
    }
}
