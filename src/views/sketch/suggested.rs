//! What may be taken into the open sketch: the words of what it was made from, each under the field
//! that it is for. Nothing of it is in the sketch before somebody takes it.

use leptos::prelude::*;

use super::themes::Choice;
use crate::browser;
use crate::components::{Name, NameIn, Words};
use crate::compose::suggested::{Suggested, suggested};
use crate::content::ACTORS;
use crate::domain::{Actor, Sketch};
use crate::i18n::{Text, fill, suggested as t};
use crate::views::use_app;
use crate::views::work::editing::FieldSpec;

/// What is suggested for the open sketch. It is composed anew only where the sketch turns out to be
/// made from something else, and not for what somebody writes.
#[derive(Clone, Copy)]
pub struct Suggestions(Memo<Option<Suggested>>);

impl Suggestions {
    /// Gives the components below what is suggested.
    pub fn provide() {
        let (state, locale) = use_app();
        let made_from =
            Memo::new(move |_| state.open.with_open(|open: &Sketch| open.made_from.clone()));
        provide_context(Suggestions(Memo::new(move |_| {
            let made_from = made_from.get();
            suggested(
                &Sketch {
                    made_from,
                    ..Sketch::default()
                },
                locale,
            )
        })));
    }

    fn from_context() -> Suggestions {
        expect_context::<Suggestions>()
    }

    /// The words for something, and the name of what suggests them, as long as `is_open`.
    fn offer(
        self,
        is_open: Memo<bool>,
        words_of: impl Fn(&Sketch) -> String + Send + Sync + 'static,
    ) -> Memo<Option<Offer>> {
        Memo::new(move |_| {
            if !is_open.get() {
                return None;
            }
            self.0.with(|suggested| {
                let Suggested { from, words } = suggested.as_ref()?;
                let (from, words) = (*from, words_of(words));
                (!words.is_empty()).then_some(Offer { from, words })
            })
        })
    }
}

/// Something that is suggested.
#[derive(Clone, PartialEq)]
struct Offer {
    /// The name of what suggests it.
    from: Text,
    words: String,
}

/// The sentence for a field that is empty, and the button that takes it.
#[component]
pub fn Sentence(field: FieldSpec<Sketch>) -> impl IntoView {
    let (state, _) = use_app();
    let FieldSpec { id, of, get, .. } = field;
    let is_open = Memo::new(move |_| {
        state
            .open
            .with_open(|open: &Sketch| get(open).trim().is_empty())
    });
    let offered = Suggestions::from_context().offer(is_open, move |words| get(words).clone());
    let take = move || {
        if let Some(Offer { words, .. }) = offered.get_untracked() {
            state
                .open
                .step_edit_open(&|open: &mut Sketch| of(open).clone_from(&words));
            browser::focus_end_soon(id.to_owned());
        }
    };
    view! { <Block offered names=(t::BORROW, t::BORROW_TO, field.label) on_take=take/> }
}

/// The themes, or the elements of the map, for a list that nothing is chosen of.
#[component]
pub fn Choices(choice: Choice) -> impl IntoView {
    let (state, locale) = use_app();
    let suggestions = Suggestions::from_context();
    let Choice { get, of, name, .. } = choice;
    let is_open = Memo::new(move |_| state.open.with_open(|open: &Sketch| get(open).is_empty()));
    let offered = suggestions.offer(is_open, move |words| {
        let names = get(words).iter().map(|id| name(id, locale));
        names.collect::<Vec<_>>().join(", ")
    });
    let take = move || {
        let Some(Suggested { words, .. }) = suggestions.0.get_untracked() else {
            return;
        };
        let ids = get(&words);
        state
            .open
            .step_edit_open(&|open: &mut Sketch| of(open).clone_from(ids));
        if let Some(first) = ids.first() {
            browser::focus_soon(choice.box_id(first));
        }
    };
    view! { <Block offered names=(t::TAKE, t::TAKE_TO, choice.title) on_take=take/> }
}

/// What is suggested, and the button that takes it. `names` are its short name, its name with
/// `{field}`, and that field.
#[component]
fn Block(
    offered: Memo<Option<Offer>>,
    names: (Text, Text, Text),
    #[prop(into)] on_take: Callback<()>,
) -> impl IntoView {
    let (_, locale) = use_app();
    let (short, long, field) = names;
    let name = fill(long.get(locale), &[("field", field.get(locale))]);
    let from = Memo::new(move |_| offered.with(|offer| offer.as_ref().map(|offer| offer.from)));
    let from = move || {
        let name = from.get()?;
        Some(view! { <b><NameIn words=t::FROM hole="name" name locale/>": "</b> })
    };
    let words = move || offered.with(|offer| offer.as_ref().map(|offer| offer.words.clone()));
    view! {
        <Show when=move || offered.with(Option::is_some)>
            <div class="suggested">
                <p class="suggested__words">
                    {from}
                    <Words text=move || words().unwrap_or_default()/>
                </p>
                <button
                    type="button"
                    class="ds-button suggested__take"
                    data-variant="secondary"
                    data-size="sm"
                    aria-label=name.clone()
                    on:click=move |_| on_take.run(())
                >
                    {short.get(locale)}
                </button>
            </div>
        </Show>
    }
}

/// The id of who suggests the team.
const TEAM_FROM: &str = "laget-fra";

/// Who could be on the team: pressing one adds a row, pressing it again takes away what nobody has
/// gone on with.
#[component]
pub fn TeamMates() -> impl IntoView {
    let (_, locale) = use_app();
    let Suggestions(suggested) = Suggestions::from_context();
    move || {
        let Suggested { from, words } = suggested.get()?;
        let chips = words.actors.into_iter();
        let chips = chips
            .map(|actor| view! { <TeamMate actor/> })
            .collect_view();
        (!chips.is_empty()).then(|| {
            view! {
                <details class="ds-details suggestions">
                    <summary>
                        <span id=TEAM_FROM>
                            <NameIn words=t::FROM hole="name" name=from locale/>
                        </span>
                    </summary>
                    <div>
                        <div class="chips" role="group" aria-labelledby=TEAM_FROM>{chips}</div>
                    </div>
                </details>
            }
        })
    }
}

#[component]
fn TeamMate(actor: Actor) -> impl IntoView {
    let (state, locale) = use_app();
    let mut known = ACTORS.iter().map(|known| known.name);
    let who = match known.find(|name| name.get(locale) == actor.name) {
        Some(text) => view! { <Name text locale/> }.into_any(),
        None => actor.name.clone().into_any(),
    };
    let role = match actor.role.as_str() {
        "" => String::new(),
        role => format!(": {role}"),
    };
    let name = actor.name.clone();
    let is_there = Memo::new(move |_| {
        state
            .open
            .with_open(|open: &Sketch| open.actors.iter().any(|held| held.name.trim() == name))
    });
    let press = move |_| {
        let is_there = is_there.get_untracked();
        state
            .open
            .step_edit_open(&|open: &mut Sketch| match is_there {
                true => open.actors.retain(|held| *held != actor),
                false => open.actors.push(actor.clone()),
            });
    };
    view! {
        <button
            type="button"
            class="ds-chip suggestion"
            aria-pressed=move || is_there.get().to_string()
            on:click=press
        >
            {who} {role}
        </button>
    }
}
