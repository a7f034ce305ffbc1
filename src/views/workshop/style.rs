//! How the workshop looks. Its rules come with this room and not with the page.

use crate::browser;

const RULES: &str = include_str!("../../../style/views/workshop.css");
/// Those of what a workshop ends in.
const CLOSING: &str = include_str!("../../../style/views/workshop-close.css");

/// Gives the page the rules of this room, once.
pub fn dress() {
    browser::dress!(RULES);
    browser::dress!(CLOSING);
}
