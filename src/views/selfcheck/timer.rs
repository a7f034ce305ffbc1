//! The timer of a session. It goes by the clock, so that it goes on while the page is away; it is
//! quiet by default, and says in words how long is left now and then.

use std::time::Duration;

use leptos::prelude::*;

use crate::browser;
use crate::components::choices::radios;
use crate::components::{Variant, button};
use crate::dom::{El, el};
use crate::domain::selfcheck::{LENGTHS, TimerState};
use crate::i18n::{Locale, fill, selfcheck as t};
use crate::state::AppState;

/// How often the time is looked at, in milliseconds.
const TICK_MS: u64 = 500;
/// How many minutes before the end something is said.
const SPOKEN_AT: [u64; 3] = [10, 5, 1];

/// The timer of the session that is open.
pub fn timer(state: AppState, locale: Locale) -> El {
    let now = RwSignal::new(browser::now());
    if let Ok(ticking) = set_interval_with_handle(
        move || now.set(browser::now()),
        Duration::from_millis(TICK_MS),
    ) {
        on_cleanup(move || ticking.clear());
    }
    let shown = Memo::new(move |_| {
        let now = now.get();
        state.with_selfcheck(|check| check.timer.state(now))
    });
    let in_words = Memo::new(move |_| words(shown.get(), locale));
    let said = Memo::new(move |_| spoken(shown.get(), locale));
    sound_at_the_end(state, shown);
    el("section")
        .class("panel timer")
        .attr("aria-labelledby", "nedtelling")
        .child(crate::views::frame::section_title(
            "nedtelling",
            t::TIMER.get(locale),
        ))
        .child(lengths(state, locale))
        .child(
            el("p")
                .class("timer__time")
                .attr("role", "timer")
                .live_attr("data-over", move || {
                    (shown.get() == TimerState::Over).then_some("")
                })
                .live_text(move || in_words.get()),
        )
        .child(
            el("p")
                .class("ds-sr-only")
                .attr("aria-live", "polite")
                .live_text(move || said.get()),
        )
        .child(buttons(state, locale, shown))
        .child(sound_switch(state, locale))
}

fn lengths(state: AppState, locale: Locale) -> El {
    let names = [t::MINUTES_20, t::MINUTES_30, t::MINUTES_40];
    let words = ["20", "30", "40"];
    let options: Vec<(&'static str, &'static str)> = words
        .into_iter()
        .zip(names)
        .map(|(word, name)| (word, name.get(locale)))
        .collect();
    let chosen = Memo::new(move |_| state.with_selfcheck(|check| check.timer.chosen().to_string()));
    let choose = Callback::new(move |word: String| {
        let minutes = word.parse().unwrap_or(LENGTHS[0]);
        state.change_timer(&|timer, _| timer.choose(minutes));
    });
    radios(
        "lengde",
        t::LENGTH.get(locale),
        &options,
        chosen.into(),
        choose,
    )
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

fn buttons(state: AppState, locale: Locale, shown: Memo<TimerState>) -> El {
    let phase = Memo::new(move |_| match shown.get() {
        TimerState::Ready(_) => Phase::Ready,
        TimerState::Running(_) => Phase::Running,
        TimerState::Paused(_) => Phase::Paused,
        TimerState::Over => Phase::Over,
    });
    // One button throughout, so that the focus stays on it when the time is up.
    let main = button(Variant::Primary, "", move || {
        state.change_timer(&|timer, now| match timer.state(now) {
            TimerState::Running(_) => timer.pause(now),
            TimerState::Ready(_) | TimerState::Paused(_) => timer.start(now),
            TimerState::Over => {
                timer.reset();
                timer.start(now);
            }
        });
        prepare_sound(state);
    })
    .live_text(move || {
        let text = match phase.get() {
            Phase::Ready | Phase::Over => t::START,
            Phase::Running => t::PAUSE,
            Phase::Paused => t::RESUME,
        };
        text.get(locale)
    });
    let extend = button(Variant::Secondary, t::EXTEND.get(locale), move || {
        state.change_timer(&|timer, now| timer.extend(now));
        prepare_sound(state);
    });
    let reset = button(Variant::Tertiary, t::RESET.get(locale), move || {
        state.change_timer(&|timer, _| timer.reset());
    });
    el("div")
        .class("cluster")
        .child(main)
        .child(extend)
        .child(reset)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Ready,
    Running,
    Paused,
    Over,
}

fn sound_switch(state: AppState, locale: Locale) -> El {
    let input = el("input")
        .class("ds-input")
        .attr("type", "checkbox")
        .id("lyd")
        .live_prop("checked", move || {
            state.with_selfcheck(|check| check.timer.has_sound)
        })
        .on("change", move |event| {
            let has_sound = browser::event_checked(&event);
            state.change_timer(&|timer, _| timer.has_sound = has_sound);
            prepare_sound(state);
        });
    let label = el("label")
        .class("ds-label")
        .attr("for", "lyd")
        .text(t::SOUND.get(locale));
    el("div").class("ds-field").child(input).child(label)
}

/// Browsers let a page make sound only once somebody has pressed something in it.
fn prepare_sound(state: AppState) {
    if untrack(|| state.with_selfcheck(|check| check.timer.has_sound)) {
        browser::prepare_sound();
    }
}

/// Sounds once, when a timer that ran comes to its end, if somebody has asked for that.
fn sound_at_the_end(state: AppState, shown: Memo<TimerState>) {
    let mut was_running = false;
    crate::dom::effect(move || {
        let shown = shown.get();
        let has_sound = untrack(|| state.with_selfcheck(|check| check.timer.has_sound));
        if shown == TimerState::Over && was_running && has_sound {
            browser::chime();
        }
        was_running = matches!(shown, TimerState::Running(_));
    });
}
