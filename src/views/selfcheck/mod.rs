//! Selvsjekk: three sessions round a table, one for each level of the map.

mod list;
mod notes;
mod session;
mod summary;
mod timer;

use std::sync::Arc;

use leptos::prelude::*;

use crate::dom::El;
use crate::domain::list::Entry;
use crate::domain::{Id, Selfcheck};
use crate::i18n::{Locale, selfcheck as t};
use crate::state::AppState;

pub use list::{SelfcheckCards, Selfchecks};
pub use session::Session;

/// The name of a self-check as lists show it.
pub fn check_title(check: &Selfcheck, locale: Locale) -> String {
    match check.title() {
        "" => t::UNTITLED.get(locale).to_owned(),
        title => title.to_owned(),
    }
}

// bridge
/// The screen of all sessions.
pub fn selfchecks_screen(_: AppState, _: Locale) -> El {
    crate::dom::new(view! { <Selfchecks/> })
}

// bridge
/// The screen of a self-check.
pub fn selfcheck_screen(_: AppState, _: Locale, _: Id) -> El {
    crate::dom::new(view! { <Session/> })
}

// bridge
/// Self-checks as cards, under a heading.
pub fn selfcheck_cards(_: AppState, _: Locale, checks: &[Arc<Entry>]) -> El {
    let checks: Vec<Id> = checks.iter().map(|entry| entry.record.id).collect();
    crate::dom::new(view! { <SelfcheckCards checks=Signal::stored(checks)/> })
}
