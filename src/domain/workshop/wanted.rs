//! Which of the sketches of a session somebody wants to see.

use super::table_number;
use crate::domain::{Id, Sketch};

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

    /// The same without what no sketch has any more: it would leave nothing, and nobody could see why.
    pub fn among(&self, sketches: &[(Id, &Sketch)]) -> Wanted {
        let some = |alone: &Wanted| sketches.iter().any(|(_, own)| alone.leaves(own));
        let table = self.table.filter(|table| {
            some(&Wanted {
                table: Some(*table),
                ..Wanted::default()
            })
        });
        let theme = self.theme.clone().filter(|theme| {
            some(&Wanted {
                theme: Some(theme.clone()),
                ..Wanted::default()
            })
        });
        let element = self.element.clone().filter(|element| {
            some(&Wanted {
                element: Some(element.clone()),
                ..Wanted::default()
            })
        });
        Wanted {
            table,
            theme,
            element,
        }
    }
}

/// The most sketches that are seen side by side.
pub const MOST_BESIDE: usize = 3;
