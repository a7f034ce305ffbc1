//! «Slett alt på denne maskinen»: what it covers, a download first, one question, and the proof.

use std::sync::Arc;

use leptos::prelude::*;

use super::frame::{page_title, section_title};
use super::place::{not_in_a_frame, shared_words};
use crate::browser;
use crate::components::{Variant, button, icon, icon_text_button};
use crate::dom::{El, el};
use crate::domain::list::Entry;
use crate::i18n::{Locale, Text, fill, list, place, plural, wipe as t};
use crate::state::{AppState, Left};

const QUESTION: &str = "slett-alt-sikker";
const ASK: &str = "slett-alt";

/// The panel at the end of Om. In a frame it only says where to go.
pub fn wipe_panel(state: AppState, locale: Locale) -> El {
    let is_sure = RwSignal::new(false);
    let covered = [
        t::COVERS_TEXTS,
        t::COVERS_COPIES,
        t::COVERS_CHOICES,
        t::COVERS_FILES,
    ];
    let items = covered.map(|text| el("li").text(text.get(locale)));
    let panel = el("section")
        .class("panel panel--wide wipe")
        .attr("aria-labelledby", "slett-alt-tittel")
        .child(section_title("slett-alt-tittel", t::TITLE.get(locale)));
    if state.is_framed() {
        return panel.child(not_in_a_frame(place::FRAMED_NO_WIPE, locale));
    }
    panel
        .child(el("p").text(t::LEAD.get(locale)))
        .child(el("ul").class("sources").children(items))
        .child(el("p").text(t::REACH.get(locale)))
        .live(move || shared_words(state, place::WIPE_SHARED, locale))
        .live(move || {
            Some(match is_sure.get() {
                true => answer(state, locale, is_sure),
                false => ask(state, locale, is_sure),
            })
        })
}

fn ask(state: AppState, locale: Locale, is_sure: RwSignal<bool>) -> El {
    let ask = icon_text_button(Variant::Secondary, "Trash", t::ASK.get(locale), move || {
        is_sure.set(true);
        browser::focus_soon(QUESTION.to_owned());
    });
    el("div")
        .class("cluster")
        .child(download(state, locale))
        .child(ask.id(ASK).attr("data-color", "danger"))
}

fn download(state: AppState, locale: Locale) -> El {
    let text = t::DOWNLOAD_FIRST.get(locale);
    icon_text_button(Variant::Secondary, "Download", text, move || {
        state.download_all();
    })
}

fn answer(state: AppState, locale: Locale, is_sure: RwSignal<bool>) -> El {
    let question = el("p")
        .class("wipe__question")
        .id(QUESTION)
        // The focus comes here and not to the button, so that a key pressed twice deletes nothing.
        .attr("tabindex", "-1")
        .live_text(move || {
            let is_sketch = |entry: &&Arc<Entry>| entry.sketch().is_some();
            let count = state
                .entries
                .with(|entries| entries.values().filter(is_sketch).count());
            match count {
                0 => t::SURE_NONE.get(locale).to_owned(),
                count => plural(locale, count, &t::SURE_ONE, &t::SURE_MANY),
            }
        });
    let yes = button(Variant::Primary, t::YES.get(locale), move || {
        state.wipe();
        browser::scroll_to_top();
        browser::focus_soon("tittel".to_owned());
    });
    let no = button(Variant::Secondary, list::CANCEL.get(locale), move || {
        is_sure.set(false);
        browser::focus_soon(ASK.to_owned());
    });
    let buttons = el("div")
        .class("cluster")
        .child(no)
        .child(download(state, locale))
        .child(yes.attr("data-color", "danger"));
    el("div")
        .class("stack")
        .attr("role", "group")
        .attr("aria-labelledby", QUESTION)
        .child(question)
        .child(buttons)
}

/// What stands in place of every screen once everything has been deleted; `None` before that.
pub fn end_screen(state: AppState, locale: Locale) -> Option<El> {
    if !state.is_wiped.get() {
        return None;
    }
    // The heading goes on standing while the counting ends, since it has the focus.
    let heading = page_title("").live_text(move || match state.left.get() {
        Some(left) if left.is_nothing() && left.keeps_files => place::TEXTS_GONE_TITLE.get(locale),
        Some(left) if left.is_nothing() => t::DONE_TITLE.get(locale),
        Some(_) => t::LEFT_TITLE.get(locale),
        None => t::RUNNING_TITLE.get(locale),
    });
    Some(
        el("section")
            .class("stack prose")
            .attr("aria-labelledby", "tittel")
            .child(heading)
            .child(
                el("div")
                    .attr("role", "status")
                    .live(move || state.left.get().map(|left| proof(state, left, locale))),
            ),
    )
}

fn proof(state: AppState, left: Left, locale: Locale) -> El {
    let known = |count: usize| Some(count);
    let rows: [(Text, Option<usize>); 5] = [
        (t::LEFT_TEXTS, known(left.texts)),
        (t::LEFT_COPIES, left.copies),
        (t::LEFT_CACHES, known(left.caches)),
        (t::LEFT_WORKERS, known(left.workers)),
        (t::LEFT_TAB, known(left.tab_notes)),
    ];
    // What is to stay, and is not counted, is told about below.
    let is_told = |row: &(Text, Option<usize>)| {
        let is_of_files = row.0 == t::LEFT_CACHES || row.0 == t::LEFT_WORKERS;
        !(left.keeps_files && is_of_files && row.1 == Some(0))
    };
    let items = rows.into_iter().filter(is_told).map(|(text, count)| {
        let is_clean = count == Some(0);
        let count = count.map_or_else(
            || t::LEFT_UNKNOWN.get(locale).to_owned(),
            |count| count.to_string(),
        );
        let mark = if is_clean {
            "CheckmarkCircle"
        } else {
            "ExclamationmarkTriangle"
        };
        el("li")
            .child(icon(mark))
            .text(&fill(text.get(locale), &[("n", &count)]))
    });
    let text = match left.is_nothing() {
        true if left.keeps_files => place::TEXTS_GONE_TEXT,
        true => t::DONE_TEXT,
        false => t::LEFT_TEXT,
    };
    let again = (!left.is_nothing() && !state.is_framed()).then(|| {
        button(Variant::Secondary, t::AGAIN.get(locale), move || {
            state.wipe();
            browser::focus_soon("tittel".to_owned());
        })
    });
    let anew = button(
        Variant::Primary,
        t::BEGIN_ANEW.get(locale),
        browser::start_over,
    );
    el("div")
        .class("stack")
        .child(el("p").text(t::COUNTED.get(locale)))
        .child(el("ul").class("wipe__proof").children(items))
        .child(el("p").text(text.get(locale)))
        .child(el("div").class("cluster").child_if(again).child(anew))
}
