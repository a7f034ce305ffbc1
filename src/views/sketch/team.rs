//! The team: who, where they stand, what they contribute, and whether there is contact.

use leptos::prelude::*;

use crate::components::rows::RowWords;
use crate::components::team_picture::{TeamKey, TeamList};
use crate::components::{RowActions, Rows, TeamMember, TeamPicture, TextInput};
use crate::compose::{labels, seed};
use crate::content::ACTORS;
use crate::domain::{Actor, Contact, Level, team};
use crate::i18n::{Locale, Text, fields, fill};
use crate::state::AppState;

/// The word for a level in attributes.
const fn level_word(level: Level) -> &'static str {
    match level {
        Level::Local => "local",
        Level::Regional => "regional",
        Level::National => "national",
    }
}

/// The word for a contact in attributes.
const fn contact_word(contact: Contact) -> &'static str {
    match contact {
        Contact::None => "none",
        Contact::Planned => "planned",
        Contact::Ongoing => "ongoing",
    }
}

/// The buttons of a row, in words.
pub fn row_words(locale: Locale) -> RowWords {
    RowWords {
        move_up: fields::MOVE_UP.get(locale),
        move_down: fields::MOVE_DOWN.get(locale),
        remove: fields::REMOVE.get(locale),
    }
}

/// The actors that have a name, ready for the picture.
pub fn members(actors: &[Actor], locale: Locale) -> Vec<TeamMember> {
    let dots = team::dots(actors);
    let member = |(place, (actor, dot)): (usize, (&Actor, team::Dot))| TeamMember {
        number: place + 1,
        level: level_word(actor.level),
        contact: contact_word(actor.contact),
        dot,
        name: actor.name.clone(),
        contact_words: labels::contact_long(actor.contact).get(locale),
    };
    actors.iter().zip(dots).enumerate().map(member).collect()
}

/// The team of the open sketch as a picture and in words.
#[component]
pub fn TeamPictureOf(locale: Locale) -> impl IntoView {
    let state = AppState::from_context();
    let members = Memo::new(move |_| state.editing.with(|open| members(&open.actors, locale)));
    view! { <div class="team">{move || team_view(members.get(), locale)}</div> }
}

/// A team as a picture and in words, or what to do when there is none.
pub fn team_view(members: Vec<TeamMember>, locale: Locale) -> AnyView {
    if members.is_empty() {
        return view! {
            <TeamPicture members=members />
            <p class="hint">{fields::TEAM_EMPTY.get(locale)}</p>
        }
        .into_any();
    }
    let levels = Level::ALL.map(|level| (level_word(level), labels::level(level).get(locale)));
    let contacts =
        Contact::ALL.map(|contact| (contact_word(contact), labels::contact(contact).get(locale)));
    view! {
        <TeamPicture members=members.clone() />
        <TeamList members=members levels=levels />
        <TeamKey contacts=contacts />
    }
    .into_any()
}

/// The list of actors to write in.
#[component]
pub fn Team(locale: Locale) -> impl IntoView {
    let state = AppState::from_context();
    let count = Memo::new(move |_| state.editing.with(|open| open.actors.len()));
    let row = Callback::new(move |place: usize| {
        view! { <ActorRow locale=locale place=place count=count /> }.into_any()
    });
    let add = Callback::new(move |()| {
        state.edit("actors-add", |open| open.actors.push(Actor::default()));
    });
    let offered = ACTORS
        .iter()
        .map(|actor| view! { <option value=actor.name.get(locale)></option> })
        .collect_view();
    view! {
        <section class="panel sketch-section sketch-section--wide" aria-labelledby="laget">
            <h2 class="section-title" id="laget">
                {fields::TEAM.get(locale)}
            </h2>
            <p class="hint sketch-section__hint">{fields::TEAM_HINT.get(locale)}</p>
            <datalist id="aktorforslag">{offered}</datalist>
            <Rows prefix="aktor" count=count row=row add=fields::ADD_ACTOR.get(locale) on_add=add />
        </section>
    }
}

/// The text of one field of one row; empty once the row is gone.
fn text(state: AppState, place: usize, get: fn(&Actor) -> &str) -> Memo<String> {
    Memo::new(move |_| {
        state.editing.with(|open| {
            open.actors
                .get(place)
                .map(get)
                .unwrap_or_default()
                .to_owned()
        })
    })
}

fn change(state: AppState, place: usize, field: &'static str, change: impl FnOnce(&mut Actor)) {
    state.edit(field, |open| {
        if let Some(actor) = open.actors.get_mut(place) {
            change(actor);
        }
    });
}

