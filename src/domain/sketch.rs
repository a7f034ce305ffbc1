//! The navigation sketch: the one page that makes an idea concrete.

use serde_json::{Map, Value};

use super::Id;
use super::fields::{record_body, record_fields, word_field};
use super::rows::RowId;
use crate::i18n::Locale;

/// A sketch. Every field may be empty. What a later version adds survives in `extra`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sketch {
    /// «Idé»; its first line is the sketch's name.
    pub idea: String,
    /// «Mål».
    pub goal: String,
    /// «Behovet».
    pub need: String,
    /// «Beskrivelse».
    pub description: String,
    /// «Lagspill».
    pub team_play: String,
    /// «Kontinuitet».
    pub continuity: String,
    /// «Samspill».
    pub interplay: String,
    /// «Forståelse».
    pub understanding: String,
    /// «Hva kan vi slutte med?».
    pub stop_doing: String,
    /// «Kommune».
    pub municipality: String,
    /// The language it is written in.
    pub locale: Locale,
    /// Ids of themes.
    pub themes: Vec<String>,
    /// Ids of elements of the system map.
    pub map_elements: Vec<String>,
    /// The team.
    pub actors: Vec<Actor>,
    /// Public schemes that could help («virkemidler»).
    pub instruments: Vec<Instrument>,
    /// «Neste steg».
    pub next_steps: Vec<NextStep>,
    /// How far the idea has come in real life.
    pub status: Status,
    /// What was actually changed.
    pub effect: Effect,
    /// What it was borrowed from.
    pub borrowed_from: Option<BorrowedFrom>,
    /// The prototype it was made from.
    pub made_from: Option<MadeFrom>,
    /// The workshop it was written in.
    pub workshop: Option<WorkshopRef>,
    /// Names of those who wrote, as they gave them.
    pub contributors: Vec<String>,
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

/// Someone on the team.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Actor {
    /// Tells it from the other rows.
    pub row_id: RowId,
    /// Shown name.
    pub name: String,
    /// The id of a known actor, when the name is one of those offered.
    pub actor_id: Option<String>,
    /// Where the actor stands.
    pub level: Level,
    /// What the actor contributes.
    pub role: String,
    /// Whether there is contact.
    pub contact: Contact,
    /// Whom to call.
    pub contact_person: String,
    /// Fields that this version does not know.
    pub extra: Map<String, Value>,
}

/// Where an actor stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Level {
    /// In the municipality or close by.
    #[default]
    Local,
    /// In the county or the region.
    Regional,
    /// For the whole country.
    National,
}

impl Level {
    /// All levels, nearest first.
    pub const ALL: [Level; 3] = [Level::Local, Level::Regional, Level::National];
}

/// «Har vi kontakt?».
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Contact {
    /// Not yet.
    #[default]
    None,
    /// Agreed to get in touch.
    Planned,
    /// Talking already.
    Ongoing,
}

impl Contact {
    /// All answers, from none to ongoing.
    pub const ALL: [Contact; 3] = [Contact::None, Contact::Planned, Contact::Ongoing];
}

/// A public scheme that could help.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Instrument {
    /// Tells it from the other rows.
    pub row_id: RowId,
    /// Its name.
    pub name: String,
    /// What it could be used for.
    pub note: String,
    /// Fields that this version does not know.
    pub extra: Map<String, Value>,
}

/// One thing to do next.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NextStep {
    /// Tells it from the other rows.
    pub row_id: RowId,
    /// What is to be done.
    pub what: String,
    /// Who does it.
    pub who: String,
    /// The day, as `YYYY-MM-DD`.
    pub due: Option<String>,
    /// Whether it is done.
    pub done: bool,
    /// Fields that this version does not know.
    pub extra: Map<String, Value>,
}

/// How far an idea has come in real life.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// An idea.
    #[default]
    Idea,
    /// Being tried out.
    Trying,
    /// Carried out.
    CarriedOut,
    /// Stopped.
    Stopped,
}

impl Status {
    /// All states, in their natural order.
    pub const ALL: [Status; 4] = [
        Status::Idea,
        Status::Trying,
        Status::CarriedOut,
        Status::Stopped,
    ];
}

/// What carried-out change came of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Effect {
    /// The kinds of change.
    pub kinds: Vec<EffectKind>,
    /// The change in the person's own words.
    pub what_changed: String,
    /// Fields that this version does not know.
    pub extra: Map<String, Value>,
}

