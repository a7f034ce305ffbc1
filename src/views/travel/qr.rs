//! «Vis QR»: one code where it has room, and otherwise several that follow each other.

use std::time::Duration;

use leptos::html::Div;
use leptos::prelude::*;

use super::taking::Taking;
use crate::browser;
use crate::components::{Button, Words};
use crate::export::qr::{self, FRAME, LINK, Matrix};
use crate::i18n::{fill, travel as t};
use crate::state::Link;
use crate::views::use_app;
use crate::views::work::code::Code;

/// How long each code of several is shown: six in a second, as many as a camera of a phone can tell apart.
const EACH: Duration = Duration::from_millis(167);

/// How many pixels wide a square is in the PNG.
const PIXELS: usize = 10;

/// The codes of what is taken along; none where there are too many.
fn codes(link: &Link) -> Vec<Matrix> {
    let Link::Packed(packed) = link else {
        return Vec::new();
    };
    if let Some(code) = qr::write(&packed.link, LINK) {
        return vec![code];
    }
    let frames = packed.frames.iter();
    let codes: Option<Vec<Matrix>> = frames.map(|frame| qr::write(frame, FRAME)).collect();
    codes.unwrap_or_default()
}

/// The code or the codes, and what can be done with them.
#[component]
pub fn QrView(taking: Taking, name: String, lang: Option<&'static str>) -> impl IntoView {
    let (_, locale) = use_app();
    let codes = Memo::new(move |_| taking.link.with(codes));
    let count = Memo::new(move |_| codes.with(Vec::len));
    let lead = move || match count.get() {
        0 if taking.link.with(|link| *link == Link::Packing) => t::PACKING.get(locale).to_owned(),
        0 => t::FRAMES_TOO_LONG.get(locale).to_owned(),
        1 => t::QR_LEAD.get(locale).to_owned(),
        n => fill(t::LOOP_LEAD.get(locale), &[("n", &n.to_string())]),
    };
    let stage = NodeRef::<Div>::new();
    let shown = move || match count.get() {
        0 => ().into_any(),
        1 => view! { <One codes name=name.clone() lang stage/> }.into_any(),
        _ => view! { <Loop codes count name=name.clone() lang stage/> }.into_any(),
    };
    on_cleanup(browser::leave_alone);
    view! {
        <p prop:textContent=lead></p>
        {shown}
    }
}

/// What the codes are seen on: in the dialog, or over the whole screen.
#[component]
fn Stage(
    stage: NodeRef<Div>,
    name: String,
    lang: Option<&'static str>,
    is_alone: RwSignal<bool>,
    children: Children,
) -> impl IntoView {
    let (_, locale) = use_app();
    browser::on_window_here("fullscreenchange", move |_| {
        if !browser::fills_screen() {
            is_alone.set(false);
        }
    });
    let fill = move || {
        if let Some(stage) = stage.get_untracked() {
            is_alone.set(true);
            browser::show_alone(&stage);
            browser::focus_soon("lukk-kode".to_owned());
        }
    };
    let leave = move || {
        browser::leave_alone();
        is_alone.set(false);
        browser::focus_soon("fyll-skjermen".to_owned());
    };
    view! {
        <div class="qr" node_ref=stage data-alone=move || is_alone.get().then_some("")>
            {children()}
            <p class="qr__name" lang=lang prop:textContent=name></p>
            <Show when=move || is_alone.get()>
                <Button id="lukk-kode" icon="XMark" on_click=leave>
                    {t::LEAVE_FULL_SCREEN.get(locale)}
                </Button>
            </Show>
        </div>
        <div class="cluster">
            <Button id="fyll-skjermen" icon="Monitor" on_click=fill>
                {t::FULL_SCREEN.get(locale)}
            </Button>
        </div>
    }
}

