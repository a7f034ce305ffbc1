//! A sketch that was changed in two places: side by side, and one choice for each part.

use leptos::prelude::*;

use super::differences::{changed_parts, changed_words, one_side};
use super::frame::{link_button, page_title, reading};
use super::versions::part_words;
use crate::browser;
use crate::components::{Variant, button};
use crate::compose::parts;
use crate::dom::{El, el};
use crate::domain::differences::Piece;
use crate::domain::parts::{Choice, Part, combine};
use crate::domain::{Id, Sketch, Work};
use crate::i18n::{Locale, Text, compare as t, drafts, fill, list, print, sketch, works};
use crate::routes::Route;
use crate::state::AppState;

type Choices = RwSignal<Vec<(Part, Choice)>>;

/// The two versions that are compared.
#[derive(Clone, Copy)]
struct Two(StoredValue<(Sketch, Sketch)>);

/// The screen for a conflict copy.
pub fn compare_screen(state: AppState, locale: Locale, copy: Id) -> El {
    // What else is stored meanwhile must not take the choices from somebody who is making them.
    let conflict = Memo::new(move |_| state.conflict(copy));
    el("div").live(move || {
        if !state.ready.get() {
            return Some(reading(locale));
        }
        Some(match conflict.get() {
            Some((Some(origin), other)) => match (&origin.record.body, &other.record.body) {
                (Work::Sketch(first), Work::Sketch(second)) => {
                    side_by_side(state, locale, copy, first, second)
                }
                (first, second) => whole_by_whole(state, locale, copy, first, second),
            },
            Some((None, _)) => alone(state, locale, copy),
            None => nothing(locale),
        })
    })
}

fn nothing(locale: Locale) -> El {
    el("div")
        .class("empty-state")
        .child(page_title(t::ALONE_TITLE.get(locale)))
        .child(link_button(&Route::Sketches, sketch::BACK.get(locale)))
}

fn alone(state: AppState, locale: Locale, copy: Id) -> El {
    let keep = button(Variant::Primary, t::KEEP_ALONE.get(locale), move || {
        state.keep_apart(copy);
    });
    el("div")
        .class("empty-state")
        .child(page_title(t::ALONE_TITLE.get(locale)))
        .child(
            el("p")
                .class("empty-state__text")
                .text(t::ALONE_TEXT.get(locale)),
        )
        .child(
            el("div")
                .class("cluster")
                .child(keep)
                .child(link_button(&Route::Sketches, sketch::BACK.get(locale))),
        )
}

fn side_by_side(state: AppState, locale: Locale, copy: Id, first: &Sketch, second: &Sketch) -> El {
    let changed = changed_parts(first, second, locale);
    let choices: Choices = RwSignal::new(
        changed
            .iter()
            .map(|(part, _)| (*part, part.first_choice(first, second)))
            .collect(),
    );
    let two = Two(StoredValue::new((first.clone(), second.clone())));
    let heads = el("div")
        .class("compare__sides")
        .child(side_head(t::THIS, first, locale))
        .child(side_head(t::COPY, second, locale));
    let is_same = changed.is_empty();
    let parts: Vec<El> = changed
        .iter()
        .map(|(part, pieces)| part_view(*part, pieces, two, choices, locale))
        .collect();
    let save = button(Variant::Primary, t::SAVE.get(locale), move || {
        state.solve_conflict(copy, &choices.get_untracked());
    });
    let apart = button(Variant::Secondary, t::KEEP_APART.get(locale), move || {
        state.keep_apart(copy);
    });
    let lead = if is_same { t::SAME } else { t::LEAD };
    el("div")
        .class("stack compare")
        .child(page_title(t::TITLE.get(locale)))
        .child(el("p").class("prose").text(lead.get(locale)))
        .child(heads)
        .children(parts)
        .child(el("div").class("cluster").child(save).child(apart))
}

