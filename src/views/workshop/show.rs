//! «Vis»: the sketches for a hall, one a view, with the map and the result after them.

use leptos::html::Div;
use leptos::prelude::*;

use super::clock::{ClockSwitch, ClockTime, TickingClock};
use super::show_view::shown_view;
use super::sketches::{NoSketches, session_ids, with_session};
use crate::browser;
use crate::components::{Button, Radios, Tick, Variant, Words};
use crate::compose::workshop::show::{View, views};
use crate::domain::Workshop;
use crate::i18n::{Locale, fill, session as t};
use crate::routes::{Route, Stage};
use crate::state::AppState;
use crate::views::map;
use crate::views::use_app;
use crate::views::work::formats::formats;
use crate::views::work::watching::WritingArea;

/// What lets it fill the screen.
const FILL: &str = "vis-fyll";
/// What takes it back into the page.
const LEAVE: &str = "vis-lukk";

/// The views, and which of them is shown.
#[derive(Clone, Copy)]
pub struct Showing {
    state: AppState,
    views: Memo<Vec<View>>,
    place: RwSignal<usize>,
}

impl Showing {
    fn new(state: AppState, first: usize, locale: Locale) -> Showing {
        let views = Memo::new(move |_| {
            let days = formats(locale);
            with_session(state, |held, sketches| views(held, sketches, &days))
        });
        Showing {
            state,
            views,
            place: RwSignal::new(first),
        }
    }

    /// How many there are. Follows them.
    pub fn total(self) -> usize {
        self.views.with(Vec::len).max(1)
    }

    /// Which of them is shown, from 1. Follows that.
    pub fn at(self) -> usize {
        self.place.get().clamp(1, self.total())
    }

    /// Goes to another, from 1; those beyond either end are none.
    fn go(self, to: usize) {
        let to = untrack(|| to.clamp(1, self.total()));
        if self.place.get_untracked() != to {
            self.place.set(to);
            self.state.works.show_view(to);
        }
    }

    fn next(self) {
        self.go(untrack(|| self.at()) + 1);
    }

    fn previous(self) {
        self.go(untrack(|| self.at()).saturating_sub(1));
    }

    /// The keys of a keyboard, and those of a presenter's remote, which are some of them.
    fn turn_by_key(self, event: &web_sys::Event) {
        if browser::has_modifier(event) || browser::is_spoken_for(event, false) {
            return;
        }
        match browser::key_of(event).as_str() {
            "ArrowRight" | "ArrowDown" | "PageDown" => self.next(),
            "ArrowLeft" | "ArrowUp" | "PageUp" => self.previous(),
            " " if !browser::is_spoken_for(event, true) => self.next(),
            "Home" => self.go(1),
            "End" => self.go(usize::MAX),
            _ => return,
        }
        event.prevent_default();
    }

    /// Another view in the address, such as by Back.
    fn follow_address(self) {
        if let Some(Route::Workshop(_, Stage::Show(view))) = Route::parse(&browser::hash())
            && self
                .place
                .try_get_untracked()
                .is_some_and(|now| now != view)
        {
            self.place.set(view);
        }
    }
}

/// The part, from one of its views.
#[component]
pub fn Presentation(first: usize) -> impl IntoView {
    map::dress();
    let (state, locale) = use_app();
    let ids = session_ids(state);
    let has_some = Memo::new(move |_| ids.with(|ids| !ids.is_empty()));
    let showing = Showing::new(state, first, locale);
    browser::on_window_here("keydown", move |event| showing.turn_by_key(&event));
    for event in ["hashchange", "popstate"] {
        browser::on_window_here(event, move |_| showing.follow_address());
    }
    view! {
        <div class="stack">
            <Show when=move || has_some.get() fallback=|| view! { <NoSketches/> }>
                <p class="prose">{t::SHOW_LEAD.get(locale)}</p>
                <Presented showing/>
                <Settings/>
            </Show>
        </div>
    }
}

