//! The whole page: the frame, and the screen that the address asks for.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::frame::{PageTitle, Reading, SiteFooter, SiteHeader, SkipLink};
use super::home::Home;
use super::rest::{self, Rest};
use super::titles::screen_title;
use super::use_app;
use crate::browser;
use crate::components::{Button, Variant};
use crate::domain::Sketch;
use crate::i18n::{self, Locale, lasting, shell};
use crate::routes::Route;
use crate::state::{AppState, Opened};

/// The app, in the place of what the page showed while it was on its way.
#[component]
pub fn App() -> impl IntoView {
    let state = AppState::start();
    provide_context(state);
    listen(state);
    let later = RwSignal::new(Later::Loading);
    follow_choices(state, later);
    load_rest(state, later);
    let here = move || match later.get() {
        Later::Here(rest) => Some(rest),
        Later::Loading | Later::Failed => None,
    };
    let dialogs = move || here().map(|rest| (rest.dialogs)());
    view! {
        <Page after=move || view! { <Toasts later/> {dialogs} }>
            {move || here().map(|rest| (rest.banners)())}
            <Screen later/>
        </Page>
    }
}

/// The frame with a screen in it. `after` comes over every screen.
#[component]
pub fn Page(#[prop(into)] after: ViewFnOnce, children: Children) -> impl IntoView {
    view! {
        <div class="app">
            <SkipLink/>
            <SiteHeader/>
            <main id="hovedinnhold" class="wrap page" tabindex="-1">{children()}</main>
            <SiteFooter/>
            {after.run()}
        </div>
    }
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

/// What a screen is made anew for: its address, the language, and that what it needs has come.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Shown {
    Home(Locale),
    Loading(Locale),
    Failed(Locale),
    Rest(Locale, Route, bool),
}

/// The screen of now.
#[component]
fn Screen(later: RwSignal<Later>) -> impl IntoView {
    let state = AppState::from_context();
    let shown = move || {
        let (locale, route) = (state.locale.get(), state.route.get());
        let is_wiped = state.is_wiped.get();
        if route == Route::Home && !is_wiped {
            return Shown::Home(locale);
        }
        match later.get() {
            Later::Here(_) => Shown::Rest(locale, route, is_wiped),
            Later::Loading => Shown::Loading(locale),
            Later::Failed => Shown::Failed(locale),
        }
    };
    let screen = move |shown: Shown| match (shown, later.get_untracked()) {
        (Shown::Home(_), _) => view! { <Home/> }.into_any(),
        (Shown::Rest(_, route, _), Later::Here(rest)) => (rest.screen)(route),
        (Shown::Failed(_), _) => view! { <NotLoaded later/> }.into_any(),
        (Shown::Loading(_) | Shown::Rest(..), _) => view! { <Reading/> }.into_any(),
    };
    view! { <For each=move || [shown()] key=Clone::clone children=screen/> }
}

/// What stands where a screen did not come.
#[component]
fn NotLoaded(later: RwSignal<Later>) -> impl IntoView {
    let (state, locale) = use_app();
    let again = move || load_rest(state, later);
    view! {
        <div class="empty-state">
            <PageTitle text=shell::NOT_LOADED_TITLE.get(locale)/>
            <p class="empty-state__text">{shell::NOT_LOADED_TEXT.get(locale)}</p>
            <Button variant=Variant::Primary on_click=again>
                {lasting::TRY_AGAIN.get(locale)}
            </Button>
        </div>
    }
}

/// What was just done, with the way back where there is one.
#[component]
fn Toasts(later: RwSignal<Later>) -> impl IntoView {
    let state = AppState::from_context();
    let toast = move || {
        state.locale.track();
        match (state.notice.get(), later.get()) {
            (Some(notice), Later::Here(rest)) => Some((rest.toast)(notice)),
            _ => None,
        }
    };
    view! { <div class="toasts" aria-live="polite">{toast}</div> }
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
    Effect::new(move || browser::set_root_attribute("lang", state.locale.get().tag()));
    Effect::new(move || {
        browser::set_root_attribute("data-color-scheme", state.color_scheme.get().word());
    });
    Effect::new(move || browser::set_title(&title(state)));
    // A new screen starts at its heading, for the eye and for the screen reader, but the first
    // one leaves the focus where the browser has it.
    let mut is_due = false;
    Effect::new(move || {
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
    let (locale, route) = (state.locale.get(), state.route.get());
    let app = shell::APP_NAME.get(locale);
    let screen = match route {
        Route::Home => return app.to_owned(),
        Route::Sketch(_) => match state.opened.get() {
            Opened::Missing => i18n::sketch::MISSING_TITLE.get(locale).to_owned(),
            Opened::InBin => i18n::sketch::IN_BIN_TITLE.get(locale).to_owned(),
            Opened::Editing => state.with_open(|open: &Sketch| sketch_name(open, locale)),
        },
        route => screen_title(&route, locale),
    };
    format!("{screen} – {app}")
}

fn sketch_name(open: &Sketch, locale: Locale) -> String {
    match open.title() {
        "" => i18n::sketch::NEW_TITLE.get(locale).to_owned(),
        title => title.to_owned(),
    }
}
