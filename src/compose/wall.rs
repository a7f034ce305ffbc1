//! How large the letters of a sketch are on A3, for the wall: as large as the sheet has room for.

use super::fit::{Letters, Type, of};
use super::{Column, Document, Section};

/// What is written on A3, lying, between its margins, in millimetres.
const A3: (f64, f64) = (396.0, 271.0);
/// The least width of the team's column, in millimetres: its heads are no narrower.
const TEAM: f64 = 148.0;
/// The letters of a table beside those of the sheet, and the least of them in points: it is read from a wall too. The
/// stylesheet has the same.
const TABLE: (f64, f64) = (0.875, 16.0);
/// The air between columns, and a frame's own on both sides.
const BETWEEN: f64 = 4.0;
const FRAME: f64 = 8.0;

/// What stands under the canvas, beside the team.
pub struct Below<'a> {
    /// What stands in the column that is always there.
    pub wide: &'a [&'a Section],
    /// What is short, in a column of its own.
    pub narrow: &'a [&'a Section],
    /// How high the code is, in millimetres; 0 where there is none.
    pub code: f64,
    /// How many columns there are with the team's, where they are shared out by what they hold; `None` where there are the
    /// team's and one more.
    pub columns: Option<usize>,
}

impl Below<'_> {
    /// How wide the team's column is inside its frame, and each of the others, in millimetres.
    fn widths(&self, width: f64) -> (f64, f64) {
        let Some(columns) = self.columns else {
            return (218.0, 156.0);
        };
        let others = columns.max(2) as f64 - 1.0;
        let room = width - BETWEEN * others;
        let team = (room / (others + 1.0)).max(TEAM);
        (team - FRAME, (room - team) / others - FRAME)
    }
}

/// The letters of a sketch on A3.
pub fn sketch_on_a3(document: &Document, has_members: bool, below: &Below<'_>) -> Letters {
    let (width, height) = A3;
    let fits = |letters: &Letters| {
        let points = letters.on_a3();
        let own = Type::of(points);
        // A column of the canvas, and the frame round it.
        let column = |column: Column, width: f64| {
            let sections = of(document, column);
            let all: f64 = sections
                .map(|section| own.section(section, width - 12.0))
                .sum();
            all + 7.0
        };
        let rings = if has_members { 86.0 } else { 0.0 };
        let canvas = column(Column::Left, 113.0)
            .max(column(Column::Right, 109.0))
            .max(column(Column::Middle, 160.0) + rings);
        let (share, least) = TABLE;
        let table = Type::of((points * share).max(least));
        let (team_width, below_width) = below.widths(width);
        let team: f64 = of(document, Column::Team)
            .map(|section| table.section(section, team_width))
            .sum();
        let [wide, narrow] = [below.wide, below.narrow].map(|sections| {
            let heights = sections
                .iter()
                .map(|section| table.section(section, below_width));
            heights.sum::<f64>()
        });
        let under = team.max(wide).max(narrow).max(below.code);
        own.head(document, width) + canvas + under + 20.0 <= height
    };
    let letters = [Letters::Huge, Letters::Large].into_iter().find(fits);
    letters.unwrap_or(Letters::Usual)
}
