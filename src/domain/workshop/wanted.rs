//! Which of the sketches of a session somebody wants to see.

use super::table_number;
use crate::domain::Sketch;

/// What they are narrowed down to. Nothing narrows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The number of a table.
    pub table: Option<u64>,
    /// The id of a theme.
    pub theme: Option<String>,
    /// The id of an element of the map.
    pub element: Option<String>,
}

impl Wanted {
    /// Whether a sketch is left.
    pub fn leaves(&self, sketch: &Sketch) -> bool {
        let own = sketch.workshop.as_ref();
        let table = own.and_then(|own| table_number(&own.table));
        let has = |ids: &[String], wanted: &Option<String>| {
            wanted.as_ref().is_none_or(|wanted| ids.contains(wanted))
        };
        self.table.is_none_or(|wanted| table == Some(wanted))
            && has(&sketch.themes, &self.theme)
            && has(&sketch.map_elements, &self.element)
    }
}

/// The most sketches that are seen side by side.
pub const MOST_BESIDE: usize = 3;
