//! What is shown to a hall: one sketch a view as five cards, then the map, whole and in parts, with what of it is answered,
//! then what was prioritised.
//!
//! A view is 32 letters' heights wide, and what is written in it 17.1 high, which is 36 pixels a height on a screen of
//! 1280 × 720 (`style/views/workshop-show.css`). Invariant: what does not fit goes on on the next view, and nothing is lost.

mod board;
mod measures;
mod paging;

use std::ops::Range;

use super::chart::{Ranked, ranked};
use super::session::{apart, is_made_of};
use super::shown;
use crate::compose::collection::document;
use crate::compose::map::coverage;
use crate::compose::{Formats, Said, document_parts};
use crate::domain::contacts::without_contacts;
use crate::domain::workshop::standings;
use crate::domain::{Id, Sketch, Work, Workshop};
use crate::i18n::{Locale, Text, session as t};

pub use board::{BoardPart, BoardSign, board_parts};
pub use measures::{BOLD, FIRST, HEIGHT, NARROW, WIDE};
pub use paging::{pages, ranked_pages};

/// A card of a sketch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Card {
    /// The idea.
    Idea,
    /// The need.
    Need,
    /// Who does what.
    Who,
    /// The next steps.
    Steps,
    /// What can be stopped.
    Stop,
    /// A part of what is no sketch; the piece says which.
    Part,
}

impl Card {
    /// Those of a sketch, in order.
    pub const ALL: [Card; 5] = [Card::Idea, Card::Need, Card::Who, Card::Steps, Card::Stop];

    /// What it is called; nothing for a part, whose piece says so itself.
    pub const fn name(self) -> Option<Text> {
        Some(match self {
            Card::Idea => t::IDEA,
            Card::Need => t::NEED,
            Card::Who => t::WHO,
            Card::Steps => t::STEPS,
            Card::Stop => t::STOP,
            Card::Part => return None,
        })
    }

    /// The word in `data-card`.
    pub const fn word(self) -> &'static str {
        match self {
            Card::Idea => "idea",
            Card::Need => "need",
            Card::Who => "who",
            Card::Steps => "steps",
            Card::Stop => "stop",
            Card::Part => "part",
        }
    }
}

/// A card as a view shows it: all of its text, or a stretch of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// Which card.
    pub card: Card,
    /// What a part is called; empty for the cards of a sketch ([`Card::name`]).
    pub name: String,
    /// What it says here.
    pub text: Said,
    /// Whether it begins on a view before.
    pub went_on: bool,
    /// Whether it goes on on the next one.
    pub goes_on: bool,
}

/// One card, or two side by side.
pub type Row = Vec<Piece>;

/// A view.
#[derive(Clone, Debug, PartialEq)]
pub enum View {
    /// A sketch, or a part of one.
    Sketch {
        /// Which.
        sketch: Id,
        /// Its cards, from the top.
        rows: Vec<Row>,
    },
    /// What is no sketch, or a part of it.
    Work {
        /// Which.
        work: Id,
        /// Its parts, from the top.
        rows: Vec<Row>,
    },
    /// The map, with how many sketches answer each element. Its signs are numbers, which its parts after it have too.
    Map(Vec<usize>),
    /// A part of it, whose signs say what they are.
    Board(BoardPart),
    /// What was prioritised, or a part of it.
    Result {
        /// The sketches, the one with most dots first.
        ranked: Vec<Ranked>,
        /// The most dots that any sketch was given, on whatever view it stands.
        most: u64,
    },
}

/// The five texts of a sketch, in the order of the cards.
pub fn texts(sketch: &Sketch, hides_names: bool, days: &Formats) -> [Said; 5] {
    let locale = days.locale;
    let own = |text: &str| Said::own_in(text.trim(), sketch.locale).cleaned();
    let names = shown::written_by(sketch, hides_names);
    let mut who = shown::who(sketch).cleaned();
    if !names.is_empty() {
        let words = Said::filled(t::BY_NAMES.get(locale), "names", &names);
        who = match who.is_empty() {
            true => words,
            false => Said::joined([&who, &words], "\n"),
        };
    }
    [
        own(&sketch.idea),
        own(&sketch.need),
        who,
        shown::steps(sketch, hides_names, days).cleaned(),
        own(&sketch.stop_doing),
    ]
}

/// The views of a sketch.
fn sketch_views(id: Id, sketch: &Sketch, hides_names: bool, days: &Formats) -> Vec<View> {
    let pages = pages(&texts(sketch, hides_names, days)).into_iter();
    pages
        .map(|rows| View::Sketch { sketch: id, rows })
        .collect()
}

