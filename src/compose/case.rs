//! A sketch as a case for those who decide («saksframlegg»): what a municipality puts first comes first.
//!
//! Invariant: nothing is made up. What the sketch does not say is to be filled in, and says so.

use super::sketch::{instrument_table, step_table, team_table};
use super::{Content, Document, Formats, Said, Section};
use crate::domain::Sketch;
use crate::i18n::{Locale, Text, case as t, fields, list};

/// The parts of a case, in their order. Each says of a sketch what belongs there.
type Part = (Text, fn(&Sketch, &Formats) -> Content);
const PARTS: [Part; 9] = [
    (t::DECISION, |_, _| Content::Text(Said::default())),
    (t::SUMMARY, |sketch, _| both(&sketch.idea, &sketch.goal)),
    (t::BACKGROUND, |sketch, _| {
        Content::Text(Said::own(&*sketch.need))
    }),
    (t::PROPOSAL, |sketch, _| {
        both(&sketch.description, &sketch.team_play)
    }),
    (t::ACTORS, |sketch, days| team_table(sketch, days.locale)),
    (t::RESOURCES, |sketch, days| {
        instrument_table(sketch, days.locale)
    }),
    (fields::STOP_DOING, |sketch, _| {
        Content::Text(Said::own(&*sketch.stop_doing))
    }),
    (t::ASSESSMENT, |sketch, days| {
        assessment(sketch, days.locale)
    }),
    (t::AHEAD, |sketch, days| {
        step_table(sketch, days.locale, days)
    }),
];

/// What the parts are called, in the order that municipalities use most.
pub fn headings() -> [Text; PARTS.len()] {
    PARTS.map(|(heading, _)| heading)
}

/// The case of a sketch, with its parts in this order: their places among [`headings`].
pub fn document(sketch: &Sketch, order: &[usize], days: &Formats) -> Document {
    let locale = days.locale;
    let title = match sketch.title() {
        "" => list::UNTITLED.get(locale).into(),
        title => Said::own(title),
    };
    let place = sketch.municipality.trim();
    let facts = match place {
        "" => Vec::new(),
        place => {
            let place = Said::own(place);
            vec![Said::filled(t::FROM.get(locale), "municipality", &place)]
        }
    };
    let parts = order.iter().filter_map(|place| PARTS.get(*place));
    let sections = parts.map(|(heading, says)| {
        let content = says(sketch, days);
        let content = match content.is_empty() {
            true => Content::Text(t::TO_FILL_IN.get(locale).into()),
            false => content,
        };
        Section::flowing(heading.get(locale), content)
    });
    Document {
        page: locale,
        kind: t::KIND.get(locale).to_owned(),
        title,
        facts,
        sections: sections.collect(),
        foot: t::FOOT.get(locale).to_owned(),
    }
    .written_in(sketch.locale)
}

/// Two texts, one after the other.
fn both(first: &str, second: &str) -> Content {
    let texts = [first.trim(), second.trim()].into_iter();
    let texts: Vec<&str> = texts.filter(|text| !text.is_empty()).collect();
    Content::Text(Said::own(texts.join("\n\n")))
}

/// The three key questions, and what came of it: those that are answered.
fn assessment(sketch: &Sketch, locale: Locale) -> Content {
    let answers = [
        (fields::CONTINUITY, &sketch.continuity),
        (fields::INTERPLAY, &sketch.interplay),
        (fields::UNDERSTANDING, &sketch.understanding),
        (fields::WHAT_CHANGED, &sketch.effect.what_changed),
    ];
    let said = answers
        .into_iter()
        .filter(|(_, answer)| !answer.trim().is_empty());
    let said = said
        .map(|(question, answer)| (question.get(locale).to_owned(), Said::own(answer.as_str())));
    Content::Answers(said.collect())
}
