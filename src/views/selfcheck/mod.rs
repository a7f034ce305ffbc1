//! Selvsjekk: three sessions round a table, one for each level of the map.

mod list;
mod notes;
mod session;
mod summary;
mod timer;

use crate::domain::Selfcheck;
use crate::i18n::{Locale, selfcheck as t};

pub use list::{SelfcheckCards, Selfchecks};
pub use session::Session;

/// The name of a self-check as lists show it.
pub fn check_title(check: &Selfcheck, locale: Locale) -> String {
    match check.title() {
        "" => t::UNTITLED.get(locale).to_owned(),
        title => title.to_owned(),
    }
}
