//! What may be taken into the open sketch: the words of what it was made from, each under the field
//! that it is for. Nothing of it is in the sketch before somebody takes it.

use leptos::prelude::*;

use super::fields::FieldSpec;
use super::themes::Choice;
use crate::browser;
use crate::compose::suggested::{Suggested, suggested};
use crate::dom::{El, el};
use crate::domain::{Actor, Sketch};
use crate::i18n::{Locale, Text, fill, suggested as t};
use crate::state::AppState;

/// Something that is suggested, and the name of what suggests it.
type Offer<T> = Memo<Option<(String, T)>>;

fn offer<T: Clone + PartialEq + Send + Sync + 'static>(
    state: AppState,
    locale: Locale,
    is_open: impl Fn(&Sketch) -> bool + Send + Sync + 'static,
    of: impl Fn(Sketch) -> T + Send + Sync + 'static,
) -> Offer<T> {
    Memo::new(move |_| {
        state.with_sketch(|open| {
            let Suggested { from, words } = is_open(open).then(|| suggested(open, locale))??;
            Some((from, of(words)))
        })
    })
}

/// The sentence for a field that is empty, and the button that takes it.
pub fn sentence(state: AppState, locale: Locale, field: FieldSpec) -> impl Fn() -> Option<El> {
    let FieldSpec { id, of, get, .. } = field;
    let offered = offer(
        state,
        locale,
        move |open| get(open).trim().is_empty(),
        move |words| get(&words).clone(),
    );
    move || {
        let (from, words) = offered.get().filter(|(_, words)| !words.is_empty())?;
        let taken = words.clone();
        let take = move || {
            state.step_edit_sketch(id, &|open| of(open).clone_from(&taken));
            browser::focus_end_soon(id.to_owned());
        };
        let names = (t::BORROW, t::BORROW_TO, field.label);
        Some(block(
            &from,
            &words,
            take_button(names, locale, take),
            locale,
        ))
    }
}

/// The themes, or the elements of the map, for a list that nothing is chosen of.
pub fn choices(state: AppState, locale: Locale, choice: Choice) -> impl Fn() -> Option<El> {
    let offered = offer(
        state,
        locale,
        move |open| (choice.get)(open).is_empty(),
        move |words| (choice.get)(&words).clone(),
    );
    move || {
        let (from, ids) = offered.get().filter(|(_, ids)| !ids.is_empty())?;
        let names: Vec<String> = ids.iter().map(|id| (choice.name)(id, locale)).collect();
        let take = move || {
            state.step_edit_sketch(choice.id, &|open| (choice.of)(open).clone_from(&ids));
            if let Some(first) = ids.first() {
                browser::focus_soon(choice.box_id(first));
            }
        };
        let button = take_button((t::TAKE, t::TAKE_TO, choice.title), locale, take);
        Some(block(&from, &names.join(", "), button, locale))
    }
}

/// Who could be on the team: pressing one adds a row, pressing it again takes away what nobody has
/// gone on with.
pub fn team_mates(state: AppState, locale: Locale) -> impl Fn() -> Option<El> {
    let offered = offer(state, locale, |_| true, |words| words.actors);
    move || {
        let (from, actors) = offered.get().filter(|(_, actors)| !actors.is_empty())?;
        let chips = actors.into_iter().map(|actor| chip(state, actor));
        let summary = fill(t::FROM.get(locale), &[("name", &from)]);
        let chips = el("div")
            .class("chips")
            .attr("role", "group")
            .attr("aria-label", &summary)
            .children(chips);
        Some(
            el("details")
                .class("ds-details suggestions")
                .child(el("summary").text(&summary))
                .child(el("div").child(chips)),
        )
    }
}

fn chip(state: AppState, actor: Actor) -> El {
    let words = match actor.role.as_str() {
        "" => actor.name.clone(),
        role => format!("{}: {role}", actor.name),
    };
    let name = actor.name.clone();
    let is_there =
        move || state.with_sketch(|open| open.actors.iter().any(|held| held.name.trim() == name));
    let is_pressed = is_there.clone();
    el("button")
        .attr("type", "button")
        .class("ds-chip suggestion")
        .live_attr("aria-pressed", move || Some(is_pressed().to_string()))
        .on_click(move || {
            let is_there = untrack(&is_there);
            state.step_edit_sketch("rows", &|open| match is_there {
                true => open.actors.retain(|held| *held != actor),
                false => open.actors.push(actor.clone()),
            });
        })
        .text(&words)
}

/// The button that takes something: its short name, its name with `{field}`, and that field.
fn take_button(
    (short, long, field): (Text, Text, Text),
    locale: Locale,
    take: impl FnMut() + 'static,
) -> El {
    let name = fill(long.get(locale), &[("field", field.get(locale))]);
    el("button")
        .attr("type", "button")
        .class("ds-button suggested__take")
        .attr("data-variant", "secondary")
        .attr("data-size", "sm")
        .attr("aria-label", &name)
        .on_click(take)
        .text(short.get(locale))
}

fn block(from: &str, words: &str, button: El, locale: Locale) -> El {
    let from = fill(t::FROM.get(locale), &[("name", from)]);
    let text = el("p")
        .class("suggested__words")
        .child(el("b").text(&from).text(": "))
        .text(words);
    el("div").class("suggested").child(text).child(button)
}
