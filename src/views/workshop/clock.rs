//! How long is left of what the room does together.

use std::time::Duration;

use leptos::prelude::*;

use crate::browser;
use crate::components::{Button, Words};
use crate::domain::selfcheck::TimerState;
use crate::domain::workshop::{Clock, Count};
use crate::domain::{Id, Workshop};
use crate::i18n::{fill, session as t};
use crate::state::{AppState, Notice};
use crate::views::use_app;

/// How often the time is looked at, in milliseconds.
const TICK_MS: u64 = 500;
/// By how much the clock of the machine goes back where somebody has set it, in milliseconds.
const SET_BACK_MS: u64 = 1_000;

/// The countdown of the workshop that is open.
#[derive(Clone, Copy)]
pub struct TickingClock {
    state: AppState,
    workshop: Id,
    clock: RwSignal<Clock>,
    shown: Memo<TimerState>,
}

impl TickingClock {
    /// As this machine remembers it, for as many minutes as the workshop has together.
    pub fn new(state: AppState) -> TickingClock {
        let workshop = state.open.editing_id();
        let (clock, now) = (
            RwSignal::new(state.works.clock_of(workshop)),
            RwSignal::new(browser::now()),
        );
        let tick = move || {
            let (before, time) = (now.try_get_untracked(), browser::now());
            let back = before.filter(|before| before.saturating_sub(time) >= SET_BACK_MS);
            let runs = clock.try_get_untracked();
            let runs = runs.filter(|clock| clock.ends_at.is_some());
            if let (Some(before), Some(running)) = (back, runs) {
                let running = running.turned_back(before, time);
                clock.set(running);
                state.works.keep_clock(workshop, running);
                state.app.tell(Notice::ClockSetBack);
            }
            now.try_set(time);
        };
        if let Ok(ticking) = set_interval_with_handle(tick, Duration::from_millis(TICK_MS)) {
            on_cleanup(move || ticking.clear());
        }
        let shown = Memo::new(move |_| clock.get().state(now.get(), minutes(state)));
        TickingClock {
            state,
            workshop,
            clock,
            shown,
        }
    }

    fn set(self, clock: Clock) {
        self.clock.set(clock);
        self.state.works.keep_clock(self.workshop, clock);
    }

    fn switch(self) {
        let minutes = untrack(|| minutes(self.state));
        let clock = self.clock.get_untracked();
        self.set(clock.switched(browser::now(), minutes));
    }
}

fn minutes(state: AppState) -> u64 {
    state
        .open
        .with_open(|held: &Workshop| held.count(Count::Plenary))
}

/// «14:59 igjen».
#[component]
pub fn ClockTime(clock: TickingClock) -> impl IntoView {
    let (_, locale) = use_app();
    let words = Memo::new(move |_| match clock.shown.get() {
        TimerState::Over => t::TIMER_OVER.get(locale).to_owned(),
        TimerState::Ready(left) | TimerState::Running(left) | TimerState::Paused(left) => {
            let seconds = left.div_ceil(1_000);
            let time = format!("{}:{:02}", seconds / 60, seconds % 60);
            fill(t::TIMER_LEFT.get(locale), &[("time", &time)])
        }
    });
    let is_over = Memo::new(move |_| clock.shown.get() == TimerState::Over);
    let heard = move || match is_over.get() {
        true => t::TIMER_OVER.get(locale),
        false => "",
    };
    view! {
        <p
            class="show__time"
            role="timer"
            data-over=move || is_over.get().then_some("")
            prop:textContent=move || words.get()
        ></p>
        <p class="ds-sr-only" role="status" prop:textContent=heard></p>
    }
}

/// What starts it, lets it stand still, and sets it back.
#[component]
pub fn ClockSwitch(clock: TickingClock) -> impl IntoView {
    let (_, locale) = use_app();
    let words = Memo::new(move |_| {
        let text = match clock.shown.get() {
            TimerState::Ready(_) => t::TIMER_START,
            TimerState::Running(_) => t::TIMER_PAUSE,
            TimerState::Paused(_) => t::TIMER_GO_ON,
            TimerState::Over => t::TIMER_RESET,
        };
        text.get(locale).to_owned()
    });
    let is_back = Signal::derive(move || matches!(clock.shown.get(), TimerState::Ready(_)));
    view! {
        <Button on_click=move || clock.switch()>
            <Words text=words/>
        </Button>
        <Button
            icon="ArrowUndo"
            label=Signal::stored(t::TIMER_BACK.get(locale).to_owned())
            is_off=is_back
            on_click=move || clock.set(Clock::default())
        />
    }
}
