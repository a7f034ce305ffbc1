//! The whole page: the frame, and the screen that the address asks for.

use leptos::prelude::*;

use super::about::about;
use super::frame::{not_found, site_footer, site_header, skip_link};
use super::home::home;
use super::measures::{measure_screen, measures};
use super::notices::{banners, toasts};
use super::sketch::sketch_screen;
use super::sketches::sketches;
use crate::browser;
use crate::content::PROTOTYPES;
use crate::dom::{El, effect, el};
use crate::domain::Sketch;
use crate::i18n::{self, Locale, list, shell};
use crate::routes::Route;
use crate::state::{AppState, Opened};

/// The app. It puts itself into the page, so there is nothing left for Leptos to mount.
#[component]
pub fn App() -> impl IntoView {
    let state = AppState::start();
    listen(state);
    follow_choices(state);
    browser::remove_element("loading");
    browser::append_to_body(&page(state));
}

fn page(state: AppState) -> El {
    let main = el("main")
        .id("hovedinnhold")
        .class("wrap page")
        .attr("tabindex", "-1")
        .child(banners(state))
        .live(move || Some(screen(state)));
    el("div")
        .class("app")
        .child(skip_link(state))
        .child(site_header(state))
        .child(main)
        .child(site_footer(state))
        .child(toasts(state))
}

/// The screen of now, built anew when the address or the language changes.
fn screen(state: AppState) -> El {
    let locale = state.locale.get();
    match state.route.get() {
        Route::Home => home(state, locale),
        Route::Measures => measures(locale),
        Route::Measure(id) => measure_screen(state, locale, &id),
        Route::Sketches => sketches(state, locale),
        Route::Sketch(id) => sketch_screen(state, locale, id),
        Route::About => about(state, locale),
        Route::Unknown(_) => not_found(locale),
    }
}

/// Follows the address, other tabs, and the signs that the page may soon be gone.
fn listen(state: AppState) {
    for event in ["hashchange", "popstate"] {
        browser::on_window(event, move |_| state.follow_address());
    }
    for event in ["visibilitychange", "pagehide", "blur", "focusout"] {
        browser::on_window(event, move |_| state.flush());
    }
    browser::on_window("storage", move |event| {
        if let Some((key, text)) = browser::stored_elsewhere(&event) {
            state.refresh(&key, text.as_deref());
        }
    });
}

/// Lets the page itself follow the language, the colours and the screen.
fn follow_choices(state: AppState) {
    effect(move || browser::set_root_attribute("lang", state.locale.get().tag()));
    effect(move || {
        browser::set_root_attribute("data-color-scheme", state.color_scheme.get().word());
    });
    effect(move || browser::set_title(&title(state)));
    // A new screen starts at its heading, for the eye and for the screen reader, but the first
    // one leaves the focus where the browser has it.
    let mut shown: Option<Route> = None;
    effect(move || {
        let route = state.route.get();
        if shown.as_ref().is_some_and(|shown| *shown != route) {
            browser::scroll_to_top();
            browser::focus_soon("tittel".to_owned());
        }
        shown = Some(route);
    });
}

fn title(state: AppState) -> String {
    let locale = state.locale.get();
    let app = shell::APP_NAME.get(locale);
    let screen = match state.route.get() {
        Route::Home => return app.to_owned(),
        Route::Measures => i18n::measures::TITLE.get(locale).to_owned(),
        Route::Measure(id) => measure_name(&id, locale),
        Route::Sketches => list::TITLE.get(locale).to_owned(),
        Route::Sketch(_) => match state.opened.get() {
            Opened::Missing => i18n::sketch::MISSING_TITLE.get(locale).to_owned(),
            Opened::InBin => i18n::sketch::IN_BIN_TITLE.get(locale).to_owned(),
            Opened::Editing => state.editing.with(|open| sketch_name(open, locale)),
        },
        Route::About => i18n::about::TITLE.get(locale).to_owned(),
        Route::Unknown(_) => shell::NOT_FOUND_TITLE.get(locale).to_owned(),
    };
    format!("{screen} – {app}")
}

fn measure_name(id: &str, locale: Locale) -> String {
    PROTOTYPES
        .iter()
        .find(|prototype| prototype.id == id)
        .map_or(i18n::measures::UNKNOWN_TITLE, |prototype| prototype.name)
        .get(locale)
        .to_owned()
}

fn sketch_name(open: &Sketch, locale: Locale) -> String {
    match open.title() {
        "" => i18n::sketch::NEW_TITLE.get(locale).to_owned(),
        title => title.to_owned(),
    }
}
