//! A sketch and its dots: a step more, a step less, or the number itself.

use std::time::Duration;

use leptos::prelude::*;

use super::prioritise::TOLD;
use super::sketches::{TableMark, address_of, name_of, table_of};
use crate::browser;
use crate::components::rested::Pause;
use crate::components::{Button, OwnWordsIn, Words, written};
use crate::compose::Said;
use crate::compose::titles::said_name;
use crate::compose::workshop::shown;
use crate::domain::{Id, Workshop};
use crate::i18n::{Text, session as t};
use crate::views::use_app;
use crate::views::work::names::entry_lang;

/// How long a number that is typed rests before it counts.
const REST: Duration = Duration::from_millis(600);

/// The row. What is refused is said in `told`.
#[component]
pub fn TallyRow(id: Id, ids: Memo<Vec<Id>>, told: RwSignal<Said>) -> impl IntoView {
    let (state, locale) = use_app();
    let entry = state.works.entry(id);
    let (title, table) = (name_of(entry, locale), table_of(entry));
    let lang = entry_lang(entry, locale);
    let dots = Memo::new(move |_| state.open.with_open(|held: &Workshop| held.dots_of(id)));
    let say = move |words: Said| {
        if told.with_untracked(|held| *held != words) {
            told.set(words);
        }
    };
    let give = move |wanted: u64| {
        let ids = ids.get_untracked();
        let held = untrack(|| state.open.with_open(Workshop::clone));
        if !held.clone().give(id, wanted, &ids) {
            let most = held.most_of(id, &ids);
            let title = entry.with_untracked(|entry| {
                let work = entry.as_ref().map(|entry| &entry.record.body);
                work.map(|work| said_name(work, locale)).unwrap_or_default()
            });
            return say(shown::refused(held.dealt(&ids), &title, most, locale));
        }
        say(Said::default());
        if wanted != held.dots_of(id) {
            state.open.step_edit_open(&|own: &mut Workshop| {
                own.give(id, wanted, &ids);
            });
        }
    };
    let more = move || give(dots.get_untracked().saturating_add(1));
    let less = move || give(dots.get_untracked().saturating_sub(1));
    let named = move |words: Text| {
        view! {
            <span class="ds-sr-only">
                <OwnWordsIn words hole="title" text=title lang locale/>
            </span>
        }
    };
    let field = format!("prikker-{id}");
    let is_none = Signal::derive(move || dots.get() == 0);
    view! {
        <li class="tally">
            <TableMark table/>
            <a class="ds-link tally__title" href=address_of(entry)>
                <Words text=title lang/>
            </a>
            <div class="tally__count">
                <Button class="tally__step" is_off=is_none on_click=less attr:data-icon="">
                    <span aria-hidden="true">"−"</span>
                    {named(t::ONE_LESS)}
                </Button>
                <label class="ds-sr-only" for=field.clone()>
                    <OwnWordsIn words=t::DOTS_TO hole="title" text=title lang locale/>
                </label>
                <DotsField
                    dots
                    id=field
                    give=move |wanted| give(wanted)
                    say=move |words| say(words)
                />
                <Button class="tally__step" on_click=more attr:data-icon="">
                    <span aria-hidden="true">"+"</span>
                    {named(t::ONE_MORE)}
                </Button>
            </div>
        </li>
    }
}

/// The number. A number that is typed counts when it has rested, or when somebody leaves the field; arrow keys count at
/// once. Whatever was not taken gives way to what there is.
#[component]
fn DotsField(
    dots: Memo<u64>,
    id: String,
    #[prop(into)] give: Callback<u64>,
    #[prop(into)] say: Callback<Said>,
) -> impl IntoView {
    let (state, locale) = use_app();
    // How many times the number has changed: what was typed before that gives way to it.
    let turn = Memo::new(move |before: Option<&(u32, u64)>| {
        let now = dots.get();
        let turn = before.map_or(0, |(turn, was)| turn.wrapping_add(u32::from(*was != now)));
        (turn, now)
    });
    let typed = RwSignal::new(None::<(u32, String)>);
    let text = Memo::new(move |_| {
        let (turn, now) = turn.get();
        typed.with(|typed| match typed {
            Some((own, text)) if *own == turn => text.clone(),
            _ => now.to_string(),
        })
    });
    let pause = Pause::default();
    let show = move || {
        if typed.try_with_untracked(Option::is_some) == Some(true) {
            typed.set(None);
        }
    };
    let read = move || {
        let written = text.try_get_untracked()?;
        match written.trim() {
            "" => Some(0),
            written => written.parse::<u64>().ok(),
        }
    };
    let is_wrong = Memo::new(move |_| {
        text.with(|text| !text.trim().is_empty() && text.trim().parse::<u64>().is_err())
    });
    let take = move || {
        pause.break_off();
        match read() {
            Some(wanted) if Some(wanted) != dots.try_get_untracked() => give.run(wanted),
            Some(_) => {}
            None => say.run(t::NOT_DOTS.get(locale).into()),
        }
    };
    // Whoever leaves the page while a number rests has given it.
    browser::on_window_here("pagehide", move |_| {
        if let Some(wanted) = read()
            && dots.try_get_untracked().is_some_and(|dots| dots != wanted)
        {
            take();
            state.open.flush();
        }
    });
    let step = move |up: bool| {
        pause.break_off();
        let now = read().unwrap_or_else(|| dots.get_untracked());
        give.run(match up {
            true => now.saturating_add(1),
            false => now.saturating_sub(1),
        });
        show();
    };
    let key = move |event: web_sys::KeyboardEvent| {
        if browser::has_modifier(&event) {
            return;
        }
        match browser::key_of(&event).as_str() {
            "ArrowUp" | "+" => step(true),
            "ArrowDown" | "-" | "−" => step(false),
            "Enter" => return take(),
            _ => return,
        }
        event.prevent_default();
    };
    let input = move |event: web_sys::Event| {
        if let Some(now) = written(&event) {
            let own = turn.with_untracked(|(turn, _)| *turn);
            typed.set(Some((own, now)));
            pause.then(REST, move || {
                if read().is_some() {
                    take();
                }
            });
        }
    };
    let leave = move |_| {
        take();
        show();
    };
    view! {
        <input
            class="ds-input tally__field"
            type="text"
            inputmode="numeric"
            autocomplete="off"
            maxlength="6"
            id=id
            role="spinbutton"
            aria-valuemin="0"
            aria-valuenow=move || dots.get().to_string()
            aria-invalid=move || is_wrong.get().then_some("true")
            aria-describedby=move || is_wrong.get().then_some(TOLD)
            prop:value=move || text.get()
            on:input=input
            on:keydown=key
            on:blur=leave
        />
    }
}
