//! The team as a picture and in words.

use leptos::prelude::*;

use crate::components::team_picture::{TeamMember, team_key, team_list, team_picture};
use crate::compose::labels;
use crate::dom::{El, el};
use crate::domain::{Actor, Contact, Level, team};
use crate::i18n::{Locale, fields};
use crate::state::AppState;

/// The actors, ready for the picture.
pub fn members(actors: &[Actor], locale: Locale) -> Vec<TeamMember> {
    let mut members = Vec::new();
    for (actor, dot) in actors.iter().zip(team::dots(actors)) {
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
pub fn team_of_open_sketch(state: AppState, locale: Locale) -> El {
    let members = Memo::new(move |_| state.with_sketch(|open| members(&open.actors, locale)));
    el("div").live(move || Some(members.with(|members| team_view(members, locale))))
}

/// A team as a picture and in words, or what to do when there is none.
pub fn team_view(members: &[TeamMember], locale: Locale) -> El {
    let view = el("div").class("team").child(team_picture(members));
    if members.is_empty() {
        return view.child(el("p").class("hint").text(fields::TEAM_EMPTY.get(locale)));
    }
    let levels = Level::ALL.map(|level| (level.word(), labels::level(level).get(locale)));
    let contacts =
        Contact::ALL.map(|contact| (contact.word(), labels::contact(contact).get(locale)));
    view.child(team_list(members, levels))
        .child(team_key(contacts))
}
