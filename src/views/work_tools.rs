//! The tools that every work has, whatever its kind.

use leptos::prelude::*;

use crate::browser;
use crate::components::{Variant, button, tool};
use crate::dom::{El, el};
use crate::domain::{Id, Work};
use crate::i18n::{Locale, Text, compare, list, sketch, versions, works};
use crate::routes::Route;
use crate::state::{AppState, Hold};

/// Whether nobody has written anything in the work that is open.
pub fn is_unwritten(state: AppState) -> Signal<bool> {
    Memo::new(move |_| state.editing.with(|open| open.stamps().created_at == 0)).into()
}

/// «Angre endring».
pub fn undo_tool(state: AppState, locale: Locale) -> El {
    let is_off = Signal::derive(move || !state.undo_steps.get().0);
    let name = sketch::UNDO.get(locale);
    tool("ArrowUndo", name, is_off, move || state.undo())
}

/// «Gjør om».
pub fn redo_tool(state: AppState, locale: Locale) -> El {
    let is_off = Signal::derive(move || !state.undo_steps.get().1);
    let name = sketch::REDO.get(locale);
    tool("ArrowRedo", name, is_off, move || state.redo())
}

/// «Last ned».
pub fn download_tool(state: AppState, locale: Locale) -> El {
    let name = list::DOWNLOAD.get(locale);
    tool("Download", name, is_unwritten(state), move || {
        state.download_open();
    })
}

/// «Versjoner».
pub fn versions_tool(state: AppState, locale: Locale) -> El {
    let name = versions::TITLE.get(locale);
    tool("ClockDashed", name, is_unwritten(state), move || {
        state.go(Route::Versions(state.editing_id()));
    })
}

/// «Slett».
pub fn delete_tool(state: AppState, locale: Locale) -> El {
    let unwritten = is_unwritten(state);
    let is_off = Signal::derive(move || unwritten.get() || state.hold.get() == Hold::Elsewhere);
    let name = list::DELETE.get(locale);
    tool("Trash", name, is_off, move || state.bin(state.editing_id()))
        .class("ds-button toolbar__button toolbar__end")
        .attr("data-color", "danger")
}

/// Why a button waits. It says so beside the button, and to those who hear it.
#[derive(Clone, Copy)]
pub struct Waits {
    /// The id of the sentence.
    pub id: &'static str,
    /// The sentence.
    pub words: Text,
    /// Whether the button waits.
    pub is_off: Signal<bool>,
}

impl Waits {
    /// A button that waits for the reason to go. It is never built anew, and keeps the focus.
    pub fn button(self, variant: Variant, name: &str, run: impl Fn() + 'static) -> El {
        let Waits { id, is_off, .. } = self;
        let click = move || {
            if !is_off.get_untracked() {
                run();
            }
        };
        button(variant, name, click)
            .live_attr("aria-disabled", move || is_off.get().then_some("true"))
            .live_attr("aria-describedby", move || is_off.get().then_some(id))
    }

    /// The sentence, as long as the button waits.
    pub fn view(self, locale: Locale) -> El {
        let Waits { id, words, is_off } = self;
        el("div").class("waits").live(move || {
            let sentence = || el("p").class("hint").id(id).text(words.get(locale));
            is_off.get().then(sentence)
        })
    }
}

/// Undo and redo by keyboard, in the part of the page that `screen` is.
pub fn with_undo_keys(state: AppState, screen: El) -> El {
    screen.on("keydown", move |event| {
        let (is_shortcut, has_shift) = browser::shortcut_keys(&event);
        let key = browser::key_of(&event).to_ascii_lowercase();
        match (is_shortcut, key.as_str(), has_shift) {
            (true, "z", false) => state.undo(),
            (true, "z", true) | (true, "y", false) => state.redo(),
            _ => return,
        }
        // The browser's own undo knows one field only, and would undo something else.
        event.prevent_default();
    })
}

/// What is said of a sketch, or of any other work.
pub fn text_for(work: &Work, sketch: Text, other: Text) -> Text {
    match work {
        Work::Sketch(_) => sketch,
        _ => other,
    }
}

/// What is said of a work that was changed in two places: that it is a copy, or that it has one.
pub fn conflict_notes(state: AppState, locale: Locale) -> El {
    let origin = Memo::new(move |_| state.editing.with(|open| open.stamps().conflict_of));
    let copy = Memo::new(move |_| {
        // The route tells when another work is open.
        state.route.track();
        state.copy_of(state.editing_id())
    });
    let of_kind = move |sketch: Text, other: Text| {
        state
            .editing
            .with_untracked(|open| text_for(open, sketch, other))
    };
    let note = move |text: Text, copy: Id| {
        el("p")
            .text(text.get(locale))
            .text(" ")
            .child(link(&Route::Compare(copy), compare::TITLE.get(locale)))
    };
    el("div")
        .class("conflict-notes")
        .live(move || {
            let origin = state.stored(origin.get()?);
            let other = origin
                .map(|origin| link(&Route::of(&origin.record), sketch::SEE_OTHER.get(locale)));
            let note = note(
                of_kind(sketch::CONFLICT_NOTE, works::CONFLICT_NOTE),
                state.editing_id(),
            )
            .text(" ");
            Some(note.child_if(other))
        })
        .live(move || {
            let text = of_kind(compare::NOTE_ORIGIN, works::NOTE_ORIGIN);
            copy.get().map(|copy| note(text, copy))
        })
}

fn link(route: &Route, words: &str) -> El {
    el("a")
        .class("ds-link")
        .attr("href", &route.href())
        .text(words)
}