/// The views of what is no sketch: what it is called, and then part by part. Whom to call or write to is nothing for a room.
fn work_views(id: Id, work: &Work, hides_names: bool, days: &Formats) -> Vec<View> {
    let mut work = without_contacts(work.clone());
    if let Work::Draft(draft) = &mut work {
        *draft = shown::draft_to_show(draft, hides_names).into();
    }
    let parts = document_parts(document(&work, days));
    let parts = parts.into_iter().filter(|(_, text)| !text.is_empty());
    let pages = paging::part_pages(parts.map(|(name, text)| (name, text.cleaned())));
    pages
        .into_iter()
        .map(|rows| View::Work { work: id, rows })
        .collect()
}

/// The views of works of any kind, in their order.
pub fn views_of(works: &[(Id, &Work)], hides_names: bool, days: &Formats) -> Vec<View> {
    let each = works.iter().map(|(id, work)| match work.sketch() {
        Some(sketch) => sketch_views(*id, sketch, hides_names, days),
        None => work_views(*id, work, hides_names, days),
    });
    each.flatten().collect()
}

/// All views of a workshop, in order: what was handed in, what else its tables made, the map, and what was prioritised. What is
/// among the others too is shown as it is, and not as the sketch that it would become.
pub fn views(
    workshop: &Workshop,
    sketches: &[(Id, &Sketch)],
    others: &[(Id, &Work)],
    days: &Formats,
) -> Vec<View> {
    let order = in_order(workshop, sketches);
    let mut views = Vec::new();
    for id in &order {
        let other = others.iter().find(|(own, _)| own == id);
        let sketch = sketches.iter().find(|(own, _)| own == id);
        views.extend(match (other, sketch) {
            (Some((_, work)), _) => work_views(*id, work, workshop.hides_names, days),
            (None, Some((_, sketch))) => sketch_views(*id, sketch, workshop.hides_names, days),
            (None, None) => Vec::new(),
        });
    }
    // What became a sketch is shown as that.
    let is_sketch = |id: Id, work: &Work| {
        let mut sketches = sketches.iter();
        let draft = work.draft();
        draft.is_some_and(|draft| sketches.any(|own| is_made_of(*own, id, draft)))
    };
    let rest = others
        .iter()
        .filter(|(id, work)| !order.contains(id) && !is_sketch(*id, work));
    let rest: Vec<(Id, &Work)> = rest.copied().collect();
    views.extend(views_of(&rest, workshop.hides_names, days));
    // What was changed in two places is one sketch.
    let sketches = apart(sketches);
    let counts = coverage(sketches.iter().map(|(_, sketch)| *sketch));
    // A draft has nothing to say of the map. On the board there are numbers, and what they stand for is on the views after it.
    if counts.iter().any(|count| *count > 0) || workshop.prototype().is_none() {
        views.push(View::Map(counts));
        let parts = board_parts(&sketches, days.locale);
        views.extend(parts.into_iter().map(View::Board));
    }
    views.extend(results(workshop, &sketches, days.locale));
    views
}

/// The sketches by their dots or by their tables; the versions of one that was changed in two places follow each other.
fn in_order(workshop: &Workshop, sketches: &[(Id, &Sketch)]) -> Vec<Id> {
    let counted: Vec<Id> = apart(sketches).into_iter().map(|(id, _)| id).collect();
    let first = match workshop.by_table {
        true => counted.clone(),
        false => {
            let standings = standings(workshop, &counted);
            standings.iter().map(|own| own.sketch).collect()
        }
    };
    let others = sketches.iter().filter(|(id, _)| !counted.contains(id));
    let others: Vec<(Id, Option<Id>)> = others.map(|(id, own)| (*id, own.conflict_of)).collect();
    let mut order = Vec::new();
    for id in first {
        let own = others.iter().filter(|(_, origin)| *origin == Some(id));
        order.push(id);
        order.extend(own.map(|(other, _)| *other));
    }
    // A version of what is not here.
    let mut rest: Vec<Id> = others.iter().map(|(other, _)| *other).collect();
    rest.retain(|other| !order.contains(other));
    order.extend(rest);
    order
}

/// What was prioritised: those that were given dots; one view that says so where none were.
fn results(workshop: &Workshop, sketches: &[(Id, &Sketch)], locale: Locale) -> Vec<View> {
    let mut ranked = ranked(workshop, sketches, locale);
    ranked.retain(|own| own.dots > 0);
    let parts: Vec<Range<usize>> = ranked_pages(&ranked);
    let most = ranked.iter().map(|own| own.dots).max().unwrap_or_default();
    let part = |range: Range<usize>| View::Result {
        ranked: ranked.get(range).unwrap_or_default().to_vec(),
        most,
    };
    match parts.is_empty() {
        true => vec![part(0..0)],
        false => parts.into_iter().map(part).collect(),
    }
}
