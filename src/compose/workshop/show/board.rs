//! The board in parts: its signs as cards, level by level and in the order of their numbers, with how many tables answer
//! each.

use std::collections::BTreeSet;

use super::measures::{BOLD, EDGES, FIRST, GAP, LINE};
use crate::compose::lettering::spans;
use crate::compose::map::elements_of;
use crate::content::{MAP_ELEMENTS, MAP_LEVELS, MapLevel, MapLevelText};
use crate::domain::workshop::table_of;
use crate::domain::{Id, Sketch};
use crate::i18n::{Locale, plural, session as t};

/// How wide the name of a sign is.
const SIGN: f64 = 11.8;
/// The same of what is said of it, whose letters are bold.
const SAID: f64 = 10.4;
/// How high its number and its drawing are together.
const POST: f64 = 3.6;
/// How wide the name of a level is beside the marks that it goes on.
const LEVEL: f64 = BOLD - 3.0;
/// The edges of the name of a level, and what lies under it.
const LEVEL_EDGES: f64 = 0.65;
/// How many signs stand side by side.
const BESIDE: usize = 2;

/// A sign of the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BoardSign {
    /// Its place on the map, from 0.
    pub place: usize,
    /// How many tables have a sketch that answers it.
    pub tables: usize,
    /// How many sketches that name no table do.
    pub without_table: usize,
}

impl BoardSign {
    /// Whether any sketch answers it.
    pub const fn is_answered(self) -> bool {
        self.tables > 0 || self.without_table > 0
    }

    /// «3 bord»; that nobody has where nobody has.
    pub fn answered_in_words(self, locale: Locale) -> String {
        let tables = plural(locale, self.tables, &t::TABLES_ONE, &t::TABLES_MANY);
        let others = plural(
            locale,
            self.without_table,
            &t::TABLELESS_ONE,
            &t::TABLELESS_MANY,
        );
        match (self.tables, self.without_table) {
            (0, 0) => t::NOBODY_YET.get(locale).to_owned(),
            (_, 0) => tables,
            (0, _) => others,
            _ => format!("{tables}, {others}"),
        }
    }

    fn height(self, locale: Locale) -> f64 {
        let name = MAP_ELEMENTS
            .get(self.place)
            .map_or("", |element| element.name.get(locale));
        let said = self.answered_in_words(locale);
        let lines = spans(name, SIGN).len() + spans(&said, SAID).len();
        POST.max(LINE * lines as f64) + EDGES
    }
}

/// A part of the board: the signs of a level, or as many of them as fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoardPart {
    /// The level.
    pub level: MapLevel,
    /// Its signs.
    pub signs: Vec<BoardSign>,
    /// Whether the level begins on a view before.
    pub went_on: bool,
    /// Whether it goes on on the next one.
    pub goes_on: bool,
}

/// The parts of the board, each a view.
pub fn board_parts(sketches: &[(Id, &Sketch)], locale: Locale) -> Vec<BoardPart> {
    let levels = MAP_LEVELS.iter();
    levels
        .flat_map(|level| parts_of(level, sketches, locale))
        .collect()
}

fn parts_of(level: &MapLevelText, sketches: &[(Id, &Sketch)], locale: Locale) -> Vec<BoardPart> {
    let own: Vec<BoardSign> = elements_of(level.level)
        .filter_map(|meaning| sign(meaning.id, sketches))
        .collect();
    let heading = spans(level.name.get(locale), LEVEL).len();
    let room = FIRST - LEVEL_EDGES - LINE * heading as f64;
    let mut pages: Vec<Vec<BoardSign>> = Vec::new();
    let mut used = 0.0;
    for row in own.chunks(BESIDE) {
        let high = row.iter().map(|own| own.height(locale));
        let high = high.fold(0.0, f64::max);
        match pages.last_mut() {
            Some(page) if used + GAP + high <= room => {
                page.extend_from_slice(row);
                used += GAP + high;
            }
            _ => {
                pages.push(row.to_vec());
                used = high;
            }
        }
    }
    let (level, count) = (level.level, pages.len());
    let pages = pages.into_iter().enumerate();
    let part = |(at, signs)| BoardPart {
        level,
        signs,
        went_on: at > 0,
        goes_on: at + 1 < count,
    };
    pages.map(part).collect()
}

/// A sign, with who answers it.
fn sign(id: &str, sketches: &[(Id, &Sketch)]) -> Option<BoardSign> {
    let place = MAP_ELEMENTS.iter().position(|element| element.id == id)?;
    let answers = |own: &Sketch| own.map_elements.iter().any(|held| held == id);
    let answering = sketches.iter().filter(|(_, own)| answers(own));
    let tables: Vec<Option<u64>> = answering.map(|(_, own)| table_of(own)).collect();
    let numbers: BTreeSet<u64> = tables.iter().flatten().copied().collect();
    Some(BoardSign {
        place,
        tables: numbers.len(),
        without_table: tables.iter().filter(|table| table.is_none()).count(),
    })
}
