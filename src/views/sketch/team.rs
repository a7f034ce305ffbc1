//! The team as a picture and in words.

use leptos::prelude::*;

use crate::components::team_picture::TeamMember;
use crate::components::{TeamKey, TeamList, TeamPicture};
use crate::compose::labels;
use crate::domain::Sketch;
use crate::domain::progress::is_somebody;
use crate::domain::{Actor, Contact, Level, team};
use crate::i18n::{Locale, fields};
use crate::views::use_app;

/// The actors, ready for the picture.
pub fn members(actors: &[Actor], locale: Locale) -> Vec<TeamMember> {
    // A row that nobody has written in draws nothing.
    let somebody = actors.iter().filter(|actor| is_somebody(actor));
    let actors: Vec<Actor> = somebody.cloned().collect();
    let mut members = Vec::new();
    for (actor, dot) in actors.iter().zip(team::dots(&actors)) {
        members.push(TeamMember {
            number: members.len() + 1,
            level: actor.level.word(),
            contact: actor.contact.word(),
            dot,
            name: actor.name.clone(),
            contact_words: labels::contact_long(actor.contact).get(locale),
        });
    }
    members
}

/// The team of the open sketch. The actors are listed by name elsewhere, so only what changes
/// makes it anew.
#[component]
pub fn TeamOfOpenSketch() -> impl IntoView {
    let (state, locale) = use_app();
    let members = Memo::new(move |_| {
        state
            .open
            .with_open(|open: &Sketch| members(&open.actors, locale))
    });
    view! { <div>{move || team_view_of(members.get(), locale)}</div> }
}

/// A team as a picture and in words, or what to do when there is none.
#[component]
pub fn Team(members: Vec<TeamMember>) -> impl IntoView {
    let (_, locale) = use_app();
    team_view_of(members, locale)
}

fn team_view_of(members: Vec<TeamMember>, locale: Locale) -> AnyView {
    let words = match members.is_empty() {
        true => view! { <p class="hint">{fields::TEAM_EMPTY.get(locale)}</p> }.into_any(),
        false => {
            let levels = Level::ALL.map(|level| (level.word(), labels::level(level).get(locale)));
            let contacts =
                Contact::ALL.map(|contact| (contact.word(), labels::contact(contact).get(locale)));
            view! {
                <TeamList members=members.clone() levels/>
                <TeamKey contacts/>
            }
            .into_any()
        }
    };
    view! {
        <div class="team">
            <TeamPicture members/>
            {words}
        </div>
    }
    .into_any()
}
