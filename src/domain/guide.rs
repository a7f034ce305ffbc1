//! The guide «Nyskapingslaget»: answers to its questions, and the team and the instruments that came
//! of them.

use serde_json::{Map, Value};

use super::fields::{record_body, record_fields};
use super::{Actor, Id, Instrument, WorkshopRef};
use crate::i18n::Locale;

/// What a municipality answered. Every field may be empty. What a later version adds survives in
/// `extra`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Guide {
    /// The municipality that the team plays for.
    pub municipality: String,
    /// An answer to a question each.
    pub answers: Vec<Answer>,
    /// Who could be on the team.
    pub actors: Vec<Actor>,
    /// Public schemes that could help.
    pub instruments: Vec<Instrument>,
    /// Sketches that were made from it.
    pub sketch_ids: Vec<Id>,
    /// The workshop it was written in.
    pub workshop: Option<WorkshopRef>,
    /// The language it is written in.
    pub locale: Locale,
    /// Milliseconds since 1970 in UTC; for display only.
    pub created_at: u64,
    /// Milliseconds since 1970 in UTC; for display only.
    pub changed_at: u64,
    /// When it was put in the bin, in milliseconds since 1970 in UTC.
    pub binned_at: Option<u64>,
    /// The record this is a conflict copy of.
    pub conflict_of: Option<Id>,
    /// Fields that this version does not know, kept as they came.
    pub extra: Map<String, Value>,
}

/// An answer to one of the guide's questions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// The id of the question, `lag-<step>-<n>`.
    pub question: String,
    /// The answer.
    pub text: String,
    /// Fields that this version does not know.
    pub extra: Map<String, Value>,
}

impl Guide {
    /// A new guide that nobody has written in.
    pub fn begun(locale: Locale) -> Guide {
        Guide {
            locale,
            ..Guide::default()
        }
    }

    /// The name people see: the first line of the first answer, or empty.
    pub fn title(&self) -> &str {
        let lines = self.answers.iter().flat_map(|answer| answer.text.lines());
        lines
            .map(str::trim)
            .find(|line| !line.is_empty())
            .unwrap_or("")
    }

    /// The answer to a question, or empty.
    pub fn answer(&self, question: &str) -> &str {
        let answer = self.answers.iter().find(|held| held.question == question);
        answer.map_or("", |answer| &answer.text)
    }

    /// Writes the answer to a question.
    pub fn write_answer(&mut self, question: &str, text: String) {
        match self
            .answers
            .iter_mut()
            .find(|held| held.question == question)
        {
            Some(answer) => answer.text = text,
            None => self.answers.push(Answer {
                question: question.to_owned(),
                text,
                ..Answer::default()
            }),
        }
        self.answers.retain(|answer| !answer.text.is_empty());
        // In the order of the questions, so that the name does not follow who wrote first.
        self.answers
            .sort_by(|left, right| left.question.cmp(&right.question));
    }

    /// How many questions have an answer.
    pub fn answered(&self) -> usize {
        let is_said = |answer: &&Answer| !answer.text.trim().is_empty();
        self.answers.iter().filter(is_said).count()
    }
}

record_fields!(Guide {
    municipality,
    answers,
    actors,
    instruments,
    sketch_ids,
    workshop,
    locale,
    created_at,
    changed_at,
    binned_at,
    conflict_of
});
record_fields!(Answer { question, text });

record_body!(Guide);
