//! The whole page: the frame, and the screen that the address asks for.

use leptos::prelude::*;

use super::frame::{SiteFooter, SiteHeader, SkipLink};
use super::rooms::{Around, Rooms};
use super::titles::screen_title;
use crate::browser;
use crate::i18n::shell;
use crate::routes::Route;
use crate::state::{AppState, Notice};
use crate::views::ids;

/// The app, in the place of what the page showed while it was on its way.
#[component]
pub fn App() -> impl IntoView {
    let state = AppState::start();
    provide_context(state);
    listen(state);
    let rooms = Rooms::provide(state);
    follow_choices(state, rooms);
    // On paper it is nothing, unless there are sheets in it: even an empty block would be a page of its own after a sheet of
    // another size.
    let over = move || view! { <div class="over">{rooms.over()}</div> };
    view! {
        <Page
            foot=move || view! { {move || rooms.around().map(|around| (around.foot)())} }
            after=move || view! { <Toasts/> {over()} }
        >
            {move || rooms.around().map(|around| (around.banners)())}
            <Screen/>
        </Page>
    }
}

/// The frame with a screen in it. `after` comes over every screen.
#[component]
pub fn Page(
    /// What the footer says besides.
    #[prop(optional, into)]
    foot: Option<ViewFnOnce>,
    #[prop(into)] after: ViewFnOnce,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="app">
            <SkipLink/>
            <SiteHeader/>
            <main id=ids::MAIN class="wrap page" tabindex="-1">{children()}</main>
            <SiteFooter>{foot.map(|foot| foot.run())}</SiteFooter>
            {after.run()}
        </div>
    }
}

/// The screen of now, made anew for every address and language.
#[component]
fn Screen() -> impl IntoView {
    let state = AppState::from_context();
    let rooms = expect_context::<Rooms>();
    // Also for one that is called the same: an address can have changed unseen, when what was written on the
    // screen got one of its own.
    let turn = Turn::default();
    let turns = move || {
        state.app.locale.track();
        [(turn.next(), rooms.shown(state))]
    };
    view! { <For each=turns key=|(turn, _)| *turn children=|(_, shown)| shown.view()/> }
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

/// What was just done, with the way back where there is one.
#[component]
fn Toasts() -> impl IntoView {
    let state = AppState::from_context();
    let rooms = expect_context::<Rooms>();
    let turn = Turn::default();
    let toasts = move || {
        state.app.locale.track();
        match (state.app.notice.get(), rooms.around()) {
            (Some(notice), Some(around)) => vec![(turn.next(), around, notice)],
            _ => Vec::new(),
        }
    };
    let toast = |(_, around, notice): (u32, Around, Notice)| (around.toast)(notice);
    view! {
        <div class="toasts" aria-live="polite">
            <For each=toasts key=|(turn, ..)| *turn children=toast/>
        </div>
    }
}

/// Follows the keys for the search.
fn listen(state: AppState) {
    let search = window_event_listener(leptos::ev::keydown, move |event| {
        browser::leave_to_composing(&event);
        let (is_shortcut, has_shift) = browser::shortcut_keys(&event);
        let key = browser::key_of(&event);
        if is_shortcut && !has_shift && key.eq_ignore_ascii_case("k") {
            event.prevent_default();
            if !state.app.searching.get_untracked() {
                state.app.searching.set(true);
            }
        }
    });
    on_cleanup(move || search.remove());
}

/// Lets the page itself follow the language, the colours and the screen.
fn follow_choices(state: AppState, rooms: Rooms) {
    Effect::new(move || browser::set_root_attribute("lang", state.app.locale.get().tag()));
    Effect::new(move || {
        browser::set_root_attribute("data-color-scheme", state.app.color_scheme.get().word());
    });
    Effect::new(move || browser::set_title(&title(state, rooms)));
    // A new screen starts at its heading, for the eye and for the screen reader, but the first
    // one leaves the focus where the browser has it.
    let mut is_due = false;
    Effect::new(move || {
        let route = state.app.route.get();
        // Another filter leaves the person where they are.
        if state.app.take_moved() {
            browser::scroll_to_top();
            is_due = true;
        }
        // A screen that is still on its way has no heading yet; the focus comes with it.
        if is_due && is_here(state, &route, rooms) {
            is_due = false;
            let part = state.app.take_part().map(str::to_owned);
            let part = part.unwrap_or_else(|| match route {
                // A new sketch is ready to type in.
                _ if state.open.is_unwritten(&route) => ids::FIRST_FIELD.to_owned(),
                Route::Proposal(id) => id,
                Route::Accessibility => ids::ACCESSIBILITY.to_owned(),
                _ => ids::TITLE.to_owned(),
            });
            browser::focus_soon_or(part, ids::TITLE);
        }
    });
}

/// Whether everything that a screen needs has come, of the app and of what is kept.
fn is_here(state: AppState, route: &Route, rooms: Rooms) -> bool {
    let waits_for_kept = matches!(
        route,
        Route::Sketch(_)
            | Route::Draft(..)
            | Route::MapElement(_)
            | Route::Selfcheck(_)
            | Route::Guide
            | Route::GuideSheet(_)
            | Route::Workshop(..)
            | Route::OnScreen(..)
            | Route::Measure(_)
            | Route::Versions(_)
            | Route::Compare(_)
    );
    rooms.is_here(route) && (!waits_for_kept || state.care.ready.get())
}

/// What the page is called. A sheet for the printer has its own name, which becomes that of the file it is saved as.
fn title(state: AppState, rooms: Rooms) -> String {
    if let Some(sheet) = state.app.sheet.get() {
        return sheet;
    }
    let (locale, route) = (state.app.locale.get(), state.app.route.get());
    let app = shell::APP_NAME.get(locale);
    if route == Route::Home {
        return app.to_owned();
    }
    // A work says itself what it is called; it comes with what opens it.
    let work = rooms.around().and_then(|around| (around.work_title)(state));
    let screen = work.unwrap_or_else(|| screen_title(&route, locale));
    format!("{screen} – {app}")
}
