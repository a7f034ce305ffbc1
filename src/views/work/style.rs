//! How what one writes in looks: fields, rows, filters, and the picture of a team.

use crate::browser;

const RULES: &str = concat!(
    include_str!("../../../style/components/canvas.css"),
    include_str!("../../../style/components/suggested.css"),
    include_str!("../../../style/components/team-picture.css"),
    include_str!("../../../style/components/rows.css"),
    include_str!("../../../style/components/form-row.css"),
    include_str!("../../../style/components/filters.css")
);

/// Gives the page these rules, before anything is made that they are for.
pub fn dress() {
    browser::dress!(RULES);
}
