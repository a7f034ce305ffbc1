//! Searching in all text of a work.

use super::words::fold_into;
use super::{Draft, Guide, Selfcheck, Sketch, Workshop};

/// All text of a sketch, folded for searching.
pub fn haystack(sketch: &Sketch) -> String {
    let mut folded = String::new();
    for text in sketch.texts() {
        fold_into(&mut folded, text);
    }
    for actor in &sketch.actors {
        fold_into(&mut folded, &actor.name);
        fold_into(&mut folded, &actor.role);
        fold_into(&mut folded, &actor.contact_person);
    }
    for instrument in &sketch.instruments {
        fold_into(&mut folded, &instrument.name);
        fold_into(&mut folded, &instrument.note);
    }
    for step in &sketch.next_steps {
        fold_into(&mut folded, &step.what);
        fold_into(&mut folded, &step.who);
    }
    for theme in &sketch.themes {
        fold_into(&mut folded, theme);
    }
    if let Some(source) = &sketch.borrowed_from {
        fold_into(&mut folded, &source.title);
        fold_into(&mut folded, &source.municipality);
        fold_into(&mut folded, &source.adapted);
    }
    for name in &sketch.contributors {
        fold_into(&mut folded, name);
    }
    folded
}

/// All text of a draft, folded for searching.
pub fn haystack_of_draft(draft: &Draft) -> String {
    let mut folded = String::new();
    // It is called by what it is.
    fold_into(&mut folded, draft.prototype().word());
    for text in draft.texts() {
        fold_into(&mut folded, &text);
    }
    folded
}

/// All text of the answers to the guide, folded for searching.
pub fn haystack_of_guide(guide: &Guide) -> String {
    let mut folded = String::new();
    fold_into(&mut folded, &guide.municipality);
    for answer in &guide.answers {
        fold_into(&mut folded, &answer.text);
    }
    for actor in &guide.actors {
        fold_into(&mut folded, &actor.name);
        fold_into(&mut folded, &actor.role);
    }
    for instrument in &guide.instruments {
        fold_into(&mut folded, &instrument.name);
        fold_into(&mut folded, &instrument.note);
    }
    folded
}

/// All text of a workshop, folded for searching.
pub fn haystack_of_workshop(workshop: &Workshop) -> String {
    let mut folded = String::new();
    for text in [
        &workshop.name,
        &workshop.asks,
        &workshop.place,
        &workshop.host,
    ] {
        fold_into(&mut folded, text);
    }
    folded
}

/// All text of a self-check, folded for searching.
pub fn haystack_of_selfcheck(check: &Selfcheck) -> String {
    let mut folded = String::new();
    fold_into(&mut folded, &check.group);
    for note in &check.notes {
        fold_into(&mut folded, &note.text);
    }
    folded
}

/// Texts, folded for searching.
pub fn folded(texts: &[&str]) -> String {
    let mut folded = String::new();
    for text in texts {
        fold_into(&mut folded, text);
    }
    folded
}

/// The words of a query, folded. Every one of them must be found.
pub fn words(query: &str) -> Vec<String> {
    let mut folded = String::new();
    fold_into(&mut folded, query);
    folded.split_whitespace().map(str::to_owned).collect()
}

/// Whether a folded text has every word. No words match everything.
pub fn matches(haystack: &str, words: &[String]) -> bool {
    words.iter().all(|word| haystack.contains(word.as_str()))
}
