//! Two versions of a sketch, and one choice for each part in which they differ.

use leptos::prelude::*;

use super::{Both, Names, Sides};
use crate::browser;
use crate::components::{Button, Variant, Words};
use crate::compose::parts;
use crate::domain::parts::{Choice, Part, combine};
use crate::domain::{Id, Sketch};
use crate::i18n::{compare as t, fill, list, print};
use crate::views::shell::frame::PageTitle;
use crate::views::use_app;
use crate::views::work::differences::{Difference, changed_parts, part_words};
use crate::views::work::said::said;

/// The two sketches, and what somebody has chosen so far.
#[derive(Clone, Copy)]
struct Two {
    both: Both,
    chosen: RwSignal<Vec<(Part, Choice)>>,
    names: Names,
}

impl Two {
    /// Reads both sketches, and follows them.
    fn with<T: Default>(self, read: impl FnOnce(&Sketch, &Sketch) -> T) -> T {
        self.both.with(|both| {
            let sketches = both
                .as_ref()
                .and_then(|(first, second)| Some((first.sketch()?, second.sketch()?)));
            sketches.map_or_else(T::default, |(first, second)| read(first, second))
        })
    }

    fn choice(self, part: Part) -> Choice {
        let chosen = self.chosen.with(|chosen| {
            let chosen = chosen.iter().find(|(held, _)| *held == part);
            chosen.map(|(_, choice)| *choice)
        });
        chosen.unwrap_or_else(|| self.with(|first, second| part.first_choice(first, second)))
    }

    fn choose(self, part: Part, choice: Choice) {
        self.chosen.update(|chosen| {
            chosen.retain(|(held, _)| *held != part);
            chosen.push((part, choice));
        });
    }
}

/// The screen where somebody chooses, part by part.
#[component]
pub fn PartByPart(copy: Id, both: Both, names: Names) -> impl IntoView {
    let (state, locale) = use_app();
    let chosen = RwSignal::new(Vec::new());
    let two = Two {
        both,
        chosen,
        names,
    };
    let changed =
        Memo::new(move |_| two.with(|first, second| changed_parts(first, second, locale)));
    let differing = move || changed.with(|changed| changed.iter().map(|it| it.0).collect());
    let differing = Memo::new(move |_| -> Vec<Part> { differing() });
    let differs_in = move |part: Part| {
        Memo::new(move |_| -> Difference {
            changed.with(|changed| {
                let found = changed.iter().find(|(held, _)| *held == part);
                found
                    .map(|(_, differs)| differs.clone())
                    .unwrap_or_default()
            })
        })
    };
    let save = move || {
        let parts = differing.get_untracked().into_iter();
        let choices: Vec<_> = untrack(|| parts.map(|part| (part, two.choice(part))).collect());
        state.works.solve_conflict(copy, &choices);
    };
    let lead = move || match differing.with(Vec::is_empty) {
        true => t::SAME.get(locale),
        false => t::LEAD.get(locale),
    };
    view! {
        <div class="stack compare">
            <PageTitle text=t::TITLE.get(locale)/>
            <p class="prose" prop:textContent=lead></p>
            <div class="compare__sides">
                <SideHead two is_first=true/>
                <SideHead two is_first=false/>
            </div>
            <For each=move || differing.get() key=|part| *part as u8 let:part>
                <PartChoice part two differs=differs_in(part)/>
            </For>
            <div class="cluster">
                <Button variant=Variant::Primary on_click=save>{t::SAVE.get(locale)}</Button>
                <Button on_click=move || state.works.keep_apart(copy)>
                    {t::KEEP_APART.get(locale)}
                </Button>
            </div>
        </div>
    }
}

/// Which of the two it is, when it was changed, and by whom.
#[component]
fn SideHead(two: Two, is_first: bool) -> impl IntoView {
    let (_, locale) = use_app();
    let facts = move || {
        two.with(|first, second| {
            let sketch = if is_first { first } else { second };
            let when = browser::format_ago(locale, sketch.changed_at, browser::now());
            let mut facts = vec![fill(list::CHANGED.get(locale), &[("when", &when)])];
            if !sketch.contributors.is_empty() {
                let names = sketch.contributors.join(", ");
                facts.push(fill(print::WRITTEN_BY.get(locale), &[("names", &names)]));
            }
            facts.join(" · ")
        })
    };
    let choice = match is_first {
        true => Choice::First,
        false => Choice::Second,
    };
    view! {
        <div>
            <h2 class="section-title">
                <Words text=move || two.names.of(choice)/>
            </h2>
            <p class="quiet" prop:textContent=facts></p>
        </div>
    }
}

/// A part in which they differ: what each says, which is to go on, and what becomes of it.
#[component]
fn PartChoice(part: Part, two: Two, differs: Memo<Difference>) -> impl IntoView {
    let (_, locale) = use_app();
    let name = parts::name(part).get(locale);
    let can_be_both = Memo::new(move |_| {
        part.can_be_both() && two.with(|first, second| part.has_room_for_both(first, second))
    });
    let result = move || {
        let chosen = two.choice(part);
        two.with(|first, second| {
            let mut combined = combine(first, second, &[(part, chosen)]);
            if chosen == Choice::Second {
                combined.locale = second.locale;
            }
            part_words(part, &combined, locale)
        })
    };
    let result = Memo::new(move |_| result());
    view! {
        <fieldset class="ds-fieldset panel compare__part">
            <legend class="ds-label">{name}</legend>
            <Sides differs of=name.to_owned() names=two.names/>
            <div
                class="choices"
                role="radiogroup"
                aria-label=format!("{name}: {}", t::CHOOSE.get(locale))
            >
                <ChoiceRadio part two choice=Choice::First/>
                <ChoiceRadio part two choice=Choice::Second/>
                <Show when=move || can_be_both.get()>
                    <ChoiceRadio part two choice=Choice::Both/>
                </Show>
            </div>
            <div class="compare__result">
                <p class="quiet">{t::RESULT.get(locale)}</p>
                <p class="difference">{move || said(&result.get(), locale)}</p>
            </div>
        </fieldset>
    }
}

#[component]
fn ChoiceRadio(part: Part, two: Two, choice: Choice) -> impl IntoView {
    let (_, locale) = use_app();
    let group = format!("valg-{part:?}").to_lowercase();
    let id = format!("{group}-{choice:?}").to_lowercase();
    let name = move || match choice {
        Choice::Both => t::BOTH.get(locale).to_owned(),
        one => two.names.of(one),
    };
    view! {
        <div class="ds-field">
            <input
                class="ds-input"
                type="radio"
                name=group
                id=id.clone()
                prop:checked=move || two.choice(part) == choice
                on:change=move |_| two.choose(part, choice)
            />
            <label class="ds-label" for=id>
                <Words text=name/>
            </label>
        </div>
    }
}
