//! A workshop as documents.

pub mod chart;
pub mod deck;
pub mod events;
mod phase;
pub mod report;
pub mod script;
pub mod session;
pub mod show;
pub mod shown;
pub mod slips;

use super::{Content, Document, Formats, Said, Section};
use crate::compose::titles::prototype_name;
use crate::domain::Workshop;
use crate::domain::workshop::Count;
use crate::i18n::{Locale, Text, workshop as t};

/// What a number of the set-up is called.
pub const fn count_name(count: Count) -> Text {
    match count {
        Count::Tables => t::TABLES,
        Count::People => t::PEOPLE,
        Count::Dots => t::DOTS,
        Count::Alone => t::MINUTES_ALONE,
        Count::Group => t::MINUTES_GROUP,
        Count::Plenary => t::MINUTES_PLENARY,
    }
}

/// What the tables begin with.
pub fn template_name(workshop: &Workshop, locale: Locale) -> &'static str {
    let name = workshop.prototype().and_then(prototype_name);
    name.unwrap_or(t::BLANK).get(locale)
}

/// The set-up, with nothing of what the tables make.
pub fn document(workshop: &Workshop, formats: &Formats) -> Document {
    let locale = formats.locale;
    let title = match workshop.title() {
        "" => t::UNTITLED.get(locale).into(),
        name => Said::own(name),
    };
    let day = formats.day(&workshop.date);
    let start = Said::own(workshop.start.trim());
    let when = [&day, &start].into_iter().filter(|said| !said.is_empty());
    let when = Said::joined(when, " ");
    let facts = [
        Said::own(workshop.place.trim()),
        when,
        Said::own(workshop.host.trim()),
    ];
    let counts = Count::ALL.map(|count| {
        let written = workshop.written(count).trim();
        (count_name(count).get(locale).to_owned(), Said::own(written))
    });
    let mut counts: Vec<(String, Said)> = counts.into();
    counts.retain(|(_, written)| !written.is_empty());
    if workshop.prototype().is_some() {
        counts.push((
            t::TEMPLATE.get(locale).to_owned(),
            template_name(workshop, locale).into(),
        ));
    }
    let mut sections = vec![
        Section::flowing(
            t::ASKS.get(locale),
            Content::Text(Said::own(workshop.asks.trim())),
        ),
        Section::flowing(t::DOC_SET_UP.get(locale), Content::Answers(counts)),
    ];
    sections.retain(|section| !section.content.is_empty());
    Document {
        page: locale,
        kind: t::DOC_KIND.get(locale).to_owned(),
        title,
        facts: facts.into_iter().filter(|fact| !fact.is_empty()).collect(),
        sections,
        foot: t::FOOT.get(locale).to_owned(),
    }
    .written_in(workshop.locale)
}
