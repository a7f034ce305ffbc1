//! What can fill the screen: a board, a presentation, a code for the wall.

use leptos::html::Div;
use leptos::prelude::*;

use crate::browser;
use crate::state::AppState;

/// Where the focus goes, by ids.
#[derive(Clone, Copy, Debug)]
pub struct Places {
    /// Where it stands once the screen is filled.
    pub within: &'static str,
    /// What gives it on when the page is back; whoever stands elsewhere stays there.
    pub from: &'static str,
    /// What takes it then.
    pub back: &'static str,
}

/// An element that stands in the page, or alone on the screen.
#[derive(Clone, Copy)]
pub struct Alone {
    /// The element.
    pub stage: NodeRef<Div>,
    /// Whether it fills the screen.
    pub is_alone: RwSignal<bool>,
    places: Places,
}

impl Alone {
    /// In the page. It is back there with the screen it belongs to, by Escape, and where somebody searches.
    pub fn begin(state: AppState, places: Places) -> Alone {
        let alone = Alone {
            stage: NodeRef::new(),
            is_alone: RwSignal::new(false),
            places,
        };
        // Escape: the browser takes its own full screen away and tells of it; where it refused one, it is for us.
        browser::on_window_here("fullscreenchange", move |_| {
            if !browser::fills_screen() {
                alone.leave();
            }
        });
        browser::on_window_here("keydown", move |event| {
            let is_escape = browser::key_of(&event) == "Escape" && !browser::fills_screen();
            // The search stands over the page, which cannot be reached while this stands alone; the page has heard its keys
            // before this, and there is no other way to it from here.
            if is_escape || state.app.searching.get_untracked() {
                alone.leave();
            }
        });
        on_cleanup(browser::leave_alone);
        alone
    }

    /// Fills the screen.
    pub fn fill(self) {
        if let Some(stage) = self.stage.get_untracked() {
            self.is_alone.set(true);
            browser::show_alone(&stage);
            browser::focus_soon(self.places.within.to_owned());
        }
    }

    /// Back into the page.
    pub fn leave(self) {
        if self.is_alone.get_untracked() {
            browser::leave_alone();
            browser::pass_focus_on(self.places.from, self.places.back);
            self.is_alone.set(false);
        }
    }

    /// What `data-alone` says of it. Follows it.
    pub fn mark(self) -> Option<&'static str> {
        self.is_alone.get().then_some("")
    }
}
