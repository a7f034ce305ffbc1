//! How large the letters of a sheet can be, and where it may turn: reckoned from how much a document says.
//! Invariant: on the safe side of what a browser does with the widest of the usual typefaces, so that what fits fits on paper.

use super::{Column, Content, Document, Said, Section};

/// The letters that a sheet is printed with, the largest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letters {
    /// For a page with little on it.
    Huge,
    /// Larger than usual.
    Large,
    /// What is usual.
    Usual,
    /// For a page with much on it.
    Small,
}

impl Letters {
    /// All, the largest first.
    pub const ALL: [Letters; 4] = [
        Letters::Huge,
        Letters::Large,
        Letters::Usual,
        Letters::Small,
    ];

    /// The word in `data-letters`.
    pub const fn word(self) -> &'static str {
        match self {
            Letters::Huge => "huge",
            Letters::Large => "large",
            Letters::Usual => "usual",
            Letters::Small => "small",
        }
    }

    /// Their size in points on A4; the stylesheet has the same.
    const fn on_a4(self) -> f64 {
        match self {
            Letters::Huge => 13.0,
            Letters::Large => 11.5,
            Letters::Usual => 10.0,
            Letters::Small => 9.0,
        }
    }

    /// Their size in points on A3; the stylesheet has the same. It is read from a wall: what does not fit goes on on the next sheet.
    pub(super) const fn on_a3(self) -> f64 {
        match self {
            Letters::Huge => 20.0,
            Letters::Large => 18.0,
            Letters::Usual | Letters::Small => 16.0,
        }
    }
}

/// Before what a sketch on A4 goes on on its next page, so that no page has one field alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// It is one page, or so much that it turns where it will.
    Anywhere,
    /// Before what is about the team.
    BeforeTeam,
    /// Before the next steps.
    BeforeSteps,
}

impl Turn {
    /// The word in `data-turn`.
    pub const fn word(self) -> Option<&'static str> {
        match self {
            Turn::Anywhere => None,
            Turn::BeforeTeam => Some("team"),
            Turn::BeforeSteps => Some("steps"),
        }
    }
}

/// What is written on A4 between its margins, in millimetres.
const A4: (f64, f64) = (180.0, 269.0);
/// How wide and high the rings of a team are on A4.
const RINGS_A4: (f64, f64) = (104.0, 58.0);
/// Air between columns.
const GAP: f64 = 7.0;

/// A size of letters, to reckon with.
#[derive(Clone, Copy)]
pub(super) struct Type {
    /// The height of a letter, in millimetres.
    pub(super) em: f64,
}

impl Type {
    pub(super) const fn of(points: f64) -> Type {
        Type {
            em: points * 25.4 / 72.0,
        }
    }

    /// The height of a text in a column.
    fn text(self, text: &str, width: f64) -> f64 {
        let letters = (width / (self.em * 0.555)).max(1.0);
        let lines = text.trim().lines();
        let lines = lines.map(|line| (line.chars().count() as f64 / letters).ceil().max(1.0));
        lines.sum::<f64>() * self.em * 1.38
    }

    fn heading(self) -> f64 {
        self.em * 1.55 + 0.6
    }

    /// The height of a section with its heading, and the air under it.
    pub(super) fn section(self, section: &Section, width: f64) -> f64 {
        self.heading() + self.content(&section.content, width) + self.em * 0.9
    }

    fn content(self, content: &Content, width: f64) -> f64 {
        match content {
            Content::Text(text) => self.text(text, width),
            Content::Answers(answers) => {
                let both = answers.iter();
                let both = both.map(|(question, answer)| {
                    self.text(question, width) + self.text(answer, width) + self.em * 0.8
                });
                both.sum()
            }
            Content::List(lines) => {
                let lines = lines.iter();
                lines.map(|line| self.text(line, width - 6.0)).sum()
            }
            Content::Table { head, rows } => self.table(head.len(), rows, width),
        }
    }

    fn table(self, columns: usize, rows: &[Vec<Said>], width: f64) -> f64 {
        // A column is as wide as it needs; half as much again goes to what stands beside a longer cell.
        let row = |cells: &Vec<Said>| {
            let words: usize = cells.iter().map(|cell| cell.chars().count() + 3).sum();
            let letters = width / (self.em * 0.94 * 0.555);
            let lines = (words as f64 * 1.25 / letters).ceil().max(1.0);
            lines * self.em * 1.25 + 2.0
        };
        let head = if columns == 0 {
            0.0
        } else {
            self.em * 1.25 + 2.0
        };
        head + rows.iter().map(row).sum::<f64>()
    }

