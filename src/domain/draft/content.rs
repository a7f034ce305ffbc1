//! What a draft says, which differs from prototype to prototype.

use serde_json::Value;

use super::{Advert, Bootcamp, Draft, LoanList, MeetupCard, Prototype, Relief, RequirementList};
use crate::domain::fields::Field;

/// What a draft says, by prototype.
#[derive(Clone, Debug, PartialEq)]
pub enum DraftContent {
    /// Tasks that eat time, and what to do about each.
    Relief(Relief),
    /// A job advert.
    Advert(Advert),
    /// What is borrowed from others.
    Loans(LoanList),
    /// A programme for two days.
    Bootcamp(Bootcamp),
    /// Requirements that weigh heavily.
    Requirements(RequirementList),
    /// A card to meet others with.
    Meetup(MeetupCard),
}

impl DraftContent {
    /// What a new draft begins with.
    pub fn begun(prototype: Prototype) -> DraftContent {
        match prototype {
            Prototype::Relief => DraftContent::Relief(Relief::begun()),
            Prototype::Advert => DraftContent::Advert(Advert::default()),
            Prototype::Loans => DraftContent::Loans(LoanList::default()),
            Prototype::Bootcamp => DraftContent::Bootcamp(Bootcamp::begun()),
            Prototype::Requirements => DraftContent::Requirements(RequirementList::begun()),
            Prototype::Meetup => DraftContent::Meetup(MeetupCard::default()),
        }
    }

    pub(super) fn read(prototype: Prototype, value: Value) -> Option<DraftContent> {
        match prototype {
            Prototype::Relief => Field::read(value).map(DraftContent::Relief),
            Prototype::Advert => Field::read(value).map(DraftContent::Advert),
            Prototype::Loans => Field::read(value).map(DraftContent::Loans),
            Prototype::Bootcamp => Field::read(value).map(DraftContent::Bootcamp),
            Prototype::Requirements => Field::read(value).map(DraftContent::Requirements),
            Prototype::Meetup => Field::read(value).map(DraftContent::Meetup),
        }
    }

    pub(super) fn write(&self) -> Value {
        let written = match self {
            DraftContent::Relief(content) => content.write(),
            DraftContent::Advert(content) => content.write(),
            DraftContent::Loans(content) => content.write(),
            DraftContent::Bootcamp(content) => content.write(),
            DraftContent::Requirements(content) => content.write(),
            DraftContent::Meetup(content) => content.write(),
        };
        written.unwrap_or_default()
    }

    /// The line that names it, or empty.
    pub(super) fn first_words(&self) -> &str {
        match self {
            DraftContent::Relief(content) => content.first_words(),
            DraftContent::Advert(content) => &content.title,
            DraftContent::Loans(content) => &content.looking_for,
            DraftContent::Bootcamp(content) => content.first_words(),
            DraftContent::Requirements(content) => content.first_words(),
            DraftContent::Meetup(content) => content.first_words(),
        }
    }
}

/// A content that can be taken out of a draft of its prototype.
pub trait Content: Sized + 'static {
    /// The content, where the draft is of that prototype.
    fn of(draft: &Draft) -> Option<&Self>;
    /// The same, to change it.
    fn of_mut(draft: &mut Draft) -> Option<&mut Self>;
}

macro_rules! content_of_draft {
    ($($variant:ident: $type:ident),* $(,)?) => {
        $(impl Content for $type {
            fn of(draft: &Draft) -> Option<&$type> {
                match &draft.content {
                    DraftContent::$variant(content) => Some(content),
                    _ => None,
                }
            }

            fn of_mut(draft: &mut Draft) -> Option<&mut $type> {
                match &mut draft.content {
                    DraftContent::$variant(content) => Some(content),
                    _ => None,
                }
            }
        })*
    };
}

content_of_draft!(
    Relief: Relief,
    Advert: Advert,
    Loans: LoanList,
    Bootcamp: Bootcamp,
    Requirements: RequirementList,
    Meetup: MeetupCard,
);