/// A kind of carried-out change. The first three are those of the definition that KS uses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EffectKind {
    /// A new practice.
    #[default]
    NewPractice,
    /// A new service.
    NewService,
    /// A new way of working together.
    NewCooperation,
    /// Something else.
    Other,
}

impl EffectKind {
    /// All kinds.
    pub const ALL: [EffectKind; 4] = [
        EffectKind::NewPractice,
        EffectKind::NewService,
        EffectKind::NewCooperation,
        EffectKind::Other,
    ];
}

/// What a sketch was borrowed from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BorrowedFrom {
    /// Which row of its list it is, where it is in one.
    pub row_id: RowId,
    /// What sort of thing that was.
    pub kind: BorrowedKind,
    /// Its id.
    pub id: String,
    /// Its name when it was borrowed.
    pub title: String,
    /// The municipality it comes from.
    pub municipality: String,
    /// What was changed to fit here.
    pub adapted: String,
    /// Fields that this version does not know.
    pub extra: Map<String, Value>,
}

/// What sort of thing a sketch was borrowed from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BorrowedKind {
    /// An illustration of the navigation tool.
    #[default]
    Illustration,
    /// An example from a municipality.
    Example,
    /// A proposal of the catalogue.
    Proposal,
    /// Another sketch.
    Sketch,
    /// A draft made with a prototype.
    Draft,
}

/// The prototype, or the element of the system map, that a sketch was made from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MadeFrom {
    /// The draft, when there was one.
    pub draft_id: Option<Id>,
    /// The id of the prototype, or empty.
    pub prototype: String,
    /// The id of the element of the system map that it was begun from.
    pub element: Option<String>,
    /// What was filled in from the draft, by field: what stands there unchanged may be filled anew.
    pub filled: Map<String, Value>,
    /// Fields that this version does not know.
    pub extra: Map<String, Value>,
}

/// The workshop a work was written in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WorkshopRef {
    /// The workshop's record.
    pub id: Option<Id>,
    /// Its name.
    pub name: String,
    /// Which table wrote it.
    pub table: String,
    /// Fields that this version does not know.
    pub extra: Map<String, Value>,
}

impl Sketch {
    /// The draft that it was made of, where it says so.
    pub fn draft_id(&self) -> Option<Id> {
        self.made_from.as_ref()?.draft_id
    }

    /// The running texts.
    pub fn texts(&self) -> [&String; 11] {
        [
            &self.idea,
            &self.goal,
            &self.need,
            &self.description,
            &self.team_play,
            &self.continuity,
            &self.interplay,
            &self.understanding,
            &self.stop_doing,
            &self.municipality,
            &self.effect.what_changed,
        ]
    }

    /// The name people see: the first line of the idea, or empty.
    pub fn title(&self) -> &str {
        self.idea
            .lines()
            .map(str::trim)
            .find(|line| !line.is_empty())
            .unwrap_or("")
    }
}

record_fields!(Sketch {
    idea,
    goal,
    need,
    description,
    team_play,
    continuity,
    interplay,
    understanding,
    stop_doing,
    municipality,
    locale,
    themes,
    map_elements,
    actors,
    instruments,
    next_steps,
    status,
    effect,
    borrowed_from,
    made_from,
    workshop,
    contributors,
    created_at,
    changed_at,
    binned_at,
    conflict_of
});
record_fields!(Actor by row_id {
    name,
    actor_id,
    level,
    role,
    contact,
    contact_person
});
record_fields!(Instrument by row_id { name, note });
record_fields!(NextStep by row_id {
    what,
    who,
    due,
    done
});
record_fields!(Effect {
    kinds,
    what_changed
});
record_fields!(BorrowedFrom by row_id {
    kind,
    id,
    title,
    municipality,
    adapted
});
record_fields!(MadeFrom {
    draft_id,
    prototype,
    element,
    filled
});
record_fields!(WorkshopRef { id, name, table });
word_field!(Level { Local = "local", Regional = "regional", National = "national" });
word_field!(Contact { None = "none", Planned = "planned", Ongoing = "ongoing" });
word_field!(Status { Idea = "idea", Trying = "trying", CarriedOut = "carried_out", Stopped = "stopped" });
word_field!(EffectKind { NewPractice = "new_practice", NewService = "new_service", NewCooperation = "new_cooperation", Other = "other" });
word_field!(BorrowedKind { Illustration = "illustration", Example = "example", Proposal = "proposal", Sketch = "sketch", Draft = "draft" });

record_body!(Sketch);
