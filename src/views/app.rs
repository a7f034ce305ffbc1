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
use crate::state::{AppState, Notice, Opened};

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

/// What the screen of now needs.
enum Shown {
    Home,
    Loading,
    Failed,
    Other(Rest, Route),
}

/// The screen of now, made anew for every address and language.
#[component]
fn Screen(later: RwSignal<Later>) -> impl IntoView {
    let state = AppState::from_context();
    let shown = move || {
        state.locale.track();
        let (route, is_wiped) = (state.route.get(), state.is_wiped.get());
        if route == Route::Home && !is_wiped {
            return Shown::Home;
        }
        match later.get() {
            Later::Here(rest) => Shown::Other(rest, route),
            Later::Loading => Shown::Loading,
            Later::Failed => Shown::Failed,
        }
    };
    let screen = move |shown: Shown| match shown {
        Shown::Home => view! { <Home/> }.into_any(),
        Shown::Other(rest, route) => (rest.screen)(route),
        Shown::Failed => view! { <NotLoaded later/> }.into_any(),
        Shown::Loading => view! { <Reading/> }.into_any(),
    };
    // Also for one that is called the same: an address can have changed unseen, when what was written on the
    // screen got one of its own.
    let turn = Turn::default();
    let turns = move || [(turn.next(), shown())];
    view! { <For each=turns key=|(turn, _)| *turn children=move |(_, shown)| screen(shown)/> }
}

/// Numbers by which what comes is told from what was there.
#[derive(Clone, Copy)]
struct Turn(StoredValue<u32>);

impl Default for Turn {
    fn default() -> Turn {
        Turn(StoredValue::new(0))
    }
}

impl Turn {
    fn next(self) -> u32 {
        self.0.update_value(|turn| *turn += 1);
        self.0.get_value()
    }
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
    let turn = Turn::default();
    let toasts = move || {
        state.locale.track();
        match (state.notice.get(), later.get()) {
            (Some(notice), Later::Here(rest)) => vec![(turn.next(), rest, notice)],
            _ => Vec::new(),
        }
    };
    let toast = |(_, rest, notice): (u32, Rest, Notice)| (rest.toast)(notice);
    view! {
        <div class="toasts" aria-live="polite">
            <For each=toasts key=|(turn, ..)| *turn children=toast/>
        </div>
    }
}

/// Follows the address.
fn listen(state: AppState) {
    for event in ["hashchange", "popstate"] {
        browser::on_window(event, move |_| state.follow_address());
    }
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
