//! What works are called where they have no title of their own.

use super::{Document, Said};
use crate::content::PROTOTYPE_CARDS;
use crate::domain::{Body, Draft, Guide, Kind, Prototype, Selfcheck, Sketch, Work, Workshop};
use crate::i18n::{self, Locale, Text, drafts, fill, guide, list, map, selfcheck};

/// What kind of work it is, as a person would say: a draft is called by its prototype.
pub fn kind_name(work: &Work) -> Text {
    let draft = work.draft();
    let name = draft.and_then(|draft| prototype_name(draft.prototype()));
    name.unwrap_or_else(|| kind(work.kind()))
}

/// The name of a prototype.
pub fn prototype_name(prototype: Prototype) -> Option<Text> {
    let mut cards = PROTOTYPE_CARDS.iter();
    let card = cards.find(|card| card.id == prototype.word())?;
    Some(card.name)
}

/// What a work is called as lists show it, marked with its language where that is not the page's.
pub fn said_name(work: &Work, locale: Locale) -> Said {
    let shown = shown_name(work, locale);
    match work.other_language(locale) {
        Some(own) => Said::own_in(shown, own),
        None => shown.into(),
    }
}

/// The word for a kind of work.
pub const fn kind(kind: Kind) -> Text {
    match kind {
        Kind::Sketch => list::KIND_SKETCH,
        Kind::Draft => list::KIND_DRAFT,
        Kind::Selfcheck => list::KIND_SELFCHECK,
        Kind::Guide => list::KIND_GUIDE,
        Kind::Workshop => list::KIND_WORKSHOP,
    }
}

/// The name of a work as lists show it.
pub fn shown_name(work: &Work, locale: Locale) -> String {
    match work {
        Work::Sketch(sketch) => shown_title(sketch, locale),
        Work::Draft(draft) => draft_title(draft, locale),
        // What is ticked on the map itself has no name of its own.
        Work::Selfcheck(check) if check.is_own_map() => map::OWN.get(locale).to_owned(),
        Work::Selfcheck(check) => check_title(check, locale),
        Work::Guide(guide) => guide_title(guide, locale),
        Work::Workshop(workshop) => workshop_title(workshop, locale),
    }
}

/// The name of a sketch as lists show it.
pub fn shown_title(sketch: &Sketch, locale: Locale) -> String {
    titled(sketch.title(), list::UNTITLED, locale)
}

/// The name of a draft as lists show it. Where its first words are those of a row among others, they are no name, and what it
/// is stands before them, in its own language.
pub fn draft_title(draft: &Draft, locale: Locale) -> String {
    match (draft.title(), prototype_name(draft.prototype())) {
        ("", _) => drafts::UNTITLED.get(locale).to_owned(),
        (row, Some(name)) if draft.is_named_by_row() => {
            format!("{}: {row}", name.get(draft.locale))
        }
        (title, _) => title.to_owned(),
    }
}

/// The name of a self-check as lists show it.
pub fn check_title(check: &Selfcheck, locale: Locale) -> String {
    titled(check.title(), selfcheck::UNTITLED, locale)
}

/// The name of a sheet as lists show it.
pub fn guide_title(sheet: &Guide, locale: Locale) -> String {
    match (sheet.title(), sheet.municipality.trim()) {
        ("", "") => guide::UNTITLED.get(locale).to_owned(),
        ("", place) => fill(guide::DOC_TITLE.get(locale), &[("municipality", place)]),
        (title, _) => title.to_owned(),
    }
}

/// The name of a workshop as lists show it.
pub fn workshop_title(workshop: &Workshop, locale: Locale) -> String {
    titled(workshop.title(), i18n::workshop::UNTITLED, locale)
}

/// What a work is called where its document is printed or kept: by its own name, or, where it has none, as the document is.
pub fn sheet_title(work: &Work, document: &Document) -> String {
    match (work.title(), work.draft()) {
        ("", _) => document.title.to_string(),
        (_, Some(draft)) => draft_title(draft, draft.locale),
        (title, _) => title.to_owned(),
    }
}

/// A title, or what stands where there is none.
pub fn titled(title: &str, untitled: Text, locale: Locale) -> String {
    match title {
        "" => untitled.get(locale).to_owned(),
        title => title.to_owned(),
    }
}