/// What a code is called to those who do not see it.
fn called(name: &str, place: Option<(usize, usize)>, locale: crate::i18n::Locale) -> String {
    let called = fill(t::QR_NAME.get(locale), &[("title", name)]);
    match place {
        Some((place, total)) => {
            let (n, total) = ((place + 1).to_string(), total.to_string());
            let place = fill(t::LOOP_PLACE.get(locale), &[("n", &n), ("total", &total)]);
            format!("{called}. {place}")
        }
        None => called,
    }
}

#[component]
fn One(
    codes: Memo<Vec<Matrix>>,
    name: String,
    lang: Option<&'static str>,
    stage: NodeRef<Div>,
) -> impl IntoView {
    let (state, locale) = use_app();
    let code = Memo::new(move |before: Option<&Matrix>| {
        let now = codes.with(|codes| codes.first().cloned());
        now.or_else(|| before.cloned()).unwrap_or_default()
    });
    let told = called(&name, None, locale);
    let (title, titled) = (name.clone(), name.clone());
    let svg = move || {
        let svg = code.with_untracked(|code| code.svg(&title));
        state
            .works
            .download_text(&title, "svg", "image/svg+xml", &svg);
    };
    let png = move || {
        let picture = code.with_untracked(|code| {
            let width = code.size() + 2 * qr::QUIET;
            browser::png_of_squares(width, PIXELS, |column, row| {
                let inside = |at: usize| at.checked_sub(qr::QUIET);
                let place = inside(column).zip(inside(row));
                place.is_some_and(|(column, row)| code.is_dark(column, row))
            })
        });
        state
            .works
            .download_bytes(&titled, "png", "image/png", &picture.unwrap_or_default());
    };
    let is_alone = RwSignal::new(false);
    view! {
        <Stage stage name lang is_alone>
            <Code matrix=code name=Signal::derive(move || told.clone())/>
        </Stage>
        <div class="cluster">
            <Button icon="Download" on_click=svg>{t::SAVE_SVG.get(locale)}</Button>
            <Button icon="Download" on_click=png>{t::SAVE_PNG.get(locale)}</Button>
        </div>
    }
}

#[component]
fn Loop(
    codes: Memo<Vec<Matrix>>,
    count: Memo<usize>,
    name: String,
    lang: Option<&'static str>,
    stage: NodeRef<Div>,
) -> impl IntoView {
    let (_, locale) = use_app();
    let place = RwSignal::new(0_usize);
    // Whoever wants nothing to move goes from code to code by hand.
    let goes = RwSignal::new(!browser::wants_stillness());
    let step = move || place.update(|place| *place = (*place + 1) % count.get_untracked().max(1));
    let ticking = set_interval_with_handle(
        move || {
            if goes.get_untracked() {
                step();
            }
        },
        EACH,
    );
    on_cleanup(move || {
        if let Ok(ticking) = ticking {
            ticking.clear();
        }
    });
    let code = Memo::new(move |_| {
        let place = place.get();
        codes
            .with(|codes| codes.get(place).cloned())
            .unwrap_or_default()
    });
    let told = {
        let name = name.clone();
        // What is heard does not change six times a second.
        Signal::derive(move || {
            let at = (!goes.get()).then(|| (place.get(), count.get()));
            called(&name, at, locale)
        })
    };
    let where_now = Signal::derive(move || match goes.get() {
        true => String::new(),
        false => {
            let (n, total) = ((place.get() + 1).to_string(), count.get().to_string());
            fill(t::LOOP_PLACE.get(locale), &[("n", &n), ("total", &total)])
        }
    });
    let turn = Signal::derive(move || {
        let turn = match goes.get() {
            true => t::LOOP_STOP,
            false => t::LOOP_GO,
        };
        turn.get(locale).to_owned()
    });
    let is_alone = RwSignal::new(false);
    view! {
        <Stage stage name lang is_alone>
            <Code matrix=code name=told/>
        </Stage>
        <div class="cluster">
            <Button on_click=move || goes.update(|goes| *goes = !*goes)>
                <Words text=turn/>
            </Button>
            <Button is_off=goes on_click=step>{t::LOOP_NEXT.get(locale)}</Button>
            <p role="status">
                <Words text=where_now/>
            </p>
        </div>
    }
}
