//! «Vis QR»: a code that leads to the works, where one has room for them.

use leptos::html::Div;
use leptos::prelude::*;

use super::looping::Loop;
use super::round::Round;
use super::taking::Taking;
use crate::browser;
use crate::components::Button;
use crate::compose::Said;
use crate::export::qr::{self, FRAME, LINK, Matrix, Write};
use crate::i18n::{Locale, fill, read, travel as t};
use crate::state::{Link, Notice};
use crate::storage::frames::frames;
use crate::views::use_app;
use crate::views::work::code::Code;
use crate::views::work::code_writer::code_writer;
use crate::views::work::said::said;

/// The id of what the code is called.
pub const CODE_NAME: &str = "kode-navn";
/// What lets the code fill the screen.
const FILL: &str = "fyll-skjermen";
/// What takes it back into the dialog.
const LEAVE: &str = "lukk-kode";

/// How many pixels wide a square is in the PNG.
const PIXELS: usize = 10;

/// The code of what is taken along, and what is said of it.
#[derive(Clone, PartialEq)]
enum Shown {
    Packing,
    TooLong,
    Here(Matrix),
    /// Several, one after the other.
    Loop(Vec<Matrix>),
}

impl Shown {
    /// `write` comes with a file of its own.
    fn of(link: &Link, write: Option<Write>) -> Shown {
        match (link, write) {
            (Link::Cannot, _) => Shown::TooLong,
            (Link::Packing, _) | (_, None) => Shown::Packing,
            (Link::Packed(packed), Some(write)) => match write(&packed.link, LINK) {
                Some(code) => Shown::Here(code),
                None => looped(&packed.payload, write).map_or(Shown::TooLong, Shown::Loop),
            },
        }
    }

    fn words(&self, locale: Locale) -> String {
        let text = match self {
            Shown::Packing => t::PACKING,
            Shown::TooLong => t::FRAMES_TOO_LONG,
            Shown::Here(_) => t::QR_LEAD,
            Shown::Loop(codes) => {
                let n = codes.len().to_string();
                return fill(read::SHOWS_LOOP.get(locale), &[("n", &n)]);
            }
        };
        text.get(locale).to_owned()
    }
}

/// A payload as codes that follow each other.
fn looped(payload: &str, write: Write) -> Option<Vec<Matrix>> {
    let frames = frames(payload)?;
    frames.iter().map(|frame| write(frame, FRAME)).collect()
}

/// The code, and what can be done with it.
#[component]
pub fn QrView(taking: Taking, name: Memo<Said>) -> impl IntoView {
    let (state, locale) = use_app();
    let writer = code_writer(state);
    let shown = Memo::new(move |_| taking.link.with(|link| Shown::of(link, writer.get())));
    let words = move || shown.with(|shown| shown.words(locale));
    let code = move || match shown.get() {
        Shown::Here(code) => view! { <One code name/> }.into_any(),
        Shown::Loop(codes) => view! { <Loop codes name/> }.into_any(),
        Shown::Packing | Shown::TooLong => ().into_any(),
    };
    let saving = move || match shown.get() {
        Shown::Here(code) => view! { <Saving code name/> }.into_any(),
        _ => ().into_any(),
    };
    // Where one goes on to the next, the stage stays while that is on its way.
    let has_stage = Memo::new(move |_| {
        let is_there = shown.with(|shown| matches!(shown, Shown::Here(_) | Shown::Loop(_)));
        is_there || state.works.place_among().is_some()
    });
    on_cleanup(browser::leave_alone);
    view! {
        <p role="status" prop:textContent=words></p>
        <Show when=move || has_stage.get()>
            <Stage taking name>
                {code}
            </Stage>
            {saving}
        </Show>
    }
}

/// What the code is seen on: in the dialog, or over the whole screen.
#[component]
fn Stage(taking: Taking, name: Memo<Said>, children: Children) -> impl IntoView {
    let (_, locale) = use_app();
    let (stage, is_alone) = (NodeRef::<Div>::new(), RwSignal::new(false));
    let leave = move || {
        if is_alone.get_untracked() {
            browser::leave_alone();
            is_alone.set(false);
            browser::focus_soon(FILL.to_owned());
        }
    };
    // Escape: the browser takes its own full screen away and tells of it.
    browser::on_window_here("fullscreenchange", move |_| {
        if !browser::fills_screen() {
            leave();
        }
    });
    let fill = move || {
        if let Some(stage) = stage.get_untracked() {
            is_alone.set(true);
            browser::show_alone(&stage);
            browser::focus_soon(LEAVE.to_owned());
        }
    };
    view! {
        <div class="qr" node_ref=stage data-alone=move || is_alone.get().then_some("")>
            {children()}
            <p class="qr__name">{move || said(&name.read(), locale)}</p>
            <Round taking/>
            <Show when=move || is_alone.get()>
                <Button id=LEAVE icon="XMark" on_click=leave>
                    {t::LEAVE_FULL_SCREEN.get(locale)}
                </Button>
            </Show>
        </div>
        <div class="cluster">
            <Button id=FILL icon="Monitor" on_click=fill>
                {t::FULL_SCREEN.get(locale)}
            </Button>
        </div>
    }
}

/// One code.
#[component]
fn One(code: Matrix, name: Memo<Said>) -> impl IntoView {
    let (_, locale) = use_app();
    let told = Said::filled(t::QR_NAME.get(locale), "title", &name.read_untracked());
    view! {
        <span hidden="" id=CODE_NAME>
            {said(&told, locale)}
        </span>
        <Code matrix=Signal::stored(code) labelledby=CODE_NAME/>
    }
}

/// The code as a picture to keep.
#[component]
fn Saving(code: Matrix, name: Memo<Said>) -> impl IntoView {
    let (state, locale) = use_app();
    let code = StoredValue::new(code);
    let svg = move || {
        let title = name.read_untracked().to_string();
        let svg = code.with_value(|code| code.svg(&title));
        state
            .works
            .download_text(&title, "svg", "image/svg+xml", &svg);
    };
    let png = move || {
        let picture = code.with_value(|code| {
            let width = code.size() + 2 * qr::QUIET;
            browser::png_of_squares(width, PIXELS, |column, row| {
                let inside = |at: usize| at.checked_sub(qr::QUIET);
                let place = inside(column).zip(inside(row));
                place.is_some_and(|(column, row)| code.is_dark(column, row))
            })
        });
        match picture {
            Some(bytes) => {
                let title = name.read_untracked().to_string();
                state
                    .works
                    .download_bytes(&title, "png", "image/png", &bytes);
            }
            None => state.app.tell(Notice::NotDownloaded),
        }
    };
    view! {
        <div class="cluster">
            <Button icon="Download" on_click=svg>{t::SAVE_SVG.get(locale)}</Button>
            <Button icon="Download" on_click=png>{t::SAVE_PNG.get(locale)}</Button>
        </div>
    }
}
