//! Anything a person makes, whatever its kind: what saving, merging, undoing and the bin go by.

use serde_json::Value;

use super::{Body, Draft, Guide, Id, Kind, Selfcheck, Sketch, Workshop, WorkshopRef};
use crate::i18n::Locale;

/// A sketch, a draft, a self-check, answers to the guide, or a workshop.
#[derive(Clone, Debug, PartialEq)]
pub enum Work {
    /// A navigation sketch.
    Sketch(Box<Sketch>),
    /// A draft made with a prototype.
    Draft(Box<Draft>),
    /// A self-check on the system map.
    Selfcheck(Box<Selfcheck>),
    /// Answers to the guide.
    Guide(Box<Guide>),
    /// A workshop.
    Workshop(Box<Workshop>),
}

/// What every work has, whatever its kind. Times are milliseconds since 1970 in UTC, for display
/// only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stamps {
    /// The language it is written in.
    pub locale: Locale,
    /// When it got its first character; 0 before that.
    pub created_at: u64,
    /// When it was last changed.
    pub changed_at: u64,
    /// When it was put in the bin.
    pub binned_at: Option<u64>,
    /// The record it is a conflict copy of.
    pub conflict_of: Option<Id>,
}

impl Default for Work {
    fn default() -> Work {
        Work::Sketch(Box::default())
    }
}

impl From<Sketch> for Work {
    fn from(sketch: Sketch) -> Work {
        Work::Sketch(Box::new(sketch))
    }
}

impl From<Draft> for Work {
    fn from(draft: Draft) -> Work {
        Work::Draft(Box::new(draft))
    }
}

impl From<Guide> for Work {
    fn from(guide: Guide) -> Work {
        Work::Guide(Box::new(guide))
    }
}

impl From<Workshop> for Work {
    fn from(workshop: Workshop) -> Work {
        Work::Workshop(Box::new(workshop))
    }
}

impl From<Selfcheck> for Work {
    fn from(check: Selfcheck) -> Work {
        Work::Selfcheck(Box::new(check))
    }
}

/// Does the same with what is in a work, whatever it is.
macro_rules! with_each {
    ($work:expr, $held:ident => $do:expr) => {
        match $work {
            Work::Sketch($held) => $do,
            Work::Draft($held) => $do,
            Work::Selfcheck($held) => $do,
            Work::Guide($held) => $do,
            Work::Workshop($held) => $do,
        }
    };
}

impl Work {
    /// The sketch, where it is one.
    pub fn sketch(&self) -> Option<&Sketch> {
        match self {
            Work::Sketch(sketch) => Some(sketch),
            _ => None,
        }
    }

    /// The draft, where it is one.
    pub fn draft(&self) -> Option<&Draft> {
        match self {
            Work::Draft(draft) => Some(draft),
            _ => None,
        }
    }

    /// The self-check, where it is one.
    pub fn selfcheck(&self) -> Option<&Selfcheck> {
        match self {
            Work::Selfcheck(check) => Some(check),
            _ => None,
        }
    }

    /// The answers to the guide, where it is that.
    pub fn guide(&self) -> Option<&Guide> {
        match self {
            Work::Guide(guide) => Some(guide),
            _ => None,
        }
    }

    /// The workshop, where it is one.
    pub fn workshop(&self) -> Option<&Workshop> {
        match self {
            Work::Workshop(workshop) => Some(workshop),
            _ => None,
        }
    }

    /// The name people see, or empty.
    pub fn title(&self) -> &str {
        with_each!(self, held => held.title())
    }

    /// The language of its name on a page in another one; nothing where it has no name of its own, or one in that language.
    pub fn other_language(&self, page: Locale) -> Option<Locale> {
        let own = self.stamps().locale;
        let has_name = match self {
            // What is ticked on the map itself is called by the page.
            Work::Selfcheck(check) if check.is_own_map() => false,
            work => !work.title().is_empty(),
        };
        (has_name && own != page).then_some(own)
    }

    /// The municipality, as it was written.
    pub fn municipality(&self) -> &str {
        match self {
            Work::Sketch(sketch) => &sketch.municipality,
            Work::Draft(draft) => &draft.municipality,
            Work::Guide(guide) => &guide.municipality,
            Work::Workshop(workshop) => &workshop.place,
            Work::Selfcheck(_) => "",
        }
    }

    /// Takes the links to the sketches that were made from it away, as a copy has made none.
    pub fn forget_sketches(&mut self) {
        if let Some(links) = self.links_mut() {
            links.clear();
        }
    }

