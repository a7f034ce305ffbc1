//! The timer of a session. It goes by the clock, so that it goes on while the page is away; it is
//! quiet by default, and says in words how long is left now and then.

use std::time::Duration;

use leptos::prelude::*;

use crate::browser;
use crate::components::{Button, Radios, Tick, Variant, Words};
use crate::domain::Selfcheck;
use crate::domain::selfcheck::{LENGTHS, TimerState};
use crate::i18n::{Locale, fill, selfcheck as t};
use crate::state::AppState;
use crate::views::shell::frame::SectionTitle;
use crate::views::use_app;

/// How often the time is looked at, in milliseconds.
const TICK_MS: u64 = 500;
/// How many minutes before the end something is said.
const SPOKEN_AT: [u64; 3] = [10, 5, 1];

/// The bar with the time that is left and what starts and stops it. It stays in view while one scrolls.
#[component]
pub fn TimerBar() -> impl IntoView {
    let (state, locale) = use_app();
    let now = RwSignal::new(browser::now());
    if let Ok(ticking) = set_interval_with_handle(
        move || now.set(browser::now()),
        Duration::from_millis(TICK_MS),
    ) {
        on_cleanup(move || ticking.clear());
    }
    let shown = Memo::new(move |_| {
        let now = now.get();
        state
            .open
            .with_open(|check: &Selfcheck| check.timer.state(now))
    });
    let in_words = Memo::new(move |_| words(shown.get(), locale));
    let said = Memo::new(move |_| spoken(shown.get(), locale));
    sound_at_the_end(state, shown);
    view! {
        <div class="timer" role="group" aria-label=t::TIMER.get(locale)>
            <p
                class="timer__time"
                role="timer"
                data-over=move || (shown.get() == TimerState::Over).then_some("")
                prop:textContent=move || in_words.get()
            ></p>
            <p class="ds-sr-only" aria-live="polite" prop:textContent=move || said.get()></p>
            <TimerButtons shown/>
        </div>
    }
}

/// How long the session is to be, and how it ends.
#[component]
pub fn TimerChoices() -> impl IntoView {
    let (state, locale) = use_app();
    let reset = move || state.works.change_timer(&|timer, _| timer.reset());
    view! {
        <section class="panel timer-choices" aria-labelledby="nedtelling">
            <SectionTitle id="nedtelling" text=t::TIMER.get(locale)/>
            <Lengths/>
            <SoundSwitch/>
            <p class="cluster">
                <Button on_click=reset>{t::RESET.get(locale)}</Button>
            </p>
        </section>
    }
}

/// How long the session is to be.
#[component]
fn Lengths() -> impl IntoView {
    let (state, locale) = use_app();
    let options = vec![
        ("20", t::MINUTES_20.get(locale)),
        ("30", t::MINUTES_30.get(locale)),
        ("40", t::MINUTES_40.get(locale)),
    ];
    let chosen = Memo::new(move |_| {
        state
            .open
            .with_open(|check: &Selfcheck| check.timer.chosen().to_string())
    });
    let choose = move |word: String| {
        let minutes = word.parse().unwrap_or(LENGTHS[0]);
        state.works.change_timer(&|timer, _| timer.choose(minutes));
    };
    view! {
        <Radios group="lengde" legend=t::LENGTH.get(locale) options chosen on_choose=choose/>
    }
}

/// «19:59 igjen», or that the time is up.
fn words(shown: TimerState, locale: Locale) -> String {
    match shown {
        TimerState::Over => t::TIME_UP.get(locale).to_owned(),
        TimerState::Ready(left) | TimerState::Running(left) | TimerState::Paused(left) => {
            let seconds = left.div_ceil(1_000);
            let time = format!("{}:{:02}", seconds / 60, seconds % 60);
            fill(t::LEFT.get(locale), &[("time", &time)])
        }
    }
}

/// What is said aloud: when ten, five and one minute are left, and at the end.
fn spoken(shown: TimerState, locale: Locale) -> String {
    match shown {
        TimerState::Over => t::TIME_UP.get(locale).to_owned(),
        TimerState::Running(left) => {
            let minutes = left.div_ceil(60_000);
            match SPOKEN_AT.contains(&minutes) {
                true if minutes == 1 => t::MINUTES_LEFT_SPOKEN_ONE.get(locale).to_owned(),
                true => {
                    let n = minutes.to_string();
                    fill(t::MINUTES_LEFT_SPOKEN.get(locale), &[("n", &n)])
                }
                false => String::new(),
            }
        }
        TimerState::Ready(_) | TimerState::Paused(_) => String::new(),
    }
}

/// What starts, stops and lengthens it. The first is one button throughout, so that the
/// focus stays on it when the time is up.
#[component]
fn TimerButtons(shown: Memo<TimerState>) -> impl IntoView {
    let (state, locale) = use_app();
    let go = move || {
        state
            .works
            .change_timer(&|timer, now| match timer.state(now) {
                TimerState::Running(_) => timer.pause(now),
                TimerState::Ready(_) | TimerState::Paused(_) => timer.start(now),
                TimerState::Over => {
                    timer.reset();
                    timer.start(now);
                }
            });
        prepare_sound(state);
    };
    let go_words = Memo::new(move |_| {
        let text = match shown.get() {
            TimerState::Ready(_) | TimerState::Over => t::START,
            TimerState::Running(_) => t::PAUSE,
            TimerState::Paused(_) => t::RESUME,
        };
        text.get(locale).to_owned()
    });
    let extend = move || {
        state.works.change_timer(&|timer, now| timer.extend(now));
        prepare_sound(state);
    };
    view! {
        <div class="timer__buttons">
            <Button variant=Variant::Primary on_click=go>
                <Words text=go_words/>
            </Button>
            <Button on_click=extend>{t::EXTEND.get(locale)}</Button>
        </div>
    }
}

/// Whether the end is to be heard.
#[component]
fn SoundSwitch() -> impl IntoView {
    let (state, locale) = use_app();
    let is_on = Memo::new(move |_| {
        state
            .open
            .with_open(|check: &Selfcheck| check.timer.has_sound)
    });
    let switch = move |has_sound| {
        state
            .works
            .change_timer(&|timer, _| timer.has_sound = has_sound);
        prepare_sound(state);
    };
    view! { <Tick id="lyd" label=t::SOUND.get(locale) is_on on_tick=switch/> }
}

/// Browsers let a page make sound only once somebody has pressed something in it.
fn prepare_sound(state: AppState) {
    if untrack(|| {
        state
            .open
            .with_open(|check: &Selfcheck| check.timer.has_sound)
    }) {
        browser::prepare_sound();
    }
}

/// Sounds once, when a timer that ran comes to its end, if somebody has asked for that.
fn sound_at_the_end(state: AppState, shown: Memo<TimerState>) {
    Effect::new(move |was_running: Option<bool>| {
        let shown = shown.get();
        let has_sound = untrack(|| {
            state
                .open
                .with_open(|check: &Selfcheck| check.timer.has_sound)
        });
        if shown == TimerState::Over && was_running == Some(true) && has_sound {
            browser::chime();
        }
        matches!(shown, TimerState::Running(_))
    });
}
