//! Sketches that start with fields filled, from what we ship: what somebody borrows on purpose.

use crate::content::{ACTORS, Example, Illustration, Nearness, Proposal, SeedActor, SketchSeed};
use crate::domain::limits::MAX_ROWS;
use crate::domain::{Actor, BorrowedFrom, BorrowedKind, Level, Sketch};
use crate::i18n::Locale;

/// A sketch borrowed from an illustration.
pub fn from_illustration(illustration: &Illustration, locale: Locale) -> Sketch {
    Sketch {
        borrowed_from: Some(BorrowedFrom {
            kind: BorrowedKind::Illustration,
            id: illustration.id.to_owned(),
            title: illustration.name.get(locale).to_owned(),
            ..BorrowedFrom::default()
        }),
        ..from_seed(&illustration.seed, locale)
    }
}

/// A sketch borrowed from an example, in the language of now.
pub fn from_example(example: &Example, locale: Locale) -> Sketch {
    Sketch {
        borrowed_from: Some(BorrowedFrom {
            kind: BorrowedKind::Example,
            id: example.id.to_owned(),
            title: example.name.get(locale).to_owned(),
            municipality: example.place.get(locale).to_owned(),
            ..BorrowedFrom::default()
        }),
        ..from_seed(&example.seed, locale)
    }
}

/// A sketch that begins with a proposal of the catalogue, in the language of now.
pub fn from_proposal(proposal: &Proposal, locale: Locale) -> Sketch {
    Sketch {
        idea: proposal.seed_idea.get(locale).to_owned(),
        need: proposal.seed_need.get(locale).to_owned(),
        themes: owned(&[proposal.theme]),
        map_elements: owned(proposal.map_elements),
        borrowed_from: Some(BorrowedFrom {
            kind: BorrowedKind::Proposal,
            id: proposal.id.to_owned(),
            title: proposal.name.get(locale).to_owned(),
            ..BorrowedFrom::default()
        }),
        locale,
        ..Sketch::default()
    }
}

/// The fields of a seed as a sketch.
pub fn from_seed(seed: &SketchSeed, locale: Locale) -> Sketch {
    let text = |text: &crate::i18n::Text| text.get(locale).to_owned();
    Sketch {
        idea: text(&seed.idea),
        goal: text(&seed.goal),
        need: text(&seed.need),
        description: text(&seed.description),
        team_play: text(&seed.team_play),
        continuity: text(&seed.continuity),
        interplay: text(&seed.interplay),
        understanding: text(&seed.understanding),
        actors: seed
            .actors
            .iter()
            .map(|actor| seed_actor(actor, locale))
            .collect(),
        themes: owned(seed.themes),
        map_elements: owned(seed.map_elements),
        locale,
        ..Sketch::default()
    }
}

/// Gives an actor the id of the known one with that name in any language, and, when it was not
/// that one before, the level where it stands.
pub fn recognise(actor: &mut Actor) {
    let name = actor.name.trim();
    let known = ACTORS.iter().find(|known| {
        Locale::ALL
            .iter()
            .any(|locale| known.name.get(*locale) == name)
    });
    let id = known.map(|known| known.id.to_owned());
    if id != actor.actor_id {
        if let Some(known) = known {
            actor.level = level(known.nearness);
        }
        actor.actor_id = id;
    }
}

/// Puts the known actor with a name on a team, where there is room, or takes it away again. A row that somebody has gone on
/// with stays.
pub fn choose_known(team: &mut Vec<Actor>, name: &str, is_chosen: bool) {
    let mut offered = Actor {
        name: name.to_owned(),
        ..Actor::default()
    };
    recognise(&mut offered);
    if !is_chosen {
        team.retain(|actor| *actor != offered);
    } else if team.len() < MAX_ROWS {
        team.push(offered);
    }
}

fn seed_actor(seed: &SeedActor, locale: Locale) -> Actor {
    let known = ACTORS.iter().find(|known| known.id == seed.actor_id);
    Actor {
        name: known
            .map_or(seed.actor_id, |known| known.name.get(locale))
            .to_owned(),
        actor_id: Some(seed.actor_id.to_owned()),
        level: known.map(|known| level(known.nearness)).unwrap_or_default(),
        role: seed.role.get(locale).to_owned(),
        ..Actor::default()
    }
}

const fn level(nearness: Nearness) -> Level {
    match nearness {
        Nearness::Local => Level::Local,
        Nearness::Regional => Level::Regional,
        Nearness::National => Level::National,
    }
}

fn owned(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}
