//! What stands where a screen is on its way.

use leptos::prelude::*;

use crate::i18n::shell;
use crate::state::AppState;
use crate::views::use_app;

/// What stands where a screen is on its way. While it does, there is no footer to be seen jumping. (No rule of style
/// may tell from so far up what has something in it, `:has`: each key would then change the style of the whole page.)
#[component]
pub fn Reading() -> impl IntoView {
    let (state, locale) = use_app();
    wait(state);
    view! { <p class="quiet">{shell::READING.get(locale)}</p> }
}

/// Likewise, where the page had painted the heading of the screen before the app came: it stays.
#[component]
pub fn StillPainted(
    /// The markup of it, as the build made it.
    painted: String,
) -> impl IntoView {
    wait(AppState::from_context());
    view! { <div inner_html=painted></div> }
}

fn wait(state: AppState) {
    state.app.waiting.update(|waiting| *waiting += 1);
    on_cleanup(move || {
        state
            .app
            .waiting
            .update(|waiting| *waiting = waiting.saturating_sub(1))
    });
}
