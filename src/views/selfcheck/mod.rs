//! Selvsjekk: three sessions round a table, one for each level of the map.

mod list;
mod session;
mod timer;

use crate::domain::Selfcheck;
use crate::i18n::{Locale, selfcheck as t};

pub use list::{selfcheck_cards, selfchecks_screen};
pub use session::selfcheck_screen;

/// The name of a self-check as lists show it.
pub fn check_title(check: &Selfcheck, locale: Locale) -> String {
    match check.title() {
        "" => t::UNTITLED.get(locale).to_owned(),
        title => title.to_owned(),
    }
}
