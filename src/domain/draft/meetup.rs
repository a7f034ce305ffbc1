//! Meetup: a card that says what one struggles with, offers and looks for.

use serde_json::{Map, Value};

use crate::domain::fields::record_fields;

/// A card to meet others with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MeetupCard {
    /// The challenge.
    pub challenge: String,
    /// What one can offer, a line each.
    pub offers: String,
    /// What one looks for, a line each.
    pub seeks: String,
    /// What the next meeting is about.
    pub topic: String,
    /// Its date, as `YYYY-MM-DD`, or empty.
    pub date: String,
    /// When it begins, as `HH:MM`, or empty.
    pub start: String,
    /// When it ends, as `HH:MM`, or empty.
    pub end: String,
    /// Where it is.
    pub place: String,
    /// Fields that this version does not know.
    pub extra: Map<String, Value>,
}

impl MeetupCard {
    pub(super) fn first_words(&self) -> &str {
        let mut words = [&self.challenge, &self.seeks, &self.offers, &self.topic].into_iter();
        words
            .find(|words| !words.trim().is_empty())
            .map_or("", String::as_str)
    }
}

record_fields!(MeetupCard {
    challenge,
    offers,
    seeks,
    topic,
    date,
    start,
    end,
    place
});
