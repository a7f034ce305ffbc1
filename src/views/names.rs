//! What works are called, and how far they have come, wherever they are shown.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::list::Entry;
use crate::domain::progress::FIELD_COUNT;
use crate::domain::selfcheck::OWN_MAP;
use crate::domain::{Sketch, Status, Work};
use crate::i18n::{Locale, fill, list, map};
use crate::state::AppState;
use crate::views::draft::draft_title;
use crate::views::guide::guide_title;
use crate::views::selfcheck::check_title;

/// The name of a sketch as lists show it.
pub fn shown_title(sketch: &Sketch, locale: Locale) -> String {
    match sketch.title() {
        "" => list::UNTITLED.get(locale).to_owned(),
        title => title.to_owned(),
    }
}

/// The name of a work as lists show it.
pub fn shown_name(work: &Work, locale: Locale) -> String {
    match work {
        Work::Sketch(sketch) => shown_title(sketch, locale),
        Work::Draft(draft) => draft_title(draft, locale),
        // What is ticked on the map itself has no name of its own.
        Work::Selfcheck(check) if check.session == OWN_MAP => map::OWN.get(locale).to_owned(),
        Work::Selfcheck(check) => check_title(check, locale),
        Work::Guide(guide) => guide_title(guide, locale),
    }
}

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

/// The `lang` of the name of the work that is open. Follows it.
pub fn open_lang(state: AppState, locale: Locale) -> Signal<Option<&'static str>> {
    Memo::new(move |_| state.open.editing.with(|work| name_lang(work, locale))).into()
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
