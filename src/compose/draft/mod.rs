//! Drafts as documents, and as sketches. One module for each prototype.

mod advert;
mod bootcamp;
mod loans;
mod meetup;
mod relief;
mod requirements;
pub mod sketch;

use super::{Content, Document, Formats, Said, Section};
use crate::domain::incoming::clean;
use crate::domain::{Draft, DraftContent, Id, Record, Work};
use crate::i18n::{Locale, drafts};

pub use advert::form as form_words;
pub use bootcamp::{fault_words, slot_name};
pub use relief::{PlanGroup, plan};
pub use requirements::{Item, items};

use super::calendar::Event;
use super::headed as under;

/// The document of a draft.
pub fn document(draft: &Draft, formats: &Formats) -> Document {
    let mut document = match &draft.content {
        DraftContent::Relief(content) => relief::document(draft, content, formats),
        DraftContent::Advert(content) => advert::document(draft, content, formats),
        DraftContent::Loans(content) => loans::document(draft, content, formats),
        DraftContent::Bootcamp(content) => bootcamp::document(draft, content, formats),
        DraftContent::Requirements(content) => requirements::document(draft, content, formats),
        DraftContent::Meetup(content) => meetup::document(draft, content, formats),
    };
    document
        .sections
        .retain(|section| !section.content.is_empty());
    document.facts.retain(|fact| !fact.trim().is_empty());
    document.written_in(draft.locale)
}

/// What a draft says that no field of a sketch is for, part by part, for the running text of one:
/// what somebody wrote or chose, each amount with its unit. What a draft begins with is left out, and
/// so is what stands in a field of its own. So is whom to call or write to: nobody could leave it out of a running text
/// when the sketch goes to others ([`crate::domain::contacts`]).
fn told(draft: &Draft, formats: &Formats) -> Vec<Section> {
    let mut sections = match &draft.content {
        DraftContent::Relief(content) => relief::told(content, formats),
        DraftContent::Advert(content) => advert::told(content, formats),
        DraftContent::Loans(content) => loans::told(content, formats.locale),
        DraftContent::Bootcamp(content) => bootcamp::told(content, formats),
        DraftContent::Requirements(content) => requirements::told(content, formats),
        DraftContent::Meetup(content) => meetup::told(content, formats),
    };
    sections.retain(|section| !section.content.is_empty());
    sections
}

/// What a draft says beyond its document, a line for each thing: rows that have no name, blocks
/// that no room was found for, and the hours of a day. For seeing what two versions differ in.
pub fn beyond_document(draft: &Draft, locale: Locale) -> Vec<Said> {
    let mut lines = match &draft.content {
        DraftContent::Relief(content) => relief::nameless(content, &Formats::in_writing(locale)),
        DraftContent::Bootcamp(content) => bootcamp::beyond(content, locale),
        DraftContent::Requirements(content) => {
            requirements::nameless(content, &Formats::in_writing(locale))
        }
        DraftContent::Advert(content) => advert::hidden(content, locale),
        DraftContent::Loans(_) | DraftContent::Meetup(_) => Vec::new(),
    };
    lines.retain(|line| !line.is_empty());
    let lines = lines.into_iter();
    lines.map(|line| line.written_in(draft.locale)).collect()
}

/// The cells of a row that say something, in one line.
fn joined(cells: &[Said]) -> Said {
    let mut cells: Vec<Said> = cells.iter().map(Said::trimmed).collect();
    cells.retain(|cell| !cell.is_empty());
    Said::joined(&cells, " · ")
}

/// What somebody wrote, under its head.
fn own_under(head: &str, words: &str) -> Said {
    under(head, &Said::own(words))
}

/// The days of a programme, or the meeting, for a calendar: those that have a date and times.
///
/// A calendar that meets one of them again changes the event it has: its name is made of the record's id, and it has
/// seen as many changes as the record.
pub fn events(record: &Record<Work>, formats: &Formats) -> Vec<Event> {
    let mut events = record
        .body
        .draft()
        .map_or_else(Vec::new, |draft| as_events(draft, record.id, formats));
    let changes = record.vector.total();
    events.iter_mut().for_each(|event| event.changes = changes);
    events
}

/// Whether a draft has anything for a calendar.
pub fn has_events(draft: &Draft, formats: &Formats) -> bool {
    !as_events(draft, NO_ID, formats).is_empty()
}

/// For events that nobody is given.
const NO_ID: Id = Id::from_bytes([0; 16]);

fn as_events(draft: &Draft, id: Id, formats: &Formats) -> Vec<Event> {
    match &draft.content {
        DraftContent::Bootcamp(content) => bootcamp::events(draft, content, id, formats),
        DraftContent::Meetup(content) => meetup::event(draft, content, id, formats)
            .into_iter()
            .collect(),
        _ => Vec::new(),
    }
}

/// The days of a programme, counted from 1, that a calendar cannot have: they lack a date or times.
pub fn days_left_out(draft: &Draft, formats: &Formats) -> Vec<usize> {
    match &draft.content {
        DraftContent::Bootcamp(content) => bootcamp::days_left_out(draft, content, formats),
        _ => Vec::new(),
    }
}

/// A document of a draft before its sections are known.
fn headed(draft: &Draft, kind: &str, title: Said, locale: Locale) -> Document {
    Document {
        page: locale,
        kind: kind.to_owned(),
        title,
        facts: vec![Said::own(draft.municipality.trim())],
        sections: Vec::new(),
        foot: drafts::FOOT.get(locale).to_owned(),
    }
}

/// What somebody wrote under a heading.
fn text(heading: &str, words: &str) -> Section {
    Section::flowing(heading, Content::Text(Said::own(words.trim())))
}

fn list(heading: &str, lines: impl IntoIterator<Item = Said>) -> Section {
    let mut lines: Vec<Said> = lines.into_iter().collect();
    lines.retain(|line| !line.trim().is_empty());
    Section::flowing(heading, Content::List(lines))
}

fn table(heading: &str, head: &[&str], rows: Vec<Vec<Said>>) -> Section {
    let content = Content::Table {
        head: head.iter().map(|cell| (*cell).to_owned()).collect(),
        rows,
    };
    Section::flowing(heading, content)
}

/// The lines of what somebody wrote, as a list.
fn lines(words: &str) -> Vec<Said> {
    let words = clean(words);
    let lines = words.lines().map(|line| {
        let line = line.trim().trim_start_matches(['-', '•', '*']);
        Said::own(line.trim())
    });
    lines.collect()
}
