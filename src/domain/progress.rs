//! How far a sketch has come: which of the nine fields of the canvas say something, and whether any
//! part of it does.

use super::{Actor, Instrument, NextStep, Sketch};

/// How many fields the canvas has.
pub const FIELD_COUNT: usize = 9;

/// How many of the nine fields of the canvas are filled, 0 to [`FIELD_COUNT`]. The team counts as
/// one field, whether it is told in words or as a list of actors, and so do the next steps, once one of them says what
/// is to be done.
pub fn filled_fields(sketch: &Sketch) -> usize {
    let has_team =
        has_words(&sketch.team_play) || sketch.actors.iter().any(|actor| has_words(&actor.name));
    let texts = [
        &sketch.idea,
        &sketch.need,
        &sketch.goal,
        &sketch.description,
        &sketch.continuity,
        &sketch.interplay,
        &sketch.understanding,
    ];
    let has_steps = sketch.next_steps.iter().any(|step| has_words(&step.what));
    let texts = texts.into_iter().filter(|text| has_words(text)).count();
    texts + usize::from(has_team) + usize::from(has_steps)
}

/// Whether there is anything in a sketch that somebody wrote or chose.
pub fn says_something(sketch: &Sketch) -> bool {
    let actors = sketch.actors.iter();
    let instruments = sketch.instruments.iter();
    sketch.texts().into_iter().any(|text| has_words(text))
        || !(sketch.themes.is_empty() && sketch.map_elements.is_empty())
        || sketch.borrowed_from.is_some()
        || sketch.next_steps.iter().any(is_step)
        || actors.into_iter().any(is_somebody)
        || instruments.into_iter().any(is_something)
}

/// Whether anything is written in the row of an actor.
pub fn is_somebody(actor: &Actor) -> bool {
    [&actor.name, &actor.role, &actor.contact_person]
        .into_iter()
        .any(|text| has_words(text))
}

/// Whether anything is written or chosen in the row of a step.
pub fn is_step(step: &NextStep) -> bool {
    has_words(&step.what) || has_words(&step.who) || step.due.is_some() || step.done
}

/// Whether anything is written in the row of support.
pub fn is_something(instrument: &Instrument) -> bool {
    has_words(&instrument.name) || has_words(&instrument.note)
}

fn has_words(text: &str) -> bool {
    text.chars().any(|character| !character.is_whitespace())
}
