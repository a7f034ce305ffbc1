//! How far a sketch has come: which of the eight fields of the canvas say something.

use super::Sketch;

/// How many fields the canvas has.
pub const FIELD_COUNT: usize = 8;

/// How many of the eight fields of the canvas are filled, 0 to [`FIELD_COUNT`]. The team counts as
/// one field, whether it is told in words or as a list of actors.
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
    texts.into_iter().filter(|text| has_words(text)).count() + usize::from(has_team)
}

fn has_words(text: &str) -> bool {
    text.chars().any(|character| !character.is_whitespace())
}