#[component]
fn ActorRow(locale: Locale, place: usize, count: Memo<usize>) -> impl IntoView {
    let state = AppState::from_context();
    let name = text(state, place, |actor| &actor.name);
    let legend = move || {
        let (n, total) = ((place + 1).to_string(), count.get().to_string());
        fill(fields::ACTOR.get(locale), &[("n", &n), ("total", &total)])
    };
    let write_name = Callback::new(move |name: String| {
        change(state, place, "actor-name", |actor| {
            actor.name = name;
            seed::recognise(actor);
        });
    });
    let write_role =
        Callback::new(move |role| change(state, place, "actor-role", |actor| actor.role = role));
    let write_person = Callback::new(move |person| {
        change(state, place, "actor-person", |actor| {
            actor.contact_person = person
        });
    });
    let on_move = Callback::new(move |(from, to)| {
        state.edit("actors-move", |open| move_item(&mut open.actors, from, to));
    });
    let on_remove = Callback::new(move |place: usize| {
        state.edit("actors-remove", |open| {
            if place < open.actors.len() {
                open.actors.remove(place);
            }
        });
    });
    view! {
        <fieldset class="row row--actor">
            <legend class="ds-sr-only">{legend}</legend>
            <TextInput
                id=format!("aktor-{place}-0")
                label=fields::ACTOR_NAME.get(locale)
                value=name
                on_input=write_name
                list=Some("aktorforslag")
            />
            <TextInput
                id=format!("aktor-{place}-1")
                label=fields::ACTOR_ROLE.get(locale)
                value=text(state, place, |actor| &actor.role)
                on_input=write_role
                list=None
            />
            <LevelSelect locale=locale place=place />
            <ContactSelect locale=locale place=place />
            <TextInput
                id=format!("aktor-{place}-4")
                label=fields::ACTOR_PERSON.get(locale)
                value=text(state, place, |actor| &actor.contact_person)
                on_input=write_person
                list=None
            />
            <RowActions
                prefix="aktor"
                place=place
                count=count
                what=name
                words=row_words(locale)
                on_move=on_move
                on_remove=on_remove
            />
        </fieldset>
    }
}

/// Moves one item of a list to another place; places outside the list change nothing.
pub fn move_item<T>(items: &mut Vec<T>, from: usize, to: usize) {
    if from < items.len() && to < items.len() {
        let item = items.remove(from);
        items.insert(to, item);
    }
}

#[component]
fn LevelSelect(locale: Locale, place: usize) -> impl IntoView {
    let state = AppState::from_context();
    let chosen = Memo::new(move |_| {
        state.editing.with(|open| {
            open.actors
                .get(place)
                .map(|actor| actor.level)
                .unwrap_or_default()
        })
    });
    let choose = Callback::new(move |word: String| {
        if let Some(level) = Level::ALL
            .into_iter()
            .find(|level| level_word(*level) == word)
        {
            change(state, place, "actor-level", |actor| actor.level = level);
        }
    });
    let options = Level::ALL.map(|level| (level_word(level), labels::level(level)));
    select(
        format!("aktor-{place}-2"),
        fields::ACTOR_LEVEL.get(locale),
        options,
        locale,
        Signal::derive(move || level_word(chosen.get())),
        choose,
    )
}

#[component]
fn ContactSelect(locale: Locale, place: usize) -> impl IntoView {
    let state = AppState::from_context();
    let chosen = Memo::new(move |_| {
        state.editing.with(|open| {
            open.actors
                .get(place)
                .map(|actor| actor.contact)
                .unwrap_or_default()
        })
    });
    let choose = Callback::new(move |word: String| {
        if let Some(contact) = Contact::ALL
            .into_iter()
            .find(|contact| contact_word(*contact) == word)
        {
            change(state, place, "actor-contact", |actor| {
                actor.contact = contact
            });
        }
    });
    let options = Contact::ALL.map(|contact| (contact_word(contact), labels::contact(contact)));
    select(
        format!("aktor-{place}-3"),
        fields::ACTOR_CONTACT.get(locale),
        options,
        locale,
        Signal::derive(move || contact_word(chosen.get())),
        choose,
    )
}

fn select(
    id: String,
    label: &'static str,
    options: [(&'static str, Text); 3],
    locale: Locale,
    chosen: Signal<&'static str>,
    choose: Callback<String>,
) -> impl IntoView {
    let options = options.map(|(word, name)| {
        view! {
            <option value=word selected=move || chosen.get() == word>
                {name.get(locale)}
            </option>
        }
    });
    view! {
        <div class="ds-field row__half">
            <label class="ds-label" for=id.clone()>{label}</label>
            <select
                class="ds-input"
                id=id
                prop:value=move || chosen.get()
                on:change:target=move |event| choose.run(event.target().value())
            >
                {options.into_iter().collect_view()}
            </select>
        </div>
    }
}
