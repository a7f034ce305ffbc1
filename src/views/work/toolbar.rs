//! The tools that every work has, whatever its kind, and the keys that undo and redo.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::tools::{is_begun, is_unwritten};
use crate::browser;
use crate::components::menu::MenuItem;
use crate::components::{Button, Menu, Tool, Variant};
use crate::domain::Work;
use crate::i18n::{Locale, Text, list, read, sketch, travel, versions};
use crate::routes::Route;
use crate::state::{AppState, Hold, Notice, Open};
use crate::views::use_app;
use crate::views::work::differences::changed_names;

/// What a copy of a work is called, in a language, from the name of the work.
pub type CopyName = fn(Locale, &str) -> String;

/// The id of the field for the photo that one copies from (`travel::PhotoBeside`).
pub const CHOOSE_PHOTO: &str = "skriv-av";

/// The id of «Skriv av» where it stands alone ([`ToolsOnceBegun`]).
pub const COPY_FIRST: &str = "skriv-av-forst";

/// «Angre endring», «Gjør om», «Ta med» and «Mer» of the work that is open.
#[component]
pub fn WorkTools(
    /// What they are the tools of.
    name: Text,
    /// What a copy is called, where the work can be copied.
    #[prop(optional)]
    copied: Option<CopyName>,
) -> impl IntoView {
    let (state, locale) = use_app();
    let can = move |which: fn((bool, bool)) -> bool| {
        Signal::derive(move || !which(state.open.undo_steps.get()))
    };
    let (undo_is_off, redo_is_off) = (can(|steps| steps.0), can(|steps| steps.1));
    let redo = move || step(state, sketch::REDONE, Open::redo);
    // On a phone the first word is enough for the eye.
    let undo = sketch::UNDO.get(locale);
    let (first, rest) = undo.split_once(' ').unwrap_or((undo, ""));
    view! {
        <div class="toolbar toolbar--worded" role="group" aria-label=name.get(locale)>
            <Button
                class="toolbar__button"
                icon="ArrowUndo"
                is_off=undo_is_off
                on_click=move || step(state, sketch::UNDONE, Open::undo)
            >
                <span class="toolbar__text">
                    {first} <span class="toolbar__rest">" " {rest}</span>
                </span>
            </Button>
            <Tool
                class="toolbar__button toolbar__wide"
                icon="ArrowRedo"
                name=sketch::REDO.get(locale)
                is_off=redo_is_off
                on_click=redo
            />
            <Tool
                icon="Upload"
                name=travel::TAKE.get(locale)
                on_click=move || state.works.take_along(vec![state.open.editing_id()])
            />
            <Menu
                id="mer"
                icon="MenuElipsisHorizontal"
                label=travel::MORE.get(locale)
                items=more(state, locale, copied, (redo_is_off, Callback::new(move |()| redo())))
            />
        </div>
    }
}

/// What lies in «Mer»: where there is room beside it, «Gjør om» stands there instead.
fn more(
    state: AppState,
    locale: Locale,
    copied: Option<CopyName>,
    (redo_is_off, redo): (Signal<bool>, Callback<()>),
) -> Vec<MenuItem> {
    let unwritten = is_unwritten(state);
    let item = |name: Text, choose: Callback<()>| MenuItem::new(name.get(locale), "", choose);
    let redo = MenuItem {
        class: "menu__item menu__narrow",
        ..item(sketch::REDO, redo).off_while(redo_is_off)
    };
    let copy = copied.map(|copied| {
        let copy = move |()| {
            let name = move |title: &str| copied(locale, title);
            state.works.copy(state.open.editing_id(), name);
        };
        item(list::COPY, Callback::new(copy)).off_while(unwritten)
    });
    let versions = move |()| state.app.go(Route::Versions(state.open.editing_id()));
    let versions = item(versions::TITLE, Callback::new(versions)).off_while(unwritten);
    let is_elsewhere = move || unwritten.get() || state.open.hold.get() == Hold::Elsewhere;
    let delete = MenuItem {
        color: Some("danger"),
        ..item(
            list::DELETE,
            Callback::new(move |()| state.works.bin(state.open.editing_id())),
        )
        .off_while(Signal::derive(is_elsewhere))
    };
    let copy_out = item(read::COPY_OUT, Callback::new(move |()| choose_photo(state)));
    [
        Some(redo),
        copy,
        Some(copy_out),
        Some(versions),
        Some(delete),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Lets somebody choose the photo of a sheet to copy from.
fn choose_photo(state: AppState) {
    // It comes with another file than this.
    match browser::is_there(CHOOSE_PHOTO) {
        true => browser::click(CHOOSE_PHOTO),
        false => state.app.tell(Notice::TakeNotLoaded),
    }
}

/// The way to another work of the same kind, from the first word on. Its place is kept until then, so that nothing moves under
/// whoever writes that word.
#[component]
pub fn Another(
    words: Text,
    /// Where such a work is begun.
    route: Route,
) -> impl IntoView {
    let (state, locale) = use_app();
    let unwritten = is_unwritten(state);
    let another = move || state.works.begin_another(route.clone());
    view! {
        <p class="another" class:is-waiting=move || unwritten.get()>
            <Button icon="Plus" on_click=another>{words.get(locale)}</Button>
        </p>
    }
}

/// The tools, from the first word on. Until then the one of them stands in their place that is of use before it: «Skriv av».
/// The place is the same, so that nothing moves under whoever writes that word.
#[component]
pub fn ToolsOnceBegun(
    /// What they are the tools of.
    name: Text,
    /// What a copy is called.
    copied: CopyName,
) -> impl IntoView {
    let (state, locale) = use_app();
    let is_begun = is_begun(state);
    view! {
        <div class="tools-once-begun" class:is-begun=move || is_begun.get()>
            <WorkTools name copied/>
            <div class="toolbar tools-once-begun__before">
                <Button
                    id=COPY_FIRST
                    class="toolbar__button"
                    variant=Variant::Tertiary
                    icon="FileText"
                    on_click=move || choose_photo(state)
                >
                    {read::COPY_OUT.get(locale)}
                </Button>
            </div>
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
    if browser::has_own_undo(event) {
        return;
    }
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
