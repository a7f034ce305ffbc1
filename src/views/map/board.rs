//! The board and the list: the same fifteen elements, drawn or in rows.
//!
//! The signs are links that lie over the drawing; where they lie is in `style/views/map.css`.

use leptos::html::Div;
use leptos::prelude::*;

use super::lights::Lights;
use super::pan::PannedFrame;
use super::shown::{FILL, LEAVE, Shown};
use super::sign::{Marks, Sign, level_word, place_of};
use crate::browser;
use crate::components::{Button, Drawing};
use crate::compose::map::elements_of;
use crate::content::{MAP_LEVELS, MapLevelText, drawings};
use crate::i18n::{fill, map as t};
use crate::views::use_app;

/// How large the board can be made: classes that give its width, and that in hundredths of the
/// width there is (`style/views/map.css`).
const SIZES: [(&str, u32); 4] = [
    ("", 100),
    ("map-size-2", 160),
    ("map-size-3", 230),
    ("map-size-4", 320),
];

/// The board, which can fill the screen.
#[component]
pub fn Board(shown: Shown, marks: Marks) -> impl IntoView {
    let (_, locale) = use_app();
    let Shown {
        size, alone, frame, ..
    } = shown;
    view! {
        <div class="map-stage" node_ref=alone.stage data-alone=move || alone.mark()>
            <Show when=move || alone.is_alone.get()>
                <Button class="map-stage__leave" id=LEAVE icon="XMark" on_click=move || alone.leave()>
                    {t::LEAVE_ALONE.get(locale)}
                </Button>
            </Show>
            <PannedFrame frame label=t::BOARD_TITLE.get(locale) on:keydown=walk>
                <Drawn
                    marks
                    name="tavle"
                    is_silent=shown.is_by_list()
                    attr:data-size=move || SIZES.get(size.get()).map(|(class, _)| *class)
                />
            </PannedFrame>
        </div>
        <Zoom shown/>
        <p class="hint map-keys">{t::KEYS_HINT.get(locale)}</p>
    }
}

/// What lets the board fill the screen.
#[component]
pub fn FillScreen(shown: Shown) -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <Button id=FILL icon="Monitor" on_click=move || shown.alone.fill()>
            {t::SHOW_ALONE.get(locale)}
        </Button>
    }
}

/// What makes the board larger and smaller; how large it is, is heard.
#[component]
fn Zoom(shown: Shown) -> impl IntoView {
    let (_, locale) = use_app();
    let (size, frame) = (shown.size, shown.frame);
    let words = move || {
        let percent = SIZES
            .get(size.get())
            .map(|(_, percent)| percent.to_string());
        fill(t::SIZE.get(locale), &[("n", &percent.unwrap_or_default())])
    };
    view! {
        <div class="map-zoom">
            <ZoomButton name=t::ZOOM_IN.get(locale) by=|size| size + 1 size frame/>
            <ZoomButton name=t::ZOOM_OUT.get(locale) by=|size| size.saturating_sub(1) size frame/>
            <ZoomButton name=t::ZOOM_RESET.get(locale) by=|_| 0 size frame/>
            <p class="ds-sr-only" role="status" prop:textContent=words></p>
            <p class="hint">{t::PAN_HINT.get(locale)}</p>
        </div>
    }
}

/// A step to another size. It stays where it is at either end, and keeps the focus; what was in the
/// middle of the frame stays there.
#[component]
fn ZoomButton(
    name: &'static str,
    by: fn(usize) -> usize,
    size: RwSignal<usize>,
    frame: NodeRef<Div>,
) -> impl IntoView {
    let next = move |size: usize| by(size).min(SIZES.len() - 1);
    let step = move || {
        if let Some(frame) = frame.get_untracked() {
            let centre = browser::centre_of(&frame);
            size.update(|size| *size = next(*size));
            browser::centre_soon(&frame, centre);
        }
    };
    let is_at_end = Signal::derive(move || next(size.get()) == size.get());
    view! { <Button is_off=is_at_end on_click=step>{name}</Button> }
}

