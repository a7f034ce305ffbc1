//! The top of a sketch: its name, how far it has come, and what one can do with it.

use leptos::prelude::*;

use super::paper::{PaperForm, PaperTray, day_format};
use super::save_status::save_status;
use crate::components::menu::MenuItem;
use crate::components::{icon, menu, progress_ring};
use crate::compose;
use crate::content::{PROTOTYPE_CARDS, PrototypeCard};
use crate::dom::{El, el};
use crate::domain::progress::{FIELD_COUNT, filled_fields};
use crate::domain::{Id, Sketch};
use crate::export::plain_text;
use crate::i18n::{Locale, Text, compare, fill, lasting, list, sketch, versions as earlier};
use crate::routes::Route;
use crate::state::{AppState, Hold, Lasting};
use crate::views::frame::page_title;
use crate::views::sketch_card::progress_words;

/// Name, status, progress, origin and tools.
pub fn head(state: AppState, locale: Locale, tray: PaperTray) -> El {
    let back = el("a")
        .class("ds-link back-link")
        .attr("href", &Route::Sketches.href())
        .child(icon("ArrowLeft"))
        .text(sketch::BACK.get(locale));
    let top = el("div")
        .class("sketch-head__line")
        .child(back)
        .child(save_status(state, locale));
    el("header")
        .class("sketch-head")
        .child(top)
        .child(title_line(state, locale))
        .child(notes(state, locale))
        .child(toolbar(state, locale, tray))
}

fn title_line(state: AppState, locale: Locale) -> El {
    let title = Memo::new(move |_| state.editing.with(|open| open.title().to_owned()));
    let filled = Memo::new(move |_| state.editing.with(filled_fields));
    let shown_title = move || match title.get() {
        title if title.is_empty() => sketch::NEW_TITLE.get(locale).to_owned(),
        title => title,
    };
    let progress = el("p")
        .class("progress")
        .child(progress_ring(filled.into(), FIELD_COUNT, None))
        .child(el("span").live_text(move || progress_words(filled.get(), locale)));
    let heading = page_title("")
        .class("page-title sketch-head__title")
        .live_text(shown_title);
    el("div")
        .class("sketch-head__line")
        .child(heading)
        .child(progress)
}

/// Where the text lives, and where the sketch comes from.
fn notes(state: AppState, locale: Locale) -> El {
    let place = move || match state.lasting.get() {
        Lasting::Both => Some(lasting::BOTH),
        Lasting::LocalOnly => Some(lasting::LOCAL_ONLY),
        // The banner at the top says it already.
        Lasting::CopiesOnly | Lasting::MemoryOnly => None,
    };
    let origin = Memo::new(move |_| state.editing.with(origin));
    let copy = Memo::new(move |_| {
        // The route tells when another sketch is open.
        state.route.track();
        state.copy_of(state.editing_id())
    });
    let other = Memo::new(move |_| state.editing.with(|open| open.conflict_of));
    el("div")
        .class("sketch-head__notes")
        .live(move || place().map(|text| el("p").text(text.get(locale))))
        .live(move || origin.get().map(|origin| origin_view(origin, locale)))
        .live(move || {
            other.get().map(|other| {
                let link = el("a")
                    .class("ds-link")
                    .attr("href", &Route::Sketch(other).href())
                    .text(sketch::SEE_OTHER.get(locale));
                let note = sketch::CONFLICT_NOTE.get(locale);
                let compare = compare_link(state.editing_id(), locale);
                el("p")
                    .text(note)
                    .text(" ")
                    .child(compare)
                    .text(" ")
                    .child(link)
            })
        })
        .live(move || {
            copy.get().map(|copy| {
                let note = compare::NOTE_ORIGIN.get(locale);
                el("p")
                    .text(note)
                    .text(" ")
                    .child(compare_link(copy, locale))
            })
        })
}

/// The way to the screen that shows a sketch and its conflict copy side by side.
fn compare_link(copy: Id, locale: Locale) -> El {
    el("a")
        .class("ds-link")
        .attr("href", &Route::Compare(copy).href())
        .text(compare::TITLE.get(locale))
}

