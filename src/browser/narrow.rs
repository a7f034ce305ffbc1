//! How wide the window is, where that decides what is there to be heard.

use leptos::prelude::*;

use super::{on_window_here, window};

/// Whether the window matches a query of CSS, followed for as long as the owner of now lives.
pub fn matching(query: &'static str) -> Signal<bool> {
    let look = move || {
        let list = window().and_then(|window| window.match_media(query).ok().flatten());
        list.is_some_and(|list| list.matches())
    };
    let matches = RwSignal::new(look());
    on_window_here("resize", move |_: web_sys::Event| {
        let now = look();
        if now != matches.get_untracked() {
            matches.set(now);
        }
    });
    matches.into()
}

/// Whether somebody has asked for less motion.
pub fn wants_stillness() -> bool {
    let asked = || {
        let query = "(prefers-reduced-motion: reduce)";
        window()?.match_media(query).ok().flatten()
    };
    asked().is_some_and(|query| query.matches())
}
