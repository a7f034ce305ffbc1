//! A record: something a person made, with its id and its version.

use serde_json::Value;

use super::{DeviceId, Id, Relation, VersionVector};

/// What a record is. The word is part of its key and of its header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A navigation sketch.
    Sketch,
    /// A draft made with a prototype.
    Draft,
    /// A self-check on the system map.
    Selfcheck,
    /// Answers to the guide.
    Guide,
    /// A workshop.
    Workshop,
}

impl Kind {
    /// All kinds, in the order that lists name them.
    pub const ALL: [Kind; 5] = [
        Kind::Sketch,
        Kind::Draft,
        Kind::Selfcheck,
        Kind::Guide,
        Kind::Workshop,
    ];

    /// The word in keys and headers.
    pub const fn word(self) -> &'static str {
        match self {
            Kind::Sketch => "sketch",
            Kind::Draft => "draft",
            Kind::Selfcheck => "selfcheck",
            Kind::Guide => "guide",
            Kind::Workshop => "workshop",
        }
    }

    /// The kind that a word names.
    pub fn from_word(word: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// What the body of a record must tell so that it can be stored and merged.
pub trait Body: Clone + PartialEq {
    /// What sort of record it belongs to.
    fn kind(&self) -> Kind;

    /// Whether this can be the body of a record of that kind.
    fn reads(kind: Kind) -> bool;

    /// The body that a JSON object is, or `None` where it is something else.
    fn read(kind: Kind, body: Value) -> Option<Self>;

    /// Whether a JSON object that is no such body may be one all the same, of a newer version of the app: it says what it
    /// is by a word that only that one knows.
    fn is_newer(_kind: Kind, _body: &Value) -> bool {
        false
    }

    /// The JSON object of the body: keys in alphabetical order, one text for one content.
    fn write(&self) -> Value;

    /// The record this one is a conflict copy of.
    fn conflict_of(&self) -> Option<Id>;

    /// Marks it as a conflict copy of another record, or as none.
    fn set_conflict_of(&mut self, origin: Option<Id>);

    /// Whether it lies in the bin.
    fn is_binned(&self) -> bool;
}

/// One version of something a person made.
#[derive(Clone, Debug, PartialEq)]
pub struct Record<B> {
    /// Its id, the same on every device.
    pub id: Id,
    /// Which edits this version contains.
    pub vector: VersionVector,
    /// What was made.
    pub body: B,
}

impl<B> Record<B> {
    /// Whether this version has seen everything that another has, and more.
    pub fn descends_from(&self, older: &Record<B>) -> bool {
        self.vector.relation(&older.vector) == Relation::Descends
    }

    /// The version after one edit on `device`.
    pub fn edited(&self, device: DeviceId, body: B) -> Record<B> {
        let mut vector = self.vector.clone();
        vector.raise(device);
        Record {
            id: self.id,
            vector,
            body,
        }
    }
}