/// Where a sketch comes from.
#[derive(Clone, PartialEq)]
enum Origin {
    Borrowed(String),
    Made(&'static PrototypeCard),
}

fn origin(open: &Sketch) -> Option<Origin> {
    if let Some(source) = &open.borrowed_from {
        return Some(Origin::Borrowed(source.title.clone()));
    }
    let made = open.made_from.as_ref()?;
    PROTOTYPE_CARDS
        .iter()
        .find(|card| card.id == made.prototype)
        .map(Origin::Made)
}

fn origin_view(origin: Origin, locale: Locale) -> El {
    match origin {
        Origin::Borrowed(title) => {
            let text = sketch::BORROWED_FROM.get(locale);
            el("p").text(&fill(text, &[("title", &title)]))
        }
        Origin::Made(card) => {
            let route = Route::Measure(card.id.to_owned());
            let text = sketch::MADE_FROM.get(locale);
            let link = el("a")
                .class("ds-link")
                .attr("href", &route.href())
                .text(&fill(text, &[("title", card.name.get(locale))]));
            el("p").child(link)
        }
    }
}

fn toolbar(state: AppState, locale: Locale, tray: PaperTray) -> El {
    let tool = |icon_name: &str, name: Text, is_off: Signal<bool>, run: Callback<()>| {
        let click = move || {
            if !is_off.get_untracked() {
                run.run(());
            }
        };
        el("button")
            .attr("type", "button")
            .class("ds-button toolbar__button")
            .attr("data-variant", "secondary")
            .live_attr("aria-disabled", move || is_off.get().then_some("true"))
            .on_click(click)
            .child(icon(icon_name))
            .child(el("span").class("toolbar__text").text(name.get(locale)))
    };
    let always_on = Signal::derive(|| false);
    let unwritten = Signal::derive(move || state.editing.with(|open| open.created_at == 0));
    let no_delete = Signal::derive(move || unwritten.get() || state.hold.get() == Hold::Elsewhere);
    let no_undo = Signal::derive(move || !state.undo_steps.get().0);
    let no_redo = Signal::derive(move || !state.undo_steps.get().1);
    let undo = Callback::new(move |()| state.undo());
    let redo = Callback::new(move |()| state.redo());
    let copy_text = Callback::new(move |()| copy_as_text(state, locale));
    let download = Callback::new(move |()| state.download_open());
    let copy = Callback::new(move |()| {
        state.copy(state.editing_id(), move |title| {
            fill(list::COPY_TITLE.get(locale), &[("title", title)])
        });
    });
    let versions = Callback::new(move |()| state.go(Route::Versions(state.editing_id())));
    let delete = Callback::new(move |()| state.bin(state.editing_id()));
    let print = menu(
        "utskrift",
        "PrinterSmall",
        sketch::PRINT.get(locale),
        print_items(locale, tray),
    );
    el("div")
        .class("toolbar")
        .attr("role", "group")
        .attr("aria-label", sketch::TOOLS.get(locale))
        .child(tool("ArrowUndo", sketch::UNDO, no_undo, undo))
        .child(tool("ArrowRedo", sketch::REDO, no_redo, redo))
        .child(print)
        .child(tool("Clipboard", sketch::COPY_TEXT, always_on, copy_text))
        .child(tool("Download", list::DOWNLOAD, always_on, download))
        .child(tool("Files", list::COPY, unwritten, copy))
        .child(tool("ClockDashed", earlier::TITLE, unwritten, versions))
        .child(
            tool("Trash", list::DELETE, no_delete, delete)
                .class("ds-button toolbar__button toolbar__end")
                .attr("data-color", "danger"),
        )
}

fn copy_as_text(state: AppState, locale: Locale) {
    let document = state
        .editing
        .with_untracked(|open| compose::sketch::document(open, &day_format(locale)));
    state.copy_text(plain_text::write(&document));
}

fn print_items(locale: Locale, tray: PaperTray) -> Vec<MenuItem> {
    let item = |name: Text, hint: Text, form| MenuItem {
        name: name.get(locale),
        hint: hint.get(locale),
        choose: Callback::new(move |()| tray.print(form)),
    };
    vec![
        item(sketch::PRINT_A4, sketch::PRINT_A4_HINT, PaperForm::A4),
        item(sketch::PRINT_A3, sketch::PRINT_A3_HINT, PaperForm::A3),
        item(
            sketch::PRINT_BLANK,
            sketch::PRINT_BLANK_HINT,
            PaperForm::Blank,
        ),
    ]
}
