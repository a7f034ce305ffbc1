//! What the window is called while somebody writes in a work.

use leptos::prelude::*;

use crate::compose::titles::{shown_name, titled};
use crate::domain::{Sketch, Work};
use crate::i18n::{self, Locale, shell};
use crate::routes::Route;
use crate::state::{AppState, Opened, Received};
use crate::views::shell::titles::screen_title;

/// The name of the work on the screen; none where the screen has no work. Follows both.
pub fn work_title(state: AppState) -> Option<String> {
    let (locale, route) = (state.app.locale.get(), state.app.route.get());
    match route {
        Route::Sketch(_) => Some(match state.open.opened.get() {
            Opened::Missing => i18n::sketch::MISSING_TITLE.get(locale).to_owned(),
            Opened::InBin => i18n::sketch::IN_BIN_TITLE.get(locale).to_owned(),
            Opened::Editing => state
                .open
                .with_open(|open: &Sketch| titled(open.title(), i18n::sketch::NEW_TITLE, locale)),
        }),
        Route::Draft(..) | Route::Selfcheck(_) | Route::GuideSheet(_)
            if state.care.ready.get() && state.open.opened.get() == Opened::Editing =>
        {
            let name = state
                .open
                .editing
                .with(|open| work_name(open, &route, locale));
            Some(name)
        }
        Route::Received(_) if state.works.received.with(Received::is_ready) => {
            Some(i18n::travel::TITLE.get(locale).to_owned())
        }
        _ => None,
    }
}

/// What a work is called, and what it is.
fn work_name(open: &Work, route: &Route, locale: Locale) -> String {
    let screen = screen_title(route, locale);
    let name = match (open.title(), open.municipality().trim()) {
        ("", "") => return screen,
        ("", place) if open.guide().is_none() => place.to_owned(),
        (title, _) if open.draft().is_some() => title.to_owned(),
        _ => shown_name(open, locale),
    };
    match screen == shell::APP_NAME.get(locale) {
        true => name,
        false => format!("{name} – {screen}"),
    }
}
