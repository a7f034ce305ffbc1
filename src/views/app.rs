//! The whole page: the frame, and the screen that the address asks for.

use leptos::ev;
use leptos::prelude::*;

use super::about::About;
use super::frame::{NotFound, SiteFooter, SiteHeader, SkipLink};
use super::home::Home;
use super::measures::{MeasureScreen, Measures};
use super::notices::{Banners, Toasts};
use super::sketch::SketchScreen;
use super::sketches::Sketches;
use crate::browser;
use crate::content::PROTOTYPES;
use crate::domain::Sketch;
use crate::i18n::{Locale, about, list, measures, shell, sketch};
use crate::routes::Route;
use crate::state::{AppState, Opened};

/// The app.
#[component]
pub fn App() -> impl IntoView {
    let state = AppState::start();
    provide_context(state);
    listen(state);
    follow_choices(state);
    browser::remove_element("loading");
    view! {
        <div class="app">
            <SkipLink />
            <SiteHeader />
            <main id="hovedinnhold" class="wrap page" tabindex="-1">
                <Banners />
                {move || screen(state)}
            </main>
            <SiteFooter />
            <Toasts />
        </div>
    }
}

/// The screen of now, built anew when the address or the language changes.
fn screen(state: AppState) -> AnyView {
    let locale = state.locale.get();
    match state.route.get() {
        Route::Home => view! { <Home locale=locale /> }.into_any(),
        Route::Measures => view! { <Measures locale=locale /> }.into_any(),
        Route::Measure(id) => view! { <MeasureScreen locale=locale id=id /> }.into_any(),
        Route::Sketches => view! { <Sketches locale=locale /> }.into_any(),
        Route::Sketch(id) => view! { <SketchScreen locale=locale id=id /> }.into_any(),
        Route::About => view! { <About locale=locale /> }.into_any(),
        Route::Unknown(_) => view! { <NotFound locale=locale /> }.into_any(),
    }
}

/// Follows the address, other tabs, and the signs that the page may soon be gone.
fn listen(state: AppState) {
    let follow = move || state.follow_address();
    let handles = [
        window_event_listener(ev::hashchange, move |_| follow()),
        window_event_listener(ev::popstate, move |_| follow()),
        window_event_listener(ev::visibilitychange, move |_| state.flush()),
        window_event_listener(ev::pagehide, move |_| state.flush()),
        window_event_listener(ev::blur, move |_| state.flush()),
        window_event_listener(ev::focusout, move |_| state.flush()),
        window_event_listener(ev::storage, move |event| {
            if let Some(key) = event.key() {
                state.refresh(&key, event.new_value().as_deref());
            }
        }),
    ];
    on_cleanup(move || handles.into_iter().for_each(WindowListenerHandle::remove));
}

/// Lets the page itself follow the language, the colours and the screen.
fn follow_choices(state: AppState) {
    Effect::new(move || browser::set_root_attribute("lang", state.locale.get().tag()));
    Effect::new(move || {
        browser::set_root_attribute("data-color-scheme", state.color_scheme.get().word());
    });
    Effect::new(move || browser::set_title(&title(state)));
    // A new screen starts at its heading, for the eye and for the screen reader, but the first
    // one leaves the focus where the browser has it.
    Effect::new(move |before: Option<Route>| {
        let route = state.route.get();
        if before.is_some_and(|before| before != route) {
            browser::scroll_to_top();
            browser::focus_soon("tittel".to_owned());
        }
        route
    });
}

fn title(state: AppState) -> String {
    let locale = state.locale.get();
    let app = shell::APP_NAME.get(locale);
    let screen = match state.route.get() {
        Route::Home => return app.to_owned(),
        Route::Measures => measures::TITLE.get(locale).to_owned(),
        Route::Measure(id) => measure_name(&id, locale),
        Route::Sketches => list::TITLE.get(locale).to_owned(),
        Route::Sketch(_) => match state.opened.get() {
            Opened::Missing => sketch::MISSING_TITLE.get(locale).to_owned(),
            Opened::InBin => sketch::IN_BIN_TITLE.get(locale).to_owned(),
            Opened::Editing => state.editing.with(|open| sketch_name(open, locale)),
        },
        Route::About => about::TITLE.get(locale).to_owned(),
        Route::Unknown(_) => shell::NOT_FOUND_TITLE.get(locale).to_owned(),
    };
    format!("{screen} – {app}")
}

fn measure_name(id: &str, locale: Locale) -> String {
    PROTOTYPES
        .iter()
        .find(|prototype| prototype.id == id)
        .map_or(measures::UNKNOWN_TITLE, |prototype| prototype.name)
        .get(locale)
        .to_owned()
}

fn sketch_name(open: &Sketch, locale: Locale) -> String {
    match open.title() {
        "" => sketch::NEW_TITLE.get(locale).to_owned(),
        title => title.to_owned(),
    }
}