    /// The sketches that were made from it; a sketch has none, and those of a workshop say themselves where they are from.
    pub fn links(&self) -> &[Id] {
        match self {
            Work::Sketch(_) | Work::Workshop(_) => &[],
            Work::Draft(draft) => &draft.sketch_ids,
            Work::Selfcheck(check) => &check.sketch_ids,
            Work::Guide(guide) => &guide.sketch_ids,
        }
    }

    /// Likewise, to be changed.
    pub fn links_mut(&mut self) -> Option<&mut Vec<Id>> {
        match self {
            Work::Sketch(_) | Work::Workshop(_) => None,
            Work::Draft(draft) => Some(&mut draft.sketch_ids),
            Work::Selfcheck(check) => Some(&mut check.sketch_ids),
            Work::Guide(guide) => Some(&mut guide.sketch_ids),
        }
    }

    /// The same work with what is no writing and is never undone: its links to sketches, and the
    /// timer of a self-check.
    #[must_use]
    pub fn with_bonds_of(mut self, present: &Work) -> Work {
        if self.kind() != present.kind() {
            return self;
        }
        if let (Work::Selfcheck(check), Work::Selfcheck(present)) = (&mut self, present) {
            check.timer.clone_from(&present.timer);
        }
        if let Some(links) = self.links_mut() {
            *links = present.links().to_vec();
        }
        self
    }

    /// The same work with the links of another to its sketches beside its own.
    #[must_use]
    pub fn with_links_of(mut self, other: &Work) -> Work {
        if let Some(links) = self.links_mut() {
            for id in other.links() {
                if !links.contains(id) {
                    links.push(*id);
                }
            }
        }
        self
    }

    /// The workshop it was written in. A workshop itself was written in none.
    pub fn written_at(&self) -> Option<&WorkshopRef> {
        match self {
            Work::Sketch(sketch) => sketch.workshop.as_ref(),
            Work::Draft(draft) => draft.workshop.as_ref(),
            Work::Selfcheck(check) => check.workshop.as_ref(),
            Work::Guide(guide) => guide.workshop.as_ref(),
            Work::Workshop(_) => None,
        }
    }

    /// Likewise, to be changed; nothing for what belongs to no workshop: a workshop itself, and what is ticked on the map.
    pub fn written_at_mut(&mut self) -> Option<&mut Option<WorkshopRef>> {
        match self {
            Work::Sketch(sketch) => Some(&mut sketch.workshop),
            Work::Draft(draft) => Some(&mut draft.workshop),
            Work::Selfcheck(check) if check.is_own_map() => None,
            Work::Selfcheck(check) => Some(&mut check.workshop),
            Work::Guide(guide) => Some(&mut guide.workshop),
            Work::Workshop(_) => None,
        }
    }

    /// What every work has.
    pub fn stamps(&self) -> Stamps {
        with_each!(self, held => Stamps {
            locale: held.locale,
            created_at: held.created_at,
            changed_at: held.changed_at,
            binned_at: held.binned_at,
            conflict_of: held.conflict_of,
        })
    }

    /// The same work with other stamps.
    pub fn with_stamps(mut self, stamps: Stamps) -> Work {
        with_each!(&mut self, held => {
            held.locale = stamps.locale;
            held.created_at = stamps.created_at;
            held.changed_at = stamps.changed_at;
            held.binned_at = stamps.binned_at;
            held.conflict_of = stamps.conflict_of;
        });
        self
    }
}

impl Body for Work {
    fn kind(&self) -> Kind {
        with_each!(self, held => held.kind())
    }

    fn reads(_: Kind) -> bool {
        true
    }

    fn read(kind: Kind, body: Value) -> Option<Work> {
        match kind {
            Kind::Sketch => Sketch::read(kind, body).map(Work::from),
            Kind::Draft => Draft::read(kind, body).map(Work::from),
            Kind::Selfcheck => Selfcheck::read(kind, body).map(Work::from),
            Kind::Guide => Guide::read(kind, body).map(Work::from),
            Kind::Workshop => Workshop::read(kind, body).map(Work::from),
        }
    }

    fn is_newer(kind: Kind, body: &Value) -> bool {
        kind == Kind::Draft && Draft::is_newer(kind, body)
    }

    fn write(&self) -> Value {
        with_each!(self, held => Body::write(&**held))
    }

    fn conflict_of(&self) -> Option<Id> {
        self.stamps().conflict_of
    }

    fn set_conflict_of(&mut self, origin: Option<Id>) {
        with_each!(self, held => held.conflict_of = origin);
    }

    fn is_binned(&self) -> bool {
        self.stamps().binned_at.is_some()
    }
}
