//! How the map and the self-check look. Their rules come with this room and not with the page, so that the first screen
//! does not wait for them.

use crate::browser;
use crate::content::map::places::{
    DRAWING, FRAME, GAP, Grows, LARGE_DRAWING, Lettering, RIBBON, RIBBON_BOTTOMS, RIBBON_LEFT,
    SIGN, SIGNS, UNDER_ROOF,
};
use std::fmt::Write;

/// How the map looks.
const MAP: &str = include_str!("../../../style/views/map.css");
/// How the self-check looks.
const SELFCHECK: &str = include_str!("../../../style/views/selfcheck.css");

/// Gives the page the rules of this room, once.
pub fn dress() {
    browser::dress!(&format!("{MAP}{SELFCHECK}{}", board()));
}

/// What the board is laid out by, from the places of its signs and ribbons.
fn board() -> String {
    let mut css = format!(
        ".map-board{{--sign:{}%;--sign-least:{}cqw;--sign-frame:{FRAME}cqw;--sign-drawing:{DRAWING}cqw;--large-drawing:{LARGE_DRAWING}cqw;\
         --sign-gap:{GAP}cqw;--sign-text:{};--sign-line:{};--ribbon:{}%;--ribbon-left:{RIBBON_LEFT}%;\
         --ribbon-text:{};--ribbon-line:{};--under-roof:{UNDER_ROOF}cqw}}",
        SIGN.width,
        SIGN.height,
        size(SIGN.text),
        SIGN.text.line,
        RIBBON.width,
        size(RIBBON.text),
        RIBBON.text.line,
    );
    for (number, bottom) in (1..).zip(RIBBON_BOTTOMS) {
        let _ = write!(css, ".ribbon--{number}{{bottom:{bottom}%}}");
    }
    for (number, place) in (1..).zip(SIGNS) {
        let up = match place.grows {
            Grows::BothWays => "-50%".to_owned(),
            Grows::Down(up) => format!("max(-50%,-{up}cqw)"),
        };
        let _ = write!(
            css,
            ".sign-place--{number}{{left:{}%;top:{}%;transform:translate(-50%,{up})}}",
            place.left, place.top,
        );
    }
    css
}

/// A size of text: by the board, but never too small to be read. On paper the board alone decides.
fn size(text: Lettering) -> String {
    format!(
        "max({}rem * var(--board-least, 1), {}cqw)",
        text.least / 16.0,
        text.size
    )
}
