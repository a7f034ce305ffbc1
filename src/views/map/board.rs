//! The board and the list: the same fifteen elements, drawn or in rows.
//!
//! The signs are links that lie over the drawing; where they lie is in `style/views/map.css`.

use leptos::prelude::*;
use web_sys::Element;

use super::Asked;
use super::pan::pannable;
use super::sign::{Marks, level_word, place_of, sign};
use crate::browser;
use crate::components::{Variant, button, drawing};
use crate::compose::map::elements_of;
use crate::content::{MAP_LEVELS, MapLevelText, MapMeaning, drawings};
use crate::dom::{El, el};
use crate::i18n::{Locale, fill, map as t};

/// How large the board can be made: classes that give its width, and that in hundredths of the
/// width there is (`style/views/map.css`).
pub const SIZES: [(&str, u32); 4] = [
    ("", 100),
    ("map-size-2", 160),
    ("map-size-3", 230),
    ("map-size-4", 320),
];

/// The board, with what makes it larger and smaller.
pub fn board(locale: Locale, asked: Asked, marks: Marks) -> El {
    let board = drawn(locale, marks, "tavle")
        .live_attr("data-size", move || Some(SIZES[asked.size.get()].0));
    let picture = el("div")
        .class("map-frame")
        .attr("role", "group")
        .attr("aria-label", t::BOARD_TITLE.get(locale))
        .on("keydown", |event| walk(&event))
        .child(board);
    let frame = picture.element().clone();
    let picture = pannable(picture);
    el("div")
        .class("stack")
        .child(zoom(locale, asked.size, frame))
        .child(picture)
        .child(
            el("p")
                .class("hint map-keys")
                .text(t::KEYS_HINT.get(locale)),
        )
        .child(
            el("div")
                .class("map-under")
                .child(element_list(locale, marks)),
        )
}

fn zoom(locale: Locale, size: RwSignal<usize>, frame: Element) -> El {
    let step = move |name: &'static str, by: fn(usize) -> usize| {
        let frame = frame.clone();
        let next = move |size: usize| by(size).min(SIZES.len() - 1);
        // It stays where it is at either end, and keeps the focus.
        let is_at_end = move || (next(size.get()) == size.get()).then_some("true");
        button(Variant::Secondary, name, move || {
            let centre = browser::centre_of(&frame);
            size.update(|size| *size = next(*size));
            browser::centre_soon(&frame, centre);
        })
        .live_attr("aria-disabled", is_at_end)
    };
    let words = move || {
        let percent = SIZES[size.get()].1.to_string();
        fill(t::SIZE.get(locale), &[("n", &percent)])
    };
    el("div")
        .class("map-zoom")
        .child(step(t::ZOOM_IN.get(locale), |size| size + 1))
        .child(step(t::ZOOM_OUT.get(locale), |size| size.saturating_sub(1)))
        .child(step(t::ZOOM_RESET.get(locale), |_| 0))
        .child(
            el("p")
                .class("ds-sr-only")
                .attr("role", "status")
                .live_text(words),
        )
        .child(el("p").class("hint").text(t::PAN_HINT.get(locale)))
}

/// The landscape with its signs. The ids of its levels begin with `name`.
pub fn drawn(locale: Locale, marks: Marks, name: &'static str) -> El {
    let levels = MAP_LEVELS
        .iter()
        .map(move |level| level_on_board(locale, level, marks, name));
    el("div")
        .class("map-board")
        .child(drawing(drawings::MAP_BOARD, "map-board__picture"))
        .child(
            el("p")
                .class("map-board__title")
                .attr("aria-hidden", "true")
                .text(t::BOARD_TITLE.get(locale)),
        )
        .children(levels)
}

fn level_on_board(locale: Locale, level: &'static MapLevelText, marks: Marks, name: &str) -> El {
    let word = level_word(level.level);
    let id = format!("{name}-{word}");
    let signs = elements_of(level.level).map(|meaning| {
        let place = place_of(meaning.id) + 1;
        el("li")
            .class(&format!("sign-place sign-place--{place}"))
            .live(known_sign(locale, meaning, marks))
    });
    el("section")
        .class("map-level")
        .attr("aria-labelledby", &id)
        .child(
            el("h2")
                .class(&format!("ribbon ribbon--{word}"))
                .id(&id)
                .text(level.name.get(locale)),
        )
        .child(el("ul").class("signs").children(signs))
}

fn known_sign(
    locale: Locale,
    meaning: &'static MapMeaning,
    marks: Marks,
) -> impl Fn() -> Option<El> {
    // Built anew only when it says something else, so that the focus stays where it is.
    let shown = Memo::new(move |_| marks.of(meaning));
    move || Some(sign(meaning, shown.get(), locale))
}

/// The same elements in rows, level by level.
pub fn element_list(locale: Locale, marks: Marks) -> El {
    let levels = MAP_LEVELS.iter().map(|level| {
        let word = level_word(level.level);
        let id = format!("liste-{word}");
        let items = elements_of(level.level).map(|meaning| {
            el("li")
                .class("element-row")
                .live(known_sign(locale, meaning, marks))
                .child(
                    el("p")
                        .class("hint element-row__teaser")
                        .text(meaning.teaser.get(locale)),
                )
        });
        let number = fill(t::LEVEL.get(locale), &[("n", word)]);
        el("section")
            .class("stack")
            .attr("aria-labelledby", &id)
            .child(el("p").class("quiet").text(&number))
            .child(
                el("h2")
                    .class("section-title")
                    .id(&id)
                    .attr("tabindex", "-1")
                    .text(level.name.get(locale)),
            )
            .child(el("p").class("prose").text(level.lead.get(locale)))
            .child(el("ul").class("element-list").children(items))
    });
    el("div").class("stack stack--wide").children(levels)
}

/// Arrow keys go from sign to sign in reading order; Home and End to the first and the last.
fn walk(event: &web_sys::Event) {
    // With Alt or Ctrl they are the browser's own, such as Back.
    if browser::has_modifier(event) {
        return;
    }
    let step = match browser::key_of(event).as_str() {
        "ArrowRight" | "ArrowDown" => browser::Step::Next,
        "ArrowLeft" | "ArrowUp" => browser::Step::Previous,
        "Home" => browser::Step::First,
        "End" => browser::Step::Last,
        _ => return,
    };
    if browser::step_focus(event, "a.sign", step) {
        event.prevent_default();
    }
}
