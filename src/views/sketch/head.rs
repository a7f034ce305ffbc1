//! The top of a sketch: its name, how far it has come, and what one can do with it.

use leptos::prelude::*;

use super::paper::{PaperForm, PaperTray, formats};
use super::save_status::save_status;
use crate::components::menu::MenuItem;
use crate::components::{icon, menu, progress_ring, tool};
use crate::compose;
use crate::content::{PROTOTYPE_CARDS, PrototypeCard};
use crate::dom::{El, el};
use crate::domain::progress::{FIELD_COUNT, filled_fields};
use crate::domain::{BorrowedFrom, BorrowedKind, Id, Sketch};
use crate::export::plain_text;
use crate::i18n::{Locale, Text, drafts, fill, lasting, list, sketch};
use crate::routes::Route;
use crate::state::{AppState, Lasting};
use crate::views::frame::page_title;
use crate::views::sketch_card::{progress_words, shown_name};
use crate::views::work_tools::{
    conflict_notes, delete_tool, is_unwritten, redo_tool, undo_tool, versions_tool,
};

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
    let title = Memo::new(move |_| state.with_sketch(|open| open.title().to_owned()));
    let filled = Memo::new(move |_| state.with_sketch(filled_fields));
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
    let origins = Memo::new(move |_| state.with_sketch(origins));
    let views = move || {
        let views = origins.get().into_iter();
        let views = views.map(|origin| origin_view(state, origin, locale));
        Some(
            el("div")
                .class("origins")
                .children(views.collect::<Vec<_>>()),
        )
    };
    el("div")
        .class("sketch-head__notes")
        .live(move || place().map(|text| el("p").text(text.get(locale))))
        .live(views)
        .child(conflict_notes(state, locale))
}

/// Where a sketch comes from.
#[derive(Clone, PartialEq)]
enum Origin {
    /// What it is borrowed from: its name, and the way to it where it is here.
    Borrowed(String, Option<Route>),
    Prototype(&'static PrototypeCard),
    /// The draft, and the prototype it was written with.
    Draft(Id, Option<&'static PrototypeCard>),
}

fn origins(open: &Sketch) -> Vec<Origin> {
    let mut origins = Vec::new();
    if let Some(source) = &open.borrowed_from {
        origins.push(Origin::Borrowed(source.title.clone(), way_to(source)));
    }
    if let Some(made) = &open.made_from {
        let card = PROTOTYPE_CARDS
            .iter()
            .find(|card| card.id == made.prototype);
        let prototype = card.map(Origin::Prototype);
        origins.extend(
            made.draft_id
                .map(|id| Origin::Draft(id, card))
                .or(prototype),
        );
    }
    origins
}

/// Where something that is borrowed can be read.
fn way_to(source: &BorrowedFrom) -> Option<Route> {
    match source.kind {
        BorrowedKind::Example => Some(Route::Example(source.id.clone())),
        BorrowedKind::Proposal => Some(Route::Proposal(source.id.clone())),
        BorrowedKind::Sketch => source.id.parse().ok().map(Route::Sketch),
        _ => None,
    }
}

fn origin_view(state: AppState, origin: Origin, locale: Locale) -> El {
    match origin {
        Origin::Borrowed(title, route) => {
            let text = sketch::BORROWED_FROM.get(locale);
            let words = fill(text, &[("title", &title)]);
            let is_here = |route: &Route| match route {
                Route::Sketch(id) => state.stored(*id).is_some(),
                _ => true,
            };
            match route.filter(is_here) {
                Some(route) => way_back(&route, &words),
                None => el("p").text(&words),
            }
        }
        Origin::Prototype(card) => {
            let route = Route::Measure(card.id.to_owned());
            let text = sketch::MADE_FROM.get(locale);
            way_back(&route, &fill(text, &[("title", card.name.get(locale))]))
        }
        // Of a draft that is on another machine, or gone for good, the prototype is what can be led to.
        Origin::Draft(id, prototype) => match state.stored(id) {
            Some(entry) => {
                let title = shown_name(&entry.record.body, locale);
                let text = drafts::MADE_FROM.get(locale);
                let route = Route::of(&entry.record);
                way_back(&route, &fill(text, &[("title", &title)]))
            }
            None => prototype.map_or_else(
                || el("p"),
                |card| origin_view(state, Origin::Prototype(card), locale),
            ),
        },
    }
}

fn way_back(route: &Route, words: &str) -> El {
    let link = el("a")
        .class("ds-link")
        .attr("href", &route.href())
        .text(words);
    el("p").child(link)
}

fn toolbar(state: AppState, locale: Locale, tray: PaperTray) -> El {
    let always_on = Signal::derive(|| false);
    let unwritten = is_unwritten(state);
    let print = menu(
        "utskrift",
        "PrinterSmall",
        sketch::PRINT.get(locale),
        print_items(locale, tray),
    );
    let copy = move || {
        state.copy(state.editing_id(), move |title| {
            fill(list::COPY_TITLE.get(locale), &[("title", title)])
        });
    };
    let copy_text = move || copy_as_text(state, locale);
    el("div")
        .class("toolbar")
        .attr("role", "group")
        .attr("aria-label", sketch::TOOLS.get(locale))
        .child(undo_tool(state, locale))
        .child(redo_tool(state, locale))
        .child(print)
        .child(tool(
            "Clipboard",
            sketch::COPY_TEXT.get(locale),
            always_on,
            copy_text,
        ))
        .child(tool(
            "Download",
            list::DOWNLOAD.get(locale),
            always_on,
            move || state.download_open(),
        ))
        .child(tool("Files", list::COPY.get(locale), unwritten, copy))
        .child(versions_tool(state, locale))
        .child(delete_tool(state, locale))
}

fn copy_as_text(state: AppState, locale: Locale) {
    let document =
        untrack(|| state.with_sketch(|open| compose::sketch::document(open, &formats(locale))));
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
