//! How drafts look, on the screen and on paper. Their rules come with what shows them, and not with the page.

use crate::browser;

const RULES: &str = concat!(
    include_str!("../../../style/components/picture-panel.css"),
    include_str!("../../../style/paper/draft.css")
);

/// Gives the page the rules of drafts, once.
pub fn dress() {
    browser::dress!(RULES);
}
