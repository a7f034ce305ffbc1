//! The tools that every work has, whatever its kind.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::browser;
use crate::components::{Button, Tool, Variant};
use crate::domain::Work;
use crate::i18n::{Locale, Text, compare, list, sketch, versions, works};
use crate::routes::Route;
use crate::state::{AppState, Hold, Open};
use crate::views::use_app;
use crate::views::work::differences::changed_names;

/// Whether nobody has written anything in the work that is open.
pub fn is_unwritten(state: AppState) -> Signal<bool> {
    Memo::new(move |_| {
        state
            .open
            .editing
            .with(|open| open.stamps().created_at == 0)
    })
    .into()
}

/// «Angre endring».
#[component]
pub fn UndoTool() -> impl IntoView {
    let (state, locale) = use_app();
    view! {
        <Tool
            icon="ArrowUndo"
            name=sketch::UNDO.get(locale)
            is_off=Signal::derive(move || !state.open.undo_steps.get().0)
            on_click=move || step(state, sketch::UNDONE, Open::undo)
        />
    }
}

/// «Gjør om».
#[component]
pub fn RedoTool() -> impl IntoView {
    let (state, locale) = use_app();
    view! {
        <Tool
            icon="ArrowRedo"
            name=sketch::REDO.get(locale)
            is_off=Signal::derive(move || !state.open.undo_steps.get().1)
            on_click=move || step(state, sketch::REDONE, Open::redo)
        />
    }
}

/// «Last ned».
#[component]
pub fn DownloadTool() -> impl IntoView {
    let (state, locale) = use_app();
    view! {
        <Tool
            icon="Download"
            name=list::DOWNLOAD.get(locale)
            is_off=is_unwritten(state)
            on_click=move || state.works.download_open()
        />
    }
}

/// «Versjoner».
#[component]
pub fn VersionsTool() -> impl IntoView {
    let (state, locale) = use_app();
    view! {
        <Tool
            icon="ClockDashed"
            name=versions::TITLE.get(locale)
            is_off=is_unwritten(state)
            on_click=move || state.app.go(Route::Versions(state.open.editing_id()))
        />
    }
}

/// «Slett».
#[component]
pub fn DeleteTool() -> impl IntoView {
    let (state, locale) = use_app();
    let unwritten = is_unwritten(state);
    let is_off =
        Signal::derive(move || unwritten.get() || state.open.hold.get() == Hold::Elsewhere);
    view! {
        <Tool
            class="toolbar__button toolbar__end"
            color="danger"
            icon="Trash"
            name=list::DELETE.get(locale)
            is_off=is_off
            on_click=move || state.works.bin(state.open.editing_id())
        />
    }
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

/// A button that waits for the reason to go. It is never built anew, and keeps the focus.
#[component]
pub fn WaitingButton(
    waits: Waits,
    #[prop(default = Variant::Primary)] variant: Variant,
    name: &'static str,
    #[prop(into)] on_click: Callback<()>,
) -> impl IntoView {
    view! {
        <Button variant is_off=waits.is_off off_why=waits.id on_click>{name}</Button>
    }
}

/// The sentence, as long as the button waits.
#[component]
pub fn WaitingFor(waits: Waits) -> impl IntoView {
    let (_, locale) = use_app();
    let Waits { id, words, is_off } = waits;
    let is_off = Memo::new(move |_| is_off.get());
    view! {
        <div class="waits">
            <Show when=move || is_off.get()>
                <p class="hint" id=id>{words.get(locale)}</p>
            </Show>
        </div>
    }
}

/// A part of the page in which the keyboard undoes and redoes.
#[component]
pub fn UndoKeys(class: &'static str, children: Children) -> impl IntoView {
    let (state, _) = use_app();
    view! { <div class=class on:keydown=move |event| undo_key(state, &event)>{children()}</div> }
}

fn undo_key(state: AppState, event: &KeyboardEvent) {
    let (is_shortcut, has_shift) = browser::shortcut_keys(event);
    let key = browser::key_of(event).to_ascii_lowercase();
    match (is_shortcut, key.as_str(), has_shift) {
        (true, "z", false) => step(state, sketch::UNDONE, Open::undo),
        (true, "z", true) | (true, "y", false) => step(state, sketch::REDONE, Open::redo),
        _ => return,
    }
    // The browser's own undo knows one field only, and would undo something else.
    event.prevent_default();
}

/// Takes a step, and says what it was about to those who do not see it.
fn step(state: AppState, word: Text, take: fn(Open)) {
    let before = state.open.editing.get_untracked();
    take(state.open);
    let locale = state.app.locale.get_untracked();
    let words = state.open.editing.with_untracked(|after| {
        let is_same = Work::clone(&before).with_stamps(after.stamps()) == **after;
        (!is_same).then(|| step_words(word, &changed_names(&before, after, locale), locale))
    });
    if let Some(words) = words {
        browser::say(&words);
    }
}

/// «Angret: Idé».
fn step_words(word: Text, names: &[String], locale: Locale) -> String {
    match names {
        [] => word.get(locale).to_owned(),
        names => format!("{}: {}", word.get(locale), names.join(", ")),
    }
}

/// What is said of a sketch, or of any other work.
pub fn text_for(work: &Work, sketch: Text, other: Text) -> Text {
    match work {
        Work::Sketch(_) => sketch,
        _ => other,
    }
}

/// What is said of a work that was changed in two places: that it is a copy, or that it has one.
#[component]
pub fn ConflictNotes() -> impl IntoView {
    let (state, locale) = use_app();
    let origin = Memo::new(move |_| state.open.editing.with(|open| open.stamps().conflict_of));
    let copy = Memo::new(move |_| {
        // The route tells when another work is open.
        state.app.route.track();
        state.works.copy_of(state.open.editing_id())
    });
    let words = move |sketch: Text, other: Text| {
        let open = state.open.editing.read_untracked();
        text_for(&open, sketch, other).get(locale)
    };
    let compare = move |copy| link(Route::Compare(copy), compare::TITLE.get(locale));
    let of_origin = move || {
        let origin = state.works.stored(origin.get()?);
        let other =
            origin.map(|origin| link(Route::of(&origin.record), sketch::SEE_OTHER.get(locale)));
        Some(view! {
            <p>
                {words(sketch::CONFLICT_NOTE, works::CONFLICT_NOTE)}
                " "
                {compare(state.open.editing_id())}
                " "
                {other}
            </p>
        })
    };
    let of_copy = move || {
        let copy = copy.get()?;
        Some(view! {
            <p>{words(compare::NOTE_ORIGIN, works::NOTE_ORIGIN)} " " {compare(copy)}</p>
        })
    };
    view! { <div class="conflict-notes">{of_origin} {of_copy}</div> }
}

fn link(route: Route, words: &'static str) -> impl IntoView {
    view! { <a class="ds-link" href=route.href()>{words}</a> }
}
