//! Drafts: what somebody makes with one of the six prototypes.
//!
//! Each prototype has a content of its own; whose draft it is, and when, is the same for all.
//! Numbers and times are kept as they were typed, so that no word is lost to a rule: the rules
//! read them and say what is wrong.

mod advert;
mod bootcamp;
mod content;
mod loans;
mod meetup;
mod prototype;
mod relief;
mod requirements;

use serde_json::{Map, Value};

use super::fields::{Field, put, take};
use super::{Body, Id, Kind, WorkshopRef};
use crate::i18n::Locale;

pub use advert::{Advert, PostForm};
pub use bootcamp::{Block, Bootcamp, DAYS, Day};
pub use content::{Content, DraftContent};
pub use loans::LoanList;
pub use meetup::MeetupCard;
pub use prototype::Prototype;
pub use relief::{Fate, Freed, Relief, TimeTask, WEEKS};
pub use requirements::{Corner, MOST_REQUIREMENTS, Purpose, Requirement, RequirementList};

/// A draft. Every field may be empty. What a later version adds survives in `extra`.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// What it says.
    pub content: DraftContent,
    /// «Kommune».
    pub municipality: String,
    /// Whom to call or write to.
    pub contact: String,
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

impl Default for Draft {
    fn default() -> Draft {
        Draft::begun(Prototype::default(), Locale::default())
    }
}

impl Draft {
    /// A new draft that nobody has written in.
    pub fn begun(prototype: Prototype, locale: Locale) -> Draft {
        Draft {
            content: DraftContent::begun(prototype),
            municipality: String::new(),
            contact: String::new(),
            sketch_ids: Vec::new(),
            workshop: None,
            locale,
            created_at: 0,
            changed_at: 0,
            binned_at: None,
            conflict_of: None,
            extra: Map::new(),
        }
    }

    /// The prototype it was made with.
    pub const fn prototype(&self) -> Prototype {
        match self.content {
            DraftContent::Relief(_) => Prototype::Relief,
            DraftContent::Advert(_) => Prototype::Advert,
            DraftContent::Loans(_) => Prototype::Loans,
            DraftContent::Bootcamp(_) => Prototype::Bootcamp,
            DraftContent::Requirements(_) => Prototype::Requirements,
            DraftContent::Meetup(_) => Prototype::Meetup,
        }
    }

    /// The name people see: its first words, or empty.
    pub fn title(&self) -> &str {
        let words = self.content.first_words();
        words
            .lines()
            .map(str::trim)
            .find(|line| !line.is_empty())
            .unwrap_or("")
    }

    /// Whether its first words are those of a row among others, and no name of it.
    pub const fn is_named_by_row(&self) -> bool {
        matches!(
            self.content,
            DraftContent::Relief(_) | DraftContent::Requirements(_)
        )
    }

    /// Everything that somebody wrote in it, in the order of its fields' names.
    pub fn texts(&self) -> Vec<String> {
        let mut texts = vec![self.municipality.clone(), self.contact.clone()];
        collect_texts(self.content.write(), &mut texts);
        texts
    }
}

fn collect_texts(value: Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text),
        Value::Array(items) => {
            for item in items {
                collect_texts(item, texts);
            }
        }
        Value::Object(fields) => {
            for (_, field) in fields {
                collect_texts(field, texts);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

impl Body for Draft {
    fn kind(&self) -> Kind {
        Kind::Draft
    }

    fn reads(kind: Kind) -> bool {
        kind == Kind::Draft
    }

    fn read(_: Kind, body: Value) -> Option<Draft> {
        let Value::Object(mut fields) = body else {
            return None;
        };
        let prototype = Prototype::read(fields.remove("prototype")?)?;
        let content = fields.remove("content")?;
        Some(Draft {
            content: DraftContent::read(prototype, content)?,
            municipality: take(&mut fields, "municipality")?,
            contact: take(&mut fields, "contact")?,
            sketch_ids: take(&mut fields, "sketch_ids")?,
            workshop: take(&mut fields, "workshop")?,
            locale: take(&mut fields, "locale")?,
            created_at: take(&mut fields, "created_at")?,
            changed_at: take(&mut fields, "changed_at")?,
            binned_at: take(&mut fields, "binned_at")?,
            conflict_of: take(&mut fields, "conflict_of")?,
            extra: fields,
        })
    }

    fn is_newer(_: Kind, body: &Value) -> bool {
        let word = body.get("prototype").and_then(Value::as_str);
        word.is_some_and(|word| !word.is_empty() && Prototype::from_word(word).is_none())
    }

    fn write(&self) -> Value {
        // Named one by one, so that none can be forgotten.
        let Draft {
            content,
            municipality,
            contact,
            sketch_ids,
            workshop,
            locale,
            created_at,
            changed_at,
            binned_at,
            conflict_of,
            extra,
        } = self;
        let mut fields = extra.clone();
        put(&mut fields, "prototype", &self.prototype());
        fields.insert("content".to_owned(), content.write());
        put(&mut fields, "municipality", municipality);
        put(&mut fields, "contact", contact);
        put(&mut fields, "sketch_ids", sketch_ids);
        put(&mut fields, "workshop", workshop);
        put(&mut fields, "locale", locale);
        put(&mut fields, "created_at", created_at);
        put(&mut fields, "changed_at", changed_at);
        put(&mut fields, "binned_at", binned_at);
        put(&mut fields, "conflict_of", conflict_of);
        Value::Object(fields)
    }

    fn conflict_of(&self) -> Option<Id> {
        self.conflict_of
    }

    fn set_conflict_of(&mut self, origin: Option<Id>) {
        self.conflict_of = origin;
    }

    fn is_binned(&self) -> bool {
        self.binned_at.is_some()
    }
}
