//! What is said beside every work, whatever its kind: what a button waits for, and that it was changed in two places.

use leptos::prelude::*;

use crate::components::{Button, Variant};
use crate::domain::Work;
use crate::i18n::{Text, compare, sketch, works};
use crate::routes::Route;
use crate::state::AppState;
use crate::views::use_app;

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

/// Whether somebody has written in the work that is open, also where that was taken back since.
pub fn is_begun(state: AppState) -> Signal<bool> {
    let unwritten = is_unwritten(state);
    let is_begun =
        move |_: Option<&bool>| !unwritten.get() || state.open.undo_steps.get() != (false, false);
    Memo::new(is_begun).into()
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
