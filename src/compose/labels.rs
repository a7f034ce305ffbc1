//! The words for the choices of a sketch.

use crate::content::{EXAMPLE_CARDS, ILLUSTRATIONS, MAP_ELEMENTS, THEMES};
use crate::domain::list::SortBy;
use crate::domain::{BorrowedFrom, BorrowedKind, Contact, EffectKind, Level, Status};
use crate::i18n::{Locale, Text, fields, list};

/// The word for a level.
pub const fn level(level: Level) -> Text {
    match level {
        Level::Local => fields::LEVEL_LOCAL,
        Level::Regional => fields::LEVEL_REGIONAL,
        Level::National => fields::LEVEL_NATIONAL,
    }
}

/// The word for how the contact is.
pub const fn contact(contact: Contact) -> Text {
    match contact {
        Contact::None => fields::CONTACT_NONE,
        Contact::Planned => fields::CONTACT_PLANNED,
        Contact::Ongoing => fields::CONTACT_ONGOING,
    }
}

/// The words for how the contact is, where no heading says that it is about contact.
pub const fn contact_long(contact: Contact) -> Text {
    match contact {
        Contact::None => fields::CONTACT_NONE_LONG,
        Contact::Planned => fields::CONTACT_PLANNED_LONG,
        Contact::Ongoing => fields::CONTACT_ONGOING_LONG,
    }
}

/// The word for how far an idea has come.
pub const fn status(status: Status) -> Text {
    match status {
        Status::Idea => fields::STATUS_IDEA,
        Status::Trying => fields::STATUS_TRYING,
        Status::CarriedOut => fields::STATUS_CARRIED_OUT,
        Status::Stopped => fields::STATUS_STOPPED,
    }
}

/// The words for a kind of change.
pub const fn effect(kind: EffectKind) -> Text {
    match kind {
        EffectKind::NewPractice => fields::EFFECT_PRACTICE,
        EffectKind::NewService => fields::EFFECT_SERVICE,
        EffectKind::NewCooperation => fields::EFFECT_COOPERATION,
        EffectKind::Other => fields::EFFECT_OTHER,
    }
}

/// The words for an order of the list.
pub const fn sort(sort: SortBy) -> Text {
    match sort {
        SortBy::Changed => list::SORT_CHANGED,
        SortBy::Title => list::SORT_TITLE,
        SortBy::Municipality => list::SORT_MUNICIPALITY,
        SortBy::Progress => list::SORT_PROGRESS,
        SortBy::Binned => list::SORT_CHANGED,
    }
}

/// The name of an element of the system map; the id itself for one that this version does not
/// know.
pub fn map_element(id: &str, locale: Locale) -> String {
    MAP_ELEMENTS
        .iter()
        .find(|element| element.id == id)
        .map_or(id, |element| element.name.get(locale))
        .to_owned()
}

/// The name of an example; the id itself for one that this version does not know.
pub fn example(id: &str, locale: Locale) -> String {
    EXAMPLE_CARDS
        .iter()
        .find(|card| card.id == id)
        .map_or(id, |card| card.name.get(locale))
        .to_owned()
}

/// The languages in which what was borrowed of ours is called as it was when it was borrowed. Nothing for what is not ours, and
/// for what is called otherwise now.
pub fn borrowed_name_in(from: &BorrowedFrom) -> impl Iterator<Item = Locale> {
    Locale::ALL.into_iter().filter(|own| match from.kind {
        BorrowedKind::Example => example(&from.id, *own) == from.title,
        BorrowedKind::Illustration => ILLUSTRATIONS
            .iter()
            .any(|known| known.id == from.id && known.name.get(*own) == from.title),
        BorrowedKind::Proposal | BorrowedKind::Sketch | BorrowedKind::Draft => false,
    })
}

/// The names of themes, in a row.
pub fn themes<'a>(ids: impl IntoIterator<Item = &'a str>, locale: Locale) -> String {
    let names: Vec<String> = ids.into_iter().map(|id| theme(id, locale)).collect();
    names.join(", ")
}

/// The name of a theme; the id itself for one that this version does not know.
pub fn theme(id: &str, locale: Locale) -> String {
    THEMES
        .iter()
        .find(|theme| theme.id == id)
        .map_or(id, |theme| theme.name.get(locale))
        .to_owned()
}