/// The landscape with its signs. The ids of its levels begin with `name`. One that is silent is for the eye and
/// the finger alone.
#[component]
pub fn Drawn(
    marks: Marks,
    name: &'static str,
    /// Whether it is alone on its sheet, so that what stands on its plank is the heading there.
    #[prop(optional)]
    is_alone: bool,
    #[prop(default = Signal::stored(false))] is_silent: Signal<bool>,
) -> impl IntoView {
    let (_, locale) = use_app();
    let title = t::BOARD_TITLE.get(locale);
    let title = match is_alone {
        true => view! { <h1 class="map-board__title">{title}</h1> }.into_any(),
        // On the screen the frame around the board is called so.
        false => {
            view! { <div class="map-board__title" aria-hidden="true">{title}</div> }.into_any()
        }
    };
    let levels = MAP_LEVELS
        .iter()
        .map(|level| view! { <DrawnLevel level marks name is_silent/> })
        .collect_view();
    view! {
        <div class="map-board" aria-hidden=move || is_silent.get().then_some("true")>
            <Drawing markup=drawings::MAP_BOARD class="map-board__picture"/>
            <Lights marks/>
            {title}
            {levels}
        </div>
    }
}

/// One level of the landscape: its ribbon, and its signs.
#[component]
fn DrawnLevel(
    level: &'static MapLevelText,
    marks: Marks,
    name: &'static str,
    is_silent: Signal<bool>,
) -> impl IntoView {
    let (_, locale) = use_app();
    let word = level_word(level.level);
    let id = format!("{name}-{word}");
    let signs = elements_of(level.level)
        .map(|meaning| {
            let place = place_of(meaning.id) + 1;
            view! {
                <li class=format!("sign-place sign-place--{place}")>
                    <Sign meaning marks is_silent/>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="map-level" aria-labelledby=id>
            <h2 class=format!("ribbon ribbon--{word}") id=id.clone()>{level.name.get(locale)}</h2>
            <ul class="signs">{signs}</ul>
        </section>
    }
}

/// The same elements in rows, level by level. A list that is silent is for the eye and the finger alone.
#[component]
pub fn ElementList(
    marks: Marks,
    #[prop(default = Signal::stored(false))] is_silent: Signal<bool>,
) -> impl IntoView {
    let levels = MAP_LEVELS
        .iter()
        .map(|level| view! { <ListedLevel level marks is_silent/> })
        .collect_view();
    let hidden = move || is_silent.get().then_some("true");
    view! { <div class="stack stack--wide" aria-hidden=hidden>{levels}</div> }
}

/// One level in rows.
#[component]
fn ListedLevel(
    level: &'static MapLevelText,
    marks: Marks,
    is_silent: Signal<bool>,
) -> impl IntoView {
    let (_, locale) = use_app();
    let word = level_word(level.level);
    let id = format!("liste-{word}");
    let rows = elements_of(level.level)
        .map(|meaning| {
            view! {
                <li class="element-row">
                    <Sign meaning marks is_silent/>
                    <p class="hint element-row__teaser">{meaning.teaser.get(locale)}</p>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="stack" aria-labelledby=id>
            <p class="quiet">{fill(t::LEVEL.get(locale), &[("n", word)])}</p>
            <h2 class="section-title" id=id.clone() tabindex="-1">{level.name.get(locale)}</h2>
            <p class="prose">{level.lead.get(locale)}</p>
            <ul class="element-list">{rows}</ul>
        </section>
    }
}

/// Arrow keys go from sign to sign in reading order; Home and End to the first and the last.
fn walk(event: web_sys::KeyboardEvent) {
    // With Alt or Ctrl they are the browser's own, such as Back.
    if browser::has_modifier(&event) {
        return;
    }
    let step = match browser::key_of(&event).as_str() {
        "ArrowRight" | "ArrowDown" => browser::Step::Next,
        "ArrowLeft" | "ArrowUp" => browser::Step::Previous,
        "Home" => browser::Step::First,
        "End" => browser::Step::Last,
        _ => return,
    };
    if browser::step_focus(&event, "a.sign", step) {
        event.prevent_default();
    }
}