    /// What stands at the top of a sheet.
    pub(super) fn head(self, document: &Document, width: f64) -> f64 {
        let title = Type { em: self.em * 2.2 };
        let facts = Said::joined(&document.facts, "      ");
        6.0 + title.text(&document.title, width) * 0.9 + self.text(&facts, width) + 9.0
    }
}

fn says(section: &&Section) -> bool {
    section.has_team_picture || !section.content.is_empty()
}

pub(super) fn of(document: &Document, column: Column) -> impl Iterator<Item = &Section> {
    let sections = document.sections.iter();
    sections.filter(move |section| section.column == column && says(section))
}

/// Running text over columns, each as high as the others: the last section may stand over by some lines.
fn over_columns<'a>(
    letters: Type,
    sections: impl Iterator<Item = &'a Section>,
    count: f64,
    width: f64,
) -> f64 {
    let own = (width - GAP * (count - 1.0)) / count;
    let all: f64 = sections.map(|section| letters.section(section, own)).sum();
    if all == 0.0 {
        0.0
    } else {
        all / count + letters.em * 2.0
    }
}

/// The parts of a sketch on A4, each as high as it is: the canvas with what stands over it, the team, and the rest.
fn sketch_parts(document: &Document, has_members: bool, letters: Type) -> [f64; 3] {
    let (width, _) = A4;
    let is_running = |section: &&Section| !section.has_team_picture;
    let middle = of(document, Column::Middle).filter(is_running);
    let running = of(document, Column::Left).chain(middle);
    let running = over_columns(letters, running, 2.0, width);
    let keys = of(document, Column::Right);
    let keys = keys.map(|section| letters.section(section, (width - 2.0 * GAP) / 3.0 - 5.0));
    let keys = keys.fold(0.0, f64::max);
    let play = of(document, Column::Middle).find(|section| section.has_team_picture);
    let play = match (play, has_members) {
        (Some(section), true) => {
            let words = letters.section(section, width - RINGS_A4.0 - GAP);
            words.max(RINGS_A4.1) + letters.em
        }
        (Some(section), false) if !section.content.is_empty() => letters.section(section, width),
        _ => 0.0,
    };
    let team: f64 = of(document, Column::Team)
        .map(|section| letters.section(section, width))
        .sum();
    let (wide, narrow): (Vec<&Section>, Vec<&Section>) =
        of(document, Column::Below).partition(|section| section.is_wide);
    let wide: f64 = wide.iter().map(|own| letters.section(own, width)).sum();
    let rest = wide + over_columns(letters, narrow.into_iter(), 2.0, width);
    [
        letters.head(document, width) + running + keys,
        play + team,
        rest + 7.0,
    ]
}

/// Whether a sketch on A4 has room for what is so many millimetres high under it: on its one page, or on the last of several.
pub fn has_room_under(document: &Document, has_members: bool, more: f64) -> bool {
    let parts = sketch_parts(document, has_members, Type::of(Letters::Small.on_a4()));
    let height: f64 = parts.iter().sum();
    height + more <= A4.1 || height > A4.1
}

/// The letters of a sketch on A4, and where it turns if it is more than a page. `more` millimetres stand under it.
pub fn sketch_on_a4(document: &Document, has_members: bool, more: f64) -> (Letters, Turn) {
    let (_, height) = A4;
    let parts = |letters: Letters| sketch_parts(document, has_members, Type::of(letters.on_a4()));
    let fits = |letters: &Letters| parts(*letters).iter().sum::<f64>() + more <= height;
    if let Some(letters) = Letters::ALL.into_iter().find(fits) {
        return (letters, Turn::Anywhere);
    }
    // On several pages there is room for letters of the usual size.
    let [canvas, team, rest] = parts(Letters::Usual);
    let has_much = |part: f64| part > height / 5.0;
    let turn = match canvas + team <= height {
        true if has_much(rest) => Turn::BeforeSteps,
        _ if canvas <= height && team + rest <= height => Turn::BeforeTeam,
        _ => Turn::Anywhere,
    };
    (Letters::Usual, turn)
}

/// The letters of a document that flows from top to bottom on A4, beside what takes `more` millimetres.
pub fn flowing_on_a4(document: &Document, more: f64) -> Letters {
    let (width, height) = A4;
    let fits = |letters: &Letters| {
        let own = Type::of(letters.on_a4());
        let sections = document.sections.iter();
        let sections: f64 = sections.map(|section| own.section(section, width)).sum();
        own.head(document, width) + sections + more + 9.0 <= height
    };
    Letters::ALL
        .into_iter()
        .find(fits)
        .unwrap_or(Letters::Usual)
}

/// How long a title is, for letters that suit it: the word in `data-title`.
pub fn title_length(title: &str) -> Option<&'static str> {
    match title.chars().count() {
        0..=70 => None,
        71..=200 => Some("long"),
        _ => Some("endless"),
    }
}
