//! A sketch made of a draft: what somebody wrote or chose there, and nothing else. What the prototype
//! suggests is found by `made_from` and stands beside the sketch until somebody takes it
//! ([`suggested`](crate::compose::suggested)).
//!
//! Invariant: filling a sketch once more changes nothing that a person has changed in it, and empties
//! nothing. What was filled is remembered by its hash, so that it can be told from what was written.

use serde_json::{Map, Value};

use super::told;
use crate::compose::suggested::is_suggestion;
use crate::compose::{Content, Formats};
use crate::domain::draft::{Fate, PostForm};
use crate::domain::limits::kept_within;
use crate::domain::{Draft, DraftContent, Id, MadeFrom, Sketch, Work};
use crate::i18n::Locale;

/// A text field of a sketch that may be filled.
type TextField = (&'static str, fn(&mut Sketch) -> &mut String);

const TEXT_FIELDS: [TextField; 10] = [
    ("idea", |sketch| &mut sketch.idea),
    ("goal", |sketch| &mut sketch.goal),
    ("need", |sketch| &mut sketch.need),
    ("description", |sketch| &mut sketch.description),
    ("team_play", |sketch| &mut sketch.team_play),
    ("continuity", |sketch| &mut sketch.continuity),
    ("interplay", |sketch| &mut sketch.interplay),
    ("understanding", |sketch| &mut sketch.understanding),
    ("stop_doing", |sketch| &mut sketch.stop_doing),
    ("municipality", |sketch| &mut sketch.municipality),
];

/// A sketch with the fields filled that a draft has something for. Of an empty draft it is an empty
/// sketch, which knows what it was made from.
pub fn sketch_of(draft: &Draft, locale: Locale) -> Sketch {
    // What is cut is remembered as it was cut, so that it does not pass for somebody's change.
    let whole = Work::from(unremembered(draft, locale));
    let mut sketch = match kept_within(whole, &[&draft.clone().into()]) {
        Work::Sketch(sketch) => *sketch,
        _ => Sketch::default(),
    };
    let mut filled = Map::new();
    for (name, field) in TEXT_FIELDS {
        let hash = hash(field(&mut sketch));
        filled.insert(name.to_owned(), Value::from(hash));
    }
    if let Some(made) = &mut sketch.made_from {
        made.filled = filled;
    }
    sketch
}

/// The sketch filled once more from a draft. What somebody has changed in it stays as it is, also
/// what was emptied; and what stands there stays where the draft has nothing for it. Sketches of
/// earlier versions were filled with suggestions too: what still is just that goes for what was
/// written.
pub fn refill(held: &Sketch, draft: &Draft, locale: Locale) -> Sketch {
    let mut new = sketch_of(draft, locale);
    let mut sketch = held.clone();
    let made = sketch.made_from.get_or_insert_default();
    let prototype = made.prototype.clone();
    let mut filled = std::mem::take(&mut made.filled);
    let offered = new
        .made_from
        .take()
        .map(|made| made.filled)
        .unwrap_or_default();
    for (name, field) in TEXT_FIELDS {
        let place = field(&mut sketch);
        let is_untouched = match filled.get(name).and_then(Value::as_str) {
            Some(before) => hash(place) == before,
            None => place.trim().is_empty() || is_suggestion(place, &prototype),
        };
        let written = std::mem::take(field(&mut new));
        if is_untouched && !written.is_empty() {
            *place = written;
            if let Some(hash) = offered.get(name) {
                filled.insert(name.to_owned(), hash.clone());
            }
        }
    }
    if let Some(made) = &mut sketch.made_from {
        made.filled = filled;
    }
    sketch
}

/// Tells a text that was filled in from one that a person wrote: its hash, as an id is written.
fn hash(text: &str) -> String {
    let mut hash = sha1_smol::Sha1::new();
    hash.update(text.as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.digest().bytes()[..16]);
    Id::from_bytes(bytes).to_string()
}

fn unremembered(draft: &Draft, locale: Locale) -> Sketch {
    let mut sketch = Sketch {
        municipality: draft.municipality.trim().to_owned(),
        need: need(draft).trim().to_owned(),
        description: description(draft, locale),
        locale,
        made_from: Some(MadeFrom {
            prototype: draft.prototype().word().to_owned(),
            ..MadeFrom::default()
        }),
        ..Sketch::default()
    };
    match &draft.content {
        DraftContent::Relief(content) => {
            put(&mut sketch.goal, &content.freed_for);
            put(&mut sketch.continuity, &content.follow_up);
            let stopping = content
                .tasks
                .iter()
                .filter(|task| task.fate == Some(Fate::Stop));
            put(
                &mut sketch.stop_doing,
                &joined(stopping.map(|task| &task.what)),
            );
        }
        DraftContent::Advert(content) => {
            put(&mut sketch.idea, &content.title);
            if content.form == PostForm::Shared {
                put(&mut sketch.team_play, &content.shared_with);
            }
            put(&mut sketch.understanding, &content.left_open);
        }
        DraftContent::Loans(content) => {
            put(&mut sketch.idea, &content.looking_for);
            sketch.borrowed_from = content.loans.first().cloned();
        }
        DraftContent::Bootcamp(content) => put(&mut sketch.team_play, &content.guests),
        DraftContent::Requirements(content) => {
            if let Some(first) = content
                .proposal
                .lines()
                .find(|line| !line.trim().is_empty())
            {
                put(&mut sketch.idea, first);
            }
        }
        DraftContent::Meetup(content) => put(&mut sketch.team_play, &content.seeks),
    }
    sketch
}

/// What the person wrote about why.
fn need(draft: &Draft) -> String {
    match &draft.content {
        DraftContent::Relief(content) => joined(content.tasks.iter().map(|task| &task.what)),
        DraftContent::Advert(content) => content.about.clone(),
        DraftContent::Loans(_) => String::new(),
        DraftContent::Bootcamp(content) => content.challenge.clone(),
        DraftContent::Requirements(content) => {
            let ordered = content.by_weight().into_iter();
            let names: Vec<&String> = ordered
                .map(|place| &content.requirements[place].name)
                .collect();
            joined(names)
        }
        DraftContent::Meetup(content) => content.challenge.clone(),
    }
}

/// What no other field is for, as running text.
fn description(draft: &Draft, locale: Locale) -> String {
    let sections = told(draft, &Formats::in_writing(locale)).into_iter();
    let parts = sections.map(|section| {
        let words = match section.content {
            Content::List(lines) => {
                let lines = lines.iter().map(|line| format!("– {}", line.trim()));
                lines.collect::<Vec<_>>().join("\n")
            }
            Content::Text(text) => text.into(),
            Content::Answers(_) | Content::Table { .. } => String::new(),
        };
        format!("{}\n{words}", section.heading)
    });
    parts.collect::<Vec<_>>().join("\n\n")
}

fn joined<'a>(lines: impl IntoIterator<Item = &'a String>) -> String {
    let mut lines: Vec<&str> = lines.into_iter().map(|line| line.trim()).collect();
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}

fn put(place: &mut String, written: &str) {
    *place = written.trim().to_owned();
}