/// Two versions of what has no parts to choose between, such as a draft: one of them goes on.
fn whole_by_whole(state: AppState, locale: Locale, copy: Id, first: &Work, second: &Work) -> El {
    let side = |title: Text, pieces: &[Piece], is_first| {
        el("div")
            .class("compare__side")
            .child(el("h3").class("compare__name").text(title.get(locale)))
            .child(one_side(pieces, is_first, locale))
    };
    let parts = changed_words(first, second, locale)
        .into_iter()
        .map(|(name, pieces)| {
            let sides = el("div")
                .class("compare__sides")
                .child(side(t::THIS, &pieces, true))
                .child(side(t::COPY, &pieces, false));
            el("section")
                .class("panel compare__part")
                .child(el("h2").class("section-title").text(&name))
                .child(sides)
        });
    let keep = |variant, text: Text, choice| {
        button(variant, text.get(locale), move || {
            state.solve_whole(copy, choice);
        })
    };
    let apart = button(
        Variant::Secondary,
        works::KEEP_APART.get(locale),
        move || {
            state.keep_apart(copy);
        },
    );
    el("div")
        .class("stack compare")
        .child(page_title(t::TITLE.get(locale)))
        .child(el("p").class("prose").text(works::COMPARE_LEAD.get(locale)))
        .children(parts.collect::<Vec<_>>())
        .child(
            el("div")
                .class("cluster")
                .child(keep(Variant::Primary, drafts::KEEP_THIS, Choice::First))
                .child(keep(Variant::Primary, drafts::KEEP_COPY, Choice::Second))
                .child(apart),
        )
}

fn side_head(name: Text, sketch: &Sketch, locale: Locale) -> El {
    let when = browser::format_ago(locale, sketch.changed_at, browser::now());
    let mut facts = vec![fill(list::CHANGED.get(locale), &[("when", &when)])];
    if !sketch.contributors.is_empty() {
        let names = sketch.contributors.join(", ");
        facts.push(fill(print::WRITTEN_BY.get(locale), &[("names", &names)]));
    }
    el("div")
        .child(el("h2").class("section-title").text(name.get(locale)))
        .child(el("p").class("quiet").text(&facts.join(" · ")))
}

fn part_view(part: Part, pieces: &[Piece], two: Two, choices: Choices, locale: Locale) -> El {
    let name = parts::name(part).get(locale);
    let side = |title: Text, is_first| {
        el("div")
            .class("compare__side")
            .child(el("h3").class("compare__name").text(title.get(locale)))
            .child(one_side(pieces, is_first, locale))
    };
    let mut offered = vec![(Choice::First, t::THIS), (Choice::Second, t::COPY)];
    let has_room = two
        .0
        .with_value(|(first, second)| part.has_room_for_both(first, second));
    if part.can_be_both() && has_room {
        offered.push((Choice::Both, t::BOTH));
    }
    let radios = offered
        .into_iter()
        .map(move |(choice, text)| radio(part, choice, text, choices, locale));
    let result = move || {
        let chosen = choice_of(choices, part);
        two.0.with_value(|(first, second)| {
            let combined = combine(first, second, &[(part, chosen)]);
            part_words(part, &combined, locale)
        })
    };
    el("fieldset")
        .class("ds-fieldset panel compare__part")
        .child(el("legend").class("ds-label").text(name))
        .child(
            el("div")
                .class("compare__sides")
                .child(side(t::THIS, true))
                .child(side(t::COPY, false)),
        )
        .child(
            el("div")
                .class("choices")
                .attr("role", "radiogroup")
                .attr("aria-label", &format!("{name}: {}", t::CHOOSE.get(locale)))
                .children(radios),
        )
        .child(
            el("div")
                .class("compare__result")
                .child(el("p").class("quiet").text(t::RESULT.get(locale)))
                .child(el("p").class("difference").live_text(result)),
        )
}

fn choice_of(choices: Choices, part: Part) -> Choice {
    choices.with(|choices| {
        let chosen = choices.iter().find(|(held, _)| *held == part);
        chosen.map_or(Choice::First, |(_, choice)| *choice)
    })
}

fn radio(part: Part, choice: Choice, text: Text, choices: Choices, locale: Locale) -> El {
    let group = format!("valg-{part:?}").to_lowercase();
    let id = format!("{group}-{choice:?}").to_lowercase();
    let input = el("input")
        .class("ds-input")
        .attr("type", "radio")
        .attr("name", &group)
        .id(&id)
        .live_prop("checked", move || choice_of(choices, part) == choice)
        .on("change", move |_| {
            choices.update(|choices| {
                for (held, chosen) in choices.iter_mut() {
                    if *held == part {
                        *chosen = choice;
                    }
                }
            });
        });
    let label = el("label")
        .class("ds-label")
        .attr("for", &id)
        .text(text.get(locale));
    el("div").class("ds-field").child(input).child(label)
}
