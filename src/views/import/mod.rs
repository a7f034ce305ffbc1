//! «Hent inn»: what is in the files, before any of it is taken in.

mod rows;
mod words;

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser;
use crate::components::{Variant, button, icon_text_button};
use crate::dom::{El, effect, el, listen_to_window};
use crate::domain::Work;
use crate::domain::import_plan::ImportRow;
use crate::i18n::{Locale, fill, import, list};
use crate::state::{AppState, Importing, Notice, Preview, Source};

use rows::{PAGE, row_list};
pub use words::outcome_words;
use words::{count_words, fault_words};

/// The dialog, and what brings files to it: dropping and pasting, on any screen.
pub fn import_dialog(state: AppState) -> El {
    let is_over = RwSignal::new(false);
    listen(state, is_over);
    let is_open = Memo::new(move |_| state.importing.with(Option::is_some));
    let dialog = el("dialog")
        .class("dialog")
        .attr("aria-labelledby", "hent-inn-tittel")
        .on("cancel", move |event| {
            event.prevent_default();
            reject(state);
        })
        .live(move || is_open.get().then(|| inside(state, state.locale.get())));
    let element = dialog.element().clone();
    effect(move || browser::show_dialog(&element, is_open.get()));
    let hint = move || {
        is_over.get().then(|| {
            el("p")
                .class("drop-hint")
                .text(import::DROP_HERE.get(state.locale.get()))
        })
    };
    el("div").child(dialog).live(hint)
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
        // A spreadsheet puts a picture of the cells beside their text; a field takes the text.
        let is_text = !pasted.text.is_empty() && pasted.is_in_field;
        if !pasted.files.is_empty() && !is_text {
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

/// A button that lets somebody choose files. One on a screen is enough: it has an id.
pub fn import_button(state: AppState, locale: Locale, text: &str) -> El {
    let button = icon_text_button(Variant::Secondary, "Upload", text, || {
        browser::click("hent-inn");
    });
    let chooser = el("input")
        .attr("type", "file")
        .id("hent-inn")
        .attr("hidden", "")
        .attr("multiple", "")
        .attr("accept", ".json,application/json")
        .attr("aria-label", list::CHOOSE_FILES.get(locale))
        .on("change", move |event| {
            look_at(state, browser::chosen_files(&event))
        });
    el("span").class("chooser").child(button).child(chooser)
}

/// Shows what is in these files.
fn look_at(state: AppState, files: Vec<web_sys::File>) {
    state.look_at_files(files.into_iter().map(Source::File).collect());
}

/// The heading, which has the focus, and what is said of the files, stay where they are while the
/// rest comes and goes.
fn inside(state: AppState, locale: Locale) -> El {
    let shown = RwSignal::new(PAGE);
    let is_comparing = state.import_progress.is_comparing;
    let status = move || match state.importing.get() {
        Some(Importing::Reading) if is_comparing.get() => import::COMPARING.get(locale).to_owned(),
        Some(Importing::Reading) => import::READING.get(locale).to_owned(),
        Some(Importing::Ready(preview)) => count_words(rows_of(&preview), locale),
        None => String::new(),
    };
    el("div")
        .class("stack")
        .child(
            el("h2")
                .class("section-title")
                .id("hent-inn-tittel")
                .attr("tabindex", "-1")
                .attr("autofocus", "")
                .text(import::TITLE.get(locale)),
        )
        .child(el("p").attr("role", "status").live_text(status))
        .live(move || {
            Some(match state.importing.get()? {
                Importing::Reading => reading(state, locale),
                Importing::Ready(preview) => looked_at(state, preview, shown, locale),
            })
        })
}

fn rows_of(preview: &Preview) -> &[ImportRow<Work>] {
    preview.plan.as_ref().map_or(&[], |plan| &plan.rows)
}

/// The bar and the button stay the same elements, whatever is read meanwhile: a press of the button
/// may begin before a slice of the work and end after it.
fn reading(state: AppState, locale: Locale) -> El {
    let progress = state.import_progress;
    let words = move || match (progress.is_comparing.get(), progress.total.get()) {
        (false, total) if total > 0 => {
            let (n, total) = (progress.done.get().to_string(), total.to_string());
            fill(
                import::READING_OF.get(locale),
                &[("n", &n), ("total", &total)],
            )
        }
        _ => String::new(),
    };
    let value = move || (progress.total.get() > 0).then(|| progress.done.get().to_string());
    let bar = el("progress")
        .class("meter__bar")
        .attr("aria-label", import::PROGRESS.get(locale))
        .live_attr("max", move || Some(progress.total.get().max(1).to_string()))
        .live_attr("value", value);
    let cancel = button(Variant::Secondary, import::CANCEL.get(locale), move || {
        reject(state);
    });
    el("div")
        .class("stack")
        .child(bar)
        .child(el("p").class("quiet").live_text(words))
        .child(el("div").class("cluster").child(cancel))
}

fn looked_at(state: AppState, preview: Arc<Preview>, shown: RwSignal<usize>, locale: Locale) -> El {
    let rows = rows_of(&preview);
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
        (true, _) if fault_words(&preview, locale).is_empty() => {
            Some(import::NOTHING_INSIDE.get(locale).to_owned())
        }
        (false, false) => Some(import::NOTHING_CHANGES.get(locale).to_owned()),
        _ => None,
    };
    el("div")
        .class("stack")
        .child_if((!rows.is_empty()).then_some(lead))
        .children(fault_words(&preview, locale).iter().map(|words| {
            el("p")
                .class("ds-alert notice")
                .attr("data-color", "warning")
                .attr("role", "alert")
                .text(words)
        }))
        .child_if(why_not.map(|words| el("p").class("notice__title").text(&words)))
        .child_if((!rows.is_empty()).then(|| row_list(state, Arc::clone(&preview), shown, locale)))
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
