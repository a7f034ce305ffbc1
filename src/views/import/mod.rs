//! «Hent inn»: what is in the files, before any of it is taken in.

mod rows;
mod words;

use leptos::prelude::*;

use crate::browser;
use crate::components::{Variant, button};
use crate::dom::{El, effect, el, listen_to_window};
use crate::i18n::{Locale, fill, import};
use crate::state::{AppState, Importing, Notice, Preview, Source};

use rows::row_list;
pub use words::outcome_words;
use words::{count_words, fault_words};

/// The dialog, and what brings files to it: dropping and pasting, on any screen.
pub fn import_dialog(state: AppState) -> El {
    let is_over = RwSignal::new(false);
    listen(state, is_over);
    let dialog = el("dialog")
        .class("dialog")
        .attr("aria-labelledby", "hent-inn-tittel")
        .on("cancel", move |event| {
            event.prevent_default();
            reject(state);
        })
        .live(move || {
            let importing = state.importing.get()?;
            Some(content(state, importing, state.locale.get()))
        });
    let element = dialog.element().clone();
    let is_open = Memo::new(move |_| state.importing.with(Option::is_some));
    effect(move || browser::show_dialog(&element, is_open.get()));
    let hint = move || {
        is_over.get().then(|| {
            el("p")
                .class("drop-hint")
                .text(import::DROP_HERE.get(state.locale.get()))
        })
    };
    el("div").class("screen-only").child(dialog).live(hint)
}

fn reject(state: AppState) {
    state.reject_import();
    browser::focus_soon("tittel".to_owned());
}

fn listen(state: AppState, is_over: RwSignal<bool>) {
    listen_to_window("dragover", move |event| {
        if browser::drags_files(&event) {
            // Otherwise the browser would leave the page for the file.
            event.prevent_default();
            is_over.set(true);
        }
    });
    listen_to_window("dragleave", move |event| {
        // Between elements there is somewhere else that the pointer goes to.
        if browser::drags_files(&event) && browser::leaves_window(&event) {
            is_over.set(false);
        }
    });
    listen_to_window("drop", move |event| {
        if browser::drags_files(&event) {
            event.prevent_default();
            is_over.set(false);
            look_at(state, browser::dropped_files(&event));
        }
    });
    listen_to_window("paste", move |event| {
        let Some(pasted) = browser::pasted(&event) else {
            return;
        };
        if !pasted.files.is_empty() {
            event.prevent_default();
            look_at(state, pasted.files);
        } else if !pasted.is_in_field && pasted.text.trim_start().starts_with('{') {
            event.prevent_default();
            state.look_at_files(vec![Source::Text(pasted.text)]);
        } else if let Some(room) = pasted.room {
            // The browser puts in what fits and says nothing.
            let left_out = pasted.text.encode_utf16().count().saturating_sub(room);
            if left_out > 0 {
                state.tell(Notice::PasteCut(left_out));
            }
        }
    });
}

/// Shows what is in these files.
pub fn look_at(state: AppState, files: Vec<web_sys::File>) {
    state.look_at_files(files.into_iter().map(Source::File).collect());
}

fn content(state: AppState, importing: Importing, locale: Locale) -> El {
    let inside = el("div").class("stack").child(
        el("h2")
            .class("section-title")
            .id("hent-inn-tittel")
            .attr("tabindex", "-1")
            .attr("autofocus", "")
            .text(import::TITLE.get(locale)),
    );
    match importing {
        Importing::Reading(done, total) => reading(state, inside, (done, total), locale),
        Importing::Ready(preview) => looked_at(state, inside, &preview, locale),
    }
}

fn reading(state: AppState, inside: El, (done, total): (usize, usize), locale: Locale) -> El {
    let words = match total {
        0 => import::READING.get(locale).to_owned(),
        _ => fill(
            import::READING_OF.get(locale),
            &[("n", &done.to_string()), ("total", &total.to_string())],
        ),
    };
    let bar = el("progress")
        .class("meter__bar")
        .attr("aria-label", import::READING.get(locale))
        .attr("max", &total.max(1).to_string())
        .attr_if("value", (total > 0).then(|| done.to_string()).as_deref());
    let cancel = button(Variant::Secondary, import::CANCEL.get(locale), move || {
        reject(state);
    });
    inside
        .child(el("p").text(&words))
        .child(bar)
        .child(el("div").class("cluster").child(cancel))
}

fn looked_at(state: AppState, inside: El, preview: &Preview, locale: Locale) -> El {
    let rows = preview.plan.as_ref().map_or(&[][..], |plan| &plan.rows);
    let is_change = preview
        .plan
        .as_ref()
        .is_some_and(|plan| !plan.changed.is_empty());
    let can_accept = is_change && preview.lacking_units == 0;
    let lead = el("p").text(import::LEAD.get(locale));
    let why_not = match (rows.is_empty(), is_change) {
        _ if preview.lacking_units > 0 => Some(fill(
            import::NO_ROOM.get(locale),
            &[("n", &preview.lacking_units.div_ceil(1_000).to_string())],
        )),
        (true, _) if preview.faults.is_empty() && preview.damaged + preview.from_newer_app == 0 => {
            Some(import::NOTHING_INSIDE.get(locale).to_owned())
        }
        (false, false) => Some(import::NOTHING_CHANGES.get(locale).to_owned()),
        _ => None,
    };
    inside
        .child_if((!rows.is_empty()).then_some(lead))
        .children(fault_words(preview, locale).iter().map(|words| {
            el("p")
                .class("ds-alert notice")
                .attr("data-color", "warning")
                .text(words)
        }))
        .child_if((!rows.is_empty()).then(|| el("p").text(&count_words(rows, locale))))
        .child_if(why_not.map(|words| el("p").class("notice__title").text(&words)))
        .child_if((!rows.is_empty()).then(|| row_list(state, preview, locale)))
        .child(buttons(state, can_accept, locale))
}

fn buttons(state: AppState, can_accept: bool, locale: Locale) -> El {
    let accept = can_accept.then(|| {
        button(Variant::Primary, import::ACCEPT.get(locale), move || {
            state.accept_import();
            browser::focus_soon("tittel".to_owned());
        })
    });
    let (variant, text) = match can_accept {
        true => (Variant::Secondary, import::REJECT),
        false => (Variant::Primary, import::CLOSE),
    };
    let reject_button = button(variant, text.get(locale), move || reject(state));
    el("div")
        .class("cluster dialog__buttons")
        .child_if(accept)
        .child(reject_button)
}
