//! How the workshop looks. Its rules come with this room and not with the page.

use crate::browser;

const RULES: &str = concat!(
    include_str!("../../../style/views/workshop.css"),
    include_str!("../../../style/views/workshop-session.css"),
    include_str!("../../../style/views/workshop-paper.css"),
    include_str!("../../../style/views/workshop-see.css"),
    include_str!("../../../style/views/workshop-show.css"),
    include_str!("../../../style/views/workshop-close.css")
);

/// Gives the page the rules of this room, once.
pub fn dress() {
    browser::dress!(RULES);
}
