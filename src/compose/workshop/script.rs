//! The facilitator's script: what happens when, and what to say and do.
//!
//! Invariant: the minutes add up to the length that was chosen. The workshop's own phases are as long as they were set up;
//! what is around them takes what is left, and where that is less than the least of it, it is told by how much.

pub use super::phase::Phase;
use crate::compose::{Content, Document, Formats, Said, Section};
use crate::domain::Workshop;
use crate::domain::amounts::time_of_day;
use crate::domain::timetable::clock;
use crate::domain::workshop::Count;
use crate::i18n::{Locale, Text, outcome as t, plural, workshop as own};

/// Minutes of a day.
const DAY: u32 = 24 * 60;

/// How long the workshop is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// 45 minutes.
    Lesson,
    /// Two hours.
    TwoHours,
    /// Four hours.
    HalfDay,
}

impl Length {
    /// All, the shortest first.
    pub const ALL: [Length; 3] = [Length::Lesson, Length::TwoHours, Length::HalfDay];

    /// In minutes.
    pub const fn minutes(self) -> u32 {
        match self {
            Length::Lesson => 45,
            Length::TwoHours => 120,
            Length::HalfDay => 240,
        }
    }

    /// The word by which a choice is known.
    pub const fn word(self) -> &'static str {
        match self {
            Length::Lesson => "45",
            Length::TwoHours => "120",
            Length::HalfDay => "240",
        }
    }

    /// What it is called.
    pub const fn name(self) -> Text {
        match self {
            Length::Lesson => t::LESSON,
            Length::TwoHours => t::TWO_HOURS,
            Length::HalfDay => t::HALF_DAY,
        }
    }

    /// The shortest that has room for the workshop as it is set up; the longest where none has.
    pub fn for_workshop(workshop: &Workshop) -> Length {
        let has_room = |length: &Length| script(workshop, *length).too_much == 0;
        let fitting = Length::ALL.into_iter().find(has_room);
        fitting.unwrap_or(Length::HalfDay)
    }
}

/// A part of the script. Minutes count from when the workshop begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is about.
    pub phase: Phase,
    /// When it begins.
    pub start: u32,
    /// When it ends.
    pub end: u32,
}

/// What happens when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Script {
    /// Its parts, each beginning where the one before it ends.
    pub lines: Vec<Line>,
    /// By how many minutes it is longer than was chosen; nothing where it has room.
    pub too_much: u32,
}

/// A part before it is known how long it will be.
struct Part {
    phase: Phase,
    least: u32,
    /// As long as it would like to be; what is still left goes to the parts that take any length.
    wish: u32,
    takes_rest: bool,
}

const fn part(phase: Phase, least: u32, wish: u32) -> Part {
    let takes_rest = matches!(phase, Phase::GoOn | Phase::Visit | Phase::Spare);
    Part {
        phase,
        least,
        wish,
        takes_rest,
    }
}

/// The parts of a length, in their order.
fn parts(workshop: &Workshop, length: Length) -> Vec<Part> {
    use Phase::*;
    let count = |count: Count| workshop.count(count) as u32;
    let tables = count(Count::Tables);
    let own = |phase, minutes: Count| part(phase, count(minutes), count(minutes));
    let alone = own(Alone, Count::Alone);
    let group = own(Group, Count::Group);
    let plenary = |phase| own(phase, Count::Plenary);
    // A camera reads a table's code in some seconds; somebody has to come forward with it.
    let gather = part(Gather, tables.div_ceil(5), tables.div_ceil(2).max(3));
    let dots = match count(Count::Dots) {
        0 => part(Dots, 0, 0),
        _ => part(Dots, 3, 10),
    };
    match length {
        Length::Lesson => vec![
            part(Welcome, 2, 5),
            alone,
            group,
            gather,
            plenary(PlenaryWithAll),
            part(Spare, 0, 0),
            part(Close, 1, 5),
        ],
        Length::TwoHours => vec![
            part(Welcome, 5, 10),
            alone,
            group,
            gather,
            part(Break, 5, 10),
            part(Present, tables, tables * 2),
            dots,
            plenary(Plenary),
            part(GoOn, 0, 0),
            part(Close, 5, 10),
        ],
        Length::HalfDay => vec![
            part(Welcome, 10, 15),
            alone,
            group,
            gather,
            part(Break, 10, 15),
            part(Present, tables, tables * 3),
            dots,
            plenary(Plenary),
            part(GoOn, 0, 0),
            part(Break, 10, 15),
            part(Visit, 0, 0),
            part(Close, 10, 15),
        ],
    }
}

