//! The whole page: the frame, and the screen that the address asks for.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::frame::{page_title, reading, site_footer, site_header, skip_link};
use super::home::home;
use super::rest::{self, Rest};
use crate::browser;
use crate::components::{Variant, button};
use crate::compose::labels;
use crate::content::PROTOTYPE_CARDS;
use crate::dom::{El, effect, el};
use crate::domain::Sketch;
use crate::i18n::{self, Locale, lasting, list, shell};
use crate::routes::Route;
use crate::state::{AppState, Opened};

/// The app. It puts itself into the page, so there is nothing left for Leptos to mount.
#[component]
pub fn App() -> impl IntoView {
    let state = AppState::start();
    provide_context(state);
    listen(state);
    browser::remove_element("loading");
    let later = RwSignal::new(Later::Loading);
    follow_choices(state, later);
    load_rest(state, later);
    browser::append_to_body(&page(state, later));
}

/// The id of every screen's heading.
const TITLE: &str = "tittel";

/// What comes in the second file, or what became of it.
#[derive(Clone, Copy)]
enum Later {
    Loading,
    Failed,
    Here(Rest),
}

fn load_rest(state: AppState, later: RwSignal<Later>) {
    later.set(Later::Loading);
    spawn_local(async move {
        later.set(match rest::load().await {
            Ok(rest) => {
                (rest.begin)(state);
                Later::Here(rest)
            }
            Err(rest::NotLoaded) => Later::Failed,
        });
    });
}

fn page(state: AppState, later: RwSignal<Later>) -> El {
    let main = el("main")
        .id("hovedinnhold")
        .class("wrap page")
        .attr("tabindex", "-1")
        .live(move || match later.get() {
            Later::Here(rest) => Some((rest.banners)(state)),
            Later::Loading | Later::Failed => None,
        })
        .live(move || Some(screen(state, later)));
    el("div")
        .class("app")
        .child(skip_link(state))
        .child(site_header(state))
        .child(main)
        .child(site_footer(state))
        .child(toasts(state, later))
        .live(move || match later.get() {
            Later::Here(rest) => Some((rest.dialogs)(state)),
            Later::Loading | Later::Failed => None,
        })
}

/// The screen of now, built anew when the address or the language changes.
fn screen(state: AppState, later: RwSignal<Later>) -> El {
    let locale = state.locale.get();
    let route = state.route.get();
    if route == Route::Home && !state.is_wiped.get() {
        return home(state, locale);
    }
    match later.get() {
        Later::Here(rest) => (rest.screen)(state, locale, route),
        Later::Loading => reading(locale),
        Later::Failed => {
            let again = button(
                Variant::Primary,
                lasting::TRY_AGAIN.get(locale),
                move || {
                    load_rest(state, later);
                },
            );
            el("div")
                .class("empty-state")
                .child(page_title(shell::NOT_LOADED_TITLE.get(locale)))
                .child(
                    el("p")
                        .class("empty-state__text")
                        .text(shell::NOT_LOADED_TEXT.get(locale)),
                )
                .child(again)
        }
    }
}

/// What was just done, with the way back where there is one.
fn toasts(state: AppState, later: RwSignal<Later>) -> El {
    el("div")
        .class("toasts")
        .attr("aria-live", "polite")
        .live(move || {
            let locale = state.locale.get();
            match (state.notice.get(), later.get()) {
                (Some(notice), Later::Here(rest)) => Some((rest.toast)(state, notice, locale)),
                _ => None,
            }
        })
}

/// Follows the address, other tabs, and the signs that the page may soon be gone.
fn listen(state: AppState) {
    for event in ["hashchange", "popstate"] {
        browser::on_window(event, move |_| state.follow_address());
    }
    for event in ["blur", "focusout"] {
        browser::on_window(event, move |_| state.flush());
    }
    let leave = move |_| {
        state.flush();
        state.end_stretch();
    };
    for event in ["visibilitychange", "pagehide"] {
        browser::on_window(event, leave);
    }
    browser::on_document("freeze", leave);
    browser::on_window("focus", move |_| state.look_for_update());
    browser::on_window("storage", move |event| {
        if let Some((key, text)) = browser::stored_elsewhere(&event) {
            state.refresh(&key, text.as_deref());
        }
    });
}

