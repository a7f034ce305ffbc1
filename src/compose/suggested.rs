//! What stands beside a sketch as something to take: the words of the prototype, or of the element of
//! the map, that it was made from. It is no part of the sketch, which is why nothing that is stored,
//! printed, copied, counted or searched has it.

use super::seed;
use crate::content::{MAP_ELEMENTS, MAP_MEANINGS, MapMeaning, PROTOTYPES, Prototype};
use crate::domain::Sketch;
use crate::i18n::{Locale, Text};

/// What is suggested, and who suggests it.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggested {
    /// The name of the prototype or the element.
    pub from: Text,
    /// The suggestions, each in its field.
    pub words: Sketch,
}

/// What is suggested for a sketch, in the language of the screen; `None` for one that was made from
/// nothing that suggests.
pub fn suggested(sketch: &Sketch, locale: Locale) -> Option<Suggested> {
    let made = sketch.made_from.as_ref()?;
    if let Some(prototype) = prototype(&made.prototype) {
        return Some(Suggested {
            from: prototype.name,
            words: seed::from_seed(&prototype.seed, locale),
        });
    }
    let meaning = element(made.element.as_deref()?)?;
    Some(Suggested {
        from: element_name(meaning.id)?,
        words: Sketch {
            need: meaning.sketch_need.get(locale).to_owned(),
            themes: meaning.themes.iter().map(|id| (*id).to_owned()).collect(),
            ..Sketch::default()
        },
    })
}

/// Whether a text is just what a prototype suggests, in any language.
pub fn is_suggestion(text: &str, prototype_id: &str) -> bool {
    prototype(prototype_id).is_some_and(|prototype| {
        Locale::ALL.iter().any(|locale| {
            let words = seed::from_seed(&prototype.seed, *locale);
            words
                .texts()
                .into_iter()
                .any(|words| !words.is_empty() && words == text)
        })
    })
}

fn prototype(id: &str) -> Option<&'static Prototype> {
    PROTOTYPES.iter().find(|known| known.id == id)
}

fn element_name(id: &str) -> Option<Text> {
    let known = MAP_ELEMENTS.iter().find(|known| known.id == id);
    known.map(|known| known.name)
}

fn element(id: &str) -> Option<&'static MapMeaning> {
    MAP_MEANINGS.iter().find(|known| known.id == id)
}