/// The script of a workshop that is to be so long.
pub fn script(workshop: &Workshop, length: Length) -> Script {
    let parts = parts(workshop, length);
    let mut minutes: Vec<u32> = parts.iter().map(|part| part.least).collect();
    let all: u32 = minutes.iter().sum();
    let too_much = all.saturating_sub(length.minutes());
    let mut left = length.minutes().saturating_sub(all);
    // A minute to each in turn, until all are as long as they would like to be.
    loop {
        let mut given = 0;
        for (own, part) in minutes.iter_mut().zip(&parts) {
            if *own < part.wish && given < left {
                *own += 1;
                given += 1;
            }
        }
        left -= given;
        if given == 0 {
            break;
        }
    }
    let takers = parts.iter().filter(|part| part.takes_rest).count() as u32;
    let mut rank = 0;
    for (own, part) in minutes.iter_mut().zip(&parts) {
        if part.takes_rest {
            *own += left / takers + u32::from(rank < left % takers);
            rank += 1;
        }
    }
    let mut start = 0;
    let lines = parts.iter().zip(minutes).filter(|(_, own)| *own > 0);
    let lines = lines.map(|(part, own)| {
        let line = Line {
            phase: part.phase,
            start,
            end: start + own,
        };
        start += own;
        line
    });
    Script {
        lines: lines.collect(),
        too_much,
    }
}

/// When a part begins and ends: on the clock where it is known when the workshop begins, else in minutes from then. A clock
/// goes on from zero at midnight.
pub fn times(line: Line, start: Option<u32>) -> String {
    match start {
        Some(start) => {
            let at = |minutes: u32| clock((start + minutes) % DAY);
            format!("{}–{}", at(line.start), at(line.end))
        }
        None => format!("{}–{}", line.start, line.end),
    }
}

/// How much too long the workshop's own phases are, in a sentence; nothing where they have room.
pub fn too_long(script: &Script, locale: Locale) -> Option<String> {
    let n = script.too_much as usize;
    (n > 0).then(|| plural(locale, n, &t::TOO_LONG_ONE, &t::TOO_LONG))
}

/// The script on paper.
pub fn document(workshop: &Workshop, length: Length, formats: &Formats) -> Document {
    let locale = formats.locale;
    let script = script(workshop, length);
    let start = time_of_day(&workshop.start);
    let title = match workshop.title() {
        "" => own::UNTITLED.get(locale).into(),
        name => Said::own(name),
    };
    let facts = [
        formats.day(&workshop.date),
        Said::own(workshop.place.trim()),
        length.name().get(locale).into(),
        too_long(&script, locale).unwrap_or_default().into(),
    ];
    let head = match start {
        Some(_) => t::COL_CLOCK,
        None => t::COL_MINUTES,
    };
    let head = [head, t::COL_PART, t::COL_DO].map(|cell| cell.get(locale).to_owned());
    let rows = script.lines.iter().map(|line| {
        let (name, what) = line.phase.words();
        vec![
            times(*line, start).into(),
            name.get(locale).into(),
            what.get(locale).into(),
        ]
    });
    let table = Content::Table {
        head: head.to_vec(),
        rows: rows.collect(),
    };
    let asks = Content::Text(Said::own(workshop.asks.trim()));
    let mut sections = vec![
        Section::flowing(own::ASKS.get(locale), asks),
        Section::flowing(t::SCRIPT.get(locale), table),
    ];
    sections.retain(|section| !section.content.is_empty());
    Document {
        page: locale,
        kind: t::SCRIPT_KIND.get(locale).to_owned(),
        title,
        facts: facts.into_iter().filter(|fact| !fact.is_empty()).collect(),
        sections,
        foot: own::FOOT.get(locale).to_owned(),
    }
    .written_in(workshop.locale)
}