/// Whose names are shown, and in which order.
#[component]
fn Settings() -> impl IntoView {
    let (state, locale) = use_app();
    let hides = Memo::new(move |_| state.open.with_open(|held: &Workshop| held.hides_names));
    let order = Memo::new(move |_| {
        let by_table = state.open.with_open(|held: &Workshop| held.by_table);
        if by_table { "bord" } else { "prikker" }.to_owned()
    });
    let options = vec![
        ("prikker", t::BY_DOTS.get(locale)),
        ("bord", t::BY_TABLE.get(locale)),
    ];
    let choose = move |word: String| {
        let by_table = word == "bord";
        state
            .open
            .step_edit_open(&|held: &mut Workshop| held.by_table = by_table);
    };
    let hide = move |hides_names: bool| {
        state
            .open
            .step_edit_open(&|held: &mut Workshop| held.hides_names = hides_names);
    };
    view! {
        <WritingArea>
            <div class="panel show-settings">
                <Radios
                    group="rekkefolge"
                    legend=t::ORDER.get(locale)
                    options
                    chosen=order
                    on_choose=choose
                />
                <div>
                    <Tick
                        id="skjul-navn"
                        label=t::HIDE_NAMES.get(locale)
                        is_on=hides
                        on_tick=hide
                    />
                    <p class="hint">{t::HIDE_NAMES_HINT.get(locale)}</p>
                </div>
            </div>
        </WritingArea>
    }
}

/// What the hall sees, in the page or over the whole screen.
#[component]
fn Presented(showing: Showing) -> impl IntoView {
    let (state, locale) = use_app();
    let (stage, is_alone) = (NodeRef::<Div>::new(), RwSignal::new(false));
    let leave = move || {
        if is_alone.get_untracked() {
            browser::leave_alone();
            browser::pass_focus_on(LEAVE, FILL);
            is_alone.set(false);
        }
    };
    browser::on_window_here("fullscreenchange", move |_| {
        if !browser::fills_screen() {
            leave();
        }
    });
    browser::on_window_here("keydown", move |event| {
        if browser::key_of(&event) == "Escape" && !browser::fills_screen() {
            leave();
        }
    });
    // The search stands over the page, which cannot be reached while this stands alone.
    Effect::new(move || {
        if state.app.searching.get() {
            leave();
        }
    });
    on_cleanup(browser::leave_alone);
    let fill_screen = move || {
        if let Some(stage) = stage.get_untracked() {
            is_alone.set(true);
            browser::show_alone(&stage);
            browser::focus_soon(LEAVE.to_owned());
        }
    };
    let now = Memo::new(move |_| {
        let at = showing.at() - 1;
        showing.views.with(|views| views.get(at).cloned())
    });
    let shown = move || now.get().map(|view| shown_view(state, &view, locale));
    let clock = TickingClock::new(state);
    view! {
        <div
            class="show-frame"
            node_ref=stage
            data-alone=move || is_alone.get().then_some("")
        >
            <section class="show" aria-label=t::STAGE.get(locale)>
                <div class="show__view">{shown}</div>
                <div class="show__bar">
                    <Turning showing/>
                    <div class="show__tools">
                        <ClockTime clock/>
                        <ClockSwitch clock/>
                        <Show
                            when=move || is_alone.get()
                            fallback=move || {
                                view! {
                                    <Button
                                        id=FILL
                                        icon="Monitor"
                                        variant=Variant::Primary
                                        on_click=fill_screen
                                    >
                                        {t::FULL_SCREEN.get(locale)}
                                    </Button>
                                }
                            }
                        >
                            <Button id=LEAVE icon="XMark" on_click=leave>
                                {t::LEAVE_FULL.get(locale)}
                            </Button>
                        </Show>
                    </div>
                </div>
            </section>
        </div>
    }
}

/// Back and forth.
#[component]
fn Turning(showing: Showing) -> impl IntoView {
    let (_, locale) = use_app();
    let words = Memo::new(move |_| {
        let (n, total) = (showing.at().to_string(), showing.total().to_string());
        fill(t::VIEW_OF.get(locale), &[("n", &n), ("total", &total)])
    });
    let is_first = Signal::derive(move || showing.at() == 1);
    let is_last = Signal::derive(move || showing.at() == showing.total());
    view! {
        <div class="show__turn">
            <Button icon="ArrowLeft" is_off=is_first on_click=move || showing.previous()>
                {t::PREVIOUS.get(locale)}
            </Button>
            <p class="show__place" role="status">
                <Words text=words/>
            </p>
            <Button
                class="show__next"
                icon="ArrowLeft"
                is_off=is_last
                on_click=move || showing.next()
            >
                {t::NEXT.get(locale)}
            </Button>
        </div>
    }
}
