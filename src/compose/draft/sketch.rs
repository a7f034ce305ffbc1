//! A sketch made of a draft: what the draft says goes before what the prototype suggests.
//!
//! Invariant: filling a sketch once more changes nothing that a person has changed in it. What was
//! filled is remembered by its hash, so that it can be told from what was written.

use serde_json::{Map, Value};

use super::document;
use crate::compose::{Content, Formats, running, seed};
use crate::content::PROTOTYPES;
use crate::domain::draft::{Fate, PostForm};
use crate::domain::{Draft, DraftContent, Id, MadeFrom, Sketch};
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

const THEMES: &str = "themes";
const MAP_ELEMENTS: &str = "map_elements";
const ACTORS: &str = "actors";

/// A sketch with the fields filled that a draft has something for.
pub fn sketch_of(draft: &Draft, locale: Locale) -> Sketch {
    let mut sketch = unremembered(draft, locale);
    let mut filled = Map::new();
    for (name, field) in TEXT_FIELDS {
        let hash = hash(field(&mut sketch));
        filled.insert(name.to_owned(), Value::from(hash));
    }
    for (name, ids) in lists(&sketch) {
        filled.insert(name.to_owned(), Value::from(ids));
    }
    if let Some(made) = &mut sketch.made_from {
        made.filled = filled;
    }
    sketch
}

/// The sketch filled once more from a draft. What somebody has changed in it stays as it is, also
/// what was emptied or taken away.
pub fn refill(held: &Sketch, draft: &Draft, locale: Locale) -> Sketch {
    let mut new = sketch_of(draft, locale);
    let mut sketch = held.clone();
    let made = sketch.made_from.get_or_insert_default();
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
            None => place.trim().is_empty(),
        };
        if is_untouched {
            *place = std::mem::take(field(&mut new));
            if let Some(hash) = offered.get(name) {
                filled.insert(name.to_owned(), hash.clone());
            }
        }
    }
    let mut is_wanted = |list: &str, id: &str| {
        let before = filled
            .entry(list)
            .or_insert_with(|| Value::Array(Vec::new()));
        match before {
            Value::Array(ids) if !ids.iter().any(|held| held == id) => {
                ids.push(Value::from(id));
                true
            }
            _ => false,
        }
    };
    for theme in new.themes {
        if is_wanted(THEMES, &theme) && !sketch.themes.contains(&theme) {
            sketch.themes.push(theme);
        }
    }
    for element in new.map_elements {
        if is_wanted(MAP_ELEMENTS, &element) && !sketch.map_elements.contains(&element) {
            sketch.map_elements.push(element);
        }
    }
    for actor in new.actors {
        let id = actor.actor_id.as_deref().unwrap_or(&actor.name).to_owned();
        let is_there = sketch.actors.iter().any(|held| held.name == actor.name);
        if is_wanted(ACTORS, &id) && !is_there {
            sketch.actors.push(actor);
        }
    }
    if let Some(made) = &mut sketch.made_from {
        made.filled = filled;
    }
    sketch
}

fn lists(sketch: &Sketch) -> [(&'static str, Vec<String>); 3] {
    let actors = sketch.actors.iter();
    let names = actors.map(|actor| actor.actor_id.clone().unwrap_or_else(|| actor.name.clone()));
    [
        (THEMES, sketch.themes.clone()),
        (MAP_ELEMENTS, sketch.map_elements.clone()),
        (ACTORS, names.collect()),
    ]
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
    let prototype = draft.prototype();
    let word = prototype.word();
    let suggested = PROTOTYPES
        .iter()
        .find(|known| known.id == word)
        .map(|known| seed::from_prototype(known, locale));
    let mut sketch = suggested.unwrap_or_default();
    sketch.made_from = Some(MadeFrom {
        prototype: word.to_owned(),
        ..MadeFrom::default()
    });
    put(&mut sketch.municipality, &draft.municipality);
    put(&mut sketch.need, &need(draft));
    put(&mut sketch.description, &description(draft, locale));
    match &draft.content {
        DraftContent::Relief(content) => {
            put(&mut sketch.goal, &content.freed_for);
            put(&mut sketch.continuity, &content.follow_up);
            let stopping = content.tasks.iter().filter(|task| task.fate == Fate::Stop);
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

/// What the document of the draft says, as running text: so much of it that there is something.
fn description(draft: &Draft, locale: Locale) -> String {
    let plain = Formats {
        locale,
        moment: |_, _| String::new(),
        day: |_, day| day.to_owned(),
        number: |locale, number| {
            let number = ((number * 100.0).round() / 100.0).to_string();
            match locale {
                Locale::Nb | Locale::Nn => number.replace('.', ","),
                Locale::En => number,
            }
        },
    };
    let contact = draft.contact.trim();
    let mut parts = Vec::new();
    for section in document(draft, &plain).sections {
        let lines = match section.content {
            Content::Text(text) => vec![text],
            Content::Answers(answers) => vec![running(&answers)],
            Content::List(lines) => lines.iter().map(|line| format!("– {line}")).collect(),
            Content::Table { rows, .. } => rows.iter().map(|row| line_of(row)).collect(),
        };
        let words = lines.join("\n");
        // What stands in a field of its own need not be said twice.
        let is_elsewhere = words == need(draft).trim() || words == format!("– {contact}");
        if !is_elsewhere {
            parts.push(format!("{}\n{words}", section.heading));
        }
    }
    parts.join("\n\n")
}

fn line_of(row: &[String]) -> String {
    let mut cells = row.to_vec();
    cells.retain(|cell| !cell.trim().is_empty());
    format!("– {}", cells.join(" · "))
}

fn joined<'a>(lines: impl IntoIterator<Item = &'a String>) -> String {
    let mut lines: Vec<&str> = lines.into_iter().map(|line| line.trim()).collect();
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}

/// Puts what somebody wrote in place of a suggestion; nothing written leaves the suggestion.
fn put(place: &mut String, written: &str) {
    if !written.trim().is_empty() {
        *place = written.trim().to_owned();
    }
}
