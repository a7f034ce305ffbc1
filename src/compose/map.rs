//! Sketches that begin on the system map, what the sketches answer of it, and a self-check as a
//! document.

use super::{Content, Document, Formats, Said, Section, headed, labels};
use crate::content::{MAP_ELEMENTS, MAP_MEANINGS, MapLevel, MapMeaning};
use crate::domain::{MadeFrom, Selfcheck, Sketch};
use crate::i18n::{Locale, drafts, selfcheck as t};

/// The level that a session is about; `None` for what is ticked on the map itself.
pub const fn level_of(session: u64) -> Option<MapLevel> {
    match session {
        1 => Some(MapLevel::Conditions),
        2 => Some(MapLevel::Room),
        3 => Some(MapLevel::Support),
        _ => None,
    }
}

/// The elements of a level, in the map's order.
pub fn elements_of(level: MapLevel) -> impl Iterator<Item = &'static MapMeaning> {
    MAP_MEANINGS
        .iter()
        .filter(move |meaning| meaning.level == level)
}

/// How many of the sketches answer each element, in the map's order.
pub fn coverage<'a>(sketches: impl IntoIterator<Item = &'a Sketch>) -> Vec<usize> {
    let mut counts = vec![0; MAP_ELEMENTS.len()];
    for sketch in sketches {
        for (count, element) in counts.iter_mut().zip(MAP_ELEMENTS) {
            *count += usize::from(sketch.map_elements.iter().any(|held| held == element.id));
        }
    }
    counts
}

/// How many of the sketches answer an element of the map at all.
pub fn answering<'a>(sketches: impl IntoIterator<Item = &'a Sketch>) -> usize {
    let is_element = |id: &String| MAP_ELEMENTS.iter().any(|element| element.id == id);
    let sketches = sketches.into_iter();
    sketches
        .filter(|sketch| sketch.map_elements.iter().any(is_element))
        .count()
}

/// A sketch that begins with an element of the map: the element itself, and what is noted to it.
pub fn sketch_of_element(meaning: &MapMeaning, note: &str, locale: Locale) -> Sketch {
    Sketch {
        need: note.trim().to_owned(),
        map_elements: vec![meaning.id.to_owned()],
        made_from: Some(MadeFrom {
            element: Some(meaning.id.to_owned()),
            ..MadeFrom::default()
        }),
        locale,
        ..Sketch::default()
    }
}

/// A sketch with everything that a self-check says: what is recognised or starred becomes map elements, and with
/// what is noted the need.
pub fn sketch_of_selfcheck(check: &Selfcheck, locale: Locale) -> Sketch {
    let mut sketch = Sketch {
        locale,
        ..Sketch::default()
    };
    let mut lines = Vec::new();
    for (meaning, name) in touched(check, locale) {
        sketch.map_elements.push(meaning.id.to_owned());
        lines.push(match check.note(meaning.id).trim() {
            "" => name,
            note => format!("{name}: {note}"),
        });
    }
    sketch.need = lines.join("\n");
    sketch
}

/// The elements that something is said about, in the map's order, with their names.
fn touched(check: &Selfcheck, locale: Locale) -> Vec<(&'static MapMeaning, String)> {
    let elements = MAP_MEANINGS
        .iter()
        .filter(|meaning| check.says_of(meaning.id));
    elements
        .map(|meaning| (meaning, labels::map_element(meaning.id, locale)))
        .collect()
}

/// An element as a summary names it: with its number on the board.
fn numbered(meaning: &MapMeaning, name: &str) -> String {
    let place = MAP_ELEMENTS
        .iter()
        .position(|element| element.id == meaning.id);
    place.map_or_else(|| name.to_owned(), |place| format!("{} {name}", place + 1))
}

/// The summary of a self-check.
pub fn document(check: &Selfcheck, formats: &Formats) -> Document {
    let locale = formats.locale;
    let title = match check.title() {
        "" => t::DOC_TITLE_PLAIN.get(locale).into(),
        group => Said::filled(t::DOC_TITLE.get(locale), "group", &Said::own(group)),
    };
    let session = crate::content::selfcheck::SESSIONS
        .iter()
        .find(|session| u64::from(session.number) == check.session);
    let facts = session.map(|session| session.question.get(locale).into());
    let starred = touched(check, locale)
        .into_iter()
        .filter(|(meaning, _)| check.has_star(meaning.id))
        .map(|(meaning, name)| numbered(meaning, &name).into());
    let recognised = touched(check, locale)
        .into_iter()
        .filter(|(meaning, _)| check.recognises(meaning.id))
        .map(|(meaning, name)| numbered(meaning, &name).into());
    let notes = touched(check, locale)
        .into_iter()
        .filter(|(meaning, _)| !check.note(meaning.id).trim().is_empty())
        .map(|(meaning, name)| {
            let note = Said::own(check.note(meaning.id));
            headed(&numbered(meaning, &name), &note)
        });
    let mut sections = vec![
        Section::flowing(t::DOC_STARRED.get(locale), Content::List(starred.collect())),
        Section::flowing(
            t::DOC_RECOGNISED.get(locale),
            Content::List(recognised.collect()),
        ),
        Section::flowing(t::DOC_NOTES.get(locale), Content::List(notes.collect())),
    ];
    sections.retain(|section| !section.content.is_empty());
    Document {
        page: locale,
        kind: t::DOC_KIND.get(locale).to_owned(),
        title,
        facts: facts.into_iter().collect(),
        sections,
        foot: drafts::FOOT.get(locale).to_owned(),
    }
    .written_in(check.locale)
}
