//! Everything that one search goes through: what we ship and what was made here, each with the words
//! it is found by.

mod page;
mod shipped;

use super::labels;
use crate::domain::find::{Question, Rank, Target};
use crate::domain::list::Entry;
use crate::domain::parts::Part;
use crate::domain::{Body, Id, Prototype, Record, Selfcheck, Work};
use crate::i18n::{Locale, Text, fill, search as t};

pub use page::{Action, Screen, page};
pub use shipped::shipped;

/// What sort of thing was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// Elements of the system map.
    Map,
    /// The six prototypes.
    Measures,
    /// The catalogue.
    Proposals,
    /// The guide's questions.
    Guide,
    /// What others have done.
    Examples,
    /// Sketches on this machine.
    Sketches,
    /// Drafts, self-checks, guide sheets and workshops on this machine.
    Drafts,
    /// The screens.
    Screens,
    /// What one can do.
    Actions,
    /// The fields of a sketch.
    Fields,
    /// The questions of the self-check.
    Check,
    /// What the report found and heard, and what we build on.
    Report,
}

impl Group {
    /// All groups, in the order in which they are shown where they have the words as well; one's own work comes first.
    pub const ALL: [Group; 12] = [
        Group::Sketches,
        Group::Drafts,
        Group::Screens,
        Group::Actions,
        Group::Measures,
        Group::Map,
        Group::Examples,
        Group::Proposals,
        Group::Fields,
        Group::Guide,
        Group::Check,
        Group::Report,
    ];

    /// Its name.
    pub const fn name(self) -> Text {
        match self {
            Group::Map => t::GROUP_MAP,
            Group::Measures => t::GROUP_MEASURES,
            Group::Proposals => t::GROUP_PROPOSALS,
            Group::Guide => t::GROUP_GUIDE,
            Group::Examples => t::GROUP_EXAMPLES,
            Group::Sketches => t::GROUP_SKETCHES,
            Group::Drafts => t::GROUP_DRAFTS,
            Group::Screens => t::GROUP_SCREENS,
            Group::Actions => t::GROUP_ACTIONS,
            Group::Fields => t::GROUP_FIELDS,
            Group::Check => t::GROUP_CHECK,
            Group::Report => t::GROUP_REPORT,
        }
    }
}

/// Where a find is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// An element of the map, by its id.
    Element(&'static str),
    /// A prototype, by its id.
    Measure(&'static str),
    /// A proposal, by its id.
    Proposal(&'static str),
    /// A question of the guide, by its id.
    Question(&'static str),
    /// An example, by its id.
    Example(&'static str),
    /// A sketch.
    Sketch(Id),
    /// A draft.
    Draft(Prototype, Id),
    /// A self-check.
    Selfcheck(Id),
    /// A sheet of the guide.
    GuideSheet(Id),
    /// A workshop.
    Workshop(Id),
    /// A screen, or a part of one.
    Screen(Screen),
    /// Something to do.
    Action(Action),
    /// A field of the sketch.
    Field(Part),
    /// A question of a session of the self-check, by the session's number and its own.
    Check(u8, usize),
    /// A finding or a challenge, by its id.
    Finding(&'static str),
    /// A need, by its id.
    Need(&'static str),
    /// A source, by its id.
    Source(&'static str),
}

/// Something that can be found.
#[derive(Clone, Debug, PartialEq)]
pub struct Findable {
    /// Where it is.
    pub place: Place,
    /// What sort of thing it is.
    pub group: Group,
    /// Its name.
    pub name: String,
    /// What else we say of it, which it is found by too.
    pub lines: Vec<String>,
    target: Target,
}

impl Findable {
    fn new(place: Place, group: Group, name: &str, lines: &[&str]) -> Findable {
        Findable {
            place,
            group,
            name: name.to_owned(),
            lines: lines.iter().map(|line| (*line).to_owned()).collect(),
            target: Target::new(name, lines),
        }
    }
}

/// Lets elements of the map be found by what was noted on them.
pub fn add_notes(findables: &mut [Findable], own_map: &Selfcheck) {
    for findable in findables {
        if let Place::Element(id) = findable.place {
            let note = own_map.note(id);
            findable.target.add(note);
            findable.lines.push(note.to_owned());
        }
    }
}

/// A work of one's own; nothing for what is in the bin, or has no name that can be shown.
pub fn own(entry: &Entry, name: &str, locale: Locale) -> Option<Findable> {
    let Record { id, body, .. } = &entry.record;
    if body.is_binned() || name.is_empty() {
        return None;
    }
    let (place, group) = match body {
        Work::Sketch(_) => (Place::Sketch(*id), Group::Sketches),
        Work::Draft(draft) => (Place::Draft(draft.prototype(), *id), Group::Drafts),
        Work::Selfcheck(check) if check.session > 0 => (Place::Selfcheck(*id), Group::Drafts),
        Work::Selfcheck(_) => return None,
        Work::Guide(_) => (Place::GuideSheet(*id), Group::Drafts),
        Work::Workshop(_) => (Place::Workshop(*id), Group::Drafts),
    };
    let themes = body.sketch().map_or(&[][..], |sketch| &sketch.themes);
    let themes = labels::themes(themes.iter().map(String::as_str), locale);
    Some(Findable {
        place,
        group,
        name: name.to_owned(),
        // What it says is on the machine already.
        lines: Vec::new(),
        target: Target::new(name, &[entry.haystack(), &themes]),
    })
}

/// Finds of a group that have the words in the same way.
#[derive(Clone, Debug, PartialEq)]
pub struct Found<'a> {
    /// The group.
    pub group: Group,
    /// How its best find has the words.
    pub rank: Rank,
    /// Whether the group has better finds before these.
    pub is_more: bool,
    /// The finds, best first.
    pub finds: Vec<&'a Findable>,
}

impl Found<'_> {
    /// What they are called together.
    pub fn title(&self, locale: Locale) -> String {
        let group = self.group.name().get(locale);
        let title = match (self.is_more, self.rank) {
            (false, _) => return group.to_owned(),
            (true, Rank::Within) => t::WITHIN_OF,
            (true, Rank::InText) => t::IN_TEXT_OF,
            (true, _) => t::MORE_OF,
        };
        fill(title.get(locale), &[("group", group)])
    }
}

/// All finds, group by group. Nothing stands above what has the words in a better way, so that a group may come several
/// times.
pub fn find<'a>(findables: &'a [Findable], question: &Question) -> Vec<Found<'a>> {
    let place_of = |group: Group| Group::ALL.iter().position(|own| *own == group);
    let found = findables.iter().filter_map(|findable| {
        let (rank, score) = question.rank(&findable.target)?;
        Some((rank, score, findable))
    });
    let mut found: Vec<(Rank, u32, &Findable)> = found.collect();
    found.sort_by(|(rank, score, one), (other_rank, other_score, other)| {
        other_rank
            .cmp(rank)
            .then_with(|| place_of(one.group).cmp(&place_of(other.group)))
            .then_with(|| other_score.cmp(score))
            .then_with(|| one.name.cmp(&other.name))
    });
    let mut groups: Vec<Found> = Vec::new();
    for (rank, _, findable) in found {
        let group = findable.group;
        match groups.last_mut() {
            Some(last) if last.group == group => last.finds.push(findable),
            _ => groups.push(Found {
                group,
                rank,
                is_more: groups.iter().any(|own| own.group == group),
                finds: vec![findable],
            }),
        }
    }
    groups
}
