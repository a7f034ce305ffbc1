//! Everything that one search goes through: what we ship and what was made here, each with the words
//! it is found by.

use super::labels;
use crate::content::guide::GUIDE_STEPS;
use crate::content::{
    EXAMPLES, MAP_ELEMENTS, MAP_MEANINGS, PROPOSALS, PROTOTYPE_CARDS, PROTOTYPES,
};
use crate::domain::find::{Question, Target};
use crate::domain::list::Entry;
use crate::domain::{Body, Id, Prototype, Record, Selfcheck, Work};
use crate::i18n::{Locale, Text, search as t};

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
    /// Drafts, self-checks and guide sheets on this machine.
    Drafts,
}

impl Group {
    /// All groups, in the order they are shown; one's own work comes first.
    pub const ALL: [Group; 7] = [
        Group::Sketches,
        Group::Drafts,
        Group::Measures,
        Group::Map,
        Group::Examples,
        Group::Proposals,
        Group::Guide,
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
    target: Target,
}

impl Findable {
    fn new(place: Place, group: Group, name: &str, rest: &[&str]) -> Findable {
        Findable {
            place,
            group,
            name: name.to_owned(),
            target: Target::new(name, rest),
        }
    }
}

/// What we ship, in a language.
pub fn shipped(locale: Locale) -> Vec<Findable> {
    let mut found = Vec::new();
    for (element, meaning) in MAP_ELEMENTS.iter().zip(MAP_MEANINGS) {
        let mut rest = vec![meaning.teaser.get(locale)];
        rest.extend(meaning.meaning.iter().map(|text| text.get(locale)));
        rest.extend(meaning.recognise.iter().map(|text| text.get(locale)));
        rest.push(meaning.ask.get(locale));
        let themes = labels::themes(meaning.themes.iter().copied(), locale);
        rest.push(&themes);
        let (place, name) = (Place::Element(element.id), element.name.get(locale));
        found.push(Findable::new(place, Group::Map, name, &rest));
    }
    for (card, prototype) in PROTOTYPE_CARDS.iter().zip(PROTOTYPES) {
        let mut rest = vec![card.teaser.get(locale)];
        rest.extend(prototype.promise.iter().map(|text| text.get(locale)));
        let (place, name) = (Place::Measure(card.id), card.name.get(locale));
        found.push(Findable::new(place, Group::Measures, name, &rest));
    }
    for example in EXAMPLES {
        let themes = labels::themes(example.themes.iter().copied(), locale);
        let rest = [
            &themes,
            example.teaser.get(locale),
            example.place.get(locale),
            example.background.get(locale),
            example.what_they_did.get(locale),
            example.what_came_of_it.get(locale),
            example.what_to_learn.get(locale),
        ];
        let (place, name) = (Place::Example(example.id), example.name.get(locale));
        found.push(Findable::new(place, Group::Examples, name, &rest));
    }
    for proposal in PROPOSALS {
        let (place, name) = (Place::Proposal(proposal.id), proposal.name.get(locale));
        let theme = labels::theme(proposal.theme, locale);
        let rest = [proposal.sentence.get(locale), &theme];
        found.push(Findable::new(place, Group::Proposals, name, &rest));
    }
    for step in GUIDE_STEPS {
        for question in step.questions {
            let name = question.question.get(locale);
            let (title, in_report) = (step.title.get(locale), step.report_title.get(locale));
            let rest = [question.hint.get(locale), title, in_report];
            let place = Place::Question(question.id);
            found.push(Findable::new(place, Group::Guide, name, &rest));
        }
    }
    found
}

/// Lets elements of the map be found by what was noted on them.
pub fn add_notes(findables: &mut [Findable], own_map: &Selfcheck) {
    for findable in findables {
        if let Place::Element(id) = findable.place {
            findable.target.add(own_map.note(id));
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
    };
    let themes = body.sketch().map_or(&[][..], |sketch| &sketch.themes);
    let themes = labels::themes(themes.iter().map(String::as_str), locale);
    let rest = [entry.haystack(), &themes];
    Some(Findable::new(place, group, name, &rest))
}

/// The best finds of each group, best first; groups with none are left out. With each group comes
/// how many it has in all.
pub fn find<'a>(
    findables: &'a [Findable],
    typed: &str,
    most_of: impl Fn(Group) -> usize,
) -> Vec<(Group, usize, Vec<&'a Findable>)> {
    let question = Question::new(typed);
    let mut scored: Vec<(u32, &Findable)> = findables
        .iter()
        .filter_map(|findable| Some((question.score(&findable.target)?, findable)))
        .collect();
    scored.sort_by(|(left, first), (right, second)| {
        right.cmp(left).then_with(|| first.name.cmp(&second.name))
    });
    let of_group = |group: Group| {
        let all: Vec<&Findable> = scored
            .iter()
            .map(|(_, findable)| *findable)
            .filter(|findable| findable.group == group)
            .collect();
        let count = all.len();
        let best = all.into_iter().take(most_of(group)).collect();
        (count > 0).then_some((group, count, best))
    };
    Group::ALL.into_iter().filter_map(of_group).collect()
}
