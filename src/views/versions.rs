//! «Versjoner»: when, what changed, and the way back to one.

use leptos::prelude::*;

use super::differences::{changed_words, marked};
use super::frame::{page_title, reading, section_title};
use super::sketch::formats;
use super::sketch_card::shown_name;
use super::work_tools::text_for;
use crate::browser;
use crate::components::{Variant, icon_text_button};
use crate::compose::parts;
use crate::dom::{El, el};
use crate::domain::differences::{Piece, counted};
use crate::domain::parts::Part;
use crate::domain::{Id, Record, Sketch, Work};
use crate::i18n::{Locale, fill, sketch, versions as t, works};
use crate::routes::Route;
use crate::state::{AppState, Versions};

/// The screen of a sketch's earlier versions.
pub fn versions_screen(state: AppState, locale: Locale, id: Id) -> El {
    let is_read = RwSignal::new(false);
    el("div").class("stack").live(move || {
        if !state.ready.get() {
            return Some(reading(locale));
        }
        if !is_read.get_untracked() {
            is_read.set(true);
            state.read_versions(id);
        }
        let Some(entry) = state.stored(id) else {
            return Some(page_title(sketch::MISSING_TITLE.get(locale)));
        };
        let current = entry.record.clone();
        let title = shown_name(&current.body, locale);
        let heading = fill(t::TITLE_OF.get(locale), &[("title", &title)]);
        Some(
            el("div")
                .class("stack")
                .child(page_title(&heading))
                .child(el("p").class("prose").text(t::LEAD.get(locale)))
                .child(el("p").child(way_to(&current, locale)))
                .live(move || Some(list(state, &current, locale))),
        )
    })
}

fn way_to(record: &Record<Work>, locale: Locale) -> El {
    let back = text_for(&record.body, t::BACK, works::BACK);
    el("a")
        .class("ds-link")
        .attr("href", &Route::of(record).href())
        .text(back.get(locale))
}

fn list(state: AppState, current: &Record<Work>, locale: Locale) -> El {
    let earlier = match state.versions.get() {
        Versions::Reading => return reading(locale),
        Versions::NotKept => return el("p").text(t::NOT_KEPT.get(locale)),
        Versions::Here(earlier) => earlier,
    };
    if earlier.is_empty() {
        return el("p").text(t::NONE.get(locale));
    }
    let all: Vec<&Record<Work>> = std::iter::once(current).chain(earlier.iter()).collect();
    let items = all.iter().enumerate().map(|(place, version)| {
        let before = all.get(place + 1).map(|before| &before.body);
        let way_back = (place > 0).then(|| restore_button(state, (*version).clone(), locale));
        item(place, &version.body, before, way_back, locale)
    });
    el("ol")
        .class("versions")
        .children(items.collect::<Vec<_>>())
}

fn item(
    place: usize,
    version: &Work,
    before: Option<&Work>,
    way_back: Option<El>,
    locale: Locale,
) -> El {
    let changed_at = version.stamps().changed_at;
    let moment = browser::format_moment(locale, changed_at);
    let title = if place == 0 {
        t::NOW.get(locale)
    } else {
        &moment
    };
    let ago = browser::format_ago(locale, changed_at, browser::now());
    let heading = section_title(&format!("versjon-{place}"), title);
    let item = el("li").class("version panel").child(heading);
    let Some(before) = before else {
        return item
            .child(el("p").class("quiet").text(&ago))
            .child(el("p").text(t::OLDEST.get(locale)))
            .child_if(way_back);
    };
    let changed = changed_words(before, version, locale);
    let words = el("p").text(&summary(&changed, locale));
    let details = (!changed.is_empty()).then(|| {
        let parts = changed.iter().map(|(name, pieces)| {
            el("div")
                .child(el("h3").class("version__part").text(name))
                .child(marked(pieces, locale))
        });
        el("details")
            .class("ds-details")
            .child(el("summary").text(t::SEE.get(locale)))
            .child(el("div").class("stack").children(parts.collect::<Vec<_>>()))
    });
    item.child(el("p").class("quiet").text(&ago))
        .child(words)
        .child_if(details)
        .child_if(way_back)
}

fn summary(changed: &[(String, Vec<Piece>)], locale: Locale) -> String {
    if changed.is_empty() {
        return t::NOTHING_SEEN.get(locale).to_owned();
    }
    let names: Vec<&str> = changed.iter().map(|(name, _)| name.as_str()).collect();
    let (mut added, mut removed) = (0, 0);
    for (_, pieces) in changed {
        let (more, fewer) = counted(pieces);
        added += more;
        removed += fewer;
    }
    let parts = fill(t::CHANGED.get(locale), &[("parts", &names.join(", "))]);
    let (added, removed) = (added.to_string(), removed.to_string());
    let words = fill(
        t::WORDS.get(locale),
        &[("added", &added), ("removed", &removed)],
    );
    format!("{parts} {words}")
}

fn restore_button(state: AppState, version: Record<Work>, locale: Locale) -> El {
    let moment = browser::format_moment(locale, version.body.stamps().changed_at);
    let from = format!(" {}", fill(t::FROM.get(locale), &[("when", &moment)]));
    let text = t::RESTORE.get(locale);
    let restore = icon_text_button(Variant::Secondary, "ArrowUndo", text, move || {
        state.restore_version(&version);
    });
    el("p").child(restore.child(el("span").class("ds-sr-only").text(&from)))
}

/// The days of a version, in the reader's language.
pub(super) fn part_words(part: Part, sketch: &Sketch, locale: Locale) -> String {
    parts::words(part, sketch, &formats(locale))
}