/// Lets the page itself follow the language, the colours and the screen.
fn follow_choices(state: AppState, later: RwSignal<Later>) {
    effect(move || browser::set_root_attribute("lang", state.locale.get().tag()));
    effect(move || {
        browser::set_root_attribute("data-color-scheme", state.color_scheme.get().word());
    });
    effect(move || browser::set_title(&title(state)));
    // A new screen starts at its heading, for the eye and for the screen reader, but the first
    // one leaves the focus where the browser has it.
    let mut is_due = false;
    effect(move || {
        let route = state.route.get();
        // Another filter leaves the person where they are.
        if state.take_moved() {
            browser::scroll_to_top();
            is_due = true;
        }
        // A screen that is still on its way has no heading yet; the focus comes with it.
        if is_due && is_here(state, &route, later) {
            is_due = false;
            let part = state.take_part().map(str::to_owned);
            let part = part.unwrap_or_else(|| match route {
                // A new sketch is ready to type in.
                _ if state.is_unwritten(&route) => "felt-idea".to_owned(),
                Route::Proposal(id) => id,
                _ => TITLE.to_owned(),
            });
            browser::focus_soon_or(part, TITLE);
        }
    });
}

/// Whether everything that a screen needs has come.
fn is_here(state: AppState, route: &Route, later: RwSignal<Later>) -> bool {
    match route {
        Route::Home => true,
        Route::Sketch(_)
        | Route::Draft(..)
        | Route::MapElement(_)
        | Route::Selfcheck(_)
        | Route::Guide
        | Route::GuideSheet(_)
        | Route::Measure(_)
        | Route::Versions(_)
        | Route::Compare(_) => matches!(later.get(), Later::Here(_)) && state.ready.get(),
        _ => matches!(later.get(), Later::Here(_)),
    }
}

fn title(state: AppState) -> String {
    let locale = state.locale.get();
    let app = shell::APP_NAME.get(locale);
    let screen = match state.route.get() {
        Route::Home => return app.to_owned(),
        Route::Map => i18n::map::TITLE.get(locale).to_owned(),
        Route::MapElement(id) => labels::map_element(&id, locale),
        Route::Selfchecks | Route::Selfcheck(_) => i18n::selfcheck::TITLE.get(locale).to_owned(),
        Route::Examples(_) => i18n::examples::TITLE.get(locale).to_owned(),
        Route::Example(id) => labels::example(&id, locale),
        Route::Measures(_) | Route::Proposal(_) => i18n::measures::TITLE.get(locale).to_owned(),
        Route::Measure(id) => measure_name(&id, locale),
        Route::Draft(prototype, _) => measure_name(prototype.word(), locale),
        Route::Guide | Route::GuideSheet(_) => shell::GUIDE.get(locale).to_owned(),
        Route::Sketches => list::TITLE.get(locale).to_owned(),
        Route::Sketch(_) => match state.opened.get() {
            Opened::Missing => i18n::sketch::MISSING_TITLE.get(locale).to_owned(),
            Opened::InBin => i18n::sketch::IN_BIN_TITLE.get(locale).to_owned(),
            Opened::Editing => state.with_sketch(|open| sketch_name(open, locale)),
        },
        Route::Versions(_) => i18n::versions::TITLE.get(locale).to_owned(),
        Route::Compare(_) => i18n::compare::TITLE.get(locale).to_owned(),
        Route::About => i18n::about::TITLE.get(locale).to_owned(),
        Route::Unknown(_) => shell::NOT_FOUND_TITLE.get(locale).to_owned(),
    };
    format!("{screen} – {app}")
}

fn measure_name(id: &str, locale: Locale) -> String {
    PROTOTYPE_CARDS
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
