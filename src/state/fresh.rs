//! What begins: ids by chance, and works that nobody has written in.

use crate::browser;
use crate::domain::selfcheck::OWN_MAP;
use crate::domain::{
    DeviceId, Draft, Guide, Id, Prototype, Record, Selfcheck, Sketch, VersionVector, Work, Workshop,
};
use crate::i18n::Locale;

pub(in crate::state) fn fresh_device() -> DeviceId {
    DeviceId::from_bytes(browser::random_bytes())
}

pub(in crate::state) fn fresh_id() -> Id {
    Id::from_bytes(browser::random_bytes())
}

/// What a screen is there to write in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A sketch.
    Sketch,
    /// A draft of a prototype.
    Draft(Prototype),
    /// A self-check.
    Selfcheck,
    /// Answers to the guide.
    Guide,
    /// A workshop.
    Workshop,
}

impl Wanted {
    /// Whether a work is what the screen is there for.
    pub(in crate::state) fn is(self, work: &Work) -> bool {
        match (self, work) {
            (Wanted::Sketch, Work::Sketch(_))
            | (Wanted::Selfcheck, Work::Selfcheck(_))
            | (Wanted::Guide, Work::Guide(_))
            | (Wanted::Workshop, Work::Workshop(_)) => true,
            (Wanted::Draft(prototype), Work::Draft(draft)) => draft.prototype() == prototype,
            _ => false,
        }
    }
}

/// A work that nobody has written in.
pub(in crate::state) fn unwritten(id: Id, wanted: Wanted, locale: Locale) -> Record<Work> {
    let body = match wanted {
        Wanted::Draft(prototype) => Draft::begun(prototype, locale).into(),
        Wanted::Selfcheck => Selfcheck::begun(OWN_MAP, locale).into(),
        Wanted::Guide => Guide::begun(locale).into(),
        Wanted::Workshop => Work::from(Workshop {
            locale,
            ..Workshop::default()
        }),
        Wanted::Sketch => Work::from(Sketch {
            locale,
            ..Sketch::default()
        }),
    };
    Record {
        id,
        vector: VersionVector::default(),
        body,
    }
}
