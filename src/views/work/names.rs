//! What works are called, and how far they have come, wherever they are shown.

use std::sync::Arc;

use leptos::prelude::*;

use crate::compose::{Said, labels};
use crate::domain::list::Entry;
use crate::domain::progress::FIELD_COUNT;
use crate::domain::{BorrowedFrom, BorrowedKind, Status, Work};
use crate::i18n::{Locale, fill, list};
use crate::state::AppState;

/// The `lang` of that name: that of the work, where it is another than the page's.
pub fn name_lang(work: &Work, locale: Locale) -> Option<&'static str> {
    work.other_language(locale).map(Locale::tag)
}

/// The `lang` of the name of a stored work. Follows it.
pub fn entry_lang(entry: Memo<Option<Arc<Entry>>>, locale: Locale) -> Signal<Option<&'static str>> {
    Signal::derive(move || {
        entry.with(|entry| {
            let entry = entry.as_ref()?;
            name_lang(&entry.record.body, locale)
        })
    })
}

/// The `lang` of the name under which something was borrowed: that of the work, where it is here, or of the example or
/// the illustration that is called so in that language. What else of ours was borrowed was called as the work that is open
/// was begun.
pub fn borrowed_lang(state: AppState, from: &BorrowedFrom, locale: Locale) -> Option<&'static str> {
    match from.kind {
        BorrowedKind::Example | BorrowedKind::Illustration => {
            let called: Vec<Locale> = labels::borrowed_name_in(from).collect();
            let other = called.first().filter(|_| !called.contains(&locale));
            other.map(|own| own.tag())
        }
        BorrowedKind::Proposal => lang_of_open(state, locale),
        BorrowedKind::Sketch | BorrowedKind::Draft => {
            let entry = from.id.parse().ok().and_then(|id| state.works.stored(id))?;
            name_lang(&entry.record.body, locale)
        }
    }
}

/// What the workshop is called that a work was made in: in the language of that, where it is here, or else in that of the
/// work.
pub fn workshop_of(state: AppState, work: &Work) -> Option<Said> {
    let at = work.written_at()?;
    let here = at.id.and_then(|id| state.works.stored(id));
    let own = here.map_or(work.stamps(), |entry| entry.record.body.stamps());
    let name = at.name.trim();
    (!name.is_empty()).then(|| Said::own_in(name, own.locale))
}

/// The `lang` of the name of the work that is open. Follows it.
pub fn open_lang(state: AppState, locale: Locale) -> Signal<Option<&'static str>> {
    Memo::new(move |_| state.open.editing.with(|work| name_lang(work, locale))).into()
}

/// The `lang` of what is written in the work that is open, whether or not it has a name. Follows it.
pub fn written_lang(state: AppState, locale: Locale) -> Signal<Option<&'static str>> {
    Memo::new(move |_| lang_of_open(state, locale)).into()
}

fn lang_of_open(state: AppState, locale: Locale) -> Option<&'static str> {
    let own = state.open.editing.with(|work| work.stamps().locale);
    (own != locale).then_some(own.tag())
}

/// «6 av 8 felt».
pub fn progress_words(filled: usize, locale: Locale) -> String {
    let (filled, total) = (filled.to_string(), FIELD_COUNT.to_string());
    fill(
        list::PROGRESS.get(locale),
        &[("n", &filled), ("total", &total)],
    )
}

/// The colour of a status.
pub const fn status_color(status: Status) -> &'static str {
    match status {
        Status::Idea => "neutral",
        Status::Trying => "brand3",
        Status::CarriedOut => "brand2",
        Status::Stopped => "brand1",
    }
}
